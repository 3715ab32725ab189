package database_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
)

// TestFrozenServer: with a server that does not answer, each operation returns soon after its context's deadline, with
// ErrOutcomeUnknown if a write may have happened. The pool works again once the server answers.
func TestFrozenServer(t *testing.T) {
	t.Parallel()
	const patience = 300 * time.Millisecond
	direct := testdb.URL(t)
	read := func(ctx context.Context, db *database.DB) error {
		_, err := db.Specialty.Query().All(ctx)
		return err
	}
	inTx := func(run func(ctx context.Context, tx *sql.Tx) error) func(context.Context, *database.DB) error {
		return func(ctx context.Context, db *database.DB) error {
			tx, err := db.SQL().BeginTx(ctx, nil)
			if err != nil {
				return err
			}
			return errors.Join(run(ctx, tx), rolledBack(tx.Rollback()))
		}
	}
	for name, c := range map[string]struct {
		at      string // the message at which the server stops; empty for the first
		unknown bool
		run     func(ctx context.Context, db *database.DB) error
		opts    []database.Option
	}{
		"read":               {run: read},
		"read, nothing kept": {run: read, opts: []database.Option{database.WithStatementCache(0)}},
		"write": {at: "the write", unknown: true, run: func(ctx context.Context, db *database.DB) error {
			return db.Specialty.Create().SetName("the write").SetCategory("c").Exec(ctx)
		}},
		"write, nothing kept": {at: "COMMIT", unknown: true, opts: []database.Option{database.WithStatementCache(0)}, run: func(ctx context.Context, db *database.DB) error {
			return db.Specialty.Create().SetName("the other write").SetCategory("c").Exec(ctx)
		}},
		"connect": {run: func(ctx context.Context, db *database.DB) error {
			db.SQL().SetMaxIdleConns(-1)
			return db.SQL().PingContext(ctx)
		}},
		"begin":     {run: inTx(func(context.Context, *sql.Tx) error { return nil })},
		"statement": {at: "the first", run: inTx(func(ctx context.Context, tx *sql.Tx) error { return execute(ctx, tx, "SELECT 'the first'") })},
		"another context's statement": {at: "the second", run: inTx(func(ctx context.Context, tx *sql.Tx) error {
			return execute(context.WithoutCancel(ctx), tx, "SELECT $1", "the second")
		})},
		"commit":   {at: "COMMIT", unknown: true, run: inTx(func(_ context.Context, tx *sql.Tx) error { return tx.Commit() })},
		"rollback": {at: "ROLLBACK", run: inTx(func(ctx context.Context, tx *sql.Tx) error { return errors.Join(tx.Rollback(), ctx.Err()) })},
		"rows": {at: "1000003", unknown: true, run: func(ctx context.Context, db *database.DB) error {
			rows, err := db.SQL().QueryContext(ctx, "SELECT repeat('x', 1000) FROM generate_series(1, $1)", 1_000_003)
			if err != nil {
				return err
			}
			defer func() { _ = rows.Close() }()
			for rows.Next() {
			}
			return rows.Err()
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := testproxy.New(t, direct)
			db := open(t, p.URL, c.opts...)
			useConnections(t, db, 2)
			ctx, cancel := context.WithTimeout(testdb.Context(t), patience)
			defer cancel()
			thaw := p.FreezeAt(c.at)
			defer thaw()
			start := time.Now()
			err := c.run(ctx, db)
			if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took > patience+4*time.Second {
				t.Errorf("after %v: %v", took, err)
			}
			if errors.Is(err, database.ErrOutcomeUnknown) != c.unknown {
				t.Errorf("got %v", err)
			}
			thaw()
			useConnections(t, db, 4)
		})
	}
}

func execute(ctx context.Context, tx *sql.Tx, query string, args ...any) error {
	_, err := tx.ExecContext(ctx, query, args...)
	return err
}
