package schemadiff

import (
	"regexp"
	"slices"
	"strings"
)

// grantStatement matches a GRANT or REVOKE of one privilege: the verb, the privilege, its column if any, and the rest.
var grantStatement = regexp.MustCompile(`^(GRANT|REVOKE) (\w+)(?: \((.*)\))? ON (.*)$`)

// grants collects GRANT and REVOKE statements, and merges those that differ only in privilege and column.
type grants struct{ all []*mergedGrant }

type mergedGrant struct {
	verb, rest string
	onColumns  bool
	privileges []string
	columns    map[string][]string // by privilege
}

func (g *grants) add(statement string) {
	m := grantStatement.FindStringSubmatch(statement)
	if m == nil {
		return // of another kind, which this project does not use: the final comparison would report it
	}
	verb, privilege, column, rest := m[1], m[2], m[3], m[4]
	i := slices.IndexFunc(g.all, func(j *mergedGrant) bool { return j.verb == verb && j.rest == rest && j.onColumns == (column != "") })
	if i < 0 {
		i = len(g.all)
		g.all = append(g.all, &mergedGrant{verb: verb, rest: rest, onColumns: column != "", columns: map[string][]string{}})
	}
	j := g.all[i]
	if !slices.Contains(j.privileges, privilege) {
		j.privileges = append(j.privileges, privilege)
	}
	if column != "" {
		j.columns[privilege] = append(j.columns[privilege], column)
	}
}

// statements returns the merged statements, REVOKE before GRANT.
func (g *grants) statements() []string {
	var revoke, grant []string
	for _, j := range g.all {
		var privileges []string
		for _, p := range j.privileges {
			if j.onColumns {
				p += " (" + strings.Join(j.columns[p], ", ") + ")"
			}
			privileges = append(privileges, p)
		}
		statement := j.verb + " " + strings.Join(privileges, ", ") + " ON " + j.rest
		if j.verb == "REVOKE" {
			revoke = append(revoke, statement)
		} else {
			grant = append(grant, statement)
		}
	}
	return append(revoke, grant...)
}
