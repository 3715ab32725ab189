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

// Limit is how much may happen: Events in each Window, evenly, and up to Burst of them at once.
type Limit struct {
	Events int           // at least 1
	Window time.Duration // at least a millisecond, at most a day
	Burst  int           // default: Events
}

func (l Limit) validate() error {
	if l.Events < 1 || l.Burst < 0 || l.Window < time.Millisecond || l.Window > 24*time.Hour {
		return fmt.Errorf("cache: a limit of %d in %v, %d at once, is none", l.Events, l.Window, l.Burst)
	}
	return nil
}

// Decision is what a limiter says to one event.
type Decision struct {
	Allowed bool
	// Remaining is how many more may happen now.
	Remaining int
	// RetryAfter is when the next may happen; 0 where this one may.
	RetryAfter time.Duration
	// Local says that this process decided alone, for Redis was unavailable.
	Local bool
}

// localLimits is for how many ids a process counts by itself. One more makes it forget the id that was
// asked for longest ago, which may then start afresh.
const localLimits = 10_000

// Limiter limits events of one name, by id, over all processes: GCRA, by redis_rate. While Redis is
// unavailable each process limits by itself, with counts of its own: n processes then let n times as
// much through. It is safe for concurrent use.
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

// NewLimiter panics on an owner (see [TempKind]) or a name that is none.
func NewLimiter(c *Cache, owner, name string) *Limiter {
	mustName("owner", owner)
	mustName("limit", name)
	l := &Limiter{cache: c, prefix: owner + ":" + name + ":"}
	l.local, _ = lru.New[localLimit, *rate.Limiter](localLimits) // fails for no size
	if c != nil {
		l.redis = redis_rate.NewLimiter(c.client)
	}
	return l
}

// Allow counts one event of id and says whether it may happen. One that may not is not counted. Its
// errors are that of ctx and of a limit that is none. It costs one call, and no call while Redis is
// known to be gone.
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
	return l.alone(id, limit, time.Now()), nil
}

func (l *Limiter) alone(id string, limit Limit, now time.Time) Decision {
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
	asked := bucket.ReserveN(now, 1)
	wait := asked.DelayFrom(now)
	if wait > 0 {
		asked.CancelAt(now)
		return Decision{RetryAfter: wait, Local: true}
	}
	return Decision{Allowed: true, Remaining: max(int(bucket.TokensAt(now)), 0), Local: true}
}
