package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"reflect"
)

// rows forwards the optional interfaces of lib/pq's rows: database/sql asks for each by name.
type rows struct {
	driver.Rows
	conn *conn
	ctx  context.Context //nolint:containedctx // the query's, for what goes wrong while it is read
	end  func(error) error
}

func (c *conn) open(ctx context.Context, inner driver.Rows, end func(error) error) *rows {
	c.reading = true
	return &rows{Rows: inner, conn: c, ctx: ctx, end: end}
}

// Next ends what belongs to the query before it says that there are no more rows: its own transaction,
// where it has one, for database/sql listens to this error and not to that of Close; and lib/pq's watch over
// the context, whose cancellation would else come after the connection's deadline was taken back.
func (r *rows) Next(dest []driver.Value) error {
	err := r.Rows.Next(dest)
	switch {
	case err == nil:
		inUTC(dest)
		return nil
	case !errors.Is(err, io.EOF):
		return r.conn.failed(r.ctx, err)
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
	r.end, r.conn.reading = nil, false
	return end(r.conn.failed(r.ctx, r.Rows.Close()))
}

func (r *rows) HasNextResultSet() bool {
	next, ok := r.Rows.(driver.RowsNextResultSet)
	return ok && next.HasNextResultSet()
}

func (r *rows) NextResultSet() error {
	return r.conn.failed(r.ctx, r.Rows.(driver.RowsNextResultSet).NextResultSet())
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
