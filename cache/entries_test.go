package cache_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
)

// TestEntries: an entry is loaded once, then read from Redis until invalidated; each caller gets a copy.
func TestEntries(t *testing.T) {
	t.Parallel()
	for _, shared := range []bool{false, true} {
		t.Run(fmt.Sprintf("shared=%v", shared), func(t *testing.T) {
			t.Parallel()
			entries := cache.NewEntries[thing](open(t), kind(t, shared))
			want := thing{uuid.New(), "Ada", []string{"a", "b"}, 1, time.Date(2026, 1, 2, 3, 4, 5, 678901234, time.UTC)}
			loads := 0
			get := func() thing {
				t.Helper()
				got, err := entries.Get(t.Context(), "x", func(context.Context) (thing, int64, error) { loads++; return want, want.N, nil })
				if err != nil {
					t.Fatal(err)
				}
				return got
			}
			for range 5 {
				got := get()
				if got.ID != want.ID || got.Name != want.Name || len(got.Tags) != 2 || got.Tags[0] != "a" || !got.At.Equal(want.At) {
					t.Fatalf("got %+v; want %+v", got, want)
				}
				got.Tags[0] = "changed by the caller"
			}
			if loads != 1 {
				t.Errorf("%d loads", loads)
			}
			want.N, want.Name = 2, "Ada Okafor"
			if err := entries.Invalidate(t.Context(), "x", "y"); err != nil {
				t.Fatal(err)
			}
			if got := get(); got.Name != "Ada Okafor" || loads != 2 {
				t.Errorf("after Invalidate: %+v, %d loads", got, loads)
			}
		})
	}
}

// TestReadYourWrites: after Invalidate this process never sees the old value, even with a first level; another
// process may, until the invalidation arrives.
func TestReadYourWrites(t *testing.T) {
	t.Parallel()
	own, other := open(t), open(t)
	k := kind(t, true)
	a, b := cache.NewEntries[int64](own, k), cache.NewEntries[int64](other, k)
	var s source
	for range 300 {
		now := s.commit("x")
		if err := a.Invalidate(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
		for range 6 {
			if got, err := a.Get(t.Context(), "x", s.load("x")); err != nil || got != now {
				t.Fatalf("got %d, %v; want %d", got, err, now)
			}
		}
		began := time.Now()
		poll.UntilTrue(t, 20*time.Second, "the other process sees the change", func() bool {
			got, err := b.Get(t.Context(), "x", s.load("x"))
			return err == nil && got == now
		})
		if d := time.Since(began); d > cache.MaxStaleness+500*time.Millisecond {
			t.Errorf("it took %v", d)
		}
	}
	if state := own.State(); state.FirstLevel != "on" || state.FirstLevelHits < 100 {
		t.Errorf("the first level was not used: %+v", state)
	}
}

// commands counts the commands sent to Redis.
type commands struct{ n atomic.Int64 }

func (*commands) DialHook(next redis.DialHook) redis.DialHook {
	return func(ctx context.Context, network, addr string) (net.Conn, error) { return next(ctx, network, addr) }
}

func (c *commands) ProcessHook(next redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, cmd redis.Cmder) error {
		if cmd.Name() != "hello" {
			c.n.Add(1)
		}
		return next(ctx, cmd)
	}
}

func (*commands) ProcessPipelineHook(next redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return next
}

// TestCost: a hit costs one GET, and a miss two more calls.
func TestCost(t *testing.T) {
	t.Parallel()
	c := open(t)
	entries := cache.NewEntries[int64](c, kind(t, false))
	var s source
	s.commit("x")
	if _, err := entries.Get(t.Context(), "warm", s.load("x")); err != nil { // loads the scripts
		t.Fatal(err)
	}
	var count commands
	c.Client().AddHook(&count)
	for i, want := range []int64{3, 1, 1} {
		count.n.Store(0)
		if _, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || count.n.Load() != want {
			t.Errorf("get %d: %d calls, %v; want %d", i, count.n.Load(), err, want)
		}
	}
	if state := c.State(); state.FirstLevelHits+state.FirstLevelMisses != 0 || state.FirstLevel != "unknown" {
		t.Errorf("the first level was used: %+v", state)
	}
}

