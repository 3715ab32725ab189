package rewrite

import "testing"

// TestOpened: which statements read the view, and what becomes of updates and upserts.
func TestOpened(t *testing.T) {
	t.Parallel()
	o := NewOpened("profiles", "opened", []string{"weight", "is_smoker"})
	const opened = `"opened" AS "profiles"`
	for query, want := range map[string]string{
		`SELECT "profiles"."id" FROM "profiles" WHERE "profiles"."weight" > $1`:                         `SELECT "profiles"."id" FROM ` + opened + ` WHERE "profiles"."weight" > $1`,
		`SELECT "t1"."id" FROM "profiles" AS "t1" JOIN "profiles" ON true FOR UPDATE`:                   `SELECT "t1"."id" FROM "opened" AS "t1" JOIN ` + opened + ` ON true FOR UPDATE`,
		`SELECT "profiles_old"."id" FROM "profiles_old"`:                                                `SELECT "profiles_old"."id" FROM "profiles_old"`,
		`UPDATE "patients" SET "a" = $1 WHERE "id" IN (SELECT "patient_id" FROM "profiles" WHERE true)`: `UPDATE "patients" SET "a" = $1 WHERE "id" IN (SELECT "patient_id" FROM ` + opened + ` WHERE true)`,
		`DELETE FROM "profiles" WHERE "id" IN (SELECT "id" FROM "profiles")`:                            `DELETE FROM "profiles" WHERE "id" IN (SELECT "id" FROM ` + opened + `)`,
		`UPDATE "profiles" SET "weight" = $1, "is_smoker" = $2 WHERE "id" = $3`:                         `UPDATE "profiles" SET "weight" = $1, "is_smoker" = $2 WHERE "id" = $3`,
		`UPDATE "profiles" SET "weight" = NULL`:                                                         `UPDATE "profiles" SET "weight" = NULL`,
		`UPDATE "profiles" SET "weight" = $1 WHERE "profiles"."is_smoker"`:                              `UPDATE "profiles" AS changed SET "weight" = $1 FROM (SELECT * FROM ` + opened + ` WHERE "profiles"."is_smoker" FOR UPDATE) AS "profiles" WHERE changed.id = "profiles".id`,
		`UPDATE "profiles" SET "weight" = COALESCE("profiles"."weight", 0) + $1`:                        `UPDATE "profiles" AS changed SET "weight" = COALESCE("profiles"."weight", 0) + $1 FROM (SELECT * FROM ` + opened + ` FOR UPDATE) AS "profiles" WHERE changed.id = "profiles".id`,
	} {
		if got := o.apply(query); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", query, got, want)
		}
	}
	const into, conflict = `INSERT INTO "profiles" ("id", "weight", "updated_at") VALUES `, ` ON CONFLICT ("id") DO UPDATE SET `
	for query, want := range map[string]string{
		into + `($1, $2, DEFAULT)` + conflict + `"weight" = "excluded"."weight", "updated_at" = "excluded"."updated_at" RETURNING "id"`: into + `($1, $2, DEFAULT)` + conflict + `"weight" = $2, "updated_at" = "excluded"."updated_at" RETURNING "id"`,
		into + `($1, $2, $3), ($4, NULL, $5)` + conflict + `"weight" = "excluded"."weight"`:                                             into + `($1, $2, $3), ($4, NULL, $5)` + conflict + `"weight" = CASE "excluded"."id" WHEN $1 THEN $2 WHEN $4 THEN NULL END`,
		into + `($1, $2, $3)` + conflict + `"is_smoker" = "excluded"."is_smoker"`:                                                       into + `($1, $2, $3)` + conflict + `"is_smoker" = DEFAULT`,
		into + `($1, $2, $3)` + conflict + `"id" = "profiles"."id"`:                                                                     into + `($1, $2, $3)` + conflict + `"id" = "profiles"."id"`,
		into + `($1, $2, $3)`: into + `($1, $2, $3)`,
		`INSERT INTO "other" ("weight") VALUES ($1)` + conflict + `"weight" = "excluded"."weight"`: `INSERT INTO "other" ("weight") VALUES ($1)` + conflict + `"weight" = "excluded"."weight"`,
	} {
		if got := o.values(query); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", query, got, want)
		}
	}
}
