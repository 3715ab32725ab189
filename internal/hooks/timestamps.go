package hooks

import (
	"context"
	"time"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// Timestamps converts, on OpCreate, OpUpdate and OpUpdateOne, every time to UTC and rounds it to the microsecond, as
// PostgreSQL does, so that an entity just saved equals the same entity read. A zero time is rejected as missing, with
// [*InvalidError]; in created_at and updated_at it is left to the database.
func Timestamps() ent.Hook {
	round := func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			for _, name := range m.Fields() {
				v, _ := m.Field(name)
				t, ok := v.(time.Time)
				t = t.UTC().Round(time.Microsecond)
				switch {
				case !ok:
				case !t.IsZero():
					if err := m.SetField(name, t); err != nil {
						return nil, err
					}
				case name != "created_at" && name != "updated_at":
					return nil, &InvalidError{Field: name, Missing: true}
				}
			}
			return next.Mutate(ctx, m)
		})
	}
	return hook.On(round, writes)
}
