package cache

import (
	"context"
	"fmt"
	"time"
)

// DefaultMaxTTL bounds the lives of temporary data whose kind does not say how long they may be.
const DefaultMaxTTL = 24 * time.Hour

// TempKind is one kind of temporary data. Kinds stand in the code.
type TempKind struct {
	// Owner is the service whose data it is, as deploy/users.acl names it: auth, admins, doctors,
	// institutions or patients. Required.
	Owner string
	// Name is up to 40 lower-case letters, digits, _ and -. Required.
	Name string
	// MaxTTL is the longest life that may be asked for. Default: [DefaultMaxTTL]; at most [MaxTTL].
	MaxTTL time.Duration
}

// Temp is temporary data of one kind, such as codes and flags. It has no other copy: under memory
// pressure it may end early, and a restart of Redis ends all of it. Whoever needs it must do with its
// absence, by asking for a new code, say.
//
// Every error of Redis is [ErrUnavailable]; what was asked may have happened all the same. A call is
// one round trip.
type Temp[T any] struct {
	cache  *Cache
	kind   TempKind
	prefix string
	codec  codec[T]
}

// NewTemp panics on a kind that makes no sense. T is encoded as [NewEntries] says.
func NewTemp[T any](c *Cache, k TempKind) *Temp[T] {
	mustName("owner", k.Owner)
	mustName("kind of temporary data", k.Name)
	if k.MaxTTL == 0 {
		k.MaxTTL = DefaultMaxTTL
	}
	if k.MaxTTL < 0 || k.MaxTTL > MaxTTL {
		panic(fmt.Sprintf("cache: temporary data %s with a MaxTTL of %v", k.Name, k.MaxTTL))
	}
	return &Temp[T]{cache: c, kind: k, prefix: tempKeys + k.Owner + ":" + k.Name + ":", codec: newCodec[T]()}
}

// TTLError says that a time to live is not one.
type TTLError struct {
	TTL, Max time.Duration
}

func (e *TTLError) Error() string {
	return fmt.Sprintf("cache: a time to live of %v, and not between 1ms and %v", e.TTL, e.Max)
}

func checkTTL(ttl, most time.Duration) error {
	if ttl < time.Millisecond || ttl > most {
		return &TTLError{ttl, most}
	}
	return nil
}

// Set puts v there for ttl, whatever was there; [*TTLError] where ttl is not between 1 ms and the
// kind's MaxTTL.
func (t *Temp[T]) Set(ctx context.Context, id string, v T, ttl time.Duration) error {
	raw, err := t.encode(id, v, ttl)
	if err != nil {
		return err
	}
	return t.cache.do(ctx, func(ctx context.Context) error {
		return t.cache.client.Set(ctx, t.prefix+id, raw, ttl).Err()
	})
}

// SetIfAbsent is Set where nothing is there, and says whether it was done. Of many at once one does it.
func (t *Temp[T]) SetIfAbsent(ctx context.Context, id string, v T, ttl time.Duration) (done bool, err error) {
	raw, err := t.encode(id, v, ttl)
	if err != nil {
		return false, err
	}
	return t.cache.setIfAbsent(ctx, t.prefix+id, raw, ttl)
}

// Get returns what is there; [ErrNotFound] where nothing is, any more.
func (t *Temp[T]) Get(ctx context.Context, id string) (T, error) {
	return t.read(ctx, id, func(ctx context.Context, key string) ([]byte, error) { return t.cache.client.Get(ctx, key).Bytes() })
}

// Take is Get and Delete in one: of many at once one gets it.
func (t *Temp[T]) Take(ctx context.Context, id string) (T, error) {
	return t.read(ctx, id, func(ctx context.Context, key string) ([]byte, error) { return t.cache.client.GetDel(ctx, key).Bytes() })
}

// Delete removes what is there, if anything.
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

func (t *Temp[T]) read(ctx context.Context, id string, ask func(context.Context, string) ([]byte, error)) (v T, err error) {
	var raw []byte
	err = t.cache.do(ctx, func(ctx context.Context) error {
		raw, err = ask(ctx, t.prefix+id)
		return err
	})
	switch {
	case isNil(err):
		return v, ErrNotFound
	case err != nil:
		return v, err
	}
	if v, err = t.codec.decode(t.prefix+id, raw); err != nil {
		return v, ErrNotFound // what is garbage is no code
	}
	return v, nil
}
