package health_test

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/backup"
)

// TestDamage: a database is damaged and repaired in several ways; each time only the affected checks change.
func TestDamage(t *testing.T) { //nolint:tparallel // the subtests share one database in turn
	t.Parallel()
	fx := newFixture(t)
	fx.do(t, createPartition(-1)) // for the openings of the last days, in the first days of a month
	fx.owner.SetMaxOpenConns(1)   // temporary tables of its session hold the original rows
	r := fx.expect(t, nil)
	if r.Status != health.OK {
		t.Fatalf("healthy, but the status is %s", r.Status)
	}
	if f := r.Finding("audit"); !strings.Contains(f.Message, "newest 20 entries") {
		t.Errorf("the audit trail was not checked: %s", f.Message)
	}
	for _, c := range []struct {
		name         string
		damage, mend string
		want         map[string]health.Status
		message      string // in the first finding of want
	}{
		{
			name: "pending", want: map[string]health.Status{"migrations": health.Warning, "drift": health.Unknown}, message: "1 pending, the first 2026",
			damage: "CREATE TEMPORARY TABLE kept AS SELECT * FROM atlas_schema_revisions.atlas_schema_revisions ORDER BY version DESC LIMIT 1; DELETE FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = (SELECT version FROM kept)",
			mend:   "INSERT INTO atlas_schema_revisions.atlas_schema_revisions TABLE kept; DROP TABLE kept",
		},
		{
			name: "drifted", want: map[string]health.Status{"drift": health.Warning}, message: "1 objects: changed: trigger users.users_touch",
			damage: "ALTER TABLE users DISABLE TRIGGER users_touch", mend: "ALTER TABLE users ENABLE TRIGGER users_touch",
		},
		{
			name: "an entry changed", want: map[string]health.Status{"audit": health.Critical}, message: "1 chains are broken: entry 2 of a chain of kind admin: altered",
			damage: copyEntries + "UPDATE admin_audit_logs SET action = 'sing' WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 2 LIMIT 1)" + triggersOn,
			mend:   restoreEntries,
		},
		{
			name: "an entry removed", want: map[string]health.Status{"audit": health.Critical}, message: "entry 3 of a chain of kind admin: the previous entry is missing",
			damage: copyEntries + "DELETE FROM admin_audit_logs WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 2 LIMIT 1)" + triggersOn, mend: restoreEntries,
		},
		{
			name: "the last entry removed", want: map[string]health.Status{"audit": health.Critical}, message: "entry 4 of a chain of kind admin: missing",
			damage: copyEntries + "DELETE FROM admin_audit_logs WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 4 LIMIT 1)" + triggersOn, mend: restoreEntries,
		},
		{
			name: "the outbox is stuck", want: map[string]health.Status{"outbox": health.Warning}, message: "1 changes pending, the oldest for 2m",
			damage: "INSERT INTO cache_invalidations (created_at, kind, key) VALUES (now() - interval '2 minutes', 'doctor', 'x')", mend: "DELETE FROM cache_invalidations",
		},
		{
			name: "an erasure that is not in the ledger", want: map[string]health.Status{"erasures": health.Warning},
			message: "1 erasure, 1 request to confirm within a day, 1 legal hold; 1 is not in the ledger: run patient ledger",
			damage: `INSERT INTO erasures (patient_id, executed_at) VALUES (gen_random_uuid(), now());
				INSERT INTO erasures (created_at, patient_id, requested_by, reason) SELECT at, gen_random_uuid(), gen_random_uuid(), 'r' FROM (VALUES (now()), (now() - interval '25 hours')) t (at);
				INSERT INTO legal_holds (patient_id, reason, placed_by) VALUES (gen_random_uuid(), 'r', gen_random_uuid())`,
			mend: removeErasures,
		},
		{
			name: "an emergency", want: map[string]health.Status{"openings": health.Warning}, message: "1 emergency in the last 24 hours",
			damage: opened("now() - interval '23 hours'", "emergency"), mend: removeOpenings,
		},
		{
			name: "an old emergency", want: map[string]health.Status{"openings": health.Warning}, message: "1 emergency not reviewed within 3 days",
			damage: opened("now() - interval '73 hours'", "emergency") + digested, mend: removeOpenings,
		},
		{
			name: "an emergency not overdue", want: nil, damage: opened("now() - interval '71 hours'", "emergency") + digested, mend: removeOpenings,
		},
		{
			name: "a reviewed emergency", want: nil, mend: removeOpenings,
			damage: opened("now() - interval '73 hours'", "emergency") + digested + `; INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark)
				SELECT id, patient_id, patient_id, now(), 'seen' FROM record_openings`,
		},
		{
			name: "an opening in no digest", want: map[string]health.Status{"openings": health.Warning}, message: "an opening has been in no digest for 11m",
			damage: opened("now() - interval '11 minutes'", "treatment"), mend: removeOpenings,
		},
		{
			name: "an opening in a digest", want: nil, mend: removeOpenings,
			damage: opened("now() - interval '11 minutes'", "treatment") + digested,
		},
		{
			name: "no partition of next month", want: map[string]health.Status{"openings": health.Warning}, message: "next month's partition is missing: run audit anchor",
			damage: dropPartition(1), mend: "SELECT create_opening_partitions()",
		},
		{
			name: "no partition of this month", want: map[string]health.Status{"openings": health.Critical}, message: "this month's partition is missing: run audit anchor",
			damage: dropPartition(0), mend: "SELECT create_opening_partitions()",
		},
		{
			name: "openings in the default partition", want: map[string]health.Status{"openings": health.Critical}, mend: moveOpenings(t) + "; " + removeOpenings,
			message: "this month's partition is missing: run audit anchor, which creates partitions; 1 opening is in the default partition: move them",
			damage:  dropPartition(0) + "; " + opened("now()", "treatment"),
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			fx.do(t, c.damage)
			r := fx.expect(t, c.want)
			worst := health.Warning // checks that cannot run meanwhile are off
			if len(c.want) == 0 {
				worst = health.OK
			} else if slices.Contains(slices.Collect(maps.Values(c.want)), health.Critical) {
				worst = health.Critical
			}
			if r.Status != worst {
				t.Errorf("overall %s; want %s", r.Status, worst)
			}
			for _, name := range slices.Sorted(maps.Keys(c.want)) {
				if f := r.Finding(name); f.Status != health.Unknown && !strings.Contains(f.Message, c.message) {
					t.Errorf("%s: message %q; want %q", name, f.Message, c.message)
				}
			}
			fx.do(t, c.mend)
			fx.expect(t, nil)
		})
	}
}

