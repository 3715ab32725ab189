package schemadiff_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	atlas "ariga.io/atlas/sql/migrate"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/schemadiff"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// contacts is a file of schema/sql with objects that depend on a column: a view with a grant, a view on it, a policy
// and a trigger.
const contacts = `
DROP VIEW IF EXISTS contact_phones;
DROP VIEW IF EXISTS contacts;
CREATE VIEW contacts WITH (security_invoker = true) AS SELECT id, phone, email FROM doctors;
CREATE VIEW contact_phones AS SELECT phone FROM contacts;
GRANT SELECT ON contacts TO PUBLIC;
ALTER TABLE doctors ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS by_phone ON doctors;
CREATE POLICY by_phone ON doctors USING (phone IS NOT NULL);
CREATE OR REPLACE TRIGGER doctors_phone BEFORE UPDATE OF phone ON doctors
	FOR EACH ROW WHEN (OLD.phone IS DISTINCT FROM NEW.phone) EXECUTE FUNCTION touch();
`

// phones has a function with a parsed body (BEGIN ATOMIC) that depends on a column.
const phones = `
CREATE OR REPLACE FUNCTION doctors_phones() RETURNS SETOF varchar LANGUAGE sql BEGIN ATOMIC
	SELECT phone FROM doctors;
	SELECT phone FROM doctors WHERE phone IS NOT NULL; -- the last one counts
END;
CREATE OR REPLACE VIEW all_phones AS SELECT doctors_phones() AS phone;
GRANT SELECT ON all_phones TO service_doctors;
`

// applied returns a file's text as a past migration has it.
func applied(text string) string { return strings.TrimRight(text, "\n") + "\n" }

