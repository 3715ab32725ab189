package driver

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"

	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/internal/postgres"
)

// statementError translates the error of a statement that was sent. A lost connection is not driver.ErrBadConn, on
// which database/sql would run the statement again: the server may have run it.
func (c *conn) statementError(ctx context.Context, err error) error {
	if err != nil && !c.inTx {
		c.actor = nil // an actor that was set ahead of the statement is rolled back with it
	}
	unconfirmed := c.unconfirmed(ctx)
	switch {
	case err == nil:
		return unconfirmed
	case unconfirmed != nil:
		return fmt.Errorf("%w: %w", unconfirmed, c.translated(err))
	case !c.isLost(err):
		return c.interrupted(ctx, c.acceptsNoWrites(c.translated(err)))
	case c.inTx, IsRead(ctx):
		return c.interrupted(ctx, withCause(ErrConnectionLost, err))
	}
	return c.interrupted(ctx, withCause(ErrOutcomeUnknown, err))
}

// unconfirmed returns an error if a commit was not confirmed by a synchronous standby. Before a read the commit was that of an opening.
func (c *conn) unconfirmed(ctx context.Context) error {
	if c.socket == nil {
		return nil
	}
	warning := c.socket.TakeUnconfirmed()
	if warning == nil {
		return nil
	}
	err := postgres.Unavailable(warning)
	if !IsRead(ctx) {
		err = withCause(ErrOutcomeUnknown, warning)
	}
	if cause := ctx.Err(); cause != nil {
		err = fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

// ended returns the error of a statement outside a transaction whose context has ended before its rows were read. A change has taken effect,
// but the caller may not have what it returns.
func (c *conn) ended(ctx context.Context, closed error) error {
	switch err := c.statementError(ctx, closed); {
	case err != nil:
		return err
	case IsRead(ctx):
		return ctx.Err()
	}
	return fmt.Errorf("%w: %w", ctx.Err(), ErrOutcomeUnknown)
}

// acceptsNoWrites replaces the error of a write outside a transaction on a server that has become a standby or read-only, and drops the
// connection. In a transaction it is the transaction that is read-only: BEGIN asks for one that is not.
func (c *conn) acceptsNoWrites(err error) error {
	if c.inTx || !isCode(err, pqerror.ReadOnlySQLTransaction) {
		return err
	}
	c.lost = true
	return postgres.Unavailable(err)
}

// beginError translates the error of BEGIN, which a standby refuses if the transaction is to write
// (src/backend/commands/variable.c).
func (c *conn) beginError(ctx context.Context, err error) error {
	if isCode(err, pqerror.FeatureNotSupported) {
		c.lost = true
		return postgres.Unavailable(c.translated(err))
	}
	return c.retryableError(ctx, err)
}

// retryableError translates the error of an operation that is safe to repeat: for a lost connection outside a
// transaction it returns driver.ErrBadConn, and the pool tries another connection.
func (c *conn) retryableError(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case !c.isLost(err):
		return c.interrupted(ctx, c.translated(err))
	case c.inTx:
		return c.interrupted(ctx, withCause(ErrConnectionLost, err))
	}
	return driver.ErrBadConn
}

func (c *conn) translated(err error) error {
	if errors.As(err, new(*explainedError)) {
		return err
	}
	return c.translate(err)
}

// interrupted adds the context's error, the statement's or the transaction's, to that of a cancelled statement or an
// abandoned connection.
func (c *conn) interrupted(ctx context.Context, err error) error {
	cause := ctx.Err()
	if cause == nil && c.inTx {
		cause = c.txCtx.Err()
	}
	if cause != nil && (c.lost || isCode(err, pqerror.QueryCanceled)) && !errors.Is(err, cause) {
		return fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

// withCause wraps cause, unless it is driver.ErrBadConn, on which database/sql tries again.
func withCause(what, cause error) error {
	if errors.Is(cause, driver.ErrBadConn) {
		return what
	}
	return fmt.Errorf("%w: %w", what, cause)
}

// isLost reports whether err means that the connection is lost, and records it: lib/pq does not, for an error in TLS.
// lib/pq returns driver.ErrBadConn for an end of the stream and for a FATAL error of the server, and the network's error
// otherwise.
func (c *conn) isLost(err error) bool {
	var op *net.OpError
	var other net.Error // a context's error is one, too
	lost := errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, sql.ErrConnDone) ||
		errors.As(err, &op) || (errors.As(err, &other) && !errors.Is(err, context.DeadlineExceeded))
	c.lost = c.lost || lost
	return lost
}
