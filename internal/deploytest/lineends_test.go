package deploytest

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/migrate"
)

// TestLineEnds: a clone on a machine that writes CRLF has the repository's files unchanged. Otherwise scripts would
// fail, and migrations would not match atlas.sum.
func TestLineEnds(t *testing.T) {
	t.Parallel()
	top, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "clone")
	clone := exec.CommandContext(t.Context(), "git", "clone", "-q", "--depth", "1", "-c", "core.autocrlf=true", "file://"+top, dir)
	if out, err := clone.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	seen := 0
	if err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.Name() == ".git" {
			return filepath.SkipDir
		}
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if text := !bytes.ContainsRune(b, 0); text && bytes.Contains(b, []byte("\r\n")) {
			t.Errorf("%s has CRLF", strings.TrimPrefix(path, dir))
		}
		seen++
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if seen < 100 {
		t.Errorf("only %d files were seen", seen)
	}
	migrations := filepath.Join(dir, "migrate", "migrations")
	if _, err := migrate.Apply(t.Context(), "postgres://unknown@127.0.0.1:1/x", migrate.WithFiles(os.DirFS(migrations))); err == nil ||
		strings.Contains(err.Error(), "migrations:") {
		t.Errorf("the migrations of the clone: %v", err)
	}
}
