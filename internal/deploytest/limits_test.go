package deploytest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/predicthealth/database/health"
)

// bound is the first number of an expression that something may not pass.
var bound = regexp.MustCompile(`> ([0-9.]+)(?: \* ([0-9]+))?`)

// TestLimits: what alerts is what `monitor check` warns of.
func TestLimits(t *testing.T) {
	t.Parallel()
	limits := health.DefaultLimits()
	want := map[string]float64{
		"PredictHealthReplicationLagging":      limits.Replication.Seconds(),
		"PredictHealthConnectionsNearlyUsedUp": limits.ConnectionsCritical,
		"PredictHealthTransactionOpenTooLong":  limits.Transaction.Seconds(),
		"PredictHealthTableBloated":            limits.DeadRows,
		"PredictHealthRedisFull":               limits.RedisMemory,
		"PredictHealthOutboxStuck":             limits.Outbox.Seconds(),
		"PredictHealthBackupTooOld":            limits.Backup.Seconds(),
		"PredictHealthBackupUnverified":        limits.Verified.Seconds(),
		"PredictHealthDrillTooOld":             limits.Drill.Seconds(),
		"PredictHealthAuditAnchorTooOld":       limits.Anchor.Seconds(),
		"PredictHealthFailedLogins":            float64(limits.FailedLogins),
		"PredictHealthAccountsLocked":          float64(limits.LockedAccounts),
		// Of Prometheus alone, which sees how something goes.
		"PredictHealthCacheMisses": 50,
		"PredictHealthCheckSlow":   30,
	}
	for _, r := range rules(t) {
		if second := fmt.Sprintf("[10m]) > %v", limits.RedisEvictions); r.Alert == "PredictHealthRedisFull" && !strings.Contains(r.Expr, second) {
			t.Errorf("%s does not fire by %s", r.Alert, second)
		}
		m := bound.FindStringSubmatch(r.Expr)
		if m == nil || m[1] == "0" { // any is too many
			continue
		}
		got, err := strconv.ParseFloat(m[1], 64)
		if times, err := strconv.ParseFloat(m[2], 64); err == nil {
			got *= times
		}
		if limit, known := want[r.Alert]; err != nil || !known || got != limit {
			t.Errorf("%s fires above %v (%s), and the check warns above %v", r.Alert, got, strings.TrimSpace(m[0]), limit)
		}
		delete(want, r.Alert)
	}
	for alert := range want {
		t.Errorf("no limit is in %s", alert)
	}
}
