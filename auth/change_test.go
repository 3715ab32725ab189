package auth_test

import (
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"
	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/schema/enum"
)

func TestChangePassword(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 3})
	s := w.mustLogin(t)
	for password, want := range map[string]error{"": auth.ErrPasswordMissing, "Admin123!": auth.ErrPasswordPublished, email: auth.ErrPasswordWeak} {
		if _, err := w.accounts.ChangePassword(t.Context(), w.patientUser, right, password); !errors.Is(err, want) {
			t.Errorf("%q: %v", password, err)
		}
	}
	if _, err := w.accounts.ChangePassword(t.Context(), w.patientUser, "wrong", other); !errors.Is(err, auth.ErrCredentials) {
		t.Error(err)
	}
	if n := w.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", w.patientUser); n != 1 {
		t.Errorf("a wrong old password counted %d times", n)
	}
	if !w.valid(t, s.Token) {
		t.Error("nothing was changed, and the session has ended")
	}
	if ended, err := w.accounts.ChangePassword(t.Context(), w.patientUser, right, other); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if w.valid(t, s.Token) {
		t.Error("the session outlives its password")
	}
	if _, err := w.login(t, right); !errors.Is(err, auth.ErrCredentials) {
		t.Error(err)
	}
	if _, err := w.login(t, other); err != nil {
		t.Error(err)
	}
}

// TestResetPassword: a token is good once, for a while, for its purpose and its address.
func TestResetPassword(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	s := w.mustLogin(t)
	request := func() auth.EmailToken {
		t.Helper()
		sent, err := w.accounts.RequestPasswordReset(t.Context(), "BEN@mail.example", client)
		if err != nil || sent.UserID != w.patientUser || sent.Email != email {
			t.Fatalf("%v, %v", sent, err)
		}
		return sent
	}
	if sent, err := w.accounts.RequestPasswordReset(t.Context(), "nobody@x", client); err != nil || sent != (auth.EmailToken{}) {
		t.Errorf("%v, %v", sent, err)
	}
	expired := request()
	w.exec(t, "UPDATE account_tokens SET expires_at = now()")
	first := request()
	if err := w.accounts.VerifyEmail(t.Context(), first.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("for another purpose: %v", err)
	}
	for _, token := range []string{"", "x", expired.Token, s.Token} {
		if _, err := w.accounts.ResetPassword(t.Context(), token, other, client); !errors.Is(err, auth.ErrToken) {
			t.Errorf("%.4q: %v", token, err)
		}
	}
	if _, err := w.accounts.ResetPassword(t.Context(), first.Token, "weak", client); !errors.Is(err, auth.ErrPasswordWeak) {
		t.Error(err)
	}
	if n := w.count(t, "SELECT count(*) FROM account_tokens WHERE encode(token_hash, 'escape') LIKE '%' || $1 || '%'", first.Token); n != 0 {
		t.Error("the token is kept")
	}
	w.exec(t, "UPDATE users SET is_verified = false, failed_login_attempts = 9, locked_until = now() + interval '1 hour' WHERE id = $1", w.patientUser)
	second := request()
	var won atomic.Int64
	together(8, func(int) {
		ended, err := w.accounts.ResetPassword(t.Context(), first.Token, other, client)
		switch {
		case err == nil:
			won.Add(1)
			if ended.Sessions != 1 {
				t.Errorf("%+v", ended)
			}
		case !errors.Is(err, auth.ErrToken):
			t.Error(err)
		}
	})
	if won.Load() != 1 {
		t.Errorf("a token was good %d times", won.Load())
	}
	if _, err := w.login(t, other); err != nil || w.valid(t, s.Token) {
		t.Errorf("%v; the old session is good: %v", err, w.valid(t, s.Token))
	}
	if _, err := w.accounts.ResetPassword(t.Context(), second.Token, right, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("a token from before the change: %v", err)
	}
}

func TestVerifyEmail(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	w.exec(t, "UPDATE users SET is_verified = false WHERE id = $1", w.patientUser)
	moved, err := w.accounts.RequestVerification(t.Context(), w.patientUser)
	if err != nil || moved.Token == "" {
		t.Fatal(err)
	}
	w.exec(t, "UPDATE users SET email = 'new@x' WHERE id = $1", w.patientUser)
	if err := w.accounts.VerifyEmail(t.Context(), moved.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("of another address: %v", err)
	}
	sent, err := w.accounts.RequestVerification(t.Context(), w.patientUser)
	if err != nil || sent.Email != "new@x" {
		t.Fatalf("%v, %v", sent, err)
	}
	if err := w.accounts.VerifyEmail(t.Context(), sent.Token, client); err != nil {
		t.Error(err)
	}
	if err := w.accounts.VerifyEmail(t.Context(), sent.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("a second time: %v", err)
	}
	if sent, err := w.accounts.RequestVerification(t.Context(), w.patientUser); err != nil || sent != (auth.EmailToken{}) {
		t.Errorf("of one who is: %v, %v", sent, err)
	}
}

