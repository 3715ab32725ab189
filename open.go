package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"log/slog"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/ent"
	_ "github.com/predicthealth/database/ent/runtime" // the schemas' hooks and defaults
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/rewrite"
	"github.com/predicthealth/database/internal/driver/telemetry"
	"github.com/predicthealth/database/internal/postgres"
)

// DB is an open database: Ent's client, the pool under it, and Redis where there is one.
type DB struct {
	*ent.Client
	pool  *stdsql.DB
	cache *cache.Cache // nil without Redis
	close func() error
}

// Option changes what [Open] makes.
type Option func(*options)

type options struct {
	statements int
	log        *slog.Logger
	telemetry  *telemetry.Providers // nil for none
}

// defaultStatements is far above the number of distinct queries of a service.
var defaultStatements = 256

// WithStatementCache has each connection keep up to n prepared statements, by query text; 0 keeps
// none, for poolers in transaction mode (PgBouncer), where a statement stays behind on a connection
// that is then somebody else's, as does who acts: without the 0, statements fail there, and one actor
// sees rows of another. With 0 nothing at all is left on a session: each statement outside a
// transaction gets one of its own, in which PostgreSQL is told who acts. Default: 256.
func WithStatementCache(n int) Option { return func(o *options) { o.statements = n } }

// ErrTransactionPooling is returned by a client that keeps statements, when it finds that a pooler in transaction
// mode stands between: open with [WithStatementCache] of 0. It is found soon and not at once: until then
// statements may have run for another actor.
var ErrTransactionPooling = driver.ErrTransactionPooling

// Open returns a client for the servers that cfg names. A PostgreSQL that is not there yet is waited
// for ([Config.StartTimeout], or until ctx ends); one that cannot be used is an error that says why,
// without the password. A Redis that cannot be reached is a logged warning, and its client connects
// when it can; one that refuses the user, the password or the database's number is an error.
func Open(ctx context.Context, cfg Config, opts ...Option) (*DB, error) {
	o := options{statements: defaultStatements, log: slog.Default()}
	for _, opt := range opts {
		opt(&o)
	}
	db, err := open(ctx, cfg, o)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	return db, nil
}

func open(ctx context.Context, cfg Config, o options) (*DB, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	settings, err := cfg.settings()
	if err != nil {
		return nil, err
	}
	options := driver.Options{Statements: o.statements, Translate: translate}
	if o.statements == 0 {
		options.Local = postgres.ExtractTransactionSettings(&settings)
	}
	connector := driver.Wrap(postgres.Connector(settings), options)
	pool, closePool, err := o.openPool(connector, settings)
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(cfg.MaxOpenConns)
	pool.SetMaxIdleConns(cfg.MaxIdleConns)
	pool.SetConnMaxLifetime(cfg.ConnMaxLifetime)
	pool.SetConnMaxIdleTime(cfg.ConnMaxIdleTime)
	if err := await(ctx, pool, settings, cfg.StartTimeout, o.log); err != nil {
		return nil, errors.Join(err, closePool())
	}
	cached, closeRedis, err := o.openRedis(ctx, cfg, pool)
	if err != nil {
		return nil, errors.Join(err, closePool())
	}
	unreadable, err := unreadableColumns(ctx, pool)
	if err != nil {
		return nil, errors.Join(err, closeRedis(), closePool())
	}
	client := ent.NewClient(ent.Driver(rewrite.Driver(sql.OpenDB(dialect.Postgres, pool))), ent.Unreadable(unreadable))
	client.Use(requireActor, recordAttempts(pool, o.log), translateValidation, explainUpdate)
	if cached != nil {
		client.Use(invalidateChanged(cached))
	}
	client.Intercept(requireQueryActor{})
	return &DB{Client: client, pool: pool, cache: cached, close: closeAll(closeRedis, closePool)}, nil
}

// SQL is the pool under the client, for statements that Ent cannot say. Rules, triggers and typed
// errors hold there as well; the client's hooks do not run.
func (db *DB) SQL() *stdsql.DB { return db.pool }
