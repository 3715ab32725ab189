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

// ErrRefused says that Redis is there and takes neither the user and password of the URL, nor its
// database. It is no matter of waiting.
var ErrRefused = errors.New("refused")

// Options reads the URL of a Redis: redis://user:password@host:port/db, rediss:// for TLS,
// unix://user:password@/path?db=0. Its error does not repeat the URL: it may hold a password.
func Options(url string) (*redis.Options, error) {
	if url == "" {
		return nil, errors.New("REDIS_URL is not set")
	}
	opts, err := redis.ParseURL(url)
	if err != nil {
		return nil, errors.New("REDIS_URL is not a URL of the form redis://user:password@host:port/0")
	}
	opts.ContextTimeoutEnabled = true
	opts.DialerRetries = 1 // the default of 5 costs most of a second for each call to a dead server
	return opts, nil
}

// New returns a client for the Redis of url, which need not be there: the client connects when it is
// used, again and again. Deadlines of the context hold for every call.
func New(url string) (*redis.Client, error) {
	opts, err := Options(url)
	if err != nil {
		return nil, err
	}
	logging.Disable() // go-redis writes to standard error on its own; all it says comes back as errors
	return redis.NewClient(opts), nil
}

// Check reaches Redis once. Its error says in one line why Redis cannot be used, without the password;
// [ErrRefused] when that will not change.
func Check(ctx context.Context, client *redis.Client) error {
	err := client.Ping(ctx).Err()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled):
		return err
	}
	why := reason(err)
	if why == wrongPassword || why == noDatabase {
		return fmt.Errorf("Redis at %s: %w: %s", client.Options().Addr, ErrRefused, why) //nolint:staticcheck // a name
	}
	return fmt.Errorf("Redis at %s: %s", client.Options().Addr, why) //nolint:staticcheck // a name
}

// Open is [New] and [Check]: a client that has reached its Redis.
func Open(ctx context.Context, url string) (*redis.Client, error) {
	client, err := New(url)
	if err != nil {
		return nil, err
	}
	if err := Check(ctx, client); err != nil {
		_ = client.Close()
		return nil, err
	}
	return client, nil
}

const (
	wrongPassword = "wrong user or password"
	noDatabase    = "it has no database of that number"
)

func reason(err error) string {
	var timeout net.Error
	switch {
	case redis.HasErrorPrefix(err, "WRONGPASS"), redis.HasErrorPrefix(err, "NOAUTH"):
		return wrongPassword
	case redis.HasErrorPrefix(err, "DB index"):
		return noDatabase
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens there; is the server running?"
	case errors.As(err, &timeout) && timeout.Timeout(), errors.Is(err, context.DeadlineExceeded):
		return "no answer in time"
	case strings.Contains(err.Error(), "can't parse"):
		return "what answers there is not Redis"
	}
	return strings.ReplaceAll(err.Error(), "\n", " ")
}
