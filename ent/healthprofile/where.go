// Code generated from the schemas in schema/. DO NOT EDIT.

package healthprofile

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCreatedAt, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldUpdatedAt, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldVersion, v))
}

// PatientID applies equality check predicate on the "patient_id" field. It's identical to PatientIDEQ.
func PatientID(v uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPatientID, v))
}

// HeightCm applies equality check predicate on the "height_cm" field. It's identical to HeightCmEQ.
func HeightCm(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHeightCm, v))
}

// WeightKg applies equality check predicate on the "weight_kg" field. It's identical to WeightKgEQ.
func WeightKg(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldWeightKg, v))
}

// IsSmoker applies equality check predicate on the "is_smoker" field. It's identical to IsSmokerEQ.
func IsSmoker(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldIsSmoker, v))
}

// SmokingYears applies equality check predicate on the "smoking_years" field. It's identical to SmokingYearsEQ.
func SmokingYears(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldSmokingYears, v))
}

// ConsumesAlcohol applies equality check predicate on the "consumes_alcohol" field. It's identical to ConsumesAlcoholEQ.
func ConsumesAlcohol(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldConsumesAlcohol, v))
}

// HypertensionDiagnosis applies equality check predicate on the "hypertension_diagnosis" field. It's identical to HypertensionDiagnosisEQ.
func HypertensionDiagnosis(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHypertensionDiagnosis, v))
}

// DiabetesDiagnosis applies equality check predicate on the "diabetes_diagnosis" field. It's identical to DiabetesDiagnosisEQ.
func DiabetesDiagnosis(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldDiabetesDiagnosis, v))
}

// HighCholesterolDiagnosis applies equality check predicate on the "high_cholesterol_diagnosis" field. It's identical to HighCholesterolDiagnosisEQ.
func HighCholesterolDiagnosis(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHighCholesterolDiagnosis, v))
}

// HasStrokeHistory applies equality check predicate on the "has_stroke_history" field. It's identical to HasStrokeHistoryEQ.
func HasStrokeHistory(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHasStrokeHistory, v))
}

// HasHeartDiseaseHistory applies equality check predicate on the "has_heart_disease_history" field. It's identical to HasHeartDiseaseHistoryEQ.
func HasHeartDiseaseHistory(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHasHeartDiseaseHistory, v))
}

// FamilyHistoryDiabetes applies equality check predicate on the "family_history_diabetes" field. It's identical to FamilyHistoryDiabetesEQ.
func FamilyHistoryDiabetes(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryHypertension applies equality check predicate on the "family_history_hypertension" field. It's identical to FamilyHistoryHypertensionEQ.
func FamilyHistoryHypertension(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHeartDisease applies equality check predicate on the "family_history_heart_disease" field. It's identical to FamilyHistoryHeartDiseaseEQ.
func FamilyHistoryHeartDisease(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryHeartDisease, v))
}

// PhysicalActivityMinutesWeekly applies equality check predicate on the "physical_activity_minutes_weekly" field. It's identical to PhysicalActivityMinutesWeeklyEQ.
func PhysicalActivityMinutesWeekly(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PreexistingConditionsNotes applies equality check predicate on the "preexisting_conditions_notes" field. It's identical to PreexistingConditionsNotesEQ.
func PreexistingConditionsNotes(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesSealed applies equality check predicate on the "preexisting_conditions_notes_sealed" field. It's identical to PreexistingConditionsNotesSealedEQ.
func PreexistingConditionsNotesSealed(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPreexistingConditionsNotesSealed, v))
}

// CurrentMedications applies equality check predicate on the "current_medications" field. It's identical to CurrentMedicationsEQ.
func CurrentMedications(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsSealed applies equality check predicate on the "current_medications_sealed" field. It's identical to CurrentMedicationsSealedEQ.
func CurrentMedicationsSealed(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCurrentMedicationsSealed, v))
}

// Allergies applies equality check predicate on the "allergies" field. It's identical to AllergiesEQ.
func Allergies(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldAllergies, v))
}

