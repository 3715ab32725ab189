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
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testredis"
	"github.com/predicthealth/database/schema/enum"
)

// process is the accounts of another process: a pool and a Redis client of its own.
func (w *world) authenticator(t *testing.T, redis string) *auth.Authenticator {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, "auth_jwt_service"), RedisURL: redis})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a, _ := w.open(t, auth.Config{}, db)
	return a
}

// TestRevokedEverywhere: once the call has returned, no other process takes the token, whose caches are
// warm, whatever becomes of Redis in between.
func TestRevokedEverywhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t)
	one, two := w.authenticator(t, redis.URL("auth-jwt-service")), w.authenticator(t, redis.URL("auth-jwt-service"))
	for _, c := range []struct {
		name          string
		before, after func()
	}{
		{"redis is there", func() {}, func() {}},
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
				t.Fatalf("%s: it is not good", c.name)
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
				t.Errorf("%s: process %d takes it (within %s)", c.name, i+1, ended.Within)
			}
		}
	}
}

// TestRevokedWhilePaused: Redis does not answer. The call says for how long the token may be taken; the
// other process does not wait for Redis either, and asks PostgreSQL.
func TestRevokedWhilePaused(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t)
	one, two := w.authenticator(t, redis.URL("auth-jwt-service")), w.authenticator(t, redis.URL("auth-jwt-service"))
	s, err := one.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if !isValid(t, one, s.Token) || !isValid(t, two, s.Token) {
		t.Fatal("it is not good")
	}
	redis.Freeze(t)
	began := time.Now()
	ended, err := one.Logout(t.Context(), s.Token)
	if err != nil || ended.Sessions != 1 || ended.Within != auth.RevokedWithin {
		t.Errorf("%+v, %v", ended, err)
	}
	if isValid(t, two, s.Token) {
		t.Error("it is taken while Redis is silent")
	}
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("a silent Redis held us for %s", took)
	}
	redis.Thaw(t)
	within(t, ended.Within, "nobody takes it", func() bool { return !isValid(t, two, s.Token) })
	for range 20 {
		if isValid(t, two, s.Token) || isValid(t, one, s.Token) {
			t.Fatal("it came back")
		}
	}
}

// TestCutOff: the process that revokes cannot reach Redis, and the others can. It says for how long they may
// take the token, and they do not take it for longer; as a rule the outbox is quicker.
func TestCutOff(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis, gone := testredis.Own(t), testredis.Own(t)
	cut, other := w.authenticator(t, gone.URL("auth-jwt-service")), w.authenticator(t, redis.URL("auth-jwt-service"))
	gone.Kill(t)
	s, err := cut.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if !isValid(t, cut, s.Token) || !isValid(t, other, s.Token) {
		t.Fatal("it is not good")
	}
	ended, err := cut.RevokeAll(t.Context(), w.patientUser, uuid.Nil)
	if err != nil || ended.Sessions != 1 || ended.Within <= 0 || ended.Within > 10*time.Second {
		t.Fatalf("%+v, %v", ended, err)
	}
	if isValid(t, cut, s.Token) {
		t.Error("the process that revoked it takes it")
	}
	within(t, 2*time.Second, "the outbox has told the others", func() bool { return !isValid(t, other, s.Token) })
	// Without the outbox the bound is that of the entry.
	s, err = other.Login(t.Context(), email, right, client)
	if err != nil || !isValid(t, other, s.Token) {
		t.Fatal(err)
	}
	w.exec(t, "ALTER TABLE sessions DISABLE TRIGGER sessions_outbox")
	if ended, err = cut.Logout(t.Context(), s.Token); err != nil {
		t.Fatal(err)
	}
	within(t, ended.Within, "the bound", func() bool { return !isValid(t, other, s.Token) })
}

// TestFlood: Redis is full of other entries, and forgets what it must. No session is lost, and none that was
// revoked comes back.
func TestFlood(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t, "maxmemory 3mb", "maxmemory-policy allkeys-lru")
	one, two := w.authenticator(t, redis.URL("auth-jwt-service")), w.authenticator(t, redis.URL("auth-jwt-service"))
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
				t.Fatal("a session was lost")
			}
		}
		for token := range revoked {
			if isValid(t, one, token) || isValid(t, two, token) {
				t.Fatal("a session came back")
			}
		}
	}
	if n := flood.Info(t.Context(), "stats").Val(); !strings.Contains(n, "evicted_keys:") || strings.Contains(n, "evicted_keys:0") {
		t.Error("nothing was forgotten: the flood was none")
	}
}

