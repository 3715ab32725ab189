package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
	_ "github.com/predicthealth/database/ent/runtime" // the schemas' hooks and defaults
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
)

// DB is an open database: Ent's client, and the pool under it.
type DB struct {
	*ent.Client
	pool *stdsql.DB
}

// Open returns a client for the database that cfg names, having reached it once. A server that
// cannot be used is a typed error that says why in one line, without the password.
func Open(ctx context.Context, cfg Config) (*DB, error) {
	settings, err := postgres.Config(cfg.DatabaseURL, cfg.ApplicationName)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	connector, err := pq.NewConnectorConfig(settings)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	pool := stdsql.OpenDB(driver.Wrap(connector, translate))
	if err := pool.PingContext(ctx); err != nil {
		_ = pool.Close()
		return nil, fmt.Errorf("database: %w", postgres.Explain(settings, err))
	}
	client := ent.NewClient(ent.Driver(sql.OpenDB(dialect.Postgres, pool)))
	client.Use(translateValidation)
	return &DB{Client: client, pool: pool}, nil
}

// SQL is the pool under the client, for statements that Ent cannot say. Rules, triggers and typed
// errors hold there as well; the client's hooks do not run.
func (db *DB) SQL() *stdsql.DB { return db.pool }

// WithTx runs fn in a transaction: committed when fn returns nil, rolled back when it returns an
// error or panics. The client that fn is given is the transaction; what fn does with another client
// is not part of it.
func (db *DB) WithTx(ctx context.Context, fn func(ctx context.Context, tx *ent.Client) error) (err error) {
	tx, err := db.Tx(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if p := recover(); p != nil {
			_ = tx.Rollback()
			panic(p)
		}
	}()
	if err := fn(ctx, tx.Client()); err != nil {
		if rerr := tx.Rollback(); rerr != nil && !errors.Is(rerr, stdsql.ErrTxDone) {
			err = errors.Join(err, fmt.Errorf("rollback: %w", rerr))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}
