package hooks

import (
	"context"
	"strings"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/hook"
)

// LowerCase puts the text field into lower case on OpCreate, OpUpdate and OpUpdateOne: an e-mail
// address is one address in whatever letters it was typed.
func LowerCase(field string) ent.Hook {
	return hook.On(rewrite(field, strings.ToLower), writes)
}

// rewrite passes the value of field, when the mutation sets one, through f.
func rewrite[T any](field string, f func(T) T) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if v, ok := m.Field(field); ok {
				if t, ok := v.(T); ok {
					if err := m.SetField(field, f(t)); err != nil {
						return nil, err
					}
				}
			}
			return next.Mutate(ctx, m)
		})
	}
}
