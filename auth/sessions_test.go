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
	"github.com/predicthealth/database/schema/enum"
)

func TestSession(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	one, two := w.mustLogin(t), w.mustLogin(t)
	s, err := w.accounts.Validate(t.Context(), one.Token)
	if err != nil {
		t.Fatal(err)
	}
	if s != one.Session || s.UserID != w.patientUser || s.Type != enum.UserTypePatient || s.ReferenceID != w.patient || !s.Verified || s.IP != client.IP || s.UserAgent != "tests" {
		t.Errorf("got %+v; issued %+v", s, one.Session)
	}
	if a := s.Actor(client); a.ID != w.patient || a.UserID != w.patientUser || a.Validate() != nil {
		t.Errorf("the actor is %+v", a)
	}
	all, err := w.accounts.Sessions(t.Context(), w.patientUser)
	if err != nil || len(all) != 2 {
		t.Fatalf("%d sessions, %v", len(all), err)
	}
	if ended, err := w.accounts.RevokeAll(t.Context(), w.patientUser, two.ID); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if w.valid(t, one.Token) || !w.valid(t, two.Token) {
		t.Error("all but this one should have ended")
	}
	if ended, err := w.accounts.Revoke(t.Context(), uuid.New(), two.ID); err != nil || ended.Sessions != 0 || !w.valid(t, two.Token) {
		t.Errorf("somebody else's: %+v, %v", ended, err)
	}
	if ended, err := w.accounts.Revoke(t.Context(), w.patientUser, two.ID); err != nil || ended.Sessions != 1 || w.valid(t, two.Token) {
		t.Errorf("%+v, %v", ended, err)
	}
	for _, garbage := range []string{"", "x", one.Token + "A", strings.Repeat("A", 43), one.Token[:42] + "=", strings.Repeat("\x00", 43)} {
		if _, err := w.accounts.Validate(t.Context(), garbage); !errors.Is(err, auth.ErrSession) {
			t.Errorf("%q: %v", garbage, err)
		}
		if ended, err := w.accounts.Logout(t.Context(), garbage); err != nil || ended.Sessions != 0 {
			t.Errorf("%q: %+v, %v", garbage, ended, err)
		}
	}
}

// TestNoSecretIsSaid in what is printed or encoded.
func TestNoSecretIsSaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	s := w.mustLogin(t)
	sent, err := w.accounts.RequestPasswordReset(t.Context(), email, client)
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
		said := fmt.Sprintf("%v %+v %#v %s %s", v, v, v, encoded, &logged)
		for _, secret := range []string{s.Token, sent.Token, right} {
			if strings.Contains(said, secret) {
				t.Errorf("%T says a secret", v)
			}
		}
	}
}

// TestExpiry: idle and absolute, by PostgreSQL's clock; use keeps a session from the one and not the other.
func TestExpiry(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	s := w.mustLogin(t)
	w.exec(t, "UPDATE sessions SET last_seen_at = now() - interval '29 minutes', idle_expires_at = now() + interval '1 minute' WHERE id = $1", s.ID)
	if !w.valid(t, s.Token) {
		t.Fatal("it is good for a minute more")
	}
	if n := w.count(t, "SELECT count(*) FROM sessions WHERE last_seen_at > now() - interval '1 minute' AND idle_expires_at > now() + interval '29 minutes'"); n != 1 {
		t.Error("that it was used was not written")
	}
	version := w.count(t, "SELECT version FROM sessions")
	for range 5 {
		w.valid(t, s.Token)
	}
	if again := w.count(t, "SELECT version FROM sessions"); again != version {
		t.Error("it was written more than once a minute")
	}
	w.exec(t, "UPDATE sessions SET idle_expires_at = now() - interval '1 second'")
	if w.valid(t, s.Token) {
		t.Error("it was not used, and is still good")
	}
	s = w.mustLogin(t)
	w.exec(t, "ALTER TABLE sessions DISABLE TRIGGER USER; UPDATE sessions SET expires_at = now() - interval '1 second', idle_expires_at = now() - interval '1 second'")
	if w.valid(t, s.Token) {
		t.Error("its time is over, and it is still good")
	}
	w.exec(t, "UPDATE sessions SET expires_at = now() - interval '31 days', idle_expires_at = now() - interval '31 days' WHERE id = $1", s.ID)
	if n, err := w.accounts.Prune(t.Context()); err != nil || n != 1 {
		t.Errorf("pruned %d, %v", n, err)
	}
}

