package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"

	"github.com/predicthealth/database/internal/statement"
)

// executor is a connection, or a transaction on it.
type executor interface {
	schema.ExecQuerier
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
}

// driver overrides parts of Atlas's driver.
type driver struct {
	migrate.Driver

	executor executor // that files are applied on
}

// ScanStmts splits a file into statements as PostgreSQL does. Atlas's own splitter misreads some strings (v1.2.3) and
// then returns several statements as one.
func (driver) ScanStmts(text string) ([]*migrate.Stmt, error) { return statement.Scan(text) }

// ExecContext runs exactly one statement: preparing two is an error, while the simple protocol would run both. Text
// with no ";" inside cannot be two, and is not prepared.
func (d driver) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, err error) {
	if len(args) > 0 || !strings.Contains(strings.TrimSuffix(query, ";"), ";") {
		return d.executor.ExecContext(ctx, query, args...)
	}
	stmt, err := d.executor.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	return stmt.ExecContext(ctx)
}

// CheckClean returns an error if the schema public has tables or views before the first migration. Other schemas
// (extensions, cron) are ignored.
func (d driver) CheckClean(ctx context.Context, _ *migrate.TableIdent) error {
	rows, err := d.QueryContext(ctx, `SELECT min(relname) FROM pg_catalog.pg_class c
		WHERE relnamespace = 'public'::pg_catalog.regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
			AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend WHERE classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND objid = c.oid AND deptype = 'e')`)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	var found sql.NullString
	for rows.Next() {
		if err := rows.Scan(&found); err != nil {
			return err
		}
	}
	if rows.Err() == nil && found.Valid {
		return &migrate.NotCleanError{Reason: fmt.Sprintf("found table %q in schema %q", found.String, "public")}
	}
	return rows.Err()
}
