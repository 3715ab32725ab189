package telemetry

import (
	"context"

	"go.opentelemetry.io/otel/metric"
)

// Replicas measures who answers reads that a standby may answer, until the returned function is called. read returns how many standbys have
// answered, and the primary instead.
func (p Providers) Replicas(read func() (byStandby, byPrimary int64)) (func() error, error) {
	meter := p.Meter.Meter("github.com/predicthealth/database")
	const unit = "{read}"
	standby, err := meter.Int64ObservableCounter("predicthealth.db.reads.standby", metric.WithUnit(unit),
		metric.WithDescription("Reads that a standby answered"))
	if err != nil {
		return nil, err
	}
	primary, err := meter.Int64ObservableCounter("predicthealth.db.reads.primary", metric.WithUnit(unit),
		metric.WithDescription("Reads that the primary answered because no standby did"))
	if err != nil {
		return nil, err
	}
	registered, err := meter.RegisterCallback(func(_ context.Context, o metric.Observer) error {
		byStandby, byPrimary := read()
		o.ObserveInt64(standby, byStandby)
		o.ObserveInt64(primary, byPrimary)
		return nil
	}, standby, primary)
	if err != nil {
		return nil, err
	}
	return registered.Unregister, nil
}
