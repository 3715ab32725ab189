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
	case !isLost(err):
		return c.interrupted(ctx, c.translate(err))
	case c.inTx:
		return because(ErrConnectionLost, err)
	}
	return because(ErrOutcomeUnknown, err)
}

// harmless is the error of something that can be done again at no harm: outside a transaction the
// pool then tries another connection.
func (c *conn) harmless(err error) error {
	switch {
	case err == nil:
		return nil
	case !isLost(err):
		return c.translate(err)
	case c.inTx:
		return because(ErrConnectionLost, err)
	}
	return driver.ErrBadConn
}

// interrupted says of a statement that PostgreSQL cancelled whether it was the caller who asked.
func (c *conn) interrupted(ctx context.Context, err error) error {
	if cause := ctx.Err(); cause != nil && isCode(err, pqerror.QueryCanceled) {
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

// isLost says whether the connection is gone. lib/pq answers driver.ErrBadConn for an end of the
// stream and for the server's last words, and the network's error for the rest.
func isLost(err error) bool {
	var network *net.OpError
	return errors.Is(err, driver.ErrBadConn) || errors.As(err, &network) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, sql.ErrConnDone)
}
