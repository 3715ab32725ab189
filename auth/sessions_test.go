package auth_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/schema/enum"
)

func TestSession(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	one, two := f.mustLogin(t), f.mustLogin(t)
	s, err := f.accounts.Validate(t.Context(), one.Token)
	if err != nil {
		t.Fatal(err)
	}
	if s != one.Session || s.UserID != f.patientUser || s.Type != enum.UserTypePatient || s.ReferenceID != f.patient || !s.Verified || s.IP != client.IP || s.UserAgent != "tests" {
		t.Errorf("got %+v; issued %+v", s, one.Session)
	}
	if a := s.Actor(client); a.ID != f.patient || a.UserID != f.patientUser || a.Validate() != nil {
		t.Errorf("the actor is %+v", a)
	}
	all, err := f.accounts.Sessions(t.Context(), f.patientUser)
	if err != nil || len(all) != 2 {
		t.Fatalf("%d sessions, %v", len(all), err)
	}
	if ended, err := f.accounts.RevokeAll(t.Context(), f.patientUser, two.ID); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if f.valid(t, one.Token) || !f.valid(t, two.Token) {
		t.Error("all sessions but one should have ended")
	}
	if ended, err := f.accounts.Revoke(t.Context(), uuid.New(), two.ID); err != nil || ended.Sessions != 0 || !f.valid(t, two.Token) {
		t.Errorf("another login's session: %+v, %v", ended, err)
	}
	if ended, err := f.accounts.Revoke(t.Context(), f.patientUser, two.ID); err != nil || ended.Sessions != 1 || f.valid(t, two.Token) {
		t.Errorf("%+v, %v", ended, err)
	}
	for _, garbage := range []string{"", "x", one.Token + "A", strings.Repeat("A", 43), one.Token[:42] + "=", strings.Repeat("\x00", 43)} {
		if _, err := f.accounts.Validate(t.Context(), garbage); !errors.Is(err, auth.ErrSession) {
			t.Errorf("%q: %v", garbage, err)
		}
		if ended, err := f.accounts.Logout(t.Context(), garbage); err != nil || ended.Sessions != 0 {
			t.Errorf("%q: %+v, %v", garbage, ended, err)
		}
	}
}

// TestNoSecretPrinted: printing, logging or encoding a value shows no secret.
func TestNoSecretPrinted(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	s := f.mustLogin(t)
	sent, err := f.accounts.RequestPasswordReset(t.Context(), email, client)
	if err != nil || sent.Token == "" {
		t.Fatal(err)
	}
	for _, v := range []any{s, &s, sent, auth.Credentials{Email: email, Password: right}, map[string]any{"c": auth.Credentials{Password: right}}} {
		encoded, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var logged bytes.Buffer
		slog.New(slog.NewJSONHandler(&logged, nil)).Info("m", "v", v)
		printed := fmt.Sprintf("%v %+v %#v %s %s", v, v, v, encoded, &logged)
		for _, secret := range []string{s.Token, sent.Token, right} {
			if strings.Contains(printed, secret) {
				t.Errorf("%T shows a secret", v)
			}
		}
	}
}

// TestExpiry: idle and absolute expiry, by PostgreSQL's clock. Use extends the former only.
func TestExpiry(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	s := f.mustLogin(t)
	f.exec(t, "UPDATE sessions SET last_seen_at = now() - interval '29 minutes', idle_expires_at = now() + interval '1 minute' WHERE id = $1", s.ID)
	if !f.valid(t, s.Token) {
		t.Fatal("the session expired a minute early")
	}
	if n := f.count(t, "SELECT count(*) FROM sessions WHERE last_seen_at > now() - interval '1 minute' AND idle_expires_at > now() + interval '29 minutes'"); n != 1 {
		t.Error("the use was not recorded")
	}
	version := f.count(t, "SELECT version FROM sessions")
	for range 5 {
		f.valid(t, s.Token)
	}
	if again := f.count(t, "SELECT version FROM sessions"); again != version {
		t.Error("the use was recorded more than once a minute")
	}
	f.exec(t, "UPDATE sessions SET idle_expires_at = now() - interval '1 second'")
	if f.valid(t, s.Token) {
		t.Error("an idle session is still valid")
	}
	s = f.mustLogin(t)
	f.exec(t, "ALTER TABLE sessions DISABLE TRIGGER USER; UPDATE sessions SET expires_at = now() - interval '1 second', idle_expires_at = now() - interval '1 second'")
	if f.valid(t, s.Token) {
		t.Error("an expired session is still valid")
	}
	f.exec(t, "UPDATE sessions SET expires_at = now() - interval '31 days', idle_expires_at = now() - interval '31 days' WHERE id = $1", s.ID)
	if n, err := f.accounts.Prune(t.Context()); err != nil || n != 1 {
		t.Errorf("pruned %d, %v", n, err)
	}
}

