package cache

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"syscall"

	"github.com/redis/go-redis/v9"
)

// ErrRefused means that Redis refuses the URL's user and password, or has no such database. Retrying does not
// help.
var ErrRefused = errors.New("refused")

// New returns a client for the Redis of url; see [Parse] for its form. The server need not be running: the
// client connects, and reconnects, when it is used. Every call observes the deadline of its context.
func New(url string) (redis.UniversalClient, error) {
	servers, err := Parse(url)
	if err != nil {
		return nil, err
	}
	return servers.open(), nil
}

// Check pings Redis once. Its error describes the problem in one line, without the password. It wraps
// [ErrRefused] if retrying does not help.
func Check(ctx context.Context, client redis.UniversalClient) error {
	err := client.Ping(ctx).Err()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled):
		return err
	}
	why := reason(err)
	if why == wrongPassword || why == noDatabase {
		return fmt.Errorf("Redis at %s: %w: %s", where(client), ErrRefused, why) //nolint:staticcheck // Redis is a name
	}
	return fmt.Errorf("Redis at %s: %s", where(client), why) //nolint:staticcheck // Redis is a name
}

// Open returns a client that has reached its Redis; it combines [New] and [Check].
func Open(ctx context.Context, url string) (redis.UniversalClient, error) {
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

func where(client redis.UniversalClient) string {
	switch c := client.(type) {
	case *redis.Client:
		return c.Options().Addr // "FailoverClient" for Sentinel
	case *redis.ClusterClient:
		return strings.Join(c.Options().Addrs, ", ")
	}
	return "its address"
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
		return "the server is not Redis"
	}
	return strings.ReplaceAll(err.Error(), "\n", " ")
}
