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

	_ "github.com/predicthealth/database/internal/schemadiff" // the output of cmd/schema is part of the result
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// build builds the CLI and returns its path: `go tool -n` builds like `go tool`, and prints the path of the
// program that it would run.
var build = sync.OnceValues(func() (string, error) {
	root, err := testdb.Root()
	if err != nil {
		return "", err
	}
	cmd := exec.Command("go", "tool", "-n", "atlas")
	cmd.Dir = filepath.Join(root, "internal", "tools", "atlas")
	// Only the CLI's SQLite needs a C compiler, for minutes.
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	out, err := output(cmd)
	return strings.TrimSpace(out), err
})

// cli runs the Atlas CLI in the checkout, as a developer or a deployment does, on one database. withDev adds an empty
// dev database.
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
	// The CLI reads this file. Reading it here makes go test's cached result depend on it.
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

// apply returns the names of the applied files.
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

// state is what both the CLI and the engine report about a database.
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

// output returns the output of cmd. Its error contains the end of the program's
// own output.
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
