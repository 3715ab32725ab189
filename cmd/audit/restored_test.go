package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/testenv/testdb"

	"github.com/predicthealth/database"
)

// restoreFixture is a fixture with keys, a folder of anchors, and a bucket of backups.
type restoreFixture struct {
	*fixture
	bucket *backup.Bucket
}

func newRestoreFixture(t *testing.T, entries int) *restoreFixture {
	t.Helper()
	v := &restoreFixture{fixture: newFixture(t, entries)}
	for _, name := range []string{"anchors", "bucket"} {
		if err := os.Mkdir(filepath.Join(v.dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(v.dir, "public"), []byte(v.must(t, "keygen", "-name", "audit-2026", "-out", "private")), 0o600); err != nil {
		t.Fatal(err)
	}
	v.env = append(v.env, "BACKUP_URL=file://"+filepath.Join(v.dir, "bucket"))
	var err error
	if v.bucket, err = backup.Open(t.Context(), "file://"+filepath.Join(v.dir, "bucket")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = v.bucket.Close() })
	return v
}

func (v *restoreFixture) backUp(t *testing.T) *backup.Manifest {
	t.Helper()
	to, err := backup.NewEncryption(backup.EncryptionConfig{Unencrypted: true})
	if err != nil {
		t.Fatal(err)
	}
	m, err := backup.Create(t.Context(), v.bucket, backup.Creation{DatabaseURL: testdb.As(t, v.url, "predicthealth_backup"), Encryption: to})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// restore replaces the database with a backup of it.
func (v *restoreFixture) restore(t *testing.T, name string) {
	t.Helper()
	if err := v.db.Close(); err != nil {
		t.Fatal(err)
	}
	at, err := url.Parse(v.url)
	if err != nil {
		t.Fatal(err)
	}
	_, err = backup.Restore(t.Context(), v.bucket, backup.Restoration{Name: name, DatabaseURL: v.url, Overwrite: strings.TrimPrefix(at.Path, "/")})
	if err != nil {
		t.Fatal(err)
	}
	v.db = testdb.OpenURL(t, v.url)
}

// work adds n more specialties as the admin.
func (v *restoreFixture) work(t *testing.T, what string, n int) {
	t.Helper()
	ctx := actor.NewContext(t.Context(), actor.Admin(v.admin))
	for i := range n {
		v.db.Specialty.Create().SetName(fmt.Sprint(what, i)).SetCategory("c").ExecX(ctx)
	}
}

func (v *restoreFixture) do(t *testing.T, statements ...string) {
	t.Helper()
	db := testdb.SQL(t, v.url)
	defer func() { _ = db.Close() }()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

// verified returns the output of verify against all anchors, and whether it passes.
func (v *restoreFixture) verified(t *testing.T) (string, bool) {
	t.Helper()
	out, _, ok := v.run(t, "verify", "-anchor", "anchors")
	return out, ok
}

// monitored returns the monitor's finding about the anchors.
func (v *restoreFixture) monitored(t *testing.T) health.Finding {
	t.Helper()
	c, err := health.New(health.Config{
		Database: database.Config{DatabaseURL: testdb.As(t, v.url, "predicthealth_readonly"), AllowPlaintext: true},
		Anchors:  filepath.Join(v.dir, "anchors"), AnchorKeys: read(t, v.fixture, "public"), Only: []string{"anchor"},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	return c.Check(context.WithoutCancel(t.Context())).Finding("anchor")
}

// TestRestoredFromBackup follows the runbook, with a backup that is older than the newest anchor.
func TestRestoredFromBackup(t *testing.T) {
	t.Parallel()
	v := newRestoreFixture(t, 3)
	v.must(t, "anchor", "-dir", "anchors")
	v.work(t, "before", 2)
	m := v.backUp(t)
	v.work(t, "lost", 4)
	v.must(t, "anchor", "-dir", "anchors")

	v.restore(t, m.Name)
	if out, ok := v.verified(t); ok || !strings.Contains(out, "entry 6 was removed") {
		t.Fatalf("unrecorded: %s", out)
	}
	out, errs, ok := v.run(t, "restored", "-backup", m.Name, "-reason", "disk failed", "-dir", "anchors")
	if !ok || out != "" || !strings.Contains(errs, fmt.Sprintf("restored from %q to the state of ", m.Name)) || !strings.Contains(errs, "1 anchors were set aside; at least 4 entries in 1 chains are lost") {
		t.Fatalf("%s%s", out, errs)
	}
	files, err := filepath.Glob(filepath.Join(v.dir, "anchors", "*-restored.txt"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil || !strings.Contains(string(text), "reason \"disk failed\"\n") {
		t.Errorf("the record is %s, %v", text, err)
	}
	if out, ok := v.verified(t); !ok || !strings.Contains(out, "at least 4 entries") || !strings.Contains(out, "checked against 3 anchors: intact") {
		t.Errorf("recorded: %s", out)
	}
	if f := v.monitored(t); f.Status != health.OK {
		t.Errorf("the monitor's finding after the record is %s: %s", f.Status, f.Message)
	}
	v.work(t, "since", 9)
	v.must(t, "anchor", "-dir", "anchors")
	if out, ok := v.verified(t); !ok || !strings.Contains(out, "14 entries in 1 chains, checked against 4 anchors: intact") {
		t.Errorf("afterwards: %s", out)
	}
	if f := v.monitored(t); f.Status != health.OK {
		t.Errorf("the monitor's finding after the new anchor is %s: %s", f.Status, f.Message)
	}
	out, _, _ = v.run(t, "verify", "-anchor", "anchors", "-json")
	var report audit.Report
	if err := json.Unmarshal([]byte(out), &report); err != nil || len(report.Restores) != 1 || report.Restores[0].Entries != 4 || report.Restores[0].From != m.Name || strings.Contains(out, "disk failed") {
		t.Errorf("%v: %s", err, out)
	}

	// The same restore again, unrecorded: the record of the first one does not cover it.
	v.restore(t, m.Name)
	if out, ok := v.verified(t); ok || !strings.Contains(out, "entry 6 was removed") {
		t.Errorf("the same again: %s", out)
	}
	v.must(t, "restored", "-backup", m.Name, "-reason", "the wrong disk", "-dir", "anchors")
	if out, ok := v.verified(t); !ok || strings.Count(out, "restored from") != 2 {
		t.Errorf("both recorded: %s", out)
	}
}

// TestRestoredWithoutManifest: for a failover or pgBackRest, with a time instead of a backup and anchors in one file.
func TestRestoredWithoutManifest(t *testing.T) {
	t.Parallel()
	v := newRestoreFixture(t, 3)
	m := v.backUp(t)
	var to string
	if err := v.db.SQL().QueryRowContext(actor.NewContext(t.Context(), actor.System("t")), "SELECT clock_timestamp() AT TIME ZONE 'UTC' || '+00'").Scan(&to); err != nil {
		t.Fatal(err)
	}
	v.work(t, "lost", 2)
	if err := os.WriteFile(filepath.Join(v.dir, "all"), []byte(v.must(t, "anchor")), 0o600); err != nil {
		t.Fatal(err)
	}
	v.restore(t, m.Name)
	record := []string{"restored", "-from", "failover to db2", "-reason", "db1 lost power", "-anchor", "all"}
	for what, args := range map[string][]string{
		"-to is missing":           record,
		"more entries are missing": append(record, "-to", time.Now().Format(time.RFC3339Nano)),
		"one of -backup":           append(record, "-backup", m.Name),
		"-at":                      append(record, "-to", to, "-at", "noon"),
		"all existing":             {"restored", "-from", "x", "-to", to, "-reason", "x"},
		"\"reason\"":               {"restored", "-from", "x", "-to", to, "-anchor", "all"},
		"one line":                 {"restored", "-from", "x", "-to", to, "-reason", "a\nb", "-anchor", "all"},
		"no complete":              {"restored", "-backup", "20260102T030405Z-0a1b2c3d", "-reason", "x", "-anchor", "all"},
	} {
		out, errs, ok := v.run(t, args...)
		if ok || out != "" || !strings.HasPrefix(errs, "audit: ") || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, what) {
			t.Errorf("%v: %s%q; want %s", args, out, errs, what)
		}
	}
	out := v.must(t, append(record, "-to", to)...)
	if err := os.WriteFile(filepath.Join(v.dir, "all"), []byte(read(t, v.fixture, "all")+out), 0o600); err != nil {
		t.Fatal(err)
	}
	if out := v.must(t, "verify", "-anchor", "all"); !strings.Contains(out, `restored from "failover to db2"`) || !strings.Contains(out, "at least 2 entries in 1 chains") {
		t.Error(out)
	}
}

// TestRestoredWithArchives: the oldest entries are in an archive.
func TestRestoredWithArchives(t *testing.T) {
	t.Parallel()
	v := newRestoreFixture(t, 3)
	v.must(t, "anchor", "-dir", "anchors")
	v.must(t, "export", "-out", "archive")
	v.work(t, "kept", 1)
	at := time.Now().UTC().Format(time.RFC3339Nano)
	v.work(t, "lost", 2)
	v.must(t, "anchor", "-dir", "anchors")
	v.do(t, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER", "DELETE FROM admin_audit_logs WHERE seq <= 3 OR seq > 4",
		"UPDATE audit_heads SET length = 4, hash = (SELECT hash FROM admin_audit_logs WHERE seq = 4)")
	record := []string{"restored", "-from", "x", "-to", at, "-reason", "x", "-dir", "anchors"}
	if _, errs, ok := v.run(t, record...); ok || !strings.Contains(errs, "entry 1 was removed") || strings.Count(errs, "\n") != 1 {
		t.Errorf("without the archive: %s", errs)
	}
	if out := v.must(t, "restored", "-broken", "-from", "x", "-to", at, "-reason", "x", "-anchor", "anchors"); !strings.Contains(out, "restored \"x\"\n") {
		t.Errorf("without the archive, -broken: %s", out)
	}
	v.forged(t, append(record, "-archive", "archive"), "verify", "-anchor", "anchors", "-archive", "archive")
	v.must(t, append(record, "-archive", "archive")...)
	if out := v.must(t, "verify", "-anchor", "anchors", "-archive", "archive"); !strings.Contains(out, "4 entries in 1 chains, checked against 3 anchors: intact") {
		t.Error(out)
	}
}

// forged checks that a record without a signature of a known key is not accepted.
func (v *restoreFixture) forged(t *testing.T, record []string, verify ...string) {
	t.Helper()
	v.must(t, "keygen", "-name", "audit-2026", "-out", "unknown")
	honest := v.env
	v.env = slices.Concat(honest, []string{"AUDIT_KEY_FILE=unknown"})
	v.must(t, record...)
	v.env = honest
	files, err := filepath.Glob(filepath.Join(v.dir, "anchors", "*-restored.txt"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	unsigned, _, _ := strings.Cut(string(text), "\n\n")
	for forged, want := range map[string]string{string(text): "it is not signed by any of the public keys", unsigned + "\n": "damaged"} {
		if err := os.WriteFile(files[0], []byte(forged), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, errs, ok := v.run(t, verify...); ok || !strings.Contains(errs, want) {
			t.Errorf("%s%s; want %s", out, errs, want)
		}
		if f := v.monitored(t); f.Status != health.Critical {
			t.Errorf("the monitor's finding is %s: %s", f.Status, f.Message)
		}
	}
	if err := os.Remove(files[0]); err != nil {
		t.Fatal(err)
	}
	if out, _, ok := v.run(t, verify...); ok || !strings.Contains(out, "entry 5 was removed") {
		t.Errorf("unrecorded: %s", out)
	}
}

// TestCutBeforeTheRecord: the backup's manifest reveals entries that are removed between the restore and its record.
func TestCutBeforeTheRecord(t *testing.T) {
	t.Parallel()
	v := newRestoreFixture(t, 5)
	m := v.backUp(t)
	v.work(t, "lost", 1)
	v.must(t, "anchor", "-dir", "anchors")
	v.restore(t, m.Name)
	v.do(t, "ALTER TABLE admin_audit_logs DISABLE TRIGGER USER", "DELETE FROM admin_audit_logs WHERE seq = 5",
		"UPDATE audit_heads SET length = 4, hash = (SELECT hash FROM admin_audit_logs WHERE seq = 4)")
	_, errs, ok := v.run(t, "restored", "-backup", m.Name, "-reason", "disk failed", "-dir", "anchors")
	if ok || !strings.Contains(errs, "entry 5 was removed") || strings.Count(errs, "\n") != 1 {
		t.Errorf("%s", errs)
	}
	if left, err := os.ReadDir(filepath.Join(v.dir, "anchors")); err != nil || len(left) != 1 {
		t.Errorf("%v, %v", left, err)
	}
}
