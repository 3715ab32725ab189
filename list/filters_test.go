package list_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// TestPatientsByEveryFilter: random filters, for each actor that sees patients, compared with all rows that it sees.
func TestPatientsByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 150)
	for _, v := range views(t, url) {
		all := everything(v.ctx, t, v.db.Patient.Query().All)
		if len(all) < 5 {
			t.Fatalf("%s sees %d patients", v.name, len(all))
		}
		rapid.Check(t, func(t *rapid.T) {
			one := rapid.SampledFrom(all).Draw(t, "one")
			f := list.PatientFilter{
				Validation: maybe(t, "validation", enum.ValidationStatusPending, enum.ValidationStatusFullAccess, enum.ValidationStatusInstitutionValidated),
				Gender:     maybe(t, "gender", enum.GenderMale, enum.GenderOther), Active: maybe(t, "active", new(true), new(false)),
				Verified: maybe(t, "verified", new(true), new(false)), Created: span(t),
			}
			if one.DoctorID != nil {
				f.DoctorID = maybe(t, "doctor", *one.DoctorID)
			}
			if one.InstitutionID != nil {
				f.InstitutionID = maybe(t, "institution", *one.InstitutionID)
			}
			read := func(at paging.Page) (paging.Result[*ent.Patient], error) {
				return list.Patients(v.ctx, v.db.Client, f, at)
			}
			match := func(p *ent.Patient) bool {
				return is(f.DoctorID, p.DoctorID) && is(f.InstitutionID, p.InstitutionID) && is(f.Validation, &p.ValidationStatus) && is(f.Gender, p.Gender) &&
					(f.Active == nil || *f.Active == p.IsActive) && (f.Verified == nil || *f.Verified == p.IsVerified) && within(f.Created, p.CreatedAt)
			}
			same(t, v.name, all, func(p *ent.Patient) (time.Time, uuid.UUID) { return p.CreatedAt, p.ID }, match, read)
			f.Search = rapid.SampledFrom([]string{"jose", "SIL", "li", "ñ", "o'hara pat1", "0%", "ana li", "@p"}).Draw(t, "search")
			sameSet(t, v.name, all, func(p *ent.Patient) bool { return match(p) && holds(f.Search, p.FirstName, p.LastName, p.Email) }, read)
		})
	}
}

// TestDoctorsByEveryFilter: random filters; each doctor has the specialty that Ent loads.
func TestDoctorsByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 120)
	for _, v := range views(t, url)[:2] {
		all := everything(v.ctx, t, v.db.Doctor.Query().WithSpecialty().All)
		whole := map[uuid.UUID]string{}
		special := func(d *ent.Doctor) string {
			if d.Edges.Specialty == nil {
				return ""
			}
			return d.Edges.Specialty.String()
		}
		for _, d := range all {
			whole[d.ID] = d.String() + special(d)
		}
		rapid.Check(t, func(t *rapid.T) {
			one := rapid.SampledFrom(all).Draw(t, "one")
			f := list.DoctorFilter{
				Status: maybe(t, "status", enum.ProfessionalStatusActive, enum.ProfessionalStatusRetired),
				Active: maybe(t, "active", new(true), new(false)), Created: span(t),
			}
			if one.SpecialtyID != nil {
				f.Specialty, f.SpecialtyID = maybe(t, "specialty", one.Edges.Specialty.Name), maybe(t, "specialty's id", *one.SpecialtyID)
			}
			if one.InstitutionID != nil {
				f.InstitutionID = maybe(t, "institution", *one.InstitutionID)
			}
			match := func(d *ent.Doctor) bool {
				return is(f.SpecialtyID, d.SpecialtyID) && is(f.InstitutionID, d.InstitutionID) && is(f.Status, &d.ProfessionalStatus) &&
					(f.Active == nil || *f.Active == d.IsActive) && within(f.Created, d.CreatedAt) &&
					(f.Specialty == "" || (d.Edges.Specialty != nil && d.Edges.Specialty.Name == f.Specialty))
			}
			read := func(at paging.Page) (paging.Result[*ent.Doctor], error) {
				page, err := list.Doctors(v.ctx, v.db.Client, f, at)
				for _, d := range page.Rows {
					if d.String()+special(d) != whole[d.ID] {
						t.Fatalf("%s: specialty %s; want %s", d, special(d), whole[d.ID])
					}
				}
				return page, err
			}
			same(t, v.name, all, func(d *ent.Doctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID }, match, read)
			f.Search = rapid.SampledFrom([]string{"jose nunez", "MD-1", "field 3", "fi", "li", "doc12@"}).Draw(t, "search")
			sameSet(t, v.name, all, func(d *ent.Doctor) bool {
				field := ""
				if d.Edges.Specialty != nil {
					field = d.Edges.Specialty.Name
				}
				return match(d) && (holds(f.Search, d.FirstName, d.LastName, d.Email, d.MedicalLicense) || holds(f.Search, "", field))
			}, read)
		})
	}
}

