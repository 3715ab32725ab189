package driver_test

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"strings"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

const insert = "INSERT INTO doctor_specialties (name, category) VALUES ($1, 'c')"

// left returns the state of the only connection's session: the actor and prepared statements.
func left(t *testing.T, db *database.DB) string {
	t.Helper()
	conn, err := db.SQL().Conn(testdb.Context(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	out := make([]sqldriver.Value, 1)
	if err := conn.Raw(func(c any) error {
		rows, err := driver.Inner(c).QueryContext(testdb.Context(t), `SELECT concat(current_setting('predicthealth.actor_type', true),
			current_setting('predicthealth.process', true), (SELECT string_agg(statement, ' ') FROM pg_prepared_statements))`, nil)
		if err != nil {
			return err
		}
		return errors.Join(rows.Next(out), rows.Close())
	}); err != nil {
		t.Fatal(err)
	}
	return out[0].(string)
}

// TestNothingIsLeftOnASession with WithStatementCache(0).
func TestNothingIsLeftOnASession(t *testing.T) {
	t.Parallel()
	db := one(t, database.WithStatementCache(0))
	ctx := testdb.Context(t)
	for name, run := range map[string]func() error{
		"exec": func() error { _, err := db.SQL().ExecContext(ctx, insert, "exec"); return err },
		"query": func() error {
			var id string
			return db.SQL().QueryRowContext(ctx, insert+" RETURNING id", "query").Scan(&id)
		},
		"ent": func() error { return db.Specialty.Create().SetName("ent").SetCategory("c").Exec(ctx) },
		"eager": func() error {
			_, err := db.Doctor.Query().WithInstitution().All(ctx)
			return err
		},
		"transaction": func() error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				_, err := tx.Specialty.Query().All(ctx)
				return err
			})
		},
		"rollback": func() error {
			tx, err := db.SQL().BeginTx(ctx, nil)
			if err != nil {
				return err
			}
			_, err = tx.ExecContext(ctx, insert, "rollback")
			return errors.Join(err, tx.Rollback())
		},
		"prepared": func() error {
			tx, err := db.SQL().BeginTx(ctx, nil)
			if err != nil {
				return err
			}
			stmt, err := tx.PrepareContext(ctx, insert)
			if err != nil {
				return err
			}
			defer func() { _ = stmt.Close() }()
			_, err = stmt.ExecContext(ctx, "prepared")
			return errors.Join(err, tx.Commit())
		},
	} {
		if err := run(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if rest := left(t, db); rest != "" {
			t.Errorf("%s leaves %q", name, rest)
		}
	}
	if _, err := db.SQL().ExecContext(ctx, insert, "exec"); err == nil {
		t.Error("a duplicate was accepted")
	}
	if rest := left(t, db); rest != "" {
		t.Errorf("an error leaves %q", rest)
	}
	_, err := db.SQL().PrepareContext(ctx, insert) //nolint:sqlclosecheck // no statement is returned
	if err == nil || !strings.Contains(err.Error(), "WithStatementCache(0)") {
		t.Errorf("prepared outside a transaction: %v", err)
	}
	kept := one(t)
	if add(t, kept.SQL(), "SELECT $1::int", 1); !strings.Contains(left(t, kept), "systemtest") {
		t.Error("left does not find state that is there")
	}
}

// TestOwnTransaction: a statement outside a transaction is committed if it succeeds, even if its rows are not all read,
// and rolled back if it fails or its context ends.
func TestOwnTransaction(t *testing.T) {
	t.Parallel()
	db := one(t, database.WithStatementCache(0))
	look := testdb.SQL(t, urlOf(t, db))
	there := func(name string) (is bool) {
		t.Helper()
		if err := look.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT FROM doctor_specialties WHERE name = $1)", name).Scan(&is); err != nil {
			t.Fatal(err)
		}
		return is
	}
	query := func(ctx context.Context, query, name string) *sql.Rows {
		t.Helper()
		rows, err := db.SQL().QueryContext(ctx, query, name)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	rows := query(testdb.Context(t), insert+" RETURNING id", "closed at once")
	if err := closed(rows); err != nil || !there("closed at once") {
		t.Errorf("closed at once: %v", err)
	}
	if _, err := look.ExecContext(t.Context(), "CREATE FUNCTION put(text) RETURNS int "+
		"LANGUAGE plpgsql AS $$ BEGIN "+insert+"; RETURN 1; END $$"); err != nil {
		t.Fatal(err)
	}
	const failing = "SELECT CASE n WHEN 1 THEN put($1) END, 1 / (3000 - n) FROM generate_series(1, 5000) n"
	rows = query(testdb.Context(t), failing, "failed later") //nolint:sqlclosecheck // read to the end
	for rows.Next() {
	}
	if err := rows.Err(); err == nil || there("failed later") {
		t.Errorf("failed later: %v", err)
	}
	rows = query(testdb.Context(t), failing, "failed after it was closed")
	if err := closed(rows); err == nil || there("failed after it was closed") {
		t.Errorf("failed after it was closed: %v", err)
	}
	ctx, cancel := context.WithCancel(testdb.Context(t))
	rows = query(ctx, insert+" RETURNING id", "given up") //nolint:sqlclosecheck // read to the end
	rows.Next()
	cancel()
	for rows.Next() {
	}
	if err := rows.Err(); !errors.Is(err, context.Canceled) || there("given up") {
		t.Errorf("given up: %v", err)
	}
	if err := db.Specialty.Create().SetName("after all that").SetCategory("c").Exec(testdb.Context(t)); err != nil || !there("after all that") {
		t.Errorf("after all that: %v", err)
	}
	if there("given up") {
		t.Error("the abandoned statement was committed later")
	}
}

func closed(rows *sql.Rows) (err error) {
	defer func() { err = errors.Join(rows.Close(), rows.Err()) }()
	return nil
}

func urlOf(t *testing.T, db *database.DB) string {
	t.Helper()
	var name string
	if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT current_database()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	return withDatabase(t, name)
}

// TestPoolerIsDetected: a statement that reaches another server process is refused, and its connection is not used again.
func TestPoolerIsDetected(t *testing.T) {
	t.Parallel()
	db := one(t)
	own, err := db.SQL().Conn(testdb.Context(t))
	if err != nil {
		t.Fatal(err)
	}
	add(t, own, "SELECT $1::int + 1", 1)
	if err := own.Raw(func(c any) error { driver.Move(c); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := own.Close(); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT $1::int", 1).Scan(&n); !errors.Is(err, database.ErrTransactionPooling) {
		t.Errorf("got %v", err)
	}
	add(t, db.SQL(), "SELECT $1::int + 1", 1)
}
