package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/predicthealth/database/health"
)

// colours are terminal colours: green, yellow, magenta, red.
var colours = map[health.Status]string{health.OK: "32", health.Warning: "33", health.Unknown: "35", health.Critical: "31"}

// off is printed as the status of a check that is not configured.
const off = "off"

func show(c *cli.Command, r health.Report) error {
	w := c.Root().Writer
	if c.Bool("json") {
		r.Findings = slices.Clone(r.Findings)
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Off {
				f.Status = off
			}
		}
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		out.SetEscapeHTML(false)
		return out.Encode(r)
	}
	f, isFile := w.(*os.File)
	coloured := isFile && term.IsTerminal(int(f.Fd())) && os.Getenv("NO_COLOR") == ""
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "CHECK\tSTATUS\tFINDING")
	for _, f := range r.Findings {
		status := string(f.Status)
		if f.Off {
			status = off
		}
		status += strings.Repeat(" ", len(health.Critical)-len(status)) // pad here, since tabwriter would count escapes
		if coloured && !f.Off {
			status = "\x1b[" + colours[f.Status] + "m" + status + "\x1b[0m"
		}
		_, _ = fmt.Fprintf(table, "%s\t%s\t%s\n", f.Name, status, f.Message)
	}
	return table.Flush()
}
