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

// WithTelemetry traces and measures operations on PostgreSQL and Redis by OpenTelemetry; a nil provider means the global one
// of package otel. Without this option there is no telemetry and no cost.
//
// Spans are named after their operations (SELECT, INSERT, BEGIN, get), and have the server as attributes, and the kind and
// code of an error. They contain no statements, arguments, keys, values or error messages. Metrics are those of otelsql
// (db.client.operation.duration, db.sql.connection.…), those of redisotel (db.client.connections.…), and
// predicthealth.db.statements.hits, misses, evictions and kept, for the connections' prepared statements. With
// [Config.ReplicaURL] there are predicthealth.db.reads.standby and predicthealth.db.reads.primary: who answered reads that a standby
// may answer.
//
// With this option a column's ScanType is any: otelsql does not forward it.
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

// WithLogger sets the logger, for warnings (waiting for PostgreSQL, Redis unreachable) and for errors that no caller
// receives. Default: [slog.Default].
func WithLogger(log *slog.Logger) Option {
	return func(o *options) {
		if log != nil {
			o.log = log
		}
	}
}

// openPool returns a pool of c's connections, and a function that closes it. Name is empty for that of the primary.
func (o options) openPool(c *driver.Connector, settings pq.Config, name string) (*stdsql.DB, func() error, error) {
	if o.telemetry == nil {
		pool := stdsql.OpenDB(c)
		return pool, pool.Close, nil
	}
	pool, stop, err := o.telemetry.OpenDB(c, settings, name, func() telemetry.Statements { return telemetry.Statements(c.Stats()) })
	if err != nil {
		return nil, nil, err
	}
	return pool, closeAll(stop, pool.Close), nil
}
