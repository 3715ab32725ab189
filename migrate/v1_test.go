package migrate_test

import (
	"database/sql"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/v1"
	"github.com/predicthealth/database/migrate"
)

// and returns this program's migrations and others after them.
func and(t *testing.T, more ...string) fstest.MapFS {
	t.Helper()
	names, err := fs.Glob(migrate.Files(), "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var pairs []string
	for _, name := range names {
		text, err := fs.ReadFile(migrate.Files(), name)
		if err != nil {
			t.Fatal(err)
		}
		pairs = append(pairs, name, string(text))
	}
	return directory(t, append(pairs, more...)...)
}

// TestV1: the schema v1 is no hindrance to migrations, and is there again after them, whatever happens in between.
func TestV1(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	db := testdb.SQL(t, url)
	if err := migrate.InstallV1(t.Context(), url); err == nil || !strings.Contains(err.Error(), "bin/migrate apply") {
		t.Errorf("an empty database: %v", err)
	}
	if _, err := migrate.Apply(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	state := func(want v1.State) {
		t.Helper()
		s, err := migrate.Status(t.Context(), url, migrate.WithFiles(and(t)))
		if err != nil || s.V1 != string(want) {
			t.Errorf("%v, %v; want %s", s, err, want)
		}
	}
	state(v1.Absent)
	for range 2 {
		if err := migrate.InstallV1(t.Context(), url); err != nil {
			t.Fatal(err)
		}
		state(v1.Current)
	}
	if d, err := migrate.Changed(t.Context(), db); err != nil || len(d) > 0 {
		t.Errorf("drift: %v, %v", d, err)
	}
	// A file that fails leaves the schema as it was.
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(and(t, "20991231000000_bad.sql", "ALTER TABLE public.admins ALTER COLUMN first_name TYPE varchar(120);\nSELECT 1/0;\n"))); err == nil {
		t.Error("no error")
	}
	state(v1.Current)
	// A program that was killed between the removal and the last file.
	execute(t, db, "DROP SCHEMA v1 CASCADE; CREATE SCHEMA v1; COMMENT ON SCHEMA v1 IS 'predicthealth: the first generation''s tables, removed for migrations; bin/migrate apply installs them again'")
	state(v1.Removed)
	if _, err := migrate.Apply(t.Context(), url); err != nil {
		t.Error(err)
	}
	state(v1.Current)
	// Another release's.
	execute(t, db, "COMMENT ON SCHEMA v1 IS 'predicthealth: the first generation''s tables, version 0'; DROP VIEW v1.patients")
	state(v1.Outdated)
	if _, err := migrate.Apply(t.Context(), url); err != nil {
		t.Error(err)
	}
	state(v1.Current)
	// A change of a column that a view shows.
	longer := and(t, "20991231000000_longer.sql", "ALTER TABLE public.admins ALTER COLUMN first_name TYPE varchar(120);\n")
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(longer)); err != nil || len(applied) != 1 {
		t.Errorf("%v, %v", applied, err)
	}
	var kind string
	if err := db.QueryRowContext(t.Context(), "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'v1.admins'::regclass AND attname = 'first_name'").Scan(&kind); err != nil || kind != "character varying(120)" {
		t.Errorf("the view's column is %s, %v", kind, err)
	}
	for range 2 {
		if err := migrate.RemoveV1(t.Context(), url); err != nil {
			t.Error(err)
		}
	}
	// Another schema of that name is left alone.
	execute(t, db, "CREATE SCHEMA v1")
	for _, err := range []error{migrate.InstallV1(t.Context(), url, migrate.WithFiles(longer)), migrate.RemoveV1(t.Context(), url)} {
		if !errors.Is(err, v1.ErrForeign) {
			t.Errorf("%v", err)
		}
	}
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(longer)); err != nil {
		t.Error(err)
	}
}

func execute(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}
