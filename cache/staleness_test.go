package cache_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/cache"
)

// TestNothingStale: two processes and one Redis, with loads paused after their read, commits and invalidations in
// random order. A Get that begins after an Invalidate returned sees everything committed before it.
func TestNothingStale(t *testing.T) {
	t.Parallel()
	caches := []*cache.Cache{open(t), open(t)}
	k := kind(t, false)
	processes := []*cache.Entries[int64]{cache.NewEntries[int64](caches[0], k), cache.NewEntries[int64](caches[1], k)}
	var runs atomic.Int64
	var loaded, cached atomic.Int64
	rapid.Check(t, func(t *rapid.T) {
		id := fmt.Sprint("x", runs.Add(1))
		var s source
		invalidated := s.commit(id) // the least that every Get from now on must see
		var wg sync.WaitGroup
		defer wg.Wait()
		var held []chan struct{} // loads paused after their read
		release := func(i int) {
			close(held[i])
			held = append(held[:i], held[i+1:]...)
		}
		defer func() {
			for len(held) > 0 {
				release(0)
			}
		}()
		// get begins a Get; a slow load pauses after its read.
		get := func(t *rapid.T, process int, slow bool) {
			atLeast := invalidated
			stopped, proceed, done := make(chan struct{}), make(chan struct{}), make(chan struct{})
			var once sync.Once
			load := s.load(id)
			wg.Go(func() {
				defer close(done)
				before := s.loads.Load()
				v, err := processes[process].Get(t.Context(), id, func(ctx context.Context) (int64, int64, error) {
					v, revision, err := load(ctx)
					if slow {
						once.Do(func() { close(stopped) })
						<-proceed
					}
					return v, revision, err
				})
				if err != nil || v < atLeast {
					t.Errorf("process %d got %d, %v; %d was committed and invalidated", process, v, err, atLeast)
				}
				if s.loads.Load() == before {
					cached.Add(1)
				}
			})
			if !slow && len(held) == 0 {
				<-done
				return
			}
			select {
			case <-stopped:
				held = append(held, proceed)
			case <-done:
				close(proceed)
			case <-time.After(20 * time.Millisecond): // it waits for a paused load
				held = append(held, proceed)
			}
		}
		for range rapid.IntRange(3, 12).Draw(t, "steps") {
			process := rapid.IntRange(0, 1).Draw(t, "process")
			switch rapid.SampledFrom([]string{"get", "slow get", "change", "change", "proceed", "evict"}).Draw(t, "step") {
			case "get":
				get(t, process, false)
			case "slow get":
				get(t, process, true)
			case "change":
				now := s.commit(id)
				if rapid.Bool().Draw(t, "a Get between") {
					get(t, 1-process, rapid.Bool().Draw(t, "slow"))
				}
				if err := processes[process].Invalidate(t.Context(), id); err != nil {
					t.Fatal(err)
				}
				invalidated = now
			case "proceed":
				if len(held) > 0 {
					release(rapid.IntRange(0, len(held)-1).Draw(t, "which"))
				}
			case "evict":
				if err := caches[0].Client().Del(t.Context(), key(k, id)).Err(); err != nil {
					t.Fatal(err)
				}
			}
		}
		loaded.Add(s.loads.Load())
	})
	t.Logf("%d runs, %d loads, %d from the cache", runs.Load(), loaded.Load(), cached.Load())
}

// TestFirstLevelStaleness: readers in two processes during continuous changes. The writer's process never reads a
// stale value after Invalidate, and the other none for longer than MaxStaleness.
func TestFirstLevelStaleness(t *testing.T) {
	t.Parallel()
	k := kind(t, true)
	writes, reads := cache.NewEntries[int64](open(t), k), cache.NewEntries[int64](open(t), k)
	var s source
	var invalidated atomic.Int64
	invalidated.Store(s.commit("x"))
	var mu sync.Mutex
	when := map[int64]time.Time{} // a version was invalidated
	done := make(chan struct{})
	var wg sync.WaitGroup
	var worst atomic.Int64
	for i := range 4 {
		wg.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				entries, atLeast, began := []*cache.Entries[int64]{writes, reads}[i%2], invalidated.Load(), time.Now()
				v, err := entries.Get(t.Context(), "x", s.load("x"))
				switch {
				case err != nil:
					t.Error(err)
				case i%2 == 0 && v < atLeast:
					t.Errorf("the writer's process got %d after %d was invalidated", v, atLeast)
				case v < atLeast:
					mu.Lock()
					late := began.Sub(when[v+1])
					mu.Unlock()
					worst.Store(max(worst.Load(), int64(late)))
					if late > cache.MaxStaleness+250*time.Millisecond {
						t.Errorf("the other process got %d, %v after %d was invalidated", v, late, v+1)
					}
				}
			}
		})
	}
	for range 1500 {
		now := s.commit("x")
		if err := writes.Invalidate(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
		mu.Lock()
		when[now] = time.Now()
		mu.Unlock()
		invalidated.Store(now)
	}
	close(done)
	wg.Wait()
	t.Logf("the other process was stale for up to %v", time.Duration(worst.Load()))
}
