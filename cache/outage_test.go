package cache_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// unavailable fails the test unless err is an UnavailableError without a key in its text.
func unavailable(t *testing.T, what string, err error) {
	t.Helper()
	var typed *cache.UnavailableError
	if !errors.Is(err, cache.ErrUnavailable) || !errors.As(err, &typed) || strings.Contains(err.Error(), "ph:") || strings.Contains(err.Error(), "\n") {
		t.Errorf("%s: got %v", what, err)
	}
}

// checkOutage checks the behavior while Redis is unavailable: entries are loaded, other calls return an error, and
// nothing waits longer than one timeout.
func checkOutage(t *testing.T, c *cache.Cache) {
	t.Helper()
	entries := cache.NewEntries[int64](c, kind(t, false))
	shared := kind(t, true)
	shared.Name += "-s"
	sharedEntries := cache.NewEntries[int64](c, shared)
	temp := cache.NewTemp[string](c, cache.TempKind{Owner: "auth", Name: "outage"})
	limiter := cache.NewLimiter(c, "auth", "outage")
	var s source
	s.commit("x")
	timed := func(what string, do func()) {
		t.Helper()
		began := time.Now()
		do()
		if d := time.Since(began); d > cache.DefaultTimeout+500*time.Millisecond {
			t.Errorf("%s took %v", what, d)
		}
	}
	for range 3 {
		now := s.commit("x")
		timed("Get", func() {
			if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != now {
				t.Errorf("Get: %d, %v; want %d", v, err, now)
			}
		})
		timed("Get shared", func() {
			if v, err := sharedEntries.Get(t.Context(), "x", s.load("x")); err != nil || v != now {
				t.Errorf("Get shared: %d, %v; want %d", v, err, now)
			}
		})
		timed("Invalidate", func() { unavailable(t, "Invalidate", entries.Invalidate(t.Context(), "x")) })
		timed("Set", func() { unavailable(t, "Set", temp.Set(t.Context(), "x", "v", time.Minute)) })
		timed("GetAndDelete", func() {
			_, err := temp.GetAndDelete(t.Context(), "x")
			unavailable(t, "GetAndDelete", err)
		})
		timed("TryLock", func() {
			_, err := c.TryLock(t.Context(), "auth", "outage", time.Minute)
			unavailable(t, "TryLock", err)
		})
		timed("Allow", func() {
			if d, err := limiter.Allow(t.Context(), "x", cache.Limit{Events: 100, Window: time.Minute}); err != nil || !d.Allowed || !d.Local {
				t.Errorf("Allow: %+v, %v", d, err)
			}
		})
	}
	if state := c.State(); state.Breaker == "closed" {
		t.Errorf("the breaker is %s", state.Breaker)
	}
	began := time.Now()
	for range 1000 {
		_ = temp.Delete(t.Context(), "x")
	}
	if d := time.Since(began); d > 4*cache.DefaultTimeout {
		t.Errorf("a thousand calls with an open breaker took %v", d)
	}
}

// checkRecovery waits until everything works as before.
func checkRecovery(t *testing.T, c *cache.Cache) {
	t.Helper()
	temp := cache.NewTemp[string](c, cache.TempKind{Owner: "auth", Name: "outage"})
	poll.UntilTrue(t, 20*time.Second, "Redis is used again", func() bool { return temp.Set(t.Context(), "x", "v", time.Minute) == nil })
	poll.UntilTrue(t, 20*time.Second, "the breaker is closed", func() bool { _ = temp.Delete(t.Context(), "x"); return c.State().Breaker == "closed" })
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	s.commit("back")
	if err := entries.Invalidate(t.Context(), "back"); err != nil {
		t.Error(err)
	}
	poll.UntilTrue(t, 20*time.Second, "entries are cached", func() bool {
		before := s.loads.Load()
		_, err := entries.Get(t.Context(), "back", s.load("back"))
		return err == nil && s.loads.Load() == before && before > 0
	})
}

// TestOutage: kill -9 and restart, and a server that accepts connections but does not answer.
func TestOutage(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t)
	c := connect(t, server.URL("default"))
	checkRecovery(t, c)
	server.Kill(t)
	checkOutage(t, c)
	server.Start(t)
	checkRecovery(t, c)
	server.Freeze(t)
	checkOutage(t, c)
	server.Thaw(t)
	checkRecovery(t, c)
}

// TestRestartLosesData: nothing on disk restores deleted keys.
func TestRestartLosesData(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t)
	c := connect(t, server.URL("default")+patient)
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	s.commit("x")
	if _, err := entries.Get(t.Context(), "x", s.load("x")); err != nil {
		t.Fatal(err)
	}
	server.Kill(t)
	server.Start(t)
	poll.UntilTrue(t, 20*time.Second, "Redis is back", func() bool { return c.Check(t.Context()) == nil })
	if n, err := c.Client().DBSize(t.Context()).Result(); err != nil || n != 0 {
		t.Errorf("%d keys, %v", n, err)
	}
}

