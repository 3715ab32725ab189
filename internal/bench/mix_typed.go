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
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/statistics"
)

// one is for somebody at random of those who ask a service for something.
func (w *world) one(ctx context.Context) context.Context {
	return actor.NewContext(ctx, actor.Doctor(pick(w.doctors)))
}

var firstPage = list.Page{Size: 20}

func (w *world) listDoctors(ctx context.Context) error {
	page, err := list.Doctors(w.one(ctx), w.forDoctors.Client, list.DoctorFilter{Status: enum.ProfessionalStatusActive}, firstPage)
	return some(len(page.Rows), err)
}

func (w *world) getDoctor(ctx context.Context) error {
	_, err := w.forDoctors.Doctor.Query().Where(doctor.ID(pick(w.doctors))).WithSpecialty().Only(w.one(ctx))
	return err
}

func (w *world) countDoctors(ctx context.Context) error {
	got, err := statistics.Doctors(w.one(ctx), w.forDoctors.Client)
	return some(got.Total, err)
}

func (w *world) createDoctor(ctx context.Context) error {
	return w.forDoctors.WithTx(actor.NewContext(ctx, w.admin), func(ctx context.Context, tx *ent.Client) error {
		email := uuid.NewString() + "@doctor.example"
		d, err := tx.Doctor.Create().SetFirstName("First").SetLastName("Last").SetEmail(email).SetMedicalLicense(email[:36]).
			SetInstitutionID(pick(w.institutions)).SetSpecialtyID(pick(w.specialties)).Save(ctx)
		if err != nil {
			return err
		}
		return tx.User.Create().SetEmail(email).SetPasswordHash("h").SetDoctor(d).Exec(ctx)
	})
}

// listPatients is of a doctor's own.
func (w *world) listPatients(ctx context.Context) error {
	own := pick(w.doctors)
	_, err := list.Patients(actor.NewContext(ctx, actor.Doctor(own)), w.forPatients.Client, list.PatientFilter{DoctorID: own}, firstPage)
	return err
}

func (w *world) createPatient(ctx context.Context) error {
	return w.createByEnt(ctx, nil, pick(w.doctors))
}

func (w *world) listInstitutions(ctx context.Context) error {
	_, err := list.Institutions(w.one(ctx), w.forInstitutions.Client, list.InstitutionFilter{Type: enum.InstitutionTypeHospital}, firstPage)
	return err
}

func (w *world) getInstitution(ctx context.Context) error {
	_, err := w.forInstitutions.Institution.Get(w.one(ctx), pick(w.institutions))
	return err
}

func (w *world) searchInstitutions(ctx context.Context) error {
	page, err := list.Institutions(w.one(ctx), w.forInstitutions.Client, list.InstitutionFilter{Search: pick(w.words)}, firstPage)
	return some(len(page.Rows), err)
}

func (w *world) updateInstitution(ctx context.Context) error {
	own := pick(w.institutions)
	return w.forInstitutions.Institution.UpdateOneID(own).SetPhone(phone()).Exec(actor.NewContext(ctx, actor.Institution(own)))
}

func phone() string { return fmt.Sprintf("555-%04d", rand.IntN(10_000)) }
