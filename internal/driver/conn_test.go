package driver_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestStats: they count each statement of each connection, until it is closed.
func TestStats(t *testing.T) {
	t.Parallel()
	settings, err := postgres.Config(testdb.URL(t), "test")
	if err != nil {
		t.Fatal(err)
	}
	base, err := pq.NewConnectorConfig(settings)
	if err != nil {
		t.Fatal(err)
	}
	connector := driver.Wrap(base, driver.Options{Statements: 3, Translate: func(err error) error { return err }})
	pool := sql.OpenDB(connector)
	pool.SetMaxIdleConns(4)
	conns := make([]*sql.Conn, 4)
	for i := range conns {
		if conns[i], err = pool.Conn(t.Context()); err != nil {
			t.Fatal(err)
		}
		for n := range 3 {
			add(t, conns[i], fmt.Sprintf("SELECT $1::int + %d", n), 1)
		}
	}
	is := func(what string, want driver.Stats) {
		t.Helper()
		if got := connector.Stats(); got != want {
			t.Errorf("%s: %+v", what, got)
		}
	}
	is("three on each of four", driver.Stats{Misses: 12, Kept: 12})
	add(t, conns[0], "SELECT $1::int + 0", 1)
	is("one of them again", driver.Stats{Hits: 1, Misses: 12, Kept: 12})
	add(t, conns[0], "SELECT $1::int + 3", 1)
	is("one too many", driver.Stats{Hits: 1, Misses: 13, Evictions: 1, Kept: 12})
	if _, err := conns[0].ExecContext(t.Context(), "SELECT no_such_column FROM doctors WHERE $1 = 1", 1); err == nil {
		t.Error("a wrong statement was prepared")
	}
	is("one that cannot be prepared", driver.Stats{Hits: 1, Misses: 14, Evictions: 1, Kept: 12})
	if _, err := conns[0].ExecContext(t.Context(), "DEALLOCATE ALL"); err != nil {
		t.Fatal(err)
	}
	add(t, conns[0], "SELECT $1::int + 3", 1)
	is("one that was deallocated", driver.Stats{Hits: 1, Misses: 15, Evictions: 2, Kept: 12})
	for _, c := range conns {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	pool.SetMaxIdleConns(1)
	poll.Until(t, 10*time.Second, func() error {
		if kept := connector.Stats().Kept; kept != 3 {
			return fmt.Errorf("with one connection left, %d statements are kept", kept)
		}
		return nil
	})
	if err := pool.Close(); err != nil {
		t.Fatal(err)
	}
	is("closed", driver.Stats{Hits: 1, Misses: 15, Evictions: 2})
}

// TestOpenRows: while rows are open, other statements on the connection fail and do no harm. This includes the closing of
// an evicted statement.
func TestOpenRows(t *testing.T) {
	t.Parallel()
	db := one(t, database.WithStatementCache(1))
	tx, err := db.SQL().BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	rows, err := tx.QueryContext(testdb.Context(t), "SELECT * FROM generate_series(1, $1)", 3)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	sum := 0
	for rows.Next() {
		var n int
		if err := rows.Scan(&n); err != nil {
			t.Fatal(err)
		}
		sum += n
		_, err := tx.ExecContext(testdb.Context(t), "SELECT $1::int", n)
		_, perr := tx.PrepareContext(testdb.Context(t), "SELECT $1::int") //nolint:sqlclosecheck // no statement is returned
		if err == nil || perr == nil || !strings.Contains(err.Error(), "still open") || !strings.Contains(perr.Error(), "still open") {
			t.Errorf("got %v and %v", err, perr)
		}
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil || sum != 6 {
		t.Errorf("read %d, %v", sum, err)
	}
	if got := add(t, tx, "SELECT $1::int + 1", 1); got != 2 || tx.Commit() != nil {
		t.Errorf("after it: %d", got)
	}
}

// TestActorIsSetAtEveryCheckout, although it is the same one and the driver did not see the settings change.
func TestActorIsSetAtEveryCheckout(t *testing.T) {
	t.Parallel()
	db := one(t)
	ctx := testdb.Context(t)
	if _, err := db.SQL().ExecContext(ctx, `CREATE FUNCTION become(name text) RETURNS text LANGUAGE plpgsql AS
		$$ BEGIN RETURN set_config('predicthealth.process', name, false); END $$`); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		var became, is string
		if err := db.SQL().QueryRowContext(ctx, "SELECT become($1)", "another").Scan(&became); err != nil || became != "another" {
			t.Fatalf("became %q, %v", became, err)
		}
		if err := db.SQL().QueryRowContext(ctx, "SELECT current_setting('predicthealth.process')").Scan(&is); err != nil || is != "test" {
			t.Errorf("the actor is %q, %v", is, err)
		}
	}
}
