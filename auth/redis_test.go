package auth_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/schema/enum"
)

// authenticator returns the Authenticator of another process, with its own pool and Redis client.
func (f *fixture) authenticator(t *testing.T, redis string) *auth.Authenticator {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "auth_jwt_service"), RedisURL: redis})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a, _ := f.open(t, auth.Config{}, db)
	return a
}

// TestRevokedEverywhere: once the call has returned, no other process accepts the token, although its caches are
// warm, even if Redis fails or restarts in between.
func TestRevokedEverywhere(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t)
	one, two := f.authenticator(t, redis.URL("auth-jwt-service")), f.authenticator(t, redis.URL("auth-jwt-service"))
	for _, c := range []struct {
		name          string
		before, after func()
	}{
		{"redis is available", func() {}, func() {}},
		{"redis is restarted before", func() { redis.Kill(t); redis.Start(t) }, func() {}},
		{"redis is restarted after", func() {}, func() { redis.Kill(t); redis.Start(t) }},
		{"redis is killed before, and back after", func() { redis.Kill(t) }, func() { redis.Start(t) }},
	} {
		s, err := one.Login(t.Context(), email, right, client)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			if !isValid(t, one, s.Token) || !isValid(t, two, s.Token) {
				t.Fatalf("%s: the session is not valid", c.name)
			}
		}
		c.before()
		ended, err := one.Logout(t.Context(), s.Token)
		if err != nil || ended.Sessions != 1 {
			t.Fatalf("%s: %+v, %v", c.name, ended, err)
		}
		c.after()
		for i, a := range []*auth.Authenticator{one, two} {
			if isValid(t, a, s.Token) {
				t.Errorf("%s: process %d accepts the token (within %s)", c.name, i+1, ended.Within)
			}
		}
	}
}

// TestRevokedWhilePaused: Redis does not answer. The call reports how long the token may still be accepted; the
// other process does not wait for Redis either, and queries PostgreSQL.
func TestRevokedWhilePaused(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t)
	one, two := f.authenticator(t, redis.URL("auth-jwt-service")), f.authenticator(t, redis.URL("auth-jwt-service"))
	s, err := one.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if !isValid(t, one, s.Token) || !isValid(t, two, s.Token) {
		t.Fatal("the session is not valid")
	}
	redis.Freeze(t)
	began := time.Now()
	ended, err := one.Logout(t.Context(), s.Token)
	if err != nil || ended.Sessions != 1 || ended.Within != auth.RevokedWithin {
		t.Errorf("%+v, %v", ended, err)
	}
	if isValid(t, two, s.Token) {
		t.Error("the token is accepted while Redis is frozen")
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("a frozen Redis delayed the calls by %s", took)
	}
	redis.Thaw(t)
	poll.UntilTrue(t, ended.Within, "no process accepts the token", func() bool { return !isValid(t, two, s.Token) })
	for range 20 {
		if isValid(t, two, s.Token) || isValid(t, one, s.Token) {
			t.Fatal("the session is valid again")
		}
	}
}

// TestRevokeWithoutRedis: the revoking process cannot reach Redis, but the others can. It reports how long they may
// accept the token, and they accept it no longer; the outbox is usually faster.
func TestRevokeWithoutRedis(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis, stopped := testredis.Own(t), testredis.Own(t)
	withoutRedis, other := f.authenticator(t, stopped.URL("auth-jwt-service")), f.authenticator(t, redis.URL("auth-jwt-service"))
	stopped.Kill(t)
	s, err := withoutRedis.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if !isValid(t, withoutRedis, s.Token) || !isValid(t, other, s.Token) {
		t.Fatal("the session is not valid")
	}
	ended, err := withoutRedis.RevokeAll(t.Context(), f.patientUser, uuid.Nil)
	if err != nil || ended.Sessions != 1 || ended.Within <= 0 || ended.Within > 10*time.Second {
		t.Fatalf("%+v, %v", ended, err)
	}
	if isValid(t, withoutRedis, s.Token) {
		t.Error("the process that revoked the token accepts it")
	}
	poll.UntilTrue(t, 20*time.Second, "the outbox has invalidated the session", func() bool { return !isValid(t, other, s.Token) })
	// Without the outbox the entry's TTL is the bound.
	s, err = other.Login(t.Context(), email, right, client)
	if err != nil || !isValid(t, other, s.Token) {
		t.Fatal(err)
	}
	f.exec(t, "ALTER TABLE sessions DISABLE TRIGGER sessions_outbox")
	if ended, err = withoutRedis.Logout(t.Context(), s.Token); err != nil {
		t.Fatal(err)
	}
	poll.UntilTrue(t, ended.Within, "the entry expires", func() bool { return !isValid(t, other, s.Token) })
}

