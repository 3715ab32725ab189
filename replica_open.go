package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"

	entgo "entgo.io/ent"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/replica"
	"github.com/predicthealth/database/internal/postgres"
)

// openReplicas returns a reader of cfg's standbys, or nil, and a function that closes it. Options are those of the primary's pool.
func (o options) openReplicas(ctx context.Context, cfg Config, primary *stdsql.DB, options driver.Options) (*replica.Reader, func() error, error) {
	if cfg.ReplicaURL == "" {
		return nil, func() error { return nil }, nil
	}
	settings, err := cfg.replicaSettings()
	if err != nil {
		return nil, nil, err
	}
	writes := options.Writes
	options.Writes, options.Silence = nil, silence(settings)
	if o.stateless() {
		options.Local = postgres.ExtractTransactionSettings(&settings)
	}
	at, databaseOID, err := replica.Ask(ctx, primary, false)
	if err != nil {
		return nil, nil, fmt.Errorf("identify the cluster of DATABASE_URL, for DATABASE_REPLICA_URL: %w", err)
	}
	options.Standby = &driver.Standby{System: at.System, Database: databaseOID}
	pool, closePool, err := o.openPool(driver.Wrap(postgres.Connector(settings), options), settings, "standbys")
	if err != nil {
		return nil, nil, err
	}
	cfg.bound(pool)
	reader := replica.New(primary, pool, at.System, writes, o.log)
	measured := func() error { return nil }
	if o.telemetry != nil {
		if measured, err = o.telemetry.Replicas(reader.Counts); err != nil {
			return nil, nil, errors.Join(err, closePool())
		}
	}
	reader.Try(ctx)
	probing, stop := context.WithCancel(context.WithoutCancel(ctx))
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		reader.Run(probing)
	}()
	return reader, closeAll(func() error { stop(); <-ended; return nil }, measured, closePool), nil
}

// onPrimary makes the primary answer the reads of a mutation.
func onPrimary(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		return next.Mutate(replica.OnPrimary(ctx), m)
	})
}

// readReplica lets a standby answer a query. One that fails there is repeated on the primary: the standby may lack what it needs, cancel a
// query that conflicts with its replay, or be lost.
type readReplica struct{ reader *replica.Reader }

var _ ent.ContextInterceptor = readReplica{}

// Intercept implements ent.Interceptor.
func (r readReplica) Intercept(next ent.Querier) ent.Querier {
	if r.reader == nil {
		return next
	}
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		ctx, route := r.reader.Begin(ctx)
		if route == nil {
			return next.Query(ctx, q)
		}
		defer route.End()
		v, err := next.Query(ctx, q)
		if err == nil || ent.IsNotFound(err) {
			return v, err
		}
		what := entgo.QueryFromContext(ctx)
		if route.Repeat(ctx, err, what != nil && (what.Op == entgo.OpQuerySelect || what.Op == entgo.OpQueryGroupBy)) {
			return next.Query(ctx, q)
		}
		return v, err
	})
}

// ContextOnly implements ent.ContextInterceptor.
func (readReplica) ContextOnly() {}
