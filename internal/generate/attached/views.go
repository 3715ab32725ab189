package attached

import (
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/schema/attach"
)

// view is an entity that is a view, or the view of a table's open records.
type view struct {
	attach.View

	columns []string // of the SELECT list
	locks   string   // the column with the privilege for FOR UPDATE; "" for none
}

func viewsOf(g *gen.Graph) (all []view, err error) {
	for _, n := range g.Nodes {
		var t attach.Table
		if err := decode(n.Annotations, &t); err != nil {
			return nil, err
		}
		if !n.IsView() {
			if t.Record != nil && t.Record.Opened != nil {
				all = append(all, opened(n, *t.Record))
			}
			continue
		}
		if t.View == nil {
			return nil, fmt.Errorf("schema/%s.go: the view has no attach.Table with View", strings.ToLower(n.Name))
		}
		v := view{View: *t.View}
		v.Name = n.Table()
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

// opened returns the view of a table's open records.
func opened(n *gen.Type, r attach.Record) view {
	v := view{View: *r.Opened}
	for _, f := range append([]*gen.Field{n.ID}, n.Fields...) {
		column := "h." + f.StorageKey()
		if !slices.Contains(r.Plain, f.StorageKey()) {
			column = fmt.Sprintf("public.fenced(%s) AS %s", column, f.StorageKey())
			v.locks = f.StorageKey()
		}
		v.columns = append(v.columns, column)
	}
	return v
}

// views writes each view after the views it reads.
func (w *writer) views(left []view) {
	for len(left) > 0 {
		i := slices.IndexFunc(left, func(v view) bool {
			return !slices.ContainsFunc(left, func(other view) bool { return other.Name != v.Name && strings.Contains(v.From, "public."+other.Name) })
		})
		i = max(i, 0) // PostgreSQL reports views that read each other
		v := left[i]
		left = slices.Delete(left, i, i+1)
		w.line("\n-- %s\nCREATE OR REPLACE VIEW public.%s WITH (%s) AS\n\tSELECT %s\n\t%s;", v.Name, v.Name, v.Options, strings.Join(v.columns, ", "), v.From)
		w.line("GRANT SELECT ON public.%s TO %s;", v.Name, strings.Join(v.Readers, ", "))
		if v.locks != "" {
			w.line("-- FOR UPDATE and FOR SHARE need it. UPDATE of the view fails, because the column is an expression.")
			w.line("GRANT UPDATE (%s) ON public.%s TO %s;", v.locks, v.Name, strings.Join(v.Readers, ", "))
		}
	}
}
