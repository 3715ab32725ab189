package audit

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"time"
)

// pollEvery is the maximum delay of a new entry.
const pollEvery = time.Second

// Follow returns the entries that are written from now on and match f, until ctx ends, which is not an error.
// It misses none, however long a transaction takes, because it compares the ends of the chains. It requires the
// tables' owner or predicthealth_backup.
func Follow(ctx context.Context, db *sql.DB, f Filter) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		err := follow(ctx, db, f, func(e Entry) bool { return yield(e, nil) })
		if err != nil && ctx.Err() == nil {
			yield(Entry{}, err)
		}
	}
}

func follow(ctx context.Context, db *sql.DB, f Filter, yield func(Entry) bool) error {
	where, args, err := f.where()
	if err != nil {
		return err
	}
	n := len(args)
	query := "SELECT " + readable + " FROM admin_audit_logs WHERE " + where + " AND " + fmt.Sprintf("chain = $%d AND seq > $%d AND seq <= $%d", n+1, n+2, n+3) + " ORDER BY seq"
	seen := map[string]int64{}
	ticks := time.NewTicker(pollEvery)
	defer ticks.Stop()
	for first := true; ; first = false {
		heads, err := trailHeads(ctx, db)
		if err != nil {
			return err
		}
		for _, h := range heads {
			if !first && h.Length > seen[h.Chain] {
				for e, err := range entries(ctx, db, query, append(args[:n:n], h.Chain, seen[h.Chain], h.Length)...) {
					if err != nil {
						return err
					}
					if !yield(e) {
						return nil
					}
				}
			}
			seen[h.Chain] = h.Length
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks.C:
		}
	}
}
