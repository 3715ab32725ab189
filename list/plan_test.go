package list_test

import (
	"context"
	"database/sql"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// crowd inserts enough rows for indexes to pay off: $1 patients, a tenth as many doctors, a hundredth as many institutions.
var crowd = []string{
	`INSERT INTO doctor_specialties (name, category) SELECT 'Field ' || n, 'c' FROM generate_series(1, 20) n`,
	`INSERT INTO medical_institutions (name, institution_type, contact_email, region_state, created_at)
		SELECT 'Clinic' || n, 'hospital', n || '@i', 'Region ' || n % 50, now() - n * interval '1 minute' FROM generate_series(1, $1::int / 100) n`,
	`INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id, specialty_id, created_at)
		SELECT 'Ana' || n, chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'ilva' || n, n || '@d', 'MD-' || n, i.id, s.id, now() - n * interval '1 minute'
		FROM generate_series(1, $1::int / 10) n
		JOIN (SELECT id, row_number() OVER () r FROM medical_institutions) i ON i.r = n % ($1 / 100) + 1
		JOIN (SELECT id, row_number() OVER () r FROM doctor_specialties) s ON s.r = n % 20 + 1`,
	// Half of them from one import, with the same created_at.
	`INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id, created_at)
		SELECT 'Ben' || n, chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'kafor' || n, n || '@p', '1980-01-01', d.id, CASE n % 2 WHEN 0 THEN d.institution_id END,
			now() - least(n, $1 / 2) * interval '1 minute'
		FROM generate_series(1, $1::int) n JOIN (SELECT id, institution_id, row_number() OVER () r FROM doctors) d ON d.r = n % ($1 / 10) + 1`,
	`INSERT INTO health_profiles (patient_id) SELECT id FROM patients WHERE $1 > 100000`,
	`INSERT INTO users (email, password_hash, patient_id) SELECT email, 'h', id FROM patients WHERE $1 > 100000`,
}

// large returns a database filled by crowd, a doctor with 200 patients, and an admin.
func large(t testing.TB, n int) (url string, doctor uuid.UUID) {
	t.Helper()
	url = testdb.URL(t)
	owner := testdb.SQL(t, url)
	testdb.Fill(t, owner, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(t.Context(), crowd[0])
		for _, statement := range crowd[1:] {
			if err == nil {
				_, err = tx.ExecContext(t.Context(), statement, n)
			}
		}
		return err
	})
	if err := owner.QueryRowContext(t.Context(), "SELECT id FROM doctors LIMIT 1").Scan(&doctor); err != nil {
		t.Fatal(err)
	}
	exec(t, owner, "UPDATE patients SET doctor_id = $1 WHERE email IN (SELECT (n * 7) || '@p' FROM generate_series(1, 200) n)", doctor)
	exec(t, owner, "INSERT INTO admins (id, first_name, last_name, email) VALUES ($1, 'A', 'A', 'a@a')", id("admin"))
	exec(t, owner, "VACUUM ANALYZE")
	return url, doctor
}

// TestNoSequentialScans: at 200,000 patients no list, search or lookup scans a large table sequentially, for any role
// and actor, on the first page or the 1,000th, according to PostgreSQL's statistics.
func TestNoSequentialScans(t *testing.T) {
	t.Parallel()
	url, doctor := large(t, 200_000)
	owner := testdb.SQL(t, url)
	one := func(query string) (id uuid.UUID) {
		t.Helper()
		if err := owner.QueryRowContext(t.Context(), query, doctor).Scan(&id); err != nil {
			t.Fatal(err)
		}
		return id
	}
	patient, institution := one("SELECT id FROM patients WHERE doctor_id = $1 LIMIT 1"), one("SELECT institution_id FROM doctors WHERE id = $1")
	admin, process := actor.Admin(id("admin")), actor.System("registration")
	people := []actor.Actor{actor.Patient(patient), actor.Doctor(doctor), actor.Institution(institution)}
	for role, c := range map[string]struct {
		actors []actor.Actor
		reads  map[string]read
	}{
		"service_admins":       {[]actor.Actor{admin}, reads(patientLists, doctorLists, institutionLists, loginsOf(patient))},
		"service_patients":     {append(people, process), reads(patientLists, publicLists, institutionLists, chartOf(patient), loginsOf(patient))},
		"service_doctors":      {append(people, admin, process), reads(doctorLists, publicLists, institutionLists)},
		"service_institutions": {append(people, admin, process), reads(institutionLists)},
		"auth_jwt_service":     {append(people, admin, process), reads(userLookups(patient))},
	} {
		db := testdb.OpenURL(t, testdb.As(t, url, role))
		for _, a := range c.actors {
			for name, read := range c.reads {
				err := db.WithTx(actor.NewContext(t.Context(), a), func(ctx context.Context, tx *ent.Client) error {
					before := scans(ctx, t, tx)
					if err := read(ctx, tx); err != nil && !ent.IsNotFound(err) {
						return err
					}
					if after := scans(ctx, t, tx); after != before {
						t.Errorf("%s as %s: %s a sequential scan: %s", role, a.Type, name, after)
					}
					return nil
				})
				if err != nil {
					t.Errorf("%s as %s: %s: %v", role, a.Type, name, err)
				}
			}
		}
	}
}

// TestEstimatedTotal: the estimate has the right magnitude, and reads no rows.
func TestEstimatedTotal(t *testing.T) {
	t.Parallel()
	url, doctor := large(t, 8000)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	for _, c := range []struct {
		filter   list.PatientFilter
		from, to int
	}{
		{list.PatientFilter{}, 7900, 8100}, {list.PatientFilter{DoctorID: doctor}, 50, 800}, {list.PatientFilter{Active: new(false)}, 0, 100},
		{list.PatientFilter{Search: "kafor"}, 1, 8000},
	} {
		page, err := list.Patients(ctx, db.Client, c.filter, paging.Page{Size: 1, Total: paging.Estimated})
		if err != nil {
			t.Fatal(err)
		}
		if *page.Total < c.from || *page.Total > c.to {
			t.Errorf("%+v: estimated %d", c.filter, *page.Total)
		}
	}
}
