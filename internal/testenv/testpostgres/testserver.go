// Package testserver gives a test PostgreSQL servers of its own, with the settings of deploy/postgresql.conf: to
// configure, to archive, to copy, to stop.
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

// Server listens on a socket in Dir only, where everybody is who they say.
type Server struct {
	Dir string
	// Env is what its programs find in their environment beside this process's.
	Env []string
}

// New is one that has not been started. It is stopped, and its folder removed, when the test ends. Settings come
// after those of deploy/postgresql.conf.
func New(t testing.TB, settings string) *Server {
	t.Helper()
	s := lay(t)
	s.Must(t, program(t, "initdb"), "--pgdata", s.Data(), "--username=postgres", "--auth-local=trust", "--auth-host=reject", "--no-instructions",
		"--encoding=UTF8", "--locale=C.UTF-8") // as in deploy/compose.yaml
	// It need not outlive a crash of the machine.
	s.Write(t, "data/postgresql.conf", string(deploy.PostgresConf)+"fsync = off\n"+settings)
	return s
}

func lay(t testing.TB) *Server {
	t.Helper()
	dir, remove, err := local.ServerFolder()
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{Dir: dir, Env: []string{"LC_ALL=C"}}
	t.Cleanup(func() {
		if _, err := s.run(context.WithoutCancel(t.Context()), program(t, "pg_ctl"), "stop", "--mode=immediate", "--pgdata", s.Data()); err != nil {
			t.Log(err) // it was stopped already
		}
		if err := remove(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// Data is where its cluster is.
func (s *Server) Data() string { return filepath.Join(s.Dir, "data") }

func program(t testing.TB, name string) string {
	t.Helper()
	path, err := local.PostgresProgram(name)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Write makes a file in Dir that the servers' user may read.
func (s *Server) Write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(s.Dir, name), []byte(text), 0o644); err != nil { //nolint:gosec // the servers' user is another
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

// Must runs a program as the servers' user, and returns what it printed.
func (s *Server) Must(t testing.TB, program string, args ...string) string {
	t.Helper()
	out, err := s.run(t.Context(), program, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Start returns when it takes connections.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	s.Must(t, program(t, "pg_ctl"), "start", "--wait", "--pgdata", s.Data(), "--log", filepath.Join(s.Dir, "log"),
		"--options", fmt.Sprintf("-c listen_addresses='' -c unix_socket_directories='%s'", s.Dir))
}

// Stop lets what runs end first.
func (s *Server) Stop(t testing.TB) {
	t.Helper()
	s.Must(t, program(t, "pg_ctl"), "stop", "--wait", "--mode=fast", "--pgdata", s.Data())
}

// URL is where a role finds a database.
func (s *Server) URL(role, database string) string {
	options := url.Values{"host": {s.Dir}, "sslmode": {"disable"}}
	return "postgres://" + role + "@/" + database + "?" + options.Encode()
}

// Open is a pool of the superuser's.
func (s *Server) Open(t testing.TB, database string) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), s.URL("postgres", database), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// Replica is a copy that follows this server under that name, and takes connections.
func (s *Server) Replica(t testing.TB, name string) *Server {
	t.Helper()
	copied := lay(t)
	copied.Must(t, program(t, "pg_basebackup"), "--pgdata", copied.Data(), "--write-recovery-conf", "--checkpoint=fast",
		"--dbname", fmt.Sprintf("host=%s user=postgres application_name=%s", s.Dir, name))
	copied.Start(t)
	return copied
}
