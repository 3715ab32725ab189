package lint_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/predicthealth/database/internal/lint"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// populated creates the tables that exist before the statements of these tests.
const populated = `
CREATE TABLE clinic (id int PRIMARY KEY, name text);
CREATE TABLE patient (id int PRIMARY KEY, name varchar(100), age int, clinic_id int, code int,
	CONSTRAINT old_check CHECK (age >= 0) NOT VALID, CONSTRAINT name_known CHECK (name IS NOT NULL));
CREATE INDEX patient_age_idx ON patient (age);
CREATE UNIQUE INDEX patient_code_key ON patient (code);
ALTER TABLE patient ADD CONSTRAINT patient_clinic_fkey FOREIGN KEY (clinic_id) REFERENCES clinic;
CREATE SCHEMA other;
CREATE TABLE other.clinic (id int);
CREATE TABLE part (day date, note text) PARTITION BY RANGE (day);
CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE VIEW adult AS SELECT id, name FROM patient WHERE age > 17;
CREATE MATERIALIZED VIEW ages AS SELECT age, count(*) FROM patient GROUP BY age;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM patient; RETURN NULL; END; $$;
CREATE TRIGGER t AFTER INSERT ON patient FOR EACH ROW EXECUTE FUNCTION f();
CREATE POLICY p ON patient USING (true);
`

const none = "-- atlas:txmode none\n\n"

