package cache_test

import (
	"errors"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestSentinel: with a primary found by Sentinel, everything but the first level works, with a replica and without.
func TestSentinel(t *testing.T) {
	t.Parallel()
	for replicas := range 2 {
		c := connect(t, testredis.WithSentinel(t, replicas).URL("service-patients"))
		poll.UntilTrue(t, 20*time.Second, "the primary answers", func() bool { return c.Check(t.Context()) == nil })
		entries := cache.NewEntries[int64](c, cache.Kind{Name: "doctor", TTL: time.Minute, Shared: true})
		var s source
		s.commit("x")
		for range 3 {
			if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != 1 {
				t.Errorf("%d, %v", v, err)
			}
		}
		if s.loads.Load() != 1 {
			t.Errorf("%d loads", s.loads.Load())
		}
		poll.UntilTrue(t, 20*time.Second, "entries are invalidated", func() bool { return entries.Invalidate(t.Context(), "x", "y") == nil })
		if state := c.State(); state.FirstLevel != "off" || state.Breaker != "closed" {
			t.Errorf("%+v", state)
		}
	}
}

// TestUnconfirmedDeletion: a deletion that the replica has not received is an error, which does not stop the cache; the replica
// that is promoted without it has the entry.
func TestUnconfirmedDeletion(t *testing.T) {
	t.Parallel()
	servers := testredis.WithSentinel(t, 1)
	c := connect(t, servers.URL("service-patients"))
	entries := cache.NewEntries[int64](c, cache.Kind{Name: "doctor", TTL: time.Minute})
	var s source
	s.commit("x")
	get := func() (int64, error) { return entries.Get(t.Context(), "x", s.load("x")) }
	poll.UntilTrue(t, 20*time.Second, "the replica confirms", func() bool { return entries.Invalidate(t.Context(), "x") == nil })
	if v, err := get(); err != nil || v != 1 {
		t.Fatalf("%d, %v", v, err)
	}
	replica := servers.Replicas(t)[0]
	replica.Freeze(t)
	for range 5 {
		var unavailable *cache.UnavailableError
		if err := entries.Invalidate(t.Context(), "x"); !errors.As(err, &unavailable) {
			t.Errorf("no replica has the deletion: %v", err)
		}
	}
	s.commit("x")
	if v, err := get(); err != nil || v != 2 {
		t.Errorf("after the deletion: %d, %v", v, err)
	}
	if state := c.State(); state.Breaker != "closed" {
		t.Errorf("%+v", state)
	}
	replica.Thaw(t)
	poll.UntilTrue(t, 20*time.Second, "the replica confirms again", func() bool { return entries.Invalidate(t.Context(), "x") == nil })
}
