package cache

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-redis/redis_rate/v10"
	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/time/rate"
)

// Limit allows Events in each Window, evenly distributed, and up to Burst of them at once.
type Limit struct {
	Events int           // at least 1
	Window time.Duration // at least a millisecond, at most a day
	Burst  int           // default: Events
}

func (l Limit) validate() error {
	if l.Events < 1 || l.Burst < 0 || l.Window < time.Millisecond || l.Window > 24*time.Hour {
		return fmt.Errorf("cache: invalid limit: %d in %v, %d at once", l.Events, l.Window, l.Burst)
	}
	return nil
}

// Decision is a limiter's decision about one event.
type Decision struct {
	Allowed bool
	// Remaining is how many more events are allowed now.
	Remaining int
	// RetryAfter is when the next event is allowed; 0 if this one is.
	RetryAfter time.Duration
	// Local reports that this process decided alone because Redis was unavailable.
	Local bool
}

// localLimits is how many IDs a process counts by itself. Beyond it, the least recently used ID is evicted and its
// count restarts.
const localLimits = 10_000

// Limiter limits events of one name, by ID, across all processes: GCRA, by redis_rate. While Redis is unavailable
// each process limits by itself, so n processes allow n times as much. It is safe for concurrent use.
type Limiter struct {
	cache  *Cache
	prefix string
	redis  *redis_rate.Limiter
	local  *lru.Cache[localLimit, *rate.Limiter]
}

type localLimit struct {
	id    string
	limit Limit
}

// NewLimiter panics on an invalid owner (see [TempKind]) or name.
func NewLimiter(c *Cache, owner, name string) *Limiter {
	mustName("owner", owner)
	mustName("limit", name)
	l := &Limiter{cache: c, prefix: owner + ":" + name + ":"}
	l.local, _ = lru.New[localLimit, *rate.Limiter](localLimits) // fails only for an invalid size
	if c != nil {
		l.redis = redis_rate.NewLimiter(c.client)
	}
	return l
}

// Allow counts one event of id and decides whether it is allowed; a refused event is not counted. Its errors are
// that of ctx and that of an invalid limit. It costs one call, and none while the breaker is open.
func (l *Limiter) Allow(ctx context.Context, id string, limit Limit) (Decision, error) {
	if err := limit.validate(); err != nil {
		return Decision{}, err
	}
	if limit.Burst == 0 {
		limit.Burst = limit.Events
	}
	var result *redis_rate.Result
	err := l.cache.do(ctx, func(ctx context.Context) (err error) {
		result, err = l.redis.Allow(ctx, l.prefix+id, redis_rate.Limit{Rate: limit.Events, Burst: limit.Burst, Period: limit.Window})
		return err
	})
	switch {
	case err == nil:
		return Decision{Allowed: result.Allowed > 0, Remaining: result.Remaining, RetryAfter: max(result.RetryAfter, 0)}, nil
	case !errors.Is(err, ErrUnavailable):
		return Decision{}, err
	}
	return l.allowLocally(id, limit, time.Now()), nil
}

func (l *Limiter) allowLocally(id string, limit Limit, now time.Time) Decision {
	key := localLimit{id, limit}
	bucket, ok := l.local.Get(key)
	if !ok {
		mine := rate.NewLimiter(rate.Limit(float64(limit.Events)/limit.Window.Seconds()), limit.Burst)
		if theirs, there, _ := l.local.PeekOrAdd(key, mine); there {
			bucket = theirs
		} else {
			bucket = mine
		}
	}
	reservation := bucket.ReserveN(now, 1)
	wait := reservation.DelayFrom(now)
	if wait > 0 {
		reservation.CancelAt(now)
		return Decision{RetryAfter: wait, Local: true}
	}
	return Decision{Allowed: true, Remaining: max(int(bucket.TokensAt(now)), 0), Local: true}
}
