package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	_ "github.com/predicthealth/database/ent/runtime" // the schemas' hooks and defaults
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/failover"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/internal/driver/rewrite"
	"github.com/predicthealth/database/internal/driver/telemetry"
	"github.com/predicthealth/database/internal/postgres"
)

// DB is an open database: Ent's client, its connection pool, and optionally Redis.
type DB struct {
	*ent.Client
	wait     time.Duration // WithFailoverWait
	pool     *stdsql.DB
	replicas *replica.Reader // nil without Config.ReplicaURL
	cache    *cache.Cache    // nil without Redis
	keys     *clinical.Keyring
	opener   opener
	close    func() error
}

// Option is an option of [Open].
type Option func(*options)

type options struct {
	statements int
	pooled     bool          // WithTransactionPooler
	wait       time.Duration // WithFailoverWait
	log        *slog.Logger
	telemetry  *telemetry.Providers // nil for none
}

// defaults keep far more statements than a service has distinct queries.
var defaults = options{statements: 256}

// WithStatementCache sets how many prepared statements each connection keeps, by query text. Default: 256. With 0 sessions keep
// no state: each statement outside a transaction runs in a transaction of its own, which sets the actor. A pooler in
// transaction mode, which shares sessions between clients, requires 0 or [WithTransactionPooler]: otherwise statements fail there,
// and one actor sees the rows of another.
func WithStatementCache(n int) Option { return func(o *options) { o.statements = n } }

// WithTransactionPooler is for a PgBouncer 1.21 or newer in transaction mode, with max_prepared_statements above 0, in front of PostgreSQL
// and, if there are, of the standbys. Connections keep prepared statements, and sessions keep nothing else: each transaction sets the actor and the
// timeouts, and a prepared statement outside a transaction is one with its actor, in one round trip. Other statements outside a
// transaction run in one of their own. Statements that change the session beyond a transaction (SET, LISTEN, pg_advisory_lock) are
// refused. [Open], and each later connection, fails unless a pooler keeps prepared statements. Default: no pooler, or one in session
// mode.
func WithTransactionPooler() Option { return func(o *options) { o.pooled = true } }

// WithFailoverWait lets [DB.WithTx] and the client's reads wait for up to d while PostgreSQL is unavailable, as during a failover, for what
// did not take effect for sure: they are repeated after [ErrUnavailable] and [ErrConnectionLost], until ctx ends, and never after
// [ErrOutcomeUnknown]. The function of WithTx then runs again from its start. Other changes wait before they begin a transaction.
// Default: 0, they do not wait.
func WithFailoverWait(d time.Duration) Option { return func(o *options) { o.wait = d } }

// ErrTransactionPooling is returned by a client that keeps prepared statements when it detects a pooler in transaction mode:
// open with [WithTransactionPooler]. Detection may take several statements, which may have run for another actor.
var ErrTransactionPooling = driver.ErrTransactionPooling

// stateless reports whether each transaction sets what sessions keep otherwise.
func (o options) stateless() bool { return o.pooled || o.statements == 0 }

// Open returns a client for the servers that cfg names. It waits for an unavailable PostgreSQL for up to
// [Config.StartTimeout], or until ctx ends, and returns an error with the reason, without the password. An unreachable
// Redis is logged as a warning, and its client connects later; one that rejects the user, the password or the database
// number is an error.
func Open(ctx context.Context, cfg Config, opts ...Option) (*DB, error) {
	o := defaults
	o.log = slog.Default()
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
	options := driver.Options{Statements: o.statements, Pooled: o.pooled, Translate: translate, Silence: silence(settings)}
	if o.stateless() {
		options.Local = postgres.ExtractTransactionSettings(&settings)
	}
	if cfg.ReplicaURL != "" {
		options.Writes = driver.NewWrites(nil, postgres.Position{})
	}
	connector := driver.Wrap(postgres.Connector(settings), options)
	pool, closePool, err := o.openPool(connector, settings, "")
	if err != nil {
		return nil, err
	}
	cfg.bound(pool)
	if err := awaitPostgres(ctx, pool, settings, cfg.StartTimeout, o.log); err != nil {
		return nil, errors.Join(err, closePool())
	}
	cached, closeRedis, err := o.openRedis(ctx, cfg, pool)
	if err != nil {
		return nil, errors.Join(err, closePool())
	}
	reading := ctx
	if o.stateless() || cfg.ReplicaURL != "" { // its transaction is read-only: a standby refuses others; and it is no change
		reading = driver.WithRead(ctx)
	}
	unreadable, err := unreadableColumns(reading, pool)
	if err != nil {
		return nil, errors.Join(err, closeRedis(), closePool())
	}
	seal := &sealer{}
	if cfg.ClinicalKeyURL != "" {
		if seal.keys, err = clinical.Open(ctx, cfg.ClinicalKeyURL); err != nil {
			return nil, errors.Join(err, closeRedis(), closePool())
		}
	}
	var opened []rewrite.Opened
	for table, view := range ent.RecordTables {
		if columns, ok := unreadable[table]; ok {
			opened = append(opened, rewrite.NewOpened(table, view, columns))
			delete(unreadable, table)
		}
	}
	entDriver := failover.Driver(pool, o.wait)
	replicas, closeReplicas, err := o.openReplicas(ctx, cfg, pool, options)
	if err != nil {
		return nil, errors.Join(err, seal.close(), closeRedis(), closePool())
	}
	if replicas != nil {
		entDriver = replica.Driver(entDriver, replicas)
	}
	opener := opener{pool, seal}
	client := ent.NewClient(ent.Driver(rewrite.Driver(entDriver, sealedRules(), opened...)), ent.Unreadable(unreadable))
	client.Use(requireActor, onPrimary, recordAttempts(pool, o.log), translateValidation, openChanged(opener), explainUpdate, seal.hook)
	if cached != nil {
		client.Use(invalidateChanged(cached))
	}
	client.Intercept(requireQueryActor{}, readReplica{replicas}, newOpenRead(opener), openSealed{seal})
	return &DB{
		Client: client, wait: o.wait, pool: pool, replicas: replicas, cache: cached, keys: seal.keys, opener: opener,
		close: closeAll(seal.close, closeReplicas, closeRedis, closePool),
	}, nil
}

// SQL returns the client's connection pool, for statements that Ent cannot express. Rules, triggers and typed errors apply
// there, too; the client's hooks do not run.
func (db *DB) SQL() *stdsql.DB { return db.pool }

// Keyring returns the keys of clinical text, for plain SQL, or nil without [Config.ClinicalKeyURL].
func (db *DB) Keyring() *clinical.Keyring { return db.keys }