// TestFrozenFirstLevel: a frozen server is detected within MaxStaleness, and changes made meanwhile are visible
// afterwards.
func TestFrozenFirstLevel(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t)
	c := connect(t, server.URL("default"))
	entries := cache.NewEntries[int64](c, kind(t, true))
	var s source
	s.commit("x")
	get := func() int64 {
		v, err := entries.Get(t.Context(), "x", s.load("x"))
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	poll.UntilTrue(t, 20*time.Second, "the first level serves", func() bool { get(); return c.State().FirstLevelHits > 0 })
	server.Freeze(t)
	frozen, now := time.Now(), s.commit("x")
	poll.UntilTrue(t, 20*time.Second, "the change is seen", func() bool { return get() == now })
	if d := time.Since(frozen); d > cache.MaxStaleness+cache.DefaultTimeout+500*time.Millisecond {
		t.Errorf("it took %v", d)
	}
	unavailable(t, "Invalidate", entries.Invalidate(t.Context(), "x"))
	server.Thaw(t)
	poll.UntilTrue(t, 20*time.Second, "Invalidate arrives", func() bool { return entries.Invalidate(t.Context(), "x") == nil })
	if v := get(); v != now {
		t.Errorf("got %d; want %d", v, now)
	}
}

// TestWrongPassword: it acts as an outage, and Check returns ErrRefused.
func TestWrongPassword(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t)
	c := connect(t, strings.Replace(server.URL("default"), "default:", "default:x", 1))
	if err := c.Check(t.Context()); !errors.Is(err, cache.ErrRefused) {
		t.Errorf("got %v", err)
	}
	checkOutage(t, c)
}

// TestCanceledCaller: a canceled caller does not open the breaker.
func TestCanceledCaller(t *testing.T) {
	t.Parallel()
	c := open(t)
	entries := cache.NewEntries[int64](c, kind(t, false))
	temp := cache.NewTemp[string](c, cache.TempKind{Owner: "auth", Name: "leaves"})
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	late, cancelLate := context.WithDeadline(t.Context(), time.Now())
	defer cancelLate()
	var s source
	for range 10 {
		if _, err := entries.Get(canceled, "x", s.load("x")); !errors.Is(err, context.Canceled) {
			t.Errorf("Get: %v", err)
		}
		if _, err := temp.Get(late, "x"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Get: %v", err)
		}
		if _, err := temp.Get(t.Context(), "x"); !errors.Is(err, cache.ErrNotFound) {
			t.Errorf("Get: %v", err)
		}
	}
	if s.loads.Load() != 0 {
		t.Errorf("%d loads for canceled callers", s.loads.Load())
	}
	if err := entries.Invalidate(canceled, "x"); err != nil {
		t.Errorf("Invalidate with a canceled context: %v", err)
	}
	if state := c.State(); state.Breaker != "closed" {
		t.Errorf("the breaker is %s", state.Breaker)
	}
}

// TestEviction: evicted entries and leases are loaded again, and never stale.
func TestEviction(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t, "maxmemory 3mb")
	c, flood := connect(t, server.URL("default")+patient), connect(t, server.URL("default")+patient).Client()
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	value := strings.Repeat("x", 50_000)
	var evicted bool
	for i := range 300 {
		now := s.commit("x")
		if err := entries.Invalidate(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
		s.during = func() {
			if err := flood.Set(t.Context(), "flood:"+string(rune('a'+i%64)), value, 0).Err(); err != nil {
				t.Error(err)
			}
			evicted = evicted || flood.Exists(t.Context(), key(kind(t, false), "x")).Val() == 0
		}
		for range 2 {
			if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != now {
				t.Fatalf("got %d, %v; want %d", v, err, now)
			}
		}
	}
	if n := flood.Info(t.Context(), "stats").Val(); strings.Contains(n, "evicted_keys:0\r") {
		t.Error("nothing was evicted")
	}
	t.Logf("a lease was evicted: %v", evicted)
}

// TestFullMemory: a Redis that refuses writes is read, but caches nothing.
func TestFullMemory(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t, "maxmemory 1", "maxmemory-policy noeviction")
	c := connect(t, server.URL("default")+patient)
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	for range 10 {
		now := s.commit("x")
		if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != now {
			t.Errorf("got %d, %v; want %d", v, err, now)
		}
	}
	temp := cache.NewTemp[string](c, cache.TempKind{Owner: "auth", Name: "full"})
	unavailable(t, "Set", temp.Set(t.Context(), "x", "v", time.Minute))
	if _, err := temp.Get(t.Context(), "x"); !errors.Is(err, cache.ErrNotFound) {
		t.Errorf("got %v", err)
	}
	if err := entries.Invalidate(t.Context(), "x"); err != nil {
		t.Errorf("Invalidate with full memory: %v", err)
	}
	if state := c.State(); state.Breaker != "closed" {
		t.Errorf("Redis answers, but the breaker is %s", state.Breaker)
	}
}

// TestReplica: a read-only server is read, but caches nothing.
func TestReplica(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t, "replicaof 127.0.0.1 1", "replica-read-only yes")
	c := connect(t, server.URL("default")+patient)
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	now := s.commit("x")
	if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != now {
		t.Errorf("got %d, %v", v, err)
	}
	unavailable(t, "Invalidate", entries.Invalidate(t.Context(), "x"))
}
