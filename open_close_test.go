package database_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.uber.org/goleak"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestCloseReleasesAll: Close, and an Open that fails, leave no goroutine and no connection. It checks the whole process, so
// it does not run in parallel.
func TestCloseReleasesAll(t *testing.T) { //nolint:paralleltest // see above
	own, kept := testdb.URL(t), testredis.URL(t)
	server := testdb.SQL(t, testdb.ServerURL(t))
	traced := database.WithTelemetry(trace.NewTracerProvider(), metric.NewMeterProvider(metric.WithReader(metric.NewManualReader())))
	silent := logLines(func(string) {})
	name := "left-" + t.Name()
	good := database.Config{DatabaseURL: own, RedisURL: kept, ApplicationName: name}
	refused, gone := good, good
	refused.RedisURL = "redis://default:" + secret + "@" + hostOf(t, kept)
	gone.RedisURL = "redis://" + unusedAddress(t)
	if err := server.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := goleak.IgnoreCurrent()
	for _, test := range []struct {
		cfg  database.Config
		opts []database.Option
		ok   bool
	}{
		{good, nil, true},
		{good, []database.Option{traced}, true},
		{gone, []database.Option{traced, silent}, true},
		{refused, []database.Option{traced}, false},
	} {
		db, err := database.Open(t.Context(), test.cfg, test.opts...)
		if (err == nil) != test.ok {
			t.Fatalf("%v: %v", test.cfg, err)
		}
		if err != nil {
			continue
		}
		if _, err := db.Specialty.Query().Count(testdb.Context(t)); err != nil {
			t.Error(err)
		}
		_ = db.Redis().Get(t.Context(), "k").Err()
		for range 2 {
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		}
	}
	goleak.VerifyNone(t, before)
	poll.Until(t, 10*time.Second, func() error {
		var n int
		err := server.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1", name).Scan(&n)
		if n > 0 {
			err = fmt.Errorf("%d connections are open", n)
		}
		return err
	})
}

// TestCloseIsGraceful: running statements complete, and no new one starts.
func TestCloseIsGraceful(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	// A lock per transaction: behind a pooler two statements may share a session, which already has its own locks.
	const key = "SELECT pg_advisory_xact_lock(7)"
	own, err := db.SQL().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := own.ExecContext(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		_, err := db.SQL().ExecContext(context.WithoutCancel(t.Context()), key)
		ended <- err
	}()
	poll.Until(t, 10*time.Second, func() error {
		var waits bool
		err := own.QueryRowContext(t.Context(), `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
			AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`).Scan(&waits)
		if err == nil && !waits {
			err = errors.New("the statement does not run")
		}
		return err
	})
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	if _, err := db.SQL().ExecContext(t.Context(), "SELECT 1"); err == nil {
		t.Error("a statement began after Close")
	}
	if err := own.Commit(); err != nil {
		t.Errorf("a connection in use: %v", err)
	}
	if err := <-ended; err != nil {
		t.Errorf("a running statement: %v", err)
	}
	if s := db.SQL().Stats(); s.OpenConnections != 0 {
		t.Errorf("left: %+v", s)
	}
}
