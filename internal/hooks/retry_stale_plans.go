package hooks

import (
	"context"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/retry"
)

// RetryStalePlans repeats any operation that failed because a migration made its prepared statements stale. Outside a
// transaction the driver repeats single statements; but Ent changes one row in a transaction of its own, which must be
// repeated as a whole. In a transaction of the caller's the error is returned, for the caller or WithTx to retry.
//
// The schemas' hooks after this one are repeated, too, and must be idempotent. The client's hooks run once.
func RetryStalePlans() ent.Hook {
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
