package hooks

import (
	"context"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/retry"
)

// FreshPlans runs any operation again when a migration has changed what was prepared for it, so that
// the caller does not notice. Outside a transaction the driver has done so already, statement by
// statement; but Ent opens one of its own for a change of one row, and that must run again as a whole.
// In a transaction of the caller's it leaves the error to the caller, or to WithTx.
//
// What stands inside, the schemas' own hooks after this one, runs again with it and must bear that.
// The client's hooks stand outside and run once.
func FreshPlans() ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (v ent.Value, err error) {
			if in, ok := m.(interface{ Tx() (*ent.Tx, error) }); ok {
				if _, err := in.Tx(); err == nil {
					return next.Mutate(ctx, m)
				}
			}
			err = retry.AtOnce(ctx, driver.IsStalePlan, func() error {
				v, err = next.Mutate(ctx, m)
				return err
			})
			return v, err
		})
	}
}
