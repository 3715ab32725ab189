package rewrite

import (
	"errors"
	"testing"
)

// TestSealed: which statements are refused, and how upserts are completed.
func TestSealed(t *testing.T) {
	t.Parallel()
	s := NewSealed([]string{"profiles"}, []string{"note", "drugs"}, func(column, use string) error { return errors.New(column + ": " + use) })
	const insert = `INSERT INTO "profiles" ("id", "note_sealed") VALUES ($1, $2) ON CONFLICT ("id") DO UPDATE SET `
	for query, want := range map[string]string{
		`SELECT "profiles"."id", "profiles"."note", "profiles"."note_sealed" FROM "profiles" WHERE "id" = $1`: "",
		`SELECT DISTINCT "profiles"."note" FROM "profiles"`:                                                   "",
		`SELECT "other"."note" FROM "other" WHERE "note" = $1`:                                                "",
		`SELECT "profiles"."id" FROM "profiles" WHERE "notes" = $1`:                                           "",
		`SELECT "profiles"."id" FROM "profiles" WHERE "profiles"."note" = $1`:                                 "note: a condition, a group or an order",
		`SELECT "profiles"."id" FROM "profiles" WHERE length(drugs) > 1`:                                      "drugs: a condition, a group or an order",
		`SELECT "profiles"."id" FROM "profiles" ORDER BY "note_sealed"`:                                       "note: a condition, a group or an order",
		`SELECT count("profiles"."note") FROM "profiles"`:                                                     "note: an expression",
		`SELECT "p"."id" FROM "p" WHERE EXISTS (SELECT 1 FROM "profiles" WHERE "profiles"."drugs" LIKE $1)`:   "drugs: a condition, a group or an order",
		`UPDATE "profiles" SET "note" = NULL, "note_sealed" = $1 WHERE "id" = $2 RETURNING "id", "note"`:      "",
		`UPDATE "profiles" SET "id" = $1 WHERE "note" IS NULL`:                                                "note: a condition",
		`DELETE FROM "profiles" WHERE "profiles"."note" = $1`:                                                 "note: a condition",
		`INSERT INTO "profiles" ("id", "note_sealed") VALUES ($1, $2)`:                                        "",
		insert + `"id" = "profiles"."id" WHERE "profiles"."note" = $3`:                                        "note: a condition",
		insert + `"note" = $3`: "note: a value of its own in the update of an upsert; use Update instead of Set, or UpdateNewValues",
	} {
		_, err := s.apply(query)
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: %q; want %q", query, got, want)
		}
	}
	for set, want := range map[string]string{
		`"id" = "excluded"."id" RETURNING "id"`:     `"id" = "excluded"."id" RETURNING "id"`,
		`"note" = "excluded"."note" RETURNING "id"`: `"note" = "excluded"."note", "note_sealed" = "excluded"."note_sealed" RETURNING "id"`,
		`"note" = NULL`: `"note" = NULL, "note_sealed" = NULL`,
		`"note" = "excluded"."note", "note_sealed" = "excluded"."note_sealed" WHERE $3`: `"note" = "excluded"."note", "note_sealed" = "excluded"."note_sealed" WHERE $3`,
	} {
		if got, err := s.apply(insert + set); err != nil || got != insert+want {
			t.Errorf("%s became %s, %v", set, got, err)
		}
	}
}
