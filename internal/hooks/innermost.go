package hooks

import (
	"context"

	"github.com/predicthealth/database/ent"
)

type innermostKey struct{}

// WithInnermost returns a context in which the mutations of entities with the hook [Innermost] run h.
func WithInnermost(ctx context.Context, h ent.Hook) context.Context {
	return context.WithValue(ctx, innermostKey{}, h)
}

// Innermost runs the hook of the context, if there is one, on OpCreate, OpUpdate and OpUpdateOne: a hook of the client, which knows more than
// the schema, after all hooks that change the values. The client's own hooks run before the schema's.
func Innermost() ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if h, ok := ctx.Value(innermostKey{}).(ent.Hook); ok && m.Op().Is(writes) {
				return h(next).Mutate(ctx, m)
			}
			return next.Mutate(ctx, m)
		})
	}
}
