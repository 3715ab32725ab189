package migrate_test

import (
	"errors"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

func TestApplyToAVersion(t *testing.T) {
	t.Parallel()
	url, files := testdb.EmptyURL(t), migrate.WithFiles(directory(t, three...))
	var unknown *migrate.VersionError
	if applied, err := migrate.Apply(t.Context(), url, files, migrate.WithTo("9")); !errors.As(err, &unknown) || unknown.Version != "9" || len(applied) != 0 {
		t.Errorf("an unknown version: applied %v, %v", applied, err)
	}
	for _, c := range []struct {
		to   string
		want int
	}{{"2", 2}, {"1", 0}, {"2", 0}, {"3", 1}} {
		if applied, err := migrate.Apply(t.Context(), url, files, migrate.WithTo(c.to)); err != nil || len(applied) != c.want {
			t.Errorf("to %s: applied %v, %v; want %d", c.to, applied, err, c.want)
		}
	}
}

// TestBaseline: a database that was created without migrations is recorded as being at a version.
func TestBaseline(t *testing.T) {
	t.Parallel()
	url, files := testdb.EmptyURL(t), migrate.WithFiles(directory(t, three...))
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), "CREATE TABLE one (id int); CREATE TABLE two (id int)"); err != nil {
		t.Fatal(err)
	}
	var unknown *migrate.VersionError
	if _, err := migrate.Apply(t.Context(), url, files, migrate.WithBaseline("9")); !errors.As(err, &unknown) {
		t.Errorf("an unknown version: %v", err)
	}
	applied, err := migrate.Apply(t.Context(), url, files, migrate.WithBaseline("2"))
	if err != nil || len(applied) != 1 || applied[0] != "3_three.sql" {
		t.Errorf("applied %v, %v", applied, err)
	}
	if _, err := migrate.Apply(t.Context(), url, files, migrate.WithBaseline("2")); !errors.Is(err, migrate.ErrBaseline) {
		t.Errorf("a second baseline: %v", err)
	}
	if again, err := migrate.Apply(t.Context(), url, files); err != nil || len(again) != 0 {
		t.Errorf("again: %v, %v", again, err)
	}
}

// TestDrift: manual changes are reported, pending migrations are not.
func TestDrift(t *testing.T) {
	t.Parallel()
	url, files := testdb.EmptyURL(t), migrate.WithFiles(directory(t, three...))
	if found, err := migrate.Drift(t.Context(), url, files); err != nil || len(found) != 0 {
		t.Errorf("of an empty database: %v, %v", found, err)
	}
	if _, err := migrate.Apply(t.Context(), url, files, migrate.WithTo("2")); err != nil {
		t.Fatal(err)
	}
	if found, err := migrate.Drift(t.Context(), url, files); err != nil || len(found) != 0 {
		t.Errorf("with one pending: %v, %v", found, err)
	}
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), "ALTER TABLE two ADD stray int; DROP TABLE one"); err != nil {
		t.Fatal(err)
	}
	found, err := migrate.Drift(t.Context(), url, files)
	if err != nil || len(found) != 3 {
		t.Fatalf("%v, %v", found, err)
	}
	if found[2].String() != "extra: column two.stray" || found[2].Is != "integer" || found[2].Should != "" {
		t.Errorf("%+v", found[2])
	}
}

// TestDriftOfTheProduct: the product's own migrations have no drift.
func TestDriftOfTheProduct(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	if found, err := migrate.Drift(t.Context(), url); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
	for statement, want := range map[string]string{
		"ALTER TABLE users DISABLE TRIGGER users_touch": "changed: trigger users.users_touch",
		"GRANT SELECT ON users TO PUBLIC":               "extra: grant SELECT on table users to PUBLIC",
	} {
		if _, err := testdb.SQL(t, url).ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
		found, err := migrate.Drift(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		seen := false
		for _, d := range found {
			seen = seen || d.String() == want
		}
		if !seen {
			t.Errorf("%s: found %v", statement, found)
		}
	}
}
