// Package telemetry traces and measures operations on PostgreSQL and Redis. Spans and metrics name operations, servers
// and kinds of errors; they contain no statements, arguments, values or error messages.
package telemetry

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"slices"
	"strings"

	"github.com/XSAM/otelsql"
	"github.com/lib/pq"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	semconv "go.opentelemetry.io/otel/semconv/v1.40.0"
	"go.opentelemetry.io/otel/trace"
)

// Providers receive spans and metrics. Neither may be nil.
type Providers struct {
	Tracer trace.TracerProvider
	Meter  metric.MeterProvider
}

// OpenDB returns a pool of c's connections that is traced and measured until the returned function is called. All that
// database/sql asks of a connection is forwarded to c's. A name distinguishes it from another pool with the same servers; it may be empty.
func (p Providers) OpenDB(c driver.Connector, cfg pq.Config, name string, stats func() Statements) (*sql.DB, func() error, error) {
	server := serverAttributes(cfg, name)
	opts := []otelsql.Option{
		otelsql.WithTracerProvider(scrub(p.Tracer)),
		otelsql.WithMeterProvider(p.Meter),
		otelsql.WithAttributes(server...),
		otelsql.WithSpanNameFormatter(spanName),
		otelsql.WithAttributesGetter(operationAttribute),
		otelsql.WithInstrumentErrorAttributesGetter(statusCode),
		otelsql.WithDisableSkipErrMeasurement(true),
		otelsql.WithSpanOptions(otelsql.SpanOptions{
			DisableQuery: true, DisableErrSkip: true, OmitConnResetSession: true, OmitRows: true,
		}),
	}
	pool := otelsql.OpenDB(c, opts...)
	ofPool, err := otelsql.RegisterDBStatsMetrics(pool, opts...)
	if err != nil {
		return nil, nil, errors.Join(err, pool.Close())
	}
	ofStatements, err := registerStatements(p.Meter, server, stats)
	if err != nil {
		return nil, nil, errors.Join(err, ofPool.Unregister(), pool.Close())
	}
	return pool, func() error { return errors.Join(ofPool.Unregister(), ofStatements.Unregister()) }, nil
}

func serverAttributes(cfg pq.Config, pool string) []attribute.KeyValue {
	attrs := []attribute.KeyValue{semconv.DBSystemNamePostgreSQL, semconv.DBNamespace(cfg.Database)}
	if pool != "" {
		attrs = append(attrs, semconv.DBClientConnectionPoolName(pool))
	}
	if len(cfg.Multi) == 0 { // otherwise any of several
		attrs = append(attrs, semconv.ServerAddress(cfg.Host), semconv.ServerPort(int(cfg.Port)))
	}
	return slices.Clip(attrs) // otelsql appends to it, from several goroutines
}

// operations are the first words of statements that may be reported. Any other word is omitted: it may come from a value
// that broke a statement.
var operations = []string{
	"ALTER", "ANALYZE", "BEGIN", "CALL", "COMMIT", "COPY", "CREATE", "DEALLOCATE", "DELETE", "DISCARD", "DO", "DROP", "EXPLAIN",
	"FETCH", "GRANT", "INSERT", "LISTEN", "LOCK", "MERGE", "NOTIFY", "REFRESH", "RELEASE", "RESET", "REVOKE", "ROLLBACK", "SAVEPOINT",
	"SELECT", "SET", "SHOW", "TABLE", "TRUNCATE", "UPDATE", "VACUUM", "VALUES", "WITH",
}

func operation(method otelsql.Method, query string) string {
	switch method {
	case otelsql.MethodConnBeginTx:
		return "BEGIN"
	case otelsql.MethodTxCommit:
		return "COMMIT"
	case otelsql.MethodTxRollback:
		return "ROLLBACK"
	default:
		return firstWord(query)
	}
}

func firstWord(query string) string {
	const longest = len("DEALLOCATE")
	query = strings.TrimLeft(query, " \t\r\n(")
	end := strings.IndexFunc(query, func(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') })
	if end < 0 {
		end = len(query)
	}
	if end > longest {
		return ""
	}
	if word := strings.ToUpper(query[:end]); slices.Contains(operations, word) {
		return word
	}
	return ""
}

func spanName(_ context.Context, method otelsql.Method, query string) string {
	if op := operation(method, query); op != "" {
		return op
	}
	return string(method)
}

func operationAttribute(_ context.Context, method otelsql.Method, query string, _ []driver.NamedValue) []attribute.KeyValue {
	if op := operation(method, query); op != "" {
		return []attribute.KeyValue{semconv.DBOperationName(op)}
	}
	return nil
}

// statusCode adds PostgreSQL's code to the metrics of an error.
func statusCode(err error) []attribute.KeyValue {
	var server *pq.Error
	if errors.As(err, &server) {
		return []attribute.KeyValue{semconv.DBResponseStatusCode(string(server.Code))}
	}
	return nil
}
