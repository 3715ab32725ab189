package schema

import (
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"

	"github.com/predicthealth/database/schema/attach"
)

// PublicDoctor is what anybody who looks for a doctor may know of one: the active doctors, without
// e-mail and phone. It is a view, and is only read.
type PublicDoctor struct{ ent.View }

// Fields of the PublicDoctor.
func (PublicDoctor) Fields() []ent.Field {
	d := from("doctors", Doctor{})
	return slices.Concat(
		d.shows("id", "institution_id", "first_name", "last_name", "medical_license", "specialty_id", "secondary_specialty_id",
			"years_experience", "consultation_fee", "professional_status", "created_at"),
		maybe("", Specialty{}).by("(SELECT name FROM public.doctor_specialties WHERE doctor_specialties.id = doctors.specialty_id)", "name", "specialty"),
		d.shows("version"),
	)
}

// Annotations of the PublicDoctor.
func (PublicDoctor) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("public_doctors"),
		attach.Table{
			Listed: &attach.Listed{Created: true, Search: "in name, licence, and the first specialty's name"},
			View: &attach.View{
				Options: "security_barrier = true",
				// The planner may not look into the view for an order of the rows that a query asks for, so it has that of the
				// lists, which an index has: a page of it reads no more than the page.
				From: `FROM public.doctors
	WHERE public.sees_public_doctor(is_active)
	ORDER BY created_at DESC, id DESC`,
				Readers: []string{"service_doctors", "service_patients"},
			},
		},
	}
}
