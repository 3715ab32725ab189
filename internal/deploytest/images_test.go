//go:build linux

package deploytest

import (
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/opencontainers/runtime-spec/specs-go"

	"github.com/predicthealth/database/internal/deploytest/container"
	"github.com/predicthealth/database/internal/local"
)

// standIn simulates an image without building it: copied files, folders, environment, user, entry point. The system
// below is this machine's.
func standIn(t *testing.T, dir, name string) container.Image {
	t.Helper()
	i := slices.IndexFunc(stages(t), func(s instructions.Stage) bool { return s.Name == name })
	if i < 0 {
		return machine(t, dir, name)
	}
	s := stages(t)[i]
	image := standIn(t, dir, s.BaseName)
	image.Env = slices.Clone(image.Env)
	for _, c := range s.Commands {
		switch c := c.(type) {
		case *instructions.CopyCommand:
			copyInto(t, dir, c)
		case *instructions.RunCommand:
			for _, folder := range regexp.MustCompile(`install (-d [^&]*)`).FindAllStringSubmatch(strings.Join(c.CmdLine, " "), -1) {
				args := strings.Fields(folder[1])
				args[len(args)-1] = dir + args[len(args)-1]
				system(t, "install", args...)
			}
		case *instructions.EnvCommand:
			for _, e := range c.Env {
				image.Env = append(image.Env, e.String())
			}
		case *instructions.UserCommand:
			image.User = c.User
		case *instructions.EntrypointCommand:
			image.Entrypoint, image.Command = c.CmdLine, nil
		case *instructions.CmdCommand:
			image.Command = c.CmdLine
		case *instructions.StopSignalCommand:
			image.StopSignal = c.Signal
		}
	}
	return image
}

// machine simulates a foreign image: this machine's programs, with the users and folders of that image.
func machine(t *testing.T, dir, name string) container.Image {
	t.Helper()
	image := container.Image{Root: dir}
	for _, folder := range []string{"etc/ssl/certs", "run", "var", "proc", "dev", "usr/local/bin"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o755); err != nil { //nolint:gosec // every user sees it
			t.Fatal(err)
		}
	}
	if name == "scratch" {
		return image
	}
	image.Command = []string{"sh"}
	image.Mounts = []specs.Mount{{Destination: "/usr", Type: "overlay", Source: "overlay", Options: []string{"ro", "lowerdir=" + dir + "/usr:/usr"}}}
	for _, path := range []string{"/bin", "/sbin", "/lib", "/lib64"} {
		if to, err := os.Readlink(path); err == nil {
			err = os.Symlink(to, filepath.Join(dir, path))
			if err != nil {
				t.Fatal(err)
			}
		} else {
			image.Mounts = append(image.Mounts, container.Bind(path, path, true))
		}
	}
	for _, path := range []string{"/etc/alternatives", "/etc/ld.so.cache"} {
		if _, err := os.Stat(path); err == nil {
			image.Mounts = append(image.Mounts, container.Bind(path, path, true))
		}
	}
	if err := os.Symlink("/run", filepath.Join(dir, "var", "run")); err != nil {
		t.Fatal(err)
	}
	folder(t, filepath.Join(dir, "tmp"), 0, fs.ModeSticky|0o777)
	product, _, _ := strings.Cut(name, ":")
	users := "root:x:0:0::/root:/bin/sh\n"
	switch product {
	case "postgres":
		users += "postgres:x:999:999::/var/lib/postgresql:/bin/sh\n"
		bin, err := local.PostgresProgram("")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(bin, "/usr/") {
			image.Mounts = append(image.Mounts, container.Bind(filepath.Dir(filepath.Clean(bin)), filepath.Dir(filepath.Clean(bin)), true))
		}
		image.Env = []string{"PATH=/usr/local/bin:/usr/bin:/bin:" + bin}
		image.Entrypoint, image.Command, image.StopSignal = []string{"docker-entrypoint.sh"}, []string{"postgres"}, "INT"
		entrypoint, err := os.ReadFile(filepath.Join("testdata", "postgres-entrypoint.sh"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "usr/local/bin/docker-entrypoint.sh"), entrypoint, 0o755); err != nil { //nolint:gosec // it is run
			t.Fatal(err)
		}
		folder(t, filepath.Join(dir, "var/lib/postgresql/data"), 999, 0o700)
		folder(t, filepath.Join(dir, "run/postgresql"), 999, 0o775)
		folder(t, filepath.Join(dir, "docker-entrypoint-initdb.d"), 0, 0o755)
	case "redis":
		users += "redis:x:999:999::/data:/bin/sh\n"
		folder(t, filepath.Join(dir, "data"), 999, 0o755)
	case "debian":
	default:
		t.Fatalf("the image %s cannot be simulated", name)
	}
	if err := os.WriteFile(filepath.Join(dir, "etc/passwd"), []byte(users), 0o644); err != nil { //nolint:gosec // every user reads it
		t.Fatal(err)
	}
	return image
}

