package metric_test

import (
	"regexp"
	"testing"

	"github.com/predicthealth/database/health/metric"
)

// TestNames: each name is valid for Prometheus and unique.
func TestNames(t *testing.T) {
	t.Parallel()
	form := regexp.MustCompile(`^predicthealth_[a-z]+(_[a-z]+)*$`)
	seen := map[string]bool{}
	for _, m := range metric.All {
		name := m.Prometheus()
		if !form.MatchString(name) || seen[name] || m.Help == "" || m.Unit == "" {
			t.Errorf("%s: %+v", name, m)
		}
		seen[name] = true
	}
	for _, want := range []string{
		"predicthealth_postgres_up", "predicthealth_postgres_connections_utilization_ratio", "predicthealth_redis_memory_used_bytes",
		"predicthealth_redis_evictions_total", "predicthealth_backup_last_success_timestamp_seconds", "predicthealth_check_duration_seconds",
	} {
		if !seen[want] {
			t.Errorf("%s is missing", want)
		}
	}
}
