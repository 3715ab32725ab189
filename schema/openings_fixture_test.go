package schema_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// openReason is long enough for an emergency.
const openReason = "unconscious after an accident"

// openingTables have rows in the fixture that tests of openings write themselves.
var openingTables = []string{"record_openings", "open_records", "opening_reviews"}

// openingsDB is accessDB without openings, with a marker in each health profile, and with as many emergencies a day as the tests need.
func openingsDB(t *testing.T) (owner *sql.DB, as map[string]string) {
	t.Helper()
	url := testdb.URL(t)
	owner = testdb.SQL(t, url)
	insertFixture(t, owner, openingTables...)
	setMarkers(t, owner)
	limitEmergencies(t, owner, "1000000")
	as = map[string]string{}
	for _, role := range serviceRoles {
		as[role] = testdb.As(t, url, role)
	}
	return owner, as
}

func setMarkers(t *testing.T, owner *sql.DB) {
	t.Helper()
	for _, r := range fixtureRows {
		if r.table == "health_profiles" {
			exec(t, owner, "UPDATE health_profiles SET allergies = $2, weight_kg = 71.25, is_smoker = $3 WHERE id = $1", r.id(), marker(r.of), r.of != "patB")
		}
	}
}

// marker is a patient's clinical value.
func marker(patient string) string { return "marker of " + patient + "." }

// limitEmergencies replaces the limit. Only a superuser may set it by ALTER DATABASE.
func limitEmergencies(t *testing.T, owner *sql.DB, n string) {
	t.Helper()
	exec(t, owner, "CREATE OR REPLACE FUNCTION public.emergencies_per_day() RETURNS integer LANGUAGE sql STABLE RETURN "+n)
}

// reader returns a connection of service_patients, or of service_admins for an admin, that acts as w.
func reader(t *testing.T, as map[string]string, w testActor) *sql.Conn {
	t.Helper()
	role := "service_patients"
	if w.kind == "admin" {
		role = "service_admins"
	}
	conn := connectAs(t, as[role])
	setActor(t, conn, w)
	return conn
}

// actFor sets an actor with a purpose.
func actFor(t *testing.T, conn *sql.Conn, w testActor, p actor.Purpose) {
	t.Helper()
	if err := testdb.SetActor(actor.WithPurpose(t.Context(), p), conn, w.actor()); err != nil {
		t.Fatal(err)
	}
}

type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// output runs a statement and returns all that arrives: rows, and the error's texts.
func output(ctx context.Context, db queryer, statement string, args ...any) (string, error) {
	var out strings.Builder
	err := func() error {
		rows, err := db.QueryContext(ctx, statement, args...)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		columns, err := rows.Columns()
		if err != nil {
			return err
		}
		for rows.Next() {
			values, to := make([]sql.NullString, len(columns)), make([]any, len(columns))
			for i := range values {
				to[i] = &values[i]
			}
			if err := rows.Scan(to...); err != nil {
				return err
			}
			for _, v := range values {
				out.WriteString(v.String + "|")
			}
			out.WriteString("\n")
		}
		return rows.Err()
	}()
	var server *pq.Error
	if errors.As(err, &server) {
		out.WriteString(strings.Join([]string{server.Message, server.Detail, server.Hint, server.Where, server.InternalQuery}, "|"))
	}
	return out.String(), err
}

// ruleOf returns the constraint of a refusal, or "" for another error or none.
func ruleOf(err error) string {
	var server *pq.Error
	if errors.As(err, &server) && isDenied(err) {
		return server.Constraint
	}
	return ""
}

// refuses fails the test unless the statement is refused by the rule.
func refuses(t *testing.T, what, rule string, err error) {
	t.Helper()
	if ruleOf(err) != rule {
		t.Errorf("%s: %v; want the rule %s", what, err, rule)
	}
}

// openRecord opens a record and returns the error.
func openRecord(ctx context.Context, conn *sql.Conn, patient, purpose, reason string) error {
	_, err := output(ctx, conn, "SELECT open_record($1, $2, $3)", id(patient), purpose, reason)
	return err
}

// entries returns how many entries the reader has about the patient.
func entries(t *testing.T, owner *sql.DB, reader, patient uuid.UUID) (n int) {
	t.Helper()
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM record_openings WHERE actor_id = $1 AND patient_id = $2", reader, patient).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

const readMarker = "SELECT allergies FROM opened_health_profiles WHERE patient_id = $1"

// reads fails the test unless the patient's marker arrives.
func reads(t *testing.T, conn *sql.Conn, when, patient string) {
	t.Helper()
	if out, err := output(t.Context(), conn, readMarker, id(patient)); err != nil || !strings.Contains(out, marker(patient)) {
		t.Errorf("%s: got %q, %v; want the record", when, out, err)
	}
}

// isClosed fails the test unless the record is not open.
func isClosed(t *testing.T, conn *sql.Conn, when, patient string) {
	t.Helper()
	_, err := output(t.Context(), conn, readMarker, id(patient))
	refuses(t, when, "record_not_opened", err)
}

// seesNone fails the test unless the actor sees no record of the patient.
func seesNone(t *testing.T, conn *sql.Conn, when, patient string) {
	t.Helper()
	if out, err := output(t.Context(), conn, readMarker, id(patient)); err != nil || out != "" {
		t.Errorf("%s: got %q, %v; want no row", when, out, err)
	}
}
