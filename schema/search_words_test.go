package schema_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// foldedWords is search_words without its loop for ASCII text.
const foldedWords = `CREATE FUNCTION folded_words(VARIADIC words text[]) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	w text;
	joined text;
	run text;
	found text := ' ';
BEGIN
	FOREACH w IN ARRAY regexp_split_to_array(public.search_fold(array_to_string(words, ' ')), '\s+') LOOP
		joined := replace(w, '-', '');
		CONTINUE WHEN joined = '';
		found := found || joined || ' ';
		IF joined <> w THEN
			found := found || btrim(regexp_replace(w, '-+', ' ', 'g')) || ' ';
		END IF;
		IF w COLLATE "C" ~ '[^\u0001-\u0DFF]' THEN
			FOR run IN SELECT m[1] FROM regexp_matches(joined COLLATE "C",
				'[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]{3,}', 'g') m LOOP
				FOR i IN 1 .. char_length(run) - 1 LOOP
					found := found || substr(run, i, 2) || ' ';
				END LOOP;
			END LOOP;
		END IF;
	END LOOP;
	RETURN found;
END;
$$`

// TestSearchWordsOfASCII, which have a loop of their own, and of other text are those of the loop over folded text.
func TestSearchWordsOfASCII(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t).SQL()
	exec(t, db, foldedWords)
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
