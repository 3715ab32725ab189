package schema

import (
	"cloud.google.com/go/civil"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/schema/enum"
)

// Chart is what whoever looks after a patient reads first: the patient, the health profile, the doctor
// with her specialty and the institution, in one row. Its id is the patient's. What there is not, or the
// reader may not see, is nil. It is a view (schema/sql/view_chart.sql), and is only read.
type Chart struct{ ent.View }

// Fields of the Chart.
func (Chart) Fields() []ent.Field {
	fields := []ent.Field{
		field.UUID("id", uuid.UUID{}).Comment("The patient's."),
		field.Int64("version").Comment("The patient's."),
		field.String("first_name"),
		field.String("last_name"),
		field.String("email"),
		field.Other("date_of_birth", civil.Date{}).SchemaType(column("date")),
		field.Enum("gender").GoType(enum.Gender("")).Optional().Nillable(),
		field.String("phone").Optional().Nillable(),
		field.String("emergency_contact_name").Optional().Nillable(),
		field.String("emergency_contact_phone").Optional().Nillable(),
		field.Enum("validation_status").GoType(enum.ValidationStatus("")),
		field.Bool("is_verified"),
		field.UUID("profile_id", uuid.UUID{}).Optional().Nillable().
			Comment("The health profile's; nil, as all that comes of it, while there is none."),
		field.Int64("profile_version").Optional().Nillable(),
		field.Float("height_cm").SchemaType(column("numeric(5,2)")).Optional().Nillable().Comment("In centimetres."),
		field.Float("weight_kg").SchemaType(column("numeric(5,2)")).Optional().Nillable().Comment("In kilograms."),
		field.Enum("blood_type").GoType(enum.BloodType("")).Optional().Nillable(),
		field.Int("smoking_years").Optional().Nillable(),
		field.Enum("alcohol_frequency").GoType(enum.AlcoholFrequency("")).Optional().Nillable(),
		field.Int("physical_activity_minutes_weekly").Optional().Nillable(),
		field.Text("preexisting_conditions_notes").Optional().Nillable().Sensitive(),
		field.Text("current_medications").Optional().Nillable().Sensitive(),
		field.Text("allergies").Optional().Nillable().Sensitive(),
		field.UUID("doctor_id", uuid.UUID{}).Optional().Nillable(),
		field.String("doctor_first_name").Optional().Nillable().Comment("Nil for a doctor who was deactivated."),
		field.String("doctor_last_name").Optional().Nillable(),
		field.String("doctor_specialty").Optional().Nillable(),
		field.UUID("institution_id", uuid.UUID{}).Optional().Nillable(),
		field.String("institution_name").Optional().Nillable(),
	}
	for _, name := range []string{
		"is_smoker", "consumes_alcohol", "hypertension_diagnosis", "diabetes_diagnosis", "high_cholesterol_diagnosis",
		"has_stroke_history", "has_heart_disease_history", "family_history_diabetes", "family_history_hypertension",
		"family_history_heart_disease",
	} {
		fields = append(fields, field.Bool(name).Optional().Nillable())
	}
	return fields
}

// Annotations of the Chart.
func (Chart) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("charts")}
}
