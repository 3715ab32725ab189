package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/predicthealth/database/internal/backup"
)

// printer keeps the first error of its lines.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}

// show prints a result: with -json as JSON, otherwise with words.
func show(c *cli.Command, result any, words func(*printer)) error {
	w := c.Root().Writer
	if c.Bool("json") {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(result)
	}
	p := &printer{w: w}
	words(p)
	return p.err
}

func (p *printer) created(m *backup.Manifest) {
	var rows int64
	for _, n := range m.Rows {
		rows += n
	}
	p.line("backup %s: %d rows of %d tables, migration %s, %s, encryption: %s", m.Name, rows, len(m.Rows), m.Version, backup.Size(m.Size()), m.Encryption)
	if m.LedgerProblem != "" {
		p.line("warning: the ledger of erasures: %s", m.LedgerProblem)
	}
	for _, left := range m.LeftOut {
		p.line("not in it: %s", left)
	}
}

func (p *printer) list(all []*backup.Entry) {
	w := tabwriter.NewWriter(p.w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "NAME\tSTATE\tAGE\tSIZE\tMIGRATION\tSERVER\tENCRYPTION\tVERIFIED")
	for _, e := range all {
		if e.Manifest == nil {
			_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", e.Name, e.State, since(e.CreatedAt()), e.Problem)
			continue
		}
		verified := "never"
		if e.Verified != nil {
			verified = e.Verified.UTC().Format(time.DateTime)
		}
		m := e.Manifest
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", e.Name, e.State, since(e.CreatedAt()), backup.Size(m.Size()), m.Version,
			m.Server, m.Encryption, verified)
	}
	p.err = w.Flush()
}

func (p *printer) restored(r *backup.Restored) {
	var rows int64
	for _, n := range r.Rows {
		rows += n
	}
	p.line("restored backup %s into %s in %s", r.Backup, r.Database, seconds(r.Took))
	p.line("same as in the backup: %d rows of %d tables, %d constraints, %d triggers, %d policies, %d grants, %d functions, %d audit chains",
		rows, len(r.Rows), r.Objects["constraint"], r.Objects["trigger"], r.Objects["policy"], r.Objects["grant"], r.Objects["function"], r.AuditChains)
	p.line("erased again, by the ledger of erasures: %d patients", r.Erased)
	if len(r.Roles) > 0 {
		p.line("created roles, without passwords: %s", strings.Join(r.Roles, ", "))
	}
	for _, note := range r.Notes {
		p.line("%s", note)
	}
}

func since(at time.Time) string {
	d := time.Since(at)
	if d < 48*time.Hour {
		return d.Round(time.Minute).String()
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

func seconds(d backup.Duration) string {
	return time.Duration(d).Round(100 * time.Millisecond).String()
}
