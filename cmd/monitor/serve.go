package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/urfave/cli/v3"
	exporter "go.opentelemetry.io/otel/exporters/prometheus"
	"go.opentelemetry.io/otel/sdk/metric"

	"github.com/predicthealth/database/health"
)

func serve(ctx context.Context, c *cli.Command) (err error) {
	checker, err := checker(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, checker.Close()) }()
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.String("listen"))
	if err != nil {
		return fmt.Errorf("-listen: %w", err)
	}
	watching, stop := context.WithCancel(ctx)
	watch := checker.Watch(watching)
	defer watch.Wait()
	defer stop()
	handler, err := pages(watch.Report)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
	}
	_, _ = fmt.Fprintf(c.Root().ErrWriter, "listening on http://%s\n", listener.Addr())
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done(): // a requested end is not a failure
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	return server.Shutdown(end)
}

// pages returns the handler of all pages. Requests cause no checks.
func pages(latest func() health.Report) (http.Handler, error) {
	registry := prometheus.NewRegistry()
	reader, err := exporter.New(exporter.WithRegisterer(registry), exporter.WithoutScopeInfo(), exporter.WithoutTargetInfo())
	if err != nil {
		return nil, err
	}
	if err := health.Measure(metric.NewMeterProvider(metric.WithReader(reader)).Meter("predicthealth"), latest); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, map[string]any{"status": "ok"}) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		r := latest()
		status, code := "ok", http.StatusOK
		if s := r.Finding("postgres").Status; s == health.Critical || s == health.Unknown {
			status, code = "unavailable", http.StatusServiceUnavailable
		}
		answer(w, code, map[string]any{"status": status, "postgres": r.Finding("postgres").Status, "redis": r.Finding("redis").Status})
	})
	return mux, nil
}

func answer(w http.ResponseWriter, code int, body map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body) // the client is gone
}
