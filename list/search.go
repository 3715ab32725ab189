package list

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
)

// maxSearch is the maximum number of characters of a search: more than any name, e-mail address or license.
const maxSearch = 200

// normalizeSearch validates a search and returns it with single spaces. An empty text is no search.
func normalizeSearch(text string) (string, error) {
	switch {
	case len(text) > maxSearch*utf8.UTFMax:
		return "", &SearchError{"more than 200 characters"}
	case !utf8.ValidString(text):
		return "", &SearchError{"not valid UTF-8"}
	case strings.ContainsRune(text, 0):
		return "", &SearchError{"a NUL byte"}
	}
	words := strings.Join(strings.Fields(text), " ")
	switch {
	case utf8.RuneCountInString(words) > maxSearch:
		return "", &SearchError{"more than 200 characters"}
	case words == "" && text != "":
		return "", &SearchError{"only white space"}
	case words != "" && !strings.ContainsFunc(words, isWord):
		return "", &SearchError{"no letter or digit"}
	}
	return words, nil
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// search is a search's words and its SQL.
type search struct {
	words    string
	function string // search_doctors, …
	// also is a subquery of further ids, with a ? for the words; may be empty.
	also string
	// text is the expression to rank rows by; empty means search_text.
	text string
}

// found returns the condition that a row matches; with most > 0 it holds for no others than the best matches, at least that many.
func (q *search) found(most int) clause {
	return func(s *sql.Selector) {
		// An array makes the planner look ids up by primary key, whatever number of ids it expects.
		in, args := s.C("id")+" = ANY (ARRAY(SELECT "+q.function+"(?", []any{q.words}
		if most > 0 && q.text == "" { // otherwise the function's order is another one
			in, args = in+", ?", append(args, most)
		}
		in += ")"
		if q.also != "" {
			in, args = in+" UNION "+q.also, append(args, q.words)
		}
		s.Where(where(in+"))", args...))
	}
}

// score returns a row's score, from 0 to 3; see the package comment. The words are folded once, not per row.
func (q *search) score(s *sql.Selector) (string, []any) {
	return "search_score(" + cmp.Or(q.text, s.C("search_text")) + ", (SELECT search_terms(?::text)))", []any{q.words}
}
