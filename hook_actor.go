package database

import (
	"context"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
)

// requireActor rejects a mutation whose context has no actor. Otherwise row policies would hide every row.
func requireActor(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if _, err := actor.FromContext(ctx); err != nil {
			return nil, err
		}
		return next.Mutate(ctx, m)
	})
}

// requireQueryActor rejects a query whose context has no actor.
type requireQueryActor struct{}

var _ ent.ContextInterceptor = requireQueryActor{}

// Intercept implements ent.Interceptor.
func (requireQueryActor) Intercept(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		if _, err := actor.FromContext(ctx); err != nil {
			return nil, err
		}
		return next.Query(ctx, q)
	})
}

// ContextOnly implements ent.ContextInterceptor.
func (requireQueryActor) ContextOnly() {}
