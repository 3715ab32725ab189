package cache

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"
)

var (
	// ErrHeld means that another process holds the lock.
	ErrHeld = errors.New("the lock is held")
	// ErrLost means that the lock expired before it was released or extended; another process may hold it.
	ErrLost = errors.New("the lock was lost")
)

// Lock is a lock that one process holds for a limited time. It avoids duplicate work but does not exclude it: like
// everything in Redis, a lock may be evicted, and it may expire while its holder is paused. Use PostgreSQL for what
// must not happen twice.
type Lock struct {
	cache *Cache
	key   string
	token []byte
}

// TryLock acquires the lock with a service (see [TempKind]) and a name for ttl, at most [DefaultMaxTTL], or returns
// [ErrHeld] at once. Other errors are [*TTLError] and [ErrUnavailable]. It panics on an invalid owner or name.
func (c *Cache) TryLock(ctx context.Context, owner, name string, ttl time.Duration) (*Lock, error) {
	mustName("owner", owner)
	mustName("lock", name)
	if err := checkTTL(ttl, DefaultMaxTTL); err != nil {
		return nil, err
	}
	l := &Lock{cache: c, key: lockKeys + owner + ":" + name, token: []byte(rand.Text())}
	done, err := c.setIfAbsent(ctx, l.key, l.token, ttl)
	switch {
	case err != nil:
		return nil, err
	case !done:
		return nil, ErrHeld
	}
	return l, nil
}

// Extend sets the lock to expire ttl from now. It returns [ErrLost] if the lock has expired.
func (l *Lock) Extend(ctx context.Context, ttl time.Duration) error {
	if err := checkTTL(ttl, DefaultMaxTTL); err != nil {
		return err
	}
	var extended bool
	err := l.cache.do(ctx, func(ctx context.Context) (err error) {
		extended, err = extendScript.Run(ctx, l.cache.client, []string{l.key}, l.token, ttl.Milliseconds()).Bool()
		return err
	})
	if err == nil && !extended {
		return ErrLost
	}
	return err
}

// Unlock releases the lock if it is still held. It returns [ErrLost] if the lock has expired.
func (l *Lock) Unlock(ctx context.Context) error {
	removed, err := l.cache.remove(ctx, l.key, l.token)
	if err == nil && !removed {
		return ErrLost
	}
	return err
}

func (c *Cache) setIfAbsent(ctx context.Context, key string, value []byte, ttl time.Duration) (bool, error) {
	err := c.do(ctx, func(ctx context.Context) error {
		return c.client.SetArgs(ctx, key, value, redis.SetArgs{Mode: "NX", TTL: ttl}).Err()
	})
	if isNil(err) {
		return false, nil
	}
	return err == nil, err
}

func isNil(err error) bool { return errors.Is(err, redis.Nil) }
