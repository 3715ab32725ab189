package hooks

import (
	"context"
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// UpdatedAt stamps updated_at on OpUpdate and OpUpdateOne, bulk updates included, whatever the
// caller set. PostgreSQL has the last word: its trigger replaces the stamp by its own clock, or by
// the moment just after the old value, and counts version up.
func UpdatedAt() ent.Hook {
	stamp := func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if err := m.SetField("updated_at", time.Now().UTC().Truncate(time.Microsecond)); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(stamp, ent.OpUpdate|ent.OpUpdateOne)
}
