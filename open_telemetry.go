package database

import (
	stdsql "database/sql"
	"log/slog"

	"github.com/lib/pq"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"

	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/driver/telemetry"
)

// WithTelemetry traces and measures what is asked of PostgreSQL and Redis by OpenTelemetry; nil
// stands for the global provider of package otel. Without this option nothing is, and nothing is
// paid for it.
//
// Spans are named after what they do (SELECT, INSERT, BEGIN, get) and say which server, and of an
// error its kind and code. Statements, arguments, keys, values and messages of errors are in none of
// them. Figures are those of otelsql (db.client.operation.duration, db.sql.connection.…), of
// redisotel (db.client.connections.…), and predicthealth.db.statements.hits, misses, evictions and
// kept, of the prepared statements that connections keep.
//
// Under it, a column's ScanType is any type: otelsql does not pass it on.
func WithTelemetry(tp trace.TracerProvider, mp metric.MeterProvider) Option {
	return func(o *options) {
		if tp == nil {
			tp = otel.GetTracerProvider()
		}
		if mp == nil {
			mp = otel.GetMeterProvider()
		}
		o.telemetry = &telemetry.Providers{Tracer: tp, Meter: mp}
	}
}

// WithLogger says who is told that PostgreSQL is waited for, and that Redis cannot be reached.
// Default: [slog.Default].
func WithLogger(log *slog.Logger) Option {
	return func(o *options) {
		if log != nil {
			o.log = log
		}
	}
}

// openPool returns a pool of c's connections, and what closes it.
func (o options) openPool(c *driver.Connector, settings pq.Config) (*stdsql.DB, func() error, error) {
	if o.telemetry == nil {
		pool := stdsql.OpenDB(c)
		return pool, pool.Close, nil
	}
	pool, stop, err := o.telemetry.OpenDB(c, settings, func() telemetry.Statements { return telemetry.Statements(c.Stats()) })
	if err != nil {
		return nil, nil, err
	}
	return pool, closeAll(stop, pool.Close), nil
}
