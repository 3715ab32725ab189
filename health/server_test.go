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

// server is a migrated server of the test's own, with a login for the monitor.
type server struct {
	*testpostgres.Server
	super *sql.DB // superuser
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
	return checkFunc(t, cfg)
}

// TestServer: server-wide checks, with the server damaged and repaired in several ways.
func TestServer(t *testing.T) { //nolint:tparallel // the subtests share one server in turn
	t.Parallel()
	folder := t.TempDir()
	broken := filepath.Join(folder, "broken")
	s := newServer(t, "fsync = on\narchive_mode = on\nautovacuum_naptime = 1h\narchive_command = 'test ! -e "+broken+"'\n")
	if err := os.Chmod(folder, 0o755); err != nil { //nolint:gosec // the server's user reads it
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

// locks: five sessions wait behind one; then a wait is too long.
func (s *server) locks(t *testing.T) {
	check := s.check(t, "locks", nil)
	eventually(t, check, health.OK, "no session waits")
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
	eventually(t, check, health.Warning, "5 sessions wait for locks")
	long := s.check(t, "locks", func(c *health.Config) { c.Limits.LockWaiters, c.Limits.LockWait = 100, 2*time.Second })
	eventually(t, long, health.Warning, "5 sessions wait for locks, the longest for ")
	if err := holder.Rollback(); err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if err := <-waiters; err != nil {
			t.Error(err)
		}
	}
	eventually(t, check, health.OK, "no session waits")
}

// slots: an inactive slot retains WAL, until it has lost WAL that its reader needs.
func (s *server) slots(t *testing.T) {
	check := s.check(t, "slots", nil)
	eventually(t, check, health.OK, "no replication slots")
	s.run(t, "SELECT pg_create_physical_replication_slot('orphan', true)", "CREATE TABLE filler (t text)")
	eventually(t, check, health.OK, "orphan retains the most WAL, ")
	write := func() {
		// A segment has 16 MB, and switching completes one.
		for range 5 {
			s.run(t, "INSERT INTO filler VALUES ('x')", "SELECT pg_switch_wal()")
		}
		s.run(t, "CHECKPOINT")
	}
	write()
	eventually(t, check, health.Warning, "orphan, which is inactive, retains ")
	if f := check(); !slices.Contains(f.Figures, health.Figure{Name: "predicthealth.postgres.slot.active", Label: "orphan"}) {
		t.Errorf("figures: %+v", f.Figures)
	}
	s.run(t, "ALTER SYSTEM SET max_slot_wal_keep_size = '16MB'", "SELECT pg_reload_conf()")
	write()
	eventually(t, check, health.Critical, "orphan, which is inactive, has lost WAL")
	s.run(t, "ALTER SYSTEM RESET max_slot_wal_keep_size", "SELECT pg_reload_conf()", "SELECT pg_drop_replication_slot('orphan')", "DROP TABLE filler")
	eventually(t, check, health.OK, "no replication slots")
}

// archiving: a command that fails, one that works again, and an empty one.
func (s *server) archiving(t *testing.T, broken string) {
	check := s.check(t, "archiving", nil)
	eventually(t, check, health.OK, "WAL archiving works")
	if err := os.WriteFile(broken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s.run(t, "SELECT pg_switch_wal()")
	eventually(t, check, health.Warning, "the last attempt to archive WAL failed; 1 segments waiting")
	long := s.check(t, "archiving", func(c *health.Config) { c.Limits.Archive = time.Millisecond })
	eventually(t, long, health.Critical, "failed")
	if err := os.Remove(broken); err != nil {
		t.Fatal(err)
	}
	s.run(t, "SELECT pg_reload_conf()") // wakes the archiver
	eventually(t, check, health.OK, "WAL archiving works")

	s.run(t, "ALTER SYSTEM SET archive_command = ''", "SELECT pg_reload_conf()", "CREATE TABLE written (n int)")
	switched := func() health.Finding { // the archiver archives with the old command until it has reloaded its settings
		s.run(t, "INSERT INTO written VALUES (1)", "SELECT pg_switch_wal()")
		return long()
	}
	eventually(t, switched, health.Critical, "WAL archiving works; ") // no attempt has failed
	eventually(t, long, health.Critical, " segments waiting")
	s.run(t, "ALTER SYSTEM RESET archive_command", "SELECT pg_reload_conf()", "DROP TABLE written")
	eventually(t, long, health.OK, "WAL archiving works")
}

func (s *server) disk(t *testing.T) {
	eventually(t, s.check(t, "disk", nil), health.OK, "databases use ")
	eventually(t, s.check(t, "disk", func(c *health.Config) { c.Disk = 100 << 30 }), health.OK, " % of 100.0 GB")
	eventually(t, s.check(t, "disk", func(c *health.Config) { c.Disk = 1 << 20 }), health.Critical, " % of 1.0 MB")
	eventually(t, s.check(t, "disk", func(c *health.Config) { c.Limits.WAL = 0.001 }), health.Warning, "times max_wal_size")
	s.run(t, "REVOKE pg_monitor FROM predicthealth")
	eventually(t, s.check(t, "disk", nil), health.Unknown, "a superuser must GRANT pg_monitor")
	s.run(t, "GRANT pg_monitor TO predicthealth")
}

// wraparound: a new cluster has used few transaction IDs.
func (s *server) wraparound(t *testing.T) {
	f := s.check(t, "wraparound", nil)()
	if f.Status != health.OK || *f.Value <= 0 {
		t.Errorf("%s: %s", f.Status, f.Message)
	}
	few := *f.Value / 2
	eventually(t, s.check(t, "wraparound", func(c *health.Config) { c.Limits.IDsWarning = few }), health.Warning, "transaction IDs are in use")
	eventually(t, s.check(t, "wraparound", func(c *health.Config) { c.Limits.IDsCritical = few }), health.Critical, "transaction IDs are in use")
}

func (s *server) settings(t *testing.T) {
	check := s.check(t, "settings", nil)
	eventually(t, check, health.OK, "all required settings are set")
	for setting, want := range map[string]health.Status{
		"fsync": health.Critical, "full_page_writes": health.Critical, "autovacuum": health.Warning, "track_counts": health.Warning, "row_security": health.Warning,
	} {
		s.run(t, "ALTER SYSTEM SET "+setting+" = off", "SELECT pg_reload_conf()")
		eventually(t, check, want, setting+" is off")
		s.run(t, "ALTER SYSTEM RESET "+setting, "SELECT pg_reload_conf()")
		eventually(t, check, health.OK, "all required settings are set")
	}
	s.run(t, "ALTER DATABASE predicthealth SET session_replication_role = replica")
	eventually(t, check, health.Warning, "session_replication_role is replica")
	s.run(t, "ALTER DATABASE predicthealth RESET session_replication_role", "ALTER ROLE watcher SET row_security = off")
	eventually(t, check, health.Warning, "row_security is off")
	s.run(t, "ALTER ROLE watcher RESET row_security")
	eventually(t, check, health.OK, "all required settings are set")
}

func (s *server) logins(t *testing.T) {
	check := s.check(t, "logins", nil)
	eventually(t, check, health.OK, "can log in")
	s.run(t, "CREATE ROLE service_admins_a LOGIN IN ROLE service_admins")
	eventually(t, check, health.OK, "can log in")
	for _, shut := range []struct{ statement, back string }{
		{"ALTER ROLE service_admins_a NOLOGIN", "ALTER ROLE service_admins_a LOGIN"},
		{"ALTER ROLE service_admins_a VALID UNTIL '2020-01-01'", "ALTER ROLE service_admins_a VALID UNTIL 'infinity'"},
		{"ALTER ROLE service_admins_a CONNECTION LIMIT 0", "ALTER ROLE service_admins_a CONNECTION LIMIT -1"},
		{"REVOKE CONNECT ON DATABASE predicthealth FROM PUBLIC, service_admins", "GRANT CONNECT ON DATABASE predicthealth TO PUBLIC, service_admins"},
	} {
		s.run(t, shut.statement)
		eventually(t, check, health.Critical, "roles without a login that can log in: service_admins")
		s.run(t, shut.back)
		eventually(t, check, health.OK, "can log in")
	}
	s.run(t, "ALTER ROLE service_admins_a NOLOGIN", "CREATE ROLE service_admins_b LOGIN CONNECTION LIMIT 1 IN ROLE service_admins")
	eventually(t, check, health.OK, "can log in") // rotated
	session, err := sql.Open("postgres", s.URL("service_admins_b", "predicthealth"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = session.Close() }()
	if err := session.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	eventually(t, check, health.Warning, "roles with a login at its connection limit: service_admins")
	if f := check(); !slices.Contains(f.Figures, health.Figure{Name: "predicthealth.postgres.sessions", Label: "service_admins", Value: 1}) {
		t.Errorf("figures: %+v", f.Figures)
	}
}

// refused: if the monitor's own login is refused, that is no outage.
func (s *server) refused(t *testing.T) {
	check := s.check(t, "postgres", nil)
	eventually(t, check, health.OK, "up since")
	s.run(t, "ALTER ROLE watcher NOLOGIN", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'watcher'")
	eventually(t, check, health.Unknown, "the server refuses the monitor's login")
	if f := check(); len(f.Figures) > 0 {
		t.Errorf("figures: %+v", f.Figures)
	}
	s.run(t, "ALTER ROLE watcher LOGIN")
	eventually(t, check, health.OK, "up since")
}

// crash: a killed backend makes PostgreSQL recover without a new postmaster; then a clean restart.
func (s *server) crash(t *testing.T) {
	check := s.check(t, "postgres", nil)
	eventually(t, check, health.OK, "up since")
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
	eventually(t, check, health.Warning, "recovered from a crash or a base backup")
	eventually(t, s.check(t, "postgres", func(c *health.Config) { c.Limits.Recovered = time.Nanosecond }), health.OK, "up since")
	s.Stop(t)
	s.Start(t)
	eventually(t, check, health.OK, "up since")
}
