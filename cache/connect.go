package cache

import (
	"context"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/sony/gobreaker/v2"
)

// Cache is a connection to Redis that tolerates its outages. It is safe for concurrent use.
type Cache struct {
	client  redis.UniversalClient
	first   *firstLevel // nil if unsupported
	breaker *gobreaker.CircuitBreaker[struct{}]
	timeout time.Duration
	kinds   map[string]Kind // by name

	failsOver bool // with Sentinel or Cluster
}

// Connect returns a cache in the Redis of url; see [Parse] for its form. The server need not be running: the
// cache connects when it is used. kinds are those whose entries [Cache.Invalidate] and [Cache.Relay] invalidate.
// Errors are those of Parse. The caller must Close it.
func Connect(url string, kinds ...Kind) (*Cache, error) {
	servers, err := Parse(url)
	if err != nil {
		return nil, err
	}
	servers.once()
	c := &Cache{client: servers.open(), timeout: servers.timeout(), kinds: map[string]Kind{}, failsOver: servers.Standalone == nil}
	for _, k := range kinds {
		c.kinds[k.Name] = k
	}
	if servers.Standalone != nil {
		c.first = newFirstLevel(*servers.Standalone)
	}
	c.breaker = newBreaker(c.first.flush)
	return c, nil
}

// Client returns the client, for other commands. It bypasses the first level and the breaker.
func (c *Cache) Client() redis.UniversalClient { return c.client }

// Clients returns all clients of the cache, for metrics: that of [Cache.Client], and that of the first level
// if there is one.
func (c *Cache) Clients() []redis.UniversalClient {
	all := []redis.UniversalClient{c.client}
	if c.first != nil {
		all = append(all, c.first.client)
	}
	return all
}

// Check pings Redis once, bypassing the breaker; see [Check].
func (c *Cache) Check(ctx context.Context) error { return Check(ctx, c.client) }

// Close closes the connections. Afterwards entries are loaded each time.
func (c *Cache) Close() error {
	if c.first == nil {
		return c.client.Close()
	}
	return errors.Join(c.first.client.Close(), c.client.Close())
}

// State is the state of a cache, for monitoring.
type State struct {
	// Breaker is closed while Redis answers, open while it does not and calls fail at once, and half-open
	// while one call probes.
	Breaker string
	// FirstLevel is on, off, or unknown until the first read of a shared entry. It is off if unsupported: with
	// Sentinel or Cluster, in a database other than 0, with RESP2, or for a user without permission for
	// CLIENT TRACKING.
	FirstLevel string
	// FirstLevelHits and FirstLevelMisses count the reads that the first level did and did not answer.
	FirstLevelHits, FirstLevelMisses uint64
	// FirstLevelEntries and FirstLevelBytes are its current size; the bytes are approximate.
	FirstLevelEntries int
	FirstLevelBytes   int64
}

// State returns the current state, without a round trip.
func (c *Cache) State() State {
	s := State{Breaker: c.breaker.State().String(), FirstLevel: c.first.state()}
	if c.first != nil {
		stats := c.first.client.CSCStats()
		s.FirstLevelHits, s.FirstLevelMisses = stats.Hits, stats.Misses
		s.FirstLevelEntries, s.FirstLevelBytes = stats.Entries, stats.MemoryUsageBytes
	}
	return s
}
