package migrate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/migrate"
)

const concurrently = "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS one_id ON one (id);\n"

// TestFileOutsideATransaction holds one statement that can be run again, or is refused before
// anything is applied.
func TestFileOutsideATransaction(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"one that can":          {concurrently, ""},
		"one that cannot":       {strings.Replace(concurrently, "IF NOT EXISTS ", "", 1), "IF NOT EXISTS"},
		"a drop that cannot":    {"-- atlas:txmode none\n\nDROP INDEX CONCURRENTLY one_id;\n", "IF EXISTS"},
		"two":                   {concurrently + "SELECT 1;\n", "one statement"},
		"in quotes and a space": {"-- atlas:txmode none\n\ncreate unique index\n  concurrently if not exists \"One Id\" on public.one (id);\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := testdb.EmptyURL(t)
			files := directory(t, three[0], three[1], "2_index.sql", c.text)
			applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files))
			if c.want == "" {
				if err != nil || len(applied) != 2 {
					t.Errorf("applied %v, %v", applied, err)
				}
				return
			}
			var stmt *migrate.StatementError
			if !errors.As(err, &stmt) || !strings.Contains(err.Error(), c.want) || len(applied) != 0 {
				t.Errorf("applied %v, %v", applied, err)
			}
			if err := migrate.Validate(migrate.WithFiles(files)); err == nil {
				t.Error("validate lets it pass")
			}
		})
	}
}

// TestInvalidIndexIsBuiltAgain: what a crash in CREATE INDEX CONCURRENTLY leaves is no index.
func TestInvalidIndexIsBuiltAgain(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	first := directory(t, three[:2]...)
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(first)); err != nil {
		t.Fatal(err)
	}
	db := testdb.SQL(t, url)
	// A unique index that fails leaves itself behind, invalid, as a crash does.
	if _, err := db.ExecContext(t.Context(), "INSERT INTO one VALUES (1)"); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "CREATE UNIQUE INDEX CONCURRENTLY one_id ON one (id)"); err == nil {
		t.Fatal("the index was built over duplicates")
	}
	valid := func() (valid bool) {
		if err := db.QueryRowContext(t.Context(), "SELECT indisvalid FROM pg_index WHERE indexrelid = 'one_id'::regclass").Scan(&valid); err != nil {
			t.Fatal(err)
		}
		return valid
	}
	if valid() {
		t.Fatal("nothing to mend")
	}
	files := directory(t, three[0], three[1], "2_index.sql", concurrently)
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil || len(applied) != 1 || !valid() {
		t.Errorf("applied %v, %v; valid: %v", applied, err, valid())
	}
}

// TestIndexTakenForDoneIsBuiltAgain: one that is recorded as applied and is invalid all the same.
func TestIndexTakenForDoneIsBuiltAgain(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	files := directory(t, three[0], three[1], "2_index.sql", concurrently)
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil {
		t.Fatal(err)
	}
	db := testdb.SQL(t, url)
	for _, statement := range []string{"DROP INDEX one_id", "INSERT INTO one VALUES (1)"} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.ExecContext(t.Context(), "CREATE UNIQUE INDEX CONCURRENTLY one_id ON one (id)"); err == nil {
		t.Fatal("the index was built over duplicates")
	}
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err == nil || !strings.Contains(err.Error(), "one_id") {
		t.Errorf("an index that cannot be built: %v", err)
	}
	if _, err := db.ExecContext(t.Context(), "DELETE FROM one WHERE ctid = (SELECT min(ctid) FROM one)"); err != nil {
		t.Fatal(err)
	}
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil || len(applied) != 0 {
		t.Errorf("applied %v, %v", applied, err)
	}
	var invalid int
	if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_index WHERE NOT indisvalid").Scan(&invalid); err != nil || invalid != 0 {
		t.Errorf("%d invalid indexes, %v", invalid, err)
	}
}

// TestFailureOutsideATransaction is recorded, and the file goes on when its cause is gone.
func TestFailureOutsideATransaction(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	unique := strings.Replace(concurrently, "INDEX", "UNIQUE INDEX", 1)
	files := directory(t, three[0], three[1]+"INSERT INTO one VALUES (1);\n", "2_index.sql", unique)
	applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files))
	var stmt *migrate.StatementError
	if !errors.As(err, &stmt) || stmt.File != "2_index.sql" || stmt.Line != 3 || len(applied) != 1 {
		t.Fatalf("applied %v, %v", applied, err)
	}
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), "DELETE FROM one WHERE ctid = (SELECT min(ctid) FROM one)"); err != nil {
		t.Fatal(err)
	}
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil || len(applied) != 1 {
		t.Errorf("again: %v, %v", applied, err)
	}
	if state, err := migrate.Status(t.Context(), url, migrate.WithFiles(files)); err != nil || len(state.Pending) != 0 {
		t.Errorf("%+v, %v", state, err)
	}
}
