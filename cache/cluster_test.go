package cache_test

import (
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestCluster: in a Cluster of two servers, everything but the first level works.
func TestCluster(t *testing.T) {
	t.Parallel()
	c := connect(t, testredis.Cluster(t, 2).URL(t, "service-patients")+strings.Replace(patient, "?", "&", 1))
	entries := cache.NewEntries[int64](c, cache.Kind{Name: "doctor", TTL: time.Minute, Shared: true})
	var s source
	s.commit("x")
	s.commit("y")
	poll.UntilTrue(t, 20*time.Second, "the slots are served", func() bool { return entries.Invalidate(t.Context(), "x", "y", "z") == nil })
	for range 3 {
		for _, id := range []string{"x", "y"} {
			if v, err := entries.Get(t.Context(), id, s.load(id)); err != nil || v != 1 {
				t.Errorf("%d, %v", v, err)
			}
		}
	}
	if s.loads.Load() != 2 {
		t.Errorf("%d loads", s.loads.Load())
	}
	if err := entries.Invalidate(t.Context(), "x", "y"); err != nil {
		t.Error(err)
	}
	if lock, err := c.TryLock(t.Context(), "patients", "x", time.Minute); err != nil || lock.Unlock(t.Context()) != nil {
		t.Errorf("a lock: %v", err)
	}
	if state := c.State(); state.FirstLevel != "off" || state.Breaker != "closed" {
		t.Errorf("%+v", state)
	}
}
