package list_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/list"
)

// crowd is enough of everything for an index to be worth it: $1 doctors, as many patients, half as many institutions.
var crowd = []string{
	`INSERT INTO doctor_specialties (name, category) SELECT 'Field ' || n, 'c' FROM generate_series(1, 20) n`,
	`INSERT INTO medical_institutions (name, institution_type, contact_email, created_at)
		SELECT 'Clinic' || n, 'hospital', n || '@i', now() - n * interval '1 minute' FROM generate_series(1, $1::int / 2) n`,
	`INSERT INTO doctors (first_name, last_name, email, medical_license, institution_id, specialty_id, created_at)
		SELECT 'Ana' || n, chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'ilva' || n, n || '@d', 'MD-' || n, i.id, s.id, now() - n * interval '1 minute' FROM generate_series(1, $1::int) n
		JOIN (SELECT id, row_number() OVER () r FROM medical_institutions) i ON i.r = n % ($1 / 2) + 1
		JOIN (SELECT id, row_number() OVER () r FROM doctor_specialties) s ON s.r = n % 20 + 1`,
	`INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id, institution_id, created_at)
		SELECT 'Ben' || n, chr(97 + n % 26) || chr(97 + n / 26 % 26) || 'kafor' || n, n || '@p', '1980-01-01', d.id, CASE n % 2 WHEN 0 THEN d.institution_id END, now() - n * interval '1 minute'
		FROM generate_series(1, $1::int) n JOIN (SELECT id, institution_id, row_number() OVER () r FROM doctors) d ON d.r = n % $1 + 1`,
}

// large returns a database with the crowd in it, whose doctor has 200 patients, and an admin.
func large(t testing.TB, n int) (url string, doctor uuid.UUID) {
	t.Helper()
	url = testdb.URL(t)
	owner := testdb.SQL(t, url)
	for i, statement := range crowd {
		if i == 0 {
			exec(t, owner, statement)
			continue
		}
		exec(t, owner, statement, n)
	}
	if err := owner.QueryRowContext(t.Context(), "SELECT id FROM doctors LIMIT 1").Scan(&doctor); err != nil {
		t.Fatal(err)
	}
	exec(t, owner, "UPDATE patients SET doctor_id = $1 WHERE email IN (SELECT (n * 7) || '@p' FROM generate_series(1, 200) n)", doctor)
	exec(t, owner, "INSERT INTO admins (id, first_name, last_name, email) VALUES ($1, 'A', 'A', 'a@a')", id("admin"))
	exec(t, owner, "VACUUM ANALYZE")
	return url, doctor
}

// TestListsUseIndexes: neither the first page nor the 1,000th, nor a search, reads a large table from end to
// end, for whoever asks; counted by PostgreSQL, of the statements that lists send.
func TestListsUseIndexes(t *testing.T) {
	t.Parallel()
	url, doctor := large(t, 20000)
	admins, doctors := testdb.OpenURL(t, testdb.As(t, url, "service_admins")), testdb.OpenURL(t, testdb.As(t, url, "service_patients"))
	admin := actor.NewContext(t.Context(), actor.Admin(id("admin")))
	for _, c := range []struct {
		name  string
		run   func(context.Context, func(context.Context, *ent.Client) error) error
		ctx   context.Context //nolint:containedctx // of this table
		pages int
	}{
		{"an admin", func(ctx context.Context, f func(context.Context, *ent.Client) error) error {
			return admins.WithTx(ctx, f)
		}, admin, 1000},
		{"a doctor", func(ctx context.Context, f func(context.Context, *ent.Client) error) error {
			return doctors.WithTx(ctx, f)
		}, actor.NewContext(t.Context(), actor.Doctor(doctor)), 10},
	} {
		if err := c.run(c.ctx, func(ctx context.Context, tx *ent.Client) error {
			for _, words := range []string{"", "kafor77", "be", "ok"} {
				at := list.Page{Size: 20}
				for n := range c.pages {
					before := scans(ctx, t, tx)
					page, err := list.Patients(ctx, tx, list.PatientFilter{Search: words}, at)
					if err != nil {
						return err
					}
					if after := scans(ctx, t, tx); after != before {
						t.Errorf("%s: page %d of %q reads a table from end to end: %s, before %s", c.name, n+1, words, after, before)
						break
					}
					if at.After = page.Next; at.After == "" {
						break
					}
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	if err := admins.WithTx(admin, func(ctx context.Context, tx *ent.Client) error {
		for _, f := range []list.DoctorFilter{{Active: new(true)}, {Search: "ilva77"}, {Search: "field 7"}, {Search: "sk"}, {InstitutionID: uuid.New()}, {Specialty: "Field 7"}} {
			before := scans(ctx, t, tx)
			if _, err := list.Doctors(ctx, tx, f, list.Page{}); err != nil {
				return err
			}
			if _, err := list.Institutions(ctx, tx, list.InstitutionFilter{Search: strings.Replace(f.Search, "ilva", "clinic", 1)}, list.Page{}); err != nil {
				return err
			}
			if after := scans(ctx, t, tx); after != before {
				t.Errorf("by %q a table is read from end to end: %s, before %s", f.Search, after, before)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// scans says how often tx has read each large table from end to end.
func scans(ctx context.Context, t *testing.T, tx *ent.Client) (text string) {
	t.Helper()
	rows, err := tx.QueryContext(ctx, `SELECT string_agg(relname || ' ' || seq_scan, ', ' ORDER BY relname) FROM pg_stat_xact_user_tables
		WHERE relname IN ('patients', 'doctors', 'medical_institutions')`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return text
}

// TestEstimatedTotal is of the right magnitude, and reads no row.
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
		page, err := list.Patients(ctx, db.Client, c.filter, list.Page{Size: 1, Total: list.Estimated})
		if err != nil {
			t.Fatal(err)
		}
		if *page.Total < c.from || *page.Total > c.to {
			t.Errorf("%+v: about %d", c.filter, *page.Total)
		}
	}
}
