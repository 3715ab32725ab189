package database

import (
	"context"
	stdsql "database/sql"
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

// Option changes what [Open] makes.
type Option func(*options)

type options struct{ statements int }

// defaultStatements is far above the number of distinct queries of a service.
const defaultStatements = 256

// WithStatementCache has each connection keep up to n prepared statements, by query text; 0 keeps
// none, for poolers in transaction mode (PgBouncer), where a statement stays behind on a connection
// that is then somebody else's, as does who acts: without the 0, statements fail there, and one actor
// sees rows of another. With 0 nothing at all is left on a session: each statement outside a
// transaction gets one of its own, in which PostgreSQL is told who acts. Default: 256.
func WithStatementCache(n int) Option { return func(o *options) { o.statements = n } }

// Open returns a client for the database that cfg names, having reached it once. A server that
// cannot be used is a typed error that says why in one line, without the password.
func Open(ctx context.Context, cfg Config, opts ...Option) (*DB, error) {
	o := options{statements: defaultStatements}
	for _, opt := range opts {
		opt(&o)
	}
	settings, err := postgres.Config(cfg.DatabaseURL, cfg.ApplicationName)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	connector, err := pq.NewConnectorConfig(settings)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	pool := stdsql.OpenDB(driver.Wrap(connector, driver.Options{Statements: o.statements, Translate: translate}))
	if err := pool.PingContext(ctx); err != nil {
		_ = pool.Close()
		return nil, fmt.Errorf("database: %w", postgres.Explain(settings, err))
	}
	client := ent.NewClient(ent.Driver(sql.OpenDB(dialect.Postgres, pool)))
	client.Use(somebodyActs, translateValidation, changeHappened)
	client.Intercept(somebodyAsks)
	return &DB{Client: client, pool: pool}, nil
}

// SQL is the pool under the client, for statements that Ent cannot say. Rules, triggers and typed
// errors hold there as well; the client's hooks do not run.
func (db *DB) SQL() *stdsql.DB { return db.pool }
