package health_test

import (
	"bytes"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/backup"
)

// TestTellsApart: one world, broken and mended in one way after the other; only what is broken is named.
func TestTellsApart(t *testing.T) { //nolint:tparallel // they break the same world in turn
	t.Parallel()
	w := newWorld(t)
	w.owner.SetMaxOpenConns(1) // whose session keeps what is to be restored
	r := w.says(t, nil)
	if r.Status != health.OK {
		t.Fatalf("all is well, and it says %s", r.Status)
	}
	if f := r.Finding("audit"); !strings.Contains(f.Message, "newest 20 lines") {
		t.Errorf("it did not look at the trail: %s", f.Message)
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
			name: "drifted", want: map[string]health.Status{"drift": health.Warning}, message: "1 things: changed: trigger users.users_touch",
			damage: "ALTER TABLE users DISABLE TRIGGER users_touch", mend: "ALTER TABLE users ENABLE TRIGGER users_touch",
		},
		{
			name: "a line changed", want: map[string]health.Status{"audit": health.Critical}, message: "1 chains are broken: line 2 of a chain of kind admin: altered",
			damage: breakLines + "UPDATE admin_audit_logs SET action = 'sing' WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 2 LIMIT 1)" + on,
			mend:   restoreLines,
		},
		{
			name: "a line removed", want: map[string]health.Status{"audit": health.Critical}, message: "line 3 of a chain of kind admin: the line before is missing",
			damage: breakLines + "DELETE FROM admin_audit_logs WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 2 LIMIT 1)" + on, mend: restoreLines,
		},
		{
			name: "a tail cut off", want: map[string]health.Status{"audit": health.Critical}, message: "line 4 of a chain of kind admin: missing",
			damage: breakLines + "DELETE FROM admin_audit_logs WHERE id = (SELECT id FROM admin_audit_logs WHERE seq = 4 LIMIT 1)" + on, mend: restoreLines,
		},
		{
			name: "the outbox is stuck", want: map[string]health.Status{"outbox": health.Warning}, message: "1 changes wait, the oldest for 2m",
			damage: "INSERT INTO cache_invalidations (created_at, kind, key) VALUES (now() - interval '2 minutes', 'doctor', 'x')", mend: "DELETE FROM cache_invalidations",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			w.do(t, c.damage)
			r := w.says(t, c.want)
			worst := health.Warning // what cannot be looked at meanwhile is off, and makes nothing worse
			if slices.Contains(slices.Collect(maps.Values(c.want)), health.Critical) {
				worst = health.Critical
			}
			if r.Status != worst {
				t.Errorf("in all it is %s; want %s", r.Status, worst)
			}
			for _, name := range slices.Sorted(maps.Keys(c.want)) {
				if f := r.Finding(name); f.Status != health.Unknown && !strings.Contains(f.Message, c.message) {
					t.Errorf("%s says %q; want %q", name, f.Message, c.message)
				}
			}
			w.do(t, c.mend)
			w.says(t, nil)
		})
	}
}

// The triggers that keep the trail from changes are back before anybody looks: a missing one would be drift.
const (
	off          = "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER; "
	on           = "; ALTER TABLE admin_audit_logs ENABLE TRIGGER USER; ALTER TABLE admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only; ALTER TABLE admin_audit_logs ENABLE ALWAYS TRIGGER admin_audit_logs_append_only_row"
	breakLines   = off + "CREATE TEMPORARY TABLE lines AS TABLE admin_audit_logs; "
	restoreLines = off + "DELETE FROM admin_audit_logs; INSERT INTO admin_audit_logs TABLE lines; DROP TABLE lines" + on
)

