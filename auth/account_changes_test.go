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
	f := newFixture(t, auth.Config{Attempts: 3})
	s := f.mustLogin(t)
	for password, want := range map[string]error{"": auth.ErrPasswordMissing, "Admin123!": auth.ErrPasswordPublished, email: auth.ErrPasswordWeak} {
		if _, err := f.accounts.ChangePassword(t.Context(), f.patientUser, right, password); !errors.Is(err, want) {
			t.Errorf("%q: %v", password, err)
		}
	}
	if _, err := f.accounts.ChangePassword(t.Context(), f.patientUser, "wrong", other); !errors.Is(err, auth.ErrCredentials) {
		t.Error(err)
	}
	if n := f.count(t, "SELECT failed_login_attempts FROM users WHERE id = $1", f.patientUser); n != 1 {
		t.Errorf("a wrong old password counted %d times", n)
	}
	if !f.valid(t, s.Token) {
		t.Error("the session ended although nothing changed")
	}
	if ended, err := f.accounts.ChangePassword(t.Context(), f.patientUser, right, other); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if f.valid(t, s.Token) {
		t.Error("the session is valid after its password changed")
	}
	if _, err := f.login(t, right); !errors.Is(err, auth.ErrCredentials) {
		t.Error(err)
	}
	if _, err := f.login(t, other); err != nil {
		t.Error(err)
	}
}

