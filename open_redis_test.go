package database_test

import (
	"errors"
	"io"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

func TestRedis(t *testing.T) {
	t.Parallel()
	without := testdb.Open(t)
	if without.Redis() != nil {
		t.Error("a Redis client without a URL")
	}
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.URL(t), RedisURL: testredis.URL(t)})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Redis().Set(t.Context(), t.Name(), "v", time.Minute).Err(); err != nil {
		t.Error(err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	if err := db.Redis().Get(t.Context(), t.Name()).Err(); err == nil {
		t.Error("Redis is used after Close")
	}
}

// TestRedisUnreachable: Open logs a warning, all but Redis works, and the client connects once Redis is reachable.
func TestRedisUnreachable(t *testing.T) {
	t.Parallel()
	direct, address := testredis.URL(t), unusedAddress(t)
	silent := listen(t, "127.0.0.1:0")
	go serve(silent, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) })
	for at, want := range map[string]string{address: "nothing listens", silent.Addr().String(): "no answer in time"} {
		var lines []string
		db, err := database.Open(t.Context(), database.Config{
			DatabaseURL: testdb.URL(t), RedisURL: "redis://:" + secret + "@" + at, ConnectTimeout: 500 * time.Millisecond,
		}, logLines(func(line string) { lines = append(lines, line) }))
		if err != nil {
			t.Fatal(err)
		}
		if len(lines) != 1 || !strings.Contains(lines[0], want) || strings.Contains(lines[0], secret) {
			t.Errorf("logged %q; want one line with %q", lines, want)
		}
		if _, err := db.Specialty.Query().Count(testdb.Context(t)); err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}

	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.URL(t), RedisURL: withHost(t, direct, address)}, logLines(func(string) {}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	go serve(listen(t, address), forward(hostOf(t, direct)))
	poll.Until(t, 10*time.Second, func() error { return db.Redis().Ping(t.Context()).Err() })
}

// TestRedisRejects: permanent errors make Open fail.
func TestRedisRejects(t *testing.T) {
	t.Parallel()
	wrong, err := url.Parse(testredis.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	wrong.User = url.UserPassword("default", secret)
	number, err := url.Parse(testredis.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	number.Path = "/9999"
	for _, address := range []string{wrong.String(), number.String()} {
		_, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.URL(t), RedisURL: address})
		if !errors.Is(err, cache.ErrRefused) || strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v", err)
		}
	}
}
