package atlascompat_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/predicthealth/database/internal/schemadiff" // what cmd/schema prints is part of the result
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// build makes the CLI and returns its path. `go tool -n` builds like `go tool`, and says which
// program it would run.
var build = sync.OnceValues(func() (string, error) {
	root, err := testdb.Root()
	if err != nil {
		return "", err
	}
	cmd := exec.Command("go", "tool", "-n", "atlas")
	cmd.Dir = filepath.Join(root, "internal", "tools", "atlas")
	// The CLI's SQLite is the only part that needs a C compiler, and minutes of its time.
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	out, err := output(cmd)
	return strings.TrimSpace(out), err
})

// cli runs the Atlas CLI in the checkout, as a developer or a deploy does, on one database. Where it
// needs a dev database, it gets an empty one.
type cli struct {
	program, root, target, dev string
}

func newCLI(t *testing.T, target string) cli {
	t.Helper()
	program, err := build()
	if err != nil {
		t.Fatal(err)
	}
	root, err := testdb.Root()
	if err != nil {
		t.Fatal(err)
	}
	// The CLI reads it too; go test keeps a result only until a file changes that it saw being read.
	if _, err := os.ReadFile(filepath.Join(root, "atlas.hcl")); err != nil {
		t.Fatal(err)
	}
	return cli{program, root, target, ""}
}

func (c cli) withDev(t *testing.T) cli {
	t.Helper()
	c.dev = testdb.EmptyURL(t)
	return c
}

func (c cli) run(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, c.program, append([]string{"migrate"}, args...)...)
	cmd.Dir = c.root
	cmd.Env = append(os.Environ(), "DATABASE_URL="+c.target, "ATLAS_DEV_URL="+c.dev)
	return output(cmd)
}

func (c cli) mustRun(t *testing.T, args ...string) string {
	t.Helper()
	out, err := c.run(t.Context(), args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// apply returns the names of the files that it applied.
func (c cli) apply(ctx context.Context, env string, args ...string) ([]string, error) {
	out, err := c.run(ctx, append([]string{"apply", "--env", env, "--format", "{{ json . }}"}, args...)...)
	if err != nil {
		return nil, err
	}
	var report struct{ Applied []struct{ Name string } }
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		return nil, err
	}
	var names []string
	for _, f := range report.Applied {
		names = append(names, f.Name)
	}
	return names, nil
}

// state is what the CLI and the engine both say of a database.
type state struct {
	version          string
	applied, pending int
}

func (c cli) status(t *testing.T, args ...string) state {
	t.Helper()
	out := c.mustRun(t, append([]string{"status", "--env", "ci", "--format", "{{ json . }}"}, args...)...)
	var report struct {
		Applied, Pending []struct{ Version string }
	}
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		t.Fatal(err)
	}
	s := state{applied: len(report.Applied), pending: len(report.Pending)}
	if s.applied > 0 {
		s.version = report.Applied[s.applied-1].Version
	}
	return s
}

func engineStatus(t *testing.T, target string, opts ...migrate.Option) state {
	t.Helper()
	s, err := migrate.Status(t.Context(), target, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return state{s.Version, len(s.Applied), len(s.Pending)}
}

// output is what cmd prints; its error says what went wrong in the program's own words, which stand
// at the end.
func output(cmd *exec.Cmd) (string, error) {
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		last := out[max(0, len(out)-500):]
		return string(out), fmt.Errorf("%s: %w: %s%s", strings.Join(cmd.Args, " "), err, stderr.Bytes(), last)
	}
	return string(out), err
}
