package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/lint"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestLint runs in a new git checkout.
func TestLint(t *testing.T) {
	t.Setenv("DATABASE_URL", testdb.ServerURL(t))
	t.Chdir(t.TempDir())
	git := func(args ...string) {
		t.Helper()
		args = append([]string{"-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"}, args...)
		if out, err := exec.CommandContext(t.Context(), "git", args...).CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	add := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(migrationsDir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(args ...string) (string, error) {
		t.Helper()
		var out bytes.Buffer
		cmd := root()
		cmd.Writer = &out
		err := program.Run(t.Context(), cmd, append([]string{"migrate", "lint"}, args...))
		return out.String(), err
	}

	if _, err := run(); err == nil || !strings.Contains(err.Error(), "at the root of a checkout") {
		t.Errorf("elsewhere: %v", err)
	}
	if err := os.MkdirAll(migrationsDir, 0o755); err != nil {
		t.Fatal(err)
	}
	git("init", "--quiet", "--initial-branch=main")
	add("1_a.sql", "CREATE TABLE a (id int);\n")
	git("add", ".")
	git("commit", "--quiet", "-m", "one")

	if out, err := run(); err != nil || !strings.HasPrefix(out, "origin/main not found") || !strings.HasSuffix(out, "nothing found\n") {
		t.Errorf("no origin: %q, %v", out, err)
	}
	if out, err := run("-base", "origin/main"); err == nil || out != "" {
		t.Errorf("no origin, with -base: %q, %v", out, err)
	}
	git("update-ref", "refs/remotes/origin/main", "HEAD")
	add("2_b.sql", "\nDROP TABLE a;\n")
	const finding = `migrate/migrations/2_b.sql:2: Dropping table "a" (destructive DS102)` + "\n"
	if out, err := run(); err == nil || err.Error() != "1 finding" || out != finding {
		t.Errorf("one: %q, %v", out, err)
	}
	add("1_a.sql", "CREATE TABLE a (id bigint);\n")
	out, err := run("-base", "main", "-json")
	if err == nil || err.Error() != "2 findings" {
		t.Errorf("two: %v", err)
	}
	var findings []lint.Finding
	if err := json.Unmarshal([]byte(out), &findings); err != nil || len(findings) != 2 || findings[0].Rule != "history" || findings[1].String()+"\n" != finding {
		t.Errorf("as JSON: %s, %v", out, err)
	}
	git("checkout", "--quiet", "--", ".")
	add("2_b.sql", "-- atlas:nolint destructive it was never used\nDROP TABLE a;\n")
	if out, err := run("-json"); err != nil || out != "[]\n" {
		t.Errorf("none, as JSON: %q, %v", out, err)
	}
}
