package actor

import "context"

// MaxAction is the maximum length of an action, in characters.
const MaxAction = 100

type actionKey struct{}

type actionInfo struct{ action, reason string }

// WithAction returns a context whose changes the audit trail records with action (such as "approve_license", instead of
// "create", "update" or "delete") and reason. Either may be empty. They are truncated to [MaxAction] and [MaxText]
// characters; NUL characters and invalid UTF-8 are removed. They apply to the context's actor and to any that [NewContext]
// sets later.
func WithAction(ctx context.Context, action, reason string) context.Context {
	s := actionInfo{text(action, MaxAction), Text(reason)}
	return renew(context.WithValue(ctx, actionKey{}, s))
}

// Action returns the action and the reason of ctx, or "".
func Action(ctx context.Context) (action, reason string) {
	s, _ := ctx.Value(actionKey{}).(actionInfo)
	return s.action, s.reason
}
