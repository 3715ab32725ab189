package cache_test

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"go.uber.org/goleak"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestMain sets REDIS_URL for the Example, and checks that no goroutine is left.
func TestMain(m *testing.M) {
	testredis.SetEnv()
	goleak.VerifyTestMain(m)
}

// patient sets a Redis timeout long enough for a busy machine.
const patient = testredis.LongTimeouts

func connect(t testing.TB, url string) *cache.Cache {
	t.Helper()
	c, err := cache.Connect(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// open returns a cache in the package's Redis.
func open(t testing.TB) *cache.Cache {
	t.Helper()
	return connect(t, testredis.URL(t)+patient)
}

// thing is the type of the cached values.
type thing struct {
	ID   uuid.UUID
	Name string
	Tags []string
	N    int64
	At   time.Time
}

// kind returns a kind for this test only.
func kind(t testing.TB, shared bool) cache.Kind {
	t.Helper()
	name := strings.NewReplacer("/", "_", "#", "_", ":", "_", "=", "_").Replace(strings.ToLower(t.Name()))
	return cache.Kind{Name: name[max(0, len(name)-30):], TTL: time.Minute, Missing: time.Minute, Shared: shared}
}

// key returns the key of an entry of k.
func key(k cache.Kind, id string) string { return "ph:" + k.Name + ":v0:" + id }

// source is a table with one column and row versions.
type source struct {
	mu    sync.Mutex
	rows  map[string]int64
	loads atomic.Int64
	// during runs in each load, between the read and the return.
	during func()
}

func (s *source) commit(id string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rows == nil {
		s.rows = map[string]int64{}
	}
	s.rows[id]++
	return s.rows[id]
}

func (s *source) load(id string) cache.Load[int64] {
	return func(context.Context) (int64, int64, error) {
		s.loads.Add(1)
		s.mu.Lock()
		n, ok := s.rows[id]
		s.mu.Unlock()
		if s.during != nil {
			s.during()
		}
		if !ok {
			return 0, 0, cache.ErrNotFound
		}
		return n, n, nil
	}
}
