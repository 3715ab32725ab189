package list_test

import (
	"context"
	"database/sql"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testdb"
	"github.com/predicthealth/database/list"
)

// byHand is a page of doctors as one would write it, with the columns that the client reads.
const byHand = `SELECT d.id, d.created_at, d.updated_at, d.version, d.search_text, d.institution_id, d.first_name, d.last_name, d.email,
	d.medical_license, d.specialty_id, d.secondary_specialty_id, d.phone, d.years_experience, d.consultation_fee, d.is_active, d.professional_status,
	s.created_at, s.updated_at, s.version, s.name, s.description, s.category, s.is_active
	FROM doctors d LEFT JOIN doctor_specialties s ON s.id = d.specialty_id
	WHERE d.professional_status = $1 ORDER BY d.created_at DESC, d.id DESC LIMIT 51`

func readByHand(ctx context.Context, tell, read *sql.Stmt) error {
	var set int
	if err := tell.QueryRowContext(ctx, "admin", id("admin").String()).Scan(&set); err != nil {
		return err
	}
	rows, err := read.QueryContext(ctx, "active")
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	out := make([]*ent.Doctor, 0, 51)
	for rows.Next() {
		d, s := &ent.Doctor{}, &ent.Specialty{}
		var name, category *string
		var created, updated *time.Time
		var version *int64
		var active *bool
		var fee *decimal.Decimal
		var second *uuid.UUID
		if err := rows.Scan(&d.ID, &d.CreatedAt, &d.UpdatedAt, &d.Version, &d.SearchText, &d.InstitutionID, &d.FirstName, &d.LastName, &d.Email,
			&d.MedicalLicense, &d.SpecialtyID, &second, &d.Phone, &d.YearsExperience, &fee, &d.IsActive, &d.ProfessionalStatus,
			&created, &updated, &version, &name, &s.Description, &category, &active); err != nil {
			return err
		}
		d.Edges.Specialty = s
		out = append(out, d)
	}
	if len(out) != 51 {
		return fmt.Errorf("%d doctors", len(out))
	}
	return rows.Err()
}

// BenchmarkDoctors is a page of 50 doctors with their specialties, as an admin: ours over by hand,
// prepared and told who acts likewise. The two take turns, so that both meet the same machine.
func BenchmarkDoctors(b *testing.B) {
	url, _ := large(b, 20000)
	service := testdb.As(b, url, "service_admins")
	db, ctx := testdb.OpenURL(b, service), actor.NewContext(b.Context(), actor.Admin(id("admin")))
	pool := testdb.SQL(b, service)
	pool.SetMaxOpenConns(1)
	tell, err := pool.PrepareContext(ctx, "SELECT num_nulls(set_config('predicthealth.actor_type', $1, false), set_config('predicthealth.actor_id', $2, false))")
	if err != nil {
		b.Fatal(err)
	}
	read, err := pool.PrepareContext(ctx, byHand)
	if err != nil {
		b.Fatal(err)
	}
	compare(b, func() error {
		page, err := list.Doctors(ctx, db.Client, list.DoctorFilter{Status: "active"}, list.Page{})
		if err == nil && len(page.Rows) != 50 {
			b.Fatal(len(page.Rows))
		}
		return err
	}, func() error { return readByHand(ctx, tell, read) }, "ours/hand")
}

// BenchmarkPage1000 is page 1,000 over page 1, of 20 patients each.
func BenchmarkPage1000(b *testing.B) {
	url, _ := large(b, 22000)
	for _, as := range []string{"the owner", "an admin"} {
		db, ctx := testdb.OpenURL(b, url), testdb.Context(b)
		if as == "an admin" {
			db, ctx = testdb.OpenURL(b, testdb.As(b, url, "service_admins")), actor.NewContext(b.Context(), actor.Admin(id("admin")))
		}
		b.Run(as, func(b *testing.B) {
			after := walk(ctx, b, db, 999)
			second := walk(ctx, b, db, 1)
			read := func(after string) func() error {
				return func() error {
					_, err := list.Patients(ctx, db.Client, list.PatientFilter{}, list.Page{Size: 20, After: after})
					return err
				}
			}
			compare(b, read(after), read(""), "1000/1")
			compare(b, read(after), read(second), "1000/2")
		})
	}
}

func walk(ctx context.Context, b *testing.B, db *database.DB, pages int) string {
	b.Helper()
	at := list.Page{Size: 20}
	for range pages {
		page, err := list.Patients(ctx, db.Client, list.PatientFilter{}, at)
		if err != nil || page.Next == "" {
			b.Fatal(err)
		}
		at.After = page.Next
	}
	return at.After
}

func compare(b *testing.B, one, other func() error, ratio string) {
	b.Helper()
	var a, z time.Duration
	for range 2 * b.N {
		for i, f := range []func() error{one, other} {
			start := time.Now()
			if err := f(); err != nil {
				b.Fatal(err)
			}
			if d := time.Since(start); i == 0 {
				a += d
			} else {
				z += d
			}
		}
	}
	b.ReportMetric(float64(a)/float64(z), ratio)
}
