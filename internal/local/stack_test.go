package local

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/postgres"
)

// newStack returns a stack in a separate state folder, which is deleted after the test.
func newStack(t *testing.T) *Stack {
	t.Helper()
	return newStackNamed(t, Dev)
}

func newStackNamed(t *testing.T, name string) *Stack {
	t.Helper()
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, whose servers run as another user
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	s, err := Open(t.TempDir(), name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Delete(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return s
}

func upStack(t *testing.T) *Stack {
	t.Helper()
	s := newStack(t)
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}

func connect(t *testing.T, s *Stack) (*sql.DB, redis.UniversalClient) {
	t.Helper()
	db := connectAsService(t, s.DatabaseURL())
	// Under load, a Redis that fills its memory can take seconds to answer.
	client, err := cache.Open(t.Context(), s.RedisURL()+"?read_timeout=30s&write_timeout=30s&pool_timeout=30s")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close() })
	return db, client
}

// connectAsService returns a pool whose sessions do not change the server's timeouts.
func connectAsService(t *testing.T, url string) *sql.DB {
	t.Helper()
	cfg, err := postgres.Session{ApplicationName: "test", ConnectTimeout: 10 * time.Second}.Config(url)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(postgres.Connector(cfg))
	t.Cleanup(func() { _ = db.Close() })
	if err := db.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	return db
}

// pids returns the servers' process IDs.
func pids(t *testing.T, s *Stack, client redis.UniversalClient) []int {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(s.postgresData(), "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	postmaster, err := strconv.Atoi(strings.SplitN(string(b), "\n", 2)[0])
	if err != nil {
		t.Fatal(err)
	}
	info, err := client.InfoMap(t.Context(), "server").Result()
	if err != nil {
		t.Fatal(err)
	}
	redisPID, err := strconv.Atoi(info["Server"]["process_id"])
	if err != nil {
		t.Fatal(err)
	}
	return []int{postmaster, redisPID}
}

// TestRecoveryAfterKill: after a kill, Up restarts the servers with all committed data.
func TestRecoveryAfterKill(t *testing.T) {
	s := upStack(t)
	db, client := connect(t, s)
	if _, err := db.ExecContext(t.Context(), "CREATE TABLE kept (n int); INSERT INTO kept SELECT generate_series(1, 1000)"); err != nil {
		t.Fatal(err)
	}
	for _, pid := range pids(t, s, client) {
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
	}
	urls := s.DatabaseURL() + s.RedisURL()
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	if now := s.DatabaseURL() + s.RedisURL(); now != urls {
		t.Error("the URLs changed")
	}
	db, _ = connect(t, s)
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM kept").Scan(&n); err != nil || n != 1000 {
		t.Errorf("%d rows of 1000, %v", n, err)
	}
}