// AllergiesSealed applies equality check predicate on the "allergies_sealed" field. It's identical to AllergiesSealedEQ.
func AllergiesSealed(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldAllergiesSealed, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldCreatedAt, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldUpdatedAt, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldVersion, v))
}

// PatientIDEQ applies the EQ predicate on the "patient_id" field.
func PatientIDEQ(v uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPatientID, v))
}

// PatientIDNEQ applies the NEQ predicate on the "patient_id" field.
func PatientIDNEQ(v uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldPatientID, v))
}

// PatientIDIn applies the In predicate on the "patient_id" field.
func PatientIDIn(vs ...uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldPatientID, vs...))
}

// PatientIDNotIn applies the NotIn predicate on the "patient_id" field.
func PatientIDNotIn(vs ...uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldPatientID, vs...))
}

// HeightCmEQ applies the EQ predicate on the "height_cm" field.
func HeightCmEQ(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHeightCm, v))
}

// HeightCmNEQ applies the NEQ predicate on the "height_cm" field.
func HeightCmNEQ(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldHeightCm, v))
}

// HeightCmIn applies the In predicate on the "height_cm" field.
func HeightCmIn(vs ...float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldHeightCm, vs...))
}

// HeightCmNotIn applies the NotIn predicate on the "height_cm" field.
func HeightCmNotIn(vs ...float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldHeightCm, vs...))
}

// HeightCmGT applies the GT predicate on the "height_cm" field.
func HeightCmGT(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldHeightCm, v))
}

// HeightCmGTE applies the GTE predicate on the "height_cm" field.
func HeightCmGTE(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldHeightCm, v))
}

// HeightCmLT applies the LT predicate on the "height_cm" field.
func HeightCmLT(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldHeightCm, v))
}

// HeightCmLTE applies the LTE predicate on the "height_cm" field.
func HeightCmLTE(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldHeightCm, v))
}

// HeightCmIsNil applies the IsNil predicate on the "height_cm" field.
func HeightCmIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldHeightCm))
}

// HeightCmNotNil applies the NotNil predicate on the "height_cm" field.
func HeightCmNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldHeightCm))
}

// WeightKgEQ applies the EQ predicate on the "weight_kg" field.
func WeightKgEQ(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldWeightKg, v))
}

// WeightKgNEQ applies the NEQ predicate on the "weight_kg" field.
func WeightKgNEQ(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldWeightKg, v))
}

// WeightKgIn applies the In predicate on the "weight_kg" field.
func WeightKgIn(vs ...float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldWeightKg, vs...))
}

// WeightKgNotIn applies the NotIn predicate on the "weight_kg" field.
func WeightKgNotIn(vs ...float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldWeightKg, vs...))
}

// WeightKgGT applies the GT predicate on the "weight_kg" field.
func WeightKgGT(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldWeightKg, v))
}

// WeightKgGTE applies the GTE predicate on the "weight_kg" field.
func WeightKgGTE(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldWeightKg, v))
}

// WeightKgLT applies the LT predicate on the "weight_kg" field.
func WeightKgLT(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldWeightKg, v))
}

// WeightKgLTE applies the LTE predicate on the "weight_kg" field.
func WeightKgLTE(v float64) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldWeightKg, v))
}

// WeightKgIsNil applies the IsNil predicate on the "weight_kg" field.
func WeightKgIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldWeightKg))
}

// WeightKgNotNil applies the NotNil predicate on the "weight_kg" field.
func WeightKgNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldWeightKg))
}

// BloodTypeEQ applies the EQ predicate on the "blood_type" field.
func BloodTypeEQ(v enum.BloodType) predicate.HealthProfile {
	vc := v
	return predicate.HealthProfile(sql.FieldEQ(FieldBloodType, vc))
}

// BloodTypeNEQ applies the NEQ predicate on the "blood_type" field.
func BloodTypeNEQ(v enum.BloodType) predicate.HealthProfile {
	vc := v
	return predicate.HealthProfile(sql.FieldNEQ(FieldBloodType, vc))
}

