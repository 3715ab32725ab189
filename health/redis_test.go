package health_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/health"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// redisCheck returns a function that runs the check of Redis, as the monitor's user.
func redisCheck(t *testing.T, url string) func() health.Finding {
	t.Helper()
	c, err := health.New(health.Config{
		Database: database.Config{DatabaseURL: testdb.As(t, testdb.URL(t), "predicthealth_readonly"), RedisURL: url, AllowPlaintext: true, RedisAllowPlaintext: true},
		Only:     []string{"redis"},
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
	check := redisCheck(t, server.URL("monitor"))
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
	url := testredis.Cluster(t, 2, "maxmemory 32mb")
	owner, err := cache.Open(t.Context(), url("default"))
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
	f := redisCheck(t, url("monitor"))()
	if got := figures(f); f.Status != health.OK || got["keyspace.hits"] != 50 || got["keyspace.misses"] != 0 || got["memory.max"] != 64<<20 {
		t.Errorf("%s: %s; %v", f.Status, f.Message, got)
	}
}
