package cache

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"
)

// ErrNotFound means that there is no such value: in the source, for entries; in Redis, for temporary data.
var ErrNotFound = errors.New("not found")

// Kind is a kind of entries. Declare kinds in code, not in data.
type Kind struct {
	// Name is the second part of the keys: up to 40 lower-case letters, digits, _ and -. deploy/users.acl
	// defines which Redis users may read and write it. Required.
	Name string
	// Version is the third part of the keys. Increment it when the meaning of a value changes; changed fields
	// are detected automatically. Default: 0.
	Version int
	// TTL bounds how long a changed entry may be served if its Invalidate failed. It counts from before the
	// value was loaded. Required: from one second to [MaxTTL].
	TTL time.Duration
	// Jitter is the fraction of TTL, from 0 to 1, by which lifetimes are shortened at random, so that entries
	// loaded together do not expire together. Default: 0.
	Jitter float64
	// Missing is the TTL of a cached miss; creating the value then requires Invalidate. Default: 0, misses are
	// not cached.
	Missing time.Duration
	// Lease is how long a load may take and still be cached, and how long other processes load for themselves
	// after a process died during a load. Default: 3 s.
	Lease time.Duration
	// Shared allows serving entries from the process's own memory, for up to [MaxStaleness] after they changed
	// in another process. Never set it for authorization data. Default: false.
	Shared bool
}

// MaxTTL is the longest TTL of anything cached.
const MaxTTL = 7 * 24 * time.Hour

const defaultLease = 3 * time.Second

func (k Kind) validate() error {
	var errs []error
	wrong := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if k.Version < 0 {
		wrong("Version %d is negative", k.Version)
	}
	if k.TTL < time.Second || k.TTL > MaxTTL {
		wrong("TTL %v is not between 1s and %v", k.TTL, MaxTTL)
	}
	if k.Missing < 0 || k.Missing > MaxTTL {
		wrong("Missing %v is not between 0s and %v", k.Missing, MaxTTL)
	}
	if !(k.Jitter >= 0 && k.Jitter <= 1) {
		wrong("Jitter %v is not between 0 and 1", k.Jitter)
	}
	if k.Lease < 0 || k.Lease > time.Minute {
		wrong("Lease %v is not between 0s and 1m", k.Lease)
	}
	return errors.Join(errs...)
}

// Entries caches the entries of one kind. It is safe for concurrent use. Use one per kind in a process: two do
// not share their loads.
type Entries[T any] struct {
	cache         *Cache
	kind          Kind
	prefix        string
	codec         codec[T]
	flights       flights
	readOnlyUntil atomic.Int64 // Unix nanoseconds until which Redis is treated as read-only for this user
}

// NewEntries panics on an invalid Kind. T is encoded as CBOR (github.com/fxamacker/cbor/v2: exported fields, its
// struct tags and those of encoding/json). What the encoding drops, such as unexported fields, is never returned,
// even from a fresh load. If c is nil, every Get loads.
func NewEntries[T any](c *Cache, k Kind) *Entries[T] {
	mustName("kind", k.Name)
	if err := k.validate(); err != nil {
		panic(fmt.Sprintf("cache: kind %s: %v", k.Name, err))
	}
	if k.Lease == 0 {
		k.Lease = defaultLease
	}
	return &Entries[T]{cache: c, kind: k, prefix: k.prefix(), codec: newCodec[T]()}
}

// Load reads a value from its source, with its revision: a number that each change increases, or 0 if there is
// none. [ErrNotFound], wrapped or not, means that there is no value. The result is returned to every caller that
// asks for the ID, so it must not depend on the caller. Load runs in its own goroutine, with the context values of
// the first caller, and is canceled when all callers have left.
type Load[T any] func(context.Context) (v T, revision int64, err error)

// Get returns the value of id, from Redis or by load. Each caller gets its own copy. It returns the unwrapped
// errors of load, [ErrNotFound] for a cached miss, and the error of ctx. If Redis is unavailable, each Get loads
// and returns no error.
//
// It costs one GET, or none for a [Kind.Shared] entry in the process's memory; a miss costs two more calls and the
// load. A process runs one load per ID at a time, and of the loads of all processes one is cached; a process that
// finds another loading loads for itself and caches nothing.
func (e *Entries[T]) Get(ctx context.Context, id string, load Load[T]) (T, error) {
	key := e.prefix + id
	raw, err := e.read(ctx, key)
	if err == nil {
		if v, err := e.codec.decode(key, raw); !errors.Is(err, errGarbage) {
			return v, err
		}
	}
	var none T
	if ctx.Err() != nil {
		return none, ctx.Err()
	}
	// If Redis is unavailable, don't ask again, except on WRONGTYPE.
	useRedis := !errors.Is(err, ErrUnavailable) || redis.HasErrorPrefix(err, "WRONGTYPE")
	raw, err = e.flights.get(ctx, key, func(ctx context.Context) ([]byte, error) { return e.fetch(ctx, key, useRedis, load) })
	if err != nil {
		return none, err
	}
	return e.codec.decode(key, raw)
}

