package driver

import (
	"context"
	"database/sql/driver"
	"strings"
)

type affectedKey struct{}

// Affected is how many rows a statement changed, once it has run.
type Affected struct {
	Rows  int64
	Known bool

	prefix string
}

// WithAffected returns a context whose first statement that begins with prefix leaves in the result
// how many rows it affected: of an update of one row, Ent does not say so.
func WithAffected(ctx context.Context, prefix string) (context.Context, *Affected) {
	a := &Affected{prefix: prefix}
	return context.WithValue(ctx, affectedKey{}, a), a
}

func recordAffected(ctx context.Context, query string, res driver.Result) {
	a, ok := ctx.Value(affectedKey{}).(*Affected)
	if !ok || a.Known || !strings.HasPrefix(query, a.prefix) {
		return
	}
	if n, err := res.RowsAffected(); err == nil {
		a.Rows, a.Known = n, true
	}
}
