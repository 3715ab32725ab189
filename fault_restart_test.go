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
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// ownServer is a server that is t's alone, up.
func ownServer(t *testing.T) *local.Stack {
	t.Helper()
	state := t.TempDir()
	if err := os.Chmod(filepath.Dir(state), 0o711); err != nil { // for root, whose servers are another user's
		t.Fatal(err)
	}
	t.Setenv("XDG_STATE_HOME", state)
	stack, err := local.Open(t.TempDir(), local.Test)
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

// crash kills one of the server's processes, on which the server throws out everybody in the middle of what
// they do, and recovers.
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

// kill ends the server as a machine does that loses power, but for the disk.
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

// TestRestart stops PostgreSQL, crashes it, and kills it, under writers and readers: what was acknowledged is there
// once, what was not at most once, what was said to be lost is not there; and five seconds after the server
// is back, everything works.
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
		workers.await(t, "at work again after the server", 5*time.Second)
	}
	workers.stop()
	workers.check(t, db)

	if err := db.Close(); err != nil {
		t.Error(err)
	}
	goleak.VerifyNone(t, before)
	look := testdb.SQL(t, stack.DatabaseURL())
	within(t, time.Second, func() error {
		var n int
		err := look.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'restarted'").Scan(&n)
		if err == nil && n > 0 {
			err = fmt.Errorf("%d connections are left", n)
		}
		return err
	})
}
