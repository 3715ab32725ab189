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
	end, err := s.beginStatement(ctx)
	if err != nil {
		return nil, err
	}
	res, err := s.pqStmt.ExecContext(ctx, args)
	s.conn.actor = nil // it may have changed the actor
	return res, end(s.conn.statementError(ctx, err))
}

func (s *stmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	end, err := s.beginStatement(ctx)
	if err != nil {
		return nil, err
	}
	inner, err := s.pqStmt.QueryContext(ctx, args)
	s.conn.actor = nil
	if err != nil {
		return nil, end(s.conn.statementError(ctx, err))
	}
	return s.conn.newRows(ctx, inner, end), nil
}

func (s *stmt) beginStatement(ctx context.Context) (end func(error) error, err error) {
	if s.conn.busy {
		return nil, errBusy
	}
	if s.conn.stateless && !s.conn.inTx {
		return nil, errPrepareOutside
	}
	end = s.conn.withDeadline(ctx)
	s.conn.noteTx(ctx)
	if !s.conn.inTx {
		if end, err = s.conn.beginAlone(ctx, end); err != nil {
			return nil, err
		}
	}
	if err := s.conn.setActor(ctx); err != nil {
		return nil, end(err)
	}
	return end, nil
}

func (s *stmt) Close() error {
	if s.conn.busy {
		return errBusy
	}
	return s.conn.statementError(context.Background(), s.pqStmt.Close())
}

// copyStmt is a COPY … FROM STDIN: each Exec sends a row; the last one, without arguments, ends it.
type copyStmt struct {
	driver.Stmt
	conn *conn
}

func (s *copyStmt) Close() error {
	s.conn.busy = false
	return s.conn.statementError(context.Background(), s.Stmt.Close())
}

func (s *copyStmt) Exec(args []driver.Value) (driver.Result, error) {
	res, err := s.Stmt.Exec(args) //nolint:staticcheck // the only way lib/pq offers for COPY
	return res, s.conn.statementError(context.Background(), err)
}
