package databasetest

import (
	"errors"
	"testing"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

// TestClaim: on a Redis that REDIS_URL names, each test uses an empty database of its own, never one that holds other
// data, and leaves it empty.
func TestClaim(t *testing.T) {
	t.Parallel()
	address := testredis.Own(t, "databases 4").URL("default") // which is database 0
	connect := func(url string) redis.UniversalClient {
		client, err := cache.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = client.Close() })
		return client
	}
	in := func(n int) redis.UniversalClient {
		url, err := inDatabase(address, n)
		if err != nil {
			t.Fatal(err)
		}
		return connect(url)
	}
	// Data of others, and what a test that was killed left behind.
	for n, key := range map[int]string{1: "other", 2: "left behind"} {
		if err := in(n).Set(t.Context(), key, 1, 0).Err(); err != nil {
			t.Fatal(err)
		}
	}
	if err := in(0).SAdd(t.Context(), claimedOnce, 2).Err(); err != nil {
		t.Fatal(err)
	}
	clients, releases := map[string]redis.UniversalClient{}, []func() error{}
	for range 2 {
		url, release, err := claim(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		client := connect(url)
		if keys, err := client.DBSize(t.Context()).Result(); keys != 0 || err != nil {
			t.Errorf("it begins with %d keys, %v", keys, err)
		}
		if err := client.Set(t.Context(), "key", 1, 0).Err(); err != nil {
			t.Fatal(err)
		}
		clients[url] = client
		releases = append(releases, func() error { return release(t.Context()) })
	}
	if len(clients) != 2 {
		t.Error("two tests use one database")
	}
	c, err := cache.Connect(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if _, err := claimFirst(t.Context(), c, address, 0); !errors.Is(err, errBusy) {
		t.Errorf("a third: %v, want errBusy", err)
	}
	for _, release := range releases {
		if err := release(); err != nil {
			t.Error(err)
		}
	}
	for _, client := range clients {
		if keys, err := client.DBSize(t.Context()).Result(); keys != 0 || err != nil {
			t.Errorf("it ends with %d keys, %v", keys, err)
		}
	}
	if err := in(1).Get(t.Context(), "other").Err(); err != nil {
		t.Errorf("data of others: %v", err)
	}
	if err := errors.Join(in(0).Del(t.Context(), claimedOnce).Err(), in(2).Set(t.Context(), "k", 1, 0).Err(), in(3).Set(t.Context(), "k", 1, 0).Err()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := claim(t.Context(), address); !errors.Is(err, errNone) {
		t.Errorf("where all hold data of others: %v, want errNone", err)
	}
}
