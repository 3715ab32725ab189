package attached

import (
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/schema/attach"
)

// whose are the words of that page for whose changes leave a line.
var whose = map[attach.Whose]string{
	attach.Admins: "admins'", attach.AdminsAlone: "admins', who alone make any", attach.Processes: "admins' and processes'", attach.Everybody: "everybody's",
}

// Page is a table in Markdown: what each table of the graph has attached, or why not.
func Page(g *gen.Graph) (string, error) {
	all, err := tables(g)
	if err != nil {
		return "", err
	}
	slices.SortFunc(all, func(a, b table) int { return strings.Compare(a.name, b.name) })
	var out strings.Builder
	out.WriteString("| table | its rows | whose changes leave a line | hidden there | kept in Redis | read for figures |\n|---|---|---|---|---|---|\n")
	for _, t := range all {
		rows := "have versions"
		switch {
		case t.AppendOnly:
			rows = "are only added"
		case !t.Versioned:
			rows = "have no versions"
		}
		audit := "nobody's: " + t.NotAudited
		if t.Audit != nil {
			audit = whose[t.Audit.Whose]
			if t.Audit.OnlyAdminsDelete {
				audit += "; of removals admins'"
			}
			if len(t.Audit.Ends) > 0 {
				audit += "; of " + columns(t.Audit.Ends) + " processes', too"
			}
		}
		cache := "no: " + t.NotCached
		if t.Cache != nil {
			cache = "`" + t.Cache.Kind + "`"
			if len(t.Cache.When) > 0 {
				cache += "; forgotten with " + columns(t.Cache.When)
			}
		}
		figures := "no: " + t.NoFigures
		switch {
		case slices.Equal(t.Figures, attach.All()):
			figures = "all"
		case len(t.Figures) > 0:
			figures = columns(t.Figures)
		}
		fmt.Fprintf(&out, "| `%s` | %s | %s | %s | %s | %s |\n", t.name, rows, audit, columns(t.sensitive), cache, figures)
	}
	return out.String(), nil
}

func columns(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "`" + strings.Join(names, "`, `") + "`"
}
