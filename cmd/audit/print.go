package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database/audit"
)

func formatFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Usage: "print as `FORMAT`: table, json (a line each) or csv (default: a table on a terminal, json elsewhere)"}
}

func jsonFlag() cli.Flag { return &cli.BoolFlag{Name: "json", Usage: "print JSON"} }

// printer prints rows; flush writes what is buffered.
type printer[T any] struct {
	row   func(T) error
	flush func() error
}

// layout is how rows are printed as CSV and as a table.
type layout[T any] struct {
	csvHeader, tableHeader []string
	csv, table             func(T) []string
}

func printerOf[T any](c *cli.Command, w io.Writer, otherwise string, l layout[T]) (printer[T], error) {
	format := c.String("format")
	switch {
	case c.Bool("json"):
		format = "json"
	case format == "":
		format = otherwise
	}
	switch format {
	case "json":
		return jsonPrinter[T](w), nil
	case "csv":
		return csvPrinter(w, l)
	case "table":
		return tablePrinter(w, l)
	}
	return printer[T]{}, fmt.Errorf("-format %q is not one of table, json, csv", format)
}

// defaultFormat is table on a terminal and json elsewhere.
func defaultFormat(w io.Writer) string {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return "table"
	}
	return "json"
}

func jsonPrinter[T any](w io.Writer) printer[T] {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return printer[T]{func(v T) error { return enc.Encode(v) }, func() error { return nil }}
}

func csvPrinter[T any](w io.Writer, l layout[T]) (printer[T], error) {
	out := csv.NewWriter(w)
	err := out.Write(l.csvHeader)
	out.Flush()
	return printer[T]{func(v T) error {
		record := l.csv(v)
		for i, field := range record {
			record[i] = noFormula(field)
		}
		err := out.Write(record)
		out.Flush()
		return err
	}, out.Error}, err
}

func tablePrinter[T any](w io.Writer, l layout[T]) (printer[T], error) {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, err := fmt.Fprintln(out, strings.Join(l.tableHeader, "\t"))
	return printer[T]{func(v T) error {
		_, err := fmt.Fprintln(out, strings.Join(l.table(v), "\t"))
		return err
	}, out.Flush}, err
}

// noFormula escapes a field that a spreadsheet would execute: a client controls its user agent.
func noFormula(field string) string {
	if field != "" && strings.ContainsRune("=+-@\t\r", rune(field[0])) {
		return "'" + field
	}
	return field
}

func text[T any](v *T) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(*v)
}

// entryLayout is the layout of entries of the audit trail.
var entryLayout = layout[audit.Entry]{
	csvHeader: []string{
		"time", "chain", "seq", "id", "action", "resource_type", "resource_id", "success", "ip_address", "user_agent", "request_id", "details", "hash",
	},
	csv: func(e audit.Entry) []string {
		return []string{
			e.Time.Format(time.RFC3339Nano), e.Chain, strconv.FormatInt(e.Seq, 10), e.ID.String(), e.Action, e.ResourceType, text(e.ResourceID),
			strconv.FormatBool(e.Success), e.IP, text(e.UserAgent), text(e.RequestID), string(e.Details), e.Hash.String(),
		}
	},
	tableHeader: []string{"TIME", "ACTOR", "ACTION", "RESOURCE", "OUTCOME", "FROM", "CHANGES"},
	table: func(e audit.Entry) []string {
		outcome := "ok"
		if !e.Success {
			outcome = "FAILED"
		}
		resource := e.ResourceType
		if e.ResourceID != nil {
			resource += " " + e.ResourceID.String()
		}
		return []string{e.Time.Format(time.DateTime), cell(e.Chain, 60), cell(e.Action, 30), cell(resource, 90), outcome, e.IP, cell(changes(e), 80)}
	},
}

// cell shortens text for a table and replaces characters that control a terminal.
func cell(s string, most int) string {
	runes := []rune(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '\uFFFD'
		}
		return r
	}, s))
	if len(runes) > most {
		runes = append(runes[:most-1], '…')
	}
	return string(runes)
}

// changes summarizes the changed columns of an entry.
func changes(e audit.Entry) string {
	var d struct {
		Changes map[string]struct {
			From, To json.RawMessage
			Hidden   bool
		}
		Error, Rule, Reason string
	}
	if json.Unmarshal(e.Details, &d) != nil {
		return ""
	}
	var all []string
	if d.Error != "" {
		all = append(all, strings.TrimSpace(d.Error+" "+d.Rule))
	}
	for _, column := range slices.Sorted(maps.Keys(d.Changes)) {
		switch c := d.Changes[column]; {
		case column == "id" || column == "created_at": // the table has them already
		case c.Hidden:
			all = append(all, column+": (hidden)")
		case c.From == nil:
			all = append(all, fmt.Sprintf("%s: %s", column, c.To))
		case c.To == nil:
			all = append(all, fmt.Sprintf("%s: %s removed", column, c.From))
		default:
			all = append(all, fmt.Sprintf("%s: %s → %s", column, c.From, c.To))
		}
	}
	if d.Reason != "" {
		all = append(all, "reason: "+d.Reason)
	}
	return strings.Join(all, ", ")
}
