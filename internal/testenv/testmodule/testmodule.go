// Package testmodule gives a test a Go module outside of this one, as a service is.
package testmodule

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// Build writes the files, by name, into a module that requires this one, runs go there with the arguments, and returns the module's folder.
func Build(t testing.TB, files map[string]string, args ...string) (dir string) {
	t.Helper()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module example.org/service\n\ngo 1.26\n\nrequire github.com/predicthealth/database v0.0.0\n\n"+
		"replace github.com/predicthealth/database => "+root+"\n")
	write("go.sum", string(sum))
	for name, text := range files {
		write(name, text)
	}
	build := exec.CommandContext(t.Context(), "go", args...)
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go %v: %v\n%s", args, err, out)
	}
	return dir
}
