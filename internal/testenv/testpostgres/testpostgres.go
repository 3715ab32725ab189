// Package testpostgres runs PostgreSQL servers for one test, with the settings of deploy/postgresql.conf: for tests that configure, archive, copy
// or stop a server.
package testpostgres

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
)

// Server is a PostgreSQL server that listens only on a socket in Dir, with trust authentication.
type Server struct {
	Dir string
	// Env is added to the environment of its programs.
	Env []string
}

// New returns a server that is not started. It is stopped and its folder removed when the test ends. Settings follow those of
// deploy/postgresql.conf.
func New(t testing.TB, settings string) *Server {
	t.Helper()
	s := newServer(t)
	s.Must(t, program(t, "initdb"), "--pgdata", s.Data(), "--username=postgres", "--auth-local=trust", "--auth-host=reject", "--no-instructions", "--no-sync",
		"--encoding=UTF8", "--locale=C.UTF-8") // as in deploy/compose.yaml
	// The data need not survive a crash of the machine.
	s.Write(t, "data/postgresql.conf", string(deploy.PostgresConf)+"fsync = off\n"+settings)
	return s
}

func newServer(t testing.TB) *Server {
	t.Helper()
	dir, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{Dir: dir, Env: []string{"LC_ALL=C"}}
	t.Cleanup(func() {
		if _, err := s.run(context.WithoutCancel(t.Context()), program(t, "pg_ctl"), "stop", "--mode=immediate", "--pgdata", s.Data()); err != nil {
			t.Log(err) // already stopped
		}
		if err := remove(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Data returns the data directory.
func (s *Server) Data() string { return filepath.Join(s.Dir, "data") }

func program(t testing.TB, name string) string {
	t.Helper()
	path, err := local.PostgresProgram(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Write writes a file in Dir that the servers' user may read.
func (s *Server) Write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(s.Dir, name), []byte(text), 0o644); err != nil { //nolint:gosec // the servers' user must read it
		t.Fatal(err)
	}
}

func (s *Server) run(ctx context.Context, program string, args ...string) (string, error) {
	cmd, err := local.ServerCommand(ctx, program, args...)
	if err != nil {
		return "", err
	}
	cmd.Env = append(os.Environ(), s.Env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%s: %w: %s", filepath.Base(program), err, out)
	}
	return string(out), err
}

// Must runs a program as the servers' user and returns its output.
func (s *Server) Must(t testing.TB, program string, args ...string) string {
	t.Helper()
	out, err := s.run(t.Context(), program, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Start starts the server and waits until it accepts connections.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	s.Must(t, program(t, "pg_ctl"), "start", "--wait", "--pgdata", s.Data(), "--log", filepath.Join(s.Dir, "log"),
		"--options", fmt.Sprintf("-c listen_addresses='' -c unix_socket_directories='%s'", s.Dir))
}

// Stop stops the server in fast mode and waits: open transactions are rolled back.
func (s *Server) Stop(t testing.TB) {
	t.Helper()
	s.Must(t, program(t, "pg_ctl"), "stop", "--wait", "--mode=fast", "--pgdata", s.Data())
}

// URL returns the URL of a database for a role.
func (s *Server) URL(role, database string) string {
	options := url.Values{"host": {s.Dir}, "sslmode": {"disable"}}
	return "postgres://" + role + "@/" + database + "?" + options.Encode()
}

// Open returns a sql.DB of the superuser that is closed when t ends.
func (s *Server) Open(t testing.TB, database string) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), s.URL("postgres", database), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// Replica starts a standby that streams from this server under the application name.
func (s *Server) Replica(t testing.TB, name string) *Server {
	t.Helper()
	replica := newServer(t)
	replica.Must(t, program(t, "pg_basebackup"), "--pgdata", replica.Data(), "--write-recovery-conf", "--checkpoint=fast",
		"--dbname", fmt.Sprintf("host=%s user=postgres application_name=%s", s.Dir, name))
	replica.Start(t)
	return replica
}
