package deploytest

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sigs.k8s.io/yaml"

	"github.com/predicthealth/database/health/metric"
	"github.com/predicthealth/database/internal/local"
)

func promtool(t *testing.T, args ...string) {
	t.Helper()
	program, err := local.Promtool()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = filepath.Join(root, "deploy", "prometheus")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("promtool %v: %v\n%s", args, err, out)
	}
}

var metricName = regexp.MustCompile(`\bpredicthealth_[a-z_]+\b`)

// known checks that the metrics named in a text exist.
func known(t *testing.T, where, text string) {
	t.Helper()
	for _, name := range metricName.FindAllString(text, -1) {
		if !slices.ContainsFunc(metric.All, func(m metric.Metric) bool { return m.Prometheus() == name }) {
			t.Errorf("%s: there is no metric %s", where, name)
		}
	}
}

type rule struct {
	Alert, Expr, For    string
	Labels, Annotations map[string]string
}

func rules(t *testing.T) []rule {
	t.Helper()
	var file struct {
		Groups []struct {
			Name  string
			Rules []rule
		}
	}
	if err := yaml.UnmarshalStrict(deployed(t, "prometheus/alerts.yaml"), &file); err != nil {
		t.Fatal(err)
	}
	return file.Groups[0].Rules
}

// TestAlerts: promtool accepts the rules, and their tests pass: for each rule one that fires and one that does not.
func TestAlerts(t *testing.T) {
	t.Parallel()
	promtool(t, "check", "rules", "alerts.yaml")
	promtool(t, "test", "rules", "alerts_test.yaml")
	var tests struct {
		Tests []struct {
			AlertRuleTest []struct {
				Alertname string `json:"alertname"`
				ExpAlerts []any  `json:"exp_alerts"`
			} `json:"alert_rule_test"`
		}
	}
	if err := yaml.Unmarshal(deployed(t, "prometheus/alerts_test.yaml"), &tests); err != nil {
		t.Fatal(err)
	}
	fires, quiet := map[string]bool{}, map[string]bool{}
	for _, test := range tests.Tests {
		for _, a := range test.AlertRuleTest {
			if len(a.ExpAlerts) > 0 {
				fires[a.Alertname] = true
			} else {
				quiet[a.Alertname] = true
			}
		}
	}
	for _, r := range rules(t) {
		if !fires[r.Alert] || !quiet[r.Alert] {
			t.Errorf("%s: a test fires %v, another does not %v", r.Alert, fires[r.Alert], quiet[r.Alert])
		}
		if !slices.Contains([]string{"critical", "warning", "info"}, r.Labels["severity"]) || r.Annotations["summary"] == "" || r.Annotations["description"] == "" {
			t.Errorf("%s has no severity or no description", r.Alert)
		}
		known(t, r.Alert, r.Expr)
	}
}

type panel struct {
	ID      int
	Title   string
	Type    string
	GridPos struct{ X, Y, W, H int }
	Targets []struct{ Expr, RefID string }
	Panels  []panel
}

// TestDashboard: each panel queries existing metrics in valid PromQL, each metric has a panel, and panels do not
// overlap.
func TestDashboard(t *testing.T) {
	t.Parallel()
	var board struct {
		UID, Title    string
		SchemaVersion int
		Panels        []panel
	}
	raw := deployed(t, "grafana/dashboard.json")
	if err := json.Unmarshal(raw, &board); err != nil {
		t.Fatal(err)
	}
	known(t, "the dashboard", string(raw))
	shown, ids, taken := map[string]bool{}, map[int]bool{}, map[[2]int]string{}
	var rules strings.Builder
	rules.WriteString("groups: [{name: dashboard, rules: [\n")
	for _, p := range board.Panels {
		if ids[p.ID] || p.Title == "" || p.Type != "row" && len(p.Targets) == 0 {
			t.Errorf("panel %d, %q, has a duplicate id, no title or no query", p.ID, p.Title)
		}
		ids[p.ID] = true
		for x := p.GridPos.X; x < p.GridPos.X+p.GridPos.W; x++ {
			for y := p.GridPos.Y; y < p.GridPos.Y+p.GridPos.H; y++ {
				if other := taken[[2]int{x, y}]; other != "" || x > 23 {
					t.Fatalf("%q overlaps %q, or is outside of the dashboard", p.Title, other)
				}
				taken[[2]int{x, y}] = p.Title
			}
		}
		for _, target := range p.Targets {
			for _, name := range metricName.FindAllString(target.Expr, -1) {
				shown[name] = true
			}
			fmt.Fprintf(&rules, "{record: 'panel:%d_%s', expr: %q},\n", p.ID, strings.ToLower(target.RefID), target.Expr)
		}
	}
	rules.WriteString("]}]\n")
	for _, m := range metric.All {
		if !shown[m.Prometheus()] {
			t.Errorf("no panel shows %s", m.Prometheus())
		}
	}
	file := filepath.Join(t.TempDir(), "rules.yaml")
	if err := os.WriteFile(file, []byte(rules.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	promtool(t, "check", "rules", file)
}
