package v1_test

import (
	"database/sql"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// BenchmarkReads compares a read through v1 with the same read of the table by its owner, in turns, on 20,000 patients: go test -bench Reads.
// It reports the ratio of the medians.
func BenchmarkReads(b *testing.B) {
	o := newOld(b)
	o.exec(b, `INSERT INTO doctors (first_name, last_name, email, medical_license) SELECT 'A', 'B', 'd' || n || '@old.example', 'L' || n FROM generate_series(1, 200) n;
		INSERT INTO patients (doctor_id, first_name, last_name, email, date_of_birth) SELECT d.id, 'A', 'B', 'p' || n || d.email, '1990-01-01' FROM doctors d, generate_series(1, 100) n;
		INSERT INTO users (email, password_hash, user_type, reference_id) SELECT email, 'h', 'patient', id FROM patients;
		INSERT INTO health_profiles (patient_id) SELECT id FROM patients`)
	o.exec(b, "VACUUM ANALYZE")
	patient, doctor, old := one(b, o.owner, "SELECT id FROM patients LIMIT 1"), one(b, o.owner, "SELECT id FROM doctors LIMIT 1"), o.as(b, "service_patients")
	table, err := postgres.Open(b.Context(), o.url, "test")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = table.Close() }()
	const columns = `id, doctor_id, institution_id, first_name, last_name, email, date_of_birth, gender, phone, emergency_contact_name, emergency_contact_phone,
		validation_status, is_active, is_verified, created_at, updated_at`
	const login = ", (SELECT last_login FROM users WHERE patient_id = patients.id)"
	for _, read := range []struct{ name, v1, table, arg string }{
		{"ByID", "SELECT * FROM patients WHERE id = $1", "SELECT " + columns + " FROM patients WHERE id = $1", patient},
		{"Page", "SELECT * FROM patients WHERE id > $1 ORDER BY created_at DESC, id DESC LIMIT 20", "SELECT " + columns + " FROM patients WHERE id > $1 ORDER BY created_at DESC, id DESC LIMIT 20", "00000000-0000-0000-0000-000000000000"},
		{"PageWithLastLogin", "SELECT * FROM patients WHERE id > $1 ORDER BY created_at DESC, id DESC LIMIT 20", "SELECT " + columns + login + " FROM patients WHERE id > $1 ORDER BY created_at DESC, id DESC LIMIT 20", "00000000-0000-0000-0000-000000000000"},
		{"ByDoctor", "SELECT * FROM patients WHERE doctor_id = $1", "SELECT " + columns + " FROM patients WHERE doctor_id = $1", doctor},
		{"ByDoctorWithLastLogin", "SELECT * FROM patients WHERE doctor_id = $1", "SELECT " + columns + login + " FROM patients WHERE doctor_id = $1", doctor},
		{"LoginByPerson", "SELECT * FROM users WHERE reference_id = $1", "SELECT * FROM users WHERE reference_id = $1", patient},
		{"ProfileThatIsOpen", "SELECT * FROM health_profiles WHERE patient_id = $1", "SELECT * FROM health_profiles WHERE patient_id = $1", patient},
	} {
		b.Run(read.name, func(b *testing.B) {
			var took [2][]time.Duration
			var prepared [2]*sql.Stmt
			for i, db := range []*sql.DB{old, table} {
				db.SetMaxOpenConns(1)
				var err error
				if prepared[i], err = db.PrepareContext(b.Context(), []string{read.v1, read.table}[i]); err != nil { //nolint:sqlclosecheck // closed below
					b.Fatal(err)
				}
				defer func() { _ = prepared[i].Close() }()
			}
			for b.Loop() {
				for i := range prepared {
					start := time.Now()
					if err := drain(prepared[i].QueryContext(b.Context(), read.arg)); err != nil {
						b.Fatal(err)
					}
					took[i] = append(took[i], time.Since(start))
				}
			}
			var median [2]time.Duration
			for i := range took {
				slices.Sort(took[i])
				median[i] = took[i][len(took[i])/2]
			}
			b.ReportMetric(float64(median[0])/float64(median[1]), "ratio")
			b.Log(fmt.Sprint(median))
		})
	}
}

func drain(rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
	}
	return rows.Err()
}
