package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/retry"
)

// ErrOutcomeUnknown is returned when the connection was lost while a transaction was being
// committed, or while a statement outside a transaction was under way: it may have taken effect, or
// not. Nothing was tried again; look before you repeat it.
var ErrOutcomeUnknown = driver.ErrOutcomeUnknown

// ErrConnectionLost is returned when the connection was lost inside a transaction, before COMMIT was
// sent: nothing of it took effect, and it can be repeated.
var ErrConnectionLost = driver.ErrConnectionLost

// WithTx runs fn in a transaction: committed when fn returns nil, rolled back when it returns an
// error or panics. The client that fn is given is the transaction, and so is that of a WithTx that
// fn calls with the context it was given: nested calls join. What fn does with another client is no
// part of it.
//
// When PostgreSQL ends the transaction for another's sake (serialization failure, deadlock), fn runs
// again from the start, six times at most and not after ctx has ended, with growing pauses; so fn must
// be able to. It also does, at once, when a migration changed what was prepared. A connection that is
// lost at COMMIT is [ErrOutcomeUnknown] and never tried again.
func (db *DB) WithTx(ctx context.Context, fn func(ctx context.Context, tx *ent.Client) error) error {
	if outer, ok := ctx.Value(txKey{db}).(*ent.Client); ok {
		return fn(ctx, outer)
	}
	return retry.WithPauses(ctx, isRetryable, func() error {
		return retry.AtOnce(ctx, stale, func() error { return db.tryTx(ctx, fn) })
	})
}

// InTx says whether ctx belongs to a [DB.WithTx] of this database.
func (db *DB) InTx(ctx context.Context) bool { return ctx.Value(txKey{db}) != nil }

// txKey finds the transaction that a context belongs to, of this database and no other.
type txKey struct{ db *DB }

func (db *DB) tryTx(ctx context.Context, fn func(context.Context, *ent.Client) error) error {
	tx, err := db.Tx(ctx)
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
		if rerr := tx.Rollback(); rerr != nil && !errors.Is(rerr, stdsql.ErrTxDone) {
			err = errors.Join(err, fmt.Errorf("rollback: %w", rerr))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// isRetryable says whether PostgreSQL ended the transaction so that another could go on.
func isRetryable(err error) bool {
	var server *pq.Error
	return !errors.Is(err, ErrOutcomeUnknown) && errors.As(err, &server) &&
		(server.Code == pqerror.TRSerializationFailure || server.Code == pqerror.TRDeadlockDetected)
}

func stale(err error) bool {
	return !errors.Is(err, ErrOutcomeUnknown) && driver.IsStalePlan(err)
}
