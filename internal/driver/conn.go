package driver

import (
	"context"
	"database/sql/driver"
	"errors"
)

var (
	errUnsupported    = errors.New("driver: the wrapped connection lacks an interface that lib/pq has")
	errPrepareOutside = errors.New("a statement cannot be prepared outside a transaction where sessions keep nothing (WithStatementCache(0)); " +
		"run it as it is, or prepare it in the transaction")
)

// pqConn is what lib/pq's connections can do and database/sql asks for.
type pqConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	driver.NamedValueChecker
}

// conn embeds nothing: a method that a later lib/pq adds must be looked at before it is passed on.
type conn struct {
	inner      pqConn
	translate  func(error) error
	statements *statements // nil when none are kept, and nothing else is left on the session
	inTx       bool
	told       []string // what PostgreSQL was told of who acts; nil when that is not known
}

func (c *conn) IsValid() bool                              { return c.inner.IsValid() }
func (c *conn) CheckNamedValue(v *driver.NamedValue) error { return c.inner.CheckNamedValue(v) }
func (c *conn) Begin() (driver.Tx, error)                  { return c.BeginTx(context.Background(), driver.TxOptions{}) }
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
	if !c.inner.IsValid() {
		return driver.ErrBadConn // lib/pq would answer with the last user's error
	}
	return c.inner.ResetSession(ctx)
}

func (c *conn) Ping(ctx context.Context) error { return c.translate(c.inner.Ping(ctx)) }

func (c *conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	inner, err := c.inner.BeginTx(ctx, opts)
	if err != nil {
		return nil, c.harmless(err)
	}
	c.inTx = true
	return &tx{inner, c}, nil
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	res, err := run(ctx, c, query, args, pqConn.ExecContext, pqStmt.ExecContext)
	c.noteSettings(query)
	if err := end(c.failed(ctx, err)); err != nil {
		return nil, err
	}
	noteAffected(ctx, query, res)
	return res, nil
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	end, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	inner, err := run(ctx, c, query, args, pqConn.QueryContext, pqStmt.QueryContext)
	c.noteSettings(query)
	if err != nil {
		return nil, end(c.failed(ctx, err))
	}
	return &rows{Rows: inner, conn: c, ctx: ctx, end: end}, nil
}

func (c *conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	if c.statements == nil && !c.inTx {
		return nil, errPrepareOutside
	}
	if err := c.tell(ctx); err != nil {
		return nil, err
	}
	inner, err := c.inner.PrepareContext(ctx, query)
	if err != nil {
		return nil, c.failed(ctx, err)
	}
	if base, ok := inner.(pqStmt); ok {
		return &stmt{base, c}, nil
	}
	return &copyStmt{inner, c}, nil
}

type tx struct {
	inner driver.Tx
	conn  *conn
}

func (t *tx) Commit() error {
	if t.conn.inner.IsValid() { // else it is not sent, and what fails is the transaction
		t.conn.inTx = false
	}
	err := t.conn.failed(context.Background(), t.inner.Commit())
	t.conn.leave()
	return err
}

func (t *tx) Rollback() error {
	t.conn.leave()
	return t.conn.harmless(t.inner.Rollback())
}

// leave ends a transaction. Rolled back, it took what PostgreSQL was told with it.
func (c *conn) leave() { c.inTx, c.told = false, nil }

type pqStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type stmt struct {
	pqStmt
	conn *conn
}

func (s *stmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	if err := s.conn.tell(ctx); err != nil {
		return nil, err
	}
	res, err := s.pqStmt.ExecContext(ctx, args)
	s.conn.told = nil // nobody knows what it did
	return res, s.conn.failed(ctx, err)
}

func (s *stmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if err := s.conn.tell(ctx); err != nil {
		return nil, err
	}
	inner, err := s.pqStmt.QueryContext(ctx, args)
	s.conn.told = nil
	if err != nil {
		return nil, s.conn.failed(ctx, err)
	}
	return &rows{Rows: inner, conn: s.conn, ctx: ctx, end: func(err error) error { return err }}, nil
}

// copyStmt is a COPY … FROM STDIN: each Exec sends a row, the last one, without arguments, ends it.
type copyStmt struct {
	driver.Stmt
	conn *conn
}

func (s *copyStmt) Close() error { return s.conn.failed(context.Background(), s.Stmt.Close()) }

func (s *copyStmt) Exec(args []driver.Value) (driver.Result, error) {
	res, err := s.Stmt.Exec(args) //nolint:staticcheck // the only way lib/pq offers for COPY
	return res, s.conn.failed(context.Background(), err)
}
