package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"reflect"
)

// rows forwards the optional interfaces of lib/pq's rows, each of which database/sql checks for.
type rows struct {
	driver.Rows
	conn *conn
	ctx  context.Context //nolint:containedctx // the query's, for errors while it is read
	end  func(error) error
}

func (c *conn) newRows(ctx context.Context, inner driver.Rows, end func(error) error) *rows {
	c.busy = true
	return &rows{Rows: inner, conn: c, ctx: ctx, end: end}
}

// Next closes the rows before it returns io.EOF. This ends the query's own transaction, if it has one: database/sql
// returns this error and not that of Close. It also ends lib/pq's watch over the context, whose cancellation could
// otherwise set a deadline after the connection's was removed.
func (r *rows) Next(dest []driver.Value) error {
	err := r.Rows.Next(dest)
	switch {
	case err == nil:
		toUTC(dest)
		return nil
	case !errors.Is(err, io.EOF):
		return r.conn.statementError(r.ctx, err)
	case r.HasNextResultSet():
		return err
	}
	if err := r.Close(); err != nil {
		return err
	}
	return io.EOF
}

func (r *rows) Close() error {
	if r.end == nil {
		return nil
	}
	end := r.end
	r.end, r.conn.busy = nil, false
	return end(r.conn.statementError(r.ctx, r.Rows.Close()))
}

func (r *rows) HasNextResultSet() bool {
	next, ok := r.Rows.(driver.RowsNextResultSet)
	return ok && next.HasNextResultSet()
}

func (r *rows) NextResultSet() error {
	return r.conn.statementError(r.ctx, r.Rows.(driver.RowsNextResultSet).NextResultSet())
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
