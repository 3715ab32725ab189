package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"reflect"
)

var errUnsupported = errors.New("driver: the wrapped connection lacks an interface that lib/pq has")

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
	statements *statements // nil when none are kept
	inTx       bool
}

func (c *conn) Close() error                               { return c.inner.Close() }
func (c *conn) IsValid() bool                              { return c.inner.IsValid() }
func (c *conn) CheckNamedValue(v *driver.NamedValue) error { return c.inner.CheckNamedValue(v) }
func (c *conn) ResetSession(ctx context.Context) error     { return c.inner.ResetSession(ctx) }
func (c *conn) Ping(ctx context.Context) error             { return c.translate(c.inner.Ping(ctx)) }
func (c *conn) Begin() (driver.Tx, error)                  { return c.BeginTx(context.Background(), driver.TxOptions{}) }
func (c *conn) Prepare(query string) (driver.Stmt, error) {
	return c.PrepareContext(context.Background(), query)
}

func (c *conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	inner, err := c.inner.BeginTx(ctx, opts)
	if err != nil {
		return nil, c.translate(err)
	}
	c.inTx = true
	return &tx{inner, c}, nil
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	res, err := run(ctx, c, query, args, pqConn.ExecContext, pqStmt.ExecContext)
	return res, c.translate(err)
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	inner, err := run(ctx, c, query, args, pqConn.QueryContext, pqStmt.QueryContext)
	if err != nil {
		return nil, c.translate(err)
	}
	return &rows{inner, c.translate}, nil
}

func (c *conn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	inner, err := c.inner.PrepareContext(ctx, query)
	if err != nil {
		return nil, c.translate(err)
	}
	if base, ok := inner.(pqStmt); ok {
		return &stmt{base, c.translate}, nil
	}
	return &copyStmt{inner, c.translate}, nil
}

type tx struct {
	inner driver.Tx
	conn  *conn
}

func (t *tx) Commit() error   { return t.end(t.inner.Commit) }
func (t *tx) Rollback() error { return t.end(t.inner.Rollback) }

func (t *tx) end(how func() error) error {
	t.conn.inTx = false
	return t.conn.translate(how())
}

type pqStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type stmt struct {
	pqStmt
	translate func(error) error
}

func (s *stmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	res, err := s.pqStmt.ExecContext(ctx, args)
	return res, s.translate(err)
}

func (s *stmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	inner, err := s.pqStmt.QueryContext(ctx, args)
	if err != nil {
		return nil, s.translate(err)
	}
	return &rows{inner, s.translate}, nil
}

// copyStmt is a COPY … FROM STDIN: each Exec sends a row, the last one, without arguments, ends it.
type copyStmt struct {
	driver.Stmt
	translate func(error) error
}

func (s *copyStmt) Close() error { return s.translate(s.Stmt.Close()) }

func (s *copyStmt) Exec(args []driver.Value) (driver.Result, error) {
	res, err := s.Stmt.Exec(args) //nolint:staticcheck // the only way lib/pq offers for COPY
	return res, s.translate(err)
}

// rows forwards the optional interfaces of lib/pq's rows: database/sql asks for each by name.
type rows struct {
	driver.Rows
	translate func(error) error
}

func (r *rows) Next(dest []driver.Value) error { return r.translate(r.Rows.Next(dest)) }

func (r *rows) HasNextResultSet() bool {
	next, ok := r.Rows.(driver.RowsNextResultSet)
	return ok && next.HasNextResultSet()
}

func (r *rows) NextResultSet() error {
	return r.translate(r.Rows.(driver.RowsNextResultSet).NextResultSet())
}

func (r *rows) ColumnTypeDatabaseTypeName(i int) string {
	return r.Rows.(driver.RowsColumnTypeDatabaseTypeName).ColumnTypeDatabaseTypeName(i)
}

func (r *rows) ColumnTypeScanType(i int) reflect.Type {
	return r.Rows.(driver.RowsColumnTypeScanType).ColumnTypeScanType(i)
}

func (r *rows) ColumnTypeLength(i int) (int64, bool) {
	return r.Rows.(driver.RowsColumnTypeLength).ColumnTypeLength(i)
}

func (r *rows) ColumnTypePrecisionScale(i int) (int64, int64, bool) {
	return r.Rows.(driver.RowsColumnTypePrecisionScale).ColumnTypePrecisionScale(i)
}
