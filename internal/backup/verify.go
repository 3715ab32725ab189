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

// Verification is which backup to read, and how.
type Verification struct {
	Name   string // "" for the newest complete one
	Keys   Keys
	Now    func() time.Time
	Report Report
}

// Verify reads a backup from end to end: every checksum, what the key opens, and the archive down to its
// last row, as pg_restore reads it. It leaves a mark that it did, or how it found the
// backup damaged. It needs no server.
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
		if errors.As(err, &damage) { // and not the bucket, the key or this machine
			err = errors.Join(err, e.remember(context.WithoutCancel(ctx), b, v.Now(), damage.Reason))
		}
		return nil, err
	}
	now := v.Now().UTC()
	e.State, e.Problem, e.Verified, e.Broken = Complete, "", &now, nil
	return e, e.remember(ctx, b, now, "")
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
	// To no database: it unpacks every row and writes the SQL to nowhere.
	c := &tool{Cmd: exec.CommandContext(ctx, filepath.Join(t.folder, "pg_restore"), "--file=/dev/null"), name: "pg_restore", failed: make(chan error, 1)}
	c.Stderr = &c.said
	c.Env = []string{"LC_ALL=C"}
	dieWithUs(c.Cmd)
	failed := c.from(r)
	var damage *DamageError
	if failed == nil || errors.As(failed, &damage) || ctx.Err() != nil {
		return failed
	}
	// Whether that was the backup's fault, its checksums tell.
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

// from runs the program on what r reads. An error of r ends it before it has seen the end of its input.
func (c *tool) from(r io.Reader) error {
	in, err := c.StdinPipe()
	if err != nil {
		return err
	}
	if err := c.start(); err != nil {
		return err
	}
	failed := copyHeld(in, r)
	if failed != nil && !brokenPipe(failed) {
		// Killed, before it can take the end of the pipe for the end of the archive.
		_ = c.Process.Kill()
		_ = in.Close()
		_ = c.wait()
		return failed
	}
	_ = in.Close()
	if err := c.wait(); err != nil {
		return err
	}
	if failed != nil { // it had enough and said all is well: what it did not read is to be right too
		_, err := io.Copy(io.Discard, r)
		return err
	}
	return nil
}

// held is what is kept back until the end of the input is known to be right.
const held = 64 << 10

// copyHeld copies r, and writes its last bytes only when r has ended well: who reads an archive in one
// transaction commits when it has come to the end of it.
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

// maxRoles bounds the part that is kept in memory.
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

// checkRoles says why a restore would not take the roles.
func checkRoles(text string) error {
	if len(text) >= maxRoles {
		return errors.New("the roles take more than 16 MB")
	}
	_, err := parseRoles(text)
	return err
}