// TestRotate: one of 16 concurrent rotations wins; later use of the old token ends the family.
func TestRotate(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	s, bystander := f.mustLogin(t), f.mustLogin(t)
	var won atomic.Pointer[auth.Issued]
	var wins atomic.Int64
	concurrently(16, func(int) {
		next, err := f.accounts.Rotate(t.Context(), s.Token, client)
		switch {
		case err == nil:
			wins.Add(1)
			won.Store(&next)
		case !errors.Is(err, auth.ErrSession) || errors.Is(err, auth.ErrSessionReused):
			t.Error(err)
		}
	})
	next := won.Load()
	if wins.Load() != 1 || !f.valid(t, next.Token) || f.valid(t, s.Token) {
		t.Fatalf("%d rotations succeeded; the new token is valid: %v, the old one: %v", wins.Load(), f.valid(t, next.Token), f.valid(t, s.Token))
	}
	if next.Family != s.Family || !next.ExpiresAt.Equal(s.ExpiresAt) || next.ID == s.ID || next.UserID != s.UserID || next.ReferenceID != s.ReferenceID {
		t.Errorf("rotated %+v to %+v", s.Session, next.Session)
	}
	third, err := f.accounts.Rotate(t.Context(), next.Token, client)
	if err != nil {
		t.Fatal(err)
	}
	f.exec(t, "ALTER TABLE sessions DISABLE TRIGGER sessions_ended; UPDATE sessions SET rotated_at = rotated_at - interval '11 seconds'")
	f.exec(t, "ALTER TABLE sessions ENABLE TRIGGER sessions_ended")
	if _, err := f.accounts.Rotate(t.Context(), s.Token, client); !errors.Is(err, auth.ErrSessionReused) || !errors.Is(err, auth.ErrSession) {
		t.Errorf("a rotated token: %v", err)
	}
	if f.valid(t, third.Token) || !f.valid(t, bystander.Token) {
		t.Error("want the family ended, and no other session")
	}
	// Logout with a rotated token ends the session.
	if next, err = ptr(f.accounts.Rotate(t.Context(), bystander.Token, client)); err != nil {
		t.Fatal(err)
	}
	if ended, err := f.accounts.Logout(t.Context(), bystander.Token); err != nil || ended.Sessions != 1 || f.valid(t, next.Token) {
		t.Errorf("%+v, %v", ended, err)
	}
}

func ptr[T any](v T, err error) (*T, error) { return &v, err }

// TestLogoutAndTouch: an ended session stays ended, in any order of the calls.
func TestLogoutAndTouch(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	for range 40 {
		s := f.mustLogin(t)
		f.exec(t, "UPDATE sessions SET last_seen_at = now() - interval '2 minutes' WHERE id = $1", s.ID)
		concurrently(4, func(i int) {
			if i > 0 {
				_, _ = f.accounts.Validate(t.Context(), s.Token)
			} else if _, err := f.accounts.Logout(t.Context(), s.Token); err != nil {
				t.Error(err)
			}
		})
		if f.valid(t, s.Token) {
			t.Fatal("an ended session is valid")
		}
	}
}

