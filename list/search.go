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

// look is what the search functions are given for words: a trigram index has what a pattern needs when
// it holds three characters of a word, or a word's beginning. Where it holds neither, the blank before
// it makes it one.
func look(words string) string {
	var run int
	begins := false // the run began after something that is in no word
	for _, r := range words {
		switch {
		case unicode.Is(unicode.M, r): // goes with its letter
		case isWord(r):
			if run++; begins || run == 3 {
				return words
			}
		default:
			if run == 2 {
				return words // its end counts as a third
			}
			run, begins = 0, true
		}
	}
	return " " + words
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// search is what to look for and the SQL of it.
type search struct {
	words    string
	function string // search_doctors, …
	// also is a subquery of more ids, with a ? for the pattern.
	also string
	// text is what the rows are ranked by; empty for search_text.
	text string
}

func (q *search) found(s *sql.Selector) {
	// As an array the ids are looked up by the primary key, however many the planner expects.
	in := s.C("id") + " = ANY (ARRAY(SELECT " + q.function + "(?)"
	args := []any{look(q.words)}
	if q.also != "" {
		in, args = in+" UNION "+q.also, append(args, look(q.words))
	}
	s.Where(where(in+"))", args...))
}

// score is how good a row is, of 3: see the package's comment. The words are folded once, not for each row.
func (q *search) score(s *sql.Selector) (string, []any) {
	text := cmp.Or(q.text, s.C("search_text"))
	return "(CASE WHEN strpos(' ' || " + text + " || ' ', (SELECT ' ' || search_words(?::text) || ' ')) > 0 THEN 3" +
		" WHEN strpos(' ' || " + text + ", (SELECT ' ' || search_words(?::text))) > 0 THEN 2" +
		" WHEN strpos(" + text + ", (SELECT search_words(?::text))) > 0 THEN 1 ELSE 0 END)", []any{q.words, q.words, q.words}
}
