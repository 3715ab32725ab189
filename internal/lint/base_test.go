package lint_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/lint"
)

// repository returns a new git repository and a function that runs git in it.
func repository(t *testing.T) (string, func(args ...string)) {
	t.Helper()
	root := t.TempDir()
	git := func(args ...string) {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), "git", append([]string{
			"-C", root, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false",
		}, args...)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	git("init", "--quiet", "--initial-branch=main")
	return root, git
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// list returns the directory's files as name=text.
func list(t *testing.T, files fs.FS) string {
	t.Helper()
	names, err := fs.Glob(files, "*")
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range names {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		names[i] += "=" + string(b)
	}
	return strings.Join(names, " ")
}

// TestBase: the result is the merge base, not the current state of the base branch.
func TestBase(t *testing.T) {
	t.Parallel()
	root, git := repository(t)
	dir := filepath.Join(root, "a", "mig rations")
	write(t, filepath.Join(root, "README"), "r")
	git("add", ".")
	git("commit", "--quiet", "-m", "nothing yet")
	git("tag", "empty")
	write(t, filepath.Join(dir, "1.sql"), "one")
	write(t, filepath.Join(dir, "atlas.sum"), "sum")
	git("add", ".")
	git("commit", "--quiet", "-m", "one")
	git("checkout", "--quiet", "-b", "feature")
	write(t, filepath.Join(dir, "2.sql"), "mine")
	git("add", ".")
	git("commit", "--quiet", "-m", "mine")
	git("checkout", "--quiet", "main")
	write(t, filepath.Join(dir, "2.sql"), "theirs")
	git("add", ".")
	git("commit", "--quiet", "-m", "theirs")
	git("checkout", "--quiet", "feature")
	write(t, filepath.Join(dir, "1.sql"), "edited, not committed")

	for ref, want := range map[string]string{"main": "1.sql=one atlas.sum=sum", "feature": "1.sql=one 2.sql=mine atlas.sum=sum", "empty": ""} {
		base, err := lint.Base(t.Context(), dir, ref)
		if err != nil {
			t.Fatalf("%s: %v", ref, err)
		}
		if got := list(t, base); got != want {
			t.Errorf("%s: %q; want %q", ref, got, want)
		}
	}
	// At the root of the repository.
	base, err := lint.Base(t.Context(), root, "empty")
	if err != nil || list(t, base) != "README=r" {
		t.Errorf("the root: %v", err)
	}

	for _, ref := range []string{"origin/main", "", "--all", "HEAD:README"} {
		var unknown *lint.RefError
		if _, err := lint.Base(t.Context(), dir, ref); !errors.As(err, &unknown) || unknown.Ref != ref {
			t.Errorf("%q: %v", ref, err)
		}
	}
	git("checkout", "--quiet", "--orphan", "unrelated")
	git("commit", "--quiet", "-m", "unrelated")
	if _, err := lint.Base(t.Context(), dir, "main"); err == nil || !strings.Contains(err.Error(), "no common ancestor") {
		t.Errorf("no common ancestor: %v", err)
	}
	if _, err := lint.Base(t.Context(), filepath.Join(root, "nowhere"), "main"); err == nil || strings.Contains(err.Error(), "\n") {
		t.Errorf("no directory: %v", err)
	}
	if _, err := lint.Base(t.Context(), t.TempDir(), "main"); err == nil || !strings.Contains(err.Error(), "not a git repository") {
		t.Errorf("no repository: %v", err)
	}
}