// TestRotate: of 16 at once one wins; what comes back later was stolen, and ends the family.
func TestRotate(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	s, bystander := w.mustLogin(t), w.mustLogin(t)
	var won atomic.Pointer[auth.Issued]
	var wins atomic.Int64
	together(16, func(int) {
		next, err := w.accounts.Rotate(t.Context(), s.Token, client)
		switch {
		case err == nil:
			wins.Add(1)
			won.Store(&next)
		case !errors.Is(err, auth.ErrSession) || errors.Is(err, auth.ErrSessionReused):
			t.Error(err)
		}
	})
	next := won.Load()
	if wins.Load() != 1 || !w.valid(t, next.Token) || w.valid(t, s.Token) {
		t.Fatalf("%d have won; the new token is good: %v, the old one: %v", wins.Load(), w.valid(t, next.Token), w.valid(t, s.Token))
	}
	if next.Family != s.Family || !next.ExpiresAt.Equal(s.ExpiresAt) || next.ID == s.ID || next.UserID != s.UserID || next.ReferenceID != s.ReferenceID {
		t.Errorf("rotated %+v to %+v", s.Session, next.Session)
	}
	third, err := w.accounts.Rotate(t.Context(), next.Token, client)
	if err != nil {
		t.Fatal(err)
	}
	w.exec(t, "ALTER TABLE sessions DISABLE TRIGGER sessions_ended; UPDATE sessions SET rotated_at = rotated_at - interval '11 seconds'")
	w.exec(t, "ALTER TABLE sessions ENABLE TRIGGER sessions_ended")
	if _, err := w.accounts.Rotate(t.Context(), s.Token, client); !errors.Is(err, auth.ErrSessionReused) || !errors.Is(err, auth.ErrSession) {
		t.Errorf("an old token: %v", err)
	}
	if w.valid(t, third.Token) || !w.valid(t, bystander.Token) {
		t.Error("the family should have ended, and nobody else")
	}
	// Who logs out with an old token logs out.
	if next, err = ptr(w.accounts.Rotate(t.Context(), bystander.Token, client)); err != nil {
		t.Fatal(err)
	}
	if ended, err := w.accounts.Logout(t.Context(), bystander.Token); err != nil || ended.Sessions != 1 || w.valid(t, next.Token) {
		t.Errorf("%+v, %v", ended, err)
	}
}

func ptr[T any](v T, err error) (*T, error) { return &v, err }

// TestLogoutAndTouch: whatever the order, what has ended does not come back.
func TestLogoutAndTouch(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	for range 40 {
		s := w.mustLogin(t)
		w.exec(t, "UPDATE sessions SET last_seen_at = now() - interval '2 minutes' WHERE id = $1", s.ID)
		together(4, func(i int) {
			if i > 0 {
				_, _ = w.accounts.Validate(t.Context(), s.Token)
			} else if _, err := w.accounts.Logout(t.Context(), s.Token); err != nil {
				t.Error(err)
			}
		})
		if w.valid(t, s.Token) {
			t.Fatal("it came back to life")
		}
	}
}

// TestWhatEndsSessions: in plain SQL too, for a trigger sees to it. A hash that is made anew does not.
func TestWhatEndsSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
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
		w.exec(t, `INSERT INTO sessions (id, user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at)
			VALUES ($1::uuid, $2, $1::uuid, sha256($1::uuid::text::bytea), now(), now() + interval '1 hour', now() + interval '1 hour')`, id, w.patientUser)
		w.exec(t, c.change, w.patientUser)
		if live := w.count(t, "SELECT count(*) FROM sessions WHERE id = $1 AND revoked_at IS NULL", id); (live == 0) != c.ends {
			t.Errorf("%s: %d sessions are left", c.change, live)
		}
	}
}

// TestPasswordChangesMeanwhile: between the comparison and the session, and while a token is rotated.
func TestPasswordChangesMeanwhile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	compared, changed := make(chan struct{}), make(chan struct{})
	w.accounts.SetHashing(func(_, _ []byte) error {
		compared <- struct{}{}
		<-changed
		return nil
	}, fast)
	done := make(chan error)
	go func() {
		_, err := w.login(t, right)
		done <- err
	}()
	<-compared
	w.exec(t, "UPDATE users SET password_hash = 'another' WHERE id = $1", w.patientUser)
	close(changed)
	if err := <-done; !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("got %v", err)
	}
	if n := w.count(t, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL"); n != 0 {
		t.Errorf("%d sessions", n)
	}
	// Rotations and changes at once: after the last change no token is good.
	w = newWorld(t, auth.Config{})
	for i := range 20 {
		s := w.mustLogin(t)
		together(2, func(which int) {
			if which == 1 {
				w.exec(t, "UPDATE users SET password_changed_at = now() + $2 * interval '1 second' WHERE id = $1", w.patientUser, i)
				return
			}
			for token := s.Token; ; {
				next, err := w.accounts.Rotate(t.Context(), token, client)
				if err != nil {
					return
				}
				token = next.Token
			}
		})
		if n := w.count(t, "SELECT count(*) FROM sessions WHERE revoked_at IS NULL AND rotated_at IS NULL"); n != 0 {
			t.Fatalf("%d sessions have outlived the change", n)
		}
	}
}

