package telemetry

import (
	"slices"
	"sync"

	"github.com/redis/go-redis/extra/redisotel/v9"
	"github.com/redis/go-redis/v9"
)

// greets says whether a command only introduces a connection. It may hold the password, and fails
// where the server is older than what the client offers, which is nobody's error.
func greets(cmd redis.Cmder) bool {
	return redisotel.DefaultCommandFilter(cmd) || cmd.Name() == "hello" || cmd.Name() == "client"
}

// Redis traces and measures a client until what it returns is called. Spans bear the names of the
// commands, never their arguments or the calling code's file.
func (p Providers) Redis(client redis.UniversalClient) (func(), error) {
	err := redisotel.InstrumentTracing(client, redisotel.WithTracerProvider(scrub(p.Tracer)),
		redisotel.WithDBStatement(false), redisotel.WithCallerEnabled(false),
		redisotel.WithCommandFilter(greets), redisotel.WithCommandsFilter(func(cmds []redis.Cmder) bool { return slices.ContainsFunc(cmds, greets) }))
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