// BloodTypeIn applies the In predicate on the "blood_type" field.
func BloodTypeIn(vs ...enum.BloodType) predicate.HealthProfile {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.HealthProfile(sql.FieldIn(FieldBloodType, v...))
}

// BloodTypeNotIn applies the NotIn predicate on the "blood_type" field.
func BloodTypeNotIn(vs ...enum.BloodType) predicate.HealthProfile {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.HealthProfile(sql.FieldNotIn(FieldBloodType, v...))
}

// BloodTypeIsNil applies the IsNil predicate on the "blood_type" field.
func BloodTypeIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldBloodType))
}

// BloodTypeNotNil applies the NotNil predicate on the "blood_type" field.
func BloodTypeNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldBloodType))
}

// IsSmokerEQ applies the EQ predicate on the "is_smoker" field.
func IsSmokerEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldIsSmoker, v))
}

// IsSmokerNEQ applies the NEQ predicate on the "is_smoker" field.
func IsSmokerNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldIsSmoker, v))
}

// SmokingYearsEQ applies the EQ predicate on the "smoking_years" field.
func SmokingYearsEQ(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldSmokingYears, v))
}

// SmokingYearsNEQ applies the NEQ predicate on the "smoking_years" field.
func SmokingYearsNEQ(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldSmokingYears, v))
}

// SmokingYearsIn applies the In predicate on the "smoking_years" field.
func SmokingYearsIn(vs ...int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldSmokingYears, vs...))
}

// SmokingYearsNotIn applies the NotIn predicate on the "smoking_years" field.
func SmokingYearsNotIn(vs ...int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldSmokingYears, vs...))
}

// SmokingYearsGT applies the GT predicate on the "smoking_years" field.
func SmokingYearsGT(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldSmokingYears, v))
}

// SmokingYearsGTE applies the GTE predicate on the "smoking_years" field.
func SmokingYearsGTE(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldSmokingYears, v))
}

// SmokingYearsLT applies the LT predicate on the "smoking_years" field.
func SmokingYearsLT(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldSmokingYears, v))
}

// SmokingYearsLTE applies the LTE predicate on the "smoking_years" field.
func SmokingYearsLTE(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldSmokingYears, v))
}

// ConsumesAlcoholEQ applies the EQ predicate on the "consumes_alcohol" field.
func ConsumesAlcoholEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldConsumesAlcohol, v))
}

// ConsumesAlcoholNEQ applies the NEQ predicate on the "consumes_alcohol" field.
func ConsumesAlcoholNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldConsumesAlcohol, v))
}

// AlcoholFrequencyEQ applies the EQ predicate on the "alcohol_frequency" field.
func AlcoholFrequencyEQ(v enum.AlcoholFrequency) predicate.HealthProfile {
	vc := v
	return predicate.HealthProfile(sql.FieldEQ(FieldAlcoholFrequency, vc))
}

// AlcoholFrequencyNEQ applies the NEQ predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNEQ(v enum.AlcoholFrequency) predicate.HealthProfile {
	vc := v
	return predicate.HealthProfile(sql.FieldNEQ(FieldAlcoholFrequency, vc))
}

// AlcoholFrequencyIn applies the In predicate on the "alcohol_frequency" field.
func AlcoholFrequencyIn(vs ...enum.AlcoholFrequency) predicate.HealthProfile {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.HealthProfile(sql.FieldIn(FieldAlcoholFrequency, v...))
}

// AlcoholFrequencyNotIn applies the NotIn predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNotIn(vs ...enum.AlcoholFrequency) predicate.HealthProfile {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.HealthProfile(sql.FieldNotIn(FieldAlcoholFrequency, v...))
}

// AlcoholFrequencyIsNil applies the IsNil predicate on the "alcohol_frequency" field.
func AlcoholFrequencyIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldAlcoholFrequency))
}

// AlcoholFrequencyNotNil applies the NotNil predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldAlcoholFrequency))
}

