package cache

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Change names an entry that is no longer as it was: the name of its kind, and the entry's id.
type Change struct{ Kind, Key string }

// Forget has Redis, and the first level of this process, forget entries after their changes were
// committed. It is [Entries.Invalidate] for who does not know their types; a kind that [Connect] was not given is passed over. Errors: [ErrUnavailable].
func (c *Cache) Forget(ctx context.Context, changes ...Change) error {
	if c == nil || len(changes) == 0 {
		return nil
	}
	keys := make([]string, 0, len(changes))
	var shared []string
	for _, change := range changes {
		kind, known := c.kinds[change.Kind]
		if !known {
			continue // of a newer schema; nobody here has kept one
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
		c.first.forget(key)
	}
	return err
}

// relayBatch is how many changes are taken at once, and relayEvery how long a relay rests that has found
// none. A change is known everywhere within that and a round trip or two. relayEnds is how long, after its context has
// ended, a relay may take for what it has begun.
const (
	relayBatch = 500
	relayEvery = 200 * time.Millisecond
	relayEnds  = 2 * time.Second
)

// Relay has Redis forget what the outbox of the database says (schema/sql/outbox.sql), whoever changed
// it, until ctx ends. Any number of processes may do so at once; each change is taken by one. While Redis
// or PostgreSQL is unavailable the changes stay where they are. It says on log, once each time, that it
// cannot go on and that it can again. What it has begun when ctx ends it ends in its own time, within two seconds: a
// statement that is cancelled ends a PgBouncer before 1.21 (pgbouncer/pgbouncer#822), and with it everybody's connections.
func (c *Cache) Relay(ctx context.Context, db *sql.DB, log *slog.Logger) {
	turns, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(ctx, func() {
		select {
		case <-time.After(relayEnds):
			cancel()
		case <-turns.Done():
		}
	})()
	failing := false
	for {
		n, err := c.RelayOnce(turns, db)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil && !failing:
			log.WarnContext(ctx, "cache: changes do not reach Redis, and wait in the outbox", "err", err)
		case n > 0 && failing:
			log.InfoContext(ctx, "cache: changes reach Redis again")
		}
		failing = err != nil || failing && n == 0 // where it found none, it may be that others are taking them
		if n == relayBatch && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(relayEvery):
		}
	}
}

// RelayOnce takes the oldest changes that nobody else is taking, 500 at most, and says how many.
func (c *Cache) RelayOnce(ctx context.Context, db *sql.DB) (n int, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("relay: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // nothing, after Commit
	changes, err := take(ctx, tx)
	if err != nil || len(changes) == 0 {
		return 0, err
	}
	if err := c.Forget(ctx, changes...); err != nil {
		return 0, fmt.Errorf("relay: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return 0, fmt.Errorf("relay: %w", err) // taken again, and forgotten again
	}
	return len(changes), nil
}

func take(ctx context.Context, tx *sql.Tx) (changes []Change, err error) {
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