func dir(pairs ...string) fstest.MapFS {
	files := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		files[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return files
}

// found returns the codes of the findings.
func found(findings []lint.Finding) string {
	codes := make([]string, len(findings))
	for i, f := range findings {
		codes[i] = f.Code
	}
	return strings.Join(codes, " ")
}

func TestStatements(t *testing.T) {
	t.Parallel()
	check(t, map[string]statements{
		"nothing":                          {"", ""},
		"a comment":                        {"-- nothing\n", ""},
		"new table":                        {"CREATE TABLE new (id int PRIMARY KEY, n int REFERENCES patient, UNIQUE (n));", ""},
		"all of a new table":               {"CREATE TABLE new (id int);\nCREATE INDEX ON new (id);\nALTER TABLE new ADD n int NOT NULL, ADD m int CHECK (m > 0);\nALTER TABLE new ALTER n TYPE text;\nALTER TABLE new RENAME n TO o;\nDELETE FROM new;\nTRUNCATE new;\nCREATE VIEW v AS SELECT m FROM new;\nDROP VIEW v;\nDROP TABLE new;", ""},
		"function that deletes":            {"CREATE FUNCTION g() RETURNS void LANGUAGE sql AS $$ DELETE FROM patient; TRUNCATE patient; $$;", ""},
		"grant and trigger":                {"GRANT DELETE, TRUNCATE ON patient TO PUBLIC;\nCREATE TRIGGER u AFTER DELETE ON patient FOR EACH STATEMENT EXECUTE FUNCTION f();", ""},
		"new rows":                         {"INSERT INTO clinic VALUES (1, 'DELETE FROM patient');\nUPDATE clinic SET name = '; TRUNCATE clinic';", ""},
		"drop function, trigger, policy":   {"DROP POLICY p ON patient;\nDROP TRIGGER t ON patient;\nDROP FUNCTION f;", ""},
		"drop schema":                      {"DROP SCHEMA public CASCADE;", "DS101 DS201 DS201"},
		"drop table":                       {"DROP TABLE part;", "DS102"},
		"drop table under a view":          {"DROP TABLE patient CASCADE;", "DS102 DS201 DS201"},
		"drop column":                      {"ALTER TABLE patient DROP COLUMN code;", "DS103"},
		"drop column with quotes":          {`ALTER TABLE "patient" DROP "code";`, "DS103"},
		"drop view":                        {"DROP VIEW adult;", "DS201"},
		"drop materialized view":           {"DROP MATERIALIZED VIEW ages;", "DS201"},
		"view recreated":                   {"DROP VIEW adult;\nCREATE VIEW adult AS SELECT id, name, age FROM patient;", ""},
		"view recreated with less":         {"DROP VIEW adult;\nCREATE VIEW adult AS SELECT id FROM patient;", "BC201"},
		"truncate":                         {"TRUNCATE TABLE ONLY patient;", "DS202"},
		"truncate two":                     {"TRUNCATE part, public.\"patient\" ;", "DS202 DS202 DS202"},
		"truncate cascade":                 {"TRUNCATE clinic CASCADE;", "DS202 DS202"},
		"truncate in a body":               {"DO $$ BEGIN EXECUTE 'TRUNCATE patient'; END $$;", "DS202"},
		"truncate after a rewrite":         {"ALTER TABLE part_1 SET UNLOGGED;\nTRUNCATE part_1;", "BL108 DS202"},
		"delete":                           {"DELETE FROM patient WHERE id = 1;", "DS203"},
		"delete in WITH":                   {"WITH gone AS (DELETE FROM ONLY public.patient RETURNING id) SELECT * FROM gone;", "DS203"},
		"delete in a body":                 {"DO LANGUAGE plpgsql $x$ BEGIN delete /* all */ from patient; END $x$;", "DS203"},
		"delete, table unknown":            {"DO $$ BEGIN IF false THEN EXECUTE format('DELETE FROM %I', 'x'); END IF; END $$;", "DS203"},
		"delete from temporary":            {"CREATE TEMP TABLE patient (id int) ON COMMIT DROP;\nDELETE FROM patient;", ""},
		"merge that deletes":               {"MERGE INTO patient p USING clinic c ON p.id = c.id WHEN MATCHED THEN DELETE;", "DS203"},
		"merge that does not":              {"MERGE INTO patient p USING clinic c ON p.id = c.id WHEN MATCHED THEN UPDATE SET age = 1;", ""},
		"unique index":                     {none + "CREATE UNIQUE INDEX CONCURRENTLY k ON patient (age);", "MF101"},
		"new column NOT NULL":              {"ALTER TABLE patient ADD n int NOT NULL;", "MF103"},
		"new column NOT NULL with default": {"ALTER TABLE patient ADD n int NOT NULL DEFAULT 1;", ""},
		"type, rewritten":                  {"ALTER TABLE clinic ALTER id TYPE bigint;", "BL108 BL109 MF201"},
		"type, same bytes":                 {"ALTER TABLE clinic ALTER name TYPE varchar;", ""},
		"type, same bytes, checked":        {"DROP VIEW adult;\nALTER TABLE patient ALTER name TYPE varchar(200);\nCREATE VIEW adult AS SELECT id, name FROM patient;", "BL109"},
		"rename table":                     {"ALTER TABLE patient RENAME TO person;", "BC101"},
		"rename table, quoted":             {`ALTER TABLE "public"."patient" RENAME TO "per son";`, "BC101"},
		"rename table, view in its place":  {"ALTER TABLE patient RENAME TO person;\nCREATE VIEW patient AS SELECT * FROM person;", ""},
		"rename table and back":            {"ALTER TABLE patient RENAME TO person;\nALTER TABLE person RENAME TO patient;", ""},
		"move table":                       {"CREATE SCHEMA s;\nALTER TABLE part_1 SET SCHEMA s;", "BC101"},
		"rename schema":                    {"ALTER SCHEMA public RENAME TO private;", "BC101"},
		"rename view":                      {"ALTER VIEW adult RENAME TO grown;", "BC101"},
		"rename column":                    {"ALTER TABLE patient RENAME age TO years;", "BC102"},
		"rename column in a body":          {"DO $$ BEGIN ALTER TABLE patient RENAME COLUMN code TO number; END $$;", "BC102"},
		"rename column of a view":          {"ALTER VIEW adult RENAME name TO called;", "BC102"},
		"rename column, added back":        {"ALTER TABLE patient RENAME age TO years;\nALTER TABLE patient ADD age int;", ""},
		"rename index, constraint":         {"ALTER INDEX patient_code_key RENAME TO k;\nALTER TABLE patient RENAME CONSTRAINT patient_clinic_fkey TO f;", ""},
		"drop foreign key":                 {"ALTER TABLE patient DROP CONSTRAINT patient_clinic_fkey;", "CD101"},
		"index":                            {"CREATE INDEX i ON patient (name);", "BL101"},
		"index, concurrently":              {none + "CREATE INDEX CONCURRENTLY i ON patient (name);", ""},
		"index called concurrently":        {`CREATE INDEX "concurrently" ON patient (name);`, "BL101"},
		"index on a partitioned table":     {"CREATE INDEX i ON part (day);", "BL101"},
		"index on only its parent":         {"CREATE INDEX i ON ONLY part (day);", ""},
		"reindex":                          {"REINDEX INDEX patient_age_idx;", "BL102"},
		"reindex table":                    {none + "REINDEX TABLE patient;", "BL102 BL102 BL102"},
		"reindex, concurrently":            {none + "REINDEX TABLE CONCURRENTLY patient;", ""},
		"drop index":                       {"DROP INDEX patient_age_idx;", "BL103"},
		"drop index, concurrently":         {none + "DROP INDEX CONCURRENTLY patient_age_idx;", ""},
		"primary key":                      {"ALTER TABLE part_1 ADD PRIMARY KEY (day);", "BL104 BL107"},
		"unique":                           {"ALTER TABLE patient ADD UNIQUE (name);", "BL104 MF101"},
		"exclude":                          {"ALTER TABLE patient ADD EXCLUDE (age WITH =);", "BL104"},
		"unique using index":               {"ALTER TABLE patient ADD CONSTRAINT k UNIQUE USING INDEX patient_code_key;", ""},
		"check":                            {"ALTER TABLE patient ADD CONSTRAINT k CHECK (age < 200);", "BL105"},
		"check recreated":                  {"ALTER TABLE patient DROP CONSTRAINT name_known, ADD CONSTRAINT name_known CHECK (name <> '');", "BL105"},
		"check, not valid":                 {"ALTER TABLE patient ADD CONSTRAINT k CHECK (age < 200) NOT VALID;", ""},
		"validate an old one":              {"ALTER TABLE patient VALIDATE CONSTRAINT old_check;", ""},
		"validate a new one":               {"ALTER TABLE patient ADD CONSTRAINT k CHECK (age < 200) NOT VALID;\nALTER TABLE patient VALIDATE CONSTRAINT k;", "BL106"},
		"validate a new one, no tx":        {none + "ALTER TABLE patient ADD CONSTRAINT k CHECK (age < 200) NOT VALID;\nALTER TABLE patient VALIDATE CONSTRAINT k;", ""},
		"foreign key":                      {"ALTER TABLE patient ADD FOREIGN KEY (code) REFERENCES clinic;", "BL105"},
		"foreign key, not valid":           {"ALTER TABLE patient ADD FOREIGN KEY (code) REFERENCES clinic NOT VALID;", ""},
		"foreign key, validated at once":   {"ALTER TABLE patient ADD CONSTRAINT k FOREIGN KEY (code) REFERENCES clinic NOT VALID;\nALTER TABLE patient VALIDATE CONSTRAINT k;", "BL106"},
		"foreign key with its column":      {"ALTER TABLE patient ADD n int REFERENCES clinic;", ""},
		"not null":                         {"ALTER TABLE patient ALTER age SET NOT NULL;", "BL107 MF104"},
		"not null, checked":                {"ALTER TABLE patient ALTER name SET NOT NULL;", ""},
		"not null, check not valid":        {"ALTER TABLE patient ADD CHECK (code IS NOT NULL) NOT VALID;\nALTER TABLE patient ALTER code SET NOT NULL;", "BL107 MF104"},
		"volatile default":                 {"ALTER TABLE patient ADD n uuid DEFAULT gen_random_uuid();", "BL108"},
		"volatile default, clock":          {"ALTER TABLE patient ADD n timestamptz DEFAULT clock_timestamp();", "BL108"},
		"stable default":                   {"ALTER TABLE patient ADD n timestamptz NOT NULL DEFAULT now();", ""},
		"unlogged":                         {"ALTER TABLE part_1 SET UNLOGGED;", "BL108"},
		"cluster":                          {"CLUSTER patient USING patient_age_idx;", "BL108"},
		"vacuum full":                      {none + "VACUUM FULL patient;", "BL108"},
		"vacuum":                           {none + "VACUUM patient;", ""},
		"refresh":                          {"REFRESH MATERIALIZED VIEW ages;", "BL108"},
		"attach":                           {"ALTER TABLE part DETACH PARTITION part_1;\nALTER TABLE part ATTACH PARTITION part_1 FOR VALUES FROM ('2020-01-01') TO ('2022-01-01');", "BL109"},
		"client_min_messages set":          {"SET client_min_messages = error;\nALTER TABLE patient ALTER age SET NOT NULL;", "BL107 MF104"},
		"same name in another schema":      {"ALTER TABLE other.clinic ADD CONSTRAINT k CHECK (id > 0);\nALTER TABLE other.clinic ALTER id SET NOT NULL;", "BL105 BL107 MF104"},
		"new, same name":                   {"CREATE SCHEMA s;\nCREATE TABLE s.patient (id int);\nALTER TABLE s.patient ALTER id SET NOT NULL;", ""},
		"no change to a constraint":        {"ALTER TABLE patient ADD CONSTRAINT k CHECK (age < 200) NOT VALID, ADD n int NOT NULL DEFAULT 1;", ""},
		"search_path set":                  {"SELECT set_config('search_path', '', false);\nDROP TABLE public.part;\nDELETE FROM public.patient;", "DS102 DS203"},
		"in a transaction of its own":      {none + "BEGIN;\nDROP TABLE part;\nCOMMIT;", "DS102"},
		"empty statements":                 {";;\nDROP TABLE part;;", "DS102"},
		"delimiter":                        {"-- atlas:delimiter \\n---\nDROP TABLE part;\n---\nDROP VIEW adult\n---\n", "DS102 DS201"},
	})
}

// statements are those of a new file, and the codes of the expected findings.
type statements struct{ sql, want string }

func check(t *testing.T, cases map[string]statements) {
	t.Helper()
	base := dir("1_base.sql", populated)
	lintFile := lint.Linter(t, testdb.ServerURL(t), base)
	for name, c := range cases {
		if strings.HasPrefix(c.sql, none) {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				got := run(t, base, dir("1_base.sql", populated, "2_new.sql", c.sql))
				if found(got) != c.want {
					t.Errorf("%s\ngot %q; want %q: %v", c.sql, found(got), c.want, got)
				}
			})
			continue
		}
		got, err := lintFile("2_new.sql", c.sql)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if found(got) != c.want {
			t.Errorf("%s: %s\ngot %q; want %q: %v", name, c.sql, found(got), c.want, got)
		}
	}
}

