package export

import (
	"context"
	"database/sql"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

// people writes the patient, and those who treat them.
func (x *exporter) people(ctx context.Context, p *ent.Patient) error {
	out := patient{
		resource: versioned("Patient", p.ID, p.Version, p.UpdatedAt), Active: p.IsActive, Name: []humanName{{Use: "official", Family: p.LastName, Given: []string{p.FirstName}}},
		Telecom: []contactPoint{{"email", p.Email}}, BirthDate: p.DateOfBirth.String(), Gender: genderOf(p.Gender),
	}
	if p.Phone != nil {
		out.Telecom = append(out.Telecom, contactPoint{"phone", *p.Phone})
	}
	if p.EmergencyContactName != nil && p.EmergencyContactPhone != nil {
		out.Contact = []contact{{[]concept{inEmergency}, humanName{Text: *p.EmergencyContactName}, []contactPoint{{"phone", *p.EmergencyContactPhone}}}}
	}
	var treating []identified
	err := x.rows(ctx, "names", "SELECT doctor_id, first_name, last_name, institution_id, name FROM exported_names($1)", func(rows *sql.Rows) error {
		var doctor, institution uuid.NullUUID
		var first, last, name sql.NullString
		if err := rows.Scan(&doctor, &first, &last, &institution, &name); err != nil {
			return err
		}
		if doctor.Valid {
			x.known[doctor.UUID] = true
			out.GeneralPractitioner = []reference{refer(doctor.UUID)}
			treating = append(treating, practitioner{newResource("Practitioner", doctor.UUID), []humanName{{Family: last.String, Given: []string{first.String}}}})
		}
		if institution.Valid {
			x.known[institution.UUID] = true
			managing := refer(institution.UUID)
			out.ManagingOrganization = &managing
			treating = append(treating, organization{newResource("Organization", institution.UUID), name.String})
		}
		return nil
	})
	if err != nil {
		return err
	}
	x.add(out)
	for _, t := range treating {
		x.add(t)
	}
	x.row("patients", uuid.NewSHA1(p.ID, []byte("patients")), []column{
		{"created_at", p.CreatedAt}, {"gender", text(p.Gender)}, {"validation_status", string(p.ValidationStatus)}, {"is_verified", p.IsVerified},
	})
	return nil
}

// genderOf is FHIR's administrative gender, which has no code for one that is not said.
func genderOf(g *enum.Gender) string {
	switch {
	case g == nil:
		return ""
	case *g == enum.GenderPreferNotToSay:
		return "unknown"
	}
	return string(*g)
}