// TestChanges: each case has a migration to an older schema, from which the generated migration brings a populated
// database to the declared one.
func TestChanges(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		was  string // a migration after the existing ones
		file string // the declared contacts.sql; no file if empty
		want string // what the migration contains
		not  string // what it does not contain
	}{
		"a changed column": {was: "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10)", want: "ALTER COLUMN"},
		"an added column":  {was: "DROP TRIGGER medical_institutions_blank ON medical_institutions; ALTER TABLE medical_institutions DROP website", want: "ADD COLUMN"},
		"a removed column": {was: "ALTER TABLE doctors ADD pager text", want: "DROP COLUMN"},
		"a removed column under a trigger, beside triggers that a loop creates": {
			was: "ALTER TABLE doctors ADD pager text; CREATE OR REPLACE TRIGGER doctors_blank BEFORE INSERT OR UPDATE ON doctors FOR EACH ROW " +
				"WHEN (public.is_blank(NEW.pager)) EXECUTE FUNCTION public.blank_to_null('pager')",
			want: "DROP COLUMN",
		},
		"a changed default":        {was: "ALTER TABLE doctors ALTER is_active SET DEFAULT false", want: "SET DEFAULT"},
		"a changed check":          {was: "ALTER TABLE doctors DROP CONSTRAINT doctors_years_experience_check, ADD CONSTRAINT doctors_years_experience_check CHECK (years_experience > -5)", want: "doctors_years_experience_check"},
		"a changed function":       {was: "CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'", want: "CREATE OR REPLACE FUNCTION public.touch()"},
		"a function's new result":  {was: "DROP FUNCTION search_words(text[]); CREATE FUNCTION search_words(VARIADIC words text[]) RETURNS int LANGUAGE sql RETURN 1", want: "DROP FUNCTION"},
		"a removed function":       {was: "CREATE FUNCTION old() RETURNS int LANGUAGE sql RETURN 1; CREATE VIEW older AS SELECT old()", want: "DROP VIEW"},
		"a new trigger":            {was: "DROP TRIGGER users_touch ON users", want: "TRIGGER users_touch"},
		"a disabled trigger":       {was: "ALTER TABLE admin_audit_logs DISABLE TRIGGER admin_audit_logs_append_only", want: "ENABLE ALWAYS"},
		"a removed trigger":        {was: "CREATE TRIGGER old BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch()", want: "DROP TRIGGER old"},
		"a removed policy":         {was: "ALTER TABLE users ENABLE ROW LEVEL SECURITY; CREATE POLICY old ON users USING (true)", want: "DROP POLICY old"},
		"a removed grant":          {was: "GRANT SELECT, UPDATE (email) ON users TO PUBLIC", want: "REVOKE"},
		"a new file":               {was: "SELECT 1", file: contacts, want: "VIEW public.contacts"},
		"a file without a final ;": {was: "SELECT 1", file: strings.TrimRight(contacts, ";\n"), want: "VIEW public.contacts"},
		"a removed file":           {was: applied(contacts), want: "DROP VIEW public.contacts"},
		"a changed view": {
			was: applied(strings.Replace(contacts, "SELECT id, phone, email", "SELECT id, phone", 1)), file: contacts, want: "VIEW public.contacts",
		},
		"a column under a view, a policy and a trigger": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + applied(contacts),
			file: contacts, want: "ALTER COLUMN",
		},
		"a changed view over a changed column": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + applied(strings.Replace(contacts, "SELECT id, phone, email", "SELECT id, phone", 1)),
			file: contacts, want: "ALTER COLUMN",
		},
		"a changed column under a view on a view": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + applied(strings.ReplaceAll(contacts, "contact_phones", "a_contact_phones")),
			file: strings.ReplaceAll(contacts, "contact_phones", "z_contact_phones"), want: "ALTER COLUMN",
		},
		"a column under views in either order": {
			was:  "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + applied(strings.ReplaceAll(contacts, "contact_phones", "z_contact_phones")),
			file: strings.ReplaceAll(contacts, "contact_phones", "z_contact_phones"), want: "ALTER COLUMN",
		},
		"row security no longer forced": {
			was:  applied(contacts + "ALTER TABLE doctors FORCE ROW LEVEL SECURITY;\n"),
			file: contacts, want: "NO FORCE ROW LEVEL SECURITY",
		},
		"a grant that names no object": {
			was:  applied(contacts+"GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC;\n") + "REVOKE SELECT ON doctors FROM PUBLIC;",
			file: contacts + "GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC;\n", want: "GRANT SELECT ON public.doctors TO PUBLIC",
		},
		"a comment on a function, a column and a policy": {
			was: applied(contacts), want: "COMMENT ON FUNCTION public.touch() IS 'it''s moved'",
			file: contacts + "COMMENT ON FUNCTION touch() IS 'it''s moved'; COMMENT ON COLUMN contacts.phone IS 'p'; COMMENT ON POLICY by_phone ON doctors IS 'q';",
		},
		"a removed comment": {was: "COMMENT ON FUNCTION touch() IS 'words'", want: "COMMENT ON FUNCTION public.touch() IS NULL"},
		"a grant WITH GRANT OPTION": {
			was: applied(contacts), file: contacts + "GRANT SELECT ON contacts TO service_doctors WITH GRANT OPTION;", want: "WITH GRANT OPTION",
		},
		"a grant no longer WITH GRANT OPTION": {
			was:  applied(contacts + "GRANT SELECT ON contacts TO service_doctors WITH GRANT OPTION;"),
			file: contacts + "GRANT SELECT ON contacts TO service_doctors;", want: "REVOKE SELECT",
		},
		"a policy for other roles": {was: applied(contacts), file: contacts + "ALTER POLICY by_phone ON doctors TO service_doctors, service_admins;", want: "TO service_admins, service_doctors"},
		"a restrictive policy":     {was: applied(contacts), file: contacts + "DROP POLICY by_phone ON doctors; CREATE POLICY by_phone ON doctors AS RESTRICTIVE FOR UPDATE WITH CHECK (phone <> '');", want: "AS RESTRICTIVE FOR UPDATE"},
		"a constraint trigger":     {was: applied(contacts), file: contacts + "DROP TRIGGER doctors_phone ON doctors; CREATE CONSTRAINT TRIGGER doctors_phone AFTER UPDATE ON doctors DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();", want: "CREATE CONSTRAINT TRIGGER"},
		"a rule":                   {was: applied(contacts), file: contacts + "CREATE OR REPLACE RULE quiet AS ON DELETE TO contacts DO INSTEAD NOTHING;", want: "CREATE OR REPLACE RULE quiet"},
		"statistics":               {was: applied(contacts), file: contacts + "CREATE STATISTICS IF NOT EXISTS names ON first_name, last_name FROM doctors;", want: "CREATE STATISTICS public.names"},
		"a setting of a table":     {was: applied(contacts), file: contacts + "ALTER TABLE doctors SET (fillfactor = 70);", want: "SET (fillfactor=70)"},
		"a column under a function of SQL": {
			was: "DROP TRIGGER doctors_blank ON doctors; ALTER TABLE doctors ALTER phone TYPE varchar(10);" + applied(phones), file: phones, want: "ALTER COLUMN",
		},
		"a function used only by a replaced one, which triggers use": {
			was:  "CREATE FUNCTION old(text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN true; CREATE OR REPLACE FUNCTION is_blank(t text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN old(t)",
			want: "DROP FUNCTION public.old", not: "DROP TRIGGER",
		},
		"a function that new checks need": {was: "DROP FUNCTION is_notes(text) CASCADE", want: "FUNCTION public.is_notes"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filesOf(t, migrate.Files())
			add(t, dir, "20990101000000_was.sql", c.was)
			declared := declaredWith(t, c.file)

			url := testdb.URL(t)
			db := testdb.OpenURL(t, url)
			apply(t, url, dir)
			if _, err := db.SQL().ExecContext(t.Context(), rows); err != nil {
				t.Fatal(err)
			}
			text, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), dir, declared, schemadiff.WithStart(testdb.Template(t)))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(text, c.want) {
				t.Errorf("the migration lacks %q:\n%s", c.want, text)
			}
			if c.not != "" && strings.Contains(text, c.not) {
				t.Errorf("the migration contains %q:\n%s", c.not, text)
			}
			add(t, dir, "20990101000001_next.sql", text)
			apply(t, url, dir)

			var patients int
			if err := db.SQL().QueryRowContext(t.Context(), "SELECT count(*) FROM patients").Scan(&patients); err != nil || patients != 2 {
				t.Errorf("%d patients of 2, %v", patients, err)
			}
			if again, err := schemadiff.Next(t.Context(), testdb.ServerURL(t), dir, declared, schemadiff.WithStart(testdb.Template(t))); err != nil || again != "" {
				t.Errorf("a second migration is needed: %v\n%s", err, again)
			}
			if c.file == "" {
				got, want := objects(t, url), objects(t, testdb.URL(t))
				if left := catalog.Compare(got, want); len(left) > 0 {
					t.Errorf("the database differs from the declared schema: %v", left)
				}
			}
		})
	}
}

