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

// WithAffected returns a context and a result that the first statement beginning with prefix fills in. Ent does not
// report the rows affected by an update of one row.
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
