package database_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// The persons of recordsSQL. Patients and profiles are numbered from 1, in the order of their ids.
var (
	recordDoctor      = uuid.MustParse("00000000-0000-4000-8000-0000000000d1")
	otherDoctor       = uuid.MustParse("00000000-0000-4000-8000-0000000000d2")
	recordInstitution = uuid.MustParse("00000000-0000-4000-8000-0000000000e1")
)

func patientN(n int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("00000000-0000-4000-8000-00000001%04d", n))
}
func profileN(n int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("00000000-0000-4000-8000-00000002%04d", n))
}
func markerN(n int) string { return fmt.Sprintf("marker %d.", n) }

// markers returns the markers of the patients whose weekly activity the numbers are.
func markers(err error, numbers ...int) ([]string, error) {
	var all []string
	for _, n := range numbers {
		all = append(all, markerN(n))
	}
	return all, err
}

const recordsSQL = `
INSERT INTO medical_institutions (id, name, institution_type, contact_email) VALUES ('00000000-0000-4000-8000-0000000000e1', 'Clinic', 'hospital', 'i@x');
INSERT INTO doctors (id, first_name, last_name, email, medical_license, institution_id) VALUES
	('00000000-0000-4000-8000-0000000000d1', 'Ada', 'One', 'd1@x', 'MD-1', '00000000-0000-4000-8000-0000000000e1'),
	('00000000-0000-4000-8000-0000000000d2', 'Bo', 'Two', 'd2@x', 'MD-2', NULL);
INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id, institution_id)
	SELECT ('00000000-0000-4000-8000-00000001' || lpad(n::text, 4, '0'))::uuid, 'Cy', 'N', 'p' || n || '@x', '1980-01-01', '00000000-0000-4000-8000-0000000000d1',
		'00000000-0000-4000-8000-0000000000e1' FROM generate_series(1, %[1]d) n;
INSERT INTO health_profiles (id, patient_id, allergies, weight_kg, physical_activity_minutes_weekly)
	SELECT ('00000000-0000-4000-8000-00000002' || lpad(n::text, 4, '0'))::uuid, ('00000000-0000-4000-8000-00000001' || lpad(n::text, 4, '0'))::uuid,
		'marker ' || n || '.', 71.25, n FROM generate_series(1, %[1]d) n;`

// recordsDB returns a database with n patients of recordDoctor at recordInstitution, and its URL for a login of service_patients.
func recordsDB(t *testing.T, n int) (owner *sql.DB, url string) {
	t.Helper()
	direct := testdb.URL(t)
	owner = testdb.SQL(t, direct)
	if _, err := owner.ExecContext(t.Context(), fmt.Sprintf(recordsSQL, n)); err != nil {
		t.Fatal(err)
	}
	return owner, testdb.As(t, direct, "service_patients")
}

// openedSince returns the patients of the entries that were written after the first skip ones, and the number of all entries.
func openedSince(t *testing.T, owner *sql.DB, skip int) (patients []int, all int) {
	t.Helper()
	var ids pq.StringArray
	if err := owner.QueryRowContext(t.Context(), "SELECT coalesce(array_agg(substr(patient_id::text, 33)::int::text ORDER BY transaction, id), '{}') FROM record_openings").Scan(&ids); err != nil {
		t.Fatal(err)
	}
	for _, text := range ids[skip:] {
		var n int
		if _, err := fmt.Sscan(text, &n); err != nil {
			t.Fatal(err)
		}
		patients = append(patients, n)
	}
	slices.Sort(patients)
	return patients, len(ids)
}

// closeAllRecords ends all openings.
func closeAllRecords(t *testing.T, owner *sql.DB) {
	t.Helper()
	if _, err := owner.ExecContext(t.Context(), "DELETE FROM open_records"); err != nil {
		t.Fatal(err)
	}
}

func asDoctor(t *testing.T) context.Context {
	t.Helper()
	return actor.NewContext(t.Context(), actor.Doctor(recordDoctor))
}

func openRecordsOf(ctx context.Context, t *testing.T, db *database.DB, patients ...int) {
	t.Helper()
	var ids []uuid.UUID
	for _, n := range patients {
		ids = append(ids, patientN(n))
	}
	if _, err := db.OpenRecords(ctx, ids...); err != nil {
		t.Fatal(err)
	}
}
