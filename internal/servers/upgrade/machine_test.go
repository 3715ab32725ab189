package upgrade_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testguide"
)

// port is where clients connect, newPort where the new server is before the switch. They are names of sockets in the machine's folder.
const port, newPort = 5432, 5433

// machine is a folder that plays the machine of a database: it has an old server, and the commands of docs/upgrade.md.
type machine struct {
	dir          string
	older, newer string // the folders of the programs
}

// newMachine returns a machine whose old server runs, initialized as a deployment's.
func newMachine(t *testing.T) *machine {
	t.Helper()
	older, newer, err := local.UpgradePrograms()
	if err != nil {
		t.Fatal(err)
	}
	dir, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	m := &machine{dir, older, newer}
	t.Cleanup(func() {
		for _, data := range []string{"old", "new"} {
			if out, err := m.try(context.WithoutCancel(t.Context()), m.newer+"/pg_ctl stop --mode=immediate --pgdata "+m.at(data)); err != nil {
				t.Logf("%s: %s", data, out) // already stopped
			}
		}
		if err := remove(); err != nil {
			t.Error(err)
		}
	})
	m.write(t, "owner_password", password)
	init, err := deploy.Cluster.ReadFile("postgres-init.sh")
	if err != nil {
		t.Fatal(err)
	}
	m.sh(t, "mkdir deploy")
	m.write(t, "deploy/postgres-init.sh", string(init))
	m.sh(t, `"$OLD_BIN/initdb" --pgdata "$OLD_DATA" --username=postgres --auth-local=trust --auth-host=reject --encoding=UTF8 --locale=C.UTF-8 --data-checksums --no-instructions --no-sync`)
	// The data need not survive a crash of the real machine.
	m.write(t, "old/postgresql.conf", string(deploy.PostgresConf)+fmt.Sprintf("fsync = off\nlisten_addresses = ''\nunix_socket_directories = '%s'\n", dir))
	m.write(t, "old/pg_hba.conf", "local all postgres trust\nlocal all all scram-sha-256\n")
	m.sh(t, `"$OLD_BIN/pg_ctl" start --wait --pgdata "$OLD_DATA" --log "$OLD_DATA/../log" --options "-p $PORT"
		PGPORT="$PORT" PATH="$OLD_BIN:$PATH" sh deploy/postgres-init.sh`)
	return m
}

func (m *machine) at(name string) string { return filepath.Join(m.dir, name) }

func (m *machine) write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(m.at(name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := local.GiveToServers(m.at(name)); err != nil {
		t.Fatal(err)
	}
}

// try runs commands as the servers' user with the variables of the page.
func (m *machine) try(ctx context.Context, script string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	cmd, err := local.ServerCommand(ctx, "sh", "-euc", script)
	if err != nil {
		return "", err
	}
	cmd.Dir, cmd.WaitDelay = m.dir, time.Second
	cmd.Env = append(os.Environ(), "LC_ALL=C", "OLD_BIN="+m.older, "NEW_BIN="+m.newer, "OLD_DATA="+m.at("old"), "NEW_DATA="+m.at("new"), "PGHOST="+m.dir, "PGUSER=postgres",
		fmt.Sprintf("PORT=%d", port), fmt.Sprintf("NEW_PORT=%d", newPort), "OWNER_PASSWORD_FILE="+m.at("owner_password"))
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func (m *machine) sh(t *testing.T, script string) {
	t.Helper()
	if out, err := m.try(t.Context(), script); err != nil {
		log, _ := os.ReadFile(m.at("log"))
		t.Fatalf("%v: %s\nthe servers' log: %s", err, out, log)
	}
}

// run runs the commands of docs/upgrade.md below the comment with that name, and returns how long they took.
func (m *machine) run(t *testing.T, name string) time.Duration {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	m.sh(t, testguide.Named(t, filepath.Join(root, "docs/upgrade.md"), name))
	return time.Since(begun)
}

// url is that of the database for a login.
func (m *machine) url(login, password, database string) string {
	options := url.Values{"host": {m.dir}, "port": {fmt.Sprint(port)}, "sslmode": {"disable"}}
	return (&url.URL{Scheme: "postgres", User: url.UserPassword(login, password), Path: "/" + database, RawQuery: options.Encode()}).String()
}

// open returns a sql.DB of the superuser.
func (m *machine) open(t *testing.T) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), m.url("postgres", "", "predicthealth"), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}
