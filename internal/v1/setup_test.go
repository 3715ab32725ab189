package v1_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// old is a database with the schema v1.
type old struct {
	url   string
	owner *sql.DB
}

func newOld(t testing.TB) *old {
	t.Helper()
	o := &old{url: testdb.URL(t)}
	o.owner = testdb.SQL(t, o.url)
	if err := migrate.InstallV1(t.Context(), o.url); err != nil {
		t.Fatal(err)
	}
	return o
}

// login returns the URL of a new login of a role, with the search_path of an old service, and the login's name.
func (o *old) login(t testing.TB, role string) (url, name string) {
	t.Helper()
	url = testdb.As(t, o.url, role)
	cfg, err := pq.NewConfig(url)
	if err != nil {
		t.Fatal(err)
	}
	o.exec(t, "ALTER ROLE "+pq.QuoteIdentifier(cfg.User)+" SET search_path = v1")
	return url, cfg.User
}

// as returns a pool of a service's login. Unlike package postgres, it sets no search_path.
func (o *old) as(t testing.TB, service string) *sql.DB {
	t.Helper()
	url, _ := o.login(t, "v1_"+service)
	return open(t, url)
}

func open(t testing.TB, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func (o *old) exec(t testing.TB, statement string, args ...any) {
	t.Helper()
	exec(t, o.owner, statement, args...)
}

type session interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func exec(t testing.TB, db session, statement string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// one returns a single value as text; "" for NULL, and for no row.
func one(t testing.TB, db session, query string, args ...any) string {
	t.Helper()
	var value sql.NullString
	if err := db.QueryRowContext(t.Context(), query, args...).Scan(&value); err != nil && !errors.Is(err, sql.ErrNoRows) {
		t.Fatalf("%s: %v", query, err)
	}
	return value.String
}

// refused expects an error with the name of a rule or, without one, a SQLSTATE.
func refused(t testing.TB, err error, rule string) pq.Error {
	t.Helper()
	var server *pq.Error
	if !errors.As(err, &server) || (server.Constraint != rule && string(server.Code) != rule) {
		t.Errorf("got %v; want %s", err, rule)
		return pq.Error{}
	}
	return *server
}

func (o *old) refuses(t testing.TB, db session, rule, statement string, args ...any) pq.Error {
	t.Helper()
	_, err := db.ExecContext(t.Context(), statement, args...)
	e := refused(t, err, rule)
	if e.Code == "" {
		t.Errorf("%s", statement)
	}
	return e
}

// begin begins a transaction on a connection of its own.
func begin(t testing.TB, db *sql.DB, isolation sql.IsolationLevel) *sql.Tx {
	t.Helper()
	tx, err := db.BeginTx(t.Context(), &sql.TxOptions{Isolation: isolation})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tx.Rollback() })
	return tx
}

// waits waits until a session waits for a lock of another transaction.
func (o *old) waits(t testing.TB, sessions int) {
	t.Helper()
	poll.UntilTrue(t, time.Minute, "a session waits for a lock", func() bool {
		return one(t, o.owner, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") == fmt.Sprint(sessions)
	})
}

const (
	doctorID = "d0000000-0000-4000-8000-000000000001"
	patientA = "a0000000-0000-4000-8000-00000000000a"
	patientB = "a0000000-0000-4000-8000-00000000000b"
	profileA = "b0000000-0000-4000-8000-00000000000a"
	profileB = "b0000000-0000-4000-8000-00000000000b"
	loginA   = "c0000000-0000-4000-8000-00000000000a"
	hash     = "$2b$12$abcdefghijklmnopqrstuv"
	adminOne = "e0000000-0000-4000-8000-000000000001"
)

// people adds a doctor with two patients, their profiles, a login, and an admin, as the tables' owner.
func (o *old) people(t testing.TB) {
	t.Helper()
	o.exec(t, `INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ('`+doctorID+`', 'Ada', 'Okafor', 'ada@old.example', 'MD-1');
		INSERT INTO patients (id, doctor_id, first_name, last_name, email, date_of_birth) VALUES
			('`+patientA+`', '`+doctorID+`', 'Ben', 'Silva', 'ben@old.example', '1984-03-09'), ('`+patientB+`', '`+doctorID+`', 'Eva', 'Lind', 'eva@old.example', '1990-01-01');
		INSERT INTO health_profiles (id, patient_id, height_cm, is_smoker, smoking_years) VALUES ('`+profileA+`', '`+patientA+`', 180, true, 5), ('`+profileB+`', '`+patientB+`', 170, false, 0);
		INSERT INTO users (id, email, password_hash, user_type, reference_id) VALUES ('`+loginA+`', 'ben@old.example', '`+hash+`', 'patient', '`+patientA+`');
		INSERT INTO admins (id, first_name, last_name, email) VALUES ('`+adminOne+`', 'Rut', 'Aro', 'rut@old.example')`)
}

// asAdmin returns a pool of the admins' service of this generation.
func (o *old) asAdmin(t testing.TB) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), testdb.As(t, o.url, "service_admins"), "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// hold places a legal hold on a patient.
func (o *old) hold(t testing.TB, patient string) {
	t.Helper()
	tx := begin(t, o.asAdmin(t), sql.LevelDefault)
	exec(t, tx, "SELECT act('admin', $1, local => true)", adminOne)
	exec(t, tx, "SELECT place_hold($1, $2)", patient, "a lawsuit")
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
}
