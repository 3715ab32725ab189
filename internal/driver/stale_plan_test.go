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
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func withDatabase(t *testing.T, name string) string {
	t.Helper()
	url, err := postgres.WithDatabase(testdb.ServerURL(t), name)
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// TestTakenStatementNames: another client of the session uses the names of prepared statements. Every statement still
// runs, in and out of transactions, including the one that sets the actor, and later ones are kept again.
func TestTakenStatementNames(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]string{"for statements": "", "for the actor": "DEALLOCATE ALL; "} {
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

// TestAllStatementsStale: a transaction succeeds although all its statements are stale, which are more than its retries.
func TestAllStatementsStale(t *testing.T) {
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

// TestMigrationUnderClients: migrations cause no errors in running clients.
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
		poll.Until(t, 10*time.Second, func() error {
			if done.Load() < before+32 {
				return errors.New("the clients make no progress")
			}
			return nil
		})
	}
	cancel()
	clients.Wait()
}
