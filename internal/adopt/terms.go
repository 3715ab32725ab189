package adopt

import (
	"fmt"
	"slices"
	"strings"
)

// Term is a condition, medication or allergy of a patient, or a condition in the family, with what is known about it, "" for what is not.
type Term struct {
	Kind  string // one of termFields
	Name  string
	Known []string // in the order of termFields
}

const (
	kindCondition  = "Condition"
	kindFamily     = "Family"
	kindMedication = "Medication"
	kindAllergy    = "Allergy"
)

// termFields are the names of what is known about a term of a kind.
var termFields = map[string][]string{
	kindCondition:  {"diagnosed", "notes"},
	kindFamily:     {"relative", "notes"},
	kindMedication: {"dosage", "frequency", "since"},
	kindAllergy:    {"severity", "reaction"},
}

// notesLine is the line after which free text follows as it was.
const notesLine = "Notes:"

// FormatTerms returns a line for each term, "Condition: Asthma | diagnosed: 2015-04-02 | notes: since childhood", and the free text after a
// line "Notes:". [ParseTerms] reads it back. In values a line break is "\n", "|" is "\|" and "\" is "\\".
func FormatTerms(terms []Term, notes string) string {
	var lines []string
	for _, t := range terms {
		line := t.Kind + ": " + escape.Replace(t.Name)
		for i, name := range termFields[t.Kind] {
			if t.Known[i] != "" {
				line += " | " + name + ": " + escape.Replace(t.Known[i])
			}
		}
		lines = append(lines, line)
	}
	if strings.TrimSpace(notes) != "" {
		if len(terms) > 0 || strings.HasPrefix(notes, notesLine) || isTerm(notes) {
			lines = append(lines, notesLine)
		}
		lines = append(lines, notes)
	}
	return strings.Join(lines, "\n")
}

// ParseTerms is the inverse of [FormatTerms]. Text that it did not write is free text.
func ParseTerms(text string) (terms []Term, notes string, err error) {
	for text != "" {
		line, rest, _ := strings.Cut(text, "\n")
		if line == notesLine {
			return terms, rest, nil
		}
		if !isTerm(text) {
			return terms, text, nil
		}
		t, err := parseTerm(line)
		if err != nil {
			return nil, "", err
		}
		terms, text = append(terms, t), rest
	}
	return terms, "", nil
}

// isTerm reports whether a text begins with a line of a term.
func isTerm(text string) bool {
	kind, _, ok := strings.Cut(text, ": ")
	return ok && termFields[kind] != nil
}

func parseTerm(line string) (Term, error) {
	kind, rest, _ := strings.Cut(line, ": ")
	fields := termFields[kind]
	parts := strings.Split(strings.ReplaceAll(rest, `\\`, "\x00"), " | ") // a "|" of a value has a backslash before it
	t := Term{Kind: kind, Known: make([]string, len(fields))}
	for i, part := range parts {
		if i == 0 {
			t.Name = unescape(part)
			continue
		}
		name, value, _ := strings.Cut(part, ": ")
		at := slices.Index(fields, name)
		if at < 0 {
			return Term{}, fmt.Errorf("a line of the kind %q has no field of that name", kind)
		}
		t.Known[at] = unescape(value)
	}
	return t, nil
}

var escape = strings.NewReplacer(`\`, `\\`, "|", `\|`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func unescape(s string) string {
	return strings.NewReplacer(`\n`, "\n", `\|`, "|", "\x00", `\`).Replace(s)
}
