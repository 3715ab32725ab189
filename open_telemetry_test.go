package database_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// marker is the value that no span and no metric may contain.
const marker = "s3cret-Mw"

type traced struct {
	*database.DB
	spans  *tracetest.InMemoryExporter
	reader *metric.ManualReader
}

func openTraced(t *testing.T) traced {
	t.Helper()
	o := traced{spans: tracetest.NewInMemoryExporter(), reader: metric.NewManualReader()}
	tp := trace.NewTracerProvider(trace.WithSyncer(o.spans))
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.URL(t), RedisURL: testredis.URL(t)},
		database.WithTelemetry(tp, metric.NewMeterProvider(metric.WithReader(o.reader))))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	o.DB = db
	return o
}

// metrics returns what the reader collects, by name.
func (o traced) metrics(t *testing.T) map[string]metricdata.Aggregation {
	t.Helper()
	var all metricdata.ResourceMetrics
	if err := o.reader.Collect(t.Context(), &all); err != nil {
		t.Fatal(err)
	}
	out := map[string]metricdata.Aggregation{}
	for _, scope := range all.ScopeMetrics {
		for _, m := range scope.Metrics {
			out[m.Name] = m.Data
		}
	}
	return out
}

// runOperations runs many kinds of operations on PostgreSQL and Redis with the marker, and returns how many failed.
func (o traced) runOperations(t *testing.T) (failed int) {
	t.Helper()
	ctx, pool := testdb.Context(t), o.SQL()
	count := func(err error) {
		if err != nil {
			failed++
		}
	}
	exec := func(query string, args ...any) {
		_, err := pool.ExecContext(ctx, query, args...)
		count(err)
	}
	var text string
	count(pool.QueryRowContext(ctx, "SELECT $1::text", marker).Scan(&text))
	exec("  (select '" + marker + "')")
	exec("UPDATE users SET email = $1 WHERE email = $1", marker+"@x.org")
	add := func(name string) error {
		return o.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
			return tx.Specialty.Create().SetName(name).SetCategory(marker).Exec(ctx)
		})
	}
	count(add(marker))
	statement, err := pool.PrepareContext(ctx, "SELECT '"+marker+"', $1::text")
	count(err)
	if err == nil {
		defer func() { _ = statement.Close() }()
		_, err = statement.ExecContext(ctx, marker)
		count(err)
	}
	count(o.copy(ctx))
	if failed > 0 {
		t.Errorf("%d of what should succeed failed", failed)
	}
	_ = o.Redis().Set(ctx, marker, marker, time.Minute).Err()
	_, _ = o.Redis().Pipelined(ctx, func(p redis.Pipeliner) error { p.Get(ctx, marker); return nil })

	failed = 0
	count(add(marker)) // a duplicate
	exec("SELECT '" + marker + "'::int")
	exec(`SELECT "` + marker + `"`)
	exec(marker + " nonsense")
	exec("INSERT INTO users VALUES ('" + marker)
	exec("DO $$BEGIN RAISE EXCEPTION 'no ' USING DETAIL = '" + marker + "', CONSTRAINT = '" + marker + "'; END$$")
	exec("DO $$BEGIN RAISE EXCEPTION '" + marker + "' USING ERRCODE = '42501'; END$$")
	exec("UPDATE users SET email = $1::int::text", marker)
	count(o.Redis().Incr(ctx, marker).Err())
	count(o.Redis().Do(ctx, "nonsense", marker).Err())
	count(o.Redis().Eval(ctx, "return redis.error_reply('"+marker+" "+marker+"')", nil).Err())
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = pool.ExecContext(ended, "SELECT '"+marker+"'")
	count(err)
	return failed
}

func (o traced) copy(ctx context.Context) error {
	tx, err := o.SQL().BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	rows, err := tx.PrepareContext(ctx, "COPY doctor_specialties (name, category) FROM STDIN")
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	_, err = rows.ExecContext(ctx, "copied "+marker, marker)
	if _, end := rows.ExecContext(ctx); err == nil {
		err = end
	}
	return err
}

