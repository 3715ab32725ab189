package audit

import (
	"context"
	"iter"
)

// Read returns the entries of Export as List does, with their values.
func Read(ctx context.Context, q Queryer, f Filter) iter.Seq2[Entry, error] {
	where, args, err := f.where()
	if err != nil {
		return func(yield func(Entry, error) bool) { yield(Entry{}, err) }
	}
	return entries(ctx, q, "SELECT "+readable+" FROM admin_audit_logs WHERE "+where+" ORDER BY chain, seq", args...)
}