// TestOutside: Redis, backups, drills and anchors, each by itself.
func TestOutside(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.redis.Kill(t)
	w.says(t, map[string]health.Status{"redis": health.Warning})
	w.redis.Start(t)
	w.says(t, nil)
	right := w.cfg.Database.RedisURL
	w.cfg.Database.RedisURL = strings.Replace(right, "monitor:", "monitor:not-", 1)
	r := w.says(t, map[string]health.Status{"redis": health.Unknown}) // of the monitor's own password nobody else suffers
	if f := r.Finding("redis"); len(f.Figures) > 0 {
		t.Errorf("figures: %+v", f.Figures)
	}
	w.cfg.Database.RedisURL = right

	limits := health.DefaultLimits()
	limits.Backup, limits.Drill = time.Nanosecond, time.Nanosecond
	w.cfg.Limits = &limits
	w.says(t, map[string]health.Status{"backup": health.Critical, "drill": health.Warning})
	w.cfg.Limits = nil

	other, _ := newIdentity(t)
	if err := w.drill(t, other); err == nil {
		t.Fatal("a drill without the key succeeded")
	}
	w.says(t, map[string]health.Status{"drill": health.Critical})
	if err := w.drill(t, w.identity); err != nil {
		t.Fatal(err)
	}
	w.says(t, nil)

	part, err := filepath.Glob(filepath.Join(strings.TrimPrefix(w.cfg.BackupURL, "file://"), "parts", "*", "database.dump*"))
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
		if err := w.verify(t); (err == nil) != bytes.Equal(text, good) {
			t.Errorf("verified: %v", err)
		}
		want := map[string]health.Status{"backup": health.Critical}
		if bytes.Equal(text, good) {
			want = nil
		}
		w.says(t, want)
	}

	// A timer that looks each hour is missed after three.
	for _, looked := range []time.Duration{4 * time.Hour, time.Minute} {
		if due, err := backup.Due(t.Context(), w.bucket, 24*time.Hour, time.Now().Add(-looked)); err != nil || due {
			t.Errorf("a backup is due: %v, %v", due, err)
		}
		want := map[string]health.Status{"backup": health.Warning}
		if looked < time.Hour {
			want = nil
		}
		w.says(t, want)
	}
	if err := backup.NoTimer(t.Context(), w.bucket); err != nil {
		t.Fatal(err)
	}
	w.says(t, nil)

	w.anchorAt(t, time.Now().Add(-27*time.Hour))
	w.says(t, map[string]health.Status{"anchor": health.Warning})
	if err := os.WriteFile(filepath.Join(w.cfg.Anchors, "anchor"), []byte("no anchor"), 0o600); err != nil {
		t.Fatal(err)
	}
	w.says(t, map[string]health.Status{"anchor": health.Critical})
	if err := os.Remove(filepath.Join(w.cfg.Anchors, "anchor")); err != nil {
		t.Fatal(err)
	}
	w.cfg.BackupURL = "file://" + t.TempDir()
	w.says(t, map[string]health.Status{"anchor": health.Warning, "backup": health.Critical, "drill": health.Warning})

	// What is not configured is off, and worries nobody.
	w.cfg.BackupURL, w.cfg.Anchors, w.cfg.AnchorKeys, w.cfg.Database.RedisURL = "", "", "", ""
	unknown := health.Unknown
	if r := w.says(t, map[string]health.Status{"anchor": unknown, "backup": unknown, "drill": unknown, "redis": unknown}); r.Status != health.OK {
		t.Errorf("with nothing configured it is %s", r.Status)
	}
}

// TestOneHidesNone: a Redis that does not answer takes its own time, and leaves all others alone.
func TestOneHidesNone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.cfg.Timeout, w.cfg.SlowTimeout = 2*time.Second, 20*time.Second
	w.redis.Freeze(t)
	defer w.redis.Thaw(t)
	w.says(t, map[string]health.Status{"redis": health.Warning})

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, f := range w.checker(t).Check(ctx).Findings {
		if f.Status == health.OK && f.Name != "backup" && f.Name != "drill" && f.Name != "anchor" {
			t.Errorf("%s is ok, though nobody could ask", f.Name)
		}
	}
}

// TestPeople: transactions that are open too long, accounts that are locked, logins that fail.
func TestPeople(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	limits := health.DefaultLimits()
	limits.Transaction, limits.LockedAccounts, limits.FailedLogins = 500*time.Millisecond, 0, 1
	w.cfg.Limits = &limits
	// Another role's transaction than the monitor's.
	tx, err := w.owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "SELECT pg_sleep(0.6)"); err != nil {
		t.Fatal(err)
	}
	w.says(t, map[string]health.Status{"transactions": health.Warning})
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	w.says(t, nil)
	w.do(t, `INSERT INTO users (id, email, password_hash, user_type, admin_id, reference_id, locked_until)
		SELECT gen_random_uuid(), email, 'h', 'admin', id, id, now() + interval '1 hour' FROM admins LIMIT 1`)
	w.says(t, map[string]health.Status{"accounts": health.Warning})
}

// TestConfig: all that is wrong is said at once, and no value of it.
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
			t.Errorf("%v says nothing of %s", err, want)
		}
	}
}