func run(t *testing.T, base, files fs.FS) []lint.Finding {
	t.Helper()
	findings, err := lint.Run(t.Context(), testdb.ServerURL(t), base, files)
	if err != nil {
		t.Fatal(err)
	}
	return findings
}

// TestOurOwnMigrations: a new database has no rows at risk.
func TestOurOwnMigrations(t *testing.T) {
	t.Parallel()
	if got := run(t, dir(), migrate.Files()); len(got) != 0 {
		t.Errorf("got %v", got)
	}
	if got := run(t, migrate.Files(), migrate.Files()); len(got) != 0 {
		t.Errorf("with themselves as base: %v", got)
	}
}

// TestRefusedStatement: the error has the position and the reason, and no value.
func TestRefusedStatement(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ sql, want string }{
		"unknown column": {"CREATE TABLE a (id int);\n\n-- why\nSELECT id,\n\t'ü',\n\tnone FROM a;\n", `2_new.sql:6: column "none" does not exist (42703)`},
		"a value":        {"SELECT 1;\nSELECT 'secret'::int;", "2_new.sql:2: invalid text representation (22P02)"},
		"transaction":    {"CREATE TABLE a (id int);\nCREATE INDEX CONCURRENTLY ON a (id);", "2_new.sql:2: CREATE INDEX CONCURRENTLY cannot run inside a transaction block (25001)"},
		"deferred":       {"CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES a DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO a VALUES (1, 2);", `2_new.sql:2: insert or update on table "a" violates foreign key constraint "a_b_fkey" (23503)`},
		"delimiter":      {"-- atlas:delimiter \\n---\nSELECT 1\n---\nSELECT none", `2_new.sql:4: column "none" does not exist (42703)`},
		"unclosed":       {"SELECT 1;\nSELECT 'a;", "2_new.sql:2: unterminated string"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := lint.Run(t.Context(), testdb.ServerURL(t), dir(), dir("2_new.sql", c.sql))
			if err == nil || err.Error() != c.want || got != nil {
				t.Errorf("got %v, %v; want %s", got, err, c.want)
			}
			var refused *migrate.StatementError
			if name != "unclosed" && !errors.As(err, &refused) {
				t.Errorf("%T", err)
			}
		})
	}
}

