package rewrite_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/driver/rewrite"
)

func TestStatement(t *testing.T) {
	t.Parallel()
	id := uuid.MustParse("018f4d5e-0000-7000-8000-000000000001")
	for _, c := range []struct {
		query string
		args  []any
		want  string
		kept  []any
	}{
		{`SELECT * FROM "t" WHERE "t"."id" IN ($1, $2) AND "n" = $3`, []any{id, id, 5}, `SELECT * FROM "t" WHERE "t"."id" = ANY ($1) AND "n" = $2`, []any{`{"` + id.String() + `","` + id.String() + `"}`, 5}},
		{`SELECT 1 WHERE "a" = $1 AND "b" NOT IN ($2, $3) OR "c" IN ($4)`, []any{1, `x"\`, "y", true}, `SELECT 1 WHERE "a" = $1 AND "b" <> ALL ($2) OR "c" = ANY ($3)`, []any{1, `{"x\"\\","y"}`, `{"true"}`}},
		{`SELECT ' IN ($1' WHERE "a" IN ($1)`, []any{1}, `SELECT ' IN ($1' WHERE "a" = ANY ($1)`, []any{`{"1"}`}},
		{`SELECT 1 WHERE "a" IN (SELECT "b" FROM "c" WHERE "d" IN ($1))`, []any{1}, `SELECT 1 WHERE "a" IN (SELECT "b" FROM "c" WHERE "d" = ANY ($1))`, []any{`{"1"}`}},
		{`SELECT 1 WHERE "a" IN ($1, $2)`, []any{nil, 1}, `SELECT 1 WHERE "a" IN ($1, $2)`, []any{nil, 1}},
		{`SELECT 1 WHERE "a" IN ($1) AND "b" = $1`, []any{1}, `SELECT 1 WHERE "a" IN ($1) AND "b" = $1`, []any{1}},
		{`SELECT $$ IN ($1$$ WHERE "a" IN ($1)`, []any{1}, `SELECT $$ IN ($1$$ WHERE "a" IN ($1)`, []any{1}},
		{`INSERT INTO "t" ("a", "b") VALUES ($1, $2), ($3, $4)`, []any{time.Time{}, 1, 2, time.Time{}}, `INSERT INTO "t" ("a", "b") VALUES (DEFAULT, $1), ($2, DEFAULT)`, []any{1, 2}},
		{`UPDATE "t" SET "a" = $1`, []any{time.Time{}}, `UPDATE "t" SET "a" = $1`, []any{time.Time{}}},
	} {
		query, args := rewrite.Statement(c.query, c.args)
		got := args.([]any)
		if query != c.want || len(got) != len(c.kept) {
			t.Errorf("%s\ngot  %s %v\nwant %s %v", c.query, query, got, c.want, c.kept)
			continue
		}
		for i := range got {
			if got[i] != c.kept[i] {
				t.Errorf("%s: argument %d is %v; want %v", c.query, i+1, got[i], c.kept[i])
			}
		}
	}
}

// FuzzStatement: any text stays unchanged or has as many parameters as arguments.
func FuzzStatement(f *testing.F) {
	for _, seed := range []string{`a IN ($1, $2)`, `' IN ($1`, `"" IN ($1)`, `a NOT IN ($1) --`, `$1 IN ($2)`, `a IN ($1, `, `INSERT INTO "t" VALUES ($1)`} {
		f.Add(seed, 2)
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		if n < 0 || n > 20 {
			return
		}
		args := make([]any, n)
		for i := range args {
			args[i] = i
		}
		query, out := rewrite.Statement(text, args)
		if query == text {
			return
		}
		kept := out.([]any)
		if strings.Count(query, "$") < len(kept) || len(kept) > n {
			t.Errorf("%q became %q with %d arguments of %d", text, query, len(kept), n)
		}
	})
}
