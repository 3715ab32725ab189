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

// ofRedis returns what makes the check of Redis, as the monitor's user.
func ofRedis(t *testing.T, url string) func() health.Finding {
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

// figures are those of a finding, by name.
func figures(f health.Finding) map[string]float64 {
	all := map[string]float64{}
	for _, figure := range f.Figures {
		all[strings.TrimPrefix(figure.Name, "predicthealth.redis.")] = figure.Value
	}
	return all
}

// TestRedis that is nearly full, and forgets; what it says are the server's own counts.
func TestRedis(t *testing.T) {
	t.Parallel()
	server := testredis.Own(t, "maxmemory 4mb")
	check := ofRedis(t, server.URL("monitor"))
	owner, err := cache.Open(t.Context(), server.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	if f := check(); f.Status != health.OK || !strings.Contains(f.Message, "of 4.0 MB used, 0 keys evicted") {
		t.Errorf("empty, it is %s: %s", f.Status, f.Message)
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
		t.Errorf("full, and with nothing to forget, it is %s: %s", f.Status, f.Message)
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
		got["memory.used"] < 0.95*(4<<20) || !strings.Contains(f.Message, "75 % of lookups hit, now ") {
		t.Errorf("full and forgetting, it is %s: %s; %v", f.Status, f.Message, got)
	}
}

// TestRedisCluster: the figures of all its servers, added up.
func TestRedisCluster(t *testing.T) {
	t.Parallel()
	url := testredis.Cluster(t, 2, "maxmemory 32mb")
	owner, err := cache.Open(t.Context(), url("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	for n := range 50 { // of which either server has some
		key := "key:" + strconv.Itoa(n)
		if err := errors.Join(owner.Set(t.Context(), key, "x", 0).Err(), owner.Get(t.Context(), key).Err()); err != nil {
			t.Fatal(err)
		}
	}
	f := ofRedis(t, url("monitor"))()
	if got := figures(f); f.Status != health.OK || got["keyspace.hits"] != 50 || got["keyspace.misses"] != 0 || got["memory.max"] != 64<<20 {
		t.Errorf("it is %s: %s; %v", f.Status, f.Message, got)
	}
}
