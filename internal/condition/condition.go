// Package condition takes apart the conditions that PostgreSQL prints (pg_get_expr, pg_get_function_sqlbody). They have
// brackets around all that is made of parts, so that a word at the top level is the one that joins them.
package condition

import "strings"

// Bare returns a text without the brackets around all of it.
func Bare(text string) string {
	text = strings.TrimSpace(text)
	for strings.HasPrefix(text, "(") && Closes(text, 0) == len(text)-1 {
		text = strings.TrimSpace(text[1 : len(text)-1])
	}
	return text
}

// Split returns what stands between occurrences of a word, or a comma, that are outside of brackets and quotes.
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

// Cut returns what stands before and after the first such word; after is empty where there is none.
func Cut(text, at string) (before, after string) {
	before, after, _ = cutTop(text, at)
	return strings.TrimSpace(before), strings.TrimSpace(after)
}

func cutTop(text, at string) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(':
			i = Closes(text, i)
		case '\'', '"':
			i = ends(text, i)
		default:
			if strings.HasPrefix(text[i:], at) && (at == "," || apart(text, i, len(at))) {
				return text[:i], text[i+len(at):], true
			}
		}
	}
	return text, "", false
}

// apart says whether white space or the text's end is on both sides of a word.
func apart(text string, i, length int) bool {
	blank := func(k int) bool { return k < 0 || k >= len(text) || strings.ContainsRune(" \n\t()", rune(text[k])) }
	return blank(i-1) && blank(i+length)
}

// Closes returns where the bracket at i is closed.
func Closes(text string, i int) int {
	depth := 0
	for ; i < len(text); i++ {
		switch text[i] {
		case '\'', '"':
			i = ends(text, i)
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

// ends is where the quote at i ends. One that is doubled within ends and begins again.
func ends(text string, i int) int {
	if k := strings.IndexByte(text[i+1:], text[i]); k >= 0 {
		return i + 1 + k
	}
	return len(text) - 1
}