// Triggers that protect the audit trail are restored before the check: a missing one would be drift.
const (
	triggersOff    = "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER; "
	triggersOn     = "; ALTER TABLE admin_audit_logs ENABLE TRIGGER USER; ALTER TABLE admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only; ALTER TABLE admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row"
	copyEntries    = triggersOff + "CREATE TEMPORARY TABLE entries AS TABLE admin_audit_logs; "
	restoreEntries = triggersOff + "DELETE FROM admin_audit_logs; INSERT INTO admin_audit_logs TABLE entries; DROP TABLE entries" + triggersOn
)

// opened adds an opening of transaction 3.
func opened(at, purpose string) string {
	return fmt.Sprintf(`INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason, transaction)
		VALUES (%s, now(), gen_random_uuid(), 'doctor', gen_random_uuid(), '%s', '%s', '%[2]s %[2]s', 3)`, at, marker, purpose)
}

// digested adds a digest of the transactions before the fourth.
const digested = "; INSERT INTO opening_digests (created_at, until, entries, hash) VALUES (now(), 4, '', '')"

const removeErasures = `ALTER TABLE erasures DISABLE TRIGGER USER; ALTER TABLE legal_holds DISABLE TRIGGER USER;
	DELETE FROM erasures; DELETE FROM legal_holds;
	ALTER TABLE erasures ENABLE TRIGGER USER; ALTER TABLE legal_holds ENABLE TRIGGER USER;
	ALTER TABLE erasures ENABLE ALWAYS TRIGGER erasures_append_only; ALTER TABLE erasures ENABLE ALWAYS TRIGGER erasures_append_only_row;
	ALTER TABLE legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only; ALTER TABLE legal_holds ENABLE ALWAYS TRIGGER legal_holds_append_only_row`

