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
)

// ofRedis are looks at what each setting of Redis does.
var ofRedis = map[string]func(*testing.T, *Stack, redis.UniversalClient){
	"maxmemory":        staysBelowItsBound,
	"maxmemory-policy": forgetsTheOldest,
	"save":             keepsNothing,
	"appendonly":       keepsNothing,
	"tcp-keepalive":    looksForDeadPeers,
	"timeout":          asConfigured("timeout", "300"),        // which nobody waits for here
	"protected-mode":   asConfigured("protected-mode", "yes"), // for who takes the default user's password away
}

func asConfigured(name, want string) func(*testing.T, *Stack, redis.UniversalClient) {
	return func(t *testing.T, _ *Stack, c redis.UniversalClient) {
		if got := c.ConfigGet(t.Context(), name).Val()[name]; got != want {
			t.Errorf("it is %q, not %q", got, want)
		}
	}
}

// TestEachSettingOfRedis does what it is there for, on a real server; one that nobody looks at fails.
func TestEachSettingOfRedis(t *testing.T) {
	s := upStack(t)
	for name := range settingsOf(string(deploy.RedisConf), " ") {
		look, ok := ofRedis[name]
		if !ok {
			t.Errorf("nobody looks whether %s does what it is there for", name)
			continue
		}
		t.Run(name, func(t *testing.T) {
			_, client := connect(t, s)
			look(t, s, client)
		})
	}
}

// staysBelowItsBound, whatever it is given.
func staysBelowItsBound(t *testing.T, _ *Stack, c redis.UniversalClient) {
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
		t.Errorf("given %d times %d bytes, it uses %d for %d of them, %v", keys, size, used, left, err)
	}
}

// looksForDeadPeers after a minute: Linux says so of the server's end of a connection.
func looksForDeadPeers(t *testing.T, s *Stack, c redis.UniversalClient) {
	asConfigured("tcp-keepalive", "60")(t, s, c)
	if runtime.GOOS != "linux" {
		return
	}
	conn, err := net.Dial("tcp", loopback(s.RedisPort))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	eventually(t, func() error { // when it has accepted it, and the system all that was sent
		sockets, err := os.ReadFile("/proc/net/tcp")
		if err != nil {
			return err
		}
		// Its port, ours, established, nothing under way; 2 is the timer of dead peers, and how many hundredths of a second it has.
		ends := fmt.Sprintf(`:%04X \w+:%04X 01 \w+:\w+ 02:(\w+)`, s.RedisPort, conn.LocalAddr().(*net.TCPAddr).Port)
		m := regexp.MustCompile(ends).FindSubmatch(sockets)
		if m == nil {
			return errors.New("nothing looks whether the client is alive")
		}
		left, err := strconv.ParseInt(string(m[1]), 16, 64)
		if err == nil && (left < 50_00 || left > 60_00) {
			err = fmt.Errorf("it is looked for in %d hundredths of a second", left)
		}
		return err
	})
}

// forgetsTheOldest at its bound, and takes what is new.
func forgetsTheOldest(t *testing.T, _ *Stack, c redis.UniversalClient) {
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
			if err := c.Set(ctx, "key:"+strconv.Itoa(n), strings.Repeat("x", 8<<10), 0).Err(); err != nil { // none ends by itself
				t.Fatalf("key %d: %v", n, err)
			}
		}
	}
	fill(0, 200)
	eventually(t, func() error { // its clock is in seconds
		if idle := c.ObjectIdleTime(ctx, "key:199").Val(); idle < 2*time.Second {
			return fmt.Errorf("unused for %v", idle)
		}
		return nil
	})
	const keys = 600
	fill(200, keys) // 5 MB in all
	alive := func(from, to int) (n int64) {
		for k := from; k < to; k++ {
			n += c.Exists(ctx, "key:"+strconv.Itoa(k)).Val()
		}
		return n
	}
	if oldest, newest := alive(0, 100), alive(keys-100, keys); oldest > 35 || newest < 80 {
		t.Errorf("of a hundred each, %d of the oldest are there, and %d of the newest", oldest, newest)
	}
	c.FlushAll(ctx)
}

// keepsNothing on disk: after a crash, and after an orderly end, it is empty.
func keepsNothing(t *testing.T, s *Stack, c redis.UniversalClient) {
	ctx := t.Context()
	for _, signal := range []syscall.Signal{syscall.SIGKILL, syscall.SIGTERM} {
		if err := c.Set(ctx, "kept", "1", 0).Err(); err != nil {
			t.Fatal(err)
		}
		pid, alive := process(s.redisPIDFile(), s.dir)
		if !alive {
			t.Fatal("it does not run")
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
			t.Errorf("after %v it knows what it was told before: %v", signal, err)
		}
	}
	entries, err := os.ReadDir(s.redisDir())
	for _, e := range entries {
		if n := e.Name(); err != nil || n != "log" && n != "pid" {
			t.Errorf("it wrote %s, %v", n, err)
		}
	}
}

// TestEachUserOfRedis is the one of the file, but for its password: what each may do is tested where it is used.
func TestEachUserOfRedis(t *testing.T) {
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
			t.Errorf("%s cannot come in: %v", name, err)
		}
		if err := own.Do(t.Context(), "CONFIG", "GET", "maxmemory").Err(); (err == nil) != (name == "default") { // who may everything in the local stack
			t.Errorf("%s and the server's settings: %v", name, err)
		}
		_ = own.Close()
	}
}
