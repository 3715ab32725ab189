package list

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
)

// maxSearch is how many characters a search may have: more than any name, e-mail address or licence.
const maxSearch = 200

// tidy checks a text that is searched for, and returns it with single blanks. An empty one asks nothing.
func tidy(text string) (string, error) {
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
		return "", &SearchError{"nothing but blanks"}
	case words != "" && !strings.ContainsFunc(words, isWord):
		return "", &SearchError{"no letter and no digit"}
	}
	return words, nil
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// search is what to look for and the SQL of it.
type search struct {
	words    string
	function string // search_doctors, …
	// also is a subquery of more ids, with a ? for the words.
	also string
	// text is what the rows are ranked by; empty for search_text.
	text string
}

func (q *search) found(s *sql.Selector) {
	// As an array the ids are looked up by the primary key, however many the planner expects.
	in := s.C("id") + " = ANY (ARRAY(SELECT " + q.function + "(?)"
	args := []any{q.words}
	if q.also != "" {
		in, args = in+" UNION "+q.also, append(args, q.words)
	}
	s.Where(where(in+"))", args...))
}

// score is how good a row is, of 3: see the package's comment. The words are folded once, not for each row.
func (q *search) score(s *sql.Selector) (string, []any) {
	return "search_score(" + cmp.Or(q.text, s.C("search_text")) + ", (SELECT search_terms(?::text)))", []any{q.words}
}
