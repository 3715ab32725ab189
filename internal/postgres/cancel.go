package postgres

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"time"
)

// CancelWith cancels the current statement of a transaction when ctx ends, by another connection of db: lib/pq does not during a COPY, since
// its Exec has no context. The transaction must have been begun without ctx. The returned function stops that, and waits for a
// cancellation in progress.
func CancelWith(ctx context.Context, db *sql.DB, tx *sql.Tx) (stop func(), err error) {
	var pid int
	if err := tx.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		return nil, fmt.Errorf("the backend of a transaction: %w", err)
	}
	done := make(chan struct{})
	before := context.AfterFunc(ctx, func() {
		defer close(done)
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		_, _ = db.ExecContext(ctx, "SELECT pg_cancel_backend($1)", pid)
	})
	return sync.OnceFunc(func() {
		if !before() {
			<-done
		}
	}), nil
}
