package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/adopt"
)

// printer returns the function that prints a report in a format, two of which are the report's own.
func printer[T any](format string, w io.Writer, table, csv func(io.Writer, T) error) (func(T) error, error) {
	show := map[string]func(io.Writer, T) error{
		"table": table, "csv": csv, "json": func(w io.Writer, report T) error { return printJSON(w, report) },
	}[format]
	if show == nil {
		return nil, unknownFormat(format)
	}
	return func(report T) error { return show(w, report) }, nil
}

func unknownFormat(format string) error {
	return fmt.Errorf("-format %s: not one of table, json, csv", format)
}

// reportFormat is that of -format, or of -json.
func reportFormat(c *cli.Command) string {
	if c.Bool("json") {
		return "json"
	}
	return c.String("format")
}

func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

func reportTable(w io.Writer, r adopt.Report) error {
	_, _ = fmt.Fprintf(w, "%s is of generation %d; read as of %s\n\n", r.Source, r.Generation, r.Snapshot)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(t, "TABLE\tMOVE\tOF THESE CHANGED\tREFUSED\tHERE ALREADY\tOF THESE NEWER THERE\tCHANGED ON BOTH SIDES\t")
	for _, c := range r.Tables {
		_, _ = fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t\n", c.Table, c.Moves, c.Changed, c.Refused, c.Here, c.Newer, c.Both)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	counts(w, "changes of rows that move", r.Changes)
	counts(w, "refused, by rule", r.Rules())
	for _, part := range []struct {
		title string
		rows  []adopt.Row
	}{{"refused", r.Refused}, {"not kept", r.NotKept}, {"conflicts", r.Conflicts}} {
		if len(part.rows) == 0 {
			continue
		}
		_, _ = fmt.Fprintf(w, "\n%s\n", part.title)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		for _, row := range part.rows {
			_, _ = fmt.Fprintf(t, "  %s\t%s\t%s\n", row.Table, row.ID, row.Rule)
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}
	if len(r.Unread) > 0 {
		_, err := fmt.Fprintf(w, "\nnot for this database: %s\n", strings.Join(r.Unread, ", "))
		return err
	}
	return nil
}

func counts(w io.Writer, title string, all []adopt.Changed) {
	if len(all) == 0 {
		return
	}
	_, _ = fmt.Fprintf(w, "\n%s\n", title)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range all {
		_, _ = fmt.Fprintf(t, "  %d\t%s\t%s\n", c.Rows, c.Table, c.Change)
	}
	_ = t.Flush()
}

// reportCSV has a line for each count and each row.
func reportCSV(w io.Writer, r adopt.Report) error {
	out := csv.NewWriter(w)
	lines := [][]string{{"what", "table", "id", "rule", "rows"}}
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	for _, c := range r.Tables {
		lines = append(lines, []string{"moves", c.Table, "", "", number(c.Moves)}, []string{"moves with a change", c.Table, "", "", number(c.Changed)},
			[]string{"refused", c.Table, "", "", number(c.Refused)}, []string{"here", c.Table, "", "", number(c.Here)},
			[]string{"newer there", c.Table, "", "", number(c.Newer)}, []string{"changed on both sides", c.Table, "", "", number(c.Both)})
	}
	for _, c := range r.Changes {
		lines = append(lines, []string{"change", c.Table, "", c.Change, number(c.Rows)})
	}
	for _, part := range []struct {
		what string
		rows []adopt.Row
	}{{"refused row", r.Refused}, {"value not kept", r.NotKept}, {"conflict", r.Conflicts}} {
		for _, row := range part.rows {
			lines = append(lines, []string{part.what, row.Table, row.ID, row.Rule, ""})
		}
	}
	if err := out.WriteAll(lines); err != nil {
		return err
	}
	return out.Error()
}
