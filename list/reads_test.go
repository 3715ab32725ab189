package list_test

import (
	"context"
	"maps"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/login"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// read is a query of a service.
type read = func(context.Context, *ent.Client) error

func reads(of ...map[string]read) map[string]read {
	all := map[string]read{}
	for _, m := range of {
		maps.Copy(all, m)
	}
	return all
}

// pages reads the first n pages of a list, and the last of them again with an estimate.
func pages[F, R any](lister func(context.Context, *ent.Client, F, paging.Page) (paging.Result[R], error), f F, n int) read {
	return func(ctx context.Context, c *ent.Client) error {
		at := paging.Page{Size: 20}
		for range n {
			page, err := lister(ctx, c, f, at)
			if err != nil || page.Next == "" {
				return err
			}
			at.After = page.Next
		}
		at.Total = paging.Estimated
		_, err := lister(ctx, c, f, at)
		return err
	}
}

func got[T any](_ T, err error) error { return err }

var patientLists = map[string]read{
	"patients":                   pages(list.Patients, list.PatientFilter{}, 1000),
	"patients of a doctor":       pages(list.Patients, list.PatientFilter{DoctorID: id("unknown")}, 2),
	"patients of an institution": pages(list.Patients, list.PatientFilter{InstitutionID: id("unknown")}, 2),
	"patients by validation":     pages(list.Patients, list.PatientFilter{Validation: enum.ValidationStatusPending}, 3),
	"patients by a rare one":     pages(list.Patients, list.PatientFilter{Validation: enum.ValidationStatusFullAccess}, 3),
	"patients by gender":         pages(list.Patients, list.PatientFilter{Gender: enum.GenderOther}, 3),
	"active patients":            pages(list.Patients, list.PatientFilter{Active: new(true)}, 3),
	"search of patients":         pages(list.Patients, list.PatientFilter{Search: "kafor77"}, 3),
	"search of all patients":     pages(list.Patients, list.PatientFilter{Search: "be"}, 2),
	"search by three letters":    pages(list.Patients, list.PatientFilter{Search: "xyk"}, 3),
	"search of a doctor's":       pages(list.Patients, list.PatientFilter{Search: "ok", DoctorID: id("unknown")}, 2),
	"patient by id":              func(ctx context.Context, c *ent.Client) error { return got(c.Patient.Get(ctx, id("unknown"))) },
	"patient by e-mail": func(ctx context.Context, c *ent.Client) error {
		return got(c.Patient.Query().Where(patient.Email("7@p")).Only(ctx))
	},
}

var doctorLists = map[string]read{
	"doctors":                   pages(list.Doctors, list.DoctorFilter{}, 1000),
	"doctors of a specialty":    pages(list.Doctors, list.DoctorFilter{Specialty: "Field 7", Active: new(true)}, 3),
	"doctors of an institution": pages(list.Doctors, list.DoctorFilter{InstitutionID: id("unknown")}, 2),
	"doctors by status":         pages(list.Doctors, list.DoctorFilter{Status: enum.ProfessionalStatusActive}, 3),
	"doctors by a rare one":     pages(list.Doctors, list.DoctorFilter{Status: enum.ProfessionalStatusSuspended}, 3),
	"search of doctors":         pages(list.Doctors, list.DoctorFilter{Search: "ilva77"}, 3),
	"search by specialty":       pages(list.Doctors, list.DoctorFilter{Search: "field 7"}, 3),
	"search by two letters":     pages(list.Doctors, list.DoctorFilter{Search: "sk"}, 3),
	"doctor by license": func(ctx context.Context, c *ent.Client) error {
		return got(c.Doctor.Query().Where(doctor.MedicalLicense("MD-7")).Only(ctx))
	},
}

var publicLists = map[string]read{
	"public doctors":                pages(list.PublicDoctors, list.PublicDoctorFilter{}, 1000),
	"public doctors of a specialty": pages(list.PublicDoctors, list.PublicDoctorFilter{Specialty: "Field 7"}, 3),
	"public doctors at a place":     pages(list.PublicDoctors, list.PublicDoctorFilter{InstitutionID: id("unknown")}, 2),
	"search of public doctors":      pages(list.PublicDoctors, list.PublicDoctorFilter{Search: "ilva77"}, 3),
	"public search by specialty":    pages(list.PublicDoctors, list.PublicDoctorFilter{Search: "field 7"}, 3),
	"public doctor by id":           func(ctx context.Context, c *ent.Client) error { return got(c.PublicDoctor.Get(ctx, id("unknown"))) },
}

var institutionLists = map[string]read{
	"institutions":           pages(list.Institutions, list.InstitutionFilter{}, 90),
	"institutions by type":   pages(list.Institutions, list.InstitutionFilter{Type: enum.InstitutionTypeInsurer}, 2),
	"institutions by region": pages(list.Institutions, list.InstitutionFilter{Region: "Region 7"}, 2),
	"search of institutions": pages(list.Institutions, list.InstitutionFilter{Search: "clinic77"}, 2),
	"institution by e-mail": func(ctx context.Context, c *ent.Client) error {
		return got(c.Institution.Query().Where(institution.ContactEmail("7@i")).Only(ctx))
	},
}

func chartOf(id uuid.UUID) map[string]read {
	return map[string]read{
		"chart": func(ctx context.Context, c *ent.Client) error { return got(c.Chart.Get(ctx, id)) },
		"health profile": func(ctx context.Context, c *ent.Client) error {
			return got(c.HealthProfile.Query().Where(healthprofile.PatientID(id)).Only(ctx))
		},
	}
}

func loginsOf(id uuid.UUID) map[string]read {
	return map[string]read{
		"login by e-mail": func(ctx context.Context, c *ent.Client) error {
			return got(c.Login.Query().Where(login.Email("7@p")).Only(ctx))
		},
		"login by id": func(ctx context.Context, c *ent.Client) error { return got(c.Login.Get(ctx, id)) },
	}
}

func userLookups(id uuid.UUID) map[string]read {
	return map[string]read{
		"user by e-mail": func(ctx context.Context, c *ent.Client) error {
			return got(c.User.Query().Where(user.Email("7@p")).Only(ctx))
		},
		"user by person": func(ctx context.Context, c *ent.Client) error {
			return got(c.User.Query().Where(user.PatientID(id)).Only(ctx))
		},
	}
}

// scans reports how often tx has scanned each large table sequentially.
func scans(ctx context.Context, t *testing.T, tx *ent.Client) (text string) {
	t.Helper()
	rows, err := tx.QueryContext(ctx, `SELECT string_agg(relname || ' ' || seq_scan, ', ' ORDER BY relname) FROM pg_stat_xact_user_tables
		WHERE relname IN ('patients', 'doctors', 'medical_institutions', 'health_profiles', 'users')`)
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
