package deploytest

import (
	"bytes"
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// stages are those of the Dockerfile, with the default arguments.
func stages(t *testing.T) []instructions.Stage {
	t.Helper()
	parsed, err := parser.Parse(bytes.NewReader(deployed(t, "Dockerfile")))
	if err != nil {
		t.Fatal(err)
	}
	if len(parsed.Warnings) > 0 {
		t.Errorf("the parser warns: %v", parsed.Warnings)
	}
	all, arguments, err := instructions.Parse(parsed.AST, &linter.Linter{})
	if err != nil {
		t.Fatal(err)
	}
	defaults := map[string]string{}
	for _, command := range arguments {
		for _, a := range command.Args {
			defaults[a.Key] = a.ValueString()
		}
	}
	for i := range all {
		all[i].BaseName = os.Expand(all[i].BaseName, func(name string) string { return defaults[name] })
	}
	return all
}

func stage(t *testing.T, name string) instructions.Stage {
	t.Helper()
	all := stages(t)
	i := slices.IndexFunc(all, func(s instructions.Stage) bool { return s.Name == name })
	if i < 0 {
		t.Fatalf("there is no stage %s", name)
	}
	return all[i]
}

// TestImagesRun: the build's own commands make static programs, which include all programs that images copy, and each
// prints its help.
func TestImagesRun(t *testing.T) {
	t.Parallel()
	out := programs(t)
	for _, s := range stages(t) {
		for _, c := range s.Commands {
			from, ok := c.(*instructions.CopyCommand)
			if !ok || from.From != "build" {
				continue
			}
			for _, path := range from.SourcePaths {
				name, ours := strings.CutPrefix(path, "/src/out/")
				if _, err := os.Stat(filepath.Join(out, name)); ours && err != nil {
					t.Errorf("the image %s copies %s, which the build does not make", s.Name, path)
				}
			}
		}
	}
	made, err := os.ReadDir(out)
	if err != nil || len(made) == 0 {
		t.Fatalf("the build made %d programs, %v", len(made), err)
	}
	for _, program := range made {
		path := filepath.Join(out, program.Name())
		static(t, path)
		cmd := exec.Command(path, "--help")
		cmd.Dir, cmd.Env = t.TempDir(), []string{} // an empty folder, as in the image
		if help, err := cmd.CombinedOutput(); err != nil || !bytes.Contains(help, []byte("USAGE:")) {
			t.Errorf("%s --help: %v\n%s", program.Name(), err, help)
		}
	}
}

func static(t *testing.T, path string) {
	t.Helper()
	f, err := elf.Open(path)
	if err != nil {
		t.Errorf("%s: %v", path, err)
		return
	}
	defer func() { _ = f.Close() }()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP {
			t.Errorf("%s is linked to libraries that the image does not have", path)
		}
	}
}

// TestImages: no image runs as root, and base images are pinned.
func TestImages(t *testing.T) {
	t.Parallel()
	pinned := regexp.MustCompile(`^[a-z/]+:\d+\.\d+(\.\d+)?-[a-z]+$`)
	users := map[string]string{"scratch": "root"}
	for _, s := range stages(t) {
		known, ours := users[s.BaseName]
		if !ours && !pinned.MatchString(s.BaseName) {
			t.Errorf("%s is made from %s, which is not a fixed version", s.Name, s.BaseName)
		}
		users[s.Name] = known
		entry := false
		for _, c := range s.Commands {
			switch c := c.(type) {
			case *instructions.UserCommand:
				users[s.Name] = c.User
			case *instructions.EntrypointCommand:
				entry = !c.PrependShell
			case *instructions.AddCommand:
				t.Errorf("%s: ADD fetches and unpacks; use COPY", s.Name)
			}
		}
		if s.Name == "build" || s.Name == "base" {
			continue
		}
		user := "65532:65532"
		if s.Name == "postgres" || s.Name == "patroni" {
			user = "999:999" // created by PostgreSQL's image
		}
		if users[s.Name] != user || !entry {
			t.Errorf("%s runs as %q; entry point without a shell: %v", s.Name, users[s.Name], entry)
		}
	}
}

// TestNoSecretReachesABuild: no secret is sent to a build.
func TestNoSecretReachesABuild(t *testing.T) {
	t.Parallel()
	ignore := ignored(t)
	for _, path := range []string{".env", "deploy/.env.production", "deploy/secrets/owner_password", "deploy/certs/ca.key", ".git/config"} {
		if out, err := ignore.MatchesOrParentMatches(path); err != nil || !out {
			t.Errorf("%s is sent along: %v", path, err)
		}
	}
}
