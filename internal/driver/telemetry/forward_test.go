package telemetry_test

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"io"
	"slices"
	"testing"

	"github.com/lib/pq"
	metricnoop "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/sdk/trace"

	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/telemetry"
)

// recorder is a connection in place of lib/pq's that records its calls.
type recorder struct {
	calls []string
	bad   bool
}

func (h *recorder) record(call string) { h.calls = append(h.calls, call) }

func (h *recorder) Connect(context.Context) (sqldriver.Conn, error) {
	h.bad = false
	h.record("Connect")
	return h, nil
}
func (h *recorder) Driver() sqldriver.Driver               { return &pq.Driver{} }
func (h *recorder) Prepare(string) (sqldriver.Stmt, error) { return nil, io.ErrUnexpectedEOF }
func (h *recorder) Close() error                           { h.record("Close"); return nil }
func (h *recorder) Begin() (sqldriver.Tx, error)           { return nil, io.ErrUnexpectedEOF }
func (h *recorder) IsValid() bool                          { h.record("IsValid"); return !h.bad }
func (h *recorder) Ping(context.Context) error             { h.record("Ping"); return nil }
func (h *recorder) CheckNamedValue(*sqldriver.NamedValue) error {
	h.record("CheckNamedValue")
	return nil
}
func (h *recorder) Commit() error   { h.record("Commit"); return nil }
func (h *recorder) Rollback() error { h.record("Rollback"); return nil }

func (h *recorder) ResetSession(context.Context) error {
	h.record("ResetSession")
	if h.bad {
		return sqldriver.ErrBadConn
	}
	return nil
}

func (h *recorder) BeginTx(_ context.Context, opts sqldriver.TxOptions) (sqldriver.Tx, error) {
	h.record("BeginTx")
	if opts.ReadOnly && sql.IsolationLevel(opts.Isolation) == sql.LevelSerializable {
		h.record("serializable, read only")
	}
	return h, nil
}

func (h *recorder) PrepareContext(context.Context, string) (sqldriver.Stmt, error) {
	h.record("PrepareContext")
	return actorStmt{}, nil
}

// actorStmt is the statement that sets the actor.
type actorStmt struct{}

func (actorStmt) Close() error                                     { return nil }
func (actorStmt) NumInput() int                                    { return -1 }
func (actorStmt) Exec([]sqldriver.Value) (sqldriver.Result, error) { return nil, io.ErrUnexpectedEOF }
func (actorStmt) Query([]sqldriver.Value) (sqldriver.Rows, error)  { return nil, io.ErrUnexpectedEOF }
func (actorStmt) ExecContext(context.Context, []sqldriver.NamedValue) (sqldriver.Result, error) {
	return sqldriver.RowsAffected(1), nil
}
func (actorStmt) QueryContext(context.Context, []sqldriver.NamedValue) (sqldriver.Rows, error) {
	return nil, io.ErrUnexpectedEOF
}

func (h *recorder) ExecContext(context.Context, string, []sqldriver.NamedValue) (sqldriver.Result, error) {
	h.record("ExecContext")
	return sqldriver.RowsAffected(1), nil
}

func (h *recorder) QueryContext(_ context.Context, query string, _ []sqldriver.NamedValue) (sqldriver.Rows, error) {
	if query == "SELECT pg_backend_pid()" {
		return backendPID{}, nil
	}
	h.record("QueryContext")
	return nil, io.ErrUnexpectedEOF
}

// backendPID is the result of SELECT pg_backend_pid().
type backendPID struct{}

func (backendPID) Columns() []string { return []string{"pg_backend_pid"} }
func (backendPID) Close() error      { return nil }
func (backendPID) Next(row []sqldriver.Value) error {
	row[0] = int64(1)
	return nil
}

// TestTracingForwards: calls of database/sql reach the driver's connection through the tracing.
func TestTracingForwards(t *testing.T) {
	t.Parallel()
	h := &recorder{}
	p := telemetry.Providers{Tracer: trace.NewTracerProvider(), Meter: metricnoop.NewMeterProvider()}
	connector := driver.Wrap(h, driver.Options{Statements: 1, Translate: func(err error) error { return err }})
	pool, stop, err := p.OpenDB(connector, pq.Config{}, "", func() telemetry.Statements { return telemetry.Statements{} })
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = stop(), pool.Close() }()
	pool.SetMaxOpenConns(1)
	ctx := t.Context()
	if err := pool.PingContext(ctx); err != nil {
		t.Error(err)
	}
	if _, err := pool.ExecContext(ctx, "SELECT $1", struct{ odd int }{1}); err != nil { // only a NamedValueChecker lets it pass
		t.Error(err)
	}
	stmt, err := pool.PrepareContext(ctx, "SELECT 1")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stmt.Close() }()
	if _, err := pool.ExecContext(ctx, "SELECT 1"); err != nil {
		t.Error(err)
	}
	_, _ = pool.QueryContext(ctx, "SELECT 1") //nolint:sqlclosecheck,rowserrcheck // it fails
	for _, end := range []func(*sql.Tx) error{(*sql.Tx).Commit, (*sql.Tx).Rollback} {
		tx, err := pool.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable, ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := end(tx); err != nil {
			t.Error(err)
		}
	}
	for _, want := range []string{
		"Ping", "CheckNamedValue", "ExecContext", "PrepareContext", "QueryContext", "BeginTx", "serializable, read only", "Commit",
		"Rollback", "ResetSession", "IsValid",
	} {
		if !slices.Contains(h.calls, want) {
			t.Errorf("%s was not forwarded: %v", want, h.calls)
		}
	}

	// A connection whose session cannot be reset is replaced before it is used.
	h.calls, h.bad = nil, true
	if _, err := pool.ExecContext(ctx, "SELECT 1"); err != nil {
		t.Error(err)
	}
	at := func(call string) int { return slices.Index(h.calls, call) }
	if at("Close") < 0 || at("Connect") < at("Close") || at("ExecContext") < at("Connect") {
		t.Errorf("got %v", h.calls)
	}
}
