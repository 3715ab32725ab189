package list

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// PatientFilter says which patients to list; zero fields ask nothing.
type PatientFilter struct {
	DoctorID      uuid.UUID
	InstitutionID uuid.UUID
	Validation    enum.ValidationStatus
	Gender        enum.Gender
	Active        *bool
	Verified      *bool
	Created       Between
	Search        string // in name and e-mail
}

// Patients lists patients.
func Patients(ctx context.Context, c *ent.Client, f PatientFilter, p Page) (Result[*ent.Patient], error) {
	var cond conditions
	when(&cond, f.DoctorID, patient.DoctorID)
	when(&cond, f.InstitutionID, patient.InstitutionID)
	word(&cond, "Validation", f.Validation, patient.ValidationStatusEQ)
	word(&cond, "Gender", f.Gender, patient.GenderEQ)
	whether(&cond, f.Active, patient.IsActive)
	whether(&cond, f.Verified, patient.IsVerified)
	between(&cond, f.Created, patient.CreatedAtGTE, patient.CreatedAtLT)
	found := cond.look(&f.Search, "search_patients", "")
	if cond.err != nil {
		return Result[*ent.Patient]{}, cond.err
	}
	f.Created = f.Created.utc()
	return listing[*ent.Patient]{
		kind: patients, table: patient.Table, client: c, filter: f, search: found, where: cond.where,
		all: func(ctx context.Context, where []clause, order clause, limit int) ([]*ent.Patient, error) {
			return c.Patient.Query().Where(as[predicate.Patient](where)...).Order(order).Limit(limit).All(ctx)
		},
		count: func(ctx context.Context, where []clause) (int, error) {
			return c.Patient.Query().Where(as[predicate.Patient](where)...).Count(ctx)
		},
		key: func(p *ent.Patient) (time.Time, uuid.UUID) { return p.CreatedAt, p.ID },
	}.page(ctx, p)
}
