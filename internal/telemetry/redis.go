package telemetry

import (
	"sync"

	"github.com/redis/go-redis/extra/redisotel/v9"
	"github.com/redis/go-redis/v9"
)

// Redis traces and measures a client until what it returns is called. Spans bear the names of the
// commands, never their arguments or the calling code's file.
func (p Providers) Redis(client *redis.Client) (func(), error) {
	err := redisotel.InstrumentTracing(client, redisotel.WithTracerProvider(scrub(p.Tracer)),
		redisotel.WithDBStatement(false), redisotel.WithCallerEnabled(false))
	if err != nil {
		return nil, err
	}
	ended := make(chan struct{})
	stop := sync.OnceFunc(func() { close(ended) })
	err = redisotel.InstrumentMetrics(client, redisotel.WithMeterProvider(p.Meter),
		redisotel.WithCloseChan(ended), redisotel.WithSemConvCompliantMetrics(true))
	if err != nil {
		stop()
		return nil, err
	}
	return stop, nil
}
