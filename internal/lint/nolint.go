package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
)

// directive is a comment `-- atlas:nolint NAME reason` above a statement or, followed by a blank
// line, at the top of the file.
type directive struct {
	stmt         *migrate.Stmt // nil: the whole file
	pos          int
	name, reason string
	used         bool
}

var (
	looksLikeNolint = regexp.MustCompile(`(?m)^[ \t]*(?:--|#|/\*)[ \t]*atlas:nolint\b`)
	looksLikeCode   = regexp.MustCompile(`^[A-Z]{2}\d{3}$`)
	suppressible    = []string{ruleDestructive, ruleDataDepend, ruleIncompatible, "condrop", ruleNonlinear, ruleBlocking}
)

// suppress returns the findings for the problems, except those that a directive with a reason names. A
// directive without effect is a finding as well, or it might suppress a later problem.
func suppress(f *file, problems []problem) []Finding {
	directives := f.directives()
	var findings []Finding
	for _, p := range problems {
		i := slices.IndexFunc(directives, func(d *directive) bool { return d.stmt == p.stmt && d.matches(p) })
		if i < 0 {
			i = slices.IndexFunc(directives, func(d *directive) bool { return d.stmt == nil && d.matches(p) })
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
	return append(findings, f.checkDirectives(directives)...)
}

func (d *directive) matches(p problem) bool {
	return d.reason != "" && (d.name == p.rule || d.name == p.code)
}

// directives returns what Atlas accepts as a directive, with its position.
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

// checkDirectives returns the findings about directives that are incomplete or have no effect.
func (f *file) checkDirectives(directives []*directive) []Finding {
	var findings []Finding
	report := func(pos int, code, format string, args ...any) {
		findings = append(findings, Finding{f.Name(), f.line(pos), ruleNolint, code, fmt.Sprintf(format, args...)})
	}
	parsed := map[int]bool{}
	for _, d := range directives {
		parsed[f.line(d.pos)] = true
		switch {
		case d.name == "":
			report(d.pos, "NO101", "The directive has no rule: -- atlas:nolint NAME reason")
		case !slices.Contains(suppressible, d.name) && !looksLikeCode.MatchString(d.name):
			report(d.pos, "NO103", "%q is not a rule that can be suppressed; use one of %s, or a code", d.name, strings.Join(suppressible, ", "))
		case d.reason == "":
			report(d.pos, "NO102", "The directive has no reason: -- atlas:nolint %s reason", d.name)
		case !d.used:
			report(d.pos, "NO104", "The directive suppresses nothing: there is no finding %s here", d.name)
		}
	}
	for _, at := range looksLikeNolint.FindAllStringIndex(f.text, -1) {
		if !parsed[f.line(at[0])] {
			report(at[0], "NO104", "The directive suppresses nothing: `-- atlas:nolint` must be directly above a statement, or at the top of the file with a blank line below")
		}
	}
	return findings
}
