package schema_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// manyRows are enough rows for the planner to prefer indexes.
const manyRows = `
INSERT INTO medical_institutions (name, institution_type, contact_email) SELECT n, 'hospital', n || '@i' FROM generate_series(1, 3000) n;
INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id)
	SELECT n, 'D', n || '@d', 'MD-' || n, i.id FROM generate_series(1, 5000) n
	JOIN (SELECT id, row_number() OVER () AS r FROM medical_institutions WHERE is_active) i ON r = n % 3000 + 1;
INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id)
	SELECT n, 'P', n || '@p', '1980-01-01', d.id, CASE n % 2 WHEN 0 THEN d.institution_id END FROM generate_series(1, 20000) n
	JOIN (SELECT id, institution_id, row_number() OVER () AS r FROM doctors WHERE is_active) d ON r = n % 5000 + 1;
INSERT INTO health_profiles (patient_id) SELECT id FROM patients ON CONFLICT DO NOTHING;
INSERT INTO users (email, password_hash, patient_id) SELECT email, 'h', id FROM patients p WHERE NOT EXISTS (SELECT FROM users WHERE patient_id = p.id);
ANALYZE`

// TestPoliciesUseIndexes: the planner uses indexes for the rows that an actor sees of patients, even for a SELECT without WHERE, and for look-ups in
// large tables under policies.
func TestPoliciesUseIndexes(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	insertFixture(t, owner)
	exec(t, owner, manyRows)
	for _, c := range []struct{ role, query string }{
		{"service_patients", "SELECT * FROM patients"},
		{"service_patients", "SELECT count(*) FROM patients"},
		{"service_patients", "SELECT * FROM patients WHERE id = $1"},
		{"service_patients", "SELECT * FROM patients WHERE doctor_id = $1 ORDER BY created_at LIMIT 10"},
		{"service_patients", "SELECT * FROM patients WHERE email = $1::text"},
		{"service_patients", "UPDATE patients SET phone = '1' WHERE id = $1"},
		{"service_patients", "SELECT * FROM opened_health_profiles WHERE patient_id = $1"},
		{"service_patients", "SELECT * FROM opened_health_profiles WHERE id = $1 AND is_smoker FOR UPDATE"},
		{"service_patients", "SELECT id FROM health_profiles WHERE patient_id = $1"},
		{"service_patients", "UPDATE health_profiles SET weight_kg = 70 WHERE patient_id = $1"},
		{"service_patients", "SELECT * FROM patients p JOIN opened_health_profiles h ON h.patient_id = p.id WHERE p.id = $1"},
		{"service_patients", "SELECT * FROM charts WHERE id = $1"},
		{"service_patients", "SELECT * FROM logins WHERE reference_id = $1"},
		{"service_patients", "SELECT * FROM logins"},
		{"auth_jwt_service", "SELECT * FROM users WHERE email = $1::text"},
		{"auth_jwt_service", "SELECT * FROM users WHERE reference_id = $1"},
		{"auth_jwt_service", "UPDATE users SET last_login = now() WHERE id = $1"},
		{"service_doctors", "SELECT * FROM doctors WHERE institution_id = $1"},
		{"service_doctors", "SELECT * FROM doctors ORDER BY created_at LIMIT 20"},
		{"service_doctors", "SELECT * FROM public_doctors WHERE id = $1"},
		{"service_doctors", "UPDATE doctors SET phone = '1' WHERE id = $1"},
		{"service_institutions", "SELECT * FROM medical_institutions WHERE id = $1"},
		{"service_institutions", "SELECT * FROM medical_institutions ORDER BY created_at LIMIT 20"},
		{"service_admins", "SELECT * FROM patients WHERE id = $1"},
		{"service_admins", "SELECT * FROM patients ORDER BY created_at DESC LIMIT 20"},
		{"service_admins", "SELECT * FROM logins WHERE email = $1::text"},
	} {
		t.Run(c.role+" "+c.query, func(t *testing.T) {
			t.Parallel()
			conn := connectAs(t, testdb.As(t, url, c.role))
			// A generic plan is reused for every actor.
			exec(t, conn, "SET plan_cache_mode = force_generic_plan")
			query, arguments := c.query, ""
			if strings.Contains(query, "$1") {
				arguments = "('" + uuid.NewString() + "')"
				exec(t, conn, "PREPARE q (uuid) AS "+query)
			} else {
				exec(t, conn, "PREPARE q AS "+query)
			}
			for _, w := range []testActor{
				{enum.ActorTypePatient, "patA"}, {enum.ActorTypeDoctor, "docA"}, {enum.ActorTypeInstitution, "instA"}, {enum.ActorTypeAdmin, "adm1"},
				{enum.ActorTypeSystem, "job"}, {},
			} {
				if w.kind != "" && !strings.Contains(allowedKinds[c.role], string(w.kind)) {
					continue
				}
				setActor(t, conn, w)
				plan, err := queryStrings(t, conn, "EXPLAIN EXECUTE q"+arguments)
				if err != nil {
					t.Fatal(err)
				}
				for _, large := range []string{"patients", "users", "health_profiles", "doctors", "medical_institutions"} {
					if strings.Contains(strings.Join(plan, "\n"), "Seq Scan on "+large) {
						t.Errorf("for %s: sequential scan of %s:\n%s", w, large, strings.Join(plan, "\n"))
					}
				}
			}
		})
	}
}
