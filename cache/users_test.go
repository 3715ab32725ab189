package cache_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/testredis"
)

var services = map[string]string{ // user: owner of its temporary data
	"auth-jwt-service": "auth", "service-admins": "admins", "service-doctors": "doctors",
	"service-institutions": "institutions", "service-patients": "patients",
}

func as(t *testing.T, user string) *cache.Cache {
	return connect(t, testredis.UserURL(t, user)+patient)
}

// caches reports whether entries of the kind are cached for the user of c.
func caches(t *testing.T, c *cache.Cache, kind string, shared bool, id string) bool {
	t.Helper()
	entries := cache.NewEntries[int64](c, cache.Kind{Name: kind, TTL: time.Minute, Shared: shared})
	var s source
	s.commit(id)
	for range 3 {
		if _, err := entries.Get(t.Context(), id, s.load(id)); err != nil {
			t.Error(err)
		}
	}
	return s.loads.Load() < 3
}

// TestServiceAccess: each user of deploy/users.acl can do what its service needs.
func TestServiceAccess(t *testing.T) {
	t.Parallel()
	for user, owner := range services {
		c := as(t, user)
		if err := c.Check(t.Context()); err != nil {
			t.Fatal(user, err)
		}
		auth := owner == "auth"
		for _, kind := range []string{"doctor", "institution", "specialty"} {
			if got := caches(t, c, kind, true, user); got == auth {
				t.Errorf("%s caches a %s: %v", user, kind, got)
			}
		}
		for _, kind := range []string{"session", "login"} {
			if got := caches(t, c, kind, false, user); got != auth {
				t.Errorf("%s caches a %s: %v", user, kind, got)
			}
			if err := cache.NewEntries[int64](c, cache.Kind{Name: kind, TTL: time.Minute}).Invalidate(t.Context(), user); err != nil {
				t.Errorf("%s invalidates a %s: %v", user, kind, err)
			}
		}
		temp := cache.NewTemp[string](c, cache.TempKind{Owner: owner, Name: "x"})
		if err := temp.Set(t.Context(), "x", "v", time.Minute); err != nil {
			t.Errorf("%s: %v", user, err)
		}
		if _, err := temp.SetIfAbsent(t.Context(), "x", "v", time.Minute); err != nil {
			t.Errorf("%s: %v", user, err)
		}
		if v, err := temp.GetAndDelete(t.Context(), "x"); err != nil || v != "v" {
			t.Errorf("%s: %q, %v", user, v, err)
		}
		lock, err := c.TryLock(t.Context(), owner, "x", time.Minute)
		if err != nil {
			t.Fatalf("%s: %v", user, err)
		}
		if err := errors.Join(lock.Extend(t.Context(), time.Minute), lock.Unlock(t.Context())); err != nil {
			t.Errorf("%s: %v", user, err)
		}
		d, err := cache.NewLimiter(c, owner, "x").Allow(t.Context(), "x", cache.Limit{Events: 1, Window: time.Second})
		if err != nil || !d.Allowed || d.Local {
			t.Errorf("%s: %+v, %v", user, d, err)
		}
		if !auth && c.State().FirstLevel != "on" {
			t.Errorf("%s: the first level is %s", user, c.State().FirstLevel)
		}
	}
}

// TestServicesReadSessions: services read the sessions that the authentication service caches, but cannot write any.
func TestServicesReadSessions(t *testing.T) {
	t.Parallel()
	k := cache.Kind{Name: "session", TTL: time.Minute}
	authService, patients := cache.NewEntries[int64](as(t, "auth-jwt-service"), k), cache.NewEntries[int64](as(t, "service-patients"), k)
	var s source
	s.commit("s1")
	for _, entries := range []*cache.Entries[int64]{authService, patients, patients} {
		if v, err := entries.Get(t.Context(), "s1", s.load("s1")); err != nil || v != 1 || s.loads.Load() != 1 {
			t.Errorf("%d, %v, %d loads", v, err, s.loads.Load())
		}
	}
	if err := as(t, "service-patients").Client().Set(t.Context(), "ph:session:v0:forged", "x", time.Minute).Err(); !redis.HasErrorPrefix(err, "NOPERM") {
		t.Errorf("service-patients wrote a session: %v", err)
	}
}

