// Command patients is an example of a service on PredictHealth's data layer: doctors and patients log in over HTTP,
// doctors register patients and validate them, patients keep their contact data. docs/tutorial.md explains it.
//
// Two roles of PostgreSQL are at work. The patients are read and changed as service_patients, and logins and sessions
// are those of auth_jwt_service. In production the second is a service of its own; here it is a second pool.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	if err := run(ctx); err != nil {
		slog.Error("patients ends", "err", err)
		os.Exit(1)
	}
}

// stopTimeout is how long requests in flight have after a signal. It is above requestTimeout, so that they all end.
const stopTimeout = requestTimeout + 5*time.Second

func run(ctx context.Context) (err error) {
	cfg, err := configFromEnv()
	if err != nil {
		return err
	}
	s, err := open(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.listen)
	if err != nil {
		return err
	}
	slog.Info("listening", "address", listener.Addr().String())
	return serve(ctx, listener, s.handler(), stopTimeout)
}
