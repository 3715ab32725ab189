package telemetry

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// Statements counts prepared statements: found, not found and evicted since the pool was opened, and kept now.
type Statements struct{ Hits, Misses, Evictions, Kept int64 }

func registerStatements(mp metric.MeterProvider, server []attribute.KeyValue, read func() Statements) (metric.Registration, error) {
	meter := mp.Meter("github.com/predicthealth/database")
	const unit = "{statement}"
	hits, err := meter.Int64ObservableCounter("predicthealth.db.statements.hits", metric.WithUnit(unit),
		metric.WithDescription("Executions of a statement that was already prepared"))
	if err != nil {
		return nil, err
	}
	misses, err := meter.Int64ObservableCounter("predicthealth.db.statements.misses", metric.WithUnit(unit),
		metric.WithDescription("Executions that prepared a statement first"))
	if err != nil {
		return nil, err
	}
	evictions, err := meter.Int64ObservableCounter("predicthealth.db.statements.evictions", metric.WithUnit(unit),
		metric.WithDescription("Prepared statements that were evicted or stale"))
	if err != nil {
		return nil, err
	}
	kept, err := meter.Int64ObservableUpDownCounter("predicthealth.db.statements.kept", metric.WithUnit(unit),
		metric.WithDescription("Prepared statements on all connections now"))
	if err != nil {
		return nil, err
	}
	with := metric.WithAttributes(server...)
	return meter.RegisterCallback(func(_ context.Context, o metric.Observer) error {
		now := read()
		o.ObserveInt64(hits, now.Hits, with)
		o.ObserveInt64(misses, now.Misses, with)
		o.ObserveInt64(evictions, now.Evictions, with)
		o.ObserveInt64(kept, now.Kept, with)
		return nil
	}, hits, misses, evictions, kept)
}
