package catalog_test

import (
	"testing"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestDriftOfEveryKind: each manual change is one difference.
func TestDriftOfEveryKind(t *testing.T) {
	t.Parallel()
	expected := read(t, testdb.URL(t), "")
	if len(expected) < 200 {
		t.Fatalf("%d objects", len(expected))
	}
	for statement, want := range map[string]string{
		"ALTER TABLE patients ADD nickname text":                             "extra: column patients.nickname",
		"ALTER TABLE cache_invalidations DROP key":                           "missing: column cache_invalidations.key",
		"ALTER TABLE cache_invalidations ALTER key TYPE text":                "changed: column cache_invalidations.key",
		"ALTER TABLE doctors ALTER phone SET DEFAULT '1'":                    "changed: column doctors.phone",
		"ALTER TABLE doctors ALTER phone SET NOT NULL":                       "changed: column doctors.phone",
		"ALTER TABLE doctors DROP CONSTRAINT doctors_years_experience_check": "missing: constraint doctors.doctors_years_experience_check",
		"DROP INDEX doctors_created_at_id_idx":                               "missing: index doctors_created_at_id_idx",
		"CREATE INDEX stray ON doctors (phone)":                              "extra: index stray",
		"CREATE TABLE stray ()":                                              "extra: table stray",
		"DROP TRIGGER users_touch ON users":                                  "missing: trigger users.users_touch",
		"ALTER TABLE users DISABLE TRIGGER users_touch":                      "changed: trigger users.users_touch",
		"CREATE FUNCTION stray() RETURNS int LANGUAGE sql RETURN 1; REVOKE EXECUTE ON FUNCTION stray() FROM PUBLIC": "extra: function stray()",
		"CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'":            "changed: function touch()",
		"REVOKE EXECUTE ON FUNCTION touch() FROM PUBLIC":                                                            "missing: grant EXECUTE on function touch() to PUBLIC",
		"CREATE VIEW stray AS SELECT 1 AS one":                                                                      "extra: view stray",
		"CREATE POLICY stray ON users USING (false)":                                                                "extra: policy users.stray",
		"ALTER TABLE users DISABLE ROW LEVEL SECURITY":                                                              "missing: row security users",
		"GRANT SELECT ON users TO PUBLIC":                                                                           "extra: grant SELECT on table users to PUBLIC",
		"GRANT UPDATE (email) ON users TO PUBLIC":                                                                   "extra: grant UPDATE on column users.email to PUBLIC",
		"CREATE TYPE stray AS ENUM ('a')":                                                                           "extra: type stray",
		"DROP EXTENSION pgcrypto":                                                                                   "missing: extension pgcrypto",
		"COMMENT ON TABLE users IS 'stray'":                                                                         "extra: comment table users",
		"CREATE RULE stray AS ON DELETE TO users DO INSTEAD NOTHING":                                                "extra: rule users.stray",
		"CREATE SEQUENCE stray":                                                                                     "extra: sequence stray",
		"REVOKE UPDATE ON patients FROM CURRENT_USER":                                                               "extra: revoked UPDATE on table patients from its owner",
		"CREATE AGGREGATE stray(int) (SFUNC = int4pl, STYPE = int)":                                                 "extra: aggregate stray(integer)",
		"CREATE TYPE stray AS (a int)":                                                                              "extra: type stray",
		"CREATE STATISTICS stray ON phone, email FROM doctors":                                                      "extra: statistics stray",
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			differences := catalog.Compare(read(t, testdb.URL(t), statement), expected)
			if len(differences) != 1 || differences[0].String() != want {
				t.Errorf("%s\ngot %v; want %s", statement, differences, want)
			}
		})
	}
}

// TestForeignObjects: schemas, extensions and privileges that are not this project's are no differences.
func TestForeignObjects(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	expected := read(t, url, "")
	for _, statement := range []string{
		"CREATE SCHEMA extensions; CREATE TABLE extensions.t (id int)", "CREATE EXTENSION hstore WITH SCHEMA extensions", "CREATE EXTENSION citext",
		"CREATE PUBLICATION p FOR TABLE doctors",
		"ALTER TABLE doctors ADD pager text; GRANT SELECT (pager) ON doctors TO PUBLIC; ALTER TABLE doctors DROP pager",
	} {
		if differences := catalog.Compare(read(t, url, statement), expected); len(differences) > 0 {
			t.Errorf("%s: %v", statement, differences)
		}
	}
}

func read(t *testing.T, url, statement string) []catalog.Object {
	t.Helper()
	db := testdb.OpenURL(t, url).SQL()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
	objects, err := catalog.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return objects
}
