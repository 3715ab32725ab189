package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/schema/enum"
)

// PublicDoctor is what anybody who looks for a doctor may know of one: the active doctors, without
// e-mail and phone. It is a view (schema/sql/policy_doctors.sql), and is only read.
type PublicDoctor struct{ ent.View }

// Fields of the PublicDoctor.
func (PublicDoctor) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}),
		field.UUID("institution_id", uuid.UUID{}).Optional().Nillable(),
		field.String("first_name"),
		field.String("last_name"),
		field.String("medical_license"),
		field.UUID("specialty_id", uuid.UUID{}).Optional().Nillable(),
		field.UUID("secondary_specialty_id", uuid.UUID{}).Optional().Nillable(),
		field.Int("years_experience"),
		field.Other("consultation_fee", decimal.Decimal{}).
			SchemaType(column("numeric(10,2)")).Optional().Nillable(),
		field.Enum("professional_status").GoType(enum.ProfessionalStatus("")),
		field.Time("created_at"),
		field.String("specialty").Optional().Nillable().Comment("The name of the first specialty."),
		field.Int64("version").Comment("The doctor's."),
	}
}

// Annotations of the PublicDoctor.
func (PublicDoctor) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("public_doctors")}
}
