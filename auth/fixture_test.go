package auth_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/netip"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

const (
	right = "correct horse battery staple"
	other = "another horse battery staple"
)

var client = auth.Client{IP: netip.MustParseAddr("192.0.2.7"), UserAgent: "tests"}

// fast is a free replacement for bcrypt: a hash of bcrypt's form that contains the password.
func fast(password string, cost int) (string, error) {
	return fmt.Sprintf("$2a$%02d$%-53.53s", cost, password), nil
}

// fixture is a database with a doctor, their patient and an admin, whose logins all have the password right, and
// an Authenticator.
type fixture struct {
	url      string
	owner    *sql.DB
	accounts *auth.Authenticator
	// compared counts the comparisons with a login's hash, not with a dummy.
	compared *atomic.Int64

	doctor, patient, admin, institution uuid.UUID
	patientUser, doctorUser, adminUser  uuid.UUID
}

const email = "ben@mail.example"

func newFixture(t *testing.T, cfg auth.Config) *fixture {
	t.Helper()
	f := &fixture{url: testdb.URL(t)}
	f.owner = testdb.SQL(t, f.url)
	hash, _ := fast(right, 12)
	f.scan(t, &f.institution, `INSERT INTO medical_institutions (name, institution_type, contact_email) VALUES ('Riverside', 'hospital', 'desk@x') RETURNING id`)
	f.scan(t, &f.doctor, `INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id) VALUES ('Ada', 'O', 'ada@x', 'MD', $1) RETURNING id`, f.institution)
	f.scan(t, &f.patient, `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) VALUES ('Ben', 'S', $1, '1980-01-01', $2) RETURNING id`, email, f.doctor)
	f.scan(t, &f.admin, `INSERT INTO admins (first_name, last_name, email) VALUES ('Root', 'R', 'root@x') RETURNING id`)
	add := `INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) VALUES ($1, $2, $3, $4, true) RETURNING id`
	f.scan(t, &f.patientUser, add, email, hash, "patient", f.patient)
	f.scan(t, &f.doctorUser, add, "ada@x", hash, "doctor", f.doctor)
	f.scan(t, &f.adminUser, add, "root@x", hash, "admin", f.admin)
	f.accounts, f.compared = f.open(t, cfg, testdb.OpenURL(t, testdb.As(t, f.url, "auth_jwt_service")))
	return f
}

func (f *fixture) open(t *testing.T, cfg auth.Config, db *database.DB) (*auth.Authenticator, *atomic.Int64) {
	t.Helper()
	a, err := auth.New(db, cfg)
	if err != nil {
		t.Fatal(err)
	}
	var n atomic.Int64
	a.SetHashing(func(hash, password []byte) error {
		if string(hash[7:29]) != "......................" {
			n.Add(1)
		}
		if want, _ := fast(string(password), 12); string(hash[7:]) != want[7:] {
			return errors.New("no")
		}
		return nil
	}, fast)
	return a.WithoutLimits(), &n
}

// openLimited returns an Authenticator with the limits by address, for which every password is wrong.
func (f *fixture) openLimited(t *testing.T, db *database.DB) *auth.Authenticator {
	t.Helper()
	a, err := auth.New(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	a.SetHashing(func(_, _ []byte) error { return errors.New("no") }, fast)
	return a
}

func asLimit(err error, limit **auth.LimitError) bool { return errors.As(err, limit) }

func (f *fixture) scan(t *testing.T, into any, query string, args ...any) {
	t.Helper()
	if err := f.owner.QueryRowContext(t.Context(), query, args...).Scan(into); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func (f *fixture) exec(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := f.owner.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func (f *fixture) count(t *testing.T, query string, args ...any) (n int) {
	t.Helper()
	f.scan(t, &n, query, args...)
	return n
}

func (f *fixture) login(t *testing.T, password string) (auth.Issued, error) {
	t.Helper()
	return f.accounts.Login(t.Context(), email, password, client)
}

func (f *fixture) mustLogin(t *testing.T) auth.Issued {
	t.Helper()
	s, err := f.login(t, right)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (f *fixture) valid(t *testing.T, token string) bool {
	t.Helper()
	return isValid(t, f.accounts, token)
}

func isValid(t *testing.T, a *auth.Authenticator, token string) bool {
	t.Helper()
	_, err := a.Validate(t.Context(), token)
	if err != nil && !errors.Is(err, auth.ErrSession) {
		t.Fatal(err)
	}
	return err == nil
}

// accountAdmin returns an AccountAdmin that connects as role.
func (f *fixture) accountAdmin(t *testing.T, role string) *auth.AccountAdmin {
	t.Helper()
	d, err := auth.NewAccountAdmin(testdb.OpenURL(t, testdb.As(t, f.url, role)), auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	d.SetHashing(fast)
	return d
}

func (f *fixture) asAdmin(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Admin(f.admin))
}

var testTime = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)
