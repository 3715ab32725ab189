package statistics

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/schema/enum"
)

// PatientCounts are numbers of patients.
type PatientCounts struct {
	Total, Active, Verified int
	// Last30Days is how many were registered in the last 30 times 24 hours, by PostgreSQL's clock.
	Last30Days   int
	ByGender     map[enum.Gender]int // "" if not set
	ByValidation map[enum.ValidationStatus]int
	ByDoctor     map[uuid.UUID]int // uuid.Nil for patients without one
}

// Patients counts patients.
func Patients(ctx context.Context, c *ent.Client) (PatientCounts, error) {
	columns := []string{patient.FieldGender, patient.FieldValidationStatus, patient.FieldDoctorID}
	rows, err := read(ctx, "patients", c.Patient.Query().Aggregate(
		groups(columns, "coalesce(gender, validation_status, doctor_id::text)", active(), verified(), last30Days())...))
	if err != nil {
		return PatientCounts{}, err
	}
	out := PatientCounts{ByGender: map[enum.Gender]int{}, ByValidation: map[enum.ValidationStatus]int{}, ByDoctor: map[uuid.UUID]int{}}
	for _, g := range rows {
		switch g.By {
		case 0:
			out.ByGender[enum.Gender(g.value())] = g.N
		case 1:
			out.ByValidation[enum.ValidationStatus(g.value())] = g.N
		case 2:
			var doctor uuid.UUID
			if g.Value != nil {
				if doctor, err = uuid.Parse(*g.Value); err != nil {
					return PatientCounts{}, fmt.Errorf("count patients: a doctor's ID: %w", err)
				}
			}
			out.ByDoctor[doctor] = g.N
		default:
			out.Total, out.Active, out.Verified, out.Last30Days = g.N, g.Active, g.Verified, g.Last30Days
		}
	}
	return out, nil
}
