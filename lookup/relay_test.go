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
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// logBuffer collects log output.
type logBuffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *logBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *logBuffer) count(words string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return strings.Count(b.text.String(), words)
}

// TestRelayLogsOnce: an outage of Redis is logged once, and its end once. Draining no changes, because another process
// holds them, is not the end.
func TestRelayLogsOnce(t *testing.T) {
	t.Parallel()
	f := newFixture(t)
	db := testdb.SQL(t, f.url)
	c, err := cache.Connect(f.redis.URL("default"), kind.All()...)
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
	must(c.Client().Do(t.Context(), "REPLICAOF", "127.0.0.1", "1").Err()) // an unreachable master makes it read-only
	var log logBuffer
	ctx, stop := context.WithCancel(t.Context())
	relay := testdb.SQL(t, f.url)
	relay.SetMaxOpenConns(1)
	var session int
	must(relay.QueryRowContext(t.Context(), "SELECT pg_backend_pid()").Scan(&session))
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		c.Relay(ctx, relay, slog.New(slog.NewTextHandler(&log, nil)))
	}()
	defer func() { stop(); <-ended }()
	const fails, again = "changes are not relayed to Redis", "changes are relayed to Redis again"
	poll.UntilTrue(t, 20*time.Second, "the outage is logged", func() bool { return log.count(fails) == 1 })

	held, err := db.BeginTx(t.Context(), nil)
	must(err)
	defer func() { _ = held.Rollback() }()
	_, err = held.ExecContext(t.Context(), "SELECT FROM cache_invalidations FOR UPDATE")
	must(err)
	var last time.Time
	for range 4 { // passes of the relay, which finds only locked changes
		poll.UntilTrue(t, 20*time.Second, "the relay runs again", func() bool {
			var at time.Time
			must(db.QueryRowContext(t.Context(), "SELECT query_start FROM pg_stat_activity WHERE pid = $1", session).Scan(&at))
			looked := at.After(last)
			last = at
			return looked
		})
	}
	if n, m := log.count(fails), log.count(again); n != 1 || m != 0 {
		t.Errorf("the outage was logged %d times, its end %d times", n, m)
	}
	must(held.Rollback())
	must(c.Client().Do(t.Context(), "REPLICAOF", "NO", "ONE").Err())
	poll.UntilTrue(t, 20*time.Second, "the end is logged", func() bool { return log.count(again) == 1 })
	if n := log.count(fails); n != 1 {
		t.Errorf("the outage was logged %d times", n)
	}
}

// TestRelayStops: when its context ends during a statement, the relay waits for PostgreSQL's answer, but not for a
// server that does not answer.
func TestRelayStops(t *testing.T) {
	t.Parallel()
	for name, answers := range map[string]bool{"PostgreSQL answers": true, "PostgreSQL does not": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFixture(t)
			db, relay := testdb.SQL(t, f.url), testdb.SQL(t, f.url)
			c, err := cache.Connect(f.redis.URL("default"), kind.All()...)
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
			poll.UntilTrue(t, 20*time.Second, "the relay waits", func() bool {
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
					t.Error("the relay did not wait for the answer")
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