// TestTelemetryContainsNoValues: each kind of statement has a span, and no span or metric contains parts of statements,
// arguments or errors.
func TestTelemetryContainsNoValues(t *testing.T) {
	t.Parallel()
	o := openTraced(t)
	if failed := o.runOperations(t); failed != 12 {
		t.Errorf("%d of 12 failed", failed)
	}
	spans := o.spans.GetSpans()
	var names, kinds []string
	for _, s := range spans {
		names = append(names, s.Name)
		for _, a := range s.Attributes {
			if a.Key == "error.type" {
				kinds = append(kinds, a.Value.AsString())
				if s.Status.Code != codes.Error {
					t.Errorf("%s: %s, and the status is %v", s.Name, a.Value.AsString(), s.Status)
				}
			}
		}
	}
	for _, want := range []string{
		"SELECT", "UPDATE", "INSERT", "DO", "COPY", "BEGIN", "COMMIT", "ROLLBACK", "sql.conn.exec", "sql.connector.connect", "set", "incr", "redis.pipeline get",
	} {
		if !slices.Contains(names, want) {
			t.Errorf("no span is named %s: %v", want, names)
		}
	}
	if slices.Contains(names, "client") || slices.Contains(names, "redis.pipeline client") {
		t.Errorf("the handshake of a connection is traced: %v", names)
	}
	for _, want := range []string{
		"unique_violation", "invalid_text_representation", "undefined_column", "syntax_error", "raise_exception",
		"insufficient_privilege", "ERR",
	} {
		if !slices.Contains(kinds, want) {
			t.Errorf("no span has %s: %v", want, kinds)
		}
	}
	reported := fmt.Sprintf("%+v %+v", spans, o.metrics(t))
	for _, want := range []string{"postgresql", "23505", "sql.conn.exec"} {
		if !strings.Contains(reported, want) {
			t.Errorf("the telemetry does not contain %q", want)
		}
	}
	if i := strings.Index(strings.ToLower(reported), strings.ToLower(marker)); i >= 0 {
		t.Errorf("reported: …%s…", reported[max(0, i-300):min(len(reported), i+100)])
	}
	for _, text := range []string{"nonsense'", "::text", "doctor_specialties", "lua"} {
		if strings.Contains(reported, text) {
			t.Errorf("%q is reported", text)
		}
	}
}

// TestMetrics of the pool, of prepared statements and of Redis; and none after Close.
func TestMetrics(t *testing.T) {
	t.Parallel()
	o := openTraced(t)
	o.runOperations(t)
	got := o.metrics(t)
	most, _ := got["db.sql.connection.max_open"].(metricdata.Gauge[int64])
	if len(most.DataPoints) != 1 || most.DataPoints[0].Value != 10 {
		t.Errorf("max_open: %+v", most)
	}
	for _, name := range []string{
		"db.sql.connection.open", "db.sql.connection.wait", "db.client.operation.duration", "db.client.connections.usage",
		"predicthealth.db.statements.hits", "predicthealth.db.statements.misses", "predicthealth.db.statements.evictions",
		"predicthealth.db.statements.kept",
	} {
		if got[name] == nil {
			t.Errorf("no metric %s", name)
		}
	}
	if err := o.Close(); err != nil {
		t.Fatal(err)
	}
	poll.Until(t, 10*time.Second, func() error { // redisotel removes its own a moment later
		for name := range o.metrics(t) {
			if strings.HasPrefix(name, "db.sql.connection.") || strings.HasPrefix(name, "predicthealth.") || name == "db.client.connections.usage" {
				return fmt.Errorf("%s is still measured", name)
			}
		}
		return nil
	})
}

// TestNoTelemetry: without the option the pool's driver is not wrapped; nil is the global provider.
func TestNoTelemetry(t *testing.T) {
	t.Parallel()
	if d, ours := testdb.Open(t).SQL().Driver().(*pq.Driver); !ours {
		t.Errorf("%T", d)
	}
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.URL(t)}, database.WithTelemetry(nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, ours := db.SQL().Driver().(*pq.Driver); ours {
		t.Error("nothing is traced with the global providers")
	}
}

// TestTypedErrorsThroughTelemetry: errors are the same as without telemetry.
func TestTypedErrorsThroughTelemetry(t *testing.T) {
	t.Parallel()
	o := openTraced(t)
	add := func() error { return o.Specialty.Create().SetName("n").SetCategory("c").Exec(testdb.Context(t)) }
	var duplicate *database.DuplicateError
	if err := add(); err != nil {
		t.Error(err)
	}
	if err := add(); !errors.As(err, &duplicate) || duplicate.Column != "name" {
		t.Errorf("got %v", err)
	}
}
