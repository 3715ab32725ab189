package database_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain sets DATABASE_URL to a database for the Examples.
func TestMain(m *testing.M) { testdb.Main(m) }

// TestServiceOutsideThisModule builds and runs the example as a program in another module, which imports this one.
func TestServiceOutsideThisModule(t *testing.T) {
	t.Parallel()
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	example := fileText(t, filepath.Join(root, "example_test.go"))
	program := strings.NewReplacer("package database_test", "package main", "func Example()", "func main()").Replace(example)
	want := strings.TrimSpace(program[strings.Index(program, "// Output:")+len("// Output:") : strings.LastIndex(program, "}")])
	for name, text := range map[string]string{
		"main.go": program,
		"go.sum":  fileText(t, filepath.Join(root, "go.sum")),
		"go.mod": "module example.org/service\n\ngo 1.26\n\nrequire github.com/predicthealth/database v0.0.0\n\n" +
			"replace github.com/predicthealth/database => " + root + "\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	build := exec.CommandContext(t.Context(), "go", "build", "-mod=mod", "-o", "service", ".")
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	service := exec.CommandContext(t.Context(), filepath.Join(dir, "service"))
	service.Env = append(os.Environ(), "DATABASE_URL="+testdb.URL(t))
	if out, err := service.CombinedOutput(); err != nil || strings.TrimSpace(string(out)) != want {
		t.Errorf("%v\n%s\nwant %s", err, out, want)
	}
}

func fileText(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
