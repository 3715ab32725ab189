package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"github.com/urfave/cli/v3"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/program"
)

func anchor(ctx context.Context, c *cli.Command, db *sql.DB) error {
	key, err := signingKey()
	if err != nil {
		return err
	}
	if err := digestOpenings(ctx, c, db); err != nil {
		return err
	}
	a, err := audit.Heads(ctx, db)
	if err != nil {
		return err
	}
	return writeAnchor(c, a, key, "")
}

// digestOpenings digests the openings, so that the anchor signs them, and creates their next partitions. Where it may not, as on a
// standby, or has to wait too long, it prints a warning: what is there is still to be signed.
func digestOpenings(ctx context.Context, c *cli.Command, db *sql.DB) error {
	_, err := audit.DigestOpenings(ctx, db)
	_, perr := audit.CreateOpeningPartitions(ctx, db)
	for _, err := range []error{err, perr} {
		var server *pq.Error
		switch {
		case err == nil:
		case errors.As(err, &server) && slices.Contains(tolerated, server.Code):
			if _, err := fmt.Fprintf(c.ErrWriter, "warning: %v\n", err); err != nil {
				return err
			}
		default:
			return err
		}
	}
	return nil
}

// tolerated are the errors of digestOpenings that do not keep an anchor from being signed.
var tolerated = []pqerror.Code{pqerror.ReadOnlySQLTransaction, pqerror.LockNotAvailable, pqerror.InsufficientPrivilege}

func signingKey() (note.Signer, error) {
	text, err := program.FileFromEnv("AUDIT_KEY_FILE", "the private key that signs")
	if err != nil {
		return nil, err
	}
	key, err := audit.ParsePrivateKey(text)
	if err != nil {
		return nil, fmt.Errorf("AUDIT_KEY_FILE: %w", err)
	}
	return key, nil
}

// writeAnchor signs an anchor and writes it to -out or to standard output, or into the folder -dir, to a file with its
// time and suffix as its name.
func writeAnchor(c *cli.Command, a audit.Anchor, key note.Signer, suffix string) error {
	signed, err := a.Sign(key)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error { _, err := w.Write(signed); return err }
	switch dir := c.String("dir"); {
	case dir == "":
		return writeTo(c, write)
	case c.IsSet("out"):
		return errors.New("-out and -dir exclude each other")
	default:
		return program.WriteFile("-dir", filepath.Join(dir, a.Time.Format("20060102T150405.000000Z")+suffix+".txt"), 0o644, write) // the monitor reads it as well
	}
}

func keygen(_ context.Context, c *cli.Command) error {
	private, public, err := audit.NewKey(c.String("name"))
	if err != nil {
		return err
	}
	if err := program.WriteFile("-out", c.String("out"), 0o600, func(w io.Writer) error { _, err := fmt.Fprintln(w, private); return err }); err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.Writer, public)
	return err
}

// writeTo writes to -out, or to standard output.
func writeTo(c *cli.Command, write func(io.Writer) error) error {
	if name := c.String("out"); name != "" {
		return program.WriteFile("-out", name, 0o600, write)
	}
	return write(c.Writer)
}
