package health_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// redisCheck returns a function that runs the check of Redis, as the monitor's user.
func redisCheck(t *testing.T, url string, replicas int) func() health.Finding {
	t.Helper()
	c, err := health.New(health.Config{
		Database: database.Config{DatabaseURL: testdb.As(t, testdb.URL(t), "predicthealth_readonly"), RedisURL: url, AllowPlaintext: true, RedisAllowPlaintext: true},
		Only:     []string{"redis"}, RedisReplicas: replicas,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return func() health.Finding { return c.Check(t.Context()).Finding("redis") }
}

// figures returns the figures of a finding, by name.
func figures(f health.Finding) map[string]float64 {
	all := map[string]float64{}
	for _, figure := range f.Figures {
		all[strings.TrimPrefix(figure.Name, "predicthealth.redis.")] = figure.Value
	}
	return all
}

// TestRedis: an empty, a full and an evicting Redis, compared with the server's own counts.
func TestRedis(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t, "maxmemory 4mb")
	check := redisCheck(t, server.URL("monitor"), 0)
	owner, err := cache.Open(t.Context(), server.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	if f := check(); f.Status != health.OK || !strings.Contains(f.Message, "of 4.0 MB used, 0 keys evicted") {
		t.Errorf("empty: %s: %s", f.Status, f.Message)
	}
	fill := func(n int) {
		if err := owner.Set(t.Context(), "key:"+strconv.Itoa(n), strings.Repeat("x", 8<<10), 0).Err(); err != nil && t.Context().Err() == nil {
			t.Error(err)
		}
	}
	for n := range 1000 {
		fill(n)
	}
	if f := check(); f.Status != health.OK || figures(f)["evictions"] < 100 {
		t.Errorf("full, without evictions: %s: %s", f.Status, f.Message)
	}
	for range 3 {
		owner.Get(t.Context(), "key:999")
	}
	owner.Get(t.Context(), "nothing")
	done, filled := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(filled)
		for n := 1000; ; n++ {
			select {
			case <-done:
				return
			default:
				fill(n)
			}
		}
	}()
	f := check()
	close(done)
	<-filled
	got := figures(f)
	if f.Status != health.Warning || got["up"] != 1 || got["evictions"] < 100 || got["keyspace.hits"] != 3 || got["keyspace.misses"] != 1 || got["memory.max"] != 4<<20 ||
		got["memory.used"] < 0.95*(4<<20) || !strings.Contains(f.Message, "75 % of lookups hit, ") || !strings.HasSuffix(f.Message, " per second now") {
		t.Errorf("full, with evictions: %s: %s; %v", f.Status, f.Message, got)
	}
}

// TestRedisCluster: the figures are the sums over all servers.
func TestRedisCluster(t *testing.T) {
	t.Parallel()
	servers := testredis.Cluster(t, 2, "maxmemory 32mb")
	owner, err := cache.Open(t.Context(), servers.URL(t, "default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	for n := range 50 { // distributed over both servers
		key := "key:" + strconv.Itoa(n)
		if err := errors.Join(owner.Set(t.Context(), key, "x", 0).Err(), owner.Get(t.Context(), key).Err()); err != nil {
			t.Fatal(err)
		}
	}
	f := redisCheck(t, servers.URL(t, "monitor"), 0)()
	if got := figures(f); f.Status != health.OK || got["keyspace.hits"] != 50 || got["keyspace.misses"] != 0 || got["memory.max"] != 64<<20 {
		t.Errorf("%s: %s; %v", f.Status, f.Message, got)
	}
}

// TestRedisReplicas: a replica that is lost is a warning, if one is expected.
func TestRedisReplicas(t *testing.T) {
	t.Parallel()
	servers := testredis.WithSentinel(t, 1)
	one, none := redisCheck(t, servers.URL("monitor"), 1), redisCheck(t, servers.URL("monitor"), 0)
	if f := one(); f.Status != health.OK || !strings.Contains(f.Message, ", 1 replicas") || figures(f)["replicas"] != 1 || figures(f)["replicas.expected"] != 1 {
		t.Errorf("%s: %s; %v", f.Status, f.Message, figures(f))
	}
	servers.Replicas(t)[0].Kill(t)
	poll.UntilTrue(t, 20*time.Second, "the lost replica is a warning", func() bool {
		f := one()
		return f.Status == health.Warning && strings.Contains(f.Message, "; 1 expected") && figures(f)["replicas"] == 0
	})
	if f := none(); f.Status != health.OK {
		t.Errorf("where none is expected: %s: %s", f.Status, f.Message)
	}
}
