package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/migrate"
)

func run(ctx context.Context, args ...string) (string, error) {
	var out bytes.Buffer
	cmd := root()
	cmd.Writer = &out
	err := program.Run(ctx, cmd, append([]string{"monitor"}, args...))
	return out.String(), err
}

// checked runs `monitor check -json` and returns its report, and whether it failed.
func checked(t *testing.T, args ...string) (r health.Report, failed bool) {
	t.Helper()
	out, err := run(t.Context(), append([]string{"check", "-json"}, args...)...)
	var exit *program.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return r, err != nil
}

// ownServer returns a PostgreSQL for this test alone, migrated, and a login of predicthealth_readonly.
func ownServer(t *testing.T) (stack *local.Stack, monitor string) {
	t.Helper()
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, whose servers run as another user
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	stack, err := local.Open(t.TempDir(), local.Bench)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stack.Delete(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	if err := stack.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := migrate.Apply(t.Context(), stack.DatabaseURL()); err != nil {
		t.Fatal(err)
	}
	db := testdb.SQL(t, stack.DatabaseURL())
	if _, err := db.ExecContext(t.Context(), "CREATE ROLE watcher LOGIN PASSWORD 'w4tcher' IN ROLE predicthealth_readonly"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if monitor, err = postgres.WithUser(stack.DatabaseURL(), "watcher", "w4tcher"); err != nil {
		t.Fatal(err)
	}
	return stack, monitor
}

// hold opens n connections.
func hold(t *testing.T, url string, n int) *sql.DB {
	t.Helper()
	db := testdb.SQL(t, url)
	db.SetMaxIdleConns(n)
	for range n {
		conn, err := db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
	}
	return db
}

// lines is a buffer that can be read while a program writes to it.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// serving runs `monitor serve` until the test ends, and returns its URL.
func serving(t *testing.T, args ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	output := &lines{}
	cmd := root()
	cmd.ErrWriter = output
	ended := make(chan error, 1)
	go func() {
		ended <- program.Run(ctx, cmd, append([]string{"monitor", "serve", "-listen", "127.0.0.1:0", "-every", "100ms", "-slow-every", "300ms"}, args...))
	}()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("it ended with %v", err)
		}
	})
	var at string
	poll.Until(t, 20*time.Second, func() error {
		var ok bool
		if _, at, ok = strings.Cut(strings.TrimSpace(output.String()), "listening on "); !ok {
			return errors.New("it does not listen")
		}
		return nil
	})
	return at
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

// TestServers: check and serve report that connections run out, that PostgreSQL stops, and that both recover.
func TestServers(t *testing.T) {
	stack, monitor := ownServer(t)
	t.Setenv("DATABASE_URL", monitor)
	t.Setenv("REDIS_URL", testredis.UserURL(t, "monitor"))
	t.Setenv("BACKUP_URL", "")
	t.Setenv("AUDIT_ANCHORS", "")
	at := serving(t)
	ready := func(code int) {
		t.Helper()
		poll.Until(t, 20*time.Second, func() error {
			if got, body := get(t, at+"/readyz"); got != code {
				return fmt.Errorf("/readyz is %d: %s; want %d", got, body, code)
			}
			return nil
		})
		if got, _ := get(t, at+"/healthz"); got != http.StatusOK {
			t.Errorf("/healthz is %d", got)
		}
	}
	ready(http.StatusOK)
	if r, failed := checked(t); failed || r.Status != health.OK {
		t.Fatalf("want ok; got %+v", r)
	}

	held := hold(t, stack.DatabaseURL(), 172)
	r, failed := checked(t)
	if f := r.Finding("connections"); !failed || f.Status != health.Critical || !strings.Contains(f.Message, "of 197 connections in use") {
		t.Errorf("with few connections left: %+v, %v", f, failed)
	}
	if f := r.Finding("postgres"); f.Status != health.OK {
		t.Errorf("postgres: %+v", f)
	}
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}

	if err := stack.Down(t.Context()); err != nil {
		t.Fatal(err)
	}
	ready(http.StatusServiceUnavailable)
	r, failed = checked(t)
	if f := r.Finding("postgres"); !failed || f.Status != health.Critical || !strings.Contains(f.Message, "nothing listens there") {
		t.Errorf("with PostgreSQL down: %+v, %v", f, failed)
	}
	for _, f := range r.Findings {
		want := map[bool]health.Status{true: health.OK, false: health.Unknown}[f.Name == "redis"]
		if f.Off {
			want = off
		}
		if f.Name != "postgres" && f.Status != want {
			t.Errorf("with PostgreSQL down, %s is %s; want %s", f.Name, f.Status, want)
		}
	}
	if err := stack.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	ready(http.StatusOK)
	poll.Until(t, 20*time.Second, func() error {
		if r, failed := checked(t); failed {
			return fmt.Errorf("after the restart: %+v", r)
		}
		return nil
	})
}

// TestCheck: the table, the flags and the exit status.
func TestCheck(t *testing.T) {
	url := testdb.URL(t)
	t.Setenv("DATABASE_URL", testdb.As(t, url, "predicthealth_readonly"))
	t.Setenv("REDIS_URL", "")
	t.Setenv("BACKUP_URL", "file://"+t.TempDir())
	t.Setenv("AUDIT_ANCHORS", "")
	out, err := run(t.Context(), "check", "-only", "postgres,migrations", "-only", "redis")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"CHECK       STATUS    FINDING\n", "postgres    ok        PostgreSQL ", "migrations  ok        at 2026", "redis       off       REDIS_URL is not set\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if strings.Contains(out, "\x1b") || strings.Count(out, "\n") != 4 {
		t.Errorf("got %q", out)
	}
	if _, failed := checked(t, "-only", "drill"); failed {
		t.Error("check failed on a warning")
	}
	if _, failed := checked(t, "-only", "drill", "-strict"); !failed {
		t.Error("check -strict did not fail on a warning")
	}
	if _, failed := checked(t, "-only", "backup"); !failed {
		t.Error("check did not fail without a backup")
	}
	for args, want := range map[string]string{
		"check -only nonsense": "nonsense", "check more": "unexpected argument", "check -timeout -1s": "negative", "serve -listen nowhere": "-listen",
		"check -nonsense": "--help", "nonsense": "no command",
	} {
		if out, err := run(t.Context(), strings.Fields(args)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, %s; want %s", args, err, out, want)
		}
	}
	t.Setenv("AUDIT_ANCHORS", t.TempDir())
	t.Setenv("AUDIT_PUBLIC_KEY_FILE", "")
	if _, err := run(t.Context(), "check"); err == nil || !strings.Contains(err.Error(), "AUDIT_PUBLIC_KEY_FILE") {
		t.Errorf("without the keys: %v", err)
	}
}
