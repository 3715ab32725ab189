// Package condition parses the conditions that PostgreSQL prints (pg_get_expr, pg_get_function_sqlbody). PostgreSQL puts every compound operand
// in parentheses, so an operator outside parentheses joins the whole condition.
package condition

import (
	"regexp"
	"strings"
)

var once = regexp.MustCompile(`\( ?SELECT ((?:public\.)?\w+\(\)) AS \w+\)`)

// Simple returns a condition with f() instead of (SELECT f()), which PostgreSQL evaluates once a statement.
func Simple(text string) string { return once.ReplaceAllString(text, "$1") }

// Bare returns a text without the parentheses around all of it.
func Bare(text string) string {
	text = strings.TrimSpace(text)
	for strings.HasPrefix(text, "(") && Closing(text, 0) == len(text)-1 {
		text = strings.TrimSpace(text[1 : len(text)-1])
	}
	return text
}

// Split splits a text at a word or a comma outside parentheses and quotes.
func Split(text, at string) []string {
	var all []string
	for rest := text; ; {
		first, after, found := cutTop(rest, at)
		if first = strings.TrimSpace(first); first != "" || found {
			all = append(all, first)
		}
		if !found {
			return all
		}
		rest = after
	}
}

// Cut returns the text before and after the first such word. Without one, after is empty.
func Cut(text, at string) (before, after string) {
	before, after, _ = cutTop(text, at)
	return strings.TrimSpace(before), strings.TrimSpace(after)
}

func cutTop(text, at string) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(':
			i = Closing(text, i)
		case '\'', '"':
			i = closingQuote(text, i)
		default:
			if strings.HasPrefix(text[i:], at) && (at == "," || isWord(text, i, len(at))) {
				return text[:i], text[i+len(at):], true
			}
		}
	}
	return text, "", false
}

// isWord reports whether white space, a parenthesis or an end of the text is on both sides.
func isWord(text string, i, length int) bool {
	blank := func(k int) bool { return k < 0 || k >= len(text) || strings.ContainsRune(" \n\t()", rune(text[k])) }
	return blank(i-1) && blank(i+length)
}

// Closing returns the index of the parenthesis that closes the one at i.
func Closing(text string, i int) int {
	depth := 0
	for ; i < len(text); i++ {
		switch text[i] {
		case '\'', '"':
			i = closingQuote(text, i)
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(text) - 1
}

// closingQuote returns the index of the quote that closes the one at i. A doubled quote closes and opens again.
func closingQuote(text string, i int) int {
	if k := strings.IndexByte(text[i+1:], text[i]); k >= 0 {
		return i + 1 + k
	}
	return len(text) - 1
}