// TestEviction: Redis is full and evicts entries. No session is lost, and no revoked one becomes valid again.
func TestEviction(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t, "maxmemory 3mb", "maxmemory-policy allkeys-lru")
	one, two := f.authenticator(t, redis.URL("auth-jwt-service")), f.authenticator(t, redis.URL("auth-jwt-service"))
	flood, err := cache.New(redis.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = flood.Close() }()
	live, revoked := map[string]bool{}, map[string]bool{}
	value := strings.Repeat("x", 10_000)
	for round := range 12 {
		for range 8 {
			s, err := one.Login(t.Context(), email, right, client)
			if err != nil {
				t.Fatal(err)
			}
			live[s.Token] = true
		}
		for i := range 300 {
			if err := flood.Set(t.Context(), fmt.Sprint("flood", round, i), value, 0).Err(); err != nil {
				t.Fatal(err)
			}
		}
		for token := range live {
			if _, err := two.Logout(t.Context(), token); err != nil {
				t.Fatal(err)
			}
			delete(live, token)
			revoked[token] = true
			break
		}
		for token := range live {
			if !isValid(t, one, token) || !isValid(t, two, token) {
				t.Fatal("a valid session was lost")
			}
		}
		for token := range revoked {
			if isValid(t, one, token) || isValid(t, two, token) {
				t.Fatal("a revoked session is valid")
			}
		}
	}
	if n := flood.Info(t.Context(), "stats").Val(); !strings.Contains(n, "evicted_keys:") || strings.Contains(n, "evicted_keys:0") {
		t.Error("Redis evicted nothing; the test proves nothing")
	}
}

// TestPlainSQLReachesSessions: a change that another program makes in SQL takes effect within two seconds.
func TestPlainSQLReachesSessions(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	a := f.authenticator(t, testredis.Own(t).URL("auth-jwt-service"))
	s, err := a.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := a.Validate(t.Context(), s.Token); err != nil || !got.Verified {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET is_verified = false WHERE id = $1", f.patientUser)
	poll.UntilTrue(t, 20*time.Second, "the session becomes unverified", func() bool {
		got, err := a.Validate(t.Context(), s.Token)
		return err == nil && !got.Verified
	})
	if state, err := a.LoginState(t.Context(), f.patientUser); err != nil || state.Verified {
		t.Errorf("%+v, %v", state, err)
	}
	f.exec(t, "UPDATE users SET locked_until = '2100-01-01' WHERE id = $1", f.patientUser)
	poll.UntilTrue(t, 20*time.Second, "the lock", func() bool {
		state, err := a.LoginState(t.Context(), f.patientUser)
		return err == nil && state.LockedUntil != nil
	})
	f.exec(t, "UPDATE sessions SET revoked_at = now()")
	poll.UntilTrue(t, 20*time.Second, "the revocation", func() bool { return !isValid(t, a, s.Token) })
	poll.UntilTrue(t, 20*time.Second, "the outbox is drained", func() bool { return f.count(t, "SELECT count(*) FROM cache_invalidations") == 0 })
}

// TestAdminsReachSessions: a session that an admin's service ends has ended everywhere when its call returns.
func TestAdminsReachSessions(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t)
	a := f.authenticator(t, redis.URL("auth-jwt-service")+testredis.LongTimeouts)
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "service_admins"), RedisURL: redis.URL("service-admins") + testredis.LongTimeouts})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	d, err := auth.NewAccountAdmin(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	p := auth.Person{Type: enum.UserTypePatient, ID: f.patient}
	for range 5 {
		s, err := a.Login(t.Context(), email, right, client)
		if err != nil {
			t.Fatal(err)
		}
		if !isValid(t, a, s.Token) {
			t.Fatal("the session is not valid")
		}
		if ended, err := d.Deactivate(f.asAdmin(t), p, p.ID); err != nil || ended != (auth.Ended{Sessions: 1}) {
			t.Fatalf("%+v, %v", ended, err)
		}
		if isValid(t, a, s.Token) {
			t.Error("a deactivated patient's session is valid")
		}
		if _, err := d.Reactivate(f.asAdmin(t), p); err != nil {
			t.Fatal(err)
		}
	}
	// A doctor is also cached by the doctor lookup.
	f.exec(t, "UPDATE patients SET is_active = false")
	s, err := a.Login(t.Context(), "ada@x", right, client)
	if err != nil || !isValid(t, a, s.Token) {
		t.Fatal(err)
	}
	if ended, err := d.Deactivate(f.asAdmin(t), auth.Person{Type: enum.UserTypeDoctor, ID: f.doctor}, uuid.Nil); err != nil || ended != (auth.Ended{Sessions: 1}) {
		t.Errorf("%+v, %v", ended, err)
	}
	if isValid(t, a, s.Token) {
		t.Error("a deactivated doctor's session is valid")
	}
	poll.UntilTrue(t, 20*time.Second, "the outbox is drained", func() bool { return f.count(t, "SELECT count(*) FROM cache_invalidations") == 0 })
}

