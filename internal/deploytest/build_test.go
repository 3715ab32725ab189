package deploytest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
)

// workspace is a folder for the whole test run, which every user may enter.
var workspace string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if workspace, err = os.MkdirTemp("", "predicthealth-deploy-"); err != nil {
			panic(err)
		}
		defer func() { _ = os.RemoveAll(workspace) }()
		if err := os.Chmod(workspace, 0o711); err != nil {
			panic(err)
		}
		return m.Run()
	}())
}

// programsMade is set in the environment of a test that runs inside container.Enter, where the programs exist already.
const programsMade = "PREDICTHEALTH_TEST_PROGRAMS"

var (
	buildOnce sync.Once
	buildDone bool
)

// programs returns the folder with the programs of the image's build stage, built by its own commands from the files
// that a build receives.
func programs(t *testing.T) string {
	t.Helper()
	if made := os.Getenv(programsMade); made != "" {
		return made
	}
	dir := filepath.Join(workspace, "src")
	buildOnce.Do(func() { build(t, dir); buildDone = true })
	if !buildDone {
		t.Fatal("the build failed")
	}
	return filepath.Join(dir, "out")
}

func build(t *testing.T, dir string) {
	t.Helper()
	seeByBuild(t, dir)
	ran, env := 0, append(os.Environ(), "GOWORK=off")
	for _, c := range stage(t, "build").Commands {
		switch c := c.(type) {
		case *instructions.EnvCommand:
			for _, e := range c.Env {
				env = append(env, e.Key+"="+e.Value)
			}
		case *instructions.RunCommand:
			if !c.PrependShell {
				t.Fatalf("%v is not for a shell", c)
			}
			cmd := exec.Command("/bin/sh", "-c", strings.Join(c.CmdLine, " "))
			cmd.Dir, cmd.Env = dir, env
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%s: %v\n%s", c.CmdLine, err, out)
			}
			ran++
		}
	}
	if ran < 2 {
		t.Fatalf("the build stage has %d commands to run", ran)
	}
}
