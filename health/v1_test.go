package health_test

import (
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// TestOldServices: a session of a login of v1 is a warning, also if another role is between; that of this generation's is none.
func TestOldServices(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	if err := migrate.InstallV1(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	fx := &fixture{url: url, owner: testdb.SQL(t, url)}
	fx.cfg = health.Config{Only: []string{"v1"}}
	fx.cfg.Database.DatabaseURL, fx.cfg.Database.AllowPlaintext = testdb.As(t, url, "predicthealth_readonly"), true
	check := func(status health.Status, doctors, patients float64) {
		t.Helper()
		f := fx.checker(t).Check(t.Context()).Findings[0]
		got := map[string]float64{}
		for _, figure := range f.Figures {
			got[figure.Label] = figure.Value
		}
		if f.Status != status || len(got) != 5 || got["v1_service_doctors"] != doctors || got["v1_service_patients"] != patients {
			t.Errorf("%s: %s: %v", f.Status, f.Message, got)
		}
	}
	fx.do(t, "SELECT 1")
	if err := testdb.SQL(t, testdb.As(t, url, "service_patients")).PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	check(health.OK, 0, 0)
	direct := testdb.SQL(t, testdb.As(t, url, "v1_service_doctors"))
	if err := direct.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	check(health.Warning, 1, 0)
	team, err := pq.NewConfig(testdb.As(t, url, "v1_service_patients"))
	if err != nil {
		t.Fatal(err)
	}
	if err := testdb.SQL(t, testdb.As(t, url, team.User)).PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	check(health.Warning, 1, 1)
}
