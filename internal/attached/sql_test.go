package attached_test

import (
	"os"
	"strings"
	"testing"

	"entgo.io/ent/entc/gen"

	"github.com/predicthealth/database/internal/attached"
	"github.com/predicthealth/database/schema/attach"
)

func graph(t *testing.T) *gen.Graph {
	t.Helper()
	g, err := attached.Load("../../schema")
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestTablesAreCurrent: schema/sql/tables.sql is what the entities declare.
func TestTablesAreCurrent(t *testing.T) {
	t.Parallel()
	want, err := attached.SQL(graph(t))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("../../schema/sql/tables.sql"); err != nil || string(got) != want {
		t.Errorf("schema/sql/tables.sql is not current (%v); run `make generate`", err)
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
		_, err := attached.SQL(g)
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
		if _, err := attached.SQL(g); err == nil || !strings.Contains(err.Error(), "schema/healthprofile.go: ") || !strings.Contains(err.Error(), "is sensitive") {
			t.Errorf("%v: %v", figures, err)
		}
	}
}
