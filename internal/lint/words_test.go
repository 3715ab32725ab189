package lint

import (
	"fmt"
	"testing"
)

func TestWords(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                                 "[]",
		"DROP INDEX a.b;":                  "[DROP INDEX a . b ;]",
		`a "B ""c"" -- d"`:                 `[a "B "c" -- d"]`,
		"a -- b\n/* c ; */ d":              "[a d]",
		`x 'it''s' E'\'y' 'z\' w`:          "[x w]",
		"x $$ y $$ $a$ $$ z $a$ w $1":      "[x w $ 1]",
		"DO $$ BEGIN a('b ''c'''); END $$": "[DO BEGIN a ( b c ) ; END]",
		"DO 'unclosed":                     "[DO ' unclosed]",
		"SELECT $$unclosed":                "[SELECT]",
		"ärzte \xff x":                     "[ärzte \xff x]",
	} {
		got := []string{}
		for _, w := range words(text) {
			if w.quoted {
				w.text = `"` + w.text + `"`
			}
			got = append(got, w.text)
		}
		if fmt.Sprint(got) != want {
			t.Errorf("%s\ngot %v; want %s", text, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                         "[[]]",
		"A WHERE x":                "[[a]]",
		`TABLE ONLY "A".b *, c.d;`: `[[A b] [c d]]`,
		"%I":                       "[[]]",
		"a.":                       "[[a]]",
	} {
		if got := fmt.Sprint(names(words(text), 0)); got != want {
			t.Errorf("%q: got %s; want %s", text, got, want)
		}
	}
}