const rows = `
INSERT INTO medical_institutions (name, institution_type, contact_email) VALUES ('Clinic', 'hospital', 'c@x');
INSERT INTO patients (first_name, last_name, email, date_of_birth, phone, institution_id)
	SELECT 'A', 'B', n || '@x', '1980-01-01', '555', id FROM medical_institutions, generate_series(1, 2) n;
INSERT INTO doctors (first_name, last_name, email, medical_license, phone) SELECT 'A', 'B', n || '@d', n, '555' FROM generate_series(1, 2) n;`

func declaredWith(t *testing.T, text string) schemadiff.Schema {
	t.Helper()
	files := filesOf(t, sqlfiles.Files)
	if text != "" {
		files["contacts.sql"] = &fstest.MapFile{Data: []byte(text)}
	}
	return schemadiff.Schema{Tables: schemadiff.Product().Tables, Files: files}
}

// filesOf copies a directory.
func filesOf(t *testing.T, from fs.FS) fstest.MapFS {
	t.Helper()
	names, err := fs.Glob(from, "*")
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, name := range names {
		b, err := fs.ReadFile(from, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: b}
	}
	return files
}

// add adds a migration to a directory and updates its atlas.sum.
func add(t *testing.T, files fstest.MapFS, name, text string) {
	t.Helper()
	files[name] = &fstest.MapFile{Data: []byte(text)}
	dir := &atlas.MemDir{}
	for name, f := range files {
		if err := dir.WriteFile(name, f.Data); err != nil {
			t.Fatal(err)
		}
	}
	sum, err := dir.Checksum()
	if err != nil {
		t.Fatal(err)
	}
	if files["atlas.sum"].Data, err = sum.MarshalText(); err != nil {
		t.Fatal(err)
	}
}

func apply(t *testing.T, url string, files fs.FS) {
	t.Helper()
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil {
		t.Fatal(err)
	}
}

func objects(t *testing.T, url string) []catalog.Object {
	t.Helper()
	all, err := catalog.Read(t.Context(), testdb.OpenURL(t, url).SQL())
	if err != nil {
		t.Fatal(err)
	}
	return catalog.Bare(all)
}
