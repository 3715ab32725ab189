package driver

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/predicthealth/database/internal/postgres"
)

var (
	errUnsupported    = errors.New("driver: the wrapped connection lacks an interface that lib/pq has")
	errPrepareOutside = errors.New("a statement cannot be prepared outside a transaction where sessions keep nothing (WithStatementCache(0)); " +
		"run it as it is, or prepare it in the transaction")
	errReading = errors.New("an earlier query's rows are still open on this connection; read all of them, or close them, before the next statement")
)

type pqConn = postgres.Conn

// conn embeds nothing: a method that a later lib/pq adds must be looked at before it is passed on.
type conn struct {
	inner      pqConn
	translate  func(error) error
	statements *statements // nil when none are kept, and nothing else is left on the session
	words      transactionWords
	process    int64 // the server's that the connection is with; 0 when it was not asked for yet
	line       *line
	lost       bool
	reading    bool // rows are open, or a COPY is: a message of another statement would mix with theirs
	inTx       bool
	txCtx      context.Context //nolint:containedctx // the transaction's, while it lasts
	told       []string        // what PostgreSQL was told of who acts; nil when that is not known
}

func (c *conn) IsValid() bool             { return !c.lost && c.inner.IsValid() }
func (c *conn) Begin() (driver.Tx, error) { return c.BeginTx(context.Background(), driver.TxOptions{}) }
func (c *conn) Prepare(query string) (driver.Stmt, error) {
	return c.PrepareContext(context.Background(), query)
}

func (c *conn) Close() error {
	if c.statements != nil {
		c.statements.gone()
	}
	return c.inner.Close()
}

// ResetSession is called when the pool hands the connection out again. Whatever its last user did,
// PostgreSQL is told anew who acts.
func (c *conn) ResetSession(ctx context.Context) error {
	c.told = nil
	if !c.IsValid() || c.inTx || c.reading {
		return driver.ErrBadConn // lib/pq would answer with the last user's error
	}
	return c.inner.ResetSession(ctx)
}

func (c *conn) Ping(ctx context.Context) error {
	if c.reading {
		return errReading
	}
	return c.within(ctx)(c.harmless(ctx, c.inner.Ping(ctx)))
}

func (c *conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if c.reading {
		return nil, errReading
	}
	done := c.line.within(ctx)
	inner, err := c.inner.BeginTx(ctx, opts)
	if err != nil {
		done()
		return nil, c.harmless(ctx, err)
	}
	c.inTx, c.txCtx = true, ctx
	return &tx{inner, c, done}, nil
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	end, err := c.begin(ctx, query)
	if err != nil {
		return nil, err
	}
	res, err := run(ctx, c, query, args, pqConn.ExecContext, pqStmt.ExecContext)
	c.noteSettings(query)
	if err := end(c.failed(ctx, err)); err != nil {
		return nil, err
	}
	recordAffected(ctx, query, res)
	return res, nil
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	end, err := c.begin(ctx, query)
	if err != nil {
		return nil, err
	}
	inner, err := run(ctx, c, query, args, pqConn.QueryContext, pqStmt.QueryContext)
	c.noteSettings(query)
	if err != nil {
		return nil, end(c.failed(ctx, err))
	}
	return c.open(ctx, inner, end), nil
}

func (c *conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	switch {
	case c.statements == nil && !c.inTx:
		return nil, errPrepareOutside
	case c.reading:
		return nil, errReading
	}
	end := c.within(ctx)
	if err := c.tell(ctx); err != nil {
		return nil, end(err)
	}
	inner, err := c.inner.PrepareContext(ctx, query)
	if err := end(c.harmless(ctx, err)); err != nil {
		return nil, err
	}
	if base, ok := inner.(pqStmt); ok {
		return &stmt{base, c}, nil
	}
	c.reading = true
	return &copyStmt{inner, c}, nil
}

type tx struct {
	inner driver.Tx
	conn  *conn
	done  func()
}

func (t *tx) Commit() error {
	c := t.conn
	defer t.done()
	ctx := c.txCtx
	if c.IsValid() { // else it is not sent, and what fails is the transaction
		c.inTx = false
	}
	err := c.failed(ctx, t.inner.Commit())
	c.leave()
	return err
}

func (t *tx) Rollback() error {
	defer t.done()
	ctx := t.conn.txCtx
	t.conn.leave()
	return t.conn.harmless(ctx, t.inner.Rollback())
}

// leave ends a transaction. Rolled back, it took what PostgreSQL was told with it.
func (c *conn) leave() { c.inTx, c.txCtx, c.told = false, nil, nil }
