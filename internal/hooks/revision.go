package hooks

import (
	"context"
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// UpdatedAt stamps updated_at on OpUpdate and OpUpdateOne, bulk updates included, whatever the
// caller set; an update that sets nothing stays one. PostgreSQL has the last word: its trigger replaces the stamp by its own clock, or by
// the moment just after the old value, and counts version up.
func UpdatedAt() ent.Hook {
	stamp := func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if setsNothing(m) {
				return next.Mutate(ctx, m)
			}
			if err := m.SetField("updated_at", time.Now().UTC().Truncate(time.Microsecond)); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(stamp, ent.OpUpdate|ent.OpUpdateOne)
}

// setsNothing says whether a mutation carries no value: no field is set, added to or cleared, and no
// edge is added, removed or cleared.
func setsNothing(m ent.Mutation) bool {
	if len(m.Fields())+len(m.AddedFields())+len(m.ClearedFields())+len(m.ClearedEdges()) > 0 {
		return false
	}
	for _, edge := range m.AddedEdges() {
		if len(m.AddedIDs(edge)) > 0 {
			return false
		}
	}
	for _, edge := range m.RemovedEdges() {
		if len(m.RemovedIDs(edge)) > 0 {
			return false
		}
	}
	return true
}
