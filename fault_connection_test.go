package database_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

// TestConnectionLostInStatement: a statement outside a transaction whose answer is lost ran once if the server received it,
// and not otherwise; it is never sent twice.
func TestConnectionLostInStatement(t *testing.T) {
	t.Parallel()
	direct := testdb.URL(t)
	look := testdb.SQL(t, direct)
	const insert = "INSERT INTO doctor_specialties (name, category, description) VALUES (gen_random_uuid()::text, 'c', $1)"
	ways := map[string]func(ctx context.Context, db *database.DB, key string) error{
		"Exec": func(ctx context.Context, db *database.DB, key string) error {
			_, err := db.SQL().ExecContext(ctx, insert, key)
			return err
		},
		"Exec without arguments": func(ctx context.Context, db *database.DB, key string) error {
			_, err := db.SQL().ExecContext(ctx, insert[:len(insert)-3]+"'"+key+"')")
			return err
		},
		"Query": func(ctx context.Context, db *database.DB, key string) error {
			var id string
			return db.SQL().QueryRowContext(ctx, insert+" RETURNING id", key).Scan(&id)
		},
		"Query without arguments": func(ctx context.Context, db *database.DB, key string) error {
			var id string
			return db.SQL().QueryRowContext(ctx, insert[:len(insert)-3]+"'"+key+"') RETURNING id").Scan(&id)
		},
		"Ent": func(ctx context.Context, db *database.DB, key string) error {
			return db.Specialty.Create().SetName(key).SetCategory("c").SetDescription(key).Exec(ctx)
		},
		"prepared by the caller": func(ctx context.Context, db *database.DB, key string) error {
			stmt, err := db.SQL().PrepareContext(ctx, insert)
			if err != nil {
				return err
			}
			defer func() { _ = stmt.Close() }()
			_, err = stmt.ExecContext(ctx, key)
			return err
		},
	}
	for name, run := range ways {
		for _, warm := range []bool{false, true} {
			for _, arrives := range []bool{false, true} {
				what := fmt.Sprintf("%s, prepared before %v, arrives %v", name, warm, arrives)
				t.Run(what, func(t *testing.T) {
					t.Parallel()
					p := testproxy.New(t, direct)
					db := testdb.OpenURL(t, p.URL)
					if warm {
						if err := run(testdb.Context(t), db, "warm: "+what); err != nil {
							t.Fatal(err)
						}
					}
					p.CutAt(what, arrives)
					err := run(testdb.Context(t), db, what)
					if !errors.Is(err, database.ErrOutcomeUnknown) {
						t.Errorf("got %v", err)
					}
					want := 0
					if arrives {
						want = 1
					}
					if n := count(t, look, what); n != want {
						t.Errorf("it ran %d times", n)
					}
					if err := run(testdb.Context(t), db, "after: "+what); err != nil {
						t.Errorf("the next one: %v", err)
					}
				})
			}
		}
	}
}

// TestIdleConnectionsLost: the next statement reconnects without an error.
func TestIdleConnectionsLost(t *testing.T) {
	t.Parallel()
	for _, statements := range []int{256, 0} {
		t.Run(fmt.Sprintf("%d statements", statements), func(t *testing.T) {
			t.Parallel()
			p := testproxy.New(t, testdb.URL(t))
			db := open(t, p.URL, database.WithStatementCache(statements))
			for range 20 {
				useConnections(t, db, 4)
				p.CutAll()
				if _, err := db.Specialty.Query().All(testdb.Context(t)); err != nil {
					t.Error(err)
				}
				p.CutAll()
				if err := db.Specialty.Create().SetName(time.Now().String()).SetCategory("c").Exec(testdb.Context(t)); err != nil {
					t.Error(err)
				}
			}
			if n := db.Specialty.Query().CountX(testdb.Context(t)); n != 20 {
				t.Errorf("%d rows", n)
			}
		})
	}
}