// TestDeactivate: person and login together, and no patient of a doctor is left alone.
func TestDeactivate(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	d, ctx := w.directory(t, "service_admins"), w.asAdmin(t)
	ada, err := w.accounts.Login(t.Context(), "ada@x", right, client)
	if err != nil {
		t.Fatal(err)
	}
	doctor := auth.Person{Type: enum.UserTypeDoctor, ID: w.doctor}
	var missing *auth.PatientsError
	for _, to := range []uuid.UUID{uuid.Nil, uuid.New(), w.doctor} {
		if _, err := d.Deactivate(ctx, doctor, to); !errors.As(err, &missing) || missing.Patients != 1 {
			t.Errorf("to %v: %v", to, err)
		}
	}
	if !w.valid(t, ada.Token) {
		t.Fatal("nothing was to happen")
	}
	var bo uuid.UUID
	w.scan(t, &bo, "INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('Bo', 'L', 'bo@x', 'MD2') RETURNING id")
	if ended, err := d.Deactivate(ctx, doctor, bo); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if n := w.count(t, `SELECT count(*) FROM doctors d JOIN users u ON u.doctor_id = d.id JOIN patients p ON p.doctor_id = $2
		WHERE d.id = $1 AND NOT d.is_active AND NOT u.is_active`, w.doctor, bo); n != 1 || w.valid(t, ada.Token) {
		t.Errorf("%d; her session is good: %v", n, w.valid(t, ada.Token))
	}
	if _, err := w.accounts.Login(t.Context(), "ada@x", right, client); !errors.Is(err, auth.ErrInactive) {
		t.Error(err)
	}
	if _, err := d.Reactivate(ctx, doctor); err != nil {
		t.Error(err)
	}
	if _, err := w.accounts.Login(t.Context(), "ada@x", right, client); err != nil || w.valid(t, ada.Token) {
		t.Errorf("%v; her old session is good: %v", err, w.valid(t, ada.Token))
	}
	// A doctor of another service does none of it.
	var denied *database.PermissionError
	her := actor.NewContext(t.Context(), actor.Doctor(w.doctor))
	if _, err := w.directory(t, "service_doctors").Deactivate(her, doctor, uuid.Nil); !errors.As(err, &denied) {
		t.Errorf("by herself: %v", err)
	}
	if _, err := d.Deactivate(t.Context(), doctor, bo); !errors.Is(err, actor.ErrNone) {
		t.Errorf("by nobody: %v", err)
	}
	for _, p := range []auth.Person{{Type: enum.UserTypePatient, ID: uuid.New()}, {Type: enum.UserTypeDoctor, ID: uuid.New()}, {}} {
		if _, err := d.Deactivate(ctx, p, uuid.Nil); !errors.Is(err, auth.ErrNoAccount) {
			t.Errorf("%+v: %v", p, err)
		}
	}
}

// TestChangeEmail changes both, or neither.
func TestChangeEmail(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	d := w.directory(t, "service_patients")
	ben := actor.NewContext(t.Context(), actor.Patient(w.patient))
	p := auth.Person{Type: enum.UserTypePatient, ID: w.patient}
	s := w.mustLogin(t)
	var taken *database.DuplicateError
	if _, err := d.ChangeEmail(ben, p, "ROOT@x"); !errors.As(err, &taken) || taken.Table != "users" || taken.Column != "email" {
		t.Error(err)
	}
	if n := w.count(t, "SELECT count(*) FROM patients WHERE email = $1", email); n != 1 || !w.valid(t, s.Token) {
		t.Error("neither was to change")
	}
	if ended, err := d.ChangeEmail(ben, p, "Ben@New.example"); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if n := w.count(t, "SELECT count(*) FROM patients p JOIN users u ON u.patient_id = p.id AND u.email = p.email WHERE p.email = 'ben@new.example'"); n != 1 || w.valid(t, s.Token) {
		t.Error("both were to change, and the session to end")
	}
}

