package cache

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Change identifies a changed entry: the name of its kind, and its ID.
type Change struct{ Kind, Key string }

// Invalidate removes entries from Redis and from this process's first level. Call it after their changes are
// committed. It is [Entries.Invalidate] without the entries' types; kinds not passed to [Connect] are ignored. Errors:
// [ErrUnavailable].
func (c *Cache) Invalidate(ctx context.Context, changes ...Change) error {
	if c == nil || len(changes) == 0 {
		return nil
	}
	keys := make([]string, 0, len(changes))
	var shared []string
	for _, change := range changes {
		kind, known := c.kinds[change.Kind]
		if !known {
			continue // of a newer schema; this program cached none
		}
		key := kind.prefix() + change.Key
		keys = append(keys, key)
		if kind.Shared {
			shared = append(shared, key)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	err := c.delete(context.WithoutCancel(ctx), keys)
	for _, key := range shared {
		c.first.invalidate(key)
	}
	return err
}

// relayBatch is how many changes are drained at once, and relayInterval the pause after draining none. A change is
// known everywhere within that and a round trip or two. relayGrace is how long a relay may finish its current batch
// after its context has ended.
const (
	relayBatch    = 500
	relayInterval = 200 * time.Millisecond
	relayGrace    = 2 * time.Second
)

// Relay invalidates the changes in the database's outbox (schema/sql/outbox.sql), from any program, until ctx ends.
// Any number of processes may run it concurrently; each change is drained by one. While Redis or PostgreSQL is
// unavailable, changes stay in the outbox. It logs the beginning and the end of each outage. When ctx ends, it
// finishes its current batch within two seconds instead of canceling it: canceling a statement crashes a PgBouncer
// before 1.21 (pgbouncer/pgbouncer#822), and with it all its connections.
func (c *Cache) Relay(ctx context.Context, db *sql.DB, log *slog.Logger) {
	relayCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(ctx, func() {
		select {
		case <-time.After(relayGrace):
			cancel()
		case <-relayCtx.Done():
		}
	})()
	failing := false
	for {
		n, err := c.RelayOnce(relayCtx, db)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil && !failing:
			log.WarnContext(ctx, "cache: changes are not relayed to Redis and remain in the outbox", "err", err)
		case n > 0 && failing:
			log.InfoContext(ctx, "cache: changes are relayed to Redis again")
		}
		failing = err != nil || failing && n == 0 // none found: another process may be draining them
		if n == relayBatch && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(relayInterval):
		}
	}
}

// RelayOnce invalidates the oldest changes that no other process is draining, at most 500, and returns how many.
func (c *Cache) RelayOnce(ctx context.Context, db *sql.DB) (n int, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("relay: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // a no-op after Commit
	changes, err := drain(ctx, tx)
	if err != nil || len(changes) == 0 {
		return 0, err
	}
	// A change that no replica confirms is not drained again: while a replica is frozen, the changes behind it would wait.
	if err := c.Invalidate(ctx, changes...); err != nil && !errors.Is(err, errUnconfirmed) {
		return 0, fmt.Errorf("relay: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return 0, fmt.Errorf("relay: %w", err) // drained and invalidated again
	}
	return len(changes), nil
}

func drain(ctx context.Context, tx *sql.Tx) (changes []Change, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT kind, key FROM public.drain_invalidations($1)", relayBatch)
	if err != nil {
		return nil, fmt.Errorf("relay: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var c Change
		if err := rows.Scan(&c.Kind, &c.Key); err != nil {
			return nil, fmt.Errorf("relay: %w", err)
		}
		changes = append(changes, c)
	}
	return changes, rows.Err()
}