// TestPlainSQLReachesSessions: what another program changes in the database is known within a second.
func TestPlainSQLReachesSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	a := w.authenticator(t, testredis.Own(t).URL("auth-jwt-service"))
	s, err := a.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := a.Validate(t.Context(), s.Token); err != nil || !got.Verified {
		t.Fatal(err)
	}
	w.exec(t, "UPDATE users SET is_verified = false WHERE id = $1", w.patientUser)
	within(t, 2*time.Second, "that the address is not verified", func() bool {
		got, err := a.Validate(t.Context(), s.Token)
		return err == nil && !got.Verified
	})
	if state, err := a.LoginState(t.Context(), w.patientUser); err != nil || state.Verified {
		t.Errorf("%+v, %v", state, err)
	}
	w.exec(t, "UPDATE users SET locked_until = '2100-01-01' WHERE id = $1", w.patientUser)
	within(t, 2*time.Second, "the lock", func() bool {
		state, err := a.LoginState(t.Context(), w.patientUser)
		return err == nil && state.LockedUntil != nil
	})
	w.exec(t, "UPDATE sessions SET revoked_at = now()")
	within(t, 2*time.Second, "the revocation", func() bool { return !isValid(t, a, s.Token) })
	within(t, 2*time.Second, "that all is relayed", func() bool { return w.count(t, "SELECT count(*) FROM cache_invalidations") == 0 })
}

// TestAdminsReachSessions: what an admin's service ends is ended everywhere when its call returns.
func TestAdminsReachSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t)
	a := w.authenticator(t, redis.URL("auth-jwt-service")+testredis.Patient)
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, "service_admins"), RedisURL: redis.URL("service-admins") + testredis.Patient})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	d, err := auth.NewAccountAdmin(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	p := auth.Person{Type: enum.UserTypePatient, ID: w.patient}
	for range 5 {
		s, err := a.Login(t.Context(), email, right, client)
		if err != nil {
			t.Fatal(err)
		}
		if !isValid(t, a, s.Token) {
			t.Fatal("it is not good")
		}
		if ended, err := d.Deactivate(w.asAdmin(t), p, p.ID); err != nil || ended != (auth.Ended{Sessions: 1}) {
			t.Fatalf("%+v, %v", ended, err)
		}
		if isValid(t, a, s.Token) {
			t.Error("a deactivated patient's session is good")
		}
		if _, err := d.Reactivate(w.asAdmin(t), p); err != nil {
			t.Fatal(err)
		}
	}
	// Of a doctor, whom the cache knows too.
	w.exec(t, "UPDATE patients SET is_active = false")
	s, err := a.Login(t.Context(), "ada@x", right, client)
	if err != nil || !isValid(t, a, s.Token) {
		t.Fatal(err)
	}
	if ended, err := d.Deactivate(w.asAdmin(t), auth.Person{Type: enum.UserTypeDoctor, ID: w.doctor}, uuid.Nil); err != nil || ended != (auth.Ended{Sessions: 1}) {
		t.Errorf("%+v, %v", ended, err)
	}
	if isValid(t, a, s.Token) {
		t.Error("a deactivated doctor's session is good")
	}
	within(t, 2*time.Second, "all is relayed", func() bool { return w.count(t, "SELECT count(*) FROM cache_invalidations") == 0 })
}

// TestLimitByAddress: beyond it nothing is compared; without Redis each process counts by itself.
func TestLimitByAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t)
	for _, url := range []string{redis.URL("auth-jwt-service"), ""} {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, "auth_jwt_service"), RedisURL: url})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		a := w.openLimited(t, db)
		refused := 0
		for i := range 70 {
			_, err := a.Login(t.Context(), string(rune('a'+i%26))+"@nobody", "wrong", client)
			var limit *auth.LimitError
			if asLimit(err, &limit) {
				refused++
				if limit.RetryAfter <= 0 || limit.RetryAfter > time.Minute {
					t.Errorf("try again in %s", limit.RetryAfter)
				}
			}
		}
		if refused < 5 || refused > 10 {
			t.Errorf("with Redis at %q: %d of 70 were refused", url, refused)
		}
	}
}

// TestNothingPrivateInRedis: after everything was done there, no key and no value in Redis has a token, a
// password, a hash, or an e-mail address.
func TestNothingPrivateInRedis(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	redis := testredis.Own(t)
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: testdb.As(t, w.url, "auth_jwt_service"), RedisURL: redis.URL("auth-jwt-service")})
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
	w.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", w.patientUser, hash)
	s, err := a.Login(t.Context(), email, right, client)
	if err != nil {
		t.Fatal(err)
	}
	sent, err := a.RequestPasswordReset(t.Context(), email, client)
	if err != nil || !isValid(t, a, s.Token) {
		t.Fatal(err)
	}
	if _, err := a.LoginState(t.Context(), w.patientUser); err != nil {
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
