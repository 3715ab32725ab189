package database_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// ownServer starts a server that only t uses.
func ownServer(t *testing.T) *local.Stack {
	t.Helper()
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, which runs servers as another user
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	stack, err := local.Open(t.TempDir(), local.Own)
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
	return stack
}

// crash kills one of the server's processes, on which the server terminates all sessions and recovers.
func crash(t *testing.T, db *database.DB) {
	t.Helper()
	var pid int
	if err := db.SQL().QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
}

// kill kills the server, as a power failure does.
func kill(t *testing.T, stack *local.Stack) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(filepath.Dir(stack.PostgresLog()), "data", "postmaster.pid"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.SplitN(string(b), "\n", 2)[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
}

// TestRestart stops, crashes and kills PostgreSQL under writers and readers. An acknowledged write is there once, one with an
// unknown outcome at most once, and one with another error not at all. After the restart all workers succeed.
func TestRestart(t *testing.T) {
	stack := ownServer(t)
	if _, err := migrate.Apply(t.Context(), stack.DatabaseURL()); err != nil {
		t.Fatal(err)
	}
	before := goleak.IgnoreCurrent()
	db, err := database.Open(testdb.Context(t), database.Config{DatabaseURL: stack.DatabaseURL(), ApplicationName: "restarted"})
	if err != nil {
		t.Fatal(err)
	}
	db.SQL().SetMaxOpenConns(8)
	db.SQL().SetMaxIdleConns(8)

	workers := startWorkers(t, db)
	for _, stop := range []func(){
		func() {
			if err := stack.Down(t.Context()); err != nil {
				t.Error(err)
			}
		},
		func() { crash(t, db) },
		func() { kill(t, stack) },
	} {
		workers.await(t, "at work", 20*time.Second)
		stop()
		if err := stack.Up(t.Context()); err != nil {
			t.Fatal(err)
		}
		workers.await(t, "at work after the restart", 30*time.Second)
	}
	workers.stop()
	workers.check(t, db)

	if err := db.Close(); err != nil {
		t.Error(err)
	}
	goleak.VerifyNone(t, before)
	look := testdb.SQL(t, stack.DatabaseURL())
	poll.Until(t, 10*time.Second, func() error {
		var n int
		err := look.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'restarted'").Scan(&n)
		if err == nil && n > 0 {
			err = fmt.Errorf("%d connections are left", n)
		}
		return err
	})
}
