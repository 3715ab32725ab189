package cache

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"
)

// MaxStaleness is the longest that the first level serves what has changed in Redis. It is reached
// when a connection is silently dead; as a rule a change is known everywhere within 3 ms.
const MaxStaleness = time.Second

// The first level holds this much, and forgets what was used longest ago.
const (
	firstLevelEntries = 10_000
	firstLevelBytes   = 32 << 20
)

// firstLevel is go-redis's client-side cache: values in the process's own memory, of which Redis tells
// when they change. It does not tell of what this process itself changes any sooner than others hear
// of it, and where it cannot work it is off without an error. So we forget what we change by the name
// that go-redis gives it, and look once whether entries come and can be forgotten.
type firstLevel struct {
	client  *redis.Client
	local   *redis.LocalCache
	prefix  string
	working atomic.Int32 // how often it was looked, and in vain; on and off are the ends of it
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
			StaleTimeout: max(o.ReadTimeout, DefaultTimeout), // how long one waits for what another fetches
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

// usable says whether to ask it.
func (f *firstLevel) usable() bool { return f != nil && f.working.Load() < firstLevelOff }

// get asks the first level, and it Redis.
func (f *firstLevel) get(ctx context.Context, key string) ([]byte, error) {
	value, err := f.client.Get(ctx, key).Bytes()
	if seen := f.working.Load(); seen != firstLevelOn && (err == nil || isNil(err)) {
		// What was just read must be there, and gone when we say so. Another may have said so first.
		if f.client.CSCStats().Entries > 0 && f.local.DeleteByRedisKey(f.prefix+key) > 0 {
			f.working.Store(firstLevelOn)
		} else {
			f.working.CompareAndSwap(seen, seen+1)
		}
	}
	return value, err
}

// forget makes the next get ask Redis, also when one is under way.
func (f *firstLevel) forget(key string) {
	if f != nil {
		f.local.DeleteByRedisKey(f.prefix + key)
	}
}

func (f *firstLevel) flush() {
	if f != nil {
		f.local.Flush()
	}
}
