package v1

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"
)

//go:embed sql/*.sql
var files embed.FS

// order is that in which the files run.
var order = []string{"schema", "actor", "views", "write", "logins", "entries", "grants"}

// State is what is in the schema.
type State string

// The values of State.
const (
	Absent   State = "absent"   // there is no such schema
	Current  State = "current"  // installed by a program with the same files
	Outdated State = "outdated" // installed by a program with others
	Removed  State = "removed"  // removed for migrations, and to be installed again after them
	Foreign  State = "foreign"  // a schema v1 that is not this package's
)

// ErrForeign is returned where another schema v1 is in the way.
var ErrForeign = errors.New("the database has a schema v1 that bin/migrate did not make; rename or drop it first")

// The schema's comment has its state, and the checksum of the files.
const (
	mark    = "predicthealth: the first generation's tables, "
	removed = mark + "removed for migrations; bin/migrate apply installs them again"
)

func source() string {
	var b strings.Builder
	for _, name := range order {
		text, err := files.ReadFile("sql/" + name + ".sql")
		if err != nil {
			panic(err) // it is embedded above
		}
		b.Write(text)
	}
	return b.String()
}

func installed() string {
	sum := sha256.Sum256([]byte(source()))
	return mark + "version " + hex.EncodeToString(sum[:8])
}

// Querier is a pool, a connection or a transaction.
type Querier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Read returns what is in the schema.
func Read(ctx context.Context, db Querier) (State, error) {
	var comment string
	err := db.QueryRowContext(ctx, "SELECT coalesce(pg_catalog.obj_description(oid, 'pg_namespace'), '') FROM pg_catalog.pg_namespace WHERE nspname = 'v1'").Scan(&comment)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return Absent, nil
	case err != nil:
		return "", fmt.Errorf("read the state of the schema v1: %w", err)
	case comment == installed():
		return Current, nil
	case comment == removed:
		return Removed, nil
	case strings.HasPrefix(comment, mark):
		return Outdated, nil
	}
	return Foreign, nil
}

// Install makes the schema anew, unless it is current. tx must be of the tables' owner: the views and functions have its rights.
func Install(ctx context.Context, tx Querier) error {
	state, err := Read(ctx, tx)
	switch {
	case err != nil || state == Current:
		return err
	case state == Foreign:
		return ErrForeign
	}
	var owns bool
	err = tx.QueryRowContext(ctx, "SELECT relowner = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user) FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass('public.patients')").Scan(&owns)
	switch {
	case errors.Is(err, sql.ErrNoRows) || (err == nil && !owns):
		return errors.New("the schema v1 is installed by the owner of the tables in public")
	case err != nil:
		return fmt.Errorf("install the schema v1: %w", err)
	}
	if _, err := tx.ExecContext(ctx, drop+source()+comment(installed())); err != nil {
		return fmt.Errorf("install the schema v1: %w", err)
	}
	return nil
}

// Remove drops the schema. With again it stays, empty, and its comment says that it is to be installed again. The roles stay: they belong to
// the cluster.
func Remove(ctx context.Context, tx Querier, again bool) error {
	state, err := Read(ctx, tx)
	switch {
	case err != nil || state == Absent:
		return err
	case state == Foreign:
		return ErrForeign
	}
	statements := drop
	if again {
		statements += "CREATE SCHEMA v1;" + comment(removed)
	}
	if _, err := tx.ExecContext(ctx, statements); err != nil {
		return fmt.Errorf("remove the schema v1: %w", err)
	}
	return nil
}

const drop = "SET LOCAL search_path = pg_catalog, pg_temp; SET LOCAL client_min_messages = warning; DROP SCHEMA IF EXISTS v1 CASCADE;\n"

func comment(text string) string { return "\nCOMMENT ON SCHEMA v1 IS " + pq.QuoteLiteral(text) }
