package catalog

import (
	"regexp"
	"strings"
)

var quoted = regexp.MustCompile(`'[^']*'|"[^"]*"`)

// flatten removes the parentheses from ((a) OR (b)) OR (c), and likewise with AND. PostgreSQL prints them for a chain
// that it derived from a row comparison, but not after it has parsed its own output: a restored database must equal
// the one that was dumped.
func flatten(definition string) string {
	text, _ := flattenFrom(definition, 0)
	return text
}

// term is the content of a pair of parentheses, or the text between pairs.
type term struct {
	text     string
	parens   bool
	operator string // with parens: the one operator that joins its terms
}

// flattenFrom reads up to the parenthesis that closes the one before i, or to the end.
func flattenFrom(s string, i int) (text string, end int) {
	var terms []term
	from := i
	between := func() {
		if from < i {
			terms = append(terms, term{text: s[from:i]})
		}
	}
	for i < len(s) && s[i] != ')' {
		switch s[i] {
		case '\'', '"':
			if n := strings.IndexByte(s[i+1:], s[i]); n >= 0 {
				i += n + 1
			}
		case '(':
			between()
			inner, closed := flattenFrom(s, i+1)
			terms = append(terms, term{inner, true, operatorOf(inner)})
			i, from = closed, closed+1
		}
		i++
	}
	i = min(i, len(s))
	between()
	return join(terms), i
}

func join(terms []term) string {
	var outside strings.Builder
	for _, t := range terms {
		if !t.parens {
			outside.WriteString(t.text)
		}
	}
	operator := operatorOf(outside.String())
	var b strings.Builder
	for i, t := range terms {
		switch {
		case !t.parens:
			b.WriteString(t.text)
		case operator != "" && t.operator == operator && (i == 0 || strings.HasSuffix(terms[i-1].text, " "+operator+" ")) &&
			(i == len(terms)-1 || strings.HasPrefix(terms[i+1].text, " "+operator+" ")):
			b.WriteString(t.text)
		default:
			b.WriteString("(" + t.text + ")")
		}
	}
	return b.String()
}

// operatorOf returns AND or OR if it alone joins what is outside of parentheses.
func operatorOf(s string) string {
	s = quoted.ReplaceAllString(s, "")
	var outside strings.Builder
	depth := 0
	for i := range len(s) {
		switch {
		case s[i] == '(':
			depth++
		case s[i] == ')':
			depth--
		case depth == 0:
			outside.WriteByte(s[i])
		}
	}
	and, or := strings.Contains(outside.String(), " AND "), strings.Contains(outside.String(), " OR ")
	switch {
	case and && !or:
		return "AND"
	case or && !and:
		return "OR"
	}
	return ""
}
