package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

var (
	errUnsupported    = errors.New("driver: the wrapped connection lacks an interface that lib/pq has")
	errPrepareOutside = errors.New("a statement cannot be prepared outside a transaction where sessions keep no state " +
		"(WithTransactionPooler, WithStatementCache(0)); run it directly, or prepare it in a transaction")
	errBusy = errors.New("an earlier query's rows are still open on this connection; read all of them, or close them, before the next statement")
)

type pqConn = postgres.Conn

// conn embeds nothing: a method that a later lib/pq adds must be reviewed before it is forwarded.
type conn struct {
	inner           pqConn
	translate       func(error) error
	statements      *statements // nil when none are kept
	actorStatements actorStatements
	stateless       bool             // the session keeps no state, or none beside prepared statements: it may be another one for each transaction
	backendPID      int64            // 0 until it is read; not read if stateless
	socket          *postgres.Socket // nil in tests
	deadlines       *deadlineConn
	ahead           ahead
	lost            bool
	busy            bool // rows or a COPY are open: messages of another statement would mix with theirs
	inTx            bool
	txCtx           context.Context //nolint:containedctx // the transaction's, while it lasts
	txReads         bool            // the transaction is read-only
	txWrites        []*Writes       // of the contexts of the transaction and its statements
	actor           []string        // the session's actor (actor.Values); nil when unknown

	writes   *Writes // Options.Writes
	timeline uint32  // of a primary; 0 until it is read
	standby  *standby
}

func (c *conn) IsValid() bool             { return !c.lost && c.inner.IsValid() }
func (c *conn) Begin() (driver.Tx, error) { return c.BeginTx(context.Background(), driver.TxOptions{}) }
func (c *conn) Prepare(query string) (driver.Stmt, error) {
	return c.PrepareContext(context.Background(), query)
}

func (c *conn) Close() error {
	if c.statements != nil {
		c.statements.connClosed()
	}
	return c.inner.Close()
}

// ResetSession is called when the pool hands the connection out again. The next statement sets the actor anew.
func (c *conn) ResetSession(ctx context.Context) error {
	c.actor = nil
	if !c.IsValid() || c.inTx || c.busy {
		return driver.ErrBadConn // lib/pq would return the last user's error
	}
	return c.inner.ResetSession(ctx)
}

func (c *conn) Ping(ctx context.Context) error {
	if c.busy {
		return errBusy
	}
	return c.withDeadline(ctx)(c.retryableError(ctx, c.inner.Ping(ctx)))
}

func (c *conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if c.busy {
		return nil, errBusy
	}
	done := c.deadlines.withDeadline(ctx)
	if !c.stateless {
		if err := c.checkPosition(ctx); err != nil {
			done()
			return nil, err
		}
	}
	inner, err := c.inner.BeginTx(ctx, opts)
	if err != nil {
		done()
		return nil, c.beginError(ctx, err)
	}
	c.inTx, c.txCtx, c.txReads = true, ctx, opts.ReadOnly
	c.noteTx(ctx)
	begun := &tx{inner, c, done}
	if c.stateless { // the server is the transaction's
		if err := c.checkPosition(ctx); err != nil {
			_ = begun.Rollback()
			return nil, err
		}
	}
	return begun, nil
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	return repeatStale(c, func() (driver.Result, error) { return c.exec(ctx, query, args) })
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	return repeatStale(c, func() (driver.Rows, error) { return c.query(ctx, query, args) })
}

func (c *conn) exec(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	end, err := c.beginStatement(ctx, query, args)
	if err != nil {
		return nil, err
	}
	res, err := run(ctx, c, query, args, pqConn.ExecContext, pqStmt.ExecContext)
	c.recordSettings(query)
	if err := end(c.statementError(ctx, err)); err != nil {
		return nil, err
	}
	return res, nil
}

func (c *conn) query(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	end, err := c.beginStatement(ctx, query, args)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	inner, err := run(ctx, c, query, args, pqConn.QueryContext, pqStmt.QueryContext)
	c.recordSettings(query)
	switch {
	case err == nil && ctx.Err() != nil && !c.inTx:
		// database/sql would close the rows, and lose an error of the commit.
		return nil, end(c.ended(ctx, inner.Close()))
	case err == nil:
		return c.newRows(ctx, inner, end), nil
	case IsRead(ctx) && !c.inTx && time.Since(began) < repeatable:
		return nil, end(c.retryableError(ctx, err))
	}
	return nil, end(c.statementError(ctx, err))
}

func (c *conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	switch {
	case c.stateless && !c.inTx:
		return nil, errPrepareOutside
	case c.busy:
		return nil, errBusy
	case c.refusesState(query):
		return nil, errSessionState
	}
	c.recordDurability(query)
	end := c.withDeadline(ctx)
	if err := c.setActor(ctx); err != nil {
		return nil, end(err)
	}
	inner, err := c.inner.PrepareContext(ctx, query)
	if err := end(c.retryableError(ctx, err)); err != nil {
		return nil, err
	}
	if base, ok := inner.(pqStmt); ok {
		return &stmt{base, c}, nil
	}
	c.busy = true
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
	if !c.txReads {
		if err := c.readTimeline(ctx); err != nil {
			err = c.retryableError(ctx, err)
			c.endTx()
			_ = t.inner.Rollback()
			return err
		}
		defer c.recordTx(ctx, c.txWrites)
	}
	if c.IsValid() { // otherwise COMMIT is not sent, and the transaction has failed
		c.inTx = false
	}
	err := c.statementError(ctx, t.inner.Commit())
	c.endTx()
	return err
}

func (t *tx) Rollback() error {
	defer t.done()
	ctx := t.conn.txCtx
	t.conn.endTx()
	return t.conn.retryableError(ctx, t.inner.Rollback())
}

// endTx marks the actor as unknown: a rollback resets it.
func (c *conn) endTx() {
	c.inTx, c.txCtx, c.txReads, c.txWrites, c.actor = false, nil, false, nil, nil
}
