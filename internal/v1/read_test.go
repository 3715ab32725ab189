package v1_test

import (
	"database/sql"
	"strings"
	"testing"
)

const entries = "SELECT coalesce(string_agg(DISTINCT patient_id || ' ' || reader_name, ',' ORDER BY patient_id || ' ' || reader_name), '') FROM record_openings"

// TestOpenings: each health profile that a query reads is opened, whatever conditions the query has, and none whose values it does not read.
func TestOpenings(t *testing.T) {
	t.Parallel()
	const a, b = patientA + " v1:service_patients", patientB + " v1:service_patients"
	for _, c := range []struct{ query, result, opened string }{
		{"SELECT height_cm FROM health_profiles WHERE patient_id = '" + patientA + "'", "180.00", a},
		{"SELECT id FROM health_profiles WHERE id = '" + profileB + "'", profileB, b},
		{"SELECT patient_id FROM health_profiles WHERE is_smoker", patientA, a + "," + b},
		{"SELECT count(*) FROM health_profiles WHERE allergies IS NULL AND is_smoker AND height_cm > 500", "0", a + "," + b},
		{"SELECT true FROM health_profiles WHERE patient_id = '" + patientB + "' AND is_smoker", "", b},
		{"SELECT last_name FROM patients p JOIN health_profiles h ON h.patient_id = p.id WHERE p.id = '" + patientA + "' AND NOT h.is_smoker", "", a},
		{"SELECT count(*) FROM patients p WHERE EXISTS (SELECT FROM health_profiles h WHERE h.patient_id = p.id AND h.is_smoker)", "1", a + "," + b},
		{"UPDATE health_profiles SET weight_kg = 70 WHERE id = '" + profileA + "' AND is_smoker RETURNING weight_kg", "70.00", a},
		{"DELETE FROM health_profiles WHERE is_smoker RETURNING height_cm", "180.00", a + "," + b},
		{"UPDATE patients SET date_of_birth = '2000-01-01' WHERE id = '" + patientA + "' RETURNING date_of_birth::text", "2000-01-01", a},
		{"UPDATE patients SET date_of_birth = '1980-01-01' WHERE id = '" + patientA + "' RETURNING date_of_birth::text", "1980-01-01", ""},
		{"SELECT count(*) FROM patients", "2", ""},
	} {
		t.Run(c.query, func(t *testing.T) {
			t.Parallel()
			o := newOld(t)
			o.people(t)
			if got := one(t, o.as(t, "service_patients"), c.query); got != c.result {
				t.Errorf("the result is %q; want %q", got, c.result)
			}
			if got := one(t, o.owner, entries); got != c.opened {
				t.Errorf("opened: %s; want %s", got, c.opened)
			}
		})
	}
}

// TestOpeningOfAFunction: a function of the session that sees a value, and the rows that a statement locks, are opened too.
func TestOpeningOfAFunction(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	tx := begin(t, patients, sql.LevelDefault)
	exec(t, tx, `CREATE TEMP TABLE seen (patient uuid, smoker boolean); CREATE FUNCTION pg_temp.leak(uuid, boolean) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN
		INSERT INTO pg_temp.seen VALUES ($1, $2); RETURN false; END $$`)
	exec(t, tx, "SELECT FROM health_profiles WHERE pg_temp.leak(patient_id, is_smoker) LIMIT 1")
	if got := one(t, tx, "SELECT count(*) FROM pg_temp.seen"); got != "2" {
		t.Errorf("the function saw %s rows", got)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(one(t, o.owner, entries), "v1:service_patients"); got != 2 {
		t.Errorf("%d records are opened", got)
	}
	// Fifteen minutes have one entry.
	for range 3 {
		exec(t, patients, "SELECT * FROM health_profiles")
	}
	if got := one(t, o.owner, "SELECT count(*) FROM record_openings"); got != "2" {
		t.Errorf("%s entries", got)
	}
	read, err := patients.BeginTx(t.Context(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = read.Rollback() }()
	o.exec(t, "UPDATE patients SET doctor_id = doctor_id")
	exec(t, read, "SELECT * FROM patients")
	exec(t, read, "SELECT * FROM health_profiles") // they are open
}

// TestReadOnly: a record that is not open is not read where the entry cannot be written.
func TestReadOnly(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	tx, err := o.as(t, "service_patients").BeginTx(t.Context(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	o.refuses(t, tx, "25006", "SELECT * FROM health_profiles WHERE is_smoker")
}

// TestPlans: reads use the table's indexes, and ask once a statement who reads.
func TestPlans(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.exec(t, `INSERT INTO doctors (first_name, last_name, email, medical_license) SELECT 'A', 'B', 'd' || n || '@old.example', 'L' || n FROM generate_series(1, 100) n;
		INSERT INTO patients (doctor_id, first_name, last_name, email, date_of_birth) SELECT d.id, 'A', 'B', 'p' || n || d.email, '1990-01-01' FROM doctors d, generate_series(1, 20) n;
		INSERT INTO users (email, password_hash, user_type, reference_id) SELECT email, 'h', 'patient', id FROM patients;
		INSERT INTO health_profiles (patient_id) SELECT id FROM patients; ANALYZE`)
	patients, auth := o.as(t, "service_patients"), o.as(t, "auth_jwt_service")
	for _, c := range []struct {
		db           *sql.DB
		query, index string
	}{
		{patients, "SELECT * FROM patients WHERE id = '" + patientA + "'", "patients_pkey"},
		{patients, "SELECT * FROM patients WHERE doctor_id = '" + doctorID + "' ORDER BY created_at DESC LIMIT 20", "patients_doctor_id_idx"},
		{patients, "SELECT * FROM patients ORDER BY created_at DESC LIMIT 20", "patients_created_at_id_idx"},
		{auth, "SELECT * FROM users WHERE email = 'p1@old.example'", "users_email_key"},
		{patients, "SELECT * FROM users WHERE reference_id = '" + patientA + "'", "users_reference_id_idx"},
		{patients, "SELECT * FROM health_profiles WHERE patient_id = '" + patientA + "'", "health_profiles_patient_id"},
	} {
		rows, err := c.db.QueryContext(t.Context(), "EXPLAIN (VERBOSE) "+c.query)
		if err != nil {
			t.Errorf("%s: %v", c.query, err)
			continue
		}
		plan := ""
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var line string
			if err := rows.Scan(&line); err != nil {
				t.Fatal(err)
			}
			plan += line + "\n"
		}
		if err := rows.Err(); err != nil || !strings.Contains(plan, c.index) || strings.Contains(plan, "Filter: (service()") || !strings.Contains(plan, "InitPlan") {
			t.Errorf("%s: %v\n%s", c.query, err, plan)
		}
	}
}
