package metric_test

import (
	"fmt"

	"github.com/predicthealth/database/health/metric"
)

// An alert rule applies rate to counters, by their Prometheus names.
func Example() {
	for _, m := range metric.All {
		if m.Kind == metric.Counter {
			fmt.Println(m.Prometheus())
		}
	}
	// Output:
	// predicthealth_postgres_archive_failures_total
	// predicthealth_redis_evictions_total
	// predicthealth_redis_keyspace_hits_total
	// predicthealth_redis_keyspace_misses_total
}
