package backup_test

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// process runs a step in a separate process, with a temporary folder of its own.
func (w *world) process(t testing.TB, step, url string, more ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), append([]string{
		"BACKUP_TEST_STEP=" + step, "DATABASE_URL=" + url, "BACKUP_URL=file://" + w.folder,
		"BACKUP_IDENTITY_FILE=" + w.identity, "BACKUP_RECIPIENTS=" + w.public,
	}, more...)...)
	return cmd
}

// killed runs a step and kills it after d, unless it ends before.
func killed(t testing.TB, cmd *exec.Cmd, d time.Duration) {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := time.AfterFunc(d, func() { _ = cmd.Process.Kill() })
	_ = cmd.Wait()
	kill.Stop()
}

// timed runs a step to its end and returns its duration.
func timed(t testing.TB, cmd *exec.Cmd) time.Duration {
	t.Helper()
	begun := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return time.Since(begun)
}

// allGood checks that every backup listed as good is intact, and counts them.
func (w *world) allGood(t testing.TB) (good int) {
	t.Helper()
	for _, e := range w.list(t) {
		if e.State == backup.Incomplete {
			continue
		}
		good++
		if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Name: e.Name, Keys: w.keys}); err != nil {
			t.Errorf("%s lists as %s: %v", e.Name, e.State, err)
		}
	}
	return good
}

// TestKilledCreates: they leave no damaged backup that is listed as good, and no plaintext.
func TestKilledCreates(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1000)
	tmp := t.TempDir()
	whole := timed(t, w.process(t, "create", w.url, "TMPDIR="+tmp))
	for range 8 {
		killed(t, w.process(t, "create", w.url, "TMPDIR="+tmp), rand.N(whole))
	}
	if w.allGood(t) == 0 {
		t.Error("the first backup is missing")
	}
	noMarker(t, w.folder)
	noMarker(t, tmp)
	before := w.allGood(t)
	// Two days later the next prune removes what they left.
	p, err := backup.Prune(t.Context(), w.bucket, inDays(2))
	if err != nil || len(p.Removed) > 0 || len(p.Kept) != before {
		t.Errorf("%+v, %v", p, err)
	}
	for _, e := range w.list(t) {
		if e.State != backup.Complete {
			t.Errorf("%s is left, %s", e.Name, e.State)
		}
	}
}

// TestKilledRestores: they leave the database empty or full, no readable file, and no database that the next run does
// not remove.
func TestKilledRestores(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 300)
	w.create(t)
	tmp := t.TempDir()
	for _, jobs := range []int{0, 2} {
		extra := []string{"TMPDIR=" + tmp, "BACKUP_TEST_JOBS=" + strconv.Itoa(jobs)}
		first := testdb.EmptyURL(t)
		whole := timed(t, w.process(t, "restore", first, extra...))
		for range 3 {
			url := testdb.EmptyURL(t)
			killed(t, w.process(t, "restore", url, extra...), rand.N(whole))
			waitAlone(t, url)
			var full bool
			if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT to_regclass('public.users') IS NOT NULL").Scan(&full); err != nil {
				t.Fatal(err)
			}
			if !full {
				isEmpty(t, url)
			} else if n := marked(t, url); n != 300 {
				t.Errorf("%d patients of 300", n)
			}
		}
	}
	killed(t, w.process(t, "drill", w.owner, "TMPDIR="+tmp), 500*time.Millisecond)
	noMarker(t, tmp)
	if left := filesIn(t, tmp); len(left) > 0 {
		t.Errorf("the temporary folder holds %d files", len(left))
	}
	if w.allGood(t) != 1 {
		t.Error("the backup is missing")
	}
}

// waitAlone waits until the sessions of a killed restore have ended.
func waitAlone(t testing.TB, url string) {
	t.Helper()
	db := testdb.SQL(t, testdb.ServerURL(t))
	until(t, func() bool {
		var n int
		err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE datname = $1", nameOf(t, url)).Scan(&n)
		return err == nil && n == 0
	})
}

// until polls.
func until(t testing.TB, done func() bool) {
	t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for range 3000 {
		if done() {
			return
		}
		<-tick.C
	}
	t.Fatal("the condition did not become true")
}

