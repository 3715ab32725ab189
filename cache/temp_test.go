package cache_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
)

func TestTemp(t *testing.T) {
	t.Parallel()
	c := open(t)
	codes := cache.NewTemp[string](c, cache.TempKind{Owner: "auth", Name: "code", MaxTTL: time.Hour})
	for _, ttl := range []time.Duration{0, -1, time.Microsecond, time.Hour + 1} {
		var wrong *cache.TTLError
		if err := codes.Set(t.Context(), "x", "123", ttl); !errors.As(err, &wrong) || wrong.TTL != ttl {
			t.Errorf("a TTL of %v: %v", ttl, err)
		}
		if _, err := codes.SetIfAbsent(t.Context(), "x", "123", ttl); !errors.As(err, &wrong) {
			t.Errorf("a TTL of %v: %v", ttl, err)
		}
	}
	if _, err := codes.Get(t.Context(), "x"); !errors.Is(err, cache.ErrNotFound) {
		t.Errorf("got %v", err)
	}
	if err := codes.Set(t.Context(), "x", "123", time.Minute); err != nil {
		t.Fatal(err)
	}
	if ttl := c.Client().PTTL(t.Context(), "ph:temp:auth:code:x").Val(); ttl <= 0 || ttl > time.Minute {
		t.Errorf("its TTL is %v", ttl)
	}
	if done, err := codes.SetIfAbsent(t.Context(), "x", "456", time.Minute); err != nil || done {
		t.Errorf("over another: %v, %v", done, err)
	}
	if v, err := codes.Get(t.Context(), "x"); err != nil || v != "123" {
		t.Errorf("got %q, %v", v, err)
	}
	if err := codes.Delete(t.Context(), "x", "y"); err != nil {
		t.Error(err)
	}
	if done, err := codes.SetIfAbsent(t.Context(), "x", "456", 30*time.Millisecond); err != nil || !done {
		t.Errorf("without a value: %v, %v", done, err)
	}
	poll.UntilTrue(t, 20*time.Second, "it expires", func() bool { _, err := codes.Get(t.Context(), "x"); return errors.Is(err, cache.ErrNotFound) })
	if err := c.Client().Set(t.Context(), "ph:temp:auth:code:x", "garbage", 0).Err(); err != nil {
		t.Fatal(err)
	}
	if v, err := codes.GetAndDelete(t.Context(), "x"); !errors.Is(err, cache.ErrNotFound) {
		t.Errorf("of garbage: %q, %v", v, err)
	}
	if err := codes.Set(t.Context(), "x", string(make([]byte, 2<<20)), time.Minute); err == nil {
		t.Error("2 MB were accepted")
	}
}

// TestGetAndDeleteOnce: of concurrent calls one gets the value.
func TestGetAndDeleteOnce(t *testing.T) {
	t.Parallel()
	c := open(t)
	codes := cache.NewTemp[int](c, cache.TempKind{Owner: "auth", Name: "once"})
	for i := range 20 {
		if err := codes.Set(t.Context(), "x", i, time.Minute); err != nil {
			t.Fatal(err)
		}
		oneWins(t, func() bool {
			v, err := codes.GetAndDelete(t.Context(), "x")
			if err == nil && v != i || err != nil && !errors.Is(err, cache.ErrNotFound) {
				t.Errorf("%d, %v", v, err)
			}
			return err == nil
		})
		oneWins(t, func() bool {
			done, err := codes.SetIfAbsent(t.Context(), "y", i, time.Minute)
			if err != nil {
				t.Error(err)
			}
			return done
		})
		if err := codes.Delete(t.Context(), "y"); err != nil {
			t.Fatal(err)
		}
	}
}

// oneWins runs do sixteen times concurrently, and checks that it returns true once.
func oneWins(t *testing.T, do func() bool) {
	t.Helper()
	var winners atomic.Int64
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			if do() {
				winners.Add(1)
			}
		})
	}
	wg.Wait()
	if winners.Load() != 1 {
		t.Errorf("%d winners", winners.Load())
	}
}

func TestLock(t *testing.T) {
	t.Parallel()
	c, other := open(t), open(t)
	oneWins(t, func() bool {
		_, err := c.TryLock(t.Context(), "auth", "one", time.Minute)
		if err != nil && !errors.Is(err, cache.ErrHeld) {
			t.Error(err)
		}
		return err == nil
	})
	lock, err := c.TryLock(t.Context(), "auth", "two", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.TryLock(t.Context(), "auth", "two", time.Minute); !errors.Is(err, cache.ErrHeld) {
		t.Errorf("TryLock of a held lock: %v", err)
	}
	if err := lock.Extend(t.Context(), 20*time.Millisecond); err != nil {
		t.Error(err)
	}
	var newLock *cache.Lock
	poll.UntilTrue(t, 20*time.Second, "it expires", func() bool { newLock, err = other.TryLock(t.Context(), "auth", "two", time.Minute); return err == nil })
	if err := lock.Unlock(t.Context()); !errors.Is(err, cache.ErrLost) {
		t.Errorf("another holder's lock was released: %v", err)
	}
	if err := lock.Extend(t.Context(), time.Minute); !errors.Is(err, cache.ErrLost) {
		t.Errorf("another holder's lock was extended: %v", err)
	}
	if err := newLock.Unlock(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := c.TryLock(t.Context(), "auth", "two", 0); err == nil {
		t.Error("a lock without a TTL was acquired")
	}
}

func TestLimiter(t *testing.T) {
	t.Parallel()
	limit := cache.Limit{Events: 6, Window: time.Minute, Burst: 3}
	for name, c := range map[string]*cache.Cache{"Redis": open(t), "the process": nil} {
		limiter := cache.NewLimiter(c, "auth", "login")
		for i := range 5 {
			d, err := limiter.Allow(t.Context(), "x", limit)
			if err != nil || d.Allowed != (i < 3) || d.Local != (c == nil) || d.Remaining != max(2-i, 0) {
				t.Errorf("%s, event %d: %+v, %v", name, i, d, err)
			}
			if !d.Allowed && (d.RetryAfter <= 8*time.Second || d.RetryAfter > 10*time.Second) {
				t.Errorf("%s: RetryAfter %v; want about 10s", name, d.RetryAfter)
			}
		}
		if d, err := limiter.Allow(t.Context(), "y", limit); err != nil || !d.Allowed {
			t.Errorf("%s, another id: %+v, %v", name, d, err)
		}
		for range 20_000 { // more IDs than a process counts
			if c == nil {
				if d, err := limiter.Allow(t.Context(), time.Now().String(), limit); err != nil || !d.Allowed {
					t.Fatalf("%+v, %v", d, err)
				}
			}
		}
		if _, err := limiter.Allow(t.Context(), "x", cache.Limit{}); err == nil {
			t.Error("an empty limit was accepted")
		}
	}
	// Two processes share a limit.
	shared := cache.Limit{Events: 10, Window: time.Hour}
	a, b := cache.NewLimiter(open(t), "auth", "both"), cache.NewLimiter(open(t), "auth", "both")
	allowed := 0
	for range 10 {
		for _, l := range []*cache.Limiter{a, b} {
			if d, err := l.Allow(t.Context(), "x", shared); err != nil {
				t.Error(err)
			} else if d.Allowed {
				allowed++
			}
		}
	}
	if allowed != 10 {
		t.Errorf("%d of 20 were allowed", allowed)
	}
}