// TestMissing: a miss is cached until invalidated, or not at all.
func TestMissing(t *testing.T) {
	t.Parallel()
	c := open(t)
	caching, notCaching := kind(t, false), kind(t, false)
	notCaching.Name, notCaching.Missing = notCaching.Name+"2", 0
	for k, want := range map[cache.Kind]int64{caching: 1, notCaching: 3} {
		entries := cache.NewEntries[int64](c, k)
		var s source
		for range 3 {
			_, err := entries.Get(t.Context(), "x", func(ctx context.Context) (int64, int64, error) {
				v, revision, err := s.load("x")(ctx)
				return v, revision, fmt.Errorf("the table: %w", err)
			})
			if !errors.Is(err, cache.ErrNotFound) {
				t.Errorf("got %v", err)
			}
		}
		if s.loads.Load() != want {
			t.Errorf("%d loads; want %d", s.loads.Load(), want)
		}
		s.commit("x")
		if err := entries.Invalidate(t.Context(), "x"); err != nil {
			t.Error(err)
		}
		if v, err := entries.Get(t.Context(), "x", s.load("x")); err != nil || v != 1 {
			t.Errorf("after it was created: %d, %v", v, err)
		}
	}
}

// TestFailedLoad: the next Get loads again, and may cache the result.
func TestFailedLoad(t *testing.T) {
	t.Parallel()
	c := open(t)
	k := kind(t, false)
	entries := cache.NewEntries[int64](c, k)
	broken := errors.New("broken")
	_, err := entries.Get(t.Context(), "x", func(context.Context) (int64, int64, error) { return 0, 0, broken })
	if err != broken { //nolint:errorlint // returned unwrapped
		t.Errorf("got %v", err)
	}
	if n := c.Client().Exists(t.Context(), key(k, "x")).Val(); n != 0 {
		t.Error("the lease was kept")
	}
	var s source
	s.commit("x")
	for range 2 {
		if _, err := entries.Get(t.Context(), "x", s.load("x")); err != nil {
			t.Error(err)
		}
	}
	if s.loads.Load() != 1 {
		t.Errorf("%d loads", s.loads.Load())
	}
	func() {
		defer func() {
			if r := recover(); r != "the load's panic" {
				t.Errorf("recovered %v", r)
			}
		}()
		_, _ = entries.Get(t.Context(), "y", func(context.Context) (int64, int64, error) { panic("the load's panic") })
	}()
}

// TestFillByLease: a value read before a change is not cached after the change's Invalidate, from any process and at
// any point of the load.
func TestFillByLease(t *testing.T) {
	t.Parallel()
	reader, writer := open(t), open(t)
	k := kind(t, false)
	a, b := cache.NewEntries[int64](reader, k), cache.NewEntries[int64](writer, k)
	var s source
	s.commit("x")
	s.during = func() {
		s.during = nil
		s.commit("x")
		if err := b.Invalidate(t.Context(), "x"); err != nil {
			t.Error(err)
		}
	}
	if v, err := a.Get(t.Context(), "x", s.load("x")); err != nil || v != 1 {
		t.Errorf("the load before the change: %d, %v", v, err) // it began before
	}
	if n := reader.Client().Exists(t.Context(), key(k, "x")).Val(); n != 0 {
		t.Error("the old value was cached")
	}
	// A lease that was evicted: nothing is cached, and no error is returned.
	s.during = func() { s.during = nil; writer.Client().Del(t.Context(), key(k, "x")) }
	if v, err := a.Get(t.Context(), "x", s.load("x")); err != nil || v != 2 {
		t.Errorf("%d, %v", v, err)
	}
	// While another process loads, this one loads for itself and caches nothing.
	s.during = func() {
		s.during = nil
		if v, err := b.Get(t.Context(), "x", s.load("x")); err != nil || v != 2 {
			t.Errorf("while another loads: %d, %v", v, err)
		}
		if n := writer.Client().StrLen(t.Context(), key(k, "x")).Val(); n != 17 {
			t.Errorf("the lease was overwritten by %d bytes", n)
		}
	}
	before := s.loads.Load()
	if v, err := a.Get(t.Context(), "x", s.load("x")); err != nil || v != 2 || s.loads.Load() != before+2 {
		t.Errorf("%d, %v, %d loads", v, err, s.loads.Load()-before)
	}
	if v, err := b.Get(t.Context(), "x", s.load("x")); err != nil || v != 2 || s.loads.Load() != before+2 {
		t.Errorf("cached by the other: %d, %v, %d loads", v, err, s.loads.Load()-before)
	}
}

