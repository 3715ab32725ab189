package schema

import (
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"

	"github.com/predicthealth/database/schema/attach"
)

// PublicDoctor is an active doctor without e-mail and phone, as every person may see it. It is a read-only view.
type PublicDoctor struct{ ent.View }

// Fields of the PublicDoctor.
func (PublicDoctor) Fields() []ent.Field {
	d := table("doctors", Doctor{})
	return slices.Concat(
		d.columns("id", "institution_id", "first_name", "last_name", "medical_license", "specialty_id", "secondary_specialty_id",
			"years_experience", "consultation_fee", "professional_status", "created_at"),
		leftJoined("", Specialty{}).expression("(SELECT name FROM public.doctor_specialties WHERE doctor_specialties.id = doctors.specialty_id)", "name", "specialty"),
		d.columns("version"),
	)
}

// Annotations of the PublicDoctor.
func (PublicDoctor) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("public_doctors"),
		attach.Table{
			Listed: &attach.Listed{Created: true, Search: "in name, license, and the first specialty's name"},
			View: &attach.View{
				Options: "security_barrier = true",
				// The planner does not push a query's ORDER BY into a security_barrier view. The view has the order of the lists, which an
				// index provides, so that a query for a page reads only that page.
				From: `FROM public.doctors
	WHERE public.sees_public_doctor(is_active)
	ORDER BY created_at DESC, id DESC`,
				Readers: []string{"service_doctors", "service_patients"},
			},
		},
	}
}
