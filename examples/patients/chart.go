package main

import (
	"net/http"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

// chart is a patient with health profile, doctor and institution.
type chart struct {
	patientBody

	Doctor      *string `json:"doctor"`
	Institution *string `json:"institution"`
	Health      *health `json:"health"`
}

type health struct {
	HeightCm    *float64        `json:"height_cm"`
	WeightKg    *float64        `json:"weight_kg"`
	BloodType   *enum.BloodType `json:"blood_type"`
	Allergies   *string         `json:"allergies"`
	Medications *string         `json:"medications"`
}

// chart is one patient's, by one statement. A patient whom the actor may not see is a 404, as one who does not exist.
func (s *service) chart(w http.ResponseWriter, r *http.Request) error {
	id, err := patientID(r)
	if err != nil {
		return err
	}
	c, err := s.db.Chart.Get(r.Context(), id)
	if err != nil {
		return err
	}
	w.Header().Set("ETag", httpstatus.ETag(c.Version))
	return encode(w, http.StatusOK, chartOf(c))
}

func chartOf(c *ent.Chart) chart {
	out := chart{
		patientBody: patientBody{
			ID: c.ID, Version: c.Version, FirstName: c.FirstName, LastName: c.LastName, DateOfBirth: c.DateOfBirth,
			Phone: c.Phone, ValidationStatus: c.ValidationStatus,
		},
		Institution: c.InstitutionName,
	}
	if c.DoctorFirstName != nil && c.DoctorLastName != nil {
		out.Doctor = new(*c.DoctorFirstName + " " + *c.DoctorLastName)
	}
	if c.ProfileID != nil {
		out.Health = &health{
			HeightCm: c.HeightCm, WeightKg: c.WeightKg, BloodType: c.BloodType, Allergies: c.Allergies, Medications: c.CurrentMedications,
		}
	}
	return out
}

// patientID is the id of the path. One that is malformed is no patient's.
func patientID(r *http.Request) (uuid.UUID, error) {
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		return uuid.Nil, &ent.NotFoundError{}
	}
	return id, nil
}
