package local

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
)

// runningStack is a stack with connections, for the checks of its settings.
type runningStack struct {
	*Stack
	db, super *sql.DB
}

func newRunningStack(t *testing.T) *runningStack {
	t.Helper()
	s := upStack(t)
	db, _ := connect(t, s)
	return &runningStack{s, db, connectAsService(t, s.superuserURL())}
}

// one returns the single value of a query.
func (s *runningStack) one(t *testing.T, query string, args ...any) string {
	t.Helper()
	var got string
	if err := s.super.QueryRowContext(t.Context(), query, args...).Scan(&got); err != nil {
		t.Errorf("%s: %v", query, err)
	}
	return got
}

func (s *runningStack) run(t *testing.T, statement string) {
	t.Helper()
	if _, err := s.super.ExecContext(t.Context(), statement); err != nil {
		t.Errorf("%s: %v", statement, err)
	}
}

func (s *runningStack) log(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(s.PostgresLog())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// logged waits for a line of the log that matches.
func (s *runningStack) logged(t *testing.T, pattern string) {
	t.Helper()
	line := regexp.MustCompile(`(?m)` + pattern)
	poll.Until(t, 10*time.Second, func() error {
		if !line.MatchString(s.log(t)) {
			return fmt.Errorf("no line of the log matches %s", pattern)
		}
		return nil
	})
}

// queries are the checks of settings that a single query shows.
var queries = map[string]struct{ query, want string }{
	"shared_buffers":                      {"SELECT (size >= 256 * 1024 * 1024 AND size < 260 * 1024 * 1024)::text FROM pg_shmem_allocations WHERE name = 'Buffer Blocks'", "true"},
	"tcp_keepalives_idle":                 {"SHOW tcp_keepalives_idle", "60"}, // the kernel's value for this socket
	"tcp_keepalives_count":                {"SHOW tcp_keepalives_count", "3"},
	"timezone":                            {"SELECT to_char(now(), 'TZ')", "UTC"},
	"lc_messages":                         {"SELECT setting FROM pg_settings WHERE name = 'lc_messages' AND setting = boot_val OR name = 'lc_messages' AND setting = 'C'", "C"},
	"idle_in_transaction_session_timeout": {"SELECT current_setting('idle_in_transaction_session_timeout')", "5min"}, // the effect takes 5 minutes
	"tcp_keepalives_interval":             {"SHOW tcp_keepalives_interval", "10"},
}

// checks are the checks of the other settings; some check several.
var checks = map[string]func(*testing.T, *runningStack){
	"password_encryption": func(t *testing.T, s *runningStack) {
		s.run(t, "CREATE ROLE other PASSWORD 'p4ss-w0rd'")
		if got := s.one(t, "SELECT rolpassword FROM pg_authid WHERE rolname = 'other'"); !strings.HasPrefix(got, "SCRAM-SHA-256$") {
			t.Error("the password is not stored as SCRAM")
		}
	},
	"max_connections": connectionsAreBounded,
	"work_mem": func(t *testing.T, s *runningStack) {
		sortsIn(t, s, "SELECT * FROM generate_series(1, 9) n ORDER BY -n", 8<<10)
	},
	"maintenance_work_mem": func(t *testing.T, s *runningStack) { sortsIn(t, s, "CREATE INDEX ON sorted (n)", 128<<10) },
	"effective_cache_size": func(t *testing.T, s *runningStack) { indexScanIsCheaper(t, s, "effective_cache_size", "'8MB'") },
	"random_page_cost":     func(t *testing.T, s *runningStack) { indexScanIsCheaper(t, s, "random_page_cost", "4") },
	"fsync":                commitsAreSynced, // without fsync no sync is counted
	"synchronous_commit":   commitsAreSynced,
	"max_wal_size":         walIsBounded,
	"full_page_writes":     fullPagesAreLogged,
	"wal_compression":      fullPagesAreLogged,
	"log_lock_waits":       waitsAreLogged,
	"log_checkpoints":      func(t *testing.T, s *runningStack) { s.run(t, "CHECKPOINT"); s.logged(t, "LOG:  checkpoint complete") },
	"log_line_prefix": func(t *testing.T, s *runningStack) {
		waitsAreLogged(t, s)
		s.logged(t, `^[\d-]{10} [\d:.]{12} UTC \[\d+\] postgres@postgres test LOG:`)
	},
	"log_timezone":                      func(t *testing.T, s *runningStack) { s.run(t, "CHECKPOINT"); s.logged(t, `^[\d-]{10} [\d:.]{12} UTC `) },
	"client_connection_check_interval":  lostClientsAreDetected,
	"log_min_messages":                  logIsSilent,
	"log_min_error_statement":           logIsSilent,
	"log_error_verbosity":               logIsSilent,
	"log_statement":                     logIsSilent,
	"log_min_duration_statement":        logIsSilent,
	"log_min_duration_sample":           logIsSilent,
	"log_duration":                      logIsSilent,
	"log_parameter_max_length":          logIsSilent,
	"log_parameter_max_length_on_error": logIsSilent,
	"log_connections":                   logIsSilent,
	"log_disconnections":                logIsSilent,
}

// TestPostgresSettings: each setting has its effect on a real server. A setting without a check fails.
func TestPostgresSettings(t *testing.T) {
	s := newRunningStack(t)
	seen := map[uintptr]bool{} // some check several settings
	for name := range settingsOf(string(deploy.PostgresConf), "=") {
		q, isQuery := queries[name]
		check, isCheck := checks[name]
		t.Run(name, func(t *testing.T) {
			switch {
			case isQuery:
				if got := s.one(t, q.query); got != q.want {
					t.Errorf("%s: %s; want %s", q.query, got, q.want)
				}
			case isCheck && !seen[reflect.ValueOf(check).Pointer()]:
				seen[reflect.ValueOf(check).Pointer()] = true
				check(t, s)
			case isCheck:
			default:
				t.Error("no check for this setting")
			}
		})
	}
}

func connectionsAreBounded(t *testing.T, s *runningStack) {
	pool, err := postgres.Open(t.Context(), s.DatabaseURL(), "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = pool.Close() }()
	opened := 0
	for ; opened < 201; opened++ {
		conn, err := pool.Conn(t.Context())
		var full *pq.Error
		if errors.As(err, &full) && full.Code == pqerror.TooManyConnections {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
	}
	if opened < 150 || opened > 200 {
		t.Errorf("%d connections were accepted", opened)
	}
}

// sortsIn runs a statement that sorts and checks its memory limit in kilobytes.
func sortsIn(t *testing.T, s *runningStack, statement string, kilobytes int) {
	cfg, err := postgres.Config(s.superuserURL(), "test")
	if err != nil {
		t.Fatal(err)
	}
	inner, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		t.Fatal(err)
	}
	var notices strings.Builder
	db := sql.OpenDB(pq.ConnectorWithNoticeHandler(inner, func(n *pq.Error) { notices.WriteString(n.Message + "\n") }))
	defer func() { _ = db.Close() }()
	db.SetMaxOpenConns(1)
	for _, each := range []string{
		"CREATE TEMPORARY TABLE sorted AS SELECT -n AS n FROM generate_series(1, 1000) n",
		"SET trace_sort = on", "SET client_min_messages = log", statement,
	} {
		if _, err := db.ExecContext(t.Context(), each); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.Contains(notices.String(), "workMem = "+strconv.Itoa(kilobytes)) {
		t.Errorf("%s: %s", statement, &notices)
	}
}

// indexScanIsCheaper: the planner estimates a lower cost of an index scan than with another value.
func indexScanIsCheaper(t *testing.T, s *runningStack, setting, other string) {
	s.run(t, `CREATE TABLE IF NOT EXISTS planned AS SELECT (n * 7919) % 100000 AS n, repeat('x', 200) AS filler FROM generate_series(1, 100000) n`)
	s.run(t, "CREATE INDEX IF NOT EXISTS planned_n ON planned (n)")
	s.run(t, "ANALYZE planned")
	cost := func(before string) float64 {
		t.Helper()
		tx, err := s.super.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = tx.Rollback() }()
		for _, each := range []string{"SET LOCAL enable_seqscan = off", "SET LOCAL enable_bitmapscan = off", "SET LOCAL max_parallel_workers_per_gather = 0", before} {
			if _, err := tx.ExecContext(t.Context(), each); err != nil {
				t.Fatal(err)
			}
		}
		var plan string
		if err := tx.QueryRowContext(t.Context(), "EXPLAIN SELECT filler FROM planned WHERE n < 50000").Scan(&plan); err != nil {
			t.Fatal(err)
		}
		total, err := strconv.ParseFloat(regexp.MustCompile(`\.\.([\d.]+) `).FindStringSubmatch(plan)[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		return total
	}
	if now, otherwise := cost("SELECT 1"), cost("SET LOCAL "+setting+" = "+other); now >= otherwise {
		t.Errorf("an index scan costs %v, and %v with %s", now, otherwise, other)
	}
}

func commitsAreSynced(t *testing.T, s *runningStack) {
	conn, err := s.super.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	count := func() (n int) {
		t.Helper()
		var flushed any
		if err := conn.QueryRowContext(t.Context(), "SELECT pg_stat_force_next_flush()").Scan(&flushed); err != nil {
			t.Fatal(err)
		}
		if err := conn.QueryRowContext(t.Context(), "SELECT wal_sync FROM pg_stat_wal").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	if _, err := conn.ExecContext(t.Context(), "CREATE TABLE IF NOT EXISTS synced (n int)"); err != nil {
		t.Fatal(err)
	}
	before := count()
	for range 20 {
		if _, err := conn.ExecContext(t.Context(), "INSERT INTO synced VALUES (1)"); err != nil {
			t.Fatal(err)
		}
	}
	if after := count(); after-before < 20 {
		t.Errorf("20 commits were synced %d times", after-before)
	}
}

// walIsBounded: a checkpoint starts before 2 GB of WAL, and not much before that.
func walIsBounded(t *testing.T, s *runningStack) {
	s.run(t, "CHECKPOINT")
	before := len(s.log(t))
	segments := func(n int) string {
		t.Helper()
		for range n { // of 16 MB
			s.one(t, "SELECT pg_create_restore_point('full')::text || pg_switch_wal()")
		}
		return s.log(t)[before:]
	}
	if log := segments(40); strings.Contains(log, "checkpoint starting: wal") {
		t.Error("a checkpoint after 640 MB")
	}
	segments(40)
	poll.Until(t, 10*time.Second, func() error {
		if !strings.Contains(s.log(t)[before:], "checkpoint starting: wal") {
			return errors.New("no checkpoint after 1.3 GB")
		}
		return nil
	})
}

// fullPagesAreLogged after a checkpoint, and compressed.
func fullPagesAreLogged(t *testing.T, s *runningStack) {
	s.run(t, "DROP TABLE IF EXISTS pages")
	s.run(t, "CREATE TABLE pages AS SELECT n, repeat('x', 500) AS filler FROM generate_series(1, 2000) n")
	s.run(t, "CHECKPOINT")
	at := s.one(t, "SELECT pg_current_wal_insert_lsn()::text")
	s.run(t, "UPDATE pages SET n = n + 1")
	bytes, err := strconv.Atoi(s.one(t, "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1::pg_lsn)::bigint::text", at))
	if err != nil {
		t.Fatal(err)
	}
	// 2,000 new rows of 500 bytes, and about 130 pages: a megabyte each if uncompressed.
	if bytes < 1_100_000 || bytes > 1_900_000 {
		t.Errorf("%d bytes of WAL", bytes)
	}
}

func waitsAreLogged(t *testing.T, s *runningStack) {
	s.run(t, "CREATE TABLE IF NOT EXISTS waited (n int)")
	tx, err := s.super.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "LOCK TABLE waited"); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		_, err := s.super.ExecContext(context.WithoutCancel(t.Context()), "INSERT INTO waited VALUES (1)")
		ended <- err
	}()
	s.logged(t, "still waiting for RowExclusiveLock on relation")
	if err := errors.Join(tx.Rollback(), <-ended); err != nil {
		t.Error(err)
	}
}

// lostClientsAreDetected during a statement.
func lostClientsAreDetected(t *testing.T, s *runningStack) {
	psql, err := PostgresProgram("psql")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(psql, s.superuserURL(), "-qc", "SET application_name = 'vanishing'; SELECT pg_sleep(100)")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	sleeping := func(want string) {
		t.Helper()
		poll.Until(t, 10*time.Second, func() error {
			got := s.one(t, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'vanishing' AND wait_event = 'PgSleep'")
			if got != want {
				return fmt.Errorf("%s sessions of a client, want %s", got, want)
			}
			return nil
		})
	}
	sleeping("1")
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	sleeping("0")
}

// logIsSilent about statements, their values, times and errors, and about connections.
func logIsSilent(t *testing.T, s *runningStack) {
	before := len(s.log(t))
	const value = "s3cret-v4lue"
	pool, err := postgres.Open(t.Context(), s.DatabaseURL(), "test")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = pool.ExecContext(t.Context(), "SELECT $1::text", value)
	if _, err := pool.ExecContext(t.Context(), "SELECT $1::text::date", value); err == nil {
		t.Error("no error")
	}
	_, _ = pool.ExecContext(t.Context(), "SELECT '"+value+"' FROM nowhere")
	_, _ = pool.ExecContext(t.Context(), "DO $$ BEGIN RAISE WARNING '"+value+"'; END $$")
	if err := pool.Close(); err != nil {
		t.Error(err)
	}
	s.run(t, "CHECKPOINT")
	s.logged(t, "checkpoint complete")
	for _, line := range strings.Split(s.log(t)[before:], "\n") {
		for _, word := range []string{value, "SELECT", "ERROR", "WARNING", "STATEMENT", "DETAIL", "duration", "connection", "parameters", "session time"} {
			if strings.Contains(line, word) {
				t.Errorf("the log has %q", line)
			}
		}
	}
}
