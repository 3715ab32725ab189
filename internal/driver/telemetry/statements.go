package telemetry

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// Statements says how the prepared statements that connections keep are doing: how often one was
// there, was not, and had to make room, since the pool was opened, and how many are kept now.
type Statements struct{ Hits, Misses, Evictions, Kept int64 }

func registerStatements(mp metric.MeterProvider, server []attribute.KeyValue, read func() Statements) (metric.Registration, error) {
	meter := mp.Meter("github.com/predicthealth/database")
	const unit = "{statement}"
	hits, err := meter.Int64ObservableCounter("predicthealth.db.statements.hits", metric.WithUnit(unit),
		metric.WithDescription("Statements that ran by one that the connection had kept"))
	if err != nil {
		return nil, err
	}
	misses, err := meter.Int64ObservableCounter("predicthealth.db.statements.misses", metric.WithUnit(unit),
		metric.WithDescription("Statements that had to be prepared"))
	if err != nil {
		return nil, err
	}
	evictions, err := meter.Int64ObservableCounter("predicthealth.db.statements.evictions", metric.WithUnit(unit),
		metric.WithDescription("Kept statements that made room for another"))
	if err != nil {
		return nil, err
	}
	kept, err := meter.Int64ObservableUpDownCounter("predicthealth.db.statements.kept", metric.WithUnit(unit),
		metric.WithDescription("Statements that all connections keep now"))
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