// TestKilledTestStack: the tests' stack starts anew after a kill, without a recovery that the monitor would report.
func TestKilledTestStack(t *testing.T) {
	s := newStackNamed(t, Test)
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	db, client := connect(t, s)
	for _, pid := range pids(t, s, client) {
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(db.Close(), s.Up(t.Context())); err != nil {
		t.Fatal(err)
	}
	log, err := os.ReadFile(s.PostgresLog())
	if err != nil || bytes.Contains(log, []byte("not properly shut down")) {
		t.Errorf("PostgreSQL recovered the data of the killed server, %v", err)
	}
	if err := s.Down(t.Context()); err != nil {
		t.Fatal(err)
	}
	created, err := os.Stat(filepath.Join(s.postgresData(), "PG_VERSION"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	if again, err := os.Stat(filepath.Join(s.postgresData(), "PG_VERSION")); err != nil || !os.SameFile(created, again) {
		t.Errorf("the data of a server that was stopped is kept, %v", err)
	}
}

// TestHalfStartedStack: with one server down, or an interrupted initdb, Up completes the stack.
func TestHalfStartedStack(t *testing.T) {
	s := newStack(t)
	if err := os.MkdirAll(filepath.Join(s.postgresDir(), "data.new", "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.stopRedis(t.Context()); err != nil {
		t.Fatal(err)
	}
	if s.Running(t.Context()) {
		t.Error("Running is true with Redis down")
	}
	if err := s.Up(t.Context()); err != nil || !s.Running(t.Context()) {
		t.Errorf("up again: %v", err)
	}
	if err := s.Down(t.Context()); err != nil || s.Running(t.Context()) {
		t.Errorf("down: %v", err)
	}
	if err := s.Down(t.Context()); err != nil {
		t.Errorf("down again: %v", err)
	}
}

func TestConcurrentUp(t *testing.T) {
	s := newStack(t)
	var wg sync.WaitGroup
	urls := make([]string, 3)
	for i := range urls {
		mine := *s
		wg.Go(func() {
			if err := mine.Up(t.Context()); err != nil {
				t.Error(err)
			}
			urls[i] = mine.DatabaseURL() + mine.RedisURL()
		})
	}
	wg.Wait()
	if urls[0] != urls[1] || urls[1] != urls[2] {
		t.Errorf("three stacks came up: %v", urls)
	}
}

// TestPortInUse: the error names the server and the port. Up works once the port is free, or with another.
func TestPortInUse(t *testing.T) {
	s := upStack(t)
	if err := s.Down(t.Context()); err != nil {
		t.Fatal(err)
	}
	// In the order of their start: if one fails, those before it stay up.
	for _, server := range []string{"PostgreSQL", "Redis"} {
		port := map[string]int{"PostgreSQL": s.PostgresPort, "Redis": s.RedisPort}[server]
		other, err := net.Listen("tcp", loopback(port))
		if err != nil {
			t.Fatal(err)
		}
		err = s.Up(t.Context())
		if err == nil || !strings.Contains(err.Error(), server) || !strings.Contains(err.Error(), strconv.Itoa(port)) {
			t.Errorf("%s: got %v", server, err)
		}
		if err := other.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Up(t.Context()); err != nil {
		t.Fatalf("after the ports are free: %v", err)
	}
	if err := s.UsePorts(t.Context(), 0, 0); err == nil {
		t.Error("the ports of running servers were changed")
	}
	if err := s.Down(t.Context()); err != nil {
		t.Fatal(err)
	}
	old := s.PostgresPort
	if err := s.UsePorts(t.Context(), 0, -1); err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err != nil || s.PostgresPort == old {
		t.Errorf("on another port: %v, %d", err, s.PostgresPort)
	}
}

func TestUnusableStateFolder(t *testing.T) {
	s := newStack(t)
	if err := os.WriteFile(filepath.Join(os.Getenv("XDG_STATE_HOME"), "predicthealth"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err == nil || strings.Contains(err.Error(), "\n") {
		t.Errorf("a file instead of the folder: %v", err)
	}
	if err := os.Remove(filepath.Join(os.Getenv("XDG_STATE_HOME"), "predicthealth")); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(s.dir, 0o711); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.settingsFile(), []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err == nil || !strings.Contains(err.Error(), "make reset") {
		t.Errorf("malformed settings: %v", err)
	}
	if err := os.Remove(s.settingsFile()); err != nil {
		t.Fatal(err)
	}
	for cause, want := range map[error]string{syscall.ENOSPC: "no space left", syscall.EACCES: "cannot be written"} {
		err := s.failure("PostgreSQL", fmt.Errorf("initdb: %w", cause))
		if !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "XDG_STATE_HOME") {
			t.Errorf("%v: got %v", cause, err)
		}
	}
}

// TestDelete, also with malformed settings.
func TestDelete(t *testing.T) {
	s := newStack(t)
	if err := s.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, client := connect(t, s)
	was := pids(t, s, client)
	if err := os.WriteFile(s.settingsFile(), []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Delete(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, pid := range was {
		file := filepath.Join(t.TempDir(), "pid")
		if err := os.WriteFile(file, []byte(strconv.Itoa(pid)), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, alive := readPID(file, s.dir); alive {
			t.Errorf("server %d still runs", pid)
		}
	}
	if _, err := os.Stat(s.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is still there: %v", err)
	}
}

// TestServersUseTheSettingsOfDeploy: each line of both files is in effect.
func TestServersUseTheSettingsOfDeploy(t *testing.T) {
	s := upStack(t)
	db, client := connect(t, s)
	for name, want := range settingsOf(string(deploy.PostgresConf), "=") {
		var now string
		if err := db.QueryRowContext(t.Context(), "SELECT current_setting($1)", name).Scan(&now); err != nil || now != want {
			t.Errorf("%s is %q, %v; want %q", name, now, err, want)
		}
	}
	for name, want := range settingsOf(string(deploy.RedisConf), " ") {
		got, err := client.ConfigGet(t.Context(), name).Result()
		switch want {
		case "1gb":
			want = strconv.Itoa(1 << 30)
		case `""`:
			want = ""
		}
		if err != nil || got[name] != want {
			t.Errorf("%s is %q, %v; want %q", name, got[name], err, want)
		}
	}
	var checksums, hba string
	if err := db.QueryRowContext(t.Context(), "SHOW data_checksums").Scan(&checksums); err != nil || checksums != "on" {
		t.Errorf("page checksums are %s, %v", checksums, err)
	}
	super, err := postgres.Open(t.Context(), s.superuserURL(), "test")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = super.Close() }()
	err = super.QueryRowContext(t.Context(), "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules").Scan(&hba)
	if err != nil || hba != "scram-sha-256" {
		t.Errorf("pg_hba has the methods %s, %v", hba, err)
	}
	var owner bool
	if err := db.QueryRowContext(t.Context(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user").Scan(&owner); err != nil || owner {
		t.Errorf("the database's owner is a superuser: %v, %v", owner, err)
	}
}

// settingsOf reads the lines NAME SEPARATOR VALUE of a configuration file.
func settingsOf(conf, separator string) map[string]string {
	all := map[string]string{}
	for _, line := range strings.Split(conf, "\n") {
		line = strings.TrimSpace(line)
		if name, value, ok := strings.Cut(line, separator); ok && !strings.HasPrefix(line, "#") {
			all[strings.TrimSpace(name)] = strings.Trim(strings.TrimSpace(value), "'")
		}
	}
	return all
}

// TestAccess: a wrong password fails, the servers listen only on loopback, and their files are private.
func TestAccess(t *testing.T) {
	s := upStack(t)
	wrong := *s
	wrong.OwnerPassword, wrong.RedisPassword = "guess", "guess"
	if _, err := postgres.Open(t.Context(), wrong.DatabaseURL(), "test"); err == nil {
		t.Error("PostgreSQL accepted a wrong password")
	}
	if _, err := cache.Open(t.Context(), wrong.RedisURL()); err == nil || !strings.Contains(err.Error(), "wrong user or password") {
		t.Errorf("Redis: %v", err)
	}
	_, client := connect(t, s)
	if bind := client.ConfigGet(t.Context(), "bind").Val()["bind"]; bind != "127.0.0.1" {
		t.Errorf("Redis listens on %s", bind)
	}
	db, _ := connect(t, s)
	var addresses string
	if err := db.QueryRowContext(t.Context(), "SHOW listen_addresses").Scan(&addresses); err != nil || addresses != "127.0.0.1" {
		t.Errorf("PostgreSQL listens on %s, %v", addresses, err)
	}
	for _, path := range []string{s.settingsFile(), filepath.Join(s.dir, "redis.conf"), filepath.Join(s.dir, "users.acl"), s.postgresData()} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v, %v", path, info.Mode(), err)
		}
	}
}

// TestLogHasNoValues, however a statement fails.
func TestLogHasNoValues(t *testing.T) {
	s := upStack(t)
	leakCheck := s.LeakCheck()
	db, _ := connect(t, s)
	const marker = "m4rker"
	for _, statement := range []string{
		"CREATE TABLE marked (name text PRIMARY KEY, n int CHECK (n > 0))",
		"INSERT INTO marked VALUES ('m4rker', 1)",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	for statement, args := range map[string][]any{
		"INSERT INTO marked VALUES ($1, 1)":                       {marker},
		"INSERT INTO marked VALUES ($1, -1)":                      {marker + "2"},
		"SELECT $1::text::date":                                   {marker},
		"SELECT m4rker FROM":                                      nil,
		"SELECT 'm4rker'::int":                                    nil,
		"DO $$ BEGIN RAISE 'm4rker'; END $$":                      nil,
		"SET statement_timeout = 1; SELECT pg_sleep(1), 'm4rker'": nil,
	} {
		if _, err := db.ExecContext(t.Context(), statement, args...); err == nil {
			t.Errorf("%s: was accepted", statement)
		}
	}
	if err := s.Down(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := leakCheck(); err != nil {
		t.Error(err)
	}
	for _, log := range []string{s.PostgresLog(), s.RedisLog()} {
		text, err := os.ReadFile(log)
		if err != nil || len(text) == 0 {
			t.Errorf("%s: %d bytes, %v", log, len(text), err)
		}
		if strings.Contains(string(text), marker) {
			t.Errorf("%s contains the marker:\n%s", log, text)
		}
	}
	f, err := os.OpenFile(s.PostgresLog(), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("a line with " + marker + "\n"); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if err := leakCheck(); err == nil || strings.Contains(err.Error(), marker) {
		t.Errorf("a marker in the log: %v", err)
	}
}

// TestDataOfAnotherRelease: the error has a remedy, and the data is not changed.
func TestDataOfAnotherRelease(t *testing.T) {
	s := newStack(t)
	if err := os.MkdirAll(s.postgresData(), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.postgresData(), "PG_VERSION"), []byte("9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Up(t.Context()); err == nil || !strings.Contains(err.Error(), "is of PostgreSQL 9, but the programs in ") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v", err)
	}
}