func folder(t *testing.T, path string, owner int, mode fs.FileMode) {
	t.Helper()
	if err := os.MkdirAll(path, 0o755); err != nil { //nolint:gosec // every user sees it
		t.Fatal(err)
	}
	if err := os.Chown(path, owner, owner); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

// copyInto does what COPY does. The programs of the build stage are in the folder of programs.
func copyInto(t *testing.T, dir string, c *instructions.CopyCommand) {
	t.Helper()
	for _, source := range c.SourcePaths {
		target := filepath.Join(dir, c.DestPath)
		if strings.HasSuffix(c.DestPath, "/") {
			target = filepath.Join(target, filepath.Base(source))
		}
		from, mode := filepath.Join(root, source), fs.FileMode(0)
		if c.From != "" {
			from = source
			if program, ours := strings.CutPrefix(source, "/src/out/"); ours {
				from = filepath.Join(programs(t), program)
			} else if _, err := os.Stat(from); err != nil {
				continue // this machine has no such authorities
			}
		}
		info, err := os.Stat(from)
		if err != nil {
			t.Fatal(err)
		}
		mode = info.Mode()
		if c.Chmod != "" {
			octal, err := strconv.ParseUint(c.Chmod, 8, 32)
			if err != nil {
				t.Fatal(err)
			}
			mode = fs.FileMode(octal)
		}
		content, err := os.ReadFile(from) //nolint:gosec // of the Dockerfile
		if err == nil {
			err = os.MkdirAll(filepath.Dir(target), 0o755) //nolint:gosec // every user sees it
		}
		if err == nil {
			err = os.WriteFile(target, content, mode)
		}
		if err == nil {
			err = os.Chmod(target, mode)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func system(t *testing.T, program string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", program, args, err, out)
	}
	return string(out)
}

// buildImages builds all stages of the Dockerfile that are services, on bases from this machine's packages, and returns
// a file that lists them.
func buildImages(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp(workspace, "images-")
	if err != nil {
		t.Fatal(err)
	}
	folder(t, dir, 0, 0o755)
	b := container.NewBuilder(dir)
	t.Cleanup(func() {
		if err := b.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	bases := filepath.Join(dir, "bases")
	buildBases(t, b, bases)

	sources := filepath.Join(dir, "src")
	seeByBuild(t, sources)
	images := map[string]container.Image{}
	take := func(name, tag string) {
		if images[name], err = b.Image(t.Context(), tag); err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range composed(t).Services {
		if s.Build == nil {
			take(s.Image, s.Image)
			continue
		}
		if _, done := images[s.Build.Target]; done {
			continue
		}
		// Reuse what go has fetched and built already.
		var options []string
		for variable, path := range map[string]string{"GOROOT": "/usr/local/go", "GOMODCACHE": "/root/go/pkg/mod", "GOCACHE": "/root/.cache/go-build"} {
			options = append(options, "--volume", strings.TrimSpace(system(t, "go", "env", variable))+":"+path)
		}
		if err := b.Build(t.Context(), s.Image, filepath.Join(sources, s.Build.Dockerfile), s.Build.Target, sources, options...); err != nil {
			t.Fatal(err)
		}
		take(s.Build.Target, s.Image)
	}
	list, err := json.Marshal(images)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "images.json"), list, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "images.json")
}

// buildBases builds replacements of foreign images, under their names.
func buildBases(t *testing.T, b *container.Builder, dir string) {
	t.Helper()
	tree := filepath.Join(dir, "tree")
	folder(t, tree, 0, 0o755)
	system(t, "debootstrap", "--variant=minbase", "bookworm", tree)
	for _, path := range []string{"/etc/apt/sources.list", "/etc/apt/sources.list.d", "/etc/apt/apt.conf.d"} { // with this machine's sources
		if _, err := os.Stat(path); err == nil {
			system(t, "cp", "-a", path, filepath.Join(tree, filepath.Dir(path)))
		}
	}
	system(t, "tar", "-C", tree, "-cf", filepath.Join(dir, "debian.tar"), ".")
	system(t, "cp", filepath.Join("testdata", "bases.Dockerfile"), filepath.Join("testdata", "postgres-entrypoint.sh"), dir)
	system(t, "cp", "/etc/ssl/certs/ca-certificates.crt", filepath.Join(dir, "authorities"))
	names := map[string]bool{}
	for _, s := range stages(t) {
		names[s.BaseName] = true
	}
	for _, s := range composed(t).Services {
		if s.Build == nil {
			names[s.Image] = true
		}
	}
	for name := range names {
		if target, _, tagged := strings.Cut(name, ":"); tagged {
			var options []string
			if target == "golang" {
				for _, variable := range []string{"GOPROXY", "GOSUMDB", "GOFLAGS"} {
					options = append(options, "--env", variable+"="+strings.TrimSpace(system(t, "go", "env", variable)))
				}
			}
			if err := b.Build(t.Context(), name, filepath.Join(dir, "bases.Dockerfile"), target, dir, options...); err != nil {
				t.Fatal(err)
			}
		}
	}
}
