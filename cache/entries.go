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

// ErrNotFound says that there is no such thing: in the source, for entries; in Redis, for what is
// temporary.
var ErrNotFound = errors.New("not found")

// Kind is one kind of entries. Kinds stand in the code.
type Kind struct {
	// Name is the second word of the keys: up to 40 lower-case letters, digits, _ and -. Which users of
	// Redis may read and write it stands in deploy/users.acl. Required.
	Name string
	// Version is the third word. Raise it when what a value means has changed; of changed fields the
	// package takes note by itself. Default: 0.
	Version int
	// TTL bounds how long after a change an entry may be served whose Invalidate did not arrive. It
	// counts from before the value was loaded. Required: at least a second, at most [MaxTTL].
	TTL time.Duration
	// Jitter is the part of TTL, from 0 to 1, by which lives are cut at random, so that what was loaded
	// together does not end together. Default: 0.
	Jitter float64
	// Missing is the TTL of the knowledge that there is nothing: who creates it must call Invalidate.
	// Default: 0, it is not remembered.
	Missing time.Duration
	// Lease is how long a load may take and still be kept, and how long others load for themselves after
	// a process died loading. Default: 3 s.
	Lease time.Duration
	// Shared entries may be served from the process's own memory, for up to [MaxStaleness] after they
	// changed in another process. Never for what decides who may do what. Default: no.
	Shared bool
}

// MaxTTL is the longest that anything stays.
const MaxTTL = 7 * 24 * time.Hour

const defaultLease = 3 * time.Second

func (k Kind) validate() error {
	var errs []error
	wrong := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if k.Version < 0 {
		wrong("a Version of %d", k.Version)
	}
	if k.TTL < time.Second || k.TTL > MaxTTL {
		wrong("a TTL of %v, and not between 1s and %v", k.TTL, MaxTTL)
	}
	if k.Missing < 0 || k.Missing > MaxTTL {
		wrong("Missing of %v, and not between 0s and %v", k.Missing, MaxTTL)
	}
	if !(k.Jitter >= 0 && k.Jitter <= 1) {
		wrong("a Jitter of %v, and not between 0 and 1", k.Jitter)
	}
	if k.Lease < 0 || k.Lease > time.Minute {
		wrong("a Lease of %v, and not between 0s and 1m", k.Lease)
	}
	return errors.Join(errs...)
}

// Entries are the entries of one kind. They are safe for concurrent use; one for each kind is enough
// for a process, and two do not share their loads.
type Entries[T any] struct {
	cache   *Cache
	kind    Kind
	prefix  string
	codec   codec[T]
	flights flights
	noFill  atomic.Int64 // until when (Unix ns) we know that we may read only
}

// NewEntries panics on a Kind that makes no sense. T is encoded as CBOR (github.com/fxamacker/cbor/v2:
// exported fields, its struct tags and those of encoding/json); what the encoding does not keep, such
// as unexported fields, a caller never gets, loaded or not. A nil c loads each time.
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

// Load reads a value from its source, with its revision: a number that each change moves up, or 0 where
// there is none. [ErrNotFound], wrapped or not, says that there is nothing. What it returns is given to
// everybody who asks for the id: it must not depend on who asks. It runs in a goroutine of its own,
// with the values of the context of the first who asked, and is cancelled when all have left.
type Load[T any] func(context.Context) (v T, revision int64, err error)

// Get returns the value of id, from Redis or by load. Each caller gets a copy of its own. Errors are
// those of load, as they are; [ErrNotFound] where that was remembered; and that of ctx. Redis being
// unavailable is none: then each Get loads.
//
// It costs one GET, for [Kind.Shared] none where this process has it; when there is nothing, two more
// calls and the load. Of one id one load is under way at a time in a process, and one across processes
// that could be kept; who finds another process loading loads for itself and keeps nothing.
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
	// Who could not be asked is not asked again, but for what stands there and is no string.
	asks := !errors.Is(err, ErrUnavailable) || redis.HasErrorPrefix(err, "WRONGTYPE")
	raw, err = e.flights.get(ctx, key, func(ctx context.Context) ([]byte, error) { return e.fetch(ctx, key, asks, load) })
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

// fetch returns what stands in Redis by now, or loads, and keeps it where it may.
func (e *Entries[T]) fetch(ctx context.Context, key string, asks bool, load Load[T]) ([]byte, error) {
	asks = asks && time.Now().UnixNano() >= e.noFill.Load()
	var lease []byte
	if asks {
		raw, ours, err := e.lease(ctx, key)
		if raw != nil {
			if e.kind.Shared {
				e.cache.first.forget(key) // it did not know that
			}
			return raw, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		lease, asks = ours, err == nil
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
	if asks {
		e.keep(ctx, key, lease, raw, ttl, began)
	}
	return raw, err
}

// lease returns what stands at key, if that is an entry; or our lease; or neither where another's is
// there or Redis does not let us, which the error tells.
func (e *Entries[T]) lease(ctx context.Context, key string) (raw, lease []byte, err error) {
	lease = newLease()
	var garbage []byte
	for range 3 { // garbage is replaced, unless it becomes other garbage meanwhile
		raw, err = e.cache.acquire(ctx, key, lease, garbage, e.kind.Lease)
		switch {
		case redis.HasErrorPrefix(err, "NOPERM"): // a user who may only read
			e.noFill.Store(time.Now().Add(time.Minute).UnixNano())
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

// keep puts raw under the lease, for what is left of ttl, or gives the lease back.
func (e *Entries[T]) keep(ctx context.Context, key string, lease, raw []byte, ttl time.Duration, began time.Time) {
	ctx = context.WithoutCancel(ctx)
	switch {
	case raw == nil || ttl <= 0:
		if lease != nil {
			_, _ = e.cache.remove(ctx, key, lease)
		}
		return
	case lease == nil: // nobody counts for us; what could not be counted is taken off
		ttl -= time.Since(began) + e.cache.timeout
	}
	ttl -= time.Duration(rand.Float64() * e.kind.Jitter * float64(ttl))
	if filled, _ := e.cache.fill(ctx, key, lease, raw, ttl, e.kind.Lease); filled && e.kind.Shared {
		e.cache.first.forget(key) // it holds that there is nothing
	}
}

// Invalidate makes every Get that begins after it returned see the source as it is by now, in all
// processes; for [Kind.Shared] in this one, and in others within [MaxStaleness]. Call it after the
// change is committed. It runs also where ctx has ended: it waits no longer than one timeout.
//
// Its errors are [ErrUnavailable]: it may not have arrived, and entries as old as [Kind.TTL] may be
// served. It costs one call for all ids, in a Cluster a pipeline.
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
			e.cache.first.forget(key)
		}
	}
	return err
}

func (c *Cache) delete(ctx context.Context, keys []string) error {
	return c.do(ctx, func(ctx context.Context) error {
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
	})
}
