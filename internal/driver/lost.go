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
)

// failed is the error of a statement that was sent. Of a lost connection database/sql must not hear
// driver.ErrBadConn, on which it would run the statement again: the server may have run it.
func (c *conn) failed(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case !c.isLost(err):
		return c.interrupted(ctx, c.translate(err))
	case c.inTx:
		return c.interrupted(ctx, because(ErrConnectionLost, err))
	}
	return c.interrupted(ctx, because(ErrOutcomeUnknown, err))
}

// harmless is the error of something that can be done again at no harm: outside a transaction the
// pool then tries another connection.
func (c *conn) harmless(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case !c.isLost(err):
		return c.interrupted(ctx, c.translate(err))
	case c.inTx:
		return c.interrupted(ctx, because(ErrConnectionLost, err))
	}
	return driver.ErrBadConn
}

// interrupted says of a statement that PostgreSQL cancelled, and of a connection that was given up,
// whether it was the caller's context that had ended: the statement's or the transaction's.
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

// because names the cause, unless that is the word on which database/sql tries again.
func because(what, cause error) error {
	if errors.Is(cause, driver.ErrBadConn) {
		return what
	}
	return fmt.Errorf("%w: %w", what, cause)
}

// isLost says whether the connection is gone, and remembers it: of an error in TLS lib/pq does not. It
// answers driver.ErrBadConn for an end of the stream and for the server's last words, and the network's
// error for the rest.
func (c *conn) isLost(err error) bool {
	var op *net.OpError
	var other net.Error // as is the end of a context
	lost := errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, sql.ErrConnDone) ||
		errors.As(err, &op) || (errors.As(err, &other) && !errors.Is(err, context.DeadlineExceeded))
	c.lost = c.lost || lost
	return lost
}