// TestState says what a login may do.
func TestState(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	if _, err := w.directory(t, "service_admins").Lock(w.asAdmin(t), w.patientUser, testTime); err != nil {
		t.Fatal(err)
	}
	s, err := w.accounts.LoginState(t.Context(), w.patientUser)
	if err != nil || !s.Active || !s.Verified || s.ReferenceID != w.patient || s.LockedUntil == nil || !s.LockedUntil.Equal(testTime) {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := w.accounts.LoginState(t.Context(), uuid.New()); !errors.Is(err, auth.ErrNoAccount) {
		t.Error(err)
	}
	if _, err := w.directory(t, "service_admins").Unlock(w.asAdmin(t), uuid.New()); !errors.Is(err, auth.ErrNoAccount) {
		t.Error(err)
	}
}

// TestNothingSecretIsLogged, nor said in an error, whatever goes wrong.
func TestNothingSecretIsLogged(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	var said bytes.Buffer
	a, err := auth.New(openAuth(t, w), auth.Config{}, auth.WithLogger(slog.New(slog.NewTextHandler(&said, &slog.HandlerOptions{Level: slog.LevelDebug}))))
	if err != nil {
		t.Fatal(err)
	}
	const stored = "a-stored-hash-that-is-none"
	w.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", w.patientUser, stored)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	token := strings.Repeat("A", 43)
	for _, ctx := range []context.Context{t.Context(), ended} {
		for _, err := range []error{
			second(a.Login(ctx, email, right, client)), second(a.Validate(ctx, token)), second(a.Rotate(ctx, token, client)), second(a.Logout(ctx, token)),
			second(a.ChangePassword(ctx, w.patientUser, right, other)), second(a.ResetPassword(ctx, token, other, client)), a.VerifyEmail(ctx, token, client),
			second(a.LoginState(ctx, w.patientUser)), second(w.directory(t, "service_patients").ProvisionPatient(ctx, uuid.New(), auth.Credentials{Email: email, Password: other}, func(*ent.PatientCreate, *ent.HealthProfileCreate) {})),
		} {
			fmt.Fprintln(&said, err)
		}
	}
	if !strings.Contains(said.String(), "none of bcrypt's") {
		t.Error("nothing was said of a hash that is none")
	}
	for _, secret := range []string{right, other, stored, token, email, auth.HashText(token)} {
		if strings.Contains(said.String(), secret) {
			t.Errorf("%q is said", secret)
		}
	}
}

// TestRevokeWhileRotating: the new token is made while the old one's sessions end, and ends with them.
func TestRevokeWhileRotating(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	for name, revoke := range map[string]func(s auth.Issued) (auth.Ended, error){
		"logout":     func(s auth.Issued) (auth.Ended, error) { return w.accounts.Logout(t.Context(), s.Token) },
		"revoke":     func(s auth.Issued) (auth.Ended, error) { return w.accounts.Revoke(t.Context(), s.UserID, s.ID) },
		"revoke all": func(s auth.Issued) (auth.Ended, error) { return w.accounts.RevokeAll(t.Context(), s.UserID, uuid.Nil) },
	} {
		s := w.mustLogin(t)
		// Who inserts a session waits until this ends.
		hold, err := w.owner.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := hold.ExecContext(t.Context(), "LOCK TABLE account_tokens IN ACCESS EXCLUSIVE MODE"); err != nil {
			t.Fatal(err)
		}
		w.exec(t, `CREATE OR REPLACE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM FROM account_tokens; RETURN NEW; END $$;
			CREATE OR REPLACE TRIGGER aa_wait BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION wait_here()`)
		rotated := make(chan auth.Issued, 1)
		go func() {
			next, _ := w.accounts.Rotate(t.Context(), s.Token, client)
			rotated <- next
		}()
		waiting := func(n int) func() bool {
			return func() bool {
				return w.count(t, "SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE a.datname = current_database() AND NOT l.granted") >= n
			}
		}
		within(t, 10*time.Second, "the rotation waits", waiting(1))
		revoked := make(chan error, 1)
		go func() {
			_, err := revoke(s)
			revoked <- err
		}()
		within(t, 10*time.Second, "the revocation waits", waiting(2))
		if err := hold.Rollback(); err != nil {
			t.Fatal(err)
		}
		next := <-rotated
		if err := <-revoked; err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if w.valid(t, s.Token) || (next.Token != "" && w.valid(t, next.Token)) {
			t.Errorf("%s: a token is good afterwards", name)
		}
		w.exec(t, "DROP TRIGGER aa_wait ON sessions")
	}
}

// TestNotInATransaction: what ends sessions has to be committed before Redis is told.
func TestNotInATransaction(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	s := w.mustLogin(t)
	db := openAuth(t, w)
	a, err := auth.New(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	ctx := actor.NewContext(t.Context(), actor.System("test"))
	err = db.WithTx(ctx, func(ctx context.Context, _ *ent.Client) error {
		_, err := a.Logout(ctx, s.Token)
		return err
	})
	if !errors.Is(err, auth.ErrInTransaction) || !w.valid(t, s.Token) {
		t.Errorf("%v", err)
	}
}