// TestRevisions: if an Invalidate failed, a newer revision replaces an older one, never the reverse.
func TestRevisions(t *testing.T) {
	t.Parallel()
	c, other := open(t), open(t)
	k := kind(t, false)
	a, b := cache.NewEntries[int64](c, k), cache.NewEntries[int64](other, k)
	at := func(revision int64, meanwhile func()) cache.Load[int64] {
		return func(context.Context) (int64, int64, error) {
			if meanwhile != nil {
				meanwhile()
			}
			return revision, revision, nil
		}
	}
	for _, revisions := range [][2]int64{{1, 2}, {2, 1}, {-5, 1 << 40}, {1 << 40, 3}, {1 << 33, 1<<33 + 1}} {
		if err := a.Invalidate(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
		// A has the lease and caches its older read; then B, which found the lease, finishes its load.
		loading, loaded := make(chan struct{}), make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			if _, err := a.Get(t.Context(), "x", at(revisions[0], func() { close(loading); <-loaded })); err != nil {
				t.Error(err)
			}
		})
		<-loading
		_, err := b.Get(t.Context(), "x", at(revisions[1], func() { close(loaded); wg.Wait() }))
		if err != nil {
			t.Error(err)
		}
		now, err := a.Get(t.Context(), "x", at(-99, nil))
		if want := max(revisions[0], revisions[1]); err != nil || now != want {
			t.Errorf("of revisions %v, cached: %d, %v", revisions, now, err)
		}
	}
}

// TestTTLCountsFromBeforeTheLoad: by Redis's clock.
func TestTTLCountsFromBeforeTheLoad(t *testing.T) {
	t.Parallel()
	c := open(t)
	k := kind(t, false)
	k.TTL, k.Lease = 10*time.Second, 5*time.Second
	entries := cache.NewEntries[int64](c, k)
	var s source
	s.commit("x")
	s.during = func() { // as if 4 s had passed
		c.Client().PExpire(t.Context(), key(k, "x"), time.Second)
	}
	if _, err := entries.Get(t.Context(), "x", s.load("x")); err != nil {
		t.Fatal(err)
	}
	if ttl := c.Client().PTTL(t.Context(), key(k, "x")).Val(); ttl > 6*time.Second || ttl < time.Second {
		t.Errorf("its TTL is %v", ttl)
	}
	k.Name, k.Jitter = k.Name+"2", 0.5
	jittered := cache.NewEntries[int64](c, k)
	s.during = nil
	lives := map[time.Duration]bool{}
	for i := range 20 {
		id := fmt.Sprint(i)
		if _, err := jittered.Get(t.Context(), id, s.load("x")); err != nil {
			t.Fatal(err)
		}
		ttl := c.Client().PTTL(t.Context(), key(k, id)).Val()
		if ttl > k.TTL || ttl < k.TTL/2-4*time.Second {
			t.Errorf("its TTL is %v", ttl)
		}
		lives[ttl.Round(100*time.Millisecond)] = true
	}
	if len(lives) < 5 {
		t.Errorf("the TTLs have no jitter: %v", lives)
	}
}

// TestGarbage: an invalid value is a miss, and is replaced.
func TestGarbage(t *testing.T) {
	t.Parallel()
	c := open(t)
	client := c.Client()
	for _, shared := range []bool{false, true} {
		k := kind(t, shared)
		k.Name += map[bool]string{true: "-s"}[shared]
		entries := cache.NewEntries[thing](c, k)
		x := key(k, "x")
		good := func() []byte {
			if err := client.Del(t.Context(), x).Err(); err != nil {
				t.Fatal(err)
			}
			if _, err := entries.Get(t.Context(), "x", func(context.Context) (thing, int64, error) { return thing{Name: "old"}, 1, nil }); err != nil {
				t.Fatal(err)
			}
			b, err := client.Get(t.Context(), x).Bytes()
			if err != nil {
				t.Fatal(err)
			}
			return b
		}()
		flipped := append([]byte(nil), good...)
		flipped[len(flipped)-1] ^= 1
		for name, put := range map[string]func() error{
			"empty":     func() error { return client.Set(t.Context(), x, "", 0).Err() },
			"text":      func() error { return client.Set(t.Context(), x, "VVVVVVVVVVVVVVVVVVVVVVVVVVV", 0).Err() },
			"truncated": func() error { return client.Set(t.Context(), x, good[:len(good)-3], 0).Err() },
			"flipped":   func() error { return client.Set(t.Context(), x, flipped, 0).Err() },
			"longer":    func() error { return client.Set(t.Context(), x, append(good[:len(good):len(good)], 0), 0).Err() },
			"another type": func() error {
				return errors.Join(client.Del(t.Context(), x).Err(), client.HSet(t.Context(), x, "a", "b").Err())
			},
			"of another key": func() error {
				if _, err := entries.Get(t.Context(), "y", func(context.Context) (thing, int64, error) { return thing{Name: "y"}, 1, nil }); err != nil {
					return err
				}
				return client.Copy(t.Context(), key(k, "y"), x, 0, true).Err()
			},
			"of other fields": func() error {
				type thing struct{ ID, Name, Tags int }
				_, err := cache.NewEntries[thing](c, k).Get(t.Context(), "x", func(context.Context) (thing, int64, error) { return thing{1, 2, 3}, 1, nil })
				return err
			},
		} {
			if err := errors.Join(entries.Invalidate(t.Context(), "x"), put()); err != nil {
				t.Fatal(name, err)
			}
			loads := 0
			load := func(context.Context) (thing, int64, error) { loads++; return thing{Name: "new"}, 2, nil }
			for range 2 {
				if got, err := entries.Get(t.Context(), "x", load); err != nil || got.Name != "new" {
					t.Errorf("%s: got %+v, %v", name, got, err)
				}
			}
			if loads != 1 {
				t.Errorf("%s: %d loads", name, loads)
			}
		}
	}
	if state := c.State(); state.Breaker != "closed" {
		t.Errorf("garbage counted as an outage: %+v", state)
	}
}

