//go:build linux

package container

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Builder builds images with buildah, as root, in a storage of its own.
type Builder struct {
	dir string
}

// NewBuilder returns a builder that stores everything in an empty folder.
func NewBuilder(dir string) *Builder { return &Builder{dir} }

func (b *Builder) policy() string { return filepath.Join(b.dir, "policy.json") }

func (b *Builder) run(ctx context.Context, args ...string) (string, error) {
	args = append([]string{
		"--root", filepath.Join(b.dir, "storage"), "--runroot", filepath.Join(b.dir, "state"), "--storage-driver", "overlay",
		"--registries-conf", filepath.Join(b.dir, "registries.conf"),
	}, args...)
	cmd := exec.CommandContext(ctx, "buildah", args...) //nolint:gosec // our own words
	cmd.Env = append(os.Environ(), "TMPDIR="+b.dir)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("buildah %v: %w\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out)), nil
}

// Build builds one stage of a Dockerfile as a named image, using only local images.
func (b *Builder) Build(ctx context.Context, name, file, target, folder string, options ...string) error {
	for name, content := range map[string]string{
		"registries.conf": "unqualified-search-registries = []\n", "policy.json": `{"default": [{"type": "insecureAcceptAnything"}]}`,
	} {
		if err := os.WriteFile(filepath.Join(b.dir, name), []byte(content), 0o600); err != nil {
			return err
		}
	}
	_, err := b.run(ctx, append(append([]string{
		"build", "--isolation", "chroot", "--pull-never", "--signature-policy", b.policy(), "--layers", "--file", file, "--target", target, "--tag", name,
	}, options...), folder)...)
	return err
}

// Image returns an image's files, which exist until Close, and its configuration.
func (b *Builder) Image(ctx context.Context, name string) (image Image, err error) {
	about, err := b.run(ctx, "inspect", "--type", "image", name)
	if err != nil {
		return image, err
	}
	var parsed struct {
		OCIv1 struct {
			Config struct {
				User, StopSignal     string
				Env, Entrypoint, Cmd []string
			}
		}
	}
	if err := json.Unmarshal([]byte(about), &parsed); err != nil {
		return image, err
	}
	config := parsed.OCIv1.Config
	made, err := b.run(ctx, "from", "--pull-never", "--signature-policy", b.policy(), name)
	if err != nil {
		return image, err
	}
	root, err := b.run(ctx, "mount", made)
	return Image{
		Root: root, Entrypoint: config.Entrypoint, Command: config.Cmd, Env: config.Env, User: config.User, StopSignal: strings.TrimPrefix(config.StopSignal, "SIG"),
	}, err
}

// Close unmounts the files of all images.
func (b *Builder) Close(ctx context.Context) error {
	_, err := b.run(ctx, "rm", "--all")
	return err
}
