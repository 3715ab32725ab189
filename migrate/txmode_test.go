package migrate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

const concurrently = "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY IF NOT EXISTS one_id ON one (id);\n"

// TestFileOutsideATransaction: it must have one repeatable statement, or is refused before anything is applied.
func TestFileOutsideATransaction(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"repeatable":           {concurrently, ""},
		"not repeatable":       {strings.Replace(concurrently, "IF NOT EXISTS ", "", 1), "IF NOT EXISTS"},
		"drop, not repeatable": {"-- atlas:txmode none\n\nDROP INDEX CONCURRENTLY one_id;\n", "IF EXISTS"},
		"two statements":       {concurrently + "SELECT 1;\n", "one statement"},
		"quoted, with a space": {"-- atlas:txmode none\n\ncreate unique index\n  concurrently if not exists \"One Id\" on public.one (id);\n", ""},
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
				t.Error("Validate accepts it")
			}
		})
	}
}

// TestFileThatEndsItsTransaction: refused before anything is applied, since half of it would stay.
func TestFileThatEndsItsTransaction(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"BEGIN;\nCREATE TABLE four (id int);\nCOMMIT;\n", "CREATE TABLE four (id int);\nrollback;\n",
		"CREATE TABLE four (id int);\nEND;\n", "start transaction;\nSELECT 1;\n", "ABORT;\n", "SELECT 1; ROLLBACK /* to */ ;\n",
		"CREATE TABLE four (id text);\nINSERT INTO four VALUES (E'it\\'s'); COMMIT; INSERT INTO four VALUES ('x');\n",
		"CREATE TABLE four (id text);\nINSERT INTO four VALUES (E'a'\n'\\''); COMMIT; INSERT INTO four VALUES ('x');\n",
		"-- atlas:delimiter \\n\\n\n\nCREATE TABLE four (id int);COMMIT;\n\nSELECT 1\n",
		"SET standard_conforming_strings = off;\nSELECT '\\'; COMMIT; --';\n",
	} {
		url := testdb.EmptyURL(t)
		applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(directory(t, three[0], three[1], "2_own.sql", text)))
		var stmt *migrate.StatementError
		if !errors.As(err, &stmt) || len(applied) != 0 {
			t.Errorf("%q: applied %v, %v", text, applied, err)
		}
	}
	fine := "CREATE TABLE t (x text);\nINSERT INTO t VALUES (E'it\\'s; COMMIT;'), (U&'\\0041;'), ($$'$$), ('\\');\n" +
		"CREATE FUNCTION s() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;\n" +
		"CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN NULL; END; $$;\nSAVEPOINT s;\nROLLBACK TO SAVEPOINT s;\n"
	if _, err := migrate.Apply(t.Context(), testdb.EmptyURL(t), migrate.WithFiles(directory(t, "1_fine.sql", fine))); err != nil {
		t.Error(err)
	}
}

// TestSeveralInOne: where PostgreSQL parses one statement as several, the file fails and leaves nothing.
func TestSeveralInOne(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 case; END; COMMIT; CREATE TABLE four (id int);\n",
		"CREATE TABLE four (id int);\nSELECT set_config('standard_conforming_strings', 'off', false);\nSELECT '\\'; COMMIT; --';\n",
	} {
		url := testdb.EmptyURL(t)
		_, err := migrate.Apply(t.Context(), url, migrate.WithFiles(directory(t, three[0], three[1], "2_own.sql", text)))
		var stmt *migrate.StatementError
		if !errors.As(err, &stmt) || stmt.File != "2_own.sql" {
			t.Errorf("%q: %v", text, err)
		}
		var left int
		if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM pg_class WHERE relname = 'four'").Scan(&left); err != nil || left > 0 {
			t.Errorf("%q: %d tables are left, %v", text, left, err)
		}
	}
}

// TestCorrectedFileOutsideATransaction: a file that failed may be edited, and the corrected one is applied.
func TestCorrectedFileOutsideATransaction(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	twice := three[1] + "INSERT INTO one VALUES (1);\n"
	bad := directory(t, three[0], twice, "2_index.sql", strings.Replace(concurrently, "INDEX", "UNIQUE INDEX", 1))
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(bad)); err == nil {
		t.Fatal("a unique index over duplicates was built")
	}
	if state, err := migrate.Status(t.Context(), url, migrate.WithFiles(bad)); err != nil || state.Version != "1" || len(state.Pending) != 1 {
		t.Errorf("%+v, %v", state, err)
	}
	corrected := migrate.WithFiles(directory(t, three[0], twice, "2_index.sql", concurrently))
	for range 2 {
		if _, err := migrate.Apply(t.Context(), url, corrected); err != nil {
			t.Error(err)
		}
	}
}

// TestSettingsStayInTheirFile: the outcome does not depend on which files are applied together.
func TestSettingsStayInTheirFile(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	files := directory(t, "1_set.sql", "CREATE SCHEMA s;\nSET search_path = s;\nSET statement_timeout = '50ms';\n",
		"2_two.sql", "SELECT pg_sleep(0.2);\n"+three[3]) // longer than the first file allows
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil {
		t.Fatal(err)
	}
	var where string
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT relnamespace::regnamespace FROM pg_class WHERE relname = 'two'").Scan(&where); err != nil || where != "public" {
		t.Errorf("the table is in %s, %v", where, err)
	}
}

// TestDeferredFailure: an error at commit names the file.
func TestDeferredFailure(t *testing.T) {
	t.Parallel()
	text := "CREATE TABLE k (id int PRIMARY KEY, o int REFERENCES k DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO k VALUES (1, 2);\n"
	_, err := migrate.Apply(t.Context(), testdb.EmptyURL(t), migrate.WithFiles(directory(t, "1_k.sql", text)))
	var stmt *migrate.StatementError
	if !errors.As(err, &stmt) || stmt.File != "1_k.sql" || !strings.Contains(stmt.Reason, "23503") {
		t.Errorf("got %v", err)
	}
}

// TestInvalidIndexIsRebuilt: an index that an interrupted CREATE INDEX CONCURRENTLY left is not accepted.
func TestInvalidIndexIsRebuilt(t *testing.T) {
	t.Parallel()
	url := testdb.EmptyURL(t)
	first := directory(t, three[:2]...)
	if _, err := migrate.Apply(t.Context(), url, migrate.WithFiles(first)); err != nil {
		t.Fatal(err)
	}
	db := testdb.SQL(t, url)
	// A unique index that fails stays as an invalid index, as after a crash.
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
		t.Fatal("the index is valid")
	}
	// In another spelling.
	files := directory(t, three[0], three[1], "2_index.sql", strings.Replace(concurrently, "one (id)", "public.one(id)", 1))
	if applied, err := migrate.Apply(t.Context(), url, migrate.WithFiles(files)); err != nil || len(applied) != 1 || !valid() {
		t.Errorf("applied %v, %v; valid: %v", applied, err, valid())
	}
}

// TestRecordedInvalidIndexIsRebuilt: an index can be recorded as applied and still be invalid.
func TestRecordedInvalidIndexIsRebuilt(t *testing.T) {
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

// TestFailureOutsideATransaction: it is recorded, and the file is applied once its cause is gone.
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