func (e *Entries[T]) read(ctx context.Context, key string) (raw []byte, err error) {
	shared := e.kind.Shared && e.cache != nil && e.cache.first.usable()
	err = e.cache.do(ctx, func(ctx context.Context) error {
		if shared {
			raw, err = e.cache.first.get(ctx, key)
		} else {
			raw, err = e.cache.client.Get(ctx, key).Bytes()
		}
		return err
	})
	return raw, err
}

// fetch returns the value now in Redis, or loads it and caches it if it may.
func (e *Entries[T]) fetch(ctx context.Context, key string, useRedis bool, load Load[T]) ([]byte, error) {
	useRedis = useRedis && time.Now().UnixNano() >= e.readOnlyUntil.Load()
	var lease []byte
	if useRedis {
		raw, own, err := e.lease(ctx, key)
		if raw != nil {
			if e.kind.Shared {
				e.cache.first.invalidate(key) // it holds an older result
			}
			return raw, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		lease, useRedis = own, err == nil
	}
	began := time.Now()
	v, revision, err := load(ctx)
	var raw []byte
	ttl := e.kind.TTL
	switch {
	case err == nil:
		if raw, err = e.codec.encode(key, v, revision); len(raw) > maxEncoded {
			ttl = 0
		}
	case errors.Is(err, ErrNotFound):
		raw, ttl = e.codec.seal(key, absentMark, revision, nil), e.kind.Missing
	}
	if useRedis {
		e.store(ctx, key, lease, raw, ttl, began)
	}
	return raw, err
}

// lease returns the valid entry at key, or a new lease. It returns neither if another process holds the lease or
// Redis refuses; err is then set.
func (e *Entries[T]) lease(ctx context.Context, key string) (raw, lease []byte, err error) {
	lease = newLease()
	var garbage []byte
	for range 3 { // replace garbage; retry if it changes meanwhile
		raw, err = e.cache.acquire(ctx, key, lease, garbage, e.kind.Lease)
		switch {
		case redis.HasErrorPrefix(err, "NOPERM"): // the user may only read
			e.readOnlyUntil.Store(time.Now().Add(time.Minute).UnixNano())
			return nil, nil, err
		case err != nil:
			return nil, nil, err
		case raw == nil:
			return nil, lease, nil
		case isLease(raw):
			return nil, nil, nil
		}
		if _, err := e.codec.decode(key, raw); !errors.Is(err, errGarbage) {
			return raw, nil, nil
		}
		garbage = raw
	}
	return nil, nil, nil
}

// store replaces the lease by raw, for the rest of ttl, or releases the lease.
func (e *Entries[T]) store(ctx context.Context, key string, lease, raw []byte, ttl time.Duration, began time.Time) {
	ctx = context.WithoutCancel(ctx)
	switch {
	case raw == nil || ttl <= 0:
		if lease != nil {
			_, _ = e.cache.remove(ctx, key, lease)
		}
		return
	case lease == nil: // no lease measures the time since began; subtract it, and one timeout
		ttl -= time.Since(began) + e.cache.timeout
	}
	ttl -= time.Duration(rand.Float64() * e.kind.Jitter * float64(ttl))
	if filled, _ := e.cache.fill(ctx, key, lease, raw, ttl, e.kind.Lease); filled && e.kind.Shared {
		e.cache.first.invalidate(key) // it holds a miss
	}
}

// Invalidate removes entries: every Get that begins after it returns sees the source's current state, in all
// processes; for [Kind.Shared] at once in this process, and in others within [MaxStaleness]. Call it after the
// change is committed. It ignores the cancellation of ctx; it waits at most one timeout.
//
// Its error is [ErrUnavailable]: then entries may be served until [Kind.TTL]. It costs one call for all ids. With Sentinel or Cluster it
// costs two for each server that has one of the ids, and waits until a replica has the deletions; if none confirms that within half of the timeout, the error is
// ErrUnavailable too, since a failover may bring the entries back.
func (e *Entries[T]) Invalidate(ctx context.Context, ids ...string) error {
	if e.cache == nil || len(ids) == 0 {
		return nil
	}
	keys := make([]string, len(ids))
	for i, id := range ids {
		keys[i] = e.prefix + id
	}
	err := e.cache.delete(context.WithoutCancel(ctx), keys)
	if e.kind.Shared {
		for _, key := range keys {
			e.cache.first.invalidate(key)
		}
	}
	return err
}

func (c *Cache) delete(ctx context.Context, keys []string) error {
	if c.failsOver {
		return c.deleteEverywhere(ctx, keys)
	}
	return c.do(ctx, func(ctx context.Context) error { return c.deleteEach(ctx, keys) })
}

func (c *Cache) deleteEach(ctx context.Context, keys []string) error {
	if len(keys) == 1 {
		return c.client.Del(ctx, keys[0]).Err()
	}
	// One DEL for each: a selector of deploy/users.acl must allow all keys of a command.
	_, err := c.client.Pipelined(ctx, func(p redis.Pipeliner) error {
		for _, key := range keys {
			p.Del(ctx, key)
		}
		return nil
	})
	return err
}
