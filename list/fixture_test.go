package list_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain sets DATABASE_URL to a database for the Examples.
func TestMain(m *testing.M) { testdb.Main(m) }

func id(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte("list/"+name)) }

func exec(t testing.TB, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

// people inserts specialties, and $1 institutions, doctors and patients each, with every combination of values and many
// with the same created_at, so that only the id orders them. Their relations are the same each time, their ids are not.
var people = []string{
	`INSERT INTO doctor_specialties (id, name, category, is_active, created_at)
		SELECT uuid_generate(n), 'Field ' || n, 'c' || n % 3, n % 4 > 0, '2024-01-01'::timestamptz + n / 3 * interval '1 day' FROM generate_series(1, 12) n`,
	`INSERT INTO medical_institutions (name, institution_type, contact_email, license_number, region_state, is_active, is_verified, created_at)
		SELECT 'Clínica ' || n || ' Norte', (ARRAY['hospital', 'insurer', 'health_center'])[n % 3 + 1], 'desk' || n || '@i', 'L' || n,
			(ARRAY['North', 'South', NULL])[n % 5 % 3 + 1], true, n % 2 = 0, '2024-01-01'::timestamptz + n / 4 * interval '1 hour'
		FROM generate_series(1, $1::int) n`,
	`INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id, specialty_id, professional_status, is_active, created_at)
		SELECT (ARRAY['Ana', 'José', 'Bo'])[n % 3 + 1], (ARRAY['Silva', 'Núñez', 'Li', 'O''Hara'])[n % 4 + 1], 'doc' || n || '@d', 'MD-' || n, i.id, s.id,
			(ARRAY['active', 'suspended', 'retired'])[n % 5 % 3 + 1], true, '2024-01-01'::timestamptz + n / 4 * interval '1 hour'
		FROM generate_series(1, $1::int) n
		LEFT JOIN (SELECT id, row_number() OVER (ORDER BY md5(license_number)) r FROM medical_institutions) i ON i.r = n % 4
		LEFT JOIN (SELECT id, row_number() OVER (ORDER BY id) r FROM doctor_specialties) s ON s.r = n % 5`,
	`INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id, validation_status, gender, is_active, is_verified, created_at)
		SELECT (ARRAY['Ana', 'José', 'Bo'])[n % 3 + 1], (ARRAY['Silva', 'Núñez', 'Li', 'O''Hara'])[n % 4 + 1], 'pat' || n || '@p', '1980-01-01', d.id, i.id,
			(ARRAY['pending', 'doctor_validated', 'full_access'])[n % 3 + 1], (ARRAY['male', 'female', NULL])[n % 5 % 3 + 1], n % 6 > 0, n % 2 = 0,
			'2024-01-01'::timestamptz + n / 4 * interval '1 hour'
		FROM generate_series(1, $1::int) n
		LEFT JOIN (SELECT id, row_number() OVER (ORDER BY md5(medical_license)) r FROM doctors) d ON d.r = n % 7 + 1
		LEFT JOIN (SELECT id, row_number() OVER (ORDER BY md5(license_number)) r FROM medical_institutions) i ON i.r = n % 3`,
}

func populate(t testing.TB, db *sql.DB, n int) {
	t.Helper()
	exec(t, db, `CREATE FUNCTION uuid_generate(n int) RETURNS uuid LANGUAGE sql AS 'SELECT md5(n::text)::uuid'`)
	for i, statement := range people {
		if i == 0 {
			exec(t, db, statement)
			continue
		}
		exec(t, db, statement, n)
	}
	// No test joins them after this.
	exec(t, db, "UPDATE medical_institutions SET is_active = false WHERE substr(license_number, 2)::int % 7 = 0")
	exec(t, db, "UPDATE doctors SET is_active = false WHERE substr(medical_license, 4)::int % 6 = 0")
	exec(t, db, "ANALYZE")
}

// view is a client and a context with an actor.
type view struct {
	name string
	db   *database.DB
	ctx  context.Context //nolint:containedctx // test table
}

// views returns those of the owner, an admin, and a doctor and an institution through service_patients.
func views(t testing.TB, url string) []view {
	t.Helper()
	owner := testdb.SQL(t, url)
	exec(t, owner, "INSERT INTO admins (id, first_name, last_name, email) VALUES ($1, 'A', 'A', 'a@a')", id("admin"))
	var doctor, institution uuid.UUID
	row := owner.QueryRowContext(t.Context(), `SELECT d.id, d.institution_id FROM doctors d JOIN patients p ON p.doctor_id = d.id
		WHERE d.is_active AND d.institution_id IN (SELECT id FROM medical_institutions WHERE is_active)
		GROUP BY d.id ORDER BY count(*) DESC, d.id LIMIT 1`)
	if err := row.Scan(&doctor, &institution); err != nil {
		t.Fatal(err)
	}
	as := func(a actor.Actor) context.Context { return actor.NewContext(t.Context(), a) }
	service := testdb.OpenURL(t, testdb.As(t, url, "service_patients"))
	return []view{
		{"the owner", testdb.OpenURL(t, url), testdb.Context(t)},
		{"an admin", testdb.OpenURL(t, testdb.As(t, url, "service_admins")), as(actor.Admin(id("admin")))},
		{fmt.Sprint("doctor ", doctor), service, as(actor.Doctor(doctor))},
		{fmt.Sprint("institution ", institution), service, as(actor.Institution(institution))},
	}
}
