package main

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/statistics"
)

// Random actors of requests.
func (w *mainData) aDoctor() actor.Actor       { return actor.Doctor(pick(w.doctors)) }
func (w *mainData) anInstitution() actor.Actor { return actor.Institution(pick(w.institutions)) }
func (w *mainData) anAdmin() actor.Actor       { return w.admin }

var firstPage = paging.Page{Size: 20}

func (w *mainData) listDoctors(ctx context.Context, _ actor.Actor) error {
	page, err := list.Doctors(ctx, w.forDoctors.Client, list.DoctorFilter{Status: enum.ProfessionalStatusActive}, firstPage)
	return some(len(page.Rows), err)
}

func (w *mainData) getDoctor(ctx context.Context, _ actor.Actor) error {
	_, err := w.forDoctors.Doctor.Query().Where(doctor.ID(pick(w.doctors))).WithSpecialty().Only(ctx)
	return err
}

func (w *mainData) countDoctors(ctx context.Context, _ actor.Actor) error {
	got, err := statistics.Doctors(ctx, w.forDoctors.Client)
	return some(got.Total, err)
}

func (w *mainData) createDoctor(ctx context.Context, _ actor.Actor) error {
	return w.forDoctors.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		email := uuid.NewString() + "@doctor.example"
		d, err := tx.Doctor.Create().SetFirstName("First").SetLastName("Last").SetEmail(email).SetMedicalLicense(email[:36]).
			SetInstitutionID(pick(w.institutions)).SetSpecialtyID(pick(w.specialties)).Save(ctx)
		if err != nil {
			return err
		}
		return tx.User.Create().SetEmail(email).SetPasswordHash("h").SetDoctor(d).Exec(ctx)
	})
}

// listPatients lists a doctor's own patients.
func (w *mainData) listPatients(ctx context.Context, who actor.Actor) error {
	_, err := list.Patients(ctx, w.forPatients.Client, list.PatientFilter{DoctorID: who.ID}, firstPage)
	return err
}

func (w *mainData) createPatient(ctx context.Context, who actor.Actor) error {
	return w.createByEnt(ctx, nil, who.ID)
}

func (w *mainData) listInstitutions(ctx context.Context, _ actor.Actor) error {
	_, err := list.Institutions(ctx, w.forInstitutions.Client, list.InstitutionFilter{Type: enum.InstitutionTypeHospital}, firstPage)
	return err
}

func (w *mainData) getInstitution(ctx context.Context, _ actor.Actor) error {
	_, err := w.forInstitutions.Institution.Get(ctx, pick(w.institutions))
	return err
}

func (w *mainData) searchInstitutions(ctx context.Context, _ actor.Actor) error {
	page, err := list.Institutions(ctx, w.forInstitutions.Client, list.InstitutionFilter{Search: pick(w.words)}, firstPage)
	return some(len(page.Rows), err)
}

func (w *mainData) updateInstitution(ctx context.Context, who actor.Actor) error {
	return w.forInstitutions.Institution.UpdateOneID(who.ID).SetPhone(phone()).Exec(ctx)
}

func phone() string { return fmt.Sprintf("555-%04d", rand.IntN(10_000)) }
