package schema

import (
	"slices"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"

	"github.com/predicthealth/database/schema/attach"
)

// Chart is a patient with the health profile, the doctor, the doctor's specialty and the institution in one row. Its id is the patient's.
// Fields of a related row that does not exist or that the actor may not see are nil; an actor who may not see the patient finds no chart.
// It is a read-only view.
type Chart struct{ ent.View }

var profileOfChart = []string{
	"id AS profile_id", "version AS profile_version", "height_cm", "weight_kg", "blood_type",
	"is_smoker", "smoking_years", "consumes_alcohol", "alcohol_frequency", "hypertension_diagnosis", "diabetes_diagnosis",
	"high_cholesterol_diagnosis", "has_stroke_history", "has_heart_disease_history", "family_history_diabetes",
	"family_history_hypertension", "family_history_heart_disease", "physical_activity_minutes_weekly",
	"preexisting_conditions_notes", "preexisting_conditions_notes_sealed", "current_medications", "current_medications_sealed",
	"allergies", "allergies_sealed",
}

// profileColumns returns the columns of the health profile that the view reads.
func profileColumns() []string {
	var all []string
	for _, c := range profileOfChart {
		name, _, _ := strings.Cut(c, " ")
		all = append(all, "h."+name)
	}
	return all
}

// plainColumns returns the columns that are neither of the health profile nor of the patient's key.
func plainColumns() []string {
	var all []string
	for _, f := range (Chart{}).Fields() {
		if a, ok := f.Descriptor().Annotations[0].(attach.Field); ok && !strings.HasPrefix(a.Expression, "h.") && !strings.HasPrefix(a.Expression, "k.") {
			all = append(all, f.Descriptor().Name)
		}
	}
	return all
}

// Fields of the Chart.
func (Chart) Fields() []ent.Field {
	return slices.Concat(
		table("p", Patient{}).columns("id", "version", "first_name", "last_name", "email", "date_of_birth", "gender", "phone",
			"emergency_contact_name", "emergency_contact_phone", "validation_status", "is_verified"),
		// Nil if the patient has no health profile.
		leftJoined("h", HealthProfile{}).columns(profileOfChart...),
		// So that a key that is not cached costs no further query; the client clears them.
		leftJoined("k", RecordKey{}).columns("wrapped AS wrapped_key", "wrapped_by"),
		table("p", Patient{}).columns("doctor_id"),
		// Nil if the doctor was deactivated.
		leftJoined("d", Doctor{}).columns("first_name AS doctor_first_name", "last_name AS doctor_last_name"),
		leftJoined("s", Specialty{}).columns("name AS doctor_specialty"),
		table("p", Patient{}).columns("institution_id"),
		leftJoined("i", Institution{}).columns("name AS institution_name"),
	)
}

// Annotations of the Chart.
func (Chart) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("charts"),
		attach.Table{Record: &attach.Record{Column: "id", Plain: plainColumns()}, View: &attach.View{
			// The view runs as the tables' owner, without row policies: it applies the rules for patient, doctor and institution itself.
			// A query without clinical columns does not join the health profile, and needs no open record.
			Options: "security_barrier = true",
			// DISTINCT ON keeps conditions on clinical columns outside the join, so that they run after record_opened: otherwise its error
			// would show which rows they select. CASE keeps record_opened from being called for other patients. coalesce keeps a query's
			// id = … out of the join's condition: with a constant there, PostgreSQL 16 and newer would not omit the join.
			From: `FROM public.patients p
		LEFT JOIN LATERAL (SELECT DISTINCT ON (h.patient_id) h.patient_id, ` + strings.Join(profileColumns(), ", ") + `
			FROM public.health_profiles h
			WHERE h.patient_id = p.id AND CASE WHEN h.patient_id = p.id THEN public.record_opened(h.patient_id) ELSE false END) h ON h.patient_id = coalesce(p.id, p.doctor_id)
		LEFT JOIN public.record_keys k ON k.patient_id = h.patient_id
		LEFT JOIN public.doctors d ON d.id = p.doctor_id AND public.sees_public_doctor(d.is_active)
		LEFT JOIN public.doctor_specialties s ON s.id = d.specialty_id
		LEFT JOIN public.medical_institutions i ON i.id = p.institution_id AND public.sees_institution(i.is_active)
	WHERE public.sees_patient(p.id, p.doctor_id, p.institution_id, p.is_active)`,
			Readers: []string{"service_patients"},
		}},
	}
}
