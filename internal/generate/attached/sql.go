// Package attached writes what package schema declares of each table besides its columns and constraints (package attach):
// as SQL, as the kinds and users of Redis, as the filters of lists.
package attached

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/format"
	"slices"
	"strings"
	"sync"
	"text/template"
	"time"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"

	"github.com/predicthealth/database/schema/attach"
)

// loading serializes Load: Ent builds a program in a folder .entc below the working directory, named by the second, and removes
// the folder afterwards.
var loading sync.Mutex

// Load reads the graph of the schemas in a folder.
func Load(schemas string) (*gen.Graph, error) {
	loading.Lock()
	defer loading.Unlock()
	g, err := entc.LoadGraph(schemas, &gen.Config{
		Package: "github.com/predicthealth/database/ent", IDType: &field.TypeInfo{Type: field.TypeInt},
	})
	if err != nil {
		return nil, fmt.Errorf("read the schemas: %w", err)
	}
	return g, nil
}

// Files are the texts of what is written, by their paths. A table of which a decision is missing is an error.
func Files(g *gen.Graph) (map[string]string, error) {
	all, err := tables(g)
	if err != nil {
		return nil, err
	}
	filters, err := filtersOf(g)
	if err != nil {
		return nil, err
	}
	views, err := viewsOf(g)
	if err != nil {
		return nil, err
	}
	files := map[string]string{"schema/sql/tables.sql": statements(all, views)}
	for _, f := range []struct {
		path, text string
		of         any
	}{
		{"cache/kind/kind.go", kindsText, kinds(all)},
		{"deploy/users.acl", usersText, users{kinds(all), services}},
		{"list/filters.go", filtersText, filters},
	} {
		parsed, err := template.New(f.path).Parse(f.text)
		if err != nil {
			return nil, err
		}
		var out bytes.Buffer
		if err := parsed.Execute(&out, f.of); err != nil {
			return nil, err
		}
		text := out.Bytes()
		if strings.HasSuffix(f.path, ".go") {
			if text, err = format.Source(text); err != nil {
				return nil, fmt.Errorf("%s: %w", f.path, err)
			}
		}
		files[f.path] = string(text)
	}
	return files, nil
}

// statements are what tables have, and then the views, of which each comes after those that it reads.
func statements(all []table, views []view) string {
	w := &writer{functions: map[string]bool{}}
	w.line("-- Code generated from the schemas in schema/. DO NOT EDIT.")
	w.line("--")
	w.line("-- Triggers of one moment fire in the order of their names: blank, email, search, touch. What one searches by is made of what the")
	w.line("-- first two have written.")
	w.machine(all)
	for _, t := range all {
		w.table(t)
	}
	w.views(views)
	return w.String()
}

// tables are those of the graph, in the order of their entities.
func tables(g *gen.Graph) ([]table, error) {
	var all []table
	var failures error
	for _, n := range g.Nodes {
		if n.IsView() {
			continue
		}
		t, err := read(n)
		if err == nil {
			err = t.decided()
		}
		if err != nil {
			failures = errors.Join(failures, fmt.Errorf("schema/%s.go: %w", strings.ToLower(n.Name), err))
		}
		all = append(all, t)
	}
	return all, failures
}

// table is an entity's.
type table struct {
	attach.Table

	name      string
	entity    string
	sensitive []string // columns, but for the one that is searched by
	lower     []string
	optional  []string // columns of text in which blank is NULL
	machine   []string // columns that the database keeps for itself
}

func read(n *gen.Type) (table, error) {
	t := table{name: n.Table(), entity: n.Name}
	if err := decode(n.Annotations, &t.Table); err != nil {
		return t, err
	}
	for _, f := range n.Fields {
		var a attach.Field
		if err := decode(f.Annotations, &a); err != nil {
			return t, fmt.Errorf("%s: %w", f.Name, err)
		}
		column := f.StorageKey()
		if a.Machine {
			t.machine = append(t.machine, column)
		}
		if a.LowerCase {
			t.lower = append(t.lower, column)
		}
		if f.Sensitive() && column != searchColumn {
			t.sensitive = append(t.sensitive, column)
		}
		if f.Optional && f.Type.Type == field.TypeString && isText(n, column) {
			t.optional = append(t.optional, column)
		}
	}
	return t, nil
}

const searchColumn = "search_text"

// isText says whether a CHECK of the table holds a column to a rule of text.
func isText(n *gen.Type, column string) bool {
	a := n.EntSQL()
	if a == nil {
		return false
	}
	for _, check := range a.Checks {
		if slices.Contains([]string{"public.is_email(" + column + ")", "public.is_line(" + column + ")", "public.is_notes(" + column + ")"}, check) {
			return true
		}
	}
	return false
}

// decode reads an annotation as Ent keeps it.
func decode(annotations gen.Annotations, into any) error {
	a, ok := annotations[attach.Name]
	if !ok {
		return nil
	}
	b, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

// decided refuses a table that leaves something open.
func (t table) decided() error {
	var open []string
	for _, d := range []struct {
		what     string
		has, not bool
	}{
		{"whether it is audited (Audit or NotAudited)", t.Audit != nil, t.NotAudited != ""},
		{"whether it is cached (Cache or NotCached)", t.Cache != nil, t.NotCached != ""},
		{"which of it is read for figures (Figures or NoFigures)", t.Figures != nil, t.NoFigures != ""},
	} {
		if d.has == d.not {
			open = append(open, d.what)
		}
	}
	if open == nil {
		return t.consistent()
	}
	return fmt.Errorf("the table says not, by attach.Table, %s", strings.Join(open, ", "))
}

// consistent refuses what would come to nothing, or show what is hidden elsewhere.
func (t table) consistent() error {
	if t.Audit != nil && whose[t.Audit.Whose] == "" {
		return fmt.Errorf("the table says that Audit.Whose is %q", t.Audit.Whose)
	}
	if t.Cache != nil && (t.Cache.TTL < time.Second || t.Cache.TTL%time.Second != 0) {
		return fmt.Errorf("the table says that Cache.TTL is %v, which is no whole number of seconds from one on", t.Cache.TTL)
	}
	if t.Cache != nil && !slices.Contains([]attach.Keeper{attach.Others, attach.Auth, attach.AuthForOthers}, t.Cache.Keeper) {
		return fmt.Errorf("the table says that Cache.Keeper is %q", t.Cache.Keeper)
	}
	for _, column := range t.sensitive {
		if slices.Contains(t.Figures, column) || slices.Equal(t.Figures, attach.All()) {
			return fmt.Errorf("%s is sensitive, and among the figures", column)
		}
	}
	return nil
}
