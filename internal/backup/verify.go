package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"time"
)

// Verification configures [Verify].
type Verification struct {
	Name   string // "" for the newest complete one
	Keys   Keys
	Now    func() time.Time
	Report Report
}

// Verify reads a backup from end to end: every checksum, its decryption, and the archive to its last row, as pg_restore
// reads it. It records in the bucket that it succeeded, or that it found the backup damaged. It needs no server.
func Verify(ctx context.Context, b *Bucket, v Verification) (*Entry, error) {
	e, err := Find(ctx, b, v.Name)
	if err != nil {
		return nil, err
	}
	if v.Now == nil {
		v.Now = time.Now
	}
	if err := verify(ctx, b, e.Manifest, v.Keys, v.Report); err != nil {
		err = fmt.Errorf("backup %s: %w", e.Name, err)
		var damage *DamageError
		if errors.As(err, &damage) { // not an error of the bucket, the key or this machine
			err = errors.Join(err, e.writeMark(context.WithoutCancel(ctx), b, v.Now(), damage.Reason))
		}
		return nil, err
	}
	now := v.Now().UTC()
	e.State, e.Problem, e.Verified, e.Broken = Complete, "", &now, nil
	return e, e.writeMark(ctx, b, now, "")
}

func verify(ctx context.Context, b *Bucket, m *Manifest, keys Keys, report Report) error {
	if _, err := readRoles(ctx, b, m, keys); err != nil {
		return err
	}
	t, err := findTools(ctx, m.toolMajor())
	if err != nil {
		return err
	}
	p := m.part(databasePart)
	r, err := b.openPart(ctx, m, p, keys, report.step("verify", p.Size))
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	// Without a database: pg_restore unpacks every row and writes the SQL to /dev/null.
	c := &tool{Cmd: exec.CommandContext(ctx, filepath.Join(t.folder, "pg_restore"), "--file=/dev/null"), name: "pg_restore", failed: make(chan error, 1)}
	c.Stderr = &c.stderr
	c.Env = []string{"LC_ALL=C"}
	killWithParent(c.Cmd)
	failed := c.pipeFrom(r)
	var damage *DamageError
	if failed == nil || errors.As(failed, &damage) || ctx.Err() != nil {
		return failed
	}
	// The checksums show whether the backup caused this.
	again, err := b.openPart(ctx, m, p, keys, nil)
	if err != nil {
		return err
	}
	defer func() { _ = again.Close() }()
	if _, err := io.Copy(io.Discard, again); err != nil {
		return err
	}
	return failed
}

// pipeFrom runs the program on r's bytes. An error of r kills it before it reaches the end of its input.
func (c *tool) pipeFrom(r io.Reader) error {
	in, err := c.StdinPipe()
	if err != nil {
		return err
	}
	if err := c.start(); err != nil {
		return err
	}
	failed := copyHeld(in, r)
	if failed != nil && !brokenPipe(failed) {
		// Killed before it can mistake the end of the pipe for the end of the archive.
		_ = c.Process.Kill()
		_ = in.Close()
		_ = c.wait()
		return failed
	}
	_ = in.Close()
	if err := c.wait(); err != nil {
		return err
	}
	if failed != nil { // it succeeded without reading everything: the rest must be intact too
		_, err := io.Copy(io.Discard, r)
		return err
	}
	return nil
}

// held is the number of bytes withheld until the input has ended without an error.
const held = 64 << 10

// copyHeld copies r, and writes its last bytes only after r has ended without an error: a program that restores an
// archive in one transaction commits at its end.
func copyHeld(w io.Writer, r io.Reader) error {
	buffer := make([]byte, pipeBuffer)
	kept := 0
	for {
		n, err := r.Read(buffer[kept:])
		kept += n
		switch {
		case errors.Is(err, io.EOF):
			_, err := w.Write(buffer[:kept])
			return err
		case err != nil:
			return err
		case kept > len(buffer)/2:
			if _, err := w.Write(buffer[:kept-held]); err != nil {
				return err
			}
			kept = copy(buffer, buffer[kept-held:kept])
		}
	}
}

// maxRoles bounds the part that is held in memory.
const maxRoles = 16 << 20

func readRoles(ctx context.Context, b *Bucket, m *Manifest, keys Keys) (string, error) {
	r, err := b.openPart(ctx, m, m.part(rolesPart), keys, nil)
	if err != nil {
		return "", err
	}
	defer func() { _ = r.Close() }()
	var text bytes.Buffer
	if _, err := io.Copy(&text, io.LimitReader(r, maxRoles)); err != nil {
		return "", err
	}
	return text.String(), checkRoles(text.String())
}

// checkRoles returns why a restore would reject the roles.
func checkRoles(text string) error {
	if len(text) >= maxRoles {
		return errors.New("the roles are larger than 16 MB")
	}
	_, err := parseRoles(text)
	return err
}
