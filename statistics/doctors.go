package statistics

import (
	"context"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/schema/enum"
)

// DoctorCounts are numbers of doctors.
type DoctorCounts struct {
	Total, Active int
	BySpecialty   map[string]int // by the name of the first specialty; "" for doctors without one
	ByStatus      map[enum.ProfessionalStatus]int
}

// Doctors counts doctors.
func Doctors(ctx context.Context, c *ent.Client) (DoctorCounts, error) {
	columns := []string{doctor.FieldSpecialtyID, doctor.FieldProfessionalStatus}
	name := "SELECT name FROM doctor_specialties WHERE doctor_specialties.id = doctors.specialty_id"
	rows, err := read(ctx, "doctors", c.Doctor.Query().Aggregate(groups(columns, "coalesce(("+name+"), professional_status)", active())...))
	if err != nil {
		return DoctorCounts{}, err
	}
	out := DoctorCounts{BySpecialty: map[string]int{}, ByStatus: map[enum.ProfessionalStatus]int{}}
	for _, g := range rows {
		switch g.By {
		case 0:
			out.BySpecialty[g.value()] += g.N
		case 1:
			out.ByStatus[enum.ProfessionalStatus(g.value())] = g.N
		default:
			out.Total, out.Active = g.N, g.Active
		}
	}
	return out, nil
}
