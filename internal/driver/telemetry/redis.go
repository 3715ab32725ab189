package telemetry

import (
	"slices"
	"sync"

	"github.com/redis/go-redis/extra/redisotel/v9"
	"github.com/redis/go-redis/v9"
)

// isHandshake reports whether a command belongs to the start of a connection. It may hold the password, and older servers
// reject it without harm.
func isHandshake(cmd redis.Cmder) bool {
	return redisotel.DefaultCommandFilter(cmd) || cmd.Name() == "hello" || cmd.Name() == "client"
}

// Redis traces and measures a client until the returned function is called. Spans have the names of the commands, never
// their arguments or the calling code's file.
func (p Providers) Redis(client redis.UniversalClient) (func(), error) {
	err := redisotel.InstrumentTracing(client, redisotel.WithTracerProvider(scrub(p.Tracer)),
		redisotel.WithDBStatement(false), redisotel.WithCallerEnabled(false),
		redisotel.WithCommandFilter(isHandshake), redisotel.WithCommandsFilter(func(cmds []redis.Cmder) bool { return slices.ContainsFunc(cmds, isHandshake) }))
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
