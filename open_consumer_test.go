package database_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testmodule"
)

// TestMain sets DATABASE_URL to a database for the Examples.
func TestMain(m *testing.M) { testdb.Main(m) }

// TestServiceOutsideThisModule builds and runs the example as a program in another module, which imports this one.
func TestServiceOutsideThisModule(t *testing.T) {
	t.Parallel()
	example, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	program := strings.NewReplacer("package database_test", "package main", "func Example()", "func main()").Replace(string(example))
	want := strings.TrimSpace(program[strings.Index(program, "// Output:")+len("// Output:") : strings.LastIndex(program, "}")])
	dir := testmodule.Build(t, map[string]string{"main.go": program}, "build", "-mod=mod", "-o", "service", ".")
	service := exec.CommandContext(t.Context(), filepath.Join(dir, "service"))
	service.Env = append(os.Environ(), "DATABASE_URL="+testdb.URL(t))
	if out, err := service.CombinedOutput(); err != nil || strings.TrimSpace(string(out)) != want {
		t.Errorf("%v\n%s\nwant %s", err, out, want)
	}
}
