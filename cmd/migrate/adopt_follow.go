package main

import (
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/json"
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

// roundPrinter returns the function that prints a line for each round. A round that failed is repeated, and its error is a warning.
func roundPrinter(format string, w, warnings io.Writer) func(adopt.Round, error) {
	return func(r adopt.Round, err error) {
		switch {
		case err != nil:
			_, _ = fmt.Fprintf(warnings, "a round failed, and is repeated: %s\n", program.OneLine(err))
		case format == "json":
			_ = json.NewEncoder(w).Encode(r)
		default:
			_, _ = fmt.Fprintf(w, "as of %s: %d rows brought over, %d deleted, %d refused, %d conflicts; %d rows compared, %.1f s\n",
				r.Snapshot, r.Moved, r.Deleted, len(r.Refused), len(r.Conflicts), r.Rows, r.Took.Seconds())
		}
	}
}

// finishSource runs the cut-over, and prints the comparison.
func finishSource(ctx context.Context, c *cli.Command, source, target *sql.DB, cfg adopt.Config, format string) error {
	lines := roundPrinter("table", c.Root().ErrWriter, c.Root().ErrWriter)
	result, err := adopt.Finish(ctx, source, target, cfg, func(r adopt.Round) { lines(r, nil) })
	if err != nil && !errors.Is(err, adopt.ErrDiffers) {
		return err
	}
	return errors.Join(printComparison(c.Root().Writer, format, result), err)
}

func printComparison(w io.Writer, format string, c adopt.Comparison) error {
	switch format {
	case "json":
		return printJSON(w, c)
	case "csv":
		return comparisonCSV(w, c)
	}
	if !c.Before {
		_, _ = fmt.Fprintf(w, "%s is of generation %d; compared as of %s\n\n", c.Source, c.Generation, c.Snapshot)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
		_, _ = fmt.Fprintln(t, "TABLE\tTHERE\tEQUAL HERE\tLISTED\tDIFFER\tALL ROWS HERE\tCHECKSUM THERE\tCHECKSUM HERE\t")
		for _, n := range c.Tables {
			_, _ = fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\t\n", n.Table, n.There, n.Equal, n.Listed, n.Differ, n.Here, n.ThereSum, n.HereSum)
		}
		if err := t.Flush(); err != nil {
			return err
		}
		if len(c.Listed) > 0 {
			_, _ = fmt.Fprintln(w, "\nlisted: not here as they are there")
			for _, r := range c.Listed {
				_, _ = fmt.Fprintf(w, "  %s %s: %s\n", r.Table, r.ID, r.Rule)
			}
		}
		_, _ = fmt.Fprintf(w, "\nno writes for %.1f s\n", c.Pause)
	}
	if !c.Equal() {
		return nil
	}
	_, err := fmt.Fprintln(w, "services may be pointed at this database; the old one refuses writes until -reopen")
	return err
}

// comparisonCSV has a line for each figure of a table and each listed row.
func comparisonCSV(w io.Writer, c adopt.Comparison) error {
	out := csv.NewWriter(w)
	lines := [][]string{{"what", "table", "id", "rule", "rows", "checksum"}}
	for _, t := range c.Tables {
		for _, f := range []struct {
			what     string
			rows     int64
			checksum string
		}{{"there", t.There, t.ThereSum}, {"equal", t.Equal, ""}, {"listed", t.Listed, ""}, {"differ", t.Differ, ""}, {"here", t.Here, t.HereSum}} {
			lines = append(lines, []string{f.what, t.Table, "", "", strconv.FormatInt(f.rows, 10), f.checksum})
		}
	}
	for _, r := range c.Listed {
		lines = append(lines, []string{"listed row", r.Table, r.ID, r.Rule, "", ""})
	}
	if err := out.WriteAll(lines); err != nil {
		return err
	}
	return out.Error()
}

// reopen makes the source permit writes again.
func reopen(ctx context.Context, c *cli.Command) error {
	source, err := postgres.Open(ctx, c.String("from"), "adopt")
	if err != nil {
		return flagError("-from", err)
	}
	defer func() { _ = source.Close() }()
	closed, err := adopt.Reopen(ctx, source)
	if err != nil {
		return err
	}
	state := "the source permitted writes already"
	if closed {
		state = "the source permits writes again"
	}
	_, err = fmt.Fprintln(c.Root().Writer, state)
	return err
}
