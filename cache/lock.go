package cache

import (
	"context"
	"crypto/rand"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"
)

var (
	// ErrHeld says that another holds the lock.
	ErrHeld = errors.New("the lock is held")
	// ErrLost says that the lock had ended before it was given back or extended; another may hold it.
	ErrLost = errors.New("the lock was lost")
)

// Lock is a lock that one process holds for a time. It saves two from doing the same work. It does not
// keep them from it: it may end early, as all that Redis holds, or under a holder who stands still. What
// must not happen twice is kept by PostgreSQL.
type Lock struct {
	cache *Cache
	key   string
	token []byte
}

// TryLock takes the lock of a service (see [TempKind]) and a name for ttl, at most [DefaultMaxTTL], or
// returns [ErrHeld] at once. Other errors are [*TTLError] and [ErrUnavailable]. It panics on an owner
// or a name that is none.
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

// Extend has the lock end ttl from now; [ErrLost] where it has ended.
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

// Unlock gives the lock back, never another's; [ErrLost] where it had ended.
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
