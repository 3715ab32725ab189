package health

import (
	"context"
	"fmt"
	"slices"

	"go.opentelemetry.io/otel/attribute"
	api "go.opentelemetry.io/otel/metric"

	"github.com/predicthealth/database/health/metric"
)

// Measure exports the report of latest through meter, under the names of docs/monitoring.md. Values that could not be
// measured are not exported.
func Measure(meter api.Meter, latest func() Report) error {
	observable := map[string]api.Float64Observable{}
	var instruments []api.Observable
	for _, m := range metric.All {
		var o api.Float64Observable
		var err error
		if m.Kind == metric.Counter {
			o, err = meter.Float64ObservableCounter(m.Name, api.WithUnit(m.Unit), api.WithDescription(m.Help))
		} else {
			o, err = meter.Float64ObservableGauge(m.Name, api.WithUnit(m.Unit), api.WithDescription(m.Help))
		}
		if err != nil {
			return fmt.Errorf("measure %s: %w", m.Name, err)
		}
		observable[m.Name] = o
		instruments = append(instruments, o)
	}
	_, err := meter.RegisterCallback(func(_ context.Context, to api.Observer) error {
		for _, f := range latest().Findings {
			if f.Off || f.At.IsZero() {
				continue
			}
			figures := slices.Concat(f.Figures, []Figure{
				{"predicthealth.check.duration", f.Seconds, f.Name}, {"predicthealth.check.success", boolValue(f.Status != Unknown), f.Name},
				{"predicthealth.check.status", float64(slices.Index(severities, f.Status)), f.Name},
			})
			for _, figure := range figures {
				var labels []attribute.KeyValue
				if names := metricsOf[figure.Name].Labels; len(names) == 1 {
					labels = append(labels, attribute.String(names[0], figure.Label))
				}
				to.ObserveFloat64(observable[figure.Name], figure.Value, api.WithAttributes(labels...))
			}
		}
		return nil
	}, instruments...)
	return err
}
