package driver_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// one returns a client with a single connection, whose session the tests inspect.
func one(t *testing.T, opts ...database.Option) *database.DB {
	t.Helper()
	db, err := database.Open(testdb.Context(t), database.Config{DatabaseURL: testdb.URL(t)}, opts...)
	if err != nil {
		t.Fatal(err)
	}
	db.SQL().SetMaxOpenConns(1)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

func kept(t *testing.T, q querier) int {
	t.Helper()
	var n int
	// The statement that sets the actor is not counted.
	if err := q.QueryRowContext(testdb.Context(t), "SELECT count(*) FROM pg_prepared_statements WHERE statement NOT LIKE '%public.act(%'").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func add(t *testing.T, q querier, query string, arg int) int {
	t.Helper()
	var n int
	if err := q.QueryRowContext(testdb.Context(t), query, arg).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// TestStatementsAreKept: one for each text, in and out of transactions, up to the bound.
func TestStatementsAreKept(t *testing.T) {
	t.Parallel()
	db := one(t, database.WithStatementCache(5))
	for i := range 20 {
		if got := add(t, db.SQL(), "SELECT $1::int + 1", i); got != i+1 {
			t.Errorf("%d + 1 is %d", i, got)
		}
	}
	if n := kept(t, db.SQL()); n != 1 {
		t.Errorf("%d statements kept for one text", n)
	}
	tx, err := db.SQL().BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	add(t, tx, "SELECT $1::int + 1", 1)
	if n := kept(t, tx); n != 1 {
		t.Errorf("a transaction prepared it again: %d", n)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		add(t, db.SQL(), fmt.Sprintf("SELECT $1::int + %d", i%8), 1)
		if n := kept(t, db.SQL()); n > 5 {
			t.Fatalf("%d statements kept; the bound is 5", n)
		}
	}
	if off := one(t, database.WithStatementCache(0)); add(t, off.SQL(), "SELECT $1::int + 1", 1) != 2 || kept(t, off.SQL()) != 0 {
		t.Error("statements are kept although the cache is off")
	}
}

// TestStalePlan: a migration under a running client, or a session that was reset, causes no error.
func TestStalePlan(t *testing.T) {
	t.Parallel()
	db := one(t)
	read := func(q querier) error {
		var id, name string
		return q.QueryRowContext(testdb.Context(t), "SELECT * FROM stale WHERE id = $1", 1).Scan(&id, &name)
	}
	exec := func(statement string) {
		t.Helper()
		if _, err := db.SQL().ExecContext(testdb.Context(t), statement); err != nil {
			t.Fatal(err)
		}
	}
	exec("CREATE TABLE stale (id int, name varchar(10)); INSERT INTO stale VALUES (1, 'n')")
	for _, change := range []string{
		"SELECT 1", "ALTER TABLE stale ALTER name TYPE text", "DEALLOCATE ALL", "DISCARD ALL", "ALTER TABLE stale ALTER id TYPE bigint",
	} {
		exec(change)
		if err := read(db.SQL()); err != nil {
			t.Errorf("after %s: %v", change, err)
		}
	}
	// The whole transaction runs again.
	exec("ALTER TABLE stale ALTER name TYPE varchar(20)")
	tries := 0
	err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
		tries++
		_, err := tx.ExecContext(ctx, "SELECT * FROM stale WHERE id = $1", 1)
		return err
	})
	if err != nil || tries != 2 {
		t.Errorf("in a transaction: %d tries, %v", tries, err)
	}
}

// TestDeadConnection: a new connection prepares its statements anew.
func TestDeadConnection(t *testing.T) {
	t.Parallel()
	db := one(t)
	other := testdb.OpenURL(t, testdb.URL(t)).SQL()
	for i := range 5 {
		add(t, db.SQL(), "SELECT $1::int + 1", i)
		var pid int
		if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT pg_backend_pid()").Scan(&pid); err != nil {
			t.Fatal(err)
		}
		if _, err := other.ExecContext(testdb.Context(t), "SELECT pg_terminate_backend($1, 5000)", pid); err != nil {
			t.Fatal(err)
		}
		// A statement that was running when the connection died may fail once.
		var n int
		_ = db.SQL().QueryRowContext(testdb.Context(t), "SELECT $1::int + 1", i).Scan(&n)
	}
}
