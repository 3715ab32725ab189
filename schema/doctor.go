package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/shopspring/decimal"

	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// Doctor is a licensed physician.
type Doctor struct{ ent.Schema }

// Mixin of the Doctor.
func (Doctor) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}, mixin.Search{
		Table: "doctors", Function: "index_doctor", Columns: []string{"first_name", "last_name", "email", "medical_license"},
	}}
}

// Fields of the Doctor.
func (Doctor) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("institution_id", uuid.UUID{}).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "InstitutionID"}}).
			Comment("Where the doctor works; NULL for an independent practice."),
		field.String("first_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("last_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("email").
			SchemaType(emailLength.column()).Validate(emailLength.check).Unique().
			Annotations(attach.Field{LowerCase: true}).
			Comment("In lower case; it may differ from the e-mail of the login."),
		field.String("medical_license").
			SchemaType(licenseLength.column()).Validate(licenseLength.check).Unique(),
		field.UUID("specialty_id", uuid.UUID{}).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "SpecialtyID", Comment: "the first specialty", Named: &attach.Named{
				Name: "Specialty", Table: "doctor_specialties", Comment: "the exact name of the first specialty, e.g. Cardiology",
			}}}),
		field.UUID("secondary_specialty_id", uuid.UUID{}).Optional().Nillable(),
		field.String("phone").
			SchemaType(phoneLength.column()).Validate(phoneLength.check).Optional().Nillable(),
		field.Int("years_experience").
			SchemaType(column("integer")).Default(0).Annotations(entsql.Default("0")),
		field.Other("consultation_fee", decimal.Decimal{}).
			SchemaType(column("numeric(10,2)")).Optional().Nillable().
			Comment("The price of one consultation; PostgreSQL rounds it to two decimals."),
		field.Bool("is_active").Default(true).
			Annotations(entsql.Default("true"), attach.Field{Filter: &attach.Filter{Name: "Active"}}),
		field.Enum("professional_status").
			GoType(enum.ProfessionalStatus("")).SchemaType(column("text")).
			Default(string(enum.ProfessionalStatusActive)).
			Annotations(entsql.Default(string(enum.ProfessionalStatusActive)), attach.Field{Filter: &attach.Filter{Name: "Status"}}),
	}
}

// Edges of the Doctor.
func (Doctor) Edges() []ent.Edge {
	return []ent.Edge{
		login("doctor_id"),
		edge.From("institution", Institution.Type).Ref("doctors").Field("institution_id").Unique(),
		edge.From("specialty", Specialty.Type).Ref("doctors").Field("specialty_id").Unique(),
		edge.From("secondary_specialty", Specialty.Type).
			Ref("secondary_doctors").Field("secondary_specialty_id").Unique(),
		edge.To("patients", Patient.Type).
			StorageKey(edge.Symbol("patients_doctor_id_fkey")).
			Annotations(entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of the Doctor.
func (Doctor) Indexes() []ent.Index {
	return []ent.Index{
		indexed("doctors", "institution_id"),
		indexed("doctors", "specialty_id"),
		indexed("doctors", "secondary_specialty_id"),
		indexed("doctors", "professional_status"),
		indexed("doctors", "created_at", "id"),
	}
}

// Hooks of the Doctor.
func (Doctor) Hooks() []ent.Hook {
	return []ent.Hook{
		normalize(Doctor{}.Fields()),
	}
}

// Annotations of the Doctor.
func (Doctor) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("doctors"),
		attach.Table{
			Audit:      &attach.Audit{Scope: attach.Admins},
			Cache:      publicCache("doctor"),
			Listed:     &attach.Listed{Created: true, Search: "in name, e-mail, license, and the first specialty's name"},
			Statistics: []string{"created_at", "institution_id", "specialty_id", "secondary_specialty_id", "is_active", "professional_status"},
			// A patient's export names those who treat, and has nothing else of them.
			Person: &attach.Person{
				Kept: []string{"id", "first_name", "last_name"},
				Internal: []string{
					"created_at", "updated_at", "version", "institution_id", "email", "medical_license", "specialty_id", "secondary_specialty_id", "phone",
					"years_experience", "consultation_fee", "is_active", "professional_status", "search_text",
				},
			},
		},
		checks("doctors", Doctor{}.Fields(), map[string]string{
			"doctors_years_experience_check":    "years_experience BETWEEN 0 AND 80",
			"doctors_consultation_fee_check":    "consultation_fee >= 0 AND consultation_fee <> 'NaN'",
			"doctors_professional_status_check": enum.In("professional_status", enum.ProfessionalStatus("")),
			"doctors_specialties_differ_check":  "specialty_id <> secondary_specialty_id",
		}),
	}
}