// TestRealHashes of other libraries verify; a cost that nobody should compute is not; an older one is raised,
// and a password that was changed meanwhile stays.
func TestRealHashes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Cost: 11})
	a, err := auth.New(openAuth(t, w), auth.Config{Cost: 11})
	if err != nil {
		t.Fatal(err)
	}
	a.WithoutLimits()
	hash, err := bcrypt.GenerateFromPassword([]byte(right), 10)
	if err != nil {
		t.Fatal(err)
	}
	for _, version := range []string{"$2a$", "$2b$", "$2y$"} {
		w.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", w.patientUser, version+string(hash[4:]))
		s, err := a.Login(t.Context(), email, right, client)
		if err != nil {
			t.Fatalf("%s: %v", version, err)
		}
		var stored string
		w.scan(t, &stored, "SELECT password_hash FROM users WHERE id = $1", w.patientUser)
		if cost, _ := auth.CostOf(stored); cost != 11 || bcrypt.CompareHashAndPassword([]byte(stored), []byte(right)) != nil {
			t.Errorf("%s: the hash is of cost %d now", version, cost)
		}
		if !isValid(t, a, s.Token) {
			t.Error("the same password at another cost ended the session")
		}
	}
	for _, bad := range []string{"$2a$31$" + string(hash[7:]), "$2a$16$" + string(hash[7:]), "", "h", "$1$" + string(hash[3:]), string(hash[:59])} {
		w.exec(t, "UPDATE users SET password_hash = $2, failed_login_attempts = 0, locked_until = NULL WHERE id = $1", w.patientUser, bad)
		if _, err := a.Login(t.Context(), email, right, client); !errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%.7q: %v", bad, err)
		}
	}
	long := right + string(make([]byte, 72))
	w.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", w.patientUser, string(hash))
	if _, err := a.Login(t.Context(), email, long, client); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("more than 72 bytes: %v", err)
	}
}

// TestRaiseAndChange: the hash is made anew while somebody changes the password; theirs stays.
func TestRaiseAndChange(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Cost: 12})
	old, _ := fast(right, 10)
	w.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", w.patientUser, old)
	w.accounts.SetHashing(func(_, _ []byte) error { return nil }, func(password string, cost int) (string, error) {
		w.exec(t, "UPDATE users SET password_hash = 'theirs' WHERE id = $1", w.patientUser)
		return fast(password, cost)
	})
	s, err := w.login(t, right)
	if err != nil {
		t.Fatal(err)
	}
	var stored string
	w.scan(t, &stored, "SELECT password_hash FROM users WHERE id = $1", w.patientUser)
	if stored != "theirs" || w.valid(t, s.Token) {
		t.Errorf("the hash is %q; the session is good: %v", stored, w.valid(t, s.Token))
	}
}

// TestLocksOfAdmins stay, whatever is guessed meanwhile, and whoever resets the password.
func TestLocksOfAdmins(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 3})
	if _, err := w.directory(t, "service_admins").Lock(w.asAdmin(t), w.patientUser, testTime); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		if _, err := w.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
	}
	if n := w.compared.Load(); n >= 3 {
		t.Errorf("%d guesses were compared", n)
	}
	sent, err := w.accounts.RequestPasswordReset(t.Context(), email, client)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.accounts.ResetPassword(t.Context(), sent.Token, other, client); err != nil {
		t.Fatal(err)
	}
	if _, err := w.login(t, other); !errors.Is(err, auth.ErrLocked) {
		t.Errorf("after a reset: %v", err)
	}
}

// TestChangeAtTheLimit: the last attempt there is was right, and locks nobody out.
func TestChangeAtTheLimit(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{Attempts: 3})
	for range 2 {
		_, _ = w.login(t, "wrong")
	}
	if _, err := w.accounts.ChangePassword(t.Context(), w.patientUser, right, other); err != nil {
		t.Fatal(err)
	}
	if _, err := w.login(t, other); err != nil {
		t.Error(err)
	}
}

// TestAddresses: what is none is refused, and a new one is not verified.
func TestAddresses(t *testing.T) {
	t.Parallel()
	w := newWorld(t, auth.Config{})
	d := w.directory(t, "service_patients")
	ben, p := actor.NewContext(t.Context(), actor.Patient(w.patient)), auth.Person{Type: enum.UserTypePatient, ID: w.patient}
	for _, bad := range []string{"", "no address", "a\x00b@x", "a@x, b@x", "<a@x>", strings.Repeat("a", 2000) + "@x"} {
		if _, err := d.ChangeEmail(ben, p, bad); !errors.Is(err, auth.ErrEmail) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
	if _, err := d.ChangeEmail(ben, p, " New@Mail.example "); err != nil {
		t.Fatal(err)
	}
	if _, err := w.accounts.Login(t.Context(), "new@mail.example", right, client); !errors.Is(err, auth.ErrUnverified) {
		t.Errorf("got %v", err)
	}
}
