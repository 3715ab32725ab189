package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"
)

// table prints figures as they are measured, and keeps them for the page.
type table struct {
	out  io.Writer
	rows [][6]string
}

const layout = "%-76s %6s  %9s  %-10s  %-22s  %s\n"

func (t *table) head() {
	fmt.Fprintf(t.out, layout, "FIGURE", "RATIO", "TARGET", "OURS", "THEIRS", "VERDICT")
}

// add prints a figure, and one line for each of its other peers.
func (t *table) add(r result) {
	peer := r.fastest()
	target := ""
	switch {
	case r.least > 0:
		target = fmt.Sprintf("%.2f-%.2f", r.least, r.target)
	case r.target > 0:
		target = fmt.Sprintf("%s %.2f", map[bool]string{false: "<=", true: ">="}[r.rate], r.target)
	}
	t.line(r.name, r, peer, target, r.verdict())
	for i := range r.sides {
		if i > 0 && i != peer {
			t.line("  of these "+r.sides[i].name, r, i, "", "")
		}
	}
	for i := range r.sides {
		if i > 0 && r.allocs {
			t.print([6]string{
				"  of these allocations and bytes an operation, " + r.sides[i].name, fmt.Sprintf("%.2f", float64(r.memory[0].objects)/float64(r.memory[i].objects)),
				"", r.memory[0].String(), r.memory[i].String(), "",
			})
		}
	}
	if r.remark != nil {
		remark := "  of these " + r.remark()
		t.rows = append(t.rows, [6]string{remark})
		fmt.Fprintln(t.out, remark)
	}
}

func (t *table) line(name string, r result, peer int, target, verdict string) {
	t.print([6]string{name, fmt.Sprintf("%.2f", r.ratio(peer)), target, r.show(0), r.show(peer) + " " + r.sides[peer].name, verdict})
}

func (m memory) String() string { return fmt.Sprintf("%d, %.1f kB", m.objects, float64(m.bytes)/1000) }

func (t *table) print(row [6]string) {
	t.rows = append(t.rows, row)
	fmt.Fprintf(t.out, layout, row[0], row[1], row[2], row[3], row[4], row[5])
}

func (r result) show(i int) string {
	took := r.took[i]
	switch {
	case r.rate:
		return fmt.Sprintf("%.0f/s", float64(connections)*float64(time.Second)/float64(took))
	case took >= time.Second:
		return took.Round(10 * time.Millisecond).String()
	case took >= 100*time.Millisecond:
		return took.Round(time.Millisecond).String()
	case took < 100*time.Microsecond:
		return took.Round(10 * time.Nanosecond).String()
	}
	return took.Round(10 * time.Microsecond).String()
}

const (
	begin = "<!-- begin figures -->\n"
	end   = "<!-- end figures -->\n"
)

// write puts the figures into the table between the marks of a page: in place of the rows of the same name, or below.
func (t *table) write(file string) error {
	page, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, found := bytes.Cut(page, []byte(begin))
	old, after, ended := bytes.Cut(rest, []byte(end))
	if !found || !ended {
		return errors.New(file + " has no marks for the table")
	}
	var names []string
	groups := map[string][]string{}
	into := func(lines []string) {
		fresh := map[string]bool{}
		name := ""
		for _, line := range lines {
			if !strings.HasPrefix(line, "| … ") {
				name, _, _ = strings.Cut(strings.TrimPrefix(line, "| "), " | ")
			}
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
			if !fresh[name] {
				fresh[name], groups[name] = true, nil
			}
			groups[name] = append(groups[name], line)
		}
	}
	into(rowsOf(string(old)))
	into(t.lines())
	var b bytes.Buffer
	b.Write(before)
	b.WriteString(begin)
	fmt.Fprintf(&b, "Measured on %s, with %d cores (%s/%s).\n\n", time.Now().UTC().Format("2 January 2006"), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)
	b.WriteString("| figure | ratio | target | ours | theirs | verdict |\n|---|--:|--:|--:|---|---|\n")
	for _, name := range names {
		for _, line := range groups[name] {
			b.WriteString(line + "\n")
		}
	}
	b.WriteString(end)
	b.Write(after)
	return os.WriteFile(file, b.Bytes(), 0o644) //nolint:gosec // a page of the documentation
}

func (t *table) lines() []string {
	lines := make([]string, len(t.rows))
	for i, row := range t.rows {
		row[0] = strings.Replace(row[0], "  of these ", "… ", 1)
		row[2] = strings.NewReplacer("<=", "≤", ">=", "≥", "-", " – ").Replace(row[2])
		lines[i] = "| " + strings.Join(row[:], " | ") + " |"
	}
	return lines
}

// rowsOf are a table's rows without its header.
func rowsOf(table string) (rows []string) {
	for line := range strings.Lines(table) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| figure ") {
			rows = append(rows, line)
		}
	}
	return rows
}
