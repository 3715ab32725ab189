package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
)

// directive is a comment `-- atlas:nolint NAME reason`, before a statement or, with a blank line
// behind it, at the top of the file.
type directive struct {
	stmt         *migrate.Stmt // nil: the whole file
	pos          int
	name, reason string
	used         bool
}

var (
	looksLikeNolint = regexp.MustCompile(`(?m)^[ \t]*(?:--|#|/\*)[ \t]*atlas:nolint\b`)
	looksLikeCode   = regexp.MustCompile(`^[A-Z]{2}\d{3}$`)
	silenceable     = []string{ruleDestructive, ruleDataDepend, ruleIncompatible, "condrop", ruleNonlinear, ruleBlocking}
)

// silence turns problems into findings, but for those that a directive with a reason names. A
// directive that does not do its work is a finding too, lest it wait for a problem nobody has seen.
func silence(f *file, problems []problem) []Finding {
	directives := f.directives()
	var findings []Finding
	for _, p := range problems {
		i := slices.IndexFunc(directives, func(d *directive) bool { return d.stmt == p.stmt && d.silences(p) })
		if i < 0 {
			i = slices.IndexFunc(directives, func(d *directive) bool { return d.stmt == nil && d.silences(p) })
		}
		if i >= 0 {
			directives[i].used = true
			continue
		}
		line := 1
		if p.stmt != nil {
			line = f.line(p.stmt.Pos)
		}
		findings = append(findings, Finding{f.Name(), line, p.rule, p.code, p.text})
	}
	return append(findings, f.idle(directives)...)
}

func (d *directive) silences(p problem) bool {
	return d.reason != "" && (d.name == p.rule || d.name == p.code)
}

// directives finds what Atlas takes for a directive, and where it stands.
func (f *file) directives() []*directive {
	var all []*directive
	add := func(stmt *migrate.Stmt, pos int, texts []string) {
		for _, text := range texts {
			name, reason, _ := strings.Cut(strings.TrimSpace(text), " ")
			all = append(all, &directive{stmt: stmt, pos: pos, name: strings.TrimRight(name, ":,"), reason: strings.TrimSpace(reason)})
		}
	}
	if len(f.Directive(ruleNolint)) > 0 {
		pos := 0
		for line := range strings.Lines(f.text) {
			if !strings.HasPrefix(line, "--") && !strings.HasPrefix(line, "#") {
				break
			}
			add(nil, pos, migrate.NewLocalFile("", []byte(line)).Directive(ruleNolint))
			pos += len(line)
		}
	}
	for _, stmt := range f.stmts {
		end := stmt.Pos
		for _, comment := range slices.Backward(stmt.Comments) {
			end = strings.LastIndex(f.text[:end], comment)
			add(stmt, end, (&migrate.Stmt{Comments: []string{comment}}).Directive(ruleNolint))
		}
	}
	return all
}

// idle are the findings about directives that do not do what they stand there for.
func (f *file) idle(directives []*directive) []Finding {
	var findings []Finding
	report := func(pos int, code, format string, args ...any) {
		findings = append(findings, Finding{f.Name(), f.line(pos), ruleNolint, code, fmt.Sprintf(format, args...)})
	}
	heard := map[int]bool{}
	for _, d := range directives {
		heard[f.line(d.pos)] = true
		switch {
		case d.name == "":
			report(d.pos, "NO101", "The directive names no rule: -- atlas:nolint NAME reason")
		case !slices.Contains(silenceable, d.name) && !looksLikeCode.MatchString(d.name):
			report(d.pos, "NO103", "%q is no rule that can be silenced; those are %s, and codes", d.name, strings.Join(silenceable, ", "))
		case d.reason == "":
			report(d.pos, "NO102", "The directive says no reason: -- atlas:nolint %s reason", d.name)
		case !d.used:
			report(d.pos, "NO104", "The directive silences nothing: there is no finding %s here", d.name)
		}
	}
	for _, at := range looksLikeNolint.FindAllStringIndex(f.text, -1) {
		if !heard[f.line(at[0])] {
			report(at[0], "NO104", "The directive silences nothing: Atlas reads `-- atlas:nolint` right above a statement, or at the top of the file with a blank line below")
		}
	}
	return findings
}
