package health_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
)

// server is one of a test's own, migrated, with a login for the monitor.
type server struct {
	*testpostgres.Server
	super *sql.DB // in the database
}

func newServer(t *testing.T, settings string) *server {
	t.Helper()
	s := &server{Server: testpostgres.New(t, settings)}
	s.Start(t)
	admin := s.Open(t, "postgres")
	for _, statement := range []string{"CREATE ROLE predicthealth LOGIN CREATEDB CREATEROLE", "GRANT pg_monitor TO predicthealth", "CREATE DATABASE predicthealth OWNER predicthealth"} {
		if _, err := admin.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := migrate.Apply(t.Context(), s.URL("predicthealth", "predicthealth")); err != nil {
		t.Fatal(err)
	}
	s.super = s.Open(t, "predicthealth")
	s.run(t, "CREATE ROLE watcher LOGIN IN ROLE predicthealth_readonly")
	return s
}

func (s *server) run(t *testing.T, statements ...string) {
	t.Helper()
	for _, statement := range statements {
		if _, err := s.super.ExecContext(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
}

func (s *server) check(t *testing.T, name string, change func(*health.Config)) func() health.Finding {
	t.Helper()
	limits := health.DefaultLimits()
	cfg := health.Config{
		Database: database.Config{DatabaseURL: s.URL("watcher", "predicthealth"), AllowPlaintext: true}, Only: []string{name},
		Limits: &limits, Timeout: 20 * time.Second,
	}
	if change != nil {
		change(&cfg)
	}
	return checking(t, cfg)
}

// TestServer: what a whole server has, broken and mended in one way after the other.
func TestServer(t *testing.T) { //nolint:tparallel // they break the same server in turn
	t.Parallel()
	folder := t.TempDir()
	broken := filepath.Join(folder, "broken")
	s := newServer(t, "fsync = on\narchive_mode = on\nautovacuum_naptime = 1h\narchive_command = 'test ! -e "+broken+"'\n")
	if err := os.Chmod(folder, 0o755); err != nil { //nolint:gosec // the servers' user looks into it
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(folder), 0o711); err != nil { //nolint:gosec // as above
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		run  func(*server, *testing.T)
	}{
		{"locks", (*server).locks},
		{"slots", (*server).slots},
		{"archiving", func(s *server, t *testing.T) { s.archiving(t, broken) }},
		{"disk", (*server).disk},
		{"wraparound", (*server).wraparound},
		{"settings", (*server).settings},
		{"logins", (*server).logins},
		{"refused", (*server).refused},
		{"crash", (*server).crash},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(s, t) })
	}
}

// locks: five wait behind one; then one waits for long.
func (s *server) locks(t *testing.T) {
	check := s.check(t, "locks", nil)
	becomes(t, check, health.OK, "no session waits")
	s.run(t, "CREATE TABLE held (n int)")
	holder, err := s.super.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := holder.ExecContext(t.Context(), "LOCK TABLE held"); err != nil {
		t.Fatal(err)
	}
	waiters := make(chan error, 5)
	for range 5 {
		go func() {
			_, err := s.super.ExecContext(t.Context(), "INSERT INTO held VALUES (1)")
			waiters <- err
		}()
	}
	becomes(t, check, health.Warning, "5 sessions wait for locks")
	long := s.check(t, "locks", func(c *health.Config) { c.Limits.LockWaiters, c.Limits.LockWait = 100, 2*time.Second })
	becomes(t, long, health.Warning, "5 sessions wait for locks, one for ")
	if err := holder.Rollback(); err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if err := <-waiters; err != nil {
			t.Error(err)
		}
	}
	becomes(t, check, health.OK, "no session waits")
}

