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

// heard is a connection, in lib/pq's place, that writes down what it is asked.
type heard struct {
	calls []string
	bad   bool
}

func (h *heard) hear(call string) { h.calls = append(h.calls, call) }

func (h *heard) Connect(context.Context) (sqldriver.Conn, error) {
	h.bad = false
	h.hear("Connect")
	return h, nil
}
func (h *heard) Driver() sqldriver.Driver                    { return &pq.Driver{} }
func (h *heard) Prepare(string) (sqldriver.Stmt, error)      { return nil, io.ErrUnexpectedEOF }
func (h *heard) Close() error                                { h.hear("Close"); return nil }
func (h *heard) Begin() (sqldriver.Tx, error)                { return nil, io.ErrUnexpectedEOF }
func (h *heard) IsValid() bool                               { h.hear("IsValid"); return !h.bad }
func (h *heard) Ping(context.Context) error                  { h.hear("Ping"); return nil }
func (h *heard) CheckNamedValue(*sqldriver.NamedValue) error { h.hear("CheckNamedValue"); return nil }
func (h *heard) Commit() error                               { h.hear("Commit"); return nil }
func (h *heard) Rollback() error                             { h.hear("Rollback"); return nil }

func (h *heard) ResetSession(context.Context) error {
	h.hear("ResetSession")
	if h.bad {
		return sqldriver.ErrBadConn
	}
	return nil
}

func (h *heard) BeginTx(_ context.Context, opts sqldriver.TxOptions) (sqldriver.Tx, error) {
	h.hear("BeginTx")
	if opts.ReadOnly && sql.IsolationLevel(opts.Isolation) == sql.LevelSerializable {
		h.hear("serializable, read only")
	}
	return h, nil
}

func (h *heard) PrepareContext(context.Context, string) (sqldriver.Stmt, error) {
	h.hear("PrepareContext")
	return told{}, nil
}

// told is the statement that says who acts.
type told struct{}

func (told) Close() error                                     { return nil }
func (told) NumInput() int                                    { return -1 }
func (told) Exec([]sqldriver.Value) (sqldriver.Result, error) { return nil, io.ErrUnexpectedEOF }
func (told) Query([]sqldriver.Value) (sqldriver.Rows, error)  { return nil, io.ErrUnexpectedEOF }
func (told) ExecContext(context.Context, []sqldriver.NamedValue) (sqldriver.Result, error) {
	return sqldriver.RowsAffected(1), nil
}
func (told) QueryContext(context.Context, []sqldriver.NamedValue) (sqldriver.Rows, error) {
	return nil, io.ErrUnexpectedEOF
}

func (h *heard) ExecContext(context.Context, string, []sqldriver.NamedValue) (sqldriver.Result, error) {
	h.hear("ExecContext")
	return sqldriver.RowsAffected(1), nil
}

func (h *heard) QueryContext(_ context.Context, query string, _ []sqldriver.NamedValue) (sqldriver.Rows, error) {
	if query == "SELECT pg_backend_pid()" {
		return process{}, nil
	}
	h.hear("QueryContext")
	return nil, io.ErrUnexpectedEOF
}

// process is the answer to which server process the connection is with.
type process struct{}

func (process) Columns() []string { return []string{"pg_backend_pid"} }
func (process) Close() error      { return nil }
func (process) Next(row []sqldriver.Value) error {
	row[0] = int64(1)
	return nil
}

// TestAllIsPassedOn: what database/sql asks of a connection reaches ours through the tracing.
func TestAllIsPassedOn(t *testing.T) {
	t.Parallel()
	h := &heard{}
	p := telemetry.Providers{Tracer: trace.NewTracerProvider(), Meter: metricnoop.NewMeterProvider()}
	connector := driver.Wrap(h, driver.Options{Statements: 1, Translate: func(err error) error { return err }})
	pool, stop, err := p.OpenDB(connector, pq.Config{}, func() telemetry.Statements { return telemetry.Statements{} })
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
			t.Errorf("%s was not passed on: %v", want, h.calls)
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
