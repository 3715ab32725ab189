package adopt_test

import (
	"errors"
	"testing"

	"github.com/predicthealth/database/internal/adopt"
)

// round runs one round.
func (m *move) oneRound(t testing.TB) {
	t.Helper()
	f := m.follow(t)
	f.end(t)
}

func (m *move) here(t testing.TB, query string, args ...any) (text string) {
	t.Helper()
	if err := m.target.QueryRowContext(t.Context(), query, args...).Scan(&text); err != nil {
		t.Fatal(err)
	}
	return text
}

// TestFollowedConflicts: a row that was changed here keeps what it has, also if it is changed or deleted there, and the end lists it.
func TestFollowedConflicts(t *testing.T) {
	t.Parallel()
	const second = "00000000-0000-4000-8000-0000000000b2"
	m := newSmall(t, 1, `INSERT INTO patients (id, doctor_id, first_name, last_name, email, date_of_birth) VALUES ('`+second+`', '`+someDoctor+`', 'Cy', 'Three', 'cy@x', '1990-01-01')`)
	m.oneRound(t)
	if _, err := m.target.ExecContext(t.Context(), "UPDATE patients SET last_name = 'Here'"); err != nil {
		t.Fatal(err)
	}
	m.there(t, `UPDATE patients SET first_name = 'There' WHERE id = '`+somePatient+`'; DELETE FROM patients WHERE id = '`+second+`'`)
	m.oneRound(t)
	if got := m.here(t, "SELECT string_agg(first_name || ' ' || last_name, ', ' ORDER BY id) FROM patients"); got != "Bo Here, Cy Here" {
		t.Errorf("patients: %s", got)
	}
	c, err := m.finish(t, nil)
	if err != nil || !c.Equal() {
		t.Errorf("%+v, %v", c, err)
	}
	sameRows(t, "listed", c.Listed, map[string]bool{"patients " + somePatient + " changed here": true, "patients " + second + " changed here, and deleted there": true})
}

// TestFollowedRefusal: a row that a rule refuses stays as it was here until it is corrected there, and the end needs -leave-out.
func TestFollowedRefusal(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.oneRound(t)
	m.there(t, "UPDATE patients SET email = 'no address', first_name = 'There'")
	m.oneRound(t)
	if got := m.here(t, "SELECT first_name || ' ' || email FROM patients"); got != "Bo bo@x" {
		t.Errorf("the patient: %s", got)
	}
	if _, err := m.finish(t, func(c *adopt.Config) { c.LeaveOut = false }); !errors.Is(err, adopt.ErrRefused) {
		t.Errorf("got %v", err)
	}
	m.there(t, "UPDATE doctors SET first_name = 'Eve'") // the source permits writes
	m.there(t, "UPDATE patients SET email = 'an@address'")
	if c, err := m.finish(t, func(c *adopt.Config) { c.LeaveOut = false }); err != nil || len(c.Listed) > 0 {
		t.Errorf("%+v, %v", c, err)
	}
	if got := m.here(t, "SELECT first_name || ' ' || email FROM patients"); got != "There an@address" {
		t.Errorf("the patient: %s", got)
	}
}

// TestFollowedDependents: rows that depend on each other come over in any order, and a person whom a row here needs stays.
func TestFollowedDependents(t *testing.T) {
	t.Parallel()
	const other, login = "00000000-0000-4000-8000-0000000000d2", "00000000-0000-4000-8000-0000000000e1"
	m := newSmall(t, 1, `INSERT INTO users (id, email, password_hash, user_type, reference_id) VALUES ('`+login+`', 'u@x', '$2b$12$x', 'doctor', '`+someDoctor+`')`)
	m.oneRound(t)
	// An e-mail address goes to another login in the round in which its own is deleted; the doctor is deleted, and their patient has another one.
	m.there(t, `DELETE FROM users; INSERT INTO doctors (id, first_name, last_name, medical_license, email) VALUES ('`+other+`', 'Eve', 'Two', 'MD-2', 'eve@x');
		INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('u@x', '$2b$12$x', 'doctor', '`+other+`');
		UPDATE patients SET doctor_id = '`+other+`'; DELETE FROM doctors WHERE id = '`+someDoctor+`'`)
	c, err := m.finish(t, nil)
	if err != nil || len(c.Listed) > 0 {
		t.Errorf("%+v, %v", c, err)
	}
	m.sameAsMoved(t)
}

// TestKeptDoctor: a doctor who is deleted there while a patient has no other one is kept and listed.
func TestKeptDoctor(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.oneRound(t)
	m.there(t, "DELETE FROM doctors")
	c, err := m.finish(t, nil)
	if err != nil || !c.Equal() {
		t.Errorf("%+v, %v", c, err)
	}
	sameRows(t, "listed", c.Listed, map[string]bool{"doctors " + someDoctor + " patients_doctor_or_institution_check": true})
}

// TestDamageIsFound: a row that is not as it was brought over, although no client changed it, is no equal one, and the source permits writes again.
func TestDamageIsFound(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.oneRound(t)
	if _, err := m.target.ExecContext(t.Context(), "INSERT INTO adopting.rows (moved, source, key, id, here) SELECT 'admins', 'cms_users', 'x', gen_random_uuid(), 1"); err != nil {
		t.Fatal(err)
	}
	c, err := m.finish(t, nil)
	if !errors.Is(err, adopt.ErrDiffers) || c.Equal() {
		t.Errorf("%+v, %v", c, err)
	}
	m.there(t, "UPDATE patients SET first_name = 'There'")
}

// TestFinishNeedsTheOwner: the error says so before anything is done.
func TestFinishNeeds(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	if _, err := m.finish(t, nil); err == nil || err.Error() != "nothing is followed here; bin/migrate adopt -follow begins it" {
		t.Errorf("got %v", err)
	}
	m.oneRound(t)
	other := newSmall(t, 1, "")
	other.target = m.target
	if _, err := other.finish(t, nil); err == nil {
		t.Error("another source is finished")
	}
}
