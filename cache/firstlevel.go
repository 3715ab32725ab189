package cache

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"
)

// MaxStaleness is the longest time that the first level serves an entry after it changed in Redis. It is reached
// if a connection is dead without an error; normally a change arrives within 3 ms.
const MaxStaleness = time.Second

// Limits of the first level; it evicts the least recently used entries.
const (
	firstLevelEntries = 10_000
	firstLevelBytes   = 32 << 20
)

// firstLevel is go-redis's client-side cache: values in the process's memory, invalidated by Redis. Redis does not
// report this process's own changes any earlier than others, and go-redis disables the cache without an error where
// it cannot work. So invalidate uses the name that go-redis gives a key, and get checks once whether entries are
// stored and can be invalidated.
type firstLevel struct {
	client  *redis.Client
	local   *redis.LocalCache
	prefix  string
	working atomic.Int32 // failed checks so far, or firstLevelOn; firstLevelOff and above is off
}

const (
	firstLevelOn  = -1
	firstLevelOff = 3
)

func newFirstLevel(o redis.Options) *firstLevel {
	if o.DB != 0 || o.Protocol == 2 {
		return nil
	}
	f := &firstLevel{
		local: redis.NewLocalCache(redis.CacheConfig{
			MaxEntries: firstLevelEntries, MaxMemoryBytes: firstLevelBytes,
			MaxStaleness: MaxStaleness, DrainInterval: time.Millisecond,
			StaleTimeout: max(o.ReadTimeout, DefaultTimeout), // how long a get waits for another's fetch
		}),
		prefix: fmt.Sprintf("0\x00%d:%s\x00", len(o.Username), o.Username),
	}
	o.Protocol, o.ClientSideCache = 3, f.local
	f.client = redis.NewClient(&o)
	return f
}

func (f *firstLevel) state() string {
	switch {
	case f == nil:
		return "off"
	case f.working.Load() == firstLevelOn:
		return "on"
	case f.working.Load() >= firstLevelOff:
		return "off"
	}
	return "unknown"
}

// usable reports whether to use the first level.
func (f *firstLevel) usable() bool { return f != nil && f.working.Load() < firstLevelOff }

// get reads from the first level, which reads from Redis on a miss.
func (f *firstLevel) get(ctx context.Context, key string) ([]byte, error) {
	value, err := f.client.Get(ctx, key).Bytes()
	if seen := f.working.Load(); seen != firstLevelOn && (err == nil || isNil(err)) {
		// A value just read must be stored and removable. Another goroutine may have removed it.
		if f.client.CSCStats().Entries > 0 && f.local.DeleteByRedisKey(f.prefix+key) > 0 {
			f.working.Store(firstLevelOn)
		} else {
			f.working.CompareAndSwap(seen, seen+1)
		}
	}
	return value, err
}

// invalidate makes the next get read from Redis, even if a read is in progress.
func (f *firstLevel) invalidate(key string) {
	if f != nil {
		f.local.DeleteByRedisKey(f.prefix + key)
	}
}

func (f *firstLevel) flush() {
	if f != nil {
		f.local.Flush()
	}
}