// TestResetPassword: a token is valid once, until it expires, for its purpose and its address.
func TestResetPassword(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	s := f.mustLogin(t)
	request := func() auth.EmailToken {
		t.Helper()
		sent, err := f.accounts.RequestPasswordReset(t.Context(), "BEN@mail.example", client)
		if err != nil || sent.UserID != f.patientUser || sent.Email != email {
			t.Fatalf("%v, %v", sent, err)
		}
		return sent
	}
	if sent, err := f.accounts.RequestPasswordReset(t.Context(), "unknown@x", client); err != nil || sent != (auth.EmailToken{}) {
		t.Errorf("%v, %v", sent, err)
	}
	expired := request()
	f.exec(t, "UPDATE account_tokens SET expires_at = now()")
	first := request()
	if err := f.accounts.VerifyEmail(t.Context(), first.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("for another purpose: %v", err)
	}
	for _, token := range []string{"", "x", expired.Token, s.Token} {
		if _, err := f.accounts.ResetPassword(t.Context(), token, other, client); !errors.Is(err, auth.ErrToken) {
			t.Errorf("%.4q: %v", token, err)
		}
	}
	if _, err := f.accounts.ResetPassword(t.Context(), first.Token, "weak", client); !errors.Is(err, auth.ErrPasswordWeak) {
		t.Error(err)
	}
	if n := f.count(t, "SELECT count(*) FROM account_tokens WHERE encode(token_hash, 'escape') LIKE '%' || $1 || '%'", first.Token); n != 0 {
		t.Error("the token itself is stored")
	}
	f.exec(t, "UPDATE users SET is_verified = false, failed_login_attempts = 9, locked_until = now() + interval '1 hour' WHERE id = $1", f.patientUser)
	second := request()
	var won atomic.Int64
	concurrently(8, func(int) {
		ended, err := f.accounts.ResetPassword(t.Context(), first.Token, other, client)
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
		t.Errorf("a token was accepted %d times", won.Load())
	}
	if _, err := f.login(t, other); err != nil || f.valid(t, s.Token) {
		t.Errorf("%v; the old session is valid: %v", err, f.valid(t, s.Token))
	}
	if _, err := f.accounts.ResetPassword(t.Context(), second.Token, right, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("a token from before the change: %v", err)
	}
}

func TestVerifyEmail(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	f.exec(t, "UPDATE users SET is_verified = false WHERE id = $1", f.patientUser)
	moved, err := f.accounts.RequestVerification(t.Context(), f.patientUser)
	if err != nil || moved.Token == "" {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET email = 'new@x' WHERE id = $1", f.patientUser)
	if err := f.accounts.VerifyEmail(t.Context(), moved.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("sent to another address: %v", err)
	}
	sent, err := f.accounts.RequestVerification(t.Context(), f.patientUser)
	if err != nil || sent.Email != "new@x" {
		t.Fatalf("%v, %v", sent, err)
	}
	if err := f.accounts.VerifyEmail(t.Context(), sent.Token, client); err != nil {
		t.Error(err)
	}
	if err := f.accounts.VerifyEmail(t.Context(), sent.Token, client); !errors.Is(err, auth.ErrToken) {
		t.Errorf("a second time: %v", err)
	}
	if sent, err := f.accounts.RequestVerification(t.Context(), f.patientUser); err != nil || sent != (auth.EmailToken{}) {
		t.Errorf("of a verified login: %v, %v", sent, err)
	}
}

// TestDeactivate: person and login change together, and no active patient keeps an inactive doctor.
func TestDeactivate(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	d, ctx := f.accountAdmin(t, "service_admins"), f.asAdmin(t)
	ada, err := f.accounts.Login(t.Context(), "ada@x", right, client)
	if err != nil {
		t.Fatal(err)
	}
	doctor := auth.Person{Type: enum.UserTypeDoctor, ID: f.doctor}
	var missing *auth.PatientsError
	for _, to := range []uuid.UUID{uuid.Nil, uuid.New(), f.doctor} {
		if _, err := d.Deactivate(ctx, doctor, to); !errors.As(err, &missing) || missing.Patients != 1 {
			t.Errorf("to %v: %v", to, err)
		}
	}
	if !f.valid(t, ada.Token) {
		t.Fatal("the session ended although the call failed")
	}
	var bo uuid.UUID
	f.scan(t, &bo, "INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('Bo', 'L', 'bo@x', 'MD2') RETURNING id")
	if ended, err := d.Deactivate(ctx, doctor, bo); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if n := f.count(t, `SELECT count(*) FROM doctors d JOIN users u ON u.doctor_id = d.id JOIN patients p ON p.doctor_id = $2
		WHERE d.id = $1 AND NOT d.is_active AND NOT u.is_active`, f.doctor, bo); n != 1 || f.valid(t, ada.Token) {
		t.Errorf("%d rows; the doctor's session is valid: %v", n, f.valid(t, ada.Token))
	}
	if _, err := f.accounts.Login(t.Context(), "ada@x", right, client); !errors.Is(err, auth.ErrInactive) {
		t.Error(err)
	}
	if _, err := d.Reactivate(ctx, doctor); err != nil {
		t.Error(err)
	}
	if _, err := f.accounts.Login(t.Context(), "ada@x", right, client); err != nil || f.valid(t, ada.Token) {
		t.Errorf("%v; the old session is valid: %v", err, f.valid(t, ada.Token))
	}
	// Another service's role is denied, and so is a call without an actor.
	var denied *database.PermissionError
	asDoctor := actor.NewContext(t.Context(), actor.Doctor(f.doctor))
	if _, err := f.accountAdmin(t, "service_doctors").Deactivate(asDoctor, doctor, uuid.Nil); !errors.As(err, &denied) {
		t.Errorf("by the doctor: %v", err)
	}
	if _, err := d.Deactivate(t.Context(), doctor, bo); !errors.Is(err, actor.ErrNone) {
		t.Errorf("without an actor: %v", err)
	}
	for _, p := range []auth.Person{{Type: enum.UserTypePatient, ID: uuid.New()}, {Type: enum.UserTypeDoctor, ID: uuid.New()}, {}} {
		if _, err := d.Deactivate(ctx, p, uuid.Nil); !errors.Is(err, auth.ErrNoAccount) {
			t.Errorf("%+v: %v", p, err)
		}
	}
}

// TestChangeEmail: the person's address and the login's change together, or neither does.
func TestChangeEmail(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	d := f.accountAdmin(t, "service_patients")
	asPatient := actor.NewContext(t.Context(), actor.Patient(f.patient))
	p := auth.Person{Type: enum.UserTypePatient, ID: f.patient}
	s := f.mustLogin(t)
	var taken *database.DuplicateError
	if _, err := d.ChangeEmail(asPatient, p, "ROOT@x"); !errors.As(err, &taken) || taken.Table != "users" || taken.Column != "email" {
		t.Error(err)
	}
	if n := f.count(t, "SELECT count(*) FROM patients WHERE email = $1", email); n != 1 || !f.valid(t, s.Token) {
		t.Error("the address changed or the session ended")
	}
	if ended, err := d.ChangeEmail(asPatient, p, "Ben@New.example"); err != nil || ended.Sessions != 1 {
		t.Errorf("%+v, %v", ended, err)
	}
	if n := f.count(t, "SELECT count(*) FROM patients p JOIN users u ON u.patient_id = p.id AND u.email = p.email WHERE p.email = 'ben@new.example'"); n != 1 || f.valid(t, s.Token) {
		t.Error("an address is unchanged, or the session is valid")
	}
}

// TestRealHashes: hashes of other libraries verify, hashes of too high a cost or a wrong form do not, and a hash of a
// lower cost is upgraded.
func TestRealHashes(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Cost: 11})
	a, err := auth.New(openAuth(t, f), auth.Config{Cost: 11})
	if err != nil {
		t.Fatal(err)
	}
	a.WithoutLimits()
	hash, err := bcrypt.GenerateFromPassword([]byte(right), 10)
	if err != nil {
		t.Fatal(err)
	}
	for _, version := range []string{"$2a$", "$2b$", "$2y$"} {
		f.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", f.patientUser, version+string(hash[4:]))
		s, err := a.Login(t.Context(), email, right, client)
		if err != nil {
			t.Fatalf("%s: %v", version, err)
		}
		var stored string
		f.scan(t, &stored, "SELECT password_hash FROM users WHERE id = $1", f.patientUser)
		if cost, _ := auth.CostOf(stored); cost != 11 || bcrypt.CompareHashAndPassword([]byte(stored), []byte(right)) != nil {
			t.Errorf("%s: the hash has cost %d", version, cost)
		}
		if !isValid(t, a, s.Token) {
			t.Error("the hash upgrade ended the session")
		}
	}
	for _, bad := range []string{"$2a$31$" + string(hash[7:]), "$2a$16$" + string(hash[7:]), "", "h", "$1$" + string(hash[3:]), string(hash[:59])} {
		f.exec(t, "UPDATE users SET password_hash = $2, failed_login_attempts = 0, locked_until = NULL WHERE id = $1", f.patientUser, bad)
		if _, err := a.Login(t.Context(), email, right, client); !errors.Is(err, auth.ErrCredentials) {
			t.Errorf("%.7q: %v", bad, err)
		}
	}
	long := right + string(make([]byte, 72))
	f.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", f.patientUser, string(hash))
	if _, err := a.Login(t.Context(), email, long, client); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("more than 72 bytes: %v", err)
	}
}

