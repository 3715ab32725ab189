// Package attached generates files from the annotations of package attach: the tables' triggers, grants and policies in SQL, the cache kinds,
// the Redis users and the filters of lists.
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

// Load returns the graph of the schemas in a folder.
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

// Files returns the generated files by path. A table with missing or inconsistent declarations is an error.
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

// statements returns the SQL of the tables and then of the views, each after the views it reads.
func statements(all []table, views []view) string {
	w := &writer{functions: map[string]bool{}}
	w.line("-- Code generated from the schemas in schema/. DO NOT EDIT.")
	w.line("--")
	w.line("-- Triggers of the same event fire in the order of their names: blank, email, search, touch. search uses the values that blank and")
	w.line("-- email have set.")
	w.managedColumns(all)
	for _, t := range all {
		w.table(t)
	}
	w.views(views)
	return w.String()
}

// tables returns the tables of the graph in the order of their entities.
func tables(g *gen.Graph) ([]table, error) {
	var all []table
	var failures error
	for _, n := range g.Nodes {
		if n.IsView() {
			continue
		}
		t, err := read(n)
		if err == nil {
			err = t.validate()
		}
		if err != nil {
			failures = errors.Join(failures, fmt.Errorf("schema/%s.go: %w", strings.ToLower(n.Name), err))
		}
		all = append(all, t)
	}
	return all, failures
}

// table is an entity with its declarations.
type table struct {
	attach.Table

	name      string
	entity    string
	columns   []string
	sensitive []string // columns, except search_text and ciphertexts
	lower     []string
	optional  []string // text columns in which blank is stored as NULL
	managed   []string // columns that the database sets
}

func read(n *gen.Type) (table, error) {
	t := table{name: n.Table(), entity: n.Name}
	if err := decode(n.Annotations, &t.Table); err != nil {
		return t, err
	}
	if n.ID != nil {
		t.columns = append(t.columns, n.ID.StorageKey())
	}
	var sealed []string
	for _, f := range n.Fields {
		var a attach.Field
		if err := decode(f.Annotations, &a); err != nil {
			return t, fmt.Errorf("%s: %w", f.Name, err)
		}
		column := f.StorageKey()
		t.columns = append(t.columns, column)
		if a.Managed {
			t.managed = append(t.managed, column)
		}
		if a.LowerCase {
			t.lower = append(t.lower, column)
		}
		if f.Sensitive() && column != searchColumn {
			t.sensitive = append(t.sensitive, column)
		}
		if a.Sealed != nil {
			sealed = append(sealed, a.Sealed.Column)
		}
		if f.Optional && f.Type.Type == field.TypeString && isText(n, column) {
			t.optional = append(t.optional, column)
		}
	}
	t.sensitive = slices.DeleteFunc(t.sensitive, func(column string) bool { return slices.Contains(sealed, column) })
	return t, nil
}

const searchColumn = "search_text"

// isText reports whether a CHECK of the table applies a text rule to a column.
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

// decode converts the annotation as Ent stores it.
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

// validate requires each declaration or the reason why there is none.
func (t table) validate() error {
	var missing []string
	for _, d := range []struct {
		what     string
		has, not bool
	}{
		{"whether it is audited (Audit or NotAudited)", t.Audit != nil, t.NotAudited != ""},
		{"whether it is cached (Cache or NotCached)", t.Cache != nil, t.NotCached != ""},
		{"the columns for statistics (Statistics or NoStatistics)", t.Statistics != nil, t.NoStatistics != ""},
	} {
		if d.has == d.not {
			missing = append(missing, d.what)
		}
	}
	if missing == nil {
		return t.consistent()
	}
	return fmt.Errorf("attach.Table must declare %s", strings.Join(missing, ", "))
}

// consistent refuses declarations without effect, and statistics of sensitive columns.
func (t table) consistent() error {
	if t.Audit != nil && scopes[t.Audit.Scope] == "" {
		return fmt.Errorf("unknown Audit.Scope %q", t.Audit.Scope)
	}
	if t.Audit != nil && (len(t.Audit.Detached) > 0 && !slices.Contains(t.columns, t.Audit.Of) ||
		slices.ContainsFunc(t.Audit.Detached, func(column string) bool { return !slices.Contains(t.columns, column) })) {
		return errors.New("the table has no such column as one of Audit.Detached or Audit.Of")
	}
	if t.Cache != nil && (t.Cache.TTL < time.Second || t.Cache.TTL%time.Second != 0) {
		return fmt.Errorf("Cache.TTL is %v; it must be a positive whole number of seconds", t.Cache.TTL)
	}
	if t.Cache != nil && !slices.Contains([]attach.Keeper{attach.OtherServices, attach.Auth, attach.AuthForOthers}, t.Cache.Keeper) {
		return fmt.Errorf("unknown Cache.Keeper %q", t.Cache.Keeper)
	}
	for _, column := range t.sensitive {
		if slices.Contains(t.Statistics, column) || slices.Equal(t.Statistics, attach.AllColumns()) {
			return fmt.Errorf("the sensitive column %s is in Statistics", column)
		}
	}
	return nil
}

// CheckDecisions requires a decision about export and erasure for each column of the graph, and only one. A test calls it, not
// `make generate`, so that a new column can be tried before that is decided.
func CheckDecisions(g *gen.Graph) error {
	all, failures := tables(g)
	for _, t := range all {
		if err := t.decided(); err != nil {
			failures = errors.Join(failures, fmt.Errorf("schema/%s.go: %w", strings.ToLower(t.entity), err))
		}
	}
	return failures
}

func (t table) decided() error {
	switch {
	case (t.Person != nil) == (t.NoPerson != ""):
		return errors.New("attach.Table must declare what export and erasure do with it (Person or NoPerson)")
	case t.Person == nil:
		return nil
	}
	var failures error
	seen := map[string]bool{}
	for _, d := range decisions(t.Person) {
		for _, column := range d.columns {
			if !slices.Contains(t.columns, column) || seen[column] {
				failures = errors.Join(failures, fmt.Errorf("the column %s is twice in Person, or the table has none", column))
			}
			seen[column] = true
		}
	}
	for _, column := range t.columns {
		if !seen[column] {
			failures = errors.Join(failures, fmt.Errorf("the column %s must be in one of the lists of Person: what do export and erasure do with it?", column))
		}
	}
	return failures
}
