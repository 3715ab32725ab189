package local

import (
	"errors"
	"fmt"
	"net"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/deploy"
	"github.com/predicthealth/database/internal/testenv/poll"
)

// redisSettings are the checks of the effect of each setting of Redis.
var redisSettings = map[string]func(*testing.T, *Stack, redis.UniversalClient){
	"maxmemory":        memoryIsBounded,
	"maxmemory-policy": leastRecentlyUsedIsEvicted,
	"save":             nothingIsPersisted,
	"appendonly":       nothingIsPersisted,
	"tcp-keepalive":    keepaliveIsSent,
	"timeout":          asConfigured("timeout", "300"),        // the effect takes 5 minutes
	"protected-mode":   asConfigured("protected-mode", "yes"), // effective only without a password of the default user
}

func asConfigured(name, want string) func(*testing.T, *Stack, redis.UniversalClient) {
	return func(t *testing.T, _ *Stack, c redis.UniversalClient) {
		if got := c.ConfigGet(t.Context(), name).Val()[name]; got != want {
			t.Errorf("got %q; want %q", got, want)
		}
	}
}

// TestRedisSettings: each setting has its effect on a real server. A setting without a check fails.
func TestRedisSettings(t *testing.T) {
	s := upStack(t)
	for name := range settingsOf(string(deploy.RedisConf), " ") {
		check, ok := redisSettings[name]
		if !ok {
			t.Errorf("no check for %s", name)
			continue
		}
		t.Run(name, func(t *testing.T) {
			_, client := connect(t, s)
			check(t, s, client)
		})
	}
}

// memoryIsBounded: used memory stays below maxmemory.
func memoryIsBounded(t *testing.T, _ *Stack, c redis.UniversalClient) {
	ctx := t.Context()
	defer c.FlushAll(ctx)
	const keys, size = 160, 8 << 20
	for n := range keys {
		if err := c.SetRange(ctx, "large:"+strconv.Itoa(n), size-1, "x").Err(); err != nil {
			t.Fatal(err)
		}
	}
	used, err := strconv.Atoi(c.InfoMap(ctx, "memory").Val()["Memory"]["used_memory"])
	if left := c.DBSize(ctx).Val(); err != nil || used > 1<<30 || left >= keys || left < keys/2 {
		t.Errorf("after %d times %d bytes, %d bytes are used for %d keys, %v", keys, size, used, left, err)
	}
}

// keepaliveIsSent after a minute: on Linux /proc shows the timer of the server's end of a connection.
func keepaliveIsSent(t *testing.T, s *Stack, c redis.UniversalClient) {
	asConfigured("tcp-keepalive", "60")(t, s, c)
	if runtime.GOOS != "linux" {
		return
	}
	conn, err := net.Dial("tcp", loopback(s.RedisPort))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	poll.Until(t, 10*time.Second, func() error { // until the connection is accepted and idle
		sockets, err := os.ReadFile("/proc/net/tcp")
		if err != nil {
			return err
		}
		// The server's port, the client's, established, empty queues; timer 2 is keepalive, with its remaining time in 1/100 s.
		ends := fmt.Sprintf(`:%04X \w+:%04X 01 \w+:\w+ 02:(\w+)`, s.RedisPort, conn.LocalAddr().(*net.TCPAddr).Port)
		m := regexp.MustCompile(ends).FindSubmatch(sockets)
		if m == nil {
			return errors.New("no keepalive timer")
		}
		left, err := strconv.ParseInt(string(m[1]), 16, 64)
		if err == nil && (left < 50_00 || left > 60_00) {
			err = fmt.Errorf("keepalive in %d/100 s", left)
		}
		return err
	})
}

// leastRecentlyUsedIsEvicted at maxmemory, and new keys are accepted.
func leastRecentlyUsedIsEvicted(t *testing.T, _ *Stack, c redis.UniversalClient) {
	ctx := t.Context()
	used, err := strconv.ParseInt(c.InfoMap(ctx, "memory").Val()["Memory"]["used_memory"], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.ConfigSet(ctx, "maxmemory", fmt.Sprint(used+4<<20)).Err(); err != nil {
		t.Fatal(err)
	}
	defer c.ConfigSet(ctx, "maxmemory", "1gb")
	fill := func(from, to int) {
		t.Helper()
		for n := from; n < to; n++ {
			if err := c.Set(ctx, "key:"+strconv.Itoa(n), strings.Repeat("x", 8<<10), 0).Err(); err != nil { // without expiry
				t.Fatalf("key %d: %v", n, err)
			}
		}
	}
	fill(0, 200)
	poll.Until(t, 10*time.Second, func() error { // the LRU clock counts seconds
		if idle := c.ObjectIdleTime(ctx, "key:199").Val(); idle < 2*time.Second {
			return fmt.Errorf("unused for %v", idle)
		}
		return nil
	})
	const keys = 600
	fill(200, keys) // 5 MB in total
	alive := func(from, to int) (n int64) {
		for k := from; k < to; k++ {
			n += c.Exists(ctx, "key:"+strconv.Itoa(k)).Val()
		}
		return n
	}
	if oldest, newest := alive(0, 100), alive(keys-100, keys); oldest > 35 || newest < 80 {
		t.Errorf("of 100 each, %d of the oldest and %d of the newest remain", oldest, newest)
	}
	c.FlushAll(ctx)
}

// nothingIsPersisted: after a crash and after a shutdown, Redis is empty.
func nothingIsPersisted(t *testing.T, s *Stack, c redis.UniversalClient) {
	ctx := t.Context()
	for _, signal := range []syscall.Signal{syscall.SIGKILL, syscall.SIGTERM} {
		if err := c.Set(ctx, "kept", "1", 0).Err(); err != nil {
			t.Fatal(err)
		}
		pid, alive := readPID(s.redisPIDFile(), s.dir)
		if !alive {
			t.Fatal("Redis does not run")
		}
		if err := syscall.Kill(pid, signal); err != nil {
			t.Fatal(err)
		}
		if err := s.awaitRedisEnd(ctx); err != nil {
			t.Fatal(err)
		}
		if err := s.Up(ctx); err != nil {
			t.Fatal(err)
		}
		if err := c.Get(ctx, "kept").Err(); !errors.Is(err, redis.Nil) {
			t.Errorf("after %v it still has the key: %v", signal, err)
		}
	}
	entries, err := os.ReadDir(s.redisDir())
	for _, e := range entries {
		if n := e.Name(); err != nil || n != "log" && n != "pid" {
			t.Errorf("Redis wrote %s, %v", n, err)
		}
	}
}

// TestRedisUsers: each user of the file exists and can log in with its password. Its permissions are tested elsewhere.
func TestRedisUsers(t *testing.T) {
	s := upStack(t)
	_, client := connect(t, s)
	for line := range strings.Lines(string(deploy.RedisUsers)) {
		name := strings.Fields(line)[1]
		rights := client.Do(t.Context(), "ACL", "GETUSER", name)
		if err := rights.Err(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		own := redis.NewClient(&redis.Options{Addr: loopback(s.RedisPort), Username: name, Password: RedisUserPassword(s.RedisPassword, name)})
		if err := own.Ping(t.Context()).Err(); err != nil {
			t.Errorf("%s cannot log in: %v", name, err)
		}
		if err := own.Do(t.Context(), "CONFIG", "GET", "maxmemory").Err(); (err == nil) != (name == "default") { // which has all permissions in the local stack
			t.Errorf("%s and the server's settings: %v", name, err)
		}
		_ = own.Close()
	}
}
