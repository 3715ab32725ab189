package actor

import "context"

// MaxAction is how many characters of an action's name are kept.
const MaxAction = 100

type statedKey struct{}

type stated struct{ action, reason string }

// WithAction returns a context whose changes the audit trail files under action (e.g. "approve_license",
// instead of "create", "update" or "delete"), with the reason that the actor gave. Either may be empty. What
// is too long is cut, at [MaxAction] and [MaxText] characters, and what is no text is left out. It holds for
// every actor of the context, and for those whom [NewContext] puts into it later.
func WithAction(ctx context.Context, action, reason string) context.Context {
	s := stated{text(action, MaxAction), Text(reason)}
	ctx = context.WithValue(ctx, statedKey{}, s)
	if in, ok := ctx.Value(key{}).(*acting); ok && in.err == nil {
		ctx = context.WithValue(ctx, key{}, &acting{Actor: in.Actor, values: in.Actor.values(s)})
	}
	return ctx
}

// Action returns the action and the reason that ctx states, or empty ones.
func Action(ctx context.Context) (action, reason string) {
	s, _ := ctx.Value(statedKey{}).(stated)
	return s.action, s.reason
}
