package cache

import (
	"context"
	"fmt"
	"time"
)

// DefaultMaxTTL is the default of [TempKind.MaxTTL].
const DefaultMaxTTL = 24 * time.Hour

// TempKind is a kind of temporary data. Declare kinds in code, not in data.
type TempKind struct {
	// Owner is the service that owns the data, as named in deploy/users.acl: auth, admins, doctors,
	// institutions or patients. Required.
	Owner string
	// Name is up to 40 lower-case letters, digits, _ and -. Required.
	Name string
	// MaxTTL is the longest permitted TTL. Default: [DefaultMaxTTL]; at most [MaxTTL].
	MaxTTL time.Duration
}

// Temp stores temporary data of one kind, such as codes and flags. There is no other copy: it may be evicted under
// memory pressure, and a restart of Redis removes all of it. Callers must handle its absence, for example by
// requesting a new code.
//
// Every error of Redis is [ErrUnavailable]; the operation may have succeeded all the same. A call is one round
// trip.
type Temp[T any] struct {
	cache  *Cache
	kind   TempKind
	prefix string
	codec  codec[T]
}

// NewTemp panics on an invalid kind. T is encoded as for [NewEntries].
func NewTemp[T any](c *Cache, k TempKind) *Temp[T] {
	mustName("owner", k.Owner)
	mustName("kind of temporary data", k.Name)
	if k.MaxTTL == 0 {
		k.MaxTTL = DefaultMaxTTL
	}
	if k.MaxTTL < 0 || k.MaxTTL > MaxTTL {
		panic(fmt.Sprintf("cache: temporary data %s: MaxTTL %v is out of range", k.Name, k.MaxTTL))
	}
	return &Temp[T]{cache: c, kind: k, prefix: tempKeys + k.Owner + ":" + k.Name + ":", codec: newCodec[T]()}
}

// TTLError reports a TTL out of range.
type TTLError struct {
	TTL, Max time.Duration
}

func (e *TTLError) Error() string {
	return fmt.Sprintf("cache: TTL %v is not between 1ms and %v", e.TTL, e.Max)
}

func checkTTL(ttl, most time.Duration) error {
	if ttl < time.Millisecond || ttl > most {
		return &TTLError{ttl, most}
	}
	return nil
}

// Set stores v for ttl and replaces any value. It returns a [*TTLError] if ttl is not between 1 ms and the kind's
// MaxTTL.
func (t *Temp[T]) Set(ctx context.Context, id string, v T, ttl time.Duration) error {
	raw, err := t.encode(id, v, ttl)
	if err != nil {
		return err
	}
	return t.cache.do(ctx, func(ctx context.Context) error {
		return t.cache.client.Set(ctx, t.prefix+id, raw, ttl).Err()
	})
}

// SetIfAbsent stores v if there is no value, and reports whether it did. Of concurrent calls one succeeds.
func (t *Temp[T]) SetIfAbsent(ctx context.Context, id string, v T, ttl time.Duration) (done bool, err error) {
	raw, err := t.encode(id, v, ttl)
	if err != nil {
		return false, err
	}
	return t.cache.setIfAbsent(ctx, t.prefix+id, raw, ttl)
}

// Get returns the value, or [ErrNotFound] if there is none or it has expired.
func (t *Temp[T]) Get(ctx context.Context, id string) (T, error) {
	return t.read(ctx, id, func(ctx context.Context, key string) ([]byte, error) { return t.cache.client.Get(ctx, key).Bytes() })
}

// GetAndDelete returns the value and deletes it. Of concurrent calls one gets it.
func (t *Temp[T]) GetAndDelete(ctx context.Context, id string) (T, error) {
	return t.read(ctx, id, func(ctx context.Context, key string) ([]byte, error) { return t.cache.client.GetDel(ctx, key).Bytes() })
}

// Delete deletes the values, if any.
func (t *Temp[T]) Delete(ctx context.Context, ids ...string) error {
	if len(ids) == 0 {
		return nil
	}
	keys := make([]string, len(ids))
	for i, id := range ids {
		keys[i] = t.prefix + id
	}
	return t.cache.delete(ctx, keys)
}

func (t *Temp[T]) encode(id string, v T, ttl time.Duration) ([]byte, error) {
	if err := checkTTL(ttl, t.kind.MaxTTL); err != nil {
		return nil, err
	}
	raw, err := t.codec.encode(t.prefix+id, v, 0)
	if err == nil && len(raw) > maxEncoded {
		err = fmt.Errorf("cache: temporary data of %d bytes, more than %d", len(raw), maxEncoded)
	}
	return raw, err
}

func (t *Temp[T]) read(ctx context.Context, id string, get func(context.Context, string) ([]byte, error)) (v T, err error) {
	var raw []byte
	err = t.cache.do(ctx, func(ctx context.Context) error {
		raw, err = get(ctx, t.prefix+id)
		return err
	})
	switch {
	case isNil(err):
		return v, ErrNotFound
	case err != nil:
		return v, err
	}
	if v, err = t.codec.decode(t.prefix+id, raw); err != nil {
		return v, ErrNotFound // an undecodable value counts as missing
	}
	return v, nil
}