// TestSweep: databases of killed runs are dropped by the next run; those of running ones are kept.
func TestSweep(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	w.create(t)
	db := testdb.SQL(t, w.owner)
	const name = "predicthealth_scratch_00000000000000ab"
	if _, err := db.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.RunDrill(t.Context(), w.bucket, w.restoration(w.owner)); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_database WHERE datname = $1", name).Scan(&n); err != nil || n != 0 {
		t.Errorf("it still exists: %d, %v", n, err)
	}
}

// TestKilledBeforeSwap: a restore that is killed after it ended the access to the database that it replaces leaves that to the next restore or
// drill. A database that an operator has closed stays closed.
func TestKilledBeforeSwap(t *testing.T) {
	t.Parallel()
	s := newShared(t)
	w := &world{owner: s.owner, url: s.login, folder: t.TempDir()}
	w.bucket = open(t, "file://"+w.folder)
	w.identity, w.public = newKey(t)
	w.keys = keysOf(t, w.identity)
	var err error
	if w.to, err = backup.NewEncryption(backup.EncryptionConfig{Recipients: []string{w.public}}); err != nil {
		t.Fatal(err)
	}
	w.create(t)
	s.exec(t, s.super, "CREATE TABLE replaced (n int)", "COMMENT ON DATABASE predicthealth IS 'ours'")
	for _, db := range []*sql.DB{s.super, s.service} {
		_ = db.Close()
	}
	s.super = s.Open(t, "postgres")
	state := func(want string) {
		t.Helper()
		db, err := postgres.Open(t.Context(), s.owner, "test")
		got := fmt.Sprint(err)
		if err == nil {
			err = db.QueryRowContext(t.Context(), `SELECT concat_ws(' ', coalesce(to_regclass('public.replaced')::text, 'restored'), shobj_description(oid, 'pg_database'),
				(SELECT count(*) FROM pg_database WHERE datname LIKE 'predicthealth\_%')) FROM pg_database WHERE datname = current_database()`).Scan(&got)
			_ = db.Close()
			if err != nil {
				t.Fatal(err)
			}
		}
		if !strings.Contains(got, want) {
			t.Errorf("%s, want %s", got, want)
		}
	}
	r := w.restoration(s.owner)
	r.Overwrite = "predicthealth"
	restore := func() error { _, err := backup.Restore(t.Context(), w.bucket, r); return err }
	for _, next := range []struct {
		run  func() error
		left string
	}{
		{func() error { _, err := backup.RunDrill(t.Context(), w.bucket, r); return err }, "replaced ours 0"},
		{restore, "restored ours 0"},
	} {
		held, err := s.super.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := held.ExecContext(t.Context(), "COMMENT ON DATABASE predicthealth IS 'it cannot be renamed'"); err != nil {
			t.Fatal(err)
		}
		cmd := w.process(t, "restore", s.owner, "BACKUP_TEST_OVERWRITE=predicthealth")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var pid int
		until(t, func() bool {
			return s.super.QueryRowContext(t.Context(), "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'ALTER DATABASE % RENAME %'").Scan(&pid) == nil
		})
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if err := held.Rollback(); err != nil {
			t.Fatal(err)
		}
		until(t, func() bool {
			var n int
			return s.super.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE pid = $1", pid).Scan(&n) == nil && n == 0
		})
		state("not currently accepting connections")
		if err := next.run(); err != nil {
			t.Fatal(err)
		}
		state(next.left)
	}
	s.exec(t, s.super, "ALTER DATABASE predicthealth ALLOW_CONNECTIONS false")
	if err := restore(); err == nil {
		t.Error("a database that was closed was replaced")
	}
	state("not currently accepting connections")
}

// TestKilledPrunes: they never remove the last good backup, nor leave a partly removed one that is listed as good.
func TestKilledPrunes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 5)
	m := w.create(t)
	if _, err := backup.Verify(t.Context(), w.bucket, backup.Verification{Keys: w.keys}); err != nil {
		t.Fatal(err)
	}
	for range 5 {
		for day := 1; day <= 12; day++ {
			w.copyAs(t, m, m.CreatedAt.AddDate(0, 0, -day))
		}
		killed(t, w.process(t, "40", w.url), rand.N(60*time.Millisecond))
		if w.allGood(t) == 0 {
			t.Fatal("the last good backup is missing")
		}
		if all := w.list(t); all[len(all)-1].Name != m.Name {
			t.Error("the newest backup is missing")
		}
	}
	timed(t, w.process(t, "40", w.url))
	if all := w.list(t); len(all) != 1 || all[0].Name != m.Name || all[0].State != backup.Complete {
		t.Errorf("%d are left", len(all))
	}
}
