package database

import (
	"context"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
)

// requireActor refuses a mutation whose context names no actor, before it reaches PostgreSQL. The
// driver would tell it that nobody acts, and row policies would hide every row.
func requireActor(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if _, err := actor.FromContext(ctx); err != nil {
			return nil, err
		}
		return next.Mutate(ctx, m)
	})
}

// requireQueryActor refuses a query likewise.
type requireQueryActor struct{}

var _ ent.Onlooker = requireQueryActor{}

// Intercept of the client's queries.
func (requireQueryActor) Intercept(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		if _, err := actor.FromContext(ctx); err != nil {
			return nil, err
		}
		return next.Query(ctx, q)
	})
}

// OnlyLooks at the context.
func (requireQueryActor) OnlyLooks() {}
