package audit_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestClinicalWrites: each change of a patient and a health profile leaves one entry, with the old and the new values, for every kind of actor.
// Clinical text is named and not shown.
func TestClinicalWrites(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	doctor := d.db.Doctor.Create().SetFirstName("Ada").SetLastName("D").SetEmail("ada@d").SetMedicalLicense("MD").SaveX(d.owner(t))
	service := testdb.OpenURL(t, testdb.As(t, d.url, "service_patients"))
	patient := newPatient(service.Client).SetDoctorID(doctor.ID).SaveX(actor.NewContext(t.Context(), actor.System("registration")))
	for _, step := range []struct {
		actor  actor.Actor
		table  string
		change func(db *database.DB, id uuid.UUID) error
		column string
		to     string // the new value in JSON; "" if it is hidden
	}{
		{actor.System("registration"), "health_profiles", func(db *database.DB, id uuid.UUID) error {
			return db.HealthProfile.Create().SetPatientID(id).SetAllergies("s3cret").Exec(actor.NewContext(t.Context(), actor.System("registration")))
		}, "allergies", ""},
		{actor.Patient(patient.ID), "patients", func(db *database.DB, id uuid.UUID) error {
			return db.Patient.UpdateOneID(id).SetPhone("555").Exec(actor.NewContext(t.Context(), actor.Patient(id)))
		}, "phone", `"555"`},
		{actor.Patient(patient.ID), "health_profiles", func(db *database.DB, id uuid.UUID) error {
			return db.HealthProfile.Update().SetCurrentMedications("s3cret").Exec(actor.NewContext(t.Context(), actor.Patient(id)))
		}, "current_medications", ""},
		{actor.Doctor(doctor.ID), "health_profiles", func(db *database.DB, _ uuid.UUID) error {
			return db.HealthProfile.Update().SetIsSmoker(true).Exec(actor.NewContext(t.Context(), actor.Doctor(doctor.ID)))
		}, "is_smoker", "true"},
		{actor.Institution(clinic), "patients", func(db *database.DB, id uuid.UUID) error {
			return db.Patient.UpdateOneID(id).SetValidationStatus(enum.ValidationStatusInstitutionValidated).Exec(actor.NewContext(t.Context(), actor.Institution(clinic)))
		}, "validation_status", `"institution_validated"`},
	} {
		before := len(d.entries(t, step.actor.String(), 0))
		if err := step.change(service, patient.ID); err != nil {
			t.Fatalf("%s: %v", step.actor, err)
		}
		got := d.entries(t, step.actor.String(), before)
		if len(got) != 1 || got[0].ResourceType != step.table || !got[0].Success || got[0].ActorType != step.actor.Type {
			t.Fatalf("%s, %s: got %+v", step.actor, step.table, got)
		}
		if c := detailsOf(t, got[0]).Changes[step.column]; string(c.To) != step.to || c.Hidden != (step.to == "") {
			t.Errorf("%s, %s: got %s", step.actor, step.table, got[0].Details)
		}
	}
}
