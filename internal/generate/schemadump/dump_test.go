package main

import (
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

func TestSchemaFileIsCurrent(t *testing.T) {
	t.Parallel()
	if err := run(t.Context(), testdb.ServerURL(t), "../../..", false); err != nil {
		t.Error(err)
	}
}

// TestDumpShowsEveryEffect: each change of the schema changes the dump, and two dumps of the same schema are equal.
func TestDumpShowsEveryEffect(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db := testdb.OpenURL(t, url).SQL()
	before, err := Dump(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Dump(t.Context(), url); err != nil || again != before {
		t.Errorf("two dumps of one database differ: %v", err)
	}
	for _, statement := range []string{
		"ALTER TABLE users ALTER is_active SET DEFAULT false", "GRANT SELECT ON users TO PUBLIC", "CREATE VIEW stray AS SELECT 1 AS one",
		"ALTER TABLE users DISABLE TRIGGER users_touch", "ALTER TABLE users DISABLE ROW LEVEL SECURITY",
		"CREATE POLICY stray ON users USING (false)", "CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
	} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
		after, err := Dump(t.Context(), url)
		if err != nil || after == before {
			t.Errorf("%s: the dump is unchanged, %v", statement, err)
		}
		before = after
	}
	if strings.Contains(before, "restrict") || strings.Contains(before, "Dumped") || strings.Contains(before, "OWNER") {
		t.Error("the dump contains text of pg_dump itself")
	}
}
