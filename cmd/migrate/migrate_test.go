package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

func run(ctx context.Context, args ...string) (string, error) {
	var out bytes.Buffer
	cmd := root()
	cmd.Writer = &out
	err := program.Run(ctx, cmd, append([]string{"migrate"}, args...))
	return out.String(), err
}

func TestCommands(t *testing.T) {
	url := testdb.EmptyURL(t)
	t.Setenv("DATABASE_URL", url)
	t.Setenv("ATLAS_DEV_URL", "")
	t.Setenv("MIGRATION_LOG_LEVEL", "ERROR")
	names, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil || len(names) == 0 {
		t.Fatalf("%v, %v", names, err)
	}
	first, _, _ := strings.Cut(names[0], "_")
	script, err := run(t.Context(), "apply", "-dry-run")
	if err != nil || !strings.Contains(script, "CREATE TABLE \"public\".\"patients\"") {
		t.Errorf("dry run: %v\n%.200s", err, script)
	}
	for _, c := range []struct {
		args string
		want string // in the output or, if fail, in the error
		fail bool
	}{
		{args: "status", want: "pending"},
		{args: "apply -to 19990101000000", want: "no version", fail: true},
		{args: "apply -json -to " + first, want: `{"applied":["` + names[0] + `"]}`},
		{args: "apply", want: fmt.Sprintf("applied %d", len(names)-1)},
		{args: "apply -json", want: `{"applied":[]}`},
		{args: "apply", want: "nothing to apply"},
		{args: "apply -baseline " + first, want: "baseline", fail: true},
		{args: "apply -dry-run -baseline " + first, want: "-dry-run", fail: true},
		{args: "status -drift", want: "no drift"},
		{args: "apply -nonsense", want: "--help", fail: true},
		{args: "diff", want: "one argument", fail: true},
		{args: "validate", want: "root of a checkout", fail: true},
	} {
		out, err := run(t.Context(), strings.Fields(c.args)...)
		switch {
		case c.fail && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: got %v; want %q", c.args, err, c.want)
		case !c.fail && (err != nil || !strings.Contains(out, c.want)):
			t.Errorf("%s: %v\n%s\nwant %q", c.args, err, out, c.want)
		}
	}
	execute(t, url, "ALTER TABLE users DISABLE TRIGGER users_touch")
	out, err := run(t.Context(), "status", "-drift")
	if err == nil || !strings.Contains(out, "changed: trigger users.users_touch") {
		t.Errorf("drift: %v\n%s", err, out)
	}
	var state struct {
		Version string
		Applied []struct{ Version string }
		Pending []string
		Drift   []migrate.Difference
	}
	out, err = run(t.Context(), "status", "-drift", "-json")
	if jerr := json.Unmarshal([]byte(out), &state); err == nil || jerr != nil || len(state.Applied) != len(names) || state.Applied[len(names)-1].Version != state.Version ||
		state.Pending == nil || len(state.Drift) != 1 || state.Drift[0].Name != "users.users_touch" {
		t.Errorf("as JSON: %v, %v\n%s", err, jerr, out)
	}
}

// TestInACheckout: diff writes nothing when nothing changed; validate and hash detect an edit.
func TestInACheckout(t *testing.T) {
	t.Setenv("DATABASE_URL", testdb.ServerURL(t))
	t.Setenv("ATLAS_DEV_URL", "")
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS(migrationsDir, os.DirFS(filepath.Join(root, migrationsDir))); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadDir(migrationsDir)
	if err != nil {
		t.Fatal(err)
	}
	if out, err := run(t.Context(), "diff", "nothing"); err != nil || !strings.Contains(out, "nothing to write") {
		t.Errorf("diff: %v\n%s", err, out)
	}
	if after, err := os.ReadDir(migrationsDir); err != nil || len(after) != len(before) {
		t.Errorf("%d files, %v; were %d", len(after), err, len(before))
	}
	if _, err := run(t.Context(), "diff", "No Spaces"); err == nil {
		t.Error("a name with spaces was accepted")
	}
	if _, err := run(t.Context(), "validate"); err != nil {
		t.Errorf("validate: %v", err)
	}
	if err := os.WriteFile(filepath.Join(migrationsDir, "20990101000000_new.sql"), []byte("SELECT 1;\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := run(t.Context(), "validate"); err == nil || !strings.Contains(err.Error(), "20990101000000_new.sql") {
		t.Errorf("validate after a change: %v", err)
	}
	if _, err := run(t.Context(), "hash"); err != nil {
		t.Errorf("hash: %v", err)
	}
	if _, err := run(t.Context(), "validate"); err != nil {
		t.Errorf("validate after hash: %v", err)
	}
}

// TestKilledProgram: kill -9 during an apply. The next apply, started at once, completes within seconds, and nothing
// runs twice.
func TestKilledProgram(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	program := filepath.Join(t.TempDir(), "migrate")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	start := func() *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), program, "apply")
		cmd.Dir = t.TempDir()
		cmd.Env = append(os.Environ(), "DATABASE_URL="+url, "MIGRATION_LOG_LEVEL=ERROR")
		return cmd
	}
	// Another transaction holds a lock that the migration needs, so that it blocks halfway.
	blocker := testdb.SQL(t, url)
	tx, err := blocker.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(t.Context(), "CREATE EXTENSION pgcrypto"); err != nil {
		t.Fatal(err)
	}
	killed := start()
	if err := killed.Start(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for waiting := 0; waiting == 0; {
		err := blocker.QueryRowContext(ctx, `SELECT count(*) FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&waiting)
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := killed.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = killed.Wait()
	next := start()
	if err := next.Start(); err != nil {
		t.Fatal(err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := next.Wait(); err != nil {
		t.Fatalf("the next apply: %v", err)
	}
	files, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var revisions int
	err = blocker.QueryRowContext(t.Context(), "SELECT count(*) FROM atlas_schema_revisions.atlas_schema_revisions WHERE applied = total").Scan(&revisions)
	if err != nil || revisions != len(files) {
		t.Errorf("%d revisions, %v; want %d", revisions, err, len(files))
	}
}

func execute(t *testing.T, url, statement string) {
	t.Helper()
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}
