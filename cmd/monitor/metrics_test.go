package main

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	client "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/health/metric"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// families returns the metrics of /metrics, parsed by Prometheus's library.
func families(t *testing.T, latest func() health.Report) map[string]*client.MetricFamily {
	t.Helper()
	handler, err := pages(latest)
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	parser := expfmt.NewTextParser(model.LegacyValidation)
	got, err := parser.TextToMetricFamilies(w.Body)
	if err != nil || w.Code != 200 {
		t.Fatalf("%d, %v", w.Code, err)
	}
	return got
}

// TestMetrics: exactly the figures of the list are exported, with the names, types and labels that rules use.
func TestMetrics(t *testing.T) {
	t.Parallel()
	var f health.Finding
	f.Name, f.Status, f.At, f.Seconds = "everything", health.OK, time.Now(), 0.25
	for i, m := range metric.All {
		if !strings.HasPrefix(m.Name, "predicthealth.check.") { // exported for every check
			f.Figures = append(f.Figures, health.Figure{Name: m.Name, Value: float64(i), Label: "one"})
		}
	}
	off := health.Finding{Name: "off", Status: health.Unknown, Off: true, At: time.Now()}
	got := families(t, func() health.Report { return health.Report{Findings: []health.Finding{f, off, {Name: "not yet"}}} })
	for i, m := range metric.All {
		family := got[m.Prometheus()]
		if family == nil || len(family.GetMetric()) != 1 || family.GetHelp() != m.Help {
			t.Errorf("%s is %v", m.Prometheus(), family)
			continue
		}
		delete(got, m.Prometheus())
		one := family.GetMetric()[0]
		value, kind := one.GetGauge().GetValue(), client.MetricType_GAUGE
		if m.Kind == metric.Counter {
			value, kind = one.GetCounter().GetValue(), client.MetricType_COUNTER
		}
		want := map[string]float64{"predicthealth.check.duration": 0.25, "predicthealth.check.success": 1, "predicthealth.check.status": 0}
		if w, ok := want[m.Name]; family.GetType() != kind || value != map[bool]float64{true: w, false: float64(i)}[ok] {
			t.Errorf("%s is %v", m.Prometheus(), family)
		}
		var labels []string
		for _, l := range one.GetLabel() {
			labels = append(labels, l.GetName())
		}
		if !slices.Equal(labels, m.Labels) {
			t.Errorf("%s has the labels %v; want %v", m.Prometheus(), labels, m.Labels)
		}
	}
	if len(got) > 0 {
		t.Errorf("not in the list: %v", got)
	}
}

// TestMeasured: with real servers, every available figure is exported, and no other.
func TestMeasured(t *testing.T) {
	url := testdb.URL(t)
	t.Setenv("DATABASE_URL", testdb.As(t, url, "predicthealth_readonly"))
	t.Setenv("REDIS_URL", testredis.UserURL(t, "monitor"))
	t.Setenv("BACKUP_URL", "")
	t.Setenv("AUDIT_ANCHORS", "")
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), "INSERT INTO cache_invalidations (kind, key) VALUES ('doctor', 'x')"); err != nil {
		t.Fatal(err)
	}
	r, _ := checked(t)
	got := families(t, func() health.Report { return r })
	unavailable := []string{ // they need a replica, -replicas, -redis-replicas, a slot, an archive, TLS, -disk, backups or anchors
		"predicthealth.postgres.replication.expected", "predicthealth.redis.replicas.expected", "predicthealth.postgres.slot.kept", "predicthealth.postgres.slot.active",
		"predicthealth.postgres.archive.failing", "predicthealth.postgres.archive.failures", "predicthealth.postgres.archive.waiting", "predicthealth.postgres.archive.oldest",
		"predicthealth.postgres.disk.utilization", "predicthealth.certificate.left", "predicthealth.backup.damaged", "predicthealth.backup.timer.age",
		"predicthealth.postgres.replication.lag", "predicthealth.backup.last_success.timestamp", "predicthealth.backup.age", "predicthealth.backup.verified.age",
		"predicthealth.drill.last.timestamp", "predicthealth.drill.age", "predicthealth.drill.success", "predicthealth.recovery.age", "predicthealth.recovery.success",
		"predicthealth.recovery.duration", "predicthealth.recovery.missing", "predicthealth.audit.anchor.age", "predicthealth.openings.undigested", "predicthealth.erasures.unwritten", "predicthealth.erasures.unapplied",
	}
	for _, m := range metric.All {
		if _, ok := got[m.Prometheus()]; ok == slices.Contains(unavailable, m.Name) {
			t.Errorf("%s is exported: %v", m.Prometheus(), ok)
		}
	}
	value := func(m string) string { return fmt.Sprint(got[m].GetMetric()[0].GetGauge().GetValue()) }
	for m, want := range map[string]string{"predicthealth_postgres_up": "1", "predicthealth_outbox_pending": "1", "predicthealth_migrations_drift": "0"} {
		if value(m) != want {
			t.Errorf("%s is %s; want %s", m, value(m), want)
		}
	}
}
