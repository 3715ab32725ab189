package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"

	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain runs the command itself in processes with an environment of their own.
func TestMain(m *testing.M) {
	if os.Getenv("BACKUP_TEST_COMMAND") != "" {
		program.Main(root())
	}
	os.Exit(m.Run())
}

type shell struct {
	dir string
	env []string
}

func newShell(t *testing.T, url string) *shell {
	t.Helper()
	s := &shell{dir: t.TempDir()}
	s.env = append(os.Environ(), "BACKUP_TEST_COMMAND=1", "DATABASE_URL="+url, "BACKUP_URL=file://"+filepath.Join(s.dir, "bucket"))
	return s
}

func (s *shell) run(t *testing.T, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Dir, cmd.Env = s.dir, s.env
	var out, failure bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &failure
	err = cmd.Run()
	return out.String(), failure.String(), err
}

func (s *shell) must(t *testing.T, args ...string) string {
	t.Helper()
	out, failure, err := s.run(t, args...)
	if err != nil {
		t.Fatalf("%v: %s", args, failure)
	}
	return out
}

// refused expects a one-line error that contains want, and no secret.
func (s *shell) refused(t *testing.T, want string, args ...string) {
	t.Helper()
	_, failure, err := s.run(t, args...)
	if err == nil || strings.Count(failure, "\n") != 1 || !strings.HasPrefix(failure, "backup: ") || !strings.Contains(failure, want) || strings.Contains(failure, "s3cret") {
		t.Errorf("%v: %v: %s", args, err, failure)
	}
}

// TestCommands runs the commands in an operator's order.
func TestCommands(t *testing.T) {
	t.Parallel()
	owner := testdb.URL(t)
	s := newShell(t, testdb.As(t, owner, "predicthealth_backup"))
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	key := filepath.Join(s.dir, "backup.key")
	if err := os.WriteFile(key, []byte(id.String()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.refused(t, "no encryption chosen", "create")
	s.refused(t, "mutually exclusive", "create", "-unencrypted", "-recipient", id.Recipient().String())
	s.refused(t, "there is no complete backup", "verify")
	if out := s.must(t, "create", "-recipient", id.Recipient().String()); !strings.HasPrefix(out, "backup 2") {
		t.Errorf("create: %s", out)
	}
	s.refused(t, "no available key", "verify")
	s.must(t, "verify", "-identity", key)
	out := s.must(t, "list")
	if !strings.Contains(out, "complete") || !strings.Contains(out, "recipients") || strings.Contains(out, "never") {
		t.Errorf("list: %s", out)
	}
	var all []backup.Entry
	if err := json.Unmarshal([]byte(s.must(t, "list", "-json")), &all); err != nil || len(all) != 1 || all[0].Manifest == nil {
		t.Fatalf("list -json: %+v, %v", all, err)
	}
	s.refused(t, "not empty", "restore", "-identity", key)
	s.refused(t, "unexpected argument", "restore", "-identity", key, "a", "b")
	s.refused(t, "no complete backup named", "restore", "-identity", key, "nonsense")
	s.env = append(s.env, "DATABASE_URL="+testdb.EmptyURL(t), "BACKUP_IDENTITY_FILE="+key)
	if out := s.must(t, "restore", all[0].Name); !strings.Contains(out, "restored backup "+all[0].Name) {
		t.Errorf("restore: %s", out)
	}
	s.env = append(s.env, "BACKUP_DRILL_URL="+owner, "DATABASE_URL=nonsense")
	var d backup.Drill
	if err := json.Unmarshal([]byte(s.must(t, "drill", "-json", "-jobs", "2")), &d); err != nil || !d.OK {
		t.Errorf("drill: %+v, %v", d, err)
	}
	// A restarted timer repeats nothing.
	for _, args := range [][]string{{"create", "-unencrypted"}, {"verify"}, {"drill"}} {
		if out := s.must(t, append(args, "-every", "24h")...); !strings.Contains(out, "nothing to do") {
			t.Errorf("%v: %s", args, out)
		}
	}
	s.refused(t, "must be above 0", "drill", "-every", "0s")
	if err := json.Unmarshal([]byte(s.must(t, "drill", "-json", "-every", "1ns")), &d); err != nil || !d.OK {
		t.Errorf("drill: %+v, %v", d, err)
	}
	s.refused(t, "at least one day", "prune", "-days", "0")
	if out := s.must(t, "prune"); !strings.Contains(out, "kept 1") {
		t.Errorf("prune: %s", out)
	}
}

// TestErrorsAreOneLine: errors are one line without the password.
func TestErrorsAreOneLine(t *testing.T) {
	t.Parallel()
	wrong, err := postgres.WithUser(testdb.URL(t), "unknown", "s3cret")
	if err != nil {
		t.Fatal(err)
	}
	s := newShell(t, wrong)
	s.refused(t, "is refused", "create", "-unencrypted")
	s.env = append(s.env, "DATABASE_URL=postgres://u:s3cret@127.0.0.1:1/d")
	s.refused(t, "nothing listens there", "create", "-unencrypted")
	s.env = append(s.env, "DATABASE_URL=")
	s.refused(t, "DATABASE_URL is not set", "create", "-unencrypted")
	s.env = append(s.env, "BACKUP_URL=s3://s3cret:s3cret@bucket")
	s.refused(t, "BACKUP_URL", "list")
	s.env = append(s.env, "BACKUP_URL=")
	s.refused(t, "BACKUP_URL is not set", "list")
	s.refused(t, "no command", "nonsense")
}

// TestHelp: each command's help has an example.
func TestHelp(t *testing.T) {
	t.Parallel()
	s := newShell(t, "")
	for _, args := range [][]string{{"--help"}, {"create", "--help"}, {"restore", "--help"}} {
		if out := s.must(t, args...); !strings.Contains(out, "bin/backup ") {
			t.Errorf("%v: %s", args, out)
		}
	}
}