// TestUpgradeDuringChange: a hash upgrade does not overwrite a password that changes concurrently.
func TestUpgradeDuringChange(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Cost: 12})
	old, _ := fast(right, 10)
	f.exec(t, "UPDATE users SET password_hash = $2 WHERE id = $1", f.patientUser, old)
	f.accounts.SetHashing(func(_, _ []byte) error { return nil }, func(password string, cost int) (string, error) {
		f.exec(t, "UPDATE users SET password_hash = 'concurrent' WHERE id = $1", f.patientUser)
		return fast(password, cost)
	})
	s, err := f.login(t, right)
	if err != nil {
		t.Fatal(err)
	}
	var stored string
	f.scan(t, &stored, "SELECT password_hash FROM users WHERE id = $1", f.patientUser)
	if stored != "concurrent" || f.valid(t, s.Token) {
		t.Errorf("the hash is %q; the session is valid: %v", stored, f.valid(t, s.Token))
	}
}

// TestAdminLockKept: wrong passwords and a password reset leave an admin's lock in place.
func TestAdminLockKept(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Attempts: 3})
	if _, err := f.accountAdmin(t, "service_admins").Lock(f.asAdmin(t), f.patientUser, testTime); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		if _, err := f.login(t, "wrong"); !errors.Is(err, auth.ErrCredentials) {
			t.Fatal(err)
		}
	}
	if n := f.compared.Load(); n >= 3 {
		t.Errorf("%d guesses were compared", n)
	}
	sent, err := f.accounts.RequestPasswordReset(t.Context(), email, client)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.accounts.ResetPassword(t.Context(), sent.Token, other, client); err != nil {
		t.Fatal(err)
	}
	if _, err := f.login(t, other); !errors.Is(err, auth.ErrLocked) {
		t.Errorf("after a reset: %v", err)
	}
}

// TestChangeAtTheLimit: the last permitted attempt has the right password, and the login is not locked.
func TestChangeAtTheLimit(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{Attempts: 3})
	for range 2 {
		_, _ = f.login(t, "wrong")
	}
	if _, err := f.accounts.ChangePassword(t.Context(), f.patientUser, right, other); err != nil {
		t.Fatal(err)
	}
	if _, err := f.login(t, other); err != nil {
		t.Error(err)
	}
}

// TestChangeEmailAddresses: an invalid address is refused, and a new one is unverified.
func TestChangeEmailAddresses(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	d := f.accountAdmin(t, "service_patients")
	asPatient, p := actor.NewContext(t.Context(), actor.Patient(f.patient)), auth.Person{Type: enum.UserTypePatient, ID: f.patient}
	for _, bad := range []string{"", "no address", "a\x00b@x", "a@x, b@x", "<a@x>", strings.Repeat("a", 2000) + "@x"} {
		if _, err := d.ChangeEmail(asPatient, p, bad); !errors.Is(err, auth.ErrEmail) {
			t.Errorf("%.20q: %v", bad, err)
		}
	}
	if _, err := d.ChangeEmail(asPatient, p, " New@Mail.example "); err != nil {
		t.Fatal(err)
	}
	if _, err := f.accounts.Login(t.Context(), "new@mail.example", right, client); !errors.Is(err, auth.ErrUnverified) {
		t.Errorf("got %v", err)
	}
}
