package database

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
)

// doctorEdges are the edges of other entities that are columns of doctors, and so part of doctors' cache entries, with the
// predicates that find these doctors.
var doctorEdges = map[string]map[string]func(...uuid.UUID) predicate.Doctor{
	ent.TypeInstitution: {institution.EdgeDoctors: doctor.InstitutionIDIn},
	ent.TypeSpecialty:   {specialty.EdgeDoctors: doctor.SpecialtyIDIn, specialty.EdgeSecondaryDoctors: doctor.SecondarySpecialtyIDIn},
}

// invalidateChanged invalidates the cache entries that a mutation changed, in Redis and in this process, once it is
// committed, so that the writer reads its own writes. If this fails, the outbox invalidates them, as it does for changes by
// other programs.
func invalidateChanged(c *cache.Cache) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			own, ok := kind.Of(m.Type())
			if !ok {
				return next.Mutate(ctx, m)
			}
			changes, err := changesOf(ctx, m, own)
			if err != nil {
				return nil, err
			}
			v, err := next.Mutate(ctx, m)
			if err != nil {
				return v, err
			}
			changes = append(changes, changesIn(m, own)...)
			if len(changes) == 0 {
				return v, nil
			}
			if tx := txOf(m); tx != nil {
				tx.OnCommit(func(commit ent.Committer) ent.Committer {
					return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
						err := commit.Commit(ctx, tx)
						_ = c.Invalidate(ctx, changes...) // also if the outcome is unknown
						return err
					})
				})
				return v, nil
			}
			_ = c.Invalidate(ctx, changes...)
			return v, nil
		})
	}
}

// changesOf returns the cache entries of the rows that a mutation will change. It runs before the mutation, whose
// predicates may not match these rows afterwards. Creates need no invalidation: misses are not cached.
func changesOf(ctx context.Context, m ent.Mutation, own cache.Kind) ([]cache.Change, error) {
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
		return nil, fmt.Errorf("find changed rows: %w", err)
	}
	changes := make([]cache.Change, len(ids))
	for i, id := range ids {
		changes[i] = changeOf(own, id)
	}
	for edge, at := range doctorEdges[m.Type()] {
		if !m.EdgeCleared(edge) && !m.Op().Is(ent.OpDelete|ent.OpDeleteOne) {
			continue
		}
		left, err := m.(interface{ Client() *ent.Client }).Client().Doctor.Query().Where(at(ids...)).IDs(ctx)
		if err != nil {
			return nil, fmt.Errorf("find changed rows: %w", err)
		}
		for _, id := range left {
			changes = append(changes, changeOf(kind.Doctor, id))
		}
	}
	return changes, nil
}

// changesIn returns the entries that are known after a mutation: the row that an upsert wrote, and the doctors that were
// added to or removed from an institution or a specialty.
func changesIn(m ent.Mutation, own cache.Kind) []cache.Change {
	var changes []cache.Change
	if of, ok := m.(interface{ Upserted() (uuid.UUID, bool) }); ok {
		if id, ok := of.Upserted(); ok {
			changes = append(changes, changeOf(own, id))
		}
	}
	for edge := range doctorEdges[m.Type()] {
		for _, id := range append(m.AddedIDs(edge), m.RemovedIDs(edge)...) {
			if id, ok := id.(uuid.UUID); ok {
				changes = append(changes, changeOf(kind.Doctor, id))
			}
		}
	}
	return changes
}

func changeOf(of cache.Kind, id uuid.UUID) cache.Change {
	return cache.Change{Kind: of.Name, Key: id.String()}
}

// txOf returns the transaction of a mutation, or nil.
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