// HypertensionDiagnosisEQ applies the EQ predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHypertensionDiagnosis, v))
}

// HypertensionDiagnosisNEQ applies the NEQ predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldHypertensionDiagnosis, v))
}

// DiabetesDiagnosisEQ applies the EQ predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldDiabetesDiagnosis, v))
}

// DiabetesDiagnosisNEQ applies the NEQ predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldDiabetesDiagnosis, v))
}

// HighCholesterolDiagnosisEQ applies the EQ predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHighCholesterolDiagnosis, v))
}

// HighCholesterolDiagnosisNEQ applies the NEQ predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldHighCholesterolDiagnosis, v))
}

// HasStrokeHistoryEQ applies the EQ predicate on the "has_stroke_history" field.
func HasStrokeHistoryEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHasStrokeHistory, v))
}

// HasStrokeHistoryNEQ applies the NEQ predicate on the "has_stroke_history" field.
func HasStrokeHistoryNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldHasStrokeHistory, v))
}

// HasHeartDiseaseHistoryEQ applies the EQ predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldHasHeartDiseaseHistory, v))
}

// HasHeartDiseaseHistoryNEQ applies the NEQ predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldHasHeartDiseaseHistory, v))
}

// FamilyHistoryDiabetesEQ applies the EQ predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryDiabetesNEQ applies the NEQ predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryHypertensionEQ applies the EQ predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHypertensionNEQ applies the NEQ predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHeartDiseaseEQ applies the EQ predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldFamilyHistoryHeartDisease, v))
}

// FamilyHistoryHeartDiseaseNEQ applies the NEQ predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseNEQ(v bool) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldFamilyHistoryHeartDisease, v))
}

// PhysicalActivityMinutesWeeklyEQ applies the EQ predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyEQ(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyNEQ applies the NEQ predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyNEQ(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyIn applies the In predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyIn(vs ...int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldPhysicalActivityMinutesWeekly, vs...))
}

// PhysicalActivityMinutesWeeklyNotIn applies the NotIn predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyNotIn(vs ...int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldPhysicalActivityMinutesWeekly, vs...))
}

// PhysicalActivityMinutesWeeklyGT applies the GT predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyGT(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyGTE applies the GTE predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyGTE(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyLT applies the LT predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyLT(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyLTE applies the LTE predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyLTE(v int) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldPhysicalActivityMinutesWeekly, v))
}

// PreexistingConditionsNotesEQ applies the EQ predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesNEQ applies the NEQ predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesIn applies the In predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldPreexistingConditionsNotes, vs...))
}

// PreexistingConditionsNotesNotIn applies the NotIn predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNotIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldPreexistingConditionsNotes, vs...))
}

// PreexistingConditionsNotesGT applies the GT predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesGT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesGTE applies the GTE predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesGTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesLT applies the LT predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesLT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesLTE applies the LTE predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesLTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesContains applies the Contains predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesContains(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContains(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesHasPrefix applies the HasPrefix predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesHasPrefix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasPrefix(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesHasSuffix applies the HasSuffix predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesHasSuffix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasSuffix(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesIsNil applies the IsNil predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldPreexistingConditionsNotes))
}

// PreexistingConditionsNotesNotNil applies the NotNil predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldPreexistingConditionsNotes))
}

// PreexistingConditionsNotesEqualFold applies the EqualFold predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesEqualFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEqualFold(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesContainsFold applies the ContainsFold predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesContainsFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContainsFold(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesSealedEQ applies the EQ predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedNEQ applies the NEQ predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedIn applies the In predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldPreexistingConditionsNotesSealed, vs...))
}

// PreexistingConditionsNotesSealedNotIn applies the NotIn predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNotIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldPreexistingConditionsNotesSealed, vs...))
}