const removeOpenings = `ALTER TABLE record_openings DISABLE TRIGGER USER; ALTER TABLE opening_reviews DISABLE TRIGGER USER; ALTER TABLE opening_digests DISABLE TRIGGER USER;
	DELETE FROM record_openings; DELETE FROM opening_reviews; DELETE FROM opening_digests;
	ALTER TABLE record_openings ENABLE ALWAYS TRIGGER record_openings_append_only; ALTER TABLE record_openings ENABLE ALWAYS TRIGGER record_openings_append_only_row;
	ALTER TABLE opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only; ALTER TABLE opening_digests ENABLE ALWAYS TRIGGER opening_digests_append_only_row;
	ALTER TABLE opening_reviews ENABLE TRIGGER USER;
	ALTER TABLE opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only; ALTER TABLE opening_reviews ENABLE ALWAYS TRIGGER opening_reviews_append_only_row`

// monthIn returns the beginning of the month in that many months.
func monthIn(months int) time.Time {
	now := time.Now().UTC()
	return time.Date(now.Year(), now.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
}

func dropPartition(months int) string {
	return "DROP TABLE record_openings_" + monthIn(months).Format("2006_01")
}

func createPartition(months int) string {
	return fmt.Sprintf("CREATE TABLE record_openings_%s PARTITION OF record_openings FOR VALUES FROM ('%s') TO ('%s')",
		monthIn(months).Format("2006_01"), monthIn(months).Format(time.RFC3339), monthIn(months+1).Format(time.RFC3339))
}

// moveOpenings returns the statements of docs/monitoring.md.
func moveOpenings(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile("../docs/monitoring.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(page), "```sql\nBEGIN;\nALTER TABLE record_openings DETACH")
	statements, _, ended := strings.Cut(rest, "COMMIT;\n```")
	if !found || !ended {
		t.Fatal("docs/monitoring.md has no statements that move openings")
	}
	return "ALTER TABLE record_openings DETACH " + strings.TrimRight(strings.TrimSpace(statements), ";")
}

// TestExternal: Redis, backups, drills and anchors, each separately.
func TestExternal(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.redis.Kill(t)
	fx.expect(t, map[string]health.Status{"redis": health.Warning})
	fx.redis.Start(t)
	fx.expect(t, nil)
	right := fx.cfg.Database.RedisURL
	fx.cfg.Database.RedisURL = strings.Replace(right, "monitor:", "monitor:not-", 1)
	r := fx.expect(t, map[string]health.Status{"redis": health.Unknown}) // a wrong password of the monitor is no outage
	if f := r.Finding("redis"); len(f.Figures) > 0 {
		t.Errorf("figures: %+v", f.Figures)
	}
	fx.cfg.Database.RedisURL = right

	limits := health.DefaultLimits()
	limits.Backup, limits.Drill, limits.Recovery = time.Nanosecond, time.Nanosecond, time.Nanosecond
	fx.cfg.Limits = &limits
	fx.expect(t, map[string]health.Status{"backup": health.Critical, "drill": health.Warning, "recovery": health.Warning})
	fx.cfg.Limits = nil

	other, _ := newIdentity(t)
	if err := fx.drill(t, other); err == nil {
		t.Fatal("a drill without the key succeeded")
	}
	fx.expect(t, map[string]health.Status{"drill": health.Critical})
	if err := fx.drill(t, fx.identity); err != nil {
		t.Fatal(err)
	}
	fx.expect(t, nil)

	for ok, want := range map[bool]map[string]health.Status{false: {"recovery": health.Critical}, true: nil} {
		fx.recovered(t, ok)
		figures := map[string]float64{}
		for _, figure := range fx.expect(t, want).Finding("recovery").Figures {
			figures[figure.Name] = figure.Value
		}
		if figures["predicthealth.recovery.duration"] != 60 || figures["predicthealth.recovery.missing"] != 2 {
			t.Errorf("figures: %v", figures)
		}
	}
	fx.recovered(t, true)

	part, err := filepath.Glob(filepath.Join(strings.TrimPrefix(fx.cfg.BackupURL, "file://"), "parts", "*", "database.dump*"))
	if err != nil || len(part) != 1 {
		t.Fatal(part, err)
	}
	good, err := os.ReadFile(part[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range [][]byte{append([]byte("x"), good[1:]...), good} {
		if err := os.WriteFile(part[0], text, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := fx.verify(t); (err == nil) != bytes.Equal(text, good) {
			t.Errorf("verified: %v", err)
		}
		want := map[string]health.Status{"backup": health.Critical}
		if bytes.Equal(text, good) {
			want = nil
		}
		fx.expect(t, want)
	}

	// A timer that runs hourly is overdue after three hours.
	for _, looked := range []time.Duration{4 * time.Hour, time.Minute} {
		if due, err := backup.Due(t.Context(), fx.bucket, 24*time.Hour, time.Now().Add(-looked)); err != nil || due {
			t.Errorf("Due: %v, %v", due, err)
		}
		want := map[string]health.Status{"backup": health.Warning}
		if looked < time.Hour {
			want = nil
		}
		fx.expect(t, want)
	}
	if err := backup.NoTimer(t.Context(), fx.bucket); err != nil {
		t.Fatal(err)
	}
	fx.expect(t, nil)

	fx.anchorAt(t, time.Now().Add(-27*time.Hour))
	fx.expect(t, map[string]health.Status{"anchor": health.Warning})
	if err := os.WriteFile(filepath.Join(fx.cfg.Anchors, "anchor"), []byte("no anchor"), 0o600); err != nil {
		t.Fatal(err)
	}
	fx.expect(t, map[string]health.Status{"anchor": health.Critical})
	if err := os.Remove(filepath.Join(fx.cfg.Anchors, "anchor")); err != nil {
		t.Fatal(err)
	}
	fx.cfg.BackupURL = "file://" + t.TempDir()
	fx.expect(t, map[string]health.Status{"anchor": health.Warning, "backup": health.Critical, "drill": health.Warning, "recovery": health.Unknown})

	// What is not configured is off, and does not affect the status.
	fx.cfg.BackupURL, fx.cfg.Anchors, fx.cfg.AnchorKeys, fx.cfg.Database.RedisURL = "", "", "", ""
	unknown := health.Unknown
	if r := fx.expect(t, map[string]health.Status{"anchor": unknown, "backup": unknown, "drill": unknown, "recovery": unknown, "redis": unknown}); r.Status != health.OK {
		t.Errorf("with nothing configured: %s", r.Status)
	}
}

// TestIndependentChecks: a frozen Redis delays and affects no other check.
func TestIndependentChecks(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.cfg.Timeout, fx.cfg.SlowTimeout = 2*time.Second, 20*time.Second
	fx.redis.Freeze(t)
	defer fx.redis.Thaw(t)
	fx.expect(t, map[string]health.Status{"redis": health.Warning})

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, f := range fx.checker(t).Check(ctx).Findings {
		if f.Status == health.OK && f.Name != "backup" && f.Name != "drill" && f.Name != "recovery" && f.Name != "anchor" {
			t.Errorf("%s is ok with a canceled context", f.Name)
		}
	}
}

// TestTransactionsAndAccounts: long transactions, locked accounts and failed logins.
func TestTransactionsAndAccounts(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	limits := health.DefaultLimits()
	limits.Transaction, limits.LockedAccounts, limits.FailedLogins = 500*time.Millisecond, 0, 1
	fx.cfg.Limits = &limits
	// A transaction of another role than the monitor's.
	tx, err := fx.owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "SELECT pg_sleep(0.6)"); err != nil {
		t.Fatal(err)
	}
	fx.expect(t, map[string]health.Status{"transactions": health.Warning})
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	fx.expect(t, nil)
	fx.do(t, `INSERT INTO users (id, email, password_hash, user_type, admin_id, reference_id, locked_until)
		SELECT gen_random_uuid(), email, 'h', 'admin', id, id, now() + interval '1 hour' FROM admins LIMIT 1`)
	fx.expect(t, map[string]health.Status{"accounts": health.Warning})
}

// TestConfig: all errors are returned at once, without values.
func TestConfig(t *testing.T) {
	t.Parallel()
	_, err := health.New(health.Config{
		Database: database.Config{DatabaseURL: "postgres://u:s3cret@elsewhere/db?sslmode=disable"}, Only: []string{"postgres", "nonsense"}, Anchors: "/a",
	})
	if err == nil || strings.Contains(err.Error(), "s3cret") {
		t.Fatal(err)
	}
	for _, want := range []string{"DATABASE_URL", "nonsense", "public keys"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not mention %s", err, want)
		}
	}
}

// TestLedger compares patients: the ledger and the database may have as many erasures, and of other patients, or other requests
// for the same one.
func TestLedger(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.cfg.Only = []string{"erasures"}
	c := fx.checker(t)
	folder := filepath.Join(strings.TrimPrefix(fx.cfg.BackupURL, "file://"), "erasures")
	write := func(number int, request, patient uuid.UUID) {
		t.Helper()
		text := fmt.Sprintf("predicthealth erasure v1\nnumber %d\nprevious x\nrequest %s\npatient %s\nexecuted 2026-01-02T03:04:05.000000Z\n\n— test AA==\n", number, request, patient)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%08d.txt", number)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	is := func(what string, want health.Status, message string) {
		t.Helper()
		if f := c.Check(t.Context()).Finding("erasures"); f.Status != want || !strings.Contains(f.Message, message) {
			t.Errorf("%s: %s, %s", what, f.Status, f.Message)
		}
	}
	first, again, patient, other := uuid.New(), uuid.New(), uuid.New(), uuid.New()
	write(1, first, patient)
	is("an entry that the database lacks", health.Critical, "the ledger has 1 patient whom the database has not erased")
	fx.do(t, "INSERT INTO erasures (patient_id, executed_at) VALUES ($1, now())", other)
	is("another one in the database", health.Critical, "1 patient whom the database has not erased: run patient ledger -apply; 1 is not in the ledger")
	fx.do(t, removeErasures)
	fx.do(t, "INSERT INTO erasures (id, patient_id, executed_at) VALUES ($1, $2, now())", again, patient)
	write(2, again, patient)
	is("a patient who was erased again", health.OK, "1 erasure,")
	url := fx.cfg.BackupURL
	fx.cfg.BackupURL = ""
	c = fx.checker(t)
	is("an erasure without a ledger", health.Warning, "1 erasure, 0 requests to confirm within a day, 0 legal holds; the ledger is not checked: BACKUP_URL is not set")
	if f := c.Check(t.Context()).Finding("erasures"); !slices.Contains(f.Figures, health.Figure{Name: "predicthealth.erasures.unwritten", Value: 1}) {
		t.Errorf("no alert: %+v", f.Figures)
	}
	fx.cfg.BackupURL = url
	c = fx.checker(t)
	if err := os.WriteFile(filepath.Join(folder, "00000003.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	is("a damaged entry", health.Critical, "erasures/00000003.txt")
}