// slots: one that nobody reads keeps log, until it has lost what its reader needs.
func (s *server) slots(t *testing.T) {
	check := s.check(t, "slots", nil)
	becomes(t, check, health.OK, "none")
	s.run(t, "SELECT pg_create_physical_replication_slot('orphan', true)", "CREATE TABLE filler (t text)")
	becomes(t, check, health.OK, "orphan keeps most log, ")
	write := func() {
		// A segment has 16 MB, and switching fills one up.
		for range 5 {
			s.run(t, "INSERT INTO filler VALUES ('x')", "SELECT pg_switch_wal()")
		}
		s.run(t, "CHECKPOINT")
	}
	write()
	becomes(t, check, health.Warning, "orphan, which nobody reads, keeps ")
	if f := check(); !slices.Contains(f.Figures, health.Figure{Name: "predicthealth.postgres.slot.active", Label: "orphan"}) {
		t.Errorf("figures: %+v", f.Figures)
	}
	s.run(t, "ALTER SYSTEM SET max_slot_wal_keep_size = '16MB'", "SELECT pg_reload_conf()")
	write()
	becomes(t, check, health.Critical, "orphan, which nobody reads, has lost log")
	s.run(t, "ALTER SYSTEM RESET max_slot_wal_keep_size", "SELECT pg_reload_conf()", "SELECT pg_drop_replication_slot('orphan')", "DROP TABLE filler")
	becomes(t, check, health.OK, "none")
}

