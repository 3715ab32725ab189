package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/backup"
)

// restored signs a record of a restore, and prints to standard error what verification then accepts.
func restored(ctx context.Context, c *cli.Command, db *sql.DB) error {
	key, err := signingKey()
	if err != nil {
		return err
	}
	folders := c.StringSlice("anchor")
	if dir := c.String("dir"); dir != "" {
		folders = append(folders, dir)
	}
	if len(folders) == 0 {
		return errors.New("set -dir or -anchor to all existing anchors")
	}
	anchors, err := readAnchors(folders)
	if err != nil {
		return err
	}
	r, err := restoreOf(ctx, c)
	if err != nil {
		return err
	}
	record, report, err := audit.RecordRestore(ctx, db, r, anchors, func(opts ...audit.VerifyOption) (*audit.Verifier, error) { return verifierOf(c, opts...) })
	if err != nil {
		return err
	}
	if err := report.Err(); err != nil && !c.Bool("broken") {
		return fmt.Errorf("the restore is not recorded: even without anchors, %w", err)
	}
	if err := writeAnchor(c, record, key, "-restored"); err != nil {
		return err
	}
	return printReport(c.ErrWriter, report)
}

// restoreOf returns the restore of the flags and, for a backup, of its manifest.
func restoreOf(ctx context.Context, c *cli.Command) (r audit.Restore, err error) {
	r = audit.Restore{From: c.String("from"), Reason: c.String("reason")}
	name := c.String("backup")
	if (r.From == "") == (name == "") {
		return r, errors.New("set one of -backup and -from, the source of the restore")
	}
	if r.After, err = moment(c, "to"); err != nil {
		return r, err
	}
	if r.Before, err = moment(c, "at"); err != nil {
		return r, err
	}
	if name == "" {
		if r.After.IsZero() {
			return r, errors.New("-to is missing: the time of the restored state")
		}
		return r, nil
	}
	bucket, err := backup.Open(ctx, os.Getenv("BACKUP_URL"))
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, bucket.Close()) }()
	e, err := backup.Find(ctx, bucket, name)
	if err != nil {
		return r, err
	}
	r.From, r.Kept = e.Name, []audit.Head{}
	if r.After.IsZero() {
		r.After = e.Manifest.CreatedAt
	}
	for _, h := range e.Manifest.Audit {
		if h.Length == 0 {
			continue
		}
		head := audit.Head{Chain: h.Chain, Length: h.Length}
		if err := head.Hash.UnmarshalText([]byte(strings.TrimPrefix(h.Hash, `\x`))); err != nil {
			return r, fmt.Errorf("the manifest of backup %s: %w", e.Name, err)
		}
		r.Kept = append(r.Kept, head)
	}
	return r, nil
}
