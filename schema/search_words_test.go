package schema_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestSearchWordsOfASCII, which have a loop of their own, and of other text are those of the loop over folded text.
func TestSearchWordsOfASCII(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t).SQL()
	var function string
	if err := db.QueryRowContext(t.Context(), "SELECT pg_get_functiondef('search_words(text[])'::regprocedure)").Scan(&function); err != nil {
		t.Fatal(err)
	}
	const name, condition = "public.search_words(", `IF t COLLATE "C" ~ '^[\t\n -~]*$' THEN`
	if !strings.Contains(function, name) || !strings.Contains(function, condition) {
		t.Fatalf("no loop for ASCII text: %s", function)
	}
	exec(t, db, strings.NewReplacer(name, "public.folded_words(", condition, "IF false THEN").Replace(function))
	texts := map[string]*rapid.Generator[string]{
		"ASCII":           rapid.StringOf(rapid.Map(rapid.IntRange(1, 127), func(n int) rune { return rune(n) })),
		"ASCII, joiners":  rapid.StringOf(rapid.SampledFrom([]rune("aB1- \t\n'.,`@"))),
		"with a control":  rapid.StringOf(rapid.SampledFrom([]rune("aB- \r\v\f\x01\x1f\x7f"))),
		"with other text": rapid.StringOf(rapid.SampledFrom([]rune("aZ-. ÉßİſΣ’‑\u00a0\u2003\u0301王小明"))),
		"any":             rapid.StringOf(rapid.Rune().Filter(func(r rune) bool { return r != 0 })),
	}
	for name, text := range texts {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(rt *rapid.T) {
				a, b, none := text.Draw(rt, "a"), text.Draw(rt, "b"), rapid.Bool().Draw(rt, "NULL")
				var got, want string
				err := db.QueryRowContext(testdb.Context(t), "SELECT search_words($1, CASE WHEN NOT $3 THEN $2 END), folded_words($1, CASE WHEN NOT $3 THEN $2 END)", a, b, none).Scan(&got, &want)
				if err != nil {
					rt.Fatal(err)
				}
				if got != want {
					rt.Fatalf("the words of %q and %q are %q; want %q", a, b, got, want)
				}
			})
		})
	}
}
