package attached_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/internal/generate/attached"
	"github.com/predicthealth/database/schema/attach"
)

func graph(t *testing.T) *gen.Graph {
	t.Helper()
	g, err := attached.Load("../../../schema")
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestFilesAreCurrent: what is generated is what the entities declare.
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

// TestEveryTableDecides whether it is audited, cached and read for figures: one that does not is refused by name.
func TestEveryTableDecides(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for name, c := range map[string]struct {
		annotation any
		want       []string
	}{
		"nothing": {nil, []string{"schema/patient.go: ", "audited", "cached", "figures"}},
		"one":     {attach.Table{NotAudited: "why", Figures: attach.All()}, []string{"schema/patient.go: ", "cached"}},
		"both": {attach.Table{NotAudited: "why", Audit: &attach.Audit{Whose: attach.Admins}, NotCached: "why", NoFigures: "why"},
			[]string{"schema/patient.go: ", "audited"}},
		"nobody's": {attach.Table{Audit: &attach.Audit{}, NotCached: "why", NoFigures: "why"}, []string{"schema/patient.go: ", `Audit.Whose is ""`}},
		"nobody keeps": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", TTL: time.Minute}, NoFigures: "why"},
			[]string{"schema/patient.go: ", `Cache.Keeper is ""`}},
		"no time": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", Keeper: attach.Others}, NoFigures: "why"},
			[]string{"schema/patient.go: ", "Cache.TTL is 0s"}},
		"part of a second": {attach.Table{NotAudited: "why", Cache: &attach.Cache{Kind: "patient", TTL: 1500 * time.Millisecond, Keeper: attach.Others}, NoFigures: "why"},
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
		if name != "nothing" && strings.Contains(err.Error(), "figures") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFiguresShowNothingSensitive: what is hidden in the trail is not read for figures.
func TestFiguresShowNothingSensitive(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for _, figures := range [][]string{{"blood_type", "allergies"}, attach.All()} {
		for _, n := range g.Nodes {
			if n.Name == "HealthProfile" {
				n.Annotations[attach.Name] = attach.Table{Audit: &attach.Audit{Whose: attach.Admins}, NotCached: "why", Figures: figures}
			}
		}
		if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/healthprofile.go: ") || !strings.Contains(err.Error(), "is sensitive") {
			t.Errorf("%v: %v", figures, err)
		}
	}
}

// TestViewsSayWhatTheySelect, and lists by what they are filtered.
func TestViewsSayWhatTheySelect(t *testing.T) {
	t.Parallel()
	g := graph(t)
	for _, n := range g.Nodes {
		if n.Name == "Login" {
			delete(n.Annotations, attach.Name)
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/login.go: ") || !strings.Contains(err.Error(), "attach.View") {
		t.Errorf("a view of nothing: %v", err)
	}
	g = graph(t)
	for _, n := range g.Nodes {
		for _, f := range n.Fields {
			if f.Name == "created_at" && n.Name == "Doctor" {
				f.Annotations = gen.Annotations{attach.Name: attach.Field{Filter: &attach.Filter{Name: "Made"}}}
			}
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/doctor.go: created_at: lists are not filtered by a time.Time") {
		t.Errorf("a filter by a moment: %v", err)
	}
	g = graph(t)
	for _, n := range g.Nodes {
		for _, f := range n.Fields {
			if n.Name == "Admin" && f.Name == "is_active" {
				f.Annotations = gen.Annotations{attach.Name: attach.Field{Filter: &attach.Filter{Name: "Active"}}}
			}
		}
	}
	if _, err := attached.Files(g); err == nil || !strings.Contains(err.Error(), "schema/admin.go: is_active filters a list") {
		t.Errorf("a filter of no list: %v", err)
	}
}

// TestEveryTableIsRead by a service's policy, or says why none reads it.
func TestEveryTableIsRead(t *testing.T) {
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
			t.Errorf("%s: a service reads it: %v, and it says why none does: %q", n.Table(), read, table.NotRead)
		}
	}
}
