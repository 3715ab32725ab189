package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/program"
)

func leaveCommand() *cli.Command {
	return &cli.Command{
		Name: "leave", Usage: "write the data of the database at DATABASE_URL as the first generation's tables into an empty one", Action: leave,
		Description: "The way back from adopt. It prints, by table and kind, what has another form there and what stays here, without ids, names\n" +
			"or clinical text, and changes nothing without -yes. Then it reads one snapshot and writes in one transaction: everything,\n" +
			"or nothing. Clinical text is plain text there; CLINICAL_KEY_URL must name the key of encrypted texts. DATABASE_URL must\n" +
			"connect as the tables' owner. The manual is docs/moving-in.md.\n\n" +
			"  bin/migrate leave -to 'postgres://owner@old:5432/predicthealth?sslmode=verify-full'\n" +
			"  bin/migrate leave -to … -format csv > report.csv\n" +
			"  bin/migrate leave -to … -yes\n\n" +
			"Keep the password of the target in ~/.pgpass: others can read a command's arguments.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "to", Usage: "the `URL` of an empty database, as who may create tables there"},
			&cli.BoolFlag{Name: "yes", Usage: "write what the report counts"},
			&cli.BoolFlag{Name: "dry-run", Usage: "print the report alone, as without -yes"},
			&cli.StringFlag{Name: "format", Value: "table", Usage: "the `FORMAT` of the report: table, json or csv"},
			&cli.BoolFlag{Name: "json", Usage: "print JSON, as -format json"},
		},
	}
}

func leave(ctx context.Context, c *cli.Command) (err error) {
	switch {
	case c.String("to") == "":
		return errors.New("-to is missing: the URL of an empty database")
	case c.Bool("yes") && c.Bool("dry-run"):
		return errors.New("-yes and -dry-run exclude each other")
	}
	show, err := printer(reportFormat(c), c.Root().Writer, departureTable, departureCSV)
	if err != nil {
		return err
	}
	name, err := databaseName(c.String("to"))
	if err != nil {
		return flagError("-to", err)
	}
	cfg := adopt.LeaveConfig{Target: name, By: account(), DryRun: !c.Bool("yes")}
	here, err := openMigrated(ctx, "leave")
	if err != nil {
		return err
	}
	defer func() { _ = here.Close() }()
	target, err := postgres.Open(ctx, c.String("to"), "leave")
	if err != nil {
		return flagError("-to", err)
	}
	defer func() { _ = target.Close() }()
	if cfg.Keys, err = keyring(ctx); err != nil {
		return err
	}
	if cfg.Keys != nil {
		defer func() { err = errors.Join(err, cfg.Keys.Close()) }()
	}
	progress, finish := program.Progress(c.Root().ErrWriter, "rows")
	cfg.Progress = progress
	defer finish()
	if err := adopt.Leave(ctx, here, target, cfg, show); err != nil {
		return err
	}
	done := "written; bin/audit list -action leave has the entries"
	if cfg.DryRun {
		done = "nothing was changed; -yes writes the rows, and clinical text as plain text"
	}
	_, err = fmt.Fprintln(c.Root().ErrWriter, done)
	return err
}

func departureTable(w io.Writer, d adopt.Departure) error {
	_, _ = fmt.Fprintf(w, "to %s, as generation 1; read as of %s\n\n", d.Target, d.Snapshot)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(t, "TABLE\tHERE\tLEAVE\t")
	for _, n := range d.Tables {
		_, _ = fmt.Fprintf(t, "%s\t%d\t%d\t\n", n.Table, n.Here, n.Leaves)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	counts(w, "in another form there", d.Changes)
	counts(w, "stays here", d.Lost)
	return nil
}

// departureCSV has a line for each count.
func departureCSV(w io.Writer, d adopt.Departure) error {
	out := csv.NewWriter(w)
	lines := [][]string{{"what", "table", "kind", "rows"}}
	add := func(what, table, kind string, rows int64) {
		lines = append(lines, []string{what, table, kind, strconv.FormatInt(rows, 10)})
	}
	for _, t := range d.Tables {
		add("here", t.Table, "", t.Here)
		add("leaves", t.Table, "", t.Leaves)
	}
	for _, c := range d.Changes {
		add("another form", c.Table, c.Change, c.Rows)
	}
	for _, c := range d.Lost {
		add("stays", c.Table, c.Change, c.Rows)
	}
	if err := out.WriteAll(lines); err != nil {
		return err
	}
	return out.Error()
}
