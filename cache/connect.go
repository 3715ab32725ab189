package cache

import (
	"context"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/sony/gobreaker/v2"
)

// Cache is a Redis, with what it takes to do without it. It is safe for concurrent use.
type Cache struct {
	client  redis.UniversalClient
	first   *firstLevel // nil where there cannot be one
	breaker *gobreaker.CircuitBreaker[struct{}]
	timeout time.Duration
	kinds   map[string]Kind // by their names
}

// Connect returns the cache in the Redis of url, in the forms of [Parse], which need not be there: it
// is connected to when it is used. The kinds are those of which [Cache.Forget] and [Cache.Relay] have Redis forget entries.
// Errors are those of Parse. Close it.
func Connect(url string, kinds ...Kind) (*Cache, error) {
	servers, err := Parse(url)
	if err != nil {
		return nil, err
	}
	servers.once()
	c := &Cache{client: servers.open(), timeout: servers.timeout(), kinds: map[string]Kind{}}
	for _, k := range kinds {
		c.kinds[k.Name] = k
	}
	if servers.Standalone != nil {
		c.first = newFirstLevel(*servers.Standalone)
	}
	c.breaker = newBreaker(c.first.flush)
	return c, nil
}

// Client is the client for what the package does not do. It has no first level and no breaker.
func (c *Cache) Client() redis.UniversalClient { return c.client }

// Clients are all that the cache has, for those who measure them: that of [Cache.Client], and where
// there is a first level, its own.
func (c *Cache) Clients() []redis.UniversalClient {
	all := []redis.UniversalClient{c.client}
	if c.first != nil {
		all = append(all, c.first.client)
	}
	return all
}

// Check reaches Redis once, past the breaker: see [Check].
func (c *Cache) Check(ctx context.Context) error { return Check(ctx, c.client) }

// Close closes the connections. Entries are loaded each time from then on.
func (c *Cache) Close() error {
	if c.first == nil {
		return c.client.Close()
	}
	return errors.Join(c.first.client.Close(), c.client.Close())
}

// State is how things stand, for those who watch.
type State struct {
	// Breaker is closed while Redis answers, open while it does not and is not asked, and half-open
	// while one call finds out.
	Breaker string
	// FirstLevel is on, off, or, until a shared entry was read for the first time, unknown. It is off
	// where it cannot be: with Sentinel or Cluster, in a database other than 0, with RESP2, for a user
	// who may not CLIENT TRACKING.
	FirstLevel string
	// FirstLevelHits and FirstLevelMisses count what the first level could answer, and could not.
	FirstLevelHits, FirstLevelMisses uint64
	// FirstLevelEntries and FirstLevelBytes are what it holds; about, for the bytes.
	FirstLevelEntries int
	FirstLevelBytes   int64
}

// State costs no round trip.
func (c *Cache) State() State {
	s := State{Breaker: c.breaker.State().String(), FirstLevel: c.first.state()}
	if c.first != nil {
		stats := c.first.client.CSCStats()
		s.FirstLevelHits, s.FirstLevelMisses = stats.Hits, stats.Misses
		s.FirstLevelEntries, s.FirstLevelBytes = stats.Entries, stats.MemoryUsageBytes
	}
	return s
}
