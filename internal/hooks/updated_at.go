package hooks

import (
	"context"
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// UpdatedAt sets updated_at on OpUpdate and OpUpdateOne, bulk updates included, and overrides the caller's value. It
// leaves an update that sets nothing unchanged. PostgreSQL's trigger replaces the value by its own clock, or by the
// microsecond after the old value, and increments version.
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

// setsNothing reports whether a mutation sets, adds to or clears no field, and adds, removes or clears no edge.
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
