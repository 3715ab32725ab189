package deploytest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/health"
)

// bound is the first number of a limit in an expression.
var bound = regexp.MustCompile(`[<>] ([0-9.]+)(?: \* ([0-9]+))?`)

// TestLimits: alerts use the limits of `monitor check`.
func TestLimits(t *testing.T) {
	t.Parallel()
	limits := health.DefaultLimits()
	want := map[string]float64{
		"PredictHealthReplicationLagging":      limits.Replication.Seconds(),
		"PredictHealthConnectionsNearlyUsedUp": limits.ConnectionsCritical,
		"PredictHealthTransactionOpenTooLong":  limits.Transaction.Seconds(),
		"PredictHealthRecovered":               limits.Recovered.Seconds(),
		"PredictHealthLocksAwaited":            limits.LockWaiters,
		"PredictHealthLockAwaitedTooLong":      limits.LockWait.Seconds(),
		"PredictHealthTransactionIDsRunOut":    limits.IDsWarning,
		"PredictHealthTransactionIDsNearlyOut": limits.IDsCritical,
		"PredictHealthSlotKeepsLog":            limits.SlotKept,
		"PredictHealthSlotAbandoned":           limits.SlotAbandoned,
		"PredictHealthArchivingBehind":         limits.Archive.Seconds(),
		"PredictHealthLogGrows":                limits.WAL,
		"PredictHealthDiskFilling":             limits.DiskWarning,
		"PredictHealthDiskNearlyFull":          limits.DiskCritical,
		"PredictHealthDiskFullWithinADay":      1,
		"PredictHealthCertificateEnds":         limits.CertificateWarning.Seconds(),
		"PredictHealthCertificateEndsNow":      limits.CertificateCritical.Seconds(),
		"PredictHealthBackupTimerStopped":      limits.BackupTimer.Seconds(),
		"PredictHealthTableBloated":            limits.DeadRows,
		"PredictHealthRedisFull":               limits.RedisMemory,
		"PredictHealthOutboxStuck":             limits.Outbox.Seconds(),
		"PredictHealthBackupTooOld":            limits.Backup.Seconds(),
		"PredictHealthBackupUnverified":        limits.Verified.Seconds(),
		"PredictHealthDrillTooOld":             limits.Drill.Seconds(),
		"PredictHealthRecoveryTooOld":          limits.Recovery.Seconds(),
		"PredictHealthAuditAnchorTooOld":       limits.Anchor.Seconds(),
		"PredictHealthOpeningsUndigested":      limits.Digest.Seconds(),
		"PredictHealthFailedLogins":            float64(limits.FailedLogins),
		"PredictHealthAccountsLocked":          float64(limits.LockedAccounts),
		// Only Prometheus sees Patroni's figures and trends.
		"PredictHealthClusterMemberWithoutEtcd": 60,
		"PredictHealthCacheMisses":              50,
		"PredictHealthCheckSlow":                30,
	}
	for _, r := range rules(t) {
		if second := fmt.Sprintf("[10m]) > %v", limits.RedisEvictions); r.Alert == "PredictHealthRedisFull" && !strings.Contains(r.Expr, second) {
			t.Errorf("%s does not fire by %s", r.Alert, second)
		}
		m := bound.FindStringSubmatch(r.Expr)
		if m == nil || m[1] == "0" { // any value above 0 is too many
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

// TestDashboardLimits: the dashboard turns red at the alerts' limits.
func TestDashboardLimits(t *testing.T) {
	t.Parallel()
	var board struct {
		Panels []struct {
			Title       string
			FieldConfig struct {
				Defaults struct {
					Thresholds struct {
						Steps []struct {
							Color string
							Value *float64
						}
					}
				}
			}
		}
	}
	if err := json.Unmarshal(deployed(t, "grafana/dashboard.json"), &board); err != nil {
		t.Fatal(err)
	}
	limits := health.DefaultLimits()
	want := map[string]time.Duration{
		"Age of the newest backup": limits.Backup, "Newest verified backup": limits.Verified, "Age of the last drill": limits.Drill,
		"Age of the last recovery to a moment": limits.Recovery, "Age of the newest anchor": limits.Anchor,
	}
	for _, panel := range board.Panels {
		limit, known := want[panel.Title]
		if !known {
			continue
		}
		delete(want, panel.Title)
		for _, step := range panel.FieldConfig.Defaults.Thresholds.Steps {
			if step.Color == "red" && (step.Value == nil || *step.Value != limit.Seconds()) {
				t.Errorf("%s turns red at %v, and the limit is %v", panel.Title, step.Value, limit.Seconds())
			}
		}
	}
	for title := range want {
		t.Errorf("there is no panel %q", title)
	}
}
