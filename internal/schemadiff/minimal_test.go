package schemadiff_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/predicthealth/database/internal/schemadiff"
	"github.com/predicthealth/database/internal/statement"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// TestOnlyChanges: the migration contains only what changed.
func TestOnlyChanges(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		was  string
		file string
		want []string // how each statement begins
	}{
		"lines of a function": {
			was:  "CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS 'BEGIN RETURN NEW; END'",
			want: []string{"CREATE OR REPLACE FUNCTION public.touch()"},
		},
		"privileges": {
			was:  "GRANT SELECT, DELETE, UPDATE (email, version) ON users TO PUBLIC; REVOKE SELECT ON patients FROM service_patients",
			want: []string{"REVOKE DELETE, SELECT ON public.users FROM PUBLIC", "REVOKE UPDATE (email, version) ON public.users FROM PUBLIC", "GRANT SELECT ON public.patients TO service_patients"},
		},
		"a policy": {
			was:  "ALTER POLICY readers ON users USING (false)",
			want: []string{"DROP POLICY readers", "CREATE POLICY readers ON public.users"},
		},
		"a column's type under a trigger": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10)",
			want: []string{`ALTER TABLE "public"."doctors" ALTER COLUMN`, "CREATE OR REPLACE TRIGGER doctors_blank"},
		},
		"a column's type under a view that others depend on": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + contacts,
			file: contacts,
			want: []string{
				"DROP POLICY by_phone", "DROP TRIGGER doctors_phone", "DROP VIEW public.contact_phones", "DROP VIEW public.contacts", `ALTER TABLE "public"."doctors" ALTER COLUMN`,
				"CREATE OR REPLACE VIEW public.contacts", "CREATE OR REPLACE TRIGGER doctors_blank", "CREATE OR REPLACE TRIGGER doctors_phone",
				"CREATE POLICY by_phone", "CREATE OR REPLACE VIEW public.contact_phones", "GRANT SELECT ON public.contacts TO PUBLIC",
			},
		},
		"a view that gains a column": {
			was: strings.Replace(contacts, "id, phone, email", "id, phone", 1), file: contacts, want: []string{"CREATE OR REPLACE VIEW public.contacts"},
		},
		"a dropped column, with its grants": {
			was:  "ALTER TABLE doctors ADD pager text; GRANT SELECT (pager) ON doctors TO service_patients",
			want: []string{`ALTER TABLE "public"."doctors" DROP COLUMN "pager"`},
		},
		"a dropped table, with its objects": {
			was: "CREATE TABLE old (id int); ALTER TABLE old ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON old USING (true); GRANT SELECT ON old TO PUBLIC; " +
				"CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; " +
				"CREATE TRIGGER t BEFORE UPDATE ON old FOR EACH ROW EXECUTE FUNCTION own(); CREATE VIEW older AS SELECT id FROM old",
			want: []string{"DROP VIEW public.older", `DROP TABLE "public"."old"`, "DROP FUNCTION public.own()"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := next(t, c.was, declaredWith(t, c.file))
			all, err := statement.Split(text)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(all, c.want, func(s statement.Statement, want string) bool { return strings.HasPrefix(s.Text, want) }) {
				t.Errorf("%d statements of %d:\n%s", len(all), len(c.want), text)
			}
		})
	}
}

// TestEditedComments: edited comments, also in functions, and split or renamed files need no migration.
func TestEditedComments(t *testing.T) {
	t.Parallel()
	files, n := fstest.MapFS{}, 0
	for name, f := range filesOf(t, sqlfiles.Files) {
		if !strings.HasSuffix(name, ".sql") {
			continue
		}
		text := string(f.Data)
		n += strings.Count(text, "AS $$\n")
		text = "-- Another comment.\n" + strings.ReplaceAll(text, "AS $$\n", "AS $$\n\t-- It's /* another comment.\n")
		if !slices.Contains(sqlfiles.First, name) {
			name = "renamed_" + name
		}
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	first, second, ok := strings.Cut(string(files["renamed_outbox.sql"].Data), "CREATE OR REPLACE TRIGGER")
	if !ok || n < 50 {
		t.Fatalf("%d functions", n)
	}
	delete(files, "renamed_outbox.sql")
	maps.Copy(files, fstest.MapFS{"a.sql": {Data: []byte("CREATE OR REPLACE TRIGGER" + second)}, "b.sql": {Data: []byte(first)}})
	if text := next(t, "SELECT 1", schemadiff.Schema{Tables: schemadiff.Product().Tables, Files: files}); text != "" {
		t.Errorf("generated:\n%s", text)
	}
}

// TestUnsupportedStatements: refused with file, line and name, since no migration would contain them.
func TestUnsupportedStatements(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"-- words\n\nINSERT INTO specialties VALUES (1);": "schema/sql/contacts.sql:3: INSERT INTO is not supported",
		"CREATE TYPE mood AS ENUM ('a');":                 "schema/sql/contacts.sql:1: CREATE TYPE is not supported",
		"ALTER DATABASE x SET work_mem = 1;":              "schema/sql/contacts.sql:1: ALTER DATABASE is not supported",
		"SELECT 'unclosed":                                "schema/sql/contacts.sql: line 1: unterminated string",
	} {
		_, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), migrate.Files(), declaredWith(t, text), schemadiff.WithStart(testdb.Template(t)))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v; want %s", text, err, want)
		}
	}
}

// next returns the generated migration after the existing ones and one more.
func next(t *testing.T, was string, declared schemadiff.Schema) string {
	t.Helper()
	dir := filesOf(t, migrate.Files())
	add(t, dir, "20990101000000_was.sql", was)
	text, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), dir, declared, schemadiff.WithStart(testdb.Template(t)))
	if err != nil {
		t.Fatal(err)
	}
	return text
}
