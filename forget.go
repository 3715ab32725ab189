package database

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/ent"
)

// cachedKinds are the entities that package cached keeps, by their types.
var cachedKinds = map[string]cache.Kind{
	ent.TypeDoctor: cache.Doctor, ent.TypeInstitution: cache.Institution, ent.TypeSpecialty: cache.Specialty, ent.TypeUser: cache.Login,
}

// forgetChanged has Redis, and this process's memory, forget what a mutation has changed, once it is
// committed: whoever wrote reads what they wrote. Where that fails the outbox does it, as for whatever
// other programs change.
func forgetChanged(c *cache.Cache) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			kind, ok := cachedKinds[m.Type()]
			if !ok {
				return next.Mutate(ctx, m)
			}
			changes, err := changesOf(ctx, m, kind)
			if err != nil {
				return nil, err
			}
			v, err := next.Mutate(ctx, m)
			if err != nil {
				return v, err
			}
			if tx := txOf(m); tx != nil {
				tx.OnCommit(func(commit ent.Committer) ent.Committer {
					return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
						err := commit.Commit(ctx, tx)
						_ = c.Forget(ctx, changes...) // where the outcome is not known too
						return err
					})
				})
				return v, nil
			}
			_ = c.Forget(ctx, changes...)
			return v, nil
		})
	}
}

// changesOf are the entries of the rows that a mutation is about; before it, as they may not be found by
// it afterwards. Nobody knows of a row that is made that there was none.
func changesOf(ctx context.Context, m ent.Mutation, kind cache.Kind) ([]cache.Change, error) {
	if m.Op().Is(ent.OpCreate) {
		return nil, nil
	}
	of, ok := m.(interface {
		IDs(ctx context.Context) ([]uuid.UUID, error)
	})
	if !ok {
		return nil, nil
	}
	ids, err := of.IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find what changes: %w", err)
	}
	changes := make([]cache.Change, len(ids))
	for i, id := range ids {
		changes[i] = cache.Change{Kind: kind.Name, Key: id.String()}
	}
	return changes, nil
}

// txOf is the transaction that a mutation is part of, or nil.
func txOf(m ent.Mutation) *ent.Tx {
	in, ok := m.(interface{ Tx() (*ent.Tx, error) })
	if !ok {
		return nil
	}
	tx, err := in.Tx()
	if err != nil {
		return nil
	}
	return tx
}
