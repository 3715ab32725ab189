package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/postgres"
)

const (
	firstRetry   = 100 * time.Millisecond
	longestRetry = 2 * time.Second
)

// awaitPostgres pings PostgreSQL until it answers, limit has passed, or an error is not transient.
func awaitPostgres(ctx context.Context, pool *stdsql.DB, settings pq.Config, limit time.Duration, log *slog.Logger) error {
	bounded, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var last error
	attempt := 0
	pauses := backoff.NewExponentialBackOff()
	pauses.InitialInterval, pauses.MaxInterval = firstRetry, longestRetry
	_, err := backoff.Retry(bounded, func() (struct{}, error) {
		attempt++
		err := pool.PingContext(bounded)
		if bounded.Err() == nil || last == nil { // an interrupted attempt hides the reason of the previous one
			last = err
		}
		if err != nil && !postgres.Transient(err) {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pauses), backoff.WithMaxElapsedTime(0), backoff.WithNotify(func(err error, pause time.Duration) {
		log.WarnContext(ctx, "waiting for PostgreSQL", "attempt", attempt, "reason", postgres.Explain(settings, err).Error(), "pause", pause)
	}))
	switch {
	case err == nil:
		return nil
	case errors.Is(ctx.Err(), context.Canceled):
		return ctx.Err()
	case bounded.Err() != nil:
		return fmt.Errorf("%w; gave up waiting: %w", postgres.Explain(settings, last), bounded.Err())
	}
	return postgres.Explain(settings, last)
}

// openRedis returns the cache in cfg's Redis, or nil, and a function that closes it. Until then a relay invalidates
// entries for all changes in the database, including those of other programs.
func (o options) openRedis(ctx context.Context, cfg Config, pool *stdsql.DB) (*cache.Cache, func() error, error) {
	if cfg.RedisURL == "" {
		return nil, func() error { return nil }, nil
	}
	c, err := cache.Connect(cfg.RedisURL, kind.All()...)
	if err != nil {
		return nil, nil, err
	}
	closers := []func() error{c.Close}
	if o.telemetry != nil {
		for _, client := range c.Clients() {
			stop, err := o.telemetry.Redis(client)
			if err != nil {
				return nil, nil, errors.Join(err, closeAll(closers...)())
			}
			closers = append([]func() error{func() error { stop(); return nil }}, closers...)
		}
	}
	bounded, cancel := context.WithTimeout(ctx, cfg.ConnectTimeout)
	defer cancel()
	err = c.Check(bounded)
	switch {
	case ctx.Err() != nil:
		return nil, nil, errors.Join(ctx.Err(), closeAll(closers...)())
	case errors.Is(err, cache.ErrRefused):
		return nil, nil, errors.Join(err, closeAll(closers...)())
	case err != nil:
		o.log.WarnContext(ctx, "Redis is unreachable; continuing without it until it is back", "reason", err.Error())
	}
	relaying, stop := context.WithCancel(context.WithoutCancel(ctx))
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		c.Relay(driver.WithUncounted(relaying), pool, o.log)
	}()
	stopRelay := func() error { stop(); <-ended; return nil }
	return c, closeAll(append([]func() error{stopRelay}, closers...)...), nil
}

// closeAll returns a function that calls each closer once, and returns their joined errors at each call.
func closeAll(closers ...func() error) func() error {
	return sync.OnceValue(func() error {
		var errs []error
		for _, c := range closers {
			errs = append(errs, c())
		}
		return errors.Join(errs...)
	})
}

// Redis returns the client of the Redis that REDIS_URL names, or nil without REDIS_URL: a *redis.Client, or for a
// Cluster a *redis.ClusterClient. While the server is unreachable, each call fails.
func (db *DB) Redis() redis.UniversalClient {
	if db.cache == nil {
		return nil
	}
	return db.cache.Client()
}

// Cache returns the cache in the Redis that REDIS_URL names, or nil without REDIS_URL. A nil cache loads each entry from its source.
func (db *DB) Cache() *cache.Cache { return db.cache }

// Close closes the pool and the Redis client, and stops background work. No new statement starts; a running one completes,
// and then its connection is closed. Later calls do nothing and return the first one's error.
func (db *DB) Close() error { return db.close() }
