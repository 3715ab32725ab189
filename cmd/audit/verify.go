package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/program"
)

func verify(ctx context.Context, c *cli.Command, db *sql.DB) error {
	anchors, err := readAnchors(c.StringSlice("anchor"))
	if err != nil {
		return err
	}
	bar := progress()
	v, err := verifierOf(c, audit.WithAnchors(anchors...), audit.WithProgress(func(lines int64) { _ = bar.Set64(lines) }))
	if err != nil {
		return err
	}
	for _, name := range c.StringSlice("openings-archive") {
		f, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("-openings-archive: %w", err)
		}
		defer func() { _ = f.Close() }()
		v.OpeningArchive(f)
	}
	report, err := v.Trail(ctx, db)
	_ = bar.Clear()
	if err != nil {
		return err
	}
	if c.Bool("json") {
		err = json.NewEncoder(c.Writer).Encode(report)
	} else {
		err = printReport(c.Writer, report)
	}
	return errors.Join(err, report.Err())
}

// verifierOf returns a verifier that has read the archives.
func verifierOf(c *cli.Command, opts ...audit.VerifyOption) (*audit.Verifier, error) {
	v := audit.NewVerifier(opts...)
	for _, name := range c.StringSlice("archive") {
		if err := readArchive(v, name); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// progress returns a bar that is visible only on a terminal.
func progress() *progressbar.ProgressBar {
	return progressbar.NewOptions64(-1, progressbar.OptionSetWriter(os.Stderr), progressbar.OptionSetDescription("verifying"),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetItsString("entries"),
		progressbar.OptionSetVisibility(term.IsTerminal(int(os.Stderr.Fd()))))
}

func printReport(w io.Writer, r audit.Report) error {
	for _, l := range r.Restores {
		if _, err := fmt.Fprintln(w, l); err != nil {
			return err
		}
	}
	for _, b := range r.Breaks {
		if _, err := fmt.Fprintln(w, b); err != nil {
			return err
		}
	}
	for _, b := range r.OpeningBreaks {
		if _, err := fmt.Fprintln(w, b); err != nil {
			return err
		}
	}
	if err := printOpenings(w, r); err != nil {
		return err
	}
	verdict := "intact"
	if n := len(r.Breaks); n > 0 {
		verdict = fmt.Sprintf("%d broken", n)
	}
	against := ""
	if r.Anchors > 0 {
		against = fmt.Sprintf(", checked against %d anchors", r.Anchors)
	}
	_, err := fmt.Fprintf(w, "%d entries in %d chains%s: %s\n", r.Entries, r.Chains, against, verdict)
	return err
}

// printOpenings prints a line about the openings, if there are any.
func printOpenings(w io.Writer, r audit.Report) error {
	if r.Openings == 0 && r.Digests == 0 {
		return nil
	}
	verdict := "intact"
	if r.BrokenOpenings > 0 {
		verdict = fmt.Sprintf("%d broken", r.BrokenOpenings)
	}
	more := ""
	if r.Undigested > 0 {
		more += fmt.Sprintf(", %d without a digest yet", r.Undigested)
	}
	if r.Archived > 0 {
		more += fmt.Sprintf(", %d archived and not read", r.Archived)
	}
	_, err := fmt.Fprintf(w, "%d openings of records in %d digests%s: %s\n", r.Openings, r.Digests, more, verdict)
	return err
}

func readArchive(v *audit.Verifier, name string) (err error) {
	f, err := os.Open(name)
	if err != nil {
		return fmt.Errorf("-archive: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := v.Archive(f); err != nil {
		return fmt.Errorf("-archive %s: %w", name, err)
	}
	return nil
}

func readAnchors(names []string) (all []audit.Anchor, err error) {
	if len(names) == 0 {
		return nil, nil
	}
	text, err := program.FileFromEnv("AUDIT_PUBLIC_KEY_FILE", "the public keys that -anchor is verified with")
	if err != nil {
		return nil, err
	}
	keys, err := audit.ParsePublicKeys(text)
	if err != nil {
		return nil, fmt.Errorf("AUDIT_PUBLIC_KEY_FILE: %w", err)
	}
	for _, name := range filesOf(names) {
		file, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("-anchor: %w", err)
		}
		anchors, err := audit.OpenAnchors(file, keys)
		if err != nil {
			return nil, fmt.Errorf("-anchor %s: %w", name, err)
		}
		all = append(all, anchors...)
	}
	return all, nil
}

// filesOf returns the names, with a folder replaced by the files in it.
func filesOf(names []string) (all []string) {
	for _, name := range names {
		entries, err := os.ReadDir(name)
		if err != nil { // a file, or an error when it is read
			all = append(all, name)
			continue
		}
		for _, e := range entries {
			if e.Type().IsRegular() && e.Name()[0] != '.' {
				all = append(all, filepath.Join(name, e.Name()))
			}
		}
	}
	return all
}