// PreexistingConditionsNotesSealedGT applies the GT predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedGT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedGTE applies the GTE predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedGTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedLT applies the LT predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedLT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedLTE applies the LTE predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedLTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedIsNil applies the IsNil predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldPreexistingConditionsNotesSealed))
}

// PreexistingConditionsNotesSealedNotNil applies the NotNil predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldPreexistingConditionsNotesSealed))
}

// CurrentMedicationsEQ applies the EQ predicate on the "current_medications" field.
func CurrentMedicationsEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsNEQ applies the NEQ predicate on the "current_medications" field.
func CurrentMedicationsNEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsIn applies the In predicate on the "current_medications" field.
func CurrentMedicationsIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldCurrentMedications, vs...))
}

// CurrentMedicationsNotIn applies the NotIn predicate on the "current_medications" field.
func CurrentMedicationsNotIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldCurrentMedications, vs...))
}

// CurrentMedicationsGT applies the GT predicate on the "current_medications" field.
func CurrentMedicationsGT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldCurrentMedications, v))
}

// CurrentMedicationsGTE applies the GTE predicate on the "current_medications" field.
func CurrentMedicationsGTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldCurrentMedications, v))
}

// CurrentMedicationsLT applies the LT predicate on the "current_medications" field.
func CurrentMedicationsLT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldCurrentMedications, v))
}

// CurrentMedicationsLTE applies the LTE predicate on the "current_medications" field.
func CurrentMedicationsLTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldCurrentMedications, v))
}

// CurrentMedicationsContains applies the Contains predicate on the "current_medications" field.
func CurrentMedicationsContains(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContains(FieldCurrentMedications, v))
}

// CurrentMedicationsHasPrefix applies the HasPrefix predicate on the "current_medications" field.
func CurrentMedicationsHasPrefix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasPrefix(FieldCurrentMedications, v))
}

// CurrentMedicationsHasSuffix applies the HasSuffix predicate on the "current_medications" field.
func CurrentMedicationsHasSuffix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasSuffix(FieldCurrentMedications, v))
}

// CurrentMedicationsIsNil applies the IsNil predicate on the "current_medications" field.
func CurrentMedicationsIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldCurrentMedications))
}

// CurrentMedicationsNotNil applies the NotNil predicate on the "current_medications" field.
func CurrentMedicationsNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldCurrentMedications))
}

// CurrentMedicationsEqualFold applies the EqualFold predicate on the "current_medications" field.
func CurrentMedicationsEqualFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEqualFold(FieldCurrentMedications, v))
}

// CurrentMedicationsContainsFold applies the ContainsFold predicate on the "current_medications" field.
func CurrentMedicationsContainsFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContainsFold(FieldCurrentMedications, v))
}

// CurrentMedicationsSealedEQ applies the EQ predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedNEQ applies the NEQ predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedIn applies the In predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldCurrentMedicationsSealed, vs...))
}

// CurrentMedicationsSealedNotIn applies the NotIn predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNotIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldCurrentMedicationsSealed, vs...))
}

// CurrentMedicationsSealedGT applies the GT predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedGT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedGTE applies the GTE predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedGTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedLT applies the LT predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedLT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedLTE applies the LTE predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedLTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedIsNil applies the IsNil predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldCurrentMedicationsSealed))
}

// CurrentMedicationsSealedNotNil applies the NotNil predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldCurrentMedicationsSealed))
}

// AllergiesEQ applies the EQ predicate on the "allergies" field.
func AllergiesEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldAllergies, v))
}

// AllergiesNEQ applies the NEQ predicate on the "allergies" field.
func AllergiesNEQ(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldAllergies, v))
}

// AllergiesIn applies the In predicate on the "allergies" field.
func AllergiesIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldAllergies, vs...))
}

// AllergiesNotIn applies the NotIn predicate on the "allergies" field.
func AllergiesNotIn(vs ...string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldAllergies, vs...))
}

// AllergiesGT applies the GT predicate on the "allergies" field.
func AllergiesGT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldAllergies, v))
}

