package driver

import (
	"context"
	"database/sql/driver"
)

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
	end, err := s.begin(ctx)
	if err != nil {
		return nil, err
	}
	res, err := s.pqStmt.ExecContext(ctx, args)
	s.conn.told = nil // nobody knows what it did
	return res, end(s.conn.failed(ctx, err))
}

func (s *stmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	end, err := s.begin(ctx)
	if err != nil {
		return nil, err
	}
	inner, err := s.pqStmt.QueryContext(ctx, args)
	s.conn.told = nil
	if err != nil {
		return nil, end(s.conn.failed(ctx, err))
	}
	return s.conn.open(ctx, inner, end), nil
}

func (s *stmt) begin(ctx context.Context) (end func(error) error, err error) {
	if s.conn.reading {
		return nil, errReading
	}
	end = s.conn.within(ctx)
	if err := s.conn.tell(ctx); err != nil {
		return nil, end(err)
	}
	return end, nil
}

func (s *stmt) Close() error {
	if s.conn.reading {
		return errReading
	}
	return s.conn.failed(context.Background(), s.pqStmt.Close())
}

// copyStmt is a COPY … FROM STDIN: each Exec sends a row, the last one, without arguments, ends it.
type copyStmt struct {
	driver.Stmt
	conn *conn
}

func (s *copyStmt) Close() error {
	s.conn.reading = false
	return s.conn.failed(context.Background(), s.Stmt.Close())
}

func (s *copyStmt) Exec(args []driver.Value) (driver.Result, error) {
	res, err := s.Stmt.Exec(args) //nolint:staticcheck // the only way lib/pq offers for COPY
	return res, s.conn.failed(context.Background(), err)
}