// TestWhatEndsSessions: a trigger ends sessions on changes in plain SQL too. An upgraded hash ends none.
func TestWhatEndsSessions(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	for _, c := range []struct {
		change string
		ends   bool
	}{
		{"UPDATE patients SET is_active = false WHERE id = (SELECT patient_id FROM users WHERE id = $1)", true},
		{"UPDATE users SET is_active = true WHERE id = $1", true},
		{"UPDATE users SET password_hash = 'another' WHERE id = $1", true},
		{"UPDATE users SET email = 'other' || email WHERE id = $1", true},
		{"UPDATE users SET is_active = NOT is_active WHERE id = $1", true},
		{"UPDATE users SET is_active = NOT is_active WHERE id = $1", true},
		{"UPDATE users SET password_hash = 'again' WHERE id = $1 AND set_config('predicthealth.same_password', id::text, true) <> ''", false},
		{"UPDATE users SET last_login = now(), failed_login_attempts = 3, locked_until = now() WHERE id = $1", false},
		{"DELETE FROM users WHERE id = $1", true},
	} {
		id := uuid.New()
		f.exec(t, `INSERT INTO sessions (id, user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at)
			VALUES ($1::uuid, $2, $1::uuid, sha256($1::uuid::text::bytea), now(), now() + interval '1 hour', now() + interval '1 hour')`, id, f.patientUser)
		f.exec(t, c.change, f.patientUser)
		if live := f.count(t, "SELECT count(*) FROM sessions WHERE id = $1 AND revoked_at IS NULL", id); (live == 0) != c.ends {
			t.Errorf("%s: %d sessions are active", c.change, live)
		}
	}
}

// TestPasswordChangesMeanwhile: between the comparison and the session, and during a rotation.
func TestPasswordChangesMeanwhile(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	compared, changed := make(chan struct{}), make(chan struct{})
	f.accounts.SetHashing(func(_, _ []byte) error {
		compared <- struct{}{}
		<-changed
		return nil
	}, fast)
	done := make(chan error)
	go func() {
		_, err := f.login(t, right)
		done <- err
	}()
	<-compared
	f.exec(t, "UPDATE users SET password_hash = 'another' WHERE id = $1", f.patientUser)
	close(changed)
	if err := <-done; !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("got %v", err)
	}
	if n := f.count(t, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL"); n != 0 {
		t.Errorf("%d sessions", n)
	}
	// Concurrent rotations and changes: after the last change no token is valid.
	f = newFixture(t, auth.Config{})
	for i := range 20 {
		s := f.mustLogin(t)
		concurrently(2, func(which int) {
			if which == 1 {
				f.exec(t, "UPDATE users SET password_changed_at = now() + $2 * interval '1 second' WHERE id = $1", f.patientUser, i)
				return
			}
			for token := s.Token; ; {
				next, err := f.accounts.Rotate(t.Context(), token, client)
				if err != nil {
					return
				}
				token = next.Token
			}
		})
		if n := f.count(t, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL AND rotated_at IS NULL"); n != 0 {
			t.Fatalf("%d sessions are valid after the change", n)
		}
	}
}