// TestPublicDoctorsByEveryFilter: random filters, for actors limited to public columns; e-mail addresses match nothing.
func TestPublicDoctorsByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner := testdb.SQL(t, url)
	populate(t, owner, 120)
	var patient uuid.UUID
	if err := owner.QueryRowContext(t.Context(), "SELECT id FROM patients WHERE is_active LIMIT 1").Scan(&patient); err != nil {
		t.Fatal(err)
	}
	as := actor.NewContext(t.Context(), actor.Patient(patient))
	for _, v := range []view{
		{"a patient of service_patients", testdb.OpenURL(t, testdb.As(t, url, "service_patients")), as},
		{"a patient of service_doctors", testdb.OpenURL(t, testdb.As(t, url, "service_doctors")), as},
		views(t, url)[2],
	} {
		all := everything(v.ctx, t, v.db.PublicDoctor.Query().All)
		if len(all) < 50 {
			t.Fatalf("%s sees %d doctors", v.name, len(all))
		}
		rapid.Check(t, func(t *rapid.T) {
			one := rapid.SampledFrom(all).Draw(t, "one")
			f := list.PublicDoctorFilter{Status: maybe(t, "status", enum.ProfessionalStatusActive, enum.ProfessionalStatusRetired), Created: span(t)}
			if one.SpecialtyID != nil {
				f.Specialty, f.SpecialtyID = maybe(t, "specialty", *one.Specialty), maybe(t, "specialty's id", *one.SpecialtyID)
			}
			if one.InstitutionID != nil {
				f.InstitutionID = maybe(t, "institution", *one.InstitutionID)
			}
			match := func(d *ent.PublicDoctor) bool {
				return is(f.SpecialtyID, d.SpecialtyID) && is(f.InstitutionID, d.InstitutionID) && is(f.Status, &d.ProfessionalStatus) &&
					within(f.Created, d.CreatedAt) && is(f.Specialty, d.Specialty)
			}
			read := func(at paging.Page) (paging.Result[*ent.PublicDoctor], error) {
				return list.PublicDoctors(v.ctx, v.db.Client, f, at)
			}
			same(t, v.name, all, func(d *ent.PublicDoctor) (time.Time, uuid.UUID) { return d.CreatedAt, d.ID }, match, read)
			f.Search = rapid.SampledFrom([]string{"jose nunez", "MD-1", "field 3", "fi", "li", "jo", "ana silva"}).Draw(t, "search")
			sameSet(t, v.name, all, func(d *ent.PublicDoctor) bool {
				field := ""
				if d.Specialty != nil {
					field = *d.Specialty
				}
				return match(d) && (holds(f.Search, d.FirstName, d.LastName, d.MedicalLicense) || holds(f.Search, field))
			}, read)
			if page, err := list.PublicDoctors(v.ctx, v.db.Client, list.PublicDoctorFilter{Search: "doc12@d"}, paging.Page{}); err != nil || (as == v.ctx && len(page.Rows) > 0) {
				t.Fatalf("%s finds %d doctors by an e-mail address: %v", v.name, len(page.Rows), err)
			}
		})
	}
}

// TestInstitutionsAndSpecialtiesByEveryFilter: random filters.
func TestInstitutionsAndSpecialtiesByEveryFilter(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	populate(t, testdb.SQL(t, url), 60)
	for _, v := range views(t, url) {
		all := everything(v.ctx, t, v.db.Institution.Query().All)
		fields := everything(v.ctx, t, v.db.Specialty.Query().All)
		rapid.Check(t, func(t *rapid.T) {
			f := list.InstitutionFilter{
				Type: maybe(t, "type", enum.InstitutionTypeHospital, enum.InstitutionTypePublicHealth), Region: maybe(t, "region", "North", "north"),
				Active: maybe(t, "active", new(true), new(false)), Verified: maybe(t, "verified", new(true), new(false)), Created: span(t),
			}
			match := func(i *ent.Institution) bool {
				return is(f.Type, &i.InstitutionType) && is(f.Region, i.RegionState) && (f.Active == nil || *f.Active == i.IsActive) &&
					(f.Verified == nil || *f.Verified == i.IsVerified) && within(f.Created, i.CreatedAt)
			}
			read := func(at paging.Page) (paging.Result[*ent.Institution], error) {
				return list.Institutions(v.ctx, v.db.Client, f, at)
			}
			same(t, v.name, all, func(i *ent.Institution) (time.Time, uuid.UUID) { return i.CreatedAt, i.ID }, match, read)
			f.Search = rapid.SampledFrom([]string{"CLINICA 1", "no", "l2", "desk"}).Draw(t, "search")
			sameSet(t, v.name, all, func(i *ent.Institution) bool {
				return match(i) && holds(f.Search, i.Name, i.ContactEmail, *i.LicenseNumber)
			}, read)
			s := list.SpecialtyFilter{Category: maybe(t, "category", "c1", "C1"), Active: f.Active}
			same(t, v.name, fields, func(s *ent.Specialty) (time.Time, uuid.UUID) { return s.CreatedAt, s.ID }, func(r *ent.Specialty) bool {
				return is(s.Category, &r.Category) && (s.Active == nil || *s.Active == r.IsActive)
			}, func(at paging.Page) (paging.Result[*ent.Specialty], error) {
				return list.Specialties(v.ctx, v.db.Client, s, at)
			})
		})
	}
}