// AllergiesGTE applies the GTE predicate on the "allergies" field.
func AllergiesGTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldAllergies, v))
}

// AllergiesLT applies the LT predicate on the "allergies" field.
func AllergiesLT(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldAllergies, v))
}

// AllergiesLTE applies the LTE predicate on the "allergies" field.
func AllergiesLTE(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldAllergies, v))
}

// AllergiesContains applies the Contains predicate on the "allergies" field.
func AllergiesContains(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContains(FieldAllergies, v))
}

// AllergiesHasPrefix applies the HasPrefix predicate on the "allergies" field.
func AllergiesHasPrefix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasPrefix(FieldAllergies, v))
}

// AllergiesHasSuffix applies the HasSuffix predicate on the "allergies" field.
func AllergiesHasSuffix(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldHasSuffix(FieldAllergies, v))
}

// AllergiesIsNil applies the IsNil predicate on the "allergies" field.
func AllergiesIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldAllergies))
}

// AllergiesNotNil applies the NotNil predicate on the "allergies" field.
func AllergiesNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldAllergies))
}

// AllergiesEqualFold applies the EqualFold predicate on the "allergies" field.
func AllergiesEqualFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEqualFold(FieldAllergies, v))
}

// AllergiesContainsFold applies the ContainsFold predicate on the "allergies" field.
func AllergiesContainsFold(v string) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldContainsFold(FieldAllergies, v))
}

// AllergiesSealedEQ applies the EQ predicate on the "allergies_sealed" field.
func AllergiesSealedEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldEQ(FieldAllergiesSealed, v))
}

// AllergiesSealedNEQ applies the NEQ predicate on the "allergies_sealed" field.
func AllergiesSealedNEQ(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNEQ(FieldAllergiesSealed, v))
}

// AllergiesSealedIn applies the In predicate on the "allergies_sealed" field.
func AllergiesSealedIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIn(FieldAllergiesSealed, vs...))
}

// AllergiesSealedNotIn applies the NotIn predicate on the "allergies_sealed" field.
func AllergiesSealedNotIn(vs ...[]byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotIn(FieldAllergiesSealed, vs...))
}

// AllergiesSealedGT applies the GT predicate on the "allergies_sealed" field.
func AllergiesSealedGT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGT(FieldAllergiesSealed, v))
}

// AllergiesSealedGTE applies the GTE predicate on the "allergies_sealed" field.
func AllergiesSealedGTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldGTE(FieldAllergiesSealed, v))
}

// AllergiesSealedLT applies the LT predicate on the "allergies_sealed" field.
func AllergiesSealedLT(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLT(FieldAllergiesSealed, v))
}

// AllergiesSealedLTE applies the LTE predicate on the "allergies_sealed" field.
func AllergiesSealedLTE(v []byte) predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldLTE(FieldAllergiesSealed, v))
}

// AllergiesSealedIsNil applies the IsNil predicate on the "allergies_sealed" field.
func AllergiesSealedIsNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldIsNull(FieldAllergiesSealed))
}

// AllergiesSealedNotNil applies the NotNil predicate on the "allergies_sealed" field.
func AllergiesSealedNotNil() predicate.HealthProfile {
	return predicate.HealthProfile(sql.FieldNotNull(FieldAllergiesSealed))
}

// HasPatient applies the HasEdge predicate on the "patient" edge.
func HasPatient() predicate.HealthProfile {
	return predicate.HealthProfile(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, true, PatientTable, PatientColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasPatientWith applies the HasEdge predicate on the "patient" edge with a given conditions (other predicates).
func HasPatientWith(preds ...predicate.Patient) predicate.HealthProfile {
	return predicate.HealthProfile(func(s *sql.Selector) {
		step := newPatientStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.HealthProfile) predicate.HealthProfile {
	return predicate.HealthProfile(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.HealthProfile) predicate.HealthProfile {
	return predicate.HealthProfile(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.HealthProfile) predicate.HealthProfile {
	return predicate.HealthProfile(sql.NotPredicates(p))
}
