package attached_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/entc/gen"
	"entgo.io/ent/entc/load"

	"github.com/predicthealth/database/internal/generate/attached"
	"github.com/predicthealth/database/schema/attach"
)

// loaded are the schemas: Ent builds and runs a program to read them.
var loaded = sync.OnceValues(func() (*gen.Graph, error) { return attached.Load("../../../schema") })

// graph returns the graph of the schemas, which the test may change.
func graph(t *testing.T) *gen.Graph {
	t.Helper()
	g, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	var schemas []*load.Schema
	text, err := json.Marshal(g.Schemas)
	if err == nil {
		err = json.Unmarshal(text, &schemas)
	}
	if err != nil {
		t.Fatal(err)
	}
	config := *g.Config
	own, err := gen.NewGraph(&config, schemas...)
	if err != nil {
		t.Fatal(err)
	}
	return own
}

// TestFilesAreCurrent compares the generated files with the declarations.
func TestFilesAreCurrent(t *testing.T) {
	t.Parallel()
	files, err := attached.Files(graph(t))
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range files {
		if got, err := os.ReadFile(filepath.Join("../../..", path)); err != nil || string(got) != want {
			t.Errorf("%s is not current (%v); run `make generate`", path, err)
		}
	}
}

// TestIncompleteTablesAreRefused names the entity's file and what it must declare.
func TestIncompleteTablesAreRefused(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for name, c := range map[string]struct {
		annotation any
		want       []string
	}{
		"nothing": {nil, []string{"schema/patient.go: ", "audited", "cached", "statistics"}},
		"one":     {attach.Table{NotAudited: "why", Statistics: attach.AllColumns()}, []string{"schema/patient.go: ", "cached"}},
		"both": {attach.Table{NotAudited: "why", Audit: &attach.Audit{Scope: attach.Admins}, NotCached: "why", NoStatistics: "why"},
			[]string{"schema/patient.go: ", "audited"}},
		"no scope": {attach.Table{Audit: &attach.Audit{}, NotCached: "why", NoStatistics: "why"}, []string{"schema/patient.go: ", `Audit.Scope ""`}},
		"no keeper": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", TTL: time.Minute}, NoStatistics: "why"},
			[]string{"schema/patient.go: ", `Cache.Keeper ""`}},
		"no TTL": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", Keeper: attach.OtherServices}, NoStatistics: "why"},
			[]string{"schema/patient.go: ", "Cache.TTL is 0s"}},
		"fraction of a second": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", TTL: 1500 * time.Millisecond, Keeper: attach.OtherServices}, NoStatistics: "why"},
			[]string{"schema/patient.go: ", "Cache.TTL is 1.5s"}},
	} {
		for _, n := range g.Nodes {
			if n.Name != "Patient" {
				continue
			}
			delete(n.Annotations, attach.Name)
			if c.annotation != nil {
				n.Annotations[attach.Name] = c.annotation
			}
		}
		_, err := attached.Files(g)
		if err == nil {
			t.Fatalf("%s: no error", name)
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v; want %s", name, err, want)
			}
		}
		if name != "nothing" && strings.Contains(err.Error(), "statistics") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEachColumnIsDecided: export and erasure have a decision for each column, and one only.
func TestEachColumnIsDecided(t *testing.T) {
	t.Parallel()
	g := graph(t)
	if err := attached.CheckDecisions(g); err != nil {
		t.Fatal(err)
	}
	opening := func(lists attach.Person) error {
		for _, n := range g.Nodes {
			if n.Name == "OpenRecord" {
				n.Annotations[attach.Name] = attach.Table{NotAudited: "why", NotCached: "why", NoStatistics: "why", Person: &lists}
			}
		}
		return attached.CheckDecisions(g)
	}
	all := []string{"id", "actor_id", "patient_id", "purpose", "expires_at", "transaction"}
	if err := opening(attach.Person{Kept: all[:4], Internal: all[4:]}); err != nil {
		t.Errorf("each column once: %v", err)
	}
	for name, lists := range map[string]attach.Person{
		"a column is missing": {Kept: all[1:]}, "a column is in two lists": {Kept: all, Withheld: all[:1]},
		"twice in one":            {Identifies: append(all[:1:1], all...)},
		"a column does not exist": {Clinical: append([]string{"room"}, all...)}, "nothing": {},
	} {
		if err := opening(lists); err == nil || !strings.Contains(err.Error(), "schema/openrecord.go: ") || !strings.Contains(err.Error(), "Person") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestStatisticsRefuseSensitiveColumns: they are hidden in the audit trail too.
func TestStatisticsRefuseSensitiveColumns(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for _, columns := range [][]string{{"blood_type", "allergies"}, attach.AllColumns()} {
		for _, n := range g.Nodes {
			if n.Name == "HealthProfile" {
				n.Annotations[attach.Name] = attach.Table{Audit: &attach.Audit{Scope: attach.Admins}, NotCached: "why", Statistics: columns}
			}
		}
		if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/healthprofile.go: ") || !strings.Contains(err.Error(), "sensitive column") {
			t.Errorf("%v: %v", columns, err)
		}
	}
}

// TestInvalidViewsAndFiltersAreRefused names the entity's file.
func TestInvalidViewsAndFiltersAreRefused(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for _, n := range g.Nodes {
		if n.Name == "Login" {
			delete(n.Annotations, attach.Name)
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/login.go: ") || !strings.Contains(err.Error(), "View") {
		t.Errorf("a view without a query: %v", err)
	}
	g = graph(t)
	for _, n := range g.Nodes {
		for _, f := range n.Fields {
			if f.Name == "created_at" && n.Name == "Doctor" {
				f.Annotations = gen.Annotations{attach.Name: attach.Field{Filter: &attach.Filter{Name: "Made"}}}
			}
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/doctor.go: created_at: a list cannot be filtered by a time.Time") {
		t.Errorf("a filter by a time: %v", err)
	}
	g = graph(t)
	for _, n := range g.Nodes {
		for _, f := range n.Fields {
			if n.Name == "Admin" && f.Name == "is_active" {
				f.Annotations = gen.Annotations{attach.Name: attach.Field{Filter: &attach.Filter{Name: "Active"}}}
			}
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/admin.go: is_active has a Filter") {
		t.Errorf("a filter without a list: %v", err)
	}
}

// TestNotRead: a table has NotRead if and only if no policy is for a service.
func TestNotRead(t *testing.T) {
	t.Parallel()
	var policies strings.Builder
	files, err := filepath.Glob("../../../schema/sql/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, statement := range strings.Split(string(text), ";") {
			if strings.Contains(statement, "CREATE POLICY") && strings.Contains(statement, "service") && !strings.Contains(statement, "POLICY readers ") {
				policies.WriteString(statement)
			}
		}
	}
	for _, n := range graph(t).Nodes {
		if n.IsView() {
			continue
		}
		var table attach.Table
		if b, err := json.Marshal(n.Annotations[attach.Name]); err != nil || json.Unmarshal(b, &table) != nil {
			t.Fatal(n.Name, err)
		}
		if read := strings.Contains(policies.String(), " ON public."+n.Table()+" "); read != (table.NotRead == "") {
			t.Errorf("%s: read by a service: %v; NotRead: %q", n.Table(), read, table.NotRead)
		}
	}
}
