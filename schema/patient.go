package schema

import (
	"cloud.google.com/go/civil"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/schema/attach"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/schema/mixin"
)

// Patient is a person treated by a doctor or an institution.
type Patient struct{ ent.Schema }

// Mixin of the Patient.
func (Patient) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}, mixin.Search{
		Table: "patients", Function: "index_person", Columns: []string{"first_name", "last_name", "email"},
	}}
}

// Fields of the Patient.
func (Patient) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("doctor_id", uuid.UUID{}).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "DoctorID"}}).
			Comment("The patient's doctor; a patient has a doctor, an institution or both."),
		field.UUID("institution_id", uuid.UUID{}).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "InstitutionID"}}),
		field.String("first_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("last_name").SchemaType(nameLength.column()).Validate(nameLength.check),
		field.String("email").
			SchemaType(emailLength.column()).Validate(emailLength.check).Unique().
			Annotations(attach.Field{LowerCase: true}).
			Comment("In lower case; it may differ from the e-mail of the login."),
		field.Other("date_of_birth", civil.Date{}).
			SchemaType(column("date")).
			Comment("A calendar date without a time zone: \"1984-03-09\" in JSON. From 1875 to today, anywhere on Earth."),
		field.Enum("gender").
			GoType(enum.Gender("")).SchemaType(column("text")).Optional().Nillable().
			Annotations(attach.Field{Filter: &attach.Filter{Name: "Gender"}}),
		field.String("phone").
			SchemaType(phoneLength.column()).Validate(phoneLength.check).Optional().Nillable(),
		field.String("emergency_contact_name").
			SchemaType(longNameLength.column()).Validate(longNameLength.check).Optional().Nillable().
			Comment("With emergency_contact_phone, or neither: rule patients_emergency_contact_check."),
		field.String("emergency_contact_phone").
			SchemaType(phoneLength.column()).Validate(phoneLength.check).Optional().Nillable().
			Comment("With emergency_contact_name, or neither."),
		field.Enum("validation_status").
			GoType(enum.ValidationStatus("")).SchemaType(column("text")).
			Default(string(enum.ValidationStatusPending)).
			Annotations(entsql.Default(string(enum.ValidationStatusPending)), attach.Field{Filter: &attach.Filter{Name: "Validation"}}),
		field.Bool("is_active").Default(true).
			Annotations(entsql.Default("true"), attach.Field{Filter: &attach.Filter{Name: "Active"}}),
		field.Bool("is_verified").Default(false).
			Annotations(entsql.Default("false"), attach.Field{Filter: &attach.Filter{Name: "Verified"}}),
	}
}

// Edges of the Patient.
func (Patient) Edges() []ent.Edge {
	return []ent.Edge{
		login("patient_id"),
		edge.From("doctor", Doctor.Type).Ref("patients").Field("doctor_id").Unique(),
		edge.From("institution", Institution.Type).Ref("patients").Field("institution_id").Unique(),
		edge.To("health_profile", HealthProfile.Type).
			Unique().
			StorageKey(edge.Symbol("health_profiles_patient_id_fkey")).
			Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("record_key", RecordKey.Type).
			Unique().
			StorageKey(edge.Symbol("record_keys_patient_id_fkey")).
			Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of the Patient.
func (Patient) Indexes() []ent.Index {
	return []ent.Index{
		indexed("patients", "doctor_id"),
		indexed("patients", "institution_id"),
		indexed("patients", "validation_status"),
		indexed("patients", "gender"),
		indexed("patients", "created_at", "id"),
	}
}

// Hooks of the Patient.
func (Patient) Hooks() []ent.Hook {
	return []ent.Hook{
		normalize(Patient{}.Fields()),
		hooks.CalendarDate("date_of_birth"),
	}
}

// identifying are the columns that say who a patient is.
var identifying = []string{
	"first_name", "last_name", "email", "date_of_birth", "gender", "phone", "emergency_contact_name", "emergency_contact_phone",
}

// Annotations of the Patient.
func (Patient) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("patients"),
		attach.Table{
			Audit:      &attach.Audit{Scope: attach.AllActors, Of: "id", Detached: identifying},
			NotCached:  "row policies decide who sees a row, and Redis has none",
			Statistics: []string{"created_at", "institution_id", "gender", "validation_status", "is_active", "is_verified"},
			Listed:     &attach.Listed{Created: true, Search: "in name and e-mail"},
			Person: &attach.Person{
				Identifies: identifying,
				Kept: []string{
					"id", "created_at", "updated_at", "version", "doctor_id", "institution_id", "validation_status", "is_active", "is_verified",
				},
				Withheld: []string{"search_text"},
			},
		},
		checks("patients", Patient{}.Fields(), map[string]string{
			"patients_gender_check":                enum.In("gender", enum.Gender("")),
			"patients_validation_status_check":     enum.In("validation_status", enum.ValidationStatus("")),
			"patients_doctor_or_institution_check": "doctor_id IS NOT NULL OR institution_id IS NOT NULL",
			// The longest documented life began in 1875. UTC+14 is the first time zone to begin a day.
			"patients_date_of_birth_check": "isfinite(date_of_birth) AND date_of_birth >= '1875-01-01' AND " +
				"date_of_birth <= ((now() AT TIME ZONE 'UTC') + interval '14 hours')::date",
			"patients_emergency_contact_check": "(coalesce(emergency_contact_name, '') = '') = " +
				"(coalesce(emergency_contact_phone, '') = '')",
		}),
	}
}
