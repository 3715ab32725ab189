package attached

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/schema/attach"
)

// scopes describe the audit scopes. A scope that is missing here is invalid.
var scopes = map[attach.Scope]string{
	attach.Admins: "by admins", attach.AdminsOnly: "by admins, who alone change it", attach.Processes: "by admins and processes", attach.AllActors: "by all actors",
}

// Page returns a Markdown table of what each table of the graph declares, or why not.
func Page(g *gen.Graph) (string, error) {
	all, err := tables(g)
	if err != nil {
		return "", err
	}
	slices.SortFunc(all, func(a, b table) int { return strings.Compare(a.name, b.name) })
	var out strings.Builder
	out.WriteString("| table | rows | audited changes | hidden in the audit trail | cached in Redis | read for statistics |\n|---|---|---|---|---|---|\n")
	for _, t := range all {
		rows := "versioned"
		switch {
		case t.AppendOnly:
			rows = "append-only"
		case !t.Versioned:
			rows = "not versioned"
		}
		audit := "none: " + t.NotAudited
		if t.Audit != nil {
			audit = scopes[t.Audit.Scope]
			if t.Audit.AdminDeletesOnly {
				audit += "; deletions only by admins"
			}
			if len(t.Audit.ProcessColumns) > 0 {
				audit += "; " + columns(t.Audit.ProcessColumns) + " also by processes"
			}
		}
		cache := "no: " + t.NotCached
		if t.Cache != nil {
			cache = "`" + t.Cache.Kind + "`"
			if len(t.Cache.Columns) > 0 {
				cache += "; invalidated by " + columns(t.Cache.Columns)
			}
		}
		statistics := "no: " + t.NoStatistics
		switch {
		case slices.Equal(t.Statistics, attach.AllColumns()):
			statistics = "all"
		case len(t.Statistics) > 0:
			statistics = columns(t.Statistics)
		}
		fmt.Fprintf(&out, "| `%s` | %s | %s | %s | %s | %s |\n", t.name, rows, audit, columns(t.sensitive), cache, statistics)
	}
	return out.String(), nil
}

func columns(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "`" + strings.Join(names, "`, `") + "`"
}

// decision is the columns of a table for which export and erasure do the same.
type decision struct {
	export, erasure string
	columns         []string
}

func decisions(p *attach.Person) []decision {
	return []decision{
		{"yes", "removed", p.Identifies}, {"yes", "removed, with the key of an encrypted value", p.Clinical}, {"yes", "kept", p.Kept},
		{"no", "removed", p.Withheld}, {"no", "kept", p.Internal},
	}
}

// PersonPage returns a Markdown table of what the export and the erasure of a patient do with each column of the graph.
func PersonPage(g *gen.Graph) (string, error) {
	all, err := tables(g)
	if err != nil {
		return "", err
	}
	slices.SortFunc(all, func(a, b table) int { return strings.Compare(a.name, b.name) })
	var out, none strings.Builder
	out.WriteString("| table | columns | exported | erasure |\n|---|---|---|---|\n")
	for _, t := range all {
		if t.Person == nil {
			fmt.Fprintf(&none, "| `%s` | all: %s | no | kept |\n", t.name, cmp.Or(t.NoPerson, "not decided"))
			continue
		}
		for _, d := range decisions(t.Person) {
			if len(d.columns) > 0 {
				fmt.Fprintf(&out, "| `%s` | %s | %s | %s |\n", t.name, columns(d.columns), d.export, d.erasure)
			}
		}
	}
	return out.String() + none.String(), nil
}
