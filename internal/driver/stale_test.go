package driver_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testdb"
)

func withDatabase(t *testing.T, name string) string {
	t.Helper()
	url, err := postgres.WithDatabase(testdb.ServerURL(t), name)
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// TestNamesThatAreTaken by another client of the session: every statement runs all the same, in and out of
// transactions, what tells who acts included, and in the end they are kept again.
func TestNamesThatAreTaken(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]string{"for statements": "", "for who acts": "DEALLOCATE ALL; "} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := one(t)
			var takes strings.Builder
			takes.WriteString(first)
			for n := 2; n < 40; n++ {
				fmt.Fprintf(&takes, "PREPARE \"%d\" AS SELECT 'not this';", n)
			}
			if _, err := db.SQL().ExecContext(testdb.Context(t), takes.String()); err != nil {
				t.Fatal(err)
			}
			for i := range 5 {
				if got := add(t, db.SQL(), fmt.Sprintf("SELECT $1::int + %d", i), 1); got != i+1 {
					t.Errorf("got %d", got)
				}
			}
			tries := 0
			err := db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
				tries++
				for range 10 {
					if _, err := tx.Specialty.Query().All(ctx); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil || tries > 2 {
				t.Errorf("in a transaction: %d tries, %v", tries, err)
			}
			for i := range 50 {
				add(t, db.SQL(), "SELECT $1::int + 1", i)
			}
			var n int
			if err := db.SQL().QueryRowContext(testdb.Context(t), "SELECT count(*) FROM pg_prepared_statements WHERE statement = 'SELECT $1::int + 1'").Scan(&n); err != nil || n != 1 {
				t.Errorf("it is kept %d times, %v", n, err)
			}
		})
	}
}

// TestAllIsStale: a transaction of more statements than it may have tries gets through.
func TestAllIsStale(t *testing.T) {
	t.Parallel()
	db := one(t)
	other := testdb.SQL(t, urlOf(t, db))
	const statements = 20
	if _, err := other.ExecContext(t.Context(), "CREATE TABLE stale (id int, name varchar(10)); INSERT INTO stale VALUES (1, 'n')"); err != nil {
		t.Fatal(err)
	}
	tries := 0
	run := func() error {
		tries = 0
		return db.WithTx(testdb.Context(t), func(ctx context.Context, tx *ent.Client) error {
			tries++
			for n := range statements {
				if _, err := tx.ExecContext(ctx, fmt.Sprintf("SELECT *, %d FROM stale WHERE id = $1", n), 1); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := run(); err != nil {
		t.Fatal(err)
	}
	for _, change := range []struct {
		by        *sql.DB
		statement string
	}{{other, "ALTER TABLE stale ALTER name TYPE text"}, {db.SQL(), "DEALLOCATE ALL"}, {db.SQL(), "DISCARD ALL"}, {db.SQL(), "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$"}} {
		if _, err := change.by.ExecContext(testdb.Context(t), change.statement); err != nil {
			t.Fatal(err)
		}
		if err := run(); err != nil || tries > 2 {
			t.Errorf("after %s: %d tries, %v", change.statement, tries, err)
		}
	}
}

// TestMigrationUnderClients: none of them notices.
func TestMigrationUnderClients(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, other := testdb.OpenURL(t, url), testdb.SQL(t, url)
	db.SQL().SetMaxOpenConns(8)
	db.SQL().SetMaxIdleConns(8)
	if _, err := other.ExecContext(t.Context(), "CREATE TABLE stale (id int, name varchar(10)); INSERT INTO stale VALUES (1, 'n')"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(testdb.Context(t))
	var clients sync.WaitGroup
	var done atomic.Int64
	for i := range 8 {
		clients.Go(func() {
			for n := 0; ctx.Err() == nil; n++ {
				own, query := context.WithoutCancel(ctx), fmt.Sprintf("SELECT *, %d FROM stale WHERE id = $1", n%12)
				var err error
				if i%2 == 0 {
					_, err = db.SQL().ExecContext(own, query, 1)
				} else {
					err = db.WithTx(own, func(ctx context.Context, tx *ent.Client) error {
						_, err := tx.ExecContext(ctx, query, 1)
						return err
					})
				}
				if err != nil {
					t.Error(err)
				}
				done.Add(1)
			}
		})
	}
	for n := range 30 {
		if _, err := other.ExecContext(t.Context(), fmt.Sprintf("ALTER TABLE stale ALTER name TYPE varchar(%d)", 11+n)); err != nil {
			t.Error(err)
		}
		before := done.Load()
		eventually(t, func() error {
			if done.Load() < before+32 {
				return errors.New("the clients stand still")
			}
			return nil
		})
	}
	cancel()
	clients.Wait()
}

// TestStats count each statement of each connection, until it is closed.
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
	eventually(t, func() error {
		if kept := connector.Stats().Kept; kept != 3 {
			return fmt.Errorf("with one connection left, %d are kept", kept)
		}
		return nil
	})
	if err := pool.Close(); err != nil {
		t.Fatal(err)
	}
	is("closed", driver.Stats{Hits: 1, Misses: 15, Evictions: 2})
}

// TestOpenRows: no other statement comes between them and their end, and what tries says so and breaks
// nothing. What makes room for a new statement is one.
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
		_, perr := tx.PrepareContext(testdb.Context(t), "SELECT $1::int")
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
