package migrate

import (
	"context"
	"database/sql"
)

// upperVersion is the version of a migration that computes a keyword by upper('insert') in the database's locale. It
// cannot be edited: it has been applied.
const upperVersion = "20261125204707"

// overrideUpper makes upper(text) use ASCII rules until restore is called, for locales in which upper('insert') is not
// INSERT (Turkish: İNSERT). The Atlas CLI has no such override: such a database must be migrated by this package.
func overrideUpper(ctx context.Context, tx *sql.Tx) (restore func() error, err error) {
	var ascii bool
	if err := tx.QueryRowContext(ctx, "SELECT pg_catalog.upper('i') = 'I'").Scan(&ascii); err != nil {
		return nil, err
	}
	if ascii {
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
