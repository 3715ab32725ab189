package testdb

import (
	"database/sql"
	"testing"
)

// Fill executes INSERTs of many valid rows, in half the time: of the triggers of rows only those that fill in columns
// without a default are on meanwhile. The other rules of the tables hold.
func Fill(t testing.TB, owner *sql.DB, inserts func(tx *sql.Tx) error) {
	t.Helper()
	tx, err := owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	for _, change := range []string{"DISABLE", "ENABLE"} {
		if _, err := tx.ExecContext(t.Context(), `DO $$
			DECLARE command text;
			BEGIN
				FOR command IN SELECT format('ALTER TABLE %s `+change+` TRIGGER %I', tgrelid::regclass, tgname) FROM pg_trigger
					WHERE NOT tgisinternal AND tgname !~ '_(search|complete_owner)$' AND tgrelid = ANY (ARRAY['medical_institutions', 'doctors', 'patients', 'health_profiles', 'users']::regclass[])
				LOOP EXECUTE command; END LOOP;
			END $$`); err != nil {
			t.Fatal(err)
		}
		if change == "DISABLE" {
			if err := inserts(tx); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
}
