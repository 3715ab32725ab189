package databasetest_test

import (
	"bufio"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testmodule"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// service compiles the tests of a service in a module of its own, and returns the program.
func service(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("testdata/patients_test.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	dir := testmodule.Build(t, map[string]string{"patients_test.go": string(text)}, "test", "-c", "-mod=mod", "-o", "service.test", ".")
	return filepath.Join(dir, "service.test")
}

func command(t *testing.T, program, test string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, "-test.run", test)
	cmd.Dir = filepath.Dir(program)
	cmd.Env = append(append(os.Environ(), "DATABASE_URL="+testdb.ServerURL(t)), env...)
	return cmd
}

// TestServiceOutsideThisModule runs a service's tests in several processes at once, kills one, and gives it servers
// that cannot be used.
func TestServiceOutsideThisModule(t *testing.T) {
	t.Parallel()
	program := service(t)
	t.Run("at once", func(t *testing.T) {
		t.Parallel()
		shared := "REDIS_URL=" + testredis.Own(t).URL("default")
		var wg sync.WaitGroup
		for _, env := range [][]string{nil, {shared}, {shared}} {
			wg.Go(func() {
				if out, err := command(t, program, "TestSpecialties", env...).CombinedOutput(); err != nil {
					t.Errorf("%v\n%s", err, out)
				}
			})
		}
		wg.Wait()
	})
	t.Run("killed", func(t *testing.T) {
		t.Parallel()
		killed(t, program)
	})
	server := testdb.ServerURL(t)
	poor := testdb.As(t, server, "service_doctors")
	for name, c := range map[string]struct{ test, env, want string }{
		"no server":    {"TestSpecialties", "DATABASE_URL=postgres://u:p4ss-w0rd@127.0.0.1:1/d?sslmode=disable", "nothing listens there"},
		"no URL":       {"TestSpecialties", "DATABASE_URL=p4ss-w0rd", "not a URL of the form"},
		"no rights":    {"TestSpecialties", "DATABASE_URL=" + poor, "CREATEDB and CREATEROLE"},
		"no Redis":     {"TestSpecialties", "REDIS_URL=redis://:p4ss-w0rd@127.0.0.1:1", "nothing listens there"},
		"a Cluster":    {"TestSpecialties", "REDIS_URL=redis://:p4ss-w0rd@127.0.0.1:1?addr=127.0.0.1:2", "name one server"},
		"no such role": {"TestUnknownRole", "UNKNOWN_ROLE=1", "services have auth_jwt_service, service_admins"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := command(t, program, c.test, c.env).CombinedOutput()
			_, line, _ := strings.Cut(string(out), "databasetest: ")
			line, _, _ = strings.Cut(line, "\n")
			if err == nil || !strings.Contains(line, c.want) || strings.Contains(string(out), "p4ss-w0rd") {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}

// killed kills a test's process, after which its Redis ends and another process drops its database and login, but none
// of a process that lives.
func killed(t *testing.T, program string) {
	t.Helper()
	var databases, logins, redises [2]string
	var commands [2]*exec.Cmd
	for i := range commands {
		cmd := command(t, program, "TestUntilKilled", "UNTIL_KILLED=1")
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
		line, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		url, redis, _ := strings.Cut(strings.TrimSpace(line), " ")
		cfg, err := postgres.Config(url, "")
		if err != nil {
			t.Fatal(err)
		}
		commands[i], databases[i], logins[i], redises[i] = cmd, cfg.Database, cfg.User, redis
	}
	if err := commands[0].Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = commands[0].Wait()
	db := testdb.SQL(t, testdb.ServerURL(t))
	poll.Until(t, time.Minute, func() error {
		if out, err := command(t, program, "TestSpecialties").CombinedOutput(); err != nil {
			return backoff.Permanent(fmt.Errorf("%w\n%s", err, out))
		}
		return holds(t, db, databases[0], logins[0], 0)
	})
	poll.Until(t, time.Minute, func() error {
		client, err := cache.Open(t.Context(), redises[0])
		if err != nil {
			return nil //nolint:nilerr // it has ended
		}
		return fmt.Errorf("the Redis of the killed process answers, %w", client.Close())
	})
	if err := holds(t, db, databases[1], logins[1], 2); err != nil {
		t.Error(err)
	}
	if client, err := cache.Open(t.Context(), redises[1]); err != nil {
		t.Error(err)
	} else {
		_ = client.Close()
	}
}

// holds says whether so many of a database and a login are there.
func holds(t *testing.T, db *sql.DB, database, login string, want int) error {
	t.Helper()
	var n int
	err := db.QueryRowContext(t.Context(), "SELECT (SELECT count(*) FROM pg_database WHERE datname = $1) + (SELECT count(*) FROM pg_roles WHERE rolname = $2)", database, login).Scan(&n)
	if err == nil && n != want {
		err = fmt.Errorf("%d of database and login are there, want %d", n, want)
	}
	return err
}
