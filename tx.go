package database

import (
	"context"
	stdsql "database/sql"
	stddriver "database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/failover"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/retry"
)

// ErrOutcomeUnknown is returned when the connection was lost during COMMIT or a statement outside a transaction, which may
// have taken effect, or not, or when a context that ended or a timeout cancelled the wait for a synchronous standby: the change is
// committed, but a failover may lose it. It was not retried; check its effect before repeating it.
var ErrOutcomeUnknown = driver.ErrOutcomeUnknown

// ErrConnectionLost is returned when the connection was lost in a read, or in a transaction before COMMIT was sent: nothing took
// effect, and it can be repeated.
var ErrConnectionLost = driver.ErrConnectionLost

// ErrUnavailable is what every [*UnavailableError] is, for errors.Is.
var ErrUnavailable = postgres.ErrUnavailable

// UnavailableError is returned when PostgreSQL could not be reached, had no free connection until the context's deadline, or accepts no
// writes: nothing took effect, and it can be repeated after RetryAfter. A statement on [DB.SQL] returns instead
// context.DeadlineExceeded where the pool has no free connection, and driver.ErrBadConn where it has none that works.
type UnavailableError = postgres.UnavailableError

// WithTx runs fn in a transaction, which is committed if fn returns nil, and rolled back if it returns an error or panics.
// Only statements of fn's client belong to the transaction. A WithTx that fn calls with its context joins the transaction.
//
// After a serialization failure or a deadlock fn runs again from the start, six times at most and not after ctx has ended,
// with growing pauses; fn must be repeatable. It is also repeated, without a pause, if a migration made a prepared statement
// stale, and during an outage as long as [WithFailoverWait] says. A connection that is lost at COMMIT is [ErrOutcomeUnknown] and
// never retried.
func (db *DB) WithTx(ctx context.Context, fn func(ctx context.Context, tx *ent.Client) error) error {
	if outer, ok := ctx.Value(txKey{db}).(*ent.Client); ok {
		return fn(ctx, outer)
	}
	return failover.Retry(ctx, db.wait, func() error {
		return retry.WithPauses(ctx, isRetryable, func() error {
			return retry.AtOnce(ctx, isStalePlan, func() error { return db.tryTx(ctx, fn) })
		})
	})
}

// InTx reports whether ctx belongs to a [DB.WithTx] of this database.
func (db *DB) InTx(ctx context.Context) bool { return ctx.Value(txKey{db}) != nil }

// txKey is the context key of the transaction of one database.
type txKey struct{ db *DB }

func (db *DB) tryTx(ctx context.Context, fn func(context.Context, *ent.Client) error) error {
	tx, err := db.Tx(failover.WithWaiting(ctx))
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if p := recover(); p != nil {
			_ = tx.Rollback()
			panic(p)
		}
	}()
	client := tx.Client()
	if err := fn(context.WithValue(ctx, txKey{db}, client), client); err != nil {
		if rerr := tx.Rollback(); rerr != nil && !errors.Is(rerr, stdsql.ErrTxDone) && !errors.Is(rerr, stddriver.ErrBadConn) { // a lost connection is rolled back
			err = errors.Join(err, fmt.Errorf("rollback: %w", rerr))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// isRetryable reports whether PostgreSQL aborted the transaction in favour of another one.
func isRetryable(err error) bool {
	var server *pq.Error
	return !errors.Is(err, ErrOutcomeUnknown) && errors.As(err, &server) &&
		(server.Code == pqerror.TRSerializationFailure || server.Code == pqerror.TRDeadlockDetected)
}

func isStalePlan(err error) bool {
	return !errors.Is(err, ErrOutcomeUnknown) && driver.IsStalePlan(err)
}