// archiving: a command that fails, one that works again, and none.
func (s *server) archiving(t *testing.T, broken string) {
	check := s.check(t, "archiving", nil)
	becomes(t, check, health.OK, "the log is archived")
	if err := os.WriteFile(broken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s.run(t, "SELECT pg_switch_wal()")
	becomes(t, check, health.Warning, "the last attempt to archive the log failed; 1 segments wait")
	long := s.check(t, "archiving", func(c *health.Config) { c.Limits.Archive = time.Millisecond })
	becomes(t, long, health.Critical, "failed")
	if err := os.Remove(broken); err != nil {
		t.Fatal(err)
	}
	s.run(t, "SELECT pg_reload_conf()") // which wakes the archiver
	becomes(t, check, health.OK, "the log is archived")

	s.run(t, "ALTER SYSTEM SET archive_command = ''", "SELECT pg_reload_conf()", "CREATE TABLE written (n int)", "SELECT pg_switch_wal()")
	becomes(t, long, health.Critical, "the log is archived; 1 segments wait") // no attempt has failed
	s.run(t, "ALTER SYSTEM RESET archive_command", "SELECT pg_reload_conf()", "DROP TABLE written")
	becomes(t, long, health.OK, "the log is archived")
}

func (s *server) disk(t *testing.T) {
	becomes(t, s.check(t, "disk", nil), health.OK, "databases take ")
	becomes(t, s.check(t, "disk", func(c *health.Config) { c.Disk = 100 << 30 }), health.OK, " % of 100.0 GB")
	becomes(t, s.check(t, "disk", func(c *health.Config) { c.Disk = 1 << 20 }), health.Critical, " % of 1.0 MB")
	becomes(t, s.check(t, "disk", func(c *health.Config) { c.Limits.WAL = 0.001 }), health.Warning, "times max_wal_size")
	s.run(t, "REVOKE pg_monitor FROM predicthealth")
	becomes(t, s.check(t, "disk", nil), health.Unknown, "have a superuser GRANT pg_monitor")
	s.run(t, "GRANT pg_monitor TO predicthealth")
}

// wraparound: each transaction that writes takes an id; those of a new cluster are hardly any.
func (s *server) wraparound(t *testing.T) {
	f := s.check(t, "wraparound", nil)()
	if f.Status != health.OK || *f.Value <= 0 {
		t.Errorf("%s: %s", f.Status, f.Message)
	}
	few := *f.Value / 2
	becomes(t, s.check(t, "wraparound", func(c *health.Config) { c.Limits.IDsWarning = few }), health.Warning, "transaction ids are in use")
	becomes(t, s.check(t, "wraparound", func(c *health.Config) { c.Limits.IDsCritical = few }), health.Critical, "transaction ids are in use")
}

func (s *server) settings(t *testing.T) {
	check := s.check(t, "settings", nil)
	becomes(t, check, health.OK, "none is off")
	for setting, want := range map[string]health.Status{
		"fsync": health.Critical, "full_page_writes": health.Critical, "autovacuum": health.Warning, "track_counts": health.Warning, "row_security": health.Warning,
	} {
		s.run(t, "ALTER SYSTEM SET "+setting+" = off", "SELECT pg_reload_conf()")
		becomes(t, check, want, setting+" is off")
		s.run(t, "ALTER SYSTEM RESET "+setting, "SELECT pg_reload_conf()")
		becomes(t, check, health.OK, "none is off")
	}
	s.run(t, "ALTER DATABASE predicthealth SET session_replication_role = replica")
	becomes(t, check, health.Warning, "session_replication_role is replica")
	s.run(t, "ALTER DATABASE predicthealth RESET session_replication_role", "ALTER ROLE watcher SET row_security = off")
	becomes(t, check, health.Warning, "row_security is off")
	s.run(t, "ALTER ROLE watcher RESET row_security")
	becomes(t, check, health.OK, "none is off")
}

func (s *server) logins(t *testing.T) {
	check := s.check(t, "logins", nil)
	becomes(t, check, health.OK, "may log in")
	s.run(t, "CREATE ROLE service_admins_a LOGIN IN ROLE service_admins")
	becomes(t, check, health.OK, "may log in")
	for _, shut := range []struct{ statement, back string }{
		{"ALTER ROLE service_admins_a NOLOGIN", "ALTER ROLE service_admins_a LOGIN"},
		{"ALTER ROLE service_admins_a VALID UNTIL '2020-01-01'", "ALTER ROLE service_admins_a VALID UNTIL 'infinity'"},
		{"ALTER ROLE service_admins_a CONNECTION LIMIT 0", "ALTER ROLE service_admins_a CONNECTION LIMIT -1"},
		{"REVOKE CONNECT ON DATABASE predicthealth FROM PUBLIC, service_admins", "GRANT CONNECT ON DATABASE predicthealth TO PUBLIC, service_admins"},
	} {
		s.run(t, shut.statement)
		becomes(t, check, health.Critical, "no login of these may log in: service_admins")
		s.run(t, shut.back)
		becomes(t, check, health.OK, "may log in")
	}
	s.run(t, "ALTER ROLE service_admins_a NOLOGIN", "CREATE ROLE service_admins_b LOGIN CONNECTION LIMIT 1 IN ROLE service_admins")
	becomes(t, check, health.OK, "may log in") // rotated
	session, err := sql.Open("postgres", s.URL("service_admins_b", "predicthealth"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = session.Close() }()
	if err := session.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	becomes(t, check, health.Warning, "all its connections in use: service_admins")
	if f := check(); !slices.Contains(f.Figures, health.Figure{Name: "predicthealth.postgres.sessions", Label: "service_admins", Value: 1}) {
		t.Errorf("figures: %+v", f.Figures)
	}
}

// refused: the monitor's own login is no outage.
func (s *server) refused(t *testing.T) {
	check := s.check(t, "postgres", nil)
	becomes(t, check, health.OK, "up since")
	s.run(t, "ALTER ROLE watcher NOLOGIN", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'watcher'")
	becomes(t, check, health.Unknown, "does not let the monitor in")
	if f := check(); len(f.Figures) > 0 {
		t.Errorf("figures: %+v", f.Figures)
	}
	s.run(t, "ALTER ROLE watcher LOGIN")
	becomes(t, check, health.OK, "up since")
}

// crash: a process is killed, and PostgreSQL begins anew without its postmaster; then it is restarted as it should be.
func (s *server) crash(t *testing.T) {
	check := s.check(t, "postgres", nil)
	becomes(t, check, health.OK, "up since")
	var pid int
	victim, err := s.super.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = victim.Close() }()
	if err := victim.QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	becomes(t, check, health.Warning, "recovered from a crash or a base backup")
	becomes(t, s.check(t, "postgres", func(c *health.Config) { c.Limits.Recovered = time.Nanosecond }), health.OK, "up since")
	s.Stop(t)
	s.Start(t)
	becomes(t, check, health.OK, "up since")
}