// TestNoOtherAccess: users have no access to dangerous commands, other services' data or unknown keys.
func TestNoOtherAccess(t *testing.T) {
	t.Parallel()
	const unowned = "ph:temp:unknown:x:x"
	for user, owner := range services {
		client := as(t, user).Client()
		for _, command := range []string{
			"FLUSHALL", "FLUSHDB", "KEYS *", "SCAN 0", "RANDOMKEY", "DBSIZE", "CONFIG GET *", "CONFIG SET save 1", "DEBUG SLEEP 0", "SHUTDOWN", "SAVE", "BGSAVE",
			"BGREWRITEAOF", "REPLICAOF NO ONE", "ACL LIST", "ACL WHOAMI", "MONITOR", "CLIENT LIST", "CLIENT KILL TYPE normal", "SLOWLOG GET", "INFO", "MODULE LIST",
			"FUNCTION LIST", "SCRIPT FLUSH", "SCRIPT LOAD x", "SUBSCRIBE x", "PUBLISH x y", "SWAPDB 0 1", "SELECT 1", "MIGRATE h 1 k 0 1", "FAILOVER", "CLUSTER RESET",
			"GET " + unowned, "SET " + unowned + " v", "DEL " + unowned, "GET secret", "SET ph:session v", "GET rate:unknown:x:x",
			"EVAL return(redis.call('KEYS','*')) 0", "EVAL return(redis.call('GET','secret')) 0", "HSET ph:temp:" + owner + ":x:h a b", "PERSIST ph:temp:" + owner + ":x:x",
			"EXPIRE ph:temp:" + owner + ":x:x 1",
		} {
			denied(t, user, client, command)
		}
		for other, theirs := range services {
			if other != user {
				for _, key := range []string{"ph:temp:" + theirs + ":x:x", "ph:lock:" + theirs + ":x", "rate:" + theirs + ":x:x"} {
					denied(t, user, client, "GET "+key)
					denied(t, user, client, "SET "+key+" v")
					denied(t, user, client, "DEL "+key)
				}
			}
		}
		if owner != "auth" {
			denied(t, user, client, "SET ph:session:v0:x v")
			denied(t, user, client, "GETDEL ph:session:v0:x")
			denied(t, user, client, "GET ph:login:v0:x")
			denied(t, user, client, "SET ph:login:v0:x v")
		}
	}
	monitor := as(t, "monitor").Client()
	if info, err := monitor.Info(t.Context()).Result(); err != nil || !strings.Contains(info, "used_memory") {
		t.Errorf("monitor: %v", err)
	}
	if err := errors.Join(monitor.DBSize(t.Context()).Err(), monitor.Do(t.Context(), "SLOWLOG", "LEN").Err(),
		monitor.Do(t.Context(), "LATENCY", "LATEST").Err(), monitor.Do(t.Context(), "MEMORY", "STATS").Err()); err != nil {
		t.Error(err)
	}
	for _, command := range []string{"GET ph:doctor:v0:x", "SET x y", "KEYS *", "SLOWLOG GET", "CONFIG GET *", "CLIENT LIST", "FLUSHALL", "ACL LIST", "MONITOR", "EVAL return(1) 0"} {
		denied(t, "monitor", monitor, command)
	}
}

func denied(t *testing.T, user string, client redis.UniversalClient, command string) {
	t.Helper()
	var args []any
	for _, word := range strings.Fields(command) {
		args = append(args, word)
	}
	err := client.Do(t.Context(), args...).Err()
	// Redis 7.0 has several wordings; with the last, DEBUG is disabled for all users.
	for _, refusal := range []string{"NOPERM", "can't run this command", "can't access at least one of the keys", "DEBUG command not allowed"} {
		if err != nil && strings.Contains(err.Error(), refusal) {
			return
		}
	}
	t.Errorf("%s may %s: %v", user, command, err)
}