// TestLimitByAddress: attempts beyond the limit are not compared; without Redis each process counts by itself.
func TestLimitByAddress(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t)
	for _, url := range []string{redis.URL("auth-jwt-service"), ""} {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "auth_jwt_service"), RedisURL: url})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		a := f.openLimited(t, db)
		refused := 0
		for i := range 70 {
			_, err := a.Login(t.Context(), string(rune('a'+i%26))+"@unknown", "wrong", client)
			var limit *auth.LimitError
			if asLimit(err, &limit) {
				refused++
				if limit.RetryAfter <= 0 || limit.RetryAfter > time.Minute {
					t.Errorf("RetryAfter is %s", limit.RetryAfter)
				}
			}
		}
		if refused < 5 || refused > 10 {
			t.Errorf("with Redis at %q: %d of 70 attempts were refused", url, refused)
		}
	}
}

// TestNothingPrivateInRedis: no key and no value in Redis contains a token, a password, a hash or an e-mail
// address.
func TestNothingPrivateInRedis(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	redis := testredis.Own(t)
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, f.url, "auth_jwt_service"), RedisURL: redis.URL("auth-jwt-service")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a, err := auth.New(db, auth.Config{Cost: auth.MinPasswordCost})
	if err != nil {
		t.Fatal(err)
	}
	hash, err := auth.HashPassword(right)
	if err != nil {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", f.patientUser, hash)
	s, err := a.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	sent, err := a.RequestPasswordReset(t.Context(), email, client)
	if err != nil || !isValid(t, a, s.Token) {
		t.Fatal(err)
	}
	if _, err := a.LoginState(t.Context(), f.patientUser); err != nil {
		t.Fatal(err)
	}
	all, err := cache.New(redis.URL("default"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = all.Close() }()
	keys, err := all.Keys(t.Context(), "*").Result()
	if err != nil || len(keys) < 3 {
		t.Fatalf("%d keys, %v", len(keys), err)
	}
	for _, key := range keys {
		value, err := all.Dump(t.Context(), key).Result()
		if err != nil {
			t.Fatal(err)
		}
		for name, secret := range map[string]string{"token": s.Token, "reset token": sent.Token, "password": right, "hash": hash, "address": email} {
			if strings.Contains(key+value, secret) {
				t.Errorf("%s: the %s is in Redis", key, name)
			}
		}
	}
}