// TestLoginState returns a login's state.
func TestLoginState(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	if _, err := f.accountAdmin(t, "service_admins").Lock(f.asAdmin(t), f.patientUser, testTime); err != nil {
		t.Fatal(err)
	}
	s, err := f.accounts.LoginState(t.Context(), f.patientUser)
	if err != nil || !s.Active || !s.Verified || s.ReferenceID != f.patient || s.LockedUntil == nil || !s.LockedUntil.Equal(testTime) {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := f.accounts.LoginState(t.Context(), uuid.New()); !errors.Is(err, auth.ErrNoAccount) {
		t.Error(err)
	}
	if _, err := f.accountAdmin(t, "service_admins").Unlock(f.asAdmin(t), uuid.New()); !errors.Is(err, auth.ErrNoAccount) {
		t.Error(err)
	}
}

// TestNoSecretLogged: neither logs nor errors contain a secret.
func TestNoSecretLogged(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	var output bytes.Buffer
	a, err := auth.New(openAuth(t, f), auth.Config{}, auth.WithLogger(slog.New(slog.NewTextHandler(&output, &slog.HandlerOptions{Level: slog.LevelDebug}))))
	if err != nil {
		t.Fatal(err)
	}
	const stored = "a-stored-unusable-hash"
	f.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", f.patientUser, stored)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	token := strings.Repeat("A", 43)
	for _, ctx := range []context.Context{t.Context(), ended} {
		for _, err := range []error{
			second(a.Login(ctx, email, right, client)), second(a.Validate(ctx, token)), second(a.Rotate(ctx, token, client)), second(a.Logout(ctx, token)),
			second(a.ChangePassword(ctx, f.patientUser, right, other)), second(a.ResetPassword(ctx, token, other, client)), a.VerifyEmail(ctx, token, client),
			second(a.LoginState(ctx, f.patientUser)), second(f.accountAdmin(t, "service_patients").ProvisionPatient(ctx, uuid.New(), auth.Credentials{Email: email, Password: other}, func(*ent.PatientCreate, *ent.HealthProfileCreate) {})),
		} {
			fmt.Fprintln(&output, err)
		}
	}
	if !strings.Contains(output.String(), "not a usable bcrypt hash") {
		t.Error("the unusable hash was not logged")
	}
	for _, secret := range []string{right, other, stored, token, email, auth.HashText(token)} {
		if strings.Contains(output.String(), secret) {
			t.Errorf("%q was logged", secret)
		}
	}
}

// TestRevokeWhileRotating: a token issued while the session is being revoked ends with it.
func TestRevokeWhileRotating(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	for name, revoke := range map[string]func(s auth.Issued) (auth.Ended, error){
		"logout":     func(s auth.Issued) (auth.Ended, error) { return f.accounts.Logout(t.Context(), s.Token) },
		"revoke":     func(s auth.Issued) (auth.Ended, error) { return f.accounts.Revoke(t.Context(), s.UserID, s.ID) },
		"revoke all": func(s auth.Issued) (auth.Ended, error) { return f.accounts.RevokeAll(t.Context(), s.UserID, uuid.Nil) },
	} {
		s := f.mustLogin(t)
		// An INSERT into sessions waits until this transaction ends.
		hold, err := f.owner.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := hold.ExecContext(t.Context(), "LOCK TABLE account_tokens IN ACCESS EXCLUSIVE MODE"); err != nil {
			t.Fatal(err)
		}
		f.exec(t, `CREATE OR REPLACE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM FROM account_tokens; RETURN NEW; END $$;
			CREATE OR REPLACE TRIGGER aa_wait BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION wait_here()`)
		rotated := make(chan auth.Issued, 1)
		go func() {
			next, _ := f.accounts.Rotate(t.Context(), s.Token, client)
			rotated <- next
		}()
		waiting := func(n int) func() bool {
			return func() bool {
				return f.count(t, "SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE a.datname = current_database() AND NOT l.granted") >= n
			}
		}
		poll.UntilTrue(t, 10*time.Second, "the rotation waits", waiting(1))
		revoked := make(chan error, 1)
		go func() {
			_, err := revoke(s)
			revoked <- err
		}()
		poll.UntilTrue(t, 10*time.Second, "the revocation waits", waiting(2))
		if err := hold.Rollback(); err != nil {
			t.Fatal(err)
		}
		next := <-rotated
		if err := <-revoked; err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if f.valid(t, s.Token) || (next.Token != "" && f.valid(t, next.Token)) {
			t.Errorf("%s: a token is valid afterwards", name)
		}
		f.exec(t, "DROP TRIGGER aa_wait ON sessions")
	}
}

// TestNotInATransaction: a change that ends sessions must commit before Redis is invalidated.
func TestNotInATransaction(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	s := f.mustLogin(t)
	db := openAuth(t, f)
	a, err := auth.New(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	err = db.WithTx(ctx, func(ctx context.Context, _ *ent.Client) error {
		_, err := a.Logout(ctx, s.Token)
		return err
	})
	if !errors.Is(err, auth.ErrInTransaction) || !f.valid(t, s.Token) {
		t.Errorf("%v", err)
	}
}
