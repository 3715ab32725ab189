package migrate

import (
	"context"
	"database/sql"
)

// writesKeywords is the version of a migration that writes a keyword by upper('insert'), in the database's locale.
// What is applied is not edited.
const writesKeywords = "20261125204707"

// asciiLetters helps it where the locale has letters of its own, as Turkish has, whose upper case of insert is İNSERT:
// until end, upper(text) is one that knows ASCII alone. The Atlas CLI cannot; there the database has to be migrated by
// this engine.
func asciiLetters(ctx context.Context, tx *sql.Tx) (end func() error, err error) {
	var usual bool
	if err := tx.QueryRowContext(ctx, "SELECT pg_catalog.upper('i') = 'I'").Scan(&usual); err != nil {
		return nil, err
	}
	if usual {
		return func() error { return nil }, nil
	}
	_, err = tx.ExecContext(ctx, `
		CREATE FUNCTION atlas_schema_revisions.upper(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT pg_catalog.upper($1 COLLATE "C")';
		SET LOCAL search_path = public, atlas_schema_revisions, pg_catalog`)
	return func() error {
		_, err := tx.ExecContext(ctx, "DROP FUNCTION atlas_schema_revisions.upper(text)")
		return err
	}, err
}
