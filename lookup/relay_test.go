package lookup_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// heard holds what was logged.
type heard struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (h *heard) Write(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.Write(p)
}

func (h *heard) count(words string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return strings.Count(h.text.String(), words)
}

// TestRelaySaysItOnce: that changes do not reach a Redis that takes no writes, and again when they do; not when others
// have just taken them, and there is nothing to try it by.
func TestRelaySaysItOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	db := testdb.SQL(t, w.url)
	c, err := cache.Connect(w.redis.URL("default"), kind.All()...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(c.Client().Do(t.Context(), "REPLICAOF", "127.0.0.1", "1").Err()) // which nobody is: it takes no writes
	var log heard
	ctx, stop := context.WithCancel(t.Context())
	relay := testdb.SQL(t, w.url)
	relay.SetMaxOpenConns(1)
	var session int
	must(relay.QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&session))
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		c.Relay(ctx, relay, slog.New(slog.NewTextHandler(&log, nil)))
	}()
	defer func() { stop(); <-ended }()
	const fails, again = "do not reach Redis", "reach Redis again"
	within(t, 20*time.Second, "it fails", func() bool { return log.count(fails) == 1 })

	held, err := db.BeginTx(t.Context(), nil)
	must(err)
	defer func() { _ = held.Rollback() }()
	_, err = held.ExecContext(t.Context(), "SELECT FROM cache_invalidations FOR UPDATE")
	must(err)
	var last time.Time
	for range 4 { // passes of the relay, which finds none that nobody holds
		within(t, 20*time.Second, "it looks again", func() bool {
			var at time.Time
			must(db.QueryRowContext(t.Context(), "SELECT query_start FROM pg_stat_activity WHERE pid = $1", session).Scan(&at))
			looked := at.After(last)
			last = at
			return looked
		})
	}
	if n, m := log.count(fails), log.count(again); n != 1 || m != 0 {
		t.Errorf("%d times that they do not, %d times that they do again", n, m)
	}
	must(held.Rollback())
	must(c.Client().Do(t.Context(), "REPLICAOF", "NO", "ONE").Err())
	within(t, 20*time.Second, "it goes on", func() bool { return log.count(again) == 1 })
	if n := log.count(fails); n != 1 {
		t.Errorf("%d times that they do not", n)
	}
}

// TestRelayEndsInItsOwnTime: told to end while PostgreSQL answers a statement of its, it waits for the answer. One that is
// frozen it does not wait for.
func TestRelayEndsInItsOwnTime(t *testing.T) {
	t.Parallel()
	for name, answers := range map[string]bool{"PostgreSQL answers": true, "PostgreSQL does not": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			db, relay := testdb.SQL(t, w.url), testdb.SQL(t, w.url)
			c, err := cache.Connect(w.redis.URL("default"), kind.All()...)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = c.Close() })
			held, err := db.BeginTx(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = held.Rollback() }()
			if _, err := held.ExecContext(t.Context(), "LOCK TABLE cache_invalidations; INSERT INTO cache_invalidations (kind, key) VALUES ('doctor', 'x')"); err != nil {
				t.Fatal(err)
			}
			ctx, stop := context.WithCancel(t.Context())
			ended := make(chan struct{})
			go func() {
				defer close(ended)
				c.Relay(ctx, relay, slog.New(slog.DiscardHandler))
			}()
			within(t, 20*time.Second, "it waits", func() bool {
				var waits bool
				if err := held.QueryRowContext(t.Context(),
					"SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'cache_invalidations'::regclass AND NOT granted)").Scan(&waits); err != nil {
					t.Fatal(err)
				}
				return waits
			})
			stop()
			if answers {
				select {
				case <-ended:
					t.Error("it did not wait for the answer")
				case <-time.After(100 * time.Millisecond):
				}
				if err := held.Commit(); err != nil {
					t.Fatal(err)
				}
			}
			<-ended
			var left int
			if answers {
				if err := db.QueryRowContext(t.Context(), "SELECT count(*) FROM cache_invalidations").Scan(&left); err != nil || left != 0 {
					t.Errorf("%d changes are left, %v", left, err)
				}
			}
		})
	}
}
