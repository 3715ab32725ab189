package attached

import (
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/schema/attach"
)

// view is an entity that is a view.
type view struct {
	attach.View

	name    string
	columns []string // of the SELECT list
}

func viewsOf(g *gen.Graph) (all []view, err error) {
	for _, n := range g.Nodes {
		if !n.IsView() {
			continue
		}
		var t attach.Table
		if err := decode(n.Annotations, &t); err != nil {
			return nil, err
		}
		if t.View == nil {
			return nil, fmt.Errorf("schema/%s.go: the view has no attach.Table with View", strings.ToLower(n.Name))
		}
		v := view{View: *t.View, name: n.Table()}
		for _, f := range n.Fields {
			var a attach.Field
			if err := decode(f.Annotations, &a); err != nil {
				return nil, err
			}
			column := a.Expression
			if column[strings.LastIndexByte(column, '.')+1:] != f.Name {
				column += " AS " + f.Name
			}
			v.columns = append(v.columns, column)
		}
		all = append(all, v)
	}
	return all, nil
}

// views writes each view after the views it reads.
func (w *writer) views(left []view) {
	for len(left) > 0 {
		i := slices.IndexFunc(left, func(v view) bool {
			return !slices.ContainsFunc(left, func(other view) bool { return other.name != v.name && strings.Contains(v.From, "public."+other.name) })
		})
		i = max(i, 0) // PostgreSQL reports views that read each other
		v := left[i]
		left = slices.Delete(left, i, i+1)
		w.line("\n-- %s\nCREATE OR REPLACE VIEW public.%s WITH (%s) AS\n\tSELECT %s\n\t%s;", v.name, v.name, v.Options, strings.Join(v.columns, ", "), v.From)
		w.line("GRANT SELECT ON public.%s TO %s;", v.name, strings.Join(v.Readers, ", "))
	}
}
