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

// session is a connection, or a transaction on it.
type session interface {
	schema.ExecQuerier
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
}

// here is a driver with ways of this project's own.
type here struct {
	migrate.Driver

	session session // that files are applied on
}

// ScanStmts finds a file's statements where PostgreSQL does. Atlas's own loses its place in some strings (v1.2.3), and
// one piece then holds several statements.
func (here) ScanStmts(text string) ([]*migrate.Stmt, error) { return statement.Scan(text) }

// ExecContext runs one statement, and has PostgreSQL see to it that it is one: two are refused where one is prepared,
// but run where they are sent as they are. Of what holds no ";" within there cannot be two.
func (d here) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, err error) {
	if len(args) > 0 || !strings.Contains(strings.TrimSuffix(query, ";"), ";") {
		return d.session.ExecContext(ctx, query, args...)
	}
	stmt, err := d.session.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	return stmt.ExecContext(ctx)
}

// CheckClean says what stands in the way of the first migration: tables and views of the schema public. What others
// keep in schemas of theirs (extensions, cron) is left alone.
func (d here) CheckClean(ctx context.Context, _ *migrate.TableIdent) error {
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
