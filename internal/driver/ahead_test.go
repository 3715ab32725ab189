package driver_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestActorsAhead: whatever fails between, each read runs for the actor of its context, and for no other.
func TestActorsAhead(t *testing.T) {
	t.Parallel()
	url := testdb.As(t, testdb.URL(t), "service_patients")
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	db.SQL().SetMaxOpenConns(3)
	ids := []uuid.UUID{uuid.New(), uuid.New(), uuid.New()}
	rapid.Check(t, func(rt *rapid.T) {
		conn, err := db.SQL().Conn(t.Context())
		if err != nil {
			rt.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		var queryer interface {
			QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
			QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
		} = conn
		if rapid.Bool().Draw(rt, "pool") {
			queryer = db.SQL()
		}
		// late reads rows of which one fails, or leaves them.
		late := func(ctx context.Context, all bool) error {
			rows, err := queryer.QueryContext(ctx, "SELECT 1 / (2000 - n) FROM generate_series(1, $1::int) n", 3000)
			if err != nil {
				return err
			}
			defer func() { _ = rows.Close() }()
			for all && rows.Next() {
			}
			return rows.Err()
		}
		for range rapid.IntRange(2, 12).Draw(rt, "operations") {
			id := rapid.SampledFrom(ids).Draw(rt, "actor")
			ctx := driver.WithRead(actor.NewContext(t.Context(), actor.Doctor(id)))
			switch rapid.SampledFrom([]string{"read", "fails", "fails late", "abandoned", "refused", "deallocated", "cancelled", "plain"}).Draw(rt, "operation") {
			case "fails":
				if err := queryer.QueryRowContext(ctx, "SELECT 1 / $1::int", 0).Scan(new(int)); err == nil {
					rt.Fatal("1 / 0")
				}
			case "fails late":
				if late(ctx, true) == nil {
					rt.Fatal("1 / 0")
				}
			case "abandoned":
				if err := late(ctx, false); err != nil {
					rt.Fatal(err)
				}
			case "refused": // the role is no admin's
				admin := driver.WithRead(actor.NewContext(t.Context(), actor.Admin(id)))
				var refused *database.PermissionError
				if err := queryer.QueryRowContext(admin, "SELECT set_config('predicthealth.process', $1, false)", "run").Scan(new(string)); !errors.As(err, &refused) {
					rt.Fatalf("got %v", err)
				}
				var name string
				if err := queryer.QueryRowContext(ctx, "SELECT current_setting('predicthealth.process', true)").Scan(&name); err != nil || name == "run" {
					rt.Fatalf("it ran: %q, %v", name, err)
				}
			case "deallocated":
				if _, err := conn.ExecContext(ctx, "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$"); err != nil {
					rt.Fatal(err)
				}
			case "cancelled":
				over, cancel := context.WithCancel(ctx)
				cancel()
				if err := db.SQL().QueryRowContext(over, "SELECT $1::int", 1).Scan(new(int)); err != nil && !errors.Is(err, context.Canceled) {
					rt.Fatalf("got %v", err)
				}
			case "plain":
				if err := queryer.QueryRowContext(actor.NewContext(t.Context(), actor.Doctor(ids[0])), "SELECT $1::int", 1).Scan(new(int)); err != nil {
					rt.Fatal(err)
				}
			}
			var is string
			if err := queryer.QueryRowContext(ctx, "SELECT current_setting('predicthealth.actor_id') || $1", "").Scan(&is); err != nil || is != id.String() {
				rt.Fatalf("the actor is %s, %v; want %s", is, err, id)
			}
		}
	})
}

// TestActorAheadInTransactions: the first statement of a transaction sets the actor, and a savepoint that is rolled back does not leave
// the actor that was set in it.
func TestActorAheadInTransactions(t *testing.T) {
	t.Parallel()
	db := one(t)
	var seen []string
	as := func(tx *sql.Tx, name string) error {
		var is string
		err := tx.QueryRowContext(actor.NewContext(t.Context(), actor.System(name)), "SELECT current_setting('predicthealth.process') || $1", "").Scan(&is)
		seen = append(seen, is)
		return err
	}
	tx, err := db.SQL().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	run := func(query string) error { _, err := tx.ExecContext(t.Context(), query); return err }
	failing := func() error {
		err := tx.QueryRowContext(actor.NewContext(t.Context(), actor.System("c")), "SELECT 1 / $1::int", 0).Scan(new(int))
		if err == nil {
			return errors.New("1 / 0")
		}
		return nil
	}
	if err := errors.Join(as(tx, "a"), run("SAVEPOINT s"), as(tx, "b"), failing(), run("ROLLBACK TO s"), as(tx, "b"), as(tx, "a"), tx.Commit()); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(seen, []string{"a", "b", "b", "a"}) {
		t.Errorf("the actors were %q", seen)
	}
}
