// Package failover makes errors of an outage typed, and repeats what did not take effect until PostgreSQL is back.
package failover

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/cenkalti/backoff/v5"

	pqdriver "github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
)

// Driver returns an Ent driver of the pool. An error of an outage is a [*postgres.UnavailableError], or ErrConnectionLost or
// ErrOutcomeUnknown of the pool's driver. Reads outside a transaction, and BEGIN, wait out an outage for up to wait.
func Driver(pool *sql.DB, wait time.Duration) dialect.Driver {
	return &waiting{entsql.OpenDB(dialect.Postgres, pool), wait}
}

type waiting struct {
	*entsql.Driver
	wait time.Duration
}

// Retry runs f until it succeeds, fails with an error that does not belong to an outage or whose outcome is unknown, wait has passed or
// ctx has ended. f must be repeatable.
func Retry(ctx context.Context, wait time.Duration, f func() error) error {
	began := time.Now()
	err := f()
	left := wait - time.Since(began)
	if err == nil || left <= 0 || !nothingHappened(err) {
		return err
	}
	pauses := backoff.NewExponentialBackOff()
	pauses.InitialInterval, pauses.MaxInterval = 20*time.Millisecond, 250*time.Millisecond
	_, _ = backoff.Retry(ctx, func() (struct{}, error) {
		switch err = f(); {
		case err == nil:
			return struct{}{}, nil
		case !nothingHappened(err):
			return struct{}{}, backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pauses), backoff.WithMaxElapsedTime(left))
	return err
}

// WithWaiting returns a context with which BEGIN does not wait: the caller uses [Retry].
func WithWaiting(ctx context.Context) context.Context {
	return context.WithValue(ctx, waitedKey{}, true)
}

type waitedKey struct{}

// nothingHappened reports whether err says that the call did not take effect, for a reason that passes.
func nothingHappened(err error) bool {
	return (errors.Is(err, postgres.ErrUnavailable) || errors.Is(err, pqdriver.ErrConnectionLost)) &&
		!errors.Is(err, pqdriver.ErrOutcomeUnknown) && !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded)
}

// Typed replaces the errors with which database/sql says that it found no connection: none that works, or none that is free until the
// context's deadline.
func Typed(err error) error {
	if err == context.DeadlineExceeded || errors.Is(err, driver.ErrBadConn) { //nolint:errorlint // a statement's error wraps it
		return postgres.Unavailable(err)
	}
	return err
}

func (w *waiting) Exec(ctx context.Context, query string, args, v any) error {
	return Typed(w.Driver.Exec(ctx, query, args, v))
}

func (w *waiting) Query(ctx context.Context, query string, args, v any) error {
	rows, ok := v.(*entsql.Rows)
	switch {
	case ok && !pqdriver.IsRead(ctx):
		err := Typed(w.Driver.Query(ctx, query, args, v))
		if err == nil {
			rows.ColumnScanner = changed{rows.ColumnScanner}
		}
		return err
	case !ok || w.wait <= 0:
		return Typed(w.Driver.Query(ctx, query, args, v))
	}
	return Retry(ctx, w.wait, func() error {
		if err := w.Driver.Query(ctx, query, args, rows); err != nil {
			return Typed(err)
		}
		// A server that ends its sessions may do so before the first row, and database/sql reports it only there.
		first := rows.Next()
		if err := rows.Err(); !first && err != nil {
			_ = rows.Close()
			return Typed(err)
		}
		rows.ColumnScanner = &begun{rows.ColumnScanner, first}
		return nil
	})
}

// changed are the rows of a change outside a transaction. If the context ends while they are read, database/sql returns its error, although
// the change may have taken effect.
type changed struct{ entsql.ColumnScanner }

func (c changed) Err() error { return unknown(c.ColumnScanner.Err()) }

func (c changed) Columns() ([]string, error) {
	names, err := c.ColumnScanner.Columns()
	return names, unknown(err)
}

func (c changed) Scan(to ...any) error { return unknown(c.ColumnScanner.Scan(to...)) }

func unknown(err error) error {
	if err == context.Canceled || err == context.DeadlineExceeded { //nolint:errorlint // a statement's error wraps it
		return fmt.Errorf("%w: %w", pqdriver.ErrOutcomeUnknown, err)
	}
	return err
}

// begun are rows of which Next was called once.
type begun struct {
	entsql.ColumnScanner
	first bool
}

func (b *begun) Next() bool {
	if b.first {
		b.first = false
		return true
	}
	return b.ColumnScanner.Next()
}

// ExecContext and QueryContext serve the client's own methods of those names.
func (w *waiting) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	res, err := w.Driver.ExecContext(ctx, query, args...)
	return res, Typed(err)
}

func (w *waiting) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	rows, err := w.Driver.QueryContext(ctx, query, args...)
	return rows, Typed(err)
}

func (w *waiting) Tx(ctx context.Context) (dialect.Tx, error) { return w.BeginTx(ctx, nil) }

// BeginTx serves the client's method of that name.
func (w *waiting) BeginTx(ctx context.Context, opts *sql.TxOptions) (tx dialect.Tx, err error) {
	wait := w.wait
	if ctx.Value(waitedKey{}) != nil {
		wait = 0
	}
	err = Retry(ctx, wait, func() error {
		tx, err = w.Driver.BeginTx(ctx, opts)
		if ctx.Err() == nil && postgres.Transient(err) { // a transaction that has not begun changed nothing
			return postgres.Unavailable(err)
		}
		return Typed(err)
	})
	if err != nil {
		return nil, err
	}
	return tx, nil
}
