package main

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/paging"
)

func tail(ctx context.Context, c *cli.Command, db *sql.DB) error {
	f, err := filterOf(c)
	if err != nil {
		return err
	}
	p, err := printerOf(c, c.Writer, defaultFormat(c.Writer), entryLayout)
	if err != nil {
		return err
	}
	// Entries written from here on are followed; earlier ones are in the page.
	var follow func() error
	if c.Bool("f") {
		follow = func() error {
			for e, err := range audit.Follow(ctx, db, f) {
				if err != nil {
					return err
				}
				if err := errors.Join(p.row(e), p.flush()); err != nil {
					return err
				}
			}
			return nil
		}
	}
	page, err := audit.List(ctx, db, f, paging.Page{Size: c.Int("n")})
	if err != nil {
		return err
	}
	for _, e := range slices.Backward(page.Rows) {
		if err := p.row(e); err != nil {
			return err
		}
	}
	if err := p.flush(); err != nil || follow == nil {
		return err
	}
	return follow()
}

func listEntries(ctx context.Context, c *cli.Command, db *sql.DB) error {
	f, err := filterOf(c)
	if err != nil {
		return err
	}
	p, err := printerOf(c, c.Writer, defaultFormat(c.Writer), entryLayout)
	if err != nil {
		return err
	}
	page, err := audit.List(ctx, db, f, paging.Page{Size: c.Int("size"), After: c.String("after")})
	if err != nil {
		return err
	}
	for _, e := range page.Rows {
		if err := p.row(e); err != nil {
			return err
		}
	}
	if err := p.flush(); err != nil || page.Next == "" {
		return err
	}
	_, err = fmt.Fprintf(c.ErrWriter, "more: -after %s\n", page.Next)
	return err
}

func export(ctx context.Context, c *cli.Command, db *sql.DB) error {
	f, err := filterOf(c)
	if err != nil {
		return err
	}
	return writeTo(c, func(w io.Writer) error {
		buffered := bufio.NewWriterSize(w, 1<<16)
		p, err := printerOf(c, buffered, "json", entryLayout)
		if err != nil {
			return err
		}
		for e, err := range audit.Export(ctx, db, f) {
			if err != nil {
				return err
			}
			if err := p.row(e); err != nil {
				return err
			}
		}
		return errors.Join(p.flush(), buffered.Flush())
	})
}
