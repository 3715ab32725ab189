package schemadiff

import (
	"regexp"
	"slices"
	"strings"
)

// right is a GRANT or REVOKE of one privilege: which, on which column if on one, and the rest.
var right = regexp.MustCompile(`^(GRANT|REVOKE) (\w+)(?: \((.*)\))? ON (.*)$`)

// rights are statements that grant and revoke, joined where they are alike but for the privilege and the column.
type rights struct{ all []*joined }

type joined struct {
	verb, rest string
	onColumns  bool
	privileges []string
	columns    map[string][]string // by privilege
}

func (r *rights) add(statement string) {
	m := right.FindStringSubmatch(statement)
	if m == nil {
		return // of a kind that this project has none of: the comparison at the end finds it missing
	}
	verb, privilege, column, rest := m[1], m[2], m[3], m[4]
	i := slices.IndexFunc(r.all, func(j *joined) bool { return j.verb == verb && j.rest == rest && j.onColumns == (column != "") })
	if i < 0 {
		i = len(r.all)
		r.all = append(r.all, &joined{verb: verb, rest: rest, onColumns: column != "", columns: map[string][]string{}})
	}
	j := r.all[i]
	if !slices.Contains(j.privileges, privilege) {
		j.privileges = append(j.privileges, privilege)
	}
	if column != "" {
		j.columns[privilege] = append(j.columns[privilege], column)
	}
}

// statements are what takes away, and then what gives.
func (r *rights) statements() []string {
	var revoke, grant []string
	for _, j := range r.all {
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
