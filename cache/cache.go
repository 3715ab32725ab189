// Package cache opens Redis. Nothing in Redis is the only copy of anything: it runs with a bound on
// its memory and forgets what it must.
package cache

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"syscall"

	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/logging"
)

// Open returns a client for the Redis of url (redis:// or rediss://user:password@host:port/db),
// having reached it once. Deadlines of the context hold for every call. Errors say in one line why
// the server cannot be used, without the password.
func Open(ctx context.Context, url string) (*redis.Client, error) {
	if url == "" {
		return nil, errors.New("REDIS_URL is not set")
	}
	opts, err := redis.ParseURL(url)
	if err != nil {
		return nil, errors.New("REDIS_URL is not a URL of the form redis://user:password@host:port/0")
	}
	opts.ContextTimeoutEnabled = true
	opts.DialerRetries = 1 // the default of 5 costs most of a second for each call to a dead server
	logging.Disable()      // go-redis writes to standard error on its own; all it says comes back as errors
	client := redis.NewClient(opts)
	if err := client.Ping(ctx).Err(); err != nil {
		_ = client.Close()
		return nil, fmt.Errorf("Redis at %s: %s", opts.Addr, reason(err)) //nolint:staticcheck // a name
	}
	return client, nil
}

func reason(err error) string {
	var timeout net.Error
	switch {
	case redis.HasErrorPrefix(err, "WRONGPASS"), redis.HasErrorPrefix(err, "NOAUTH"):
		return "wrong user or password"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens there; is the server running?"
	case errors.As(err, &timeout) && timeout.Timeout(), errors.Is(err, context.DeadlineExceeded):
		return "no answer in time"
	}
	return strings.ReplaceAll(err.Error(), "\n", " ")
}