// TestOneLoadAtATime: per ID, for any number of callers.
func TestOneLoadAtATime(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]*cache.Cache{"with Redis": open(t), "without": nil} {
		entries := cache.NewEntries[int64](c, kind(t, false))
		var s source
		s.commit("x")
		var running, most, loads atomic.Int64
		begun, proceed := make(chan struct{}), make(chan struct{})
		load := func(ctx context.Context) (int64, int64, error) {
			if loads.Add(1) == 1 {
				close(begun)
				<-proceed
			}
			n := running.Add(1)
			defer running.Add(-1)
			most.Store(max(most.Load(), n))
			return s.load("x")(ctx)
		}
		var wg sync.WaitGroup
		get := func() {
			if v, err := entries.Get(t.Context(), "x", load); err != nil || v != 1 {
				t.Errorf("%d, %v", v, err)
			}
		}
		wg.Go(get)
		<-begun
		for range 100 {
			wg.Go(get)
		}
		// A caller that leaves at once while the others wait.
		ctx, cancel := context.WithCancel(t.Context())
		left := make(chan error)
		go func() {
			_, err := entries.Get(ctx, "x", load)
			left <- err
		}()
		cancel()
		if err := <-left; !errors.Is(err, context.Canceled) {
			t.Errorf("the canceled caller got %v", err)
		}
		close(proceed)
		wg.Wait()
		// Without Redis, callers that arrive during a load need another load, one after the other.
		if most.Load() != 1 || (c != nil && loads.Load() != 1) {
			t.Errorf("%s: %d loads, %d at a time", name, loads.Load(), most.Load())
		}
	}
}

// TestLoadOutlivesCaller: a load continues without the caller that began it, and is canceled with the last one.
func TestLoadOutlivesCaller(t *testing.T) {
	t.Parallel()
	type contextKey struct{}
	entries := cache.NewEntries[int64](open(t), kind(t, false))
	first, cancel := context.WithCancel(context.WithValue(t.Context(), contextKey{}, "of the first"))
	begun, ended := make(chan struct{}), make(chan error, 1)
	result := make(chan error)
	go func() {
		_, err := entries.Get(first, "x", func(ctx context.Context) (int64, int64, error) {
			if ctx.Value(contextKey{}) != "of the first" {
				t.Error("the context's values are lost")
			}
			close(begun)
			<-ctx.Done()
			ended <- ctx.Err()
			return 0, 0, ctx.Err()
		})
		result <- err
	}()
	<-begun
	cancel()
	if err := <-result; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the load without callers got %v", err)
	}
	// The next Get is not affected.
	if v, err := entries.Get(t.Context(), "x", func(context.Context) (int64, int64, error) { return 7, 1, nil }); err != nil || v != 7 {
		t.Errorf("%d, %v", v, err)
	}
}

// TestInvalidKinds: NewEntries panics.
func TestInvalidKinds(t *testing.T) {
	t.Parallel()
	good := cache.Kind{Name: "x", TTL: time.Minute}
	for name, change := range map[string]func(*cache.Kind){
		"no name": func(k *cache.Kind) { k.Name = "" }, "a name with a colon": func(k *cache.Kind) { k.Name = "a:b" },
		"temp": func(k *cache.Kind) { k.Name = "temp" }, "no TTL": func(k *cache.Kind) { k.TTL = 0 },
		"a long TTL": func(k *cache.Kind) { k.TTL = cache.MaxTTL + 1 }, "jitter": func(k *cache.Kind) { k.Jitter = 1.1 },
		"missing": func(k *cache.Kind) { k.Missing = -1 }, "lease": func(k *cache.Kind) { k.Lease = time.Hour }, "version": func(k *cache.Kind) { k.Version = -1 },
	} {
		func() {
			k := good
			change(&k)
			defer func() {
				if recover() == nil {
					t.Errorf("%s: accepted", name)
				}
			}()
			cache.NewEntries[int](nil, k)
		}()
	}
}
