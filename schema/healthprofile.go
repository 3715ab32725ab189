package schema

import (
	"fmt"
	"slices"

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

// HealthProfile is a patient's clinical data, the input of a prediction.
type HealthProfile struct{ ent.Schema }

// Mixin of the HealthProfile.
func (HealthProfile) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.Row{}, mixin.Versioned{}}
}

// Fields of the HealthProfile.
func (HealthProfile) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("patient_id", uuid.UUID{}).Unique().Immutable(),
		field.Float("height_cm").SchemaType(column("numeric(5,2)")).Optional().Nillable().
			Comment("In centimetres, to two decimals."),
		field.Float("weight_kg").SchemaType(column("numeric(5,2)")).Optional().Nillable().
			Comment("In kilograms, to two decimals."),
		field.Enum("blood_type").
			GoType(enum.BloodType("")).SchemaType(column("text")).Optional().Nillable(),
		flag("is_smoker"),
		count("smoking_years"),
		flag("consumes_alcohol"),
		field.Enum("alcohol_frequency").
			GoType(enum.AlcoholFrequency("")).SchemaType(column("text")).Optional().Nillable(),
		flag("hypertension_diagnosis"),
		flag("diabetes_diagnosis"),
		flag("high_cholesterol_diagnosis"),
		flag("has_stroke_history"),
		flag("has_heart_disease_history"),
		flag("family_history_diabetes"),
		flag("family_history_hypertension"),
		flag("family_history_heart_disease"),
		count("physical_activity_minutes_weekly"),
		clinicalText("preexisting_conditions_notes"),
		sealed("preexisting_conditions_notes"),
		clinicalText("current_medications"),
		sealed("current_medications"),
		clinicalText("allergies"),
		sealed("allergies"),
	}
}

// The clinical columns.
var (
	measured = []string{
		"height_cm", "weight_kg", "blood_type", "is_smoker", "smoking_years", "consumes_alcohol", "alcohol_frequency", "hypertension_diagnosis",
		"diabetes_diagnosis", "high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history", "family_history_diabetes",
		"family_history_hypertension", "family_history_heart_disease", "physical_activity_minutes_weekly",
	}
	clinicalTexts = []string{"preexisting_conditions_notes", "current_medications", "allergies"}
)

// clinicalText is a text that the client encrypts (package clinical). Its column has plain text only until bin/keys encrypt has sealed it.
func clinicalText(name string) ent.Field {
	return field.Text(name).Optional().Nillable().Sensitive().Annotations(attach.Field{
		Sealed: &attach.Sealed{Column: name + "_sealed", Name: "health_profiles." + name},
	})
}

func sealed(name string) ent.Field {
	return field.Bytes(name + "_sealed").SchemaType(column("bytea")).Optional().Sensitive().
		Comment("The ciphertext of " + name + ", which the client writes and reads; nil in an entity.")
}

// sealedChecks are the rules for the ciphertexts. A text has at most 1,000,000 characters of four bytes, as is_notes requires.
func sealedChecks(more map[string]string) map[string]string {
	for _, name := range clinicalTexts {
		more["health_profiles_"+name+"_sealed_check"] = fmt.Sprintf(
			"%[1]s_sealed IS NULL OR (%[1]s IS NULL AND octet_length(%[1]s_sealed) >= 29 AND octet_length(%[1]s_sealed) <= 4000029 AND get_byte(%[1]s_sealed, 0) = 1)", name)
	}
	return more
}

func flag(name string) ent.Field {
	return field.Bool(name).Default(false).Annotations(entsql.Default("false"))
}

func count(name string) ent.Field {
	return field.Int(name).SchemaType(column("integer")).Default(0).Annotations(entsql.Default("0"))
}

// Edges of the HealthProfile.
func (HealthProfile) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("patient", Patient.Type).
			Ref("health_profile").Field("patient_id").Unique().Required().Immutable(),
	}
}

// Hooks of the HealthProfile.
func (HealthProfile) Hooks() []ent.Hook {
	return []ent.Hook{normalize(HealthProfile{}.Fields()), hooks.Innermost()}
}

// Annotations of the HealthProfile.
func (HealthProfile) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("health_profiles"),
		attach.Table{
			Audit: &attach.Audit{Scope: attach.AllActors, Of: "patient_id", Detached: measured},
			Record: &attach.Record{
				Column: "patient_id", Keys: "health_profile_keys", Plain: []string{"id", "patient_id", "created_at", "updated_at", "version"},
				Opened: &attach.View{
					Name: "opened_health_profiles", Options: "security_barrier = true", Readers: []string{"service_patients"},
					// The view runs as the tables' owner, without row policies. CASE keeps the order: the planner would call the cheap function
					// before the query, and the error would show that the patient exists.
					From: `FROM public.health_profiles h
	WHERE CASE WHEN EXISTS (SELECT FROM public.patients p WHERE p.id = h.patient_id AND public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active))
		THEN public.record_opened(h.patient_id) ELSE false END`,
				},
			},
			NotCached:    "Redis has no clinical data",
			NoStatistics: "every column is clinical",
			Person: &attach.Person{
				Clinical: slices.Concat(measured, clinicalTexts),
				Kept:     []string{"id", "created_at", "updated_at", "version", "patient_id"},
				Withheld: []string{"preexisting_conditions_notes_sealed", "current_medications_sealed", "allergies_sealed"},
			},
		},
		checks("health_profiles", HealthProfile{}.Fields(), sealedChecks(map[string]string{
			"health_profiles_blood_type_check":        enum.In("blood_type", enum.BloodType("")),
			"health_profiles_alcohol_frequency_check": enum.In("alcohol_frequency", enum.AlcoholFrequency("")),
			// The smallest surviving newborns were 22 cm long and weighed 0.21 kg; a week has 10,080 minutes.
			// NaN is greater than every number, so the upper bounds refuse it.
			"health_profiles_height_cm_check":                        "height_cm >= 20 AND height_cm <= 300",
			"health_profiles_weight_kg_check":                        "weight_kg >= 0.2 AND weight_kg <= 500",
			"health_profiles_smoking_years_check":                    "smoking_years >= 0",
			"health_profiles_physical_activity_minutes_weekly_check": "physical_activity_minutes_weekly BETWEEN 0 AND 10080",
			"health_profiles_drinker_frequency_check": "NOT consumes_alcohol OR " +
				"(alcohol_frequency IS NOT NULL AND alcohol_frequency <> 'never')",
		})),
	}
}
