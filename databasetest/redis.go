package databasetest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// newRedis makes an empty Redis that is t's alone. It returns its URL by role, "" for the tables' owner.
func newRedis(t testing.TB) func(role string) string {
	t.Helper()
	if address := os.Getenv("REDIS_URL"); address != "" {
		own := useDatabase(t, address)
		return func(string) string { return own }
	}
	if _, err := local.RedisServer(); err != nil {
		t.Fatal("databasetest: this machine lacks redis-server; install it (Debian: apt-get install redis-server; " +
			"macOS: brew install redis), have REDIS_URL name a server for tests, or pass WithoutRedis")
	}
	server := testredis.Own(t)
	return func(role string) string {
		if role == "" {
			return server.URL("default") + testredis.LongTimeouts
		}
		user, ok := local.RedisUser(role)
		if !ok {
			return "" // the role has none in production either
		}
		return server.URL(user) + testredis.LongTimeouts
	}
}

const (
	claimTTL     = time.Minute // after which the database of a test that was killed is free again
	claimRenewal = claimTTL / 6
	waitForClaim = time.Minute
	// claimedOnce is the key of the set of databases that tests use or have used, and that may be emptied.
	claimedOnce = "databasetest:databases"
)

var (
	errNone = errors.New("every other database of the Redis that REDIS_URL names holds data that no test put there; empty one, or raise the server's setting databases")
	errBusy = errors.New("other tests use every database of the Redis that REDIS_URL names; raise the server's setting databases, or run fewer tests at once")
)

// useDatabase returns the URL of a database of the Redis at address that no other test uses, and releases it when t ends.
func useDatabase(t testing.TB, address string) string {
	t.Helper()
	own, release, err := claim(t.Context(), address)
	if err != nil {
		t.Fatalf("databasetest: %v", err)
	}
	t.Cleanup(func() {
		if err := release(context.WithoutCancel(t.Context())); err != nil {
			t.Errorf("databasetest: release a database of Redis: %v", err)
		}
	})
	return own
}

// claim waits for a database that is free, and returns its URL and what empties and releases it.
func claim(ctx context.Context, address string) (own string, release func(context.Context) error, err error) {
	servers, err := cache.Parse(address)
	if err != nil {
		return "", nil, err
	}
	if servers.Standalone == nil {
		return "", nil, errors.New("REDIS_URL names Sentinel or a Cluster; name one server for tests, or unset it and the tests start one")
	}
	home := servers.Standalone.DB
	at, err := inDatabase(address, home)
	if err != nil {
		return "", nil, err
	}
	c, err := cache.Connect(at)
	if err != nil {
		return "", nil, err
	}
	if err := c.Check(ctx); err != nil {
		return "", nil, errors.Join(fmt.Errorf("%w (REDIS_URL names it; unset, the tests start one)", err), c.Close())
	}
	var d *claimed
	if _, err = backoff.Retry(ctx, func() (_ struct{}, err error) {
		if d, err = claimFirst(ctx, c, address, home); !errors.Is(err, errBusy) && err != nil {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(backoff.NewConstantBackOff(50*time.Millisecond)), backoff.WithMaxElapsedTime(waitForClaim)); err != nil {
		return "", nil, errors.Join(err, c.Close())
	}
	stop := d.renew()
	return d.url, func(ctx context.Context) error {
		stop()
		return errors.Join(d.client.FlushDB(ctx).Err(), d.client.Close(), d.lock.Unlock(ctx), c.Close())
	}, nil
}

// claimed is a database that one test uses.
type claimed struct {
	url    string
	lock   *cache.Lock
	client redis.UniversalClient
}

// claimFirst claims the first database that is free. It returns errBusy where tests use all others, and errNone where
// waiting does not help.
func claimFirst(ctx context.Context, c *cache.Cache, address string, home int) (*claimed, error) {
	reason := errNone
	for n := 0; ; n++ {
		if n == home {
			continue
		}
		lock, err := c.TryLock(ctx, "databasetest", "database-"+strconv.Itoa(n), claimTTL)
		if errors.Is(err, cache.ErrHeld) {
			reason = errBusy
			continue
		} else if err != nil {
			return nil, err
		}
		client, at, err := empty(ctx, c, address, n)
		if client != nil {
			return &claimed{at, lock, client}, nil
		}
		if err := errors.Join(err, lock.Unlock(ctx)); errors.Is(err, cache.ErrRefused) {
			return nil, reason // there is no such database, nor any above
		} else if err != nil {
			return nil, err
		}
	}
}

// empty flushes database n, which is locked, if a test has used it. It returns no client where the database then holds
// keys, which are not a test's.
func empty(ctx context.Context, c *cache.Cache, address string, n int) (redis.UniversalClient, string, error) {
	at, err := inDatabase(address, n)
	if err != nil {
		return nil, "", err
	}
	client, err := cache.Open(ctx, at)
	if err != nil {
		return nil, "", err
	}
	ours, err := c.Client().SIsMember(ctx, claimedOnce, n).Result()
	if err == nil && ours {
		err = client.FlushDB(ctx).Err()
	}
	var keys int64
	if err == nil {
		keys, err = client.DBSize(ctx).Result()
	}
	if err == nil && keys == 0 {
		if err = c.Client().SAdd(ctx, claimedOnce, n).Err(); err == nil {
			return client, at, nil
		}
	}
	return nil, "", errors.Join(err, client.Close())
}

// renew extends the claim until stop is called.
func (d *claimed) renew() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		every := time.NewTicker(claimRenewal)
		defer every.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-every.C:
				_ = d.lock.Extend(ctx, claimTTL) // after a failure there is time for several more
			}
		}
	}()
	return func() { cancel(); <-ended }
}

// inDatabase is a URL for database n, whose client waits for a server that has little time.
func inDatabase(address string, n int) (string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return "", errors.New("REDIS_URL is not a URL")
	}
	q := u.Query()
	if u.Scheme == "unix" {
		q.Set("db", strconv.Itoa(n))
	} else {
		q.Del("db")
		u.Path = "/" + strconv.Itoa(n)
	}
	for _, timeout := range []string{"dial_timeout", "read_timeout", "write_timeout", "pool_timeout"} {
		if !q.Has(timeout) {
			q.Set(timeout, "10s")
		}
	}
	u.RawQuery = q.Encode()
	return u.String(), nil
}