// TestSeveralFiles: a new file sees what an earlier new file created, and the reported lines are those of the
// statements.
func TestSeveralFiles(t *testing.T) {
	t.Parallel()
	body := "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n\tDROP TABLE a;\nEND;\n$$;\n"
	got := run(t, dir("1_a.sql", "CREATE TABLE a (id int);\n"), dir("1_a.sql", "CREATE TABLE a (id int);\n",
		"2_b.sql", body+"\n-- why\nDROP TABLE a;\nCREATE TABLE b (id int);\nCREATE INDEX ON b (id);\n",
		"3_c.sql", "\nCREATE INDEX i\n\tON b (id);\n"))
	if len(got) != 2 {
		t.Fatalf("got %v", got)
	}
	for i, want := range []string{
		`2_b.sql:8: Dropping table "a" (destructive DS102)`,
		"3_c.sql:2: Index \"i\" of \"b\" is built while writers wait; use CREATE INDEX CONCURRENTLY in a separate file with `-- atlas:txmode none` (blocking BL101)",
	} {
		if got[i].String() != want {
			t.Errorf("got %s; want %s", got[i], want)
		}
	}
}

func TestHistory(t *testing.T) {
	t.Parallel()
	const one, two = "CREATE TABLE a (id int);\n", "-- atlas:nolint history no\n\nCREATE TABLE b (\n\tid int\n);\n"
	base := dir("1_one.sql", one, "2_two.sql", two, "atlas.sum", "old")
	for name, c := range map[string]struct {
		files fs.FS
		want  string
	}{
		"the same":    {dir("1_one.sql", one, "2_two.sql", two, "atlas.sum", "new"), ""},
		"changed":     {dir("1_one.sql", one, "2_two.sql", strings.Replace(two, "id int", "id bigint", 1)), "2_two.sql:4: history"},
		"longer":      {dir("1_one.sql", one+"DROP TABLE a;\n", "2_two.sql", two), "1_one.sql:2: history"},
		"removed":     {dir("2_two.sql", two), "1_one.sql:1: history"},
		"all removed": {dir(), "1_one.sql:1: history 2_two.sql:1: history"},
		"renamed":     {dir("1_one.sql", one, "2_zwei.sql", "SELECT 1;"), "2_two.sql:1: history 2_zwei.sql:1: nonlinear"},
		"inserted":    {dir("1_one.sql", one, "1a_new.sql", "SELECT 1;", "2_two.sql", two), "1a_new.sql:1: nonlinear"},
		"behind":      {dir("1_one.sql", one, "2_two.sql", two, "3_new.sql", "SELECT 1;"), ""},
		"twice":       {dir("1_one.sql", one, "2_two.sql", two, "3_a.sql", "SELECT 1;", "3_b.sql", "SELECT 1;"), "3_a.sql:1: nonlinear 3_b.sql:1: nonlinear"},
		"suppressed":  {dir("0_new.sql", "-- atlas:nolint nonlinear never deployed\n\nSELECT 1;", "1_one.sql", one, "2_two.sql", two), ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, f := range run(t, base, c.files) {
				got = append(got, strings.SplitAfter(f.String(), ": ")[0]+f.Rule)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v; want %s", got, c.want)
			}
		})
	}
}
