package lint

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os/exec"
	"strings"
)

// RefError reports that a git repository has no such branch, tag or commit.
type RefError struct{ Ref string }

func (e *RefError) Error() string { return fmt.Sprintf("git has no %q here; fetch it first", e.Ref) }

// Base returns the directory dir at the merge base of HEAD and ref: empty if it did not exist there.
// The error is a [*RefError] if there is no ref.
func Base(ctx context.Context, dir, ref string) (fs.FS, error) {
	prefix, err := git(ctx, dir, "rev-parse", "--show-prefix")
	if err != nil {
		return nil, err
	}
	// The prefix is the path from the root to dir, possibly empty.
	top, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	root, folder := strings.TrimSpace(string(top)), strings.Trim(strings.TrimSpace(string(prefix)), "/")
	if _, err := git(ctx, root, "rev-parse", "--verify", "--quiet", "--end-of-options", ref+"^{commit}"); err != nil {
		return nil, &RefError{ref}
	}
	merge, err := git(ctx, root, "merge-base", "HEAD", ref)
	if err != nil {
		return nil, fmt.Errorf("HEAD and %s have no common ancestor here; fetch more of the history", ref)
	}
	tree := strings.TrimSpace(string(merge)) + ":" + folder
	if found, _ := git(ctx, root, "rev-parse", "--verify", "--quiet", tree); len(found) == 0 {
		return &zip.Reader{}, nil
	}
	archive, err := git(ctx, root, "archive", "--format=zip", tree)
	if err != nil {
		return nil, err
	}
	files, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", tree, err)
	}
	return files, nil
}

func git(ctx context.Context, dir string, args ...string) ([]byte, error) {
	out, err := exec.CommandContext(ctx, "git", append([]string{"-C", dir}, args...)...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		first, _, _ := strings.Cut(strings.TrimSpace(string(exit.Stderr)), "\n")
		return nil, fmt.Errorf("git %s: %s", args[0], strings.TrimPrefix(first, "fatal: "))
	}
	if err != nil {
		return nil, fmt.Errorf("git: %w", err)
	}
	return out, nil
}
