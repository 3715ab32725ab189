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

// fast is a hash that costs nothing, of bcrypt's form: the password stands in it.
func fast(password string, cost int) (string, error) {
	return fmt.Sprintf("$2a$%02d$%-53.53s", cost, password), nil
}

// world is a database with a doctor, her patient, and an admin, whose logins have the right password, and
// the accounts of the authentication service in it.
type world struct {
	url      string
	owner    *sql.DB
	accounts *auth.Authenticator
	// compared counts the comparisons with a hash of somebody's.
	compared *atomic.Int64

	doctor, patient, admin, institution uuid.UUID
	patientUser, doctorUser, adminUser  uuid.UUID
}

const email = "ben@mail.example"

func newWorld(t *testing.T, cfg auth.Config) *world {
	t.Helper()
	w := &world{url: testdb.URL(t)}
	w.owner = testdb.SQL(t, w.url)
	hash, _ := fast(right, 12)
	w.scan(t, &w.institution, `INSERT INTO medical_institutions (name, institution_type, contact_email) VALUES ('Riverside', 'hospital', 'desk@x') RETURNING id`)
	w.scan(t, &w.doctor, `INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id) VALUES ('Ada', 'O', 'ada@x', 'MD', $1) RETURNING id`, w.institution)
	w.scan(t, &w.patient, `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id) VALUES ('Ben', 'S', $1, '1980-01-01', $2) RETURNING id`, email, w.doctor)
	w.scan(t, &w.admin, `INSERT INTO admins (first_name, last_name, email) VALUES ('Root', 'R', 'root@x') RETURNING id`)
	add := `INSERT INTO users (email, password_hash, user_type, reference_id, is_verified) VALUES ($1, $2, $3, $4, true) RETURNING id`
	w.scan(t, &w.patientUser, add, email, hash, "patient", w.patient)
	w.scan(t, &w.doctorUser, add, "ada@x", hash, "doctor", w.doctor)
	w.scan(t, &w.adminUser, add, "root@x", hash, "admin", w.admin)
	w.accounts, w.compared = w.open(t, cfg, testdb.OpenURL(t, testdb.As(t, w.url, "auth_jwt_service")))
	return w
}

func (w *world) open(t *testing.T, cfg auth.Config, db *database.DB) (*auth.Authenticator, *atomic.Int64) {
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

// openLimited is with the limits by address, of nobody whom the password is right for.
func (w *world) openLimited(t *testing.T, db *database.DB) *auth.Authenticator {
	t.Helper()
	a, err := auth.New(db, auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	a.SetHashing(func(_, _ []byte) error { return errors.New("no") }, fast)
	return a
}

func asLimit(err error, limit **auth.LimitError) bool { return errors.As(err, limit) }

func (w *world) scan(t *testing.T, into any, query string, args ...any) {
	t.Helper()
	if err := w.owner.QueryRowContext(t.Context(), query, args...).Scan(into); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func (w *world) exec(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := w.owner.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func (w *world) count(t *testing.T, query string, args ...any) (n int) {
	t.Helper()
	w.scan(t, &n, query, args...)
	return n
}

func (w *world) login(t *testing.T, password string) (auth.Issued, error) {
	t.Helper()
	return w.accounts.Login(t.Context(), email, password, client)
}

func (w *world) mustLogin(t *testing.T) auth.Issued {
	t.Helper()
	s, err := w.login(t, right)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (w *world) valid(t *testing.T, token string) bool {
	t.Helper()
	return isValid(t, w.accounts, token)
}

func isValid(t *testing.T, a *auth.Authenticator, token string) bool {
	t.Helper()
	_, err := a.Validate(t.Context(), token)
	if err != nil && !errors.Is(err, auth.ErrSession) {
		t.Fatal(err)
	}
	return err == nil
}

// directory is the people as an admin has them.
func (w *world) directory(t *testing.T, role string) *auth.AccountAdmin {
	t.Helper()
	d, err := auth.NewAccountAdmin(testdb.OpenURL(t, testdb.As(t, w.url, role)), auth.Config{})
	if err != nil {
		t.Fatal(err)
	}
	d.SetHashing(fast)
	return d
}

func (w *world) asAdmin(t *testing.T) context.Context {
	return actor.NewContext(t.Context(), actor.Admin(w.admin))
}

var testTime = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)

// within waits until something is so, and fails where that takes longer.
func within(t *testing.T, limit time.Duration, what string, so func() bool) {
	t.Helper()
	late := time.After(limit)
	for !so() {
		select {
		case <-late:
			t.Fatalf("%s: not after %s", what, limit)
		case <-time.After(2 * time.Millisecond):
		}
	}
}
