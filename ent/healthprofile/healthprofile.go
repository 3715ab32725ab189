// Code generated from the schemas in schema/. DO NOT EDIT.

package healthprofile

import (
	"fmt"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
	"github.com/predicthealth/database/schema/enum"
)

const (
	// Label holds the string label denoting the healthprofile type in the database.
	Label = "health_profile"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldUpdatedAt holds the string denoting the updated_at field in the database.
	FieldUpdatedAt = "updated_at"
	// FieldVersion holds the string denoting the version field in the database.
	FieldVersion = "version"
	// FieldPatientID holds the string denoting the patient_id field in the database.
	FieldPatientID = "patient_id"
	// FieldHeightCm holds the string denoting the height_cm field in the database.
	FieldHeightCm = "height_cm"
	// FieldWeightKg holds the string denoting the weight_kg field in the database.
	FieldWeightKg = "weight_kg"
	// FieldBloodType holds the string denoting the blood_type field in the database.
	FieldBloodType = "blood_type"
	// FieldIsSmoker holds the string denoting the is_smoker field in the database.
	FieldIsSmoker = "is_smoker"
	// FieldSmokingYears holds the string denoting the smoking_years field in the database.
	FieldSmokingYears = "smoking_years"
	// FieldConsumesAlcohol holds the string denoting the consumes_alcohol field in the database.
	FieldConsumesAlcohol = "consumes_alcohol"
	// FieldAlcoholFrequency holds the string denoting the alcohol_frequency field in the database.
	FieldAlcoholFrequency = "alcohol_frequency"
	// FieldHypertensionDiagnosis holds the string denoting the hypertension_diagnosis field in the database.
	FieldHypertensionDiagnosis = "hypertension_diagnosis"
	// FieldDiabetesDiagnosis holds the string denoting the diabetes_diagnosis field in the database.
	FieldDiabetesDiagnosis = "diabetes_diagnosis"
	// FieldHighCholesterolDiagnosis holds the string denoting the high_cholesterol_diagnosis field in the database.
	FieldHighCholesterolDiagnosis = "high_cholesterol_diagnosis"
	// FieldHasStrokeHistory holds the string denoting the has_stroke_history field in the database.
	FieldHasStrokeHistory = "has_stroke_history"
	// FieldHasHeartDiseaseHistory holds the string denoting the has_heart_disease_history field in the database.
	FieldHasHeartDiseaseHistory = "has_heart_disease_history"
	// FieldFamilyHistoryDiabetes holds the string denoting the family_history_diabetes field in the database.
	FieldFamilyHistoryDiabetes = "family_history_diabetes"
	// FieldFamilyHistoryHypertension holds the string denoting the family_history_hypertension field in the database.
	FieldFamilyHistoryHypertension = "family_history_hypertension"
	// FieldFamilyHistoryHeartDisease holds the string denoting the family_history_heart_disease field in the database.
	FieldFamilyHistoryHeartDisease = "family_history_heart_disease"
	// FieldPhysicalActivityMinutesWeekly holds the string denoting the physical_activity_minutes_weekly field in the database.
	FieldPhysicalActivityMinutesWeekly = "physical_activity_minutes_weekly"
	// FieldPreexistingConditionsNotes holds the string denoting the preexisting_conditions_notes field in the database.
	FieldPreexistingConditionsNotes = "preexisting_conditions_notes"
	// FieldPreexistingConditionsNotesSealed holds the string denoting the preexisting_conditions_notes_sealed field in the database.
	FieldPreexistingConditionsNotesSealed = "preexisting_conditions_notes_sealed"
	// FieldCurrentMedications holds the string denoting the current_medications field in the database.
	FieldCurrentMedications = "current_medications"
	// FieldCurrentMedicationsSealed holds the string denoting the current_medications_sealed field in the database.
	FieldCurrentMedicationsSealed = "current_medications_sealed"
	// FieldAllergies holds the string denoting the allergies field in the database.
	FieldAllergies = "allergies"
	// FieldAllergiesSealed holds the string denoting the allergies_sealed field in the database.
	FieldAllergiesSealed = "allergies_sealed"
	// EdgePatient holds the string denoting the patient edge name in mutations.
	EdgePatient = "patient"
	// Table holds the table name of the healthprofile in the database.
	Table = "health_profiles"
	// PatientTable is the table that holds the patient relation/edge.
	PatientTable = "health_profiles"
	// PatientInverseTable is the table name for the Patient entity.
	// It exists in this package in order to avoid circular dependency with the "patient" package.
	PatientInverseTable = "patients"
	// PatientColumn is the table column denoting the patient relation/edge.
	PatientColumn = "patient_id"
)

// Columns holds all SQL columns for healthprofile fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldUpdatedAt,
	FieldVersion,
	FieldPatientID,
	FieldHeightCm,
	FieldWeightKg,
	FieldBloodType,
	FieldIsSmoker,
	FieldSmokingYears,
	FieldConsumesAlcohol,
	FieldAlcoholFrequency,
	FieldHypertensionDiagnosis,
	FieldDiabetesDiagnosis,
	FieldHighCholesterolDiagnosis,
	FieldHasStrokeHistory,
	FieldHasHeartDiseaseHistory,
	FieldFamilyHistoryDiabetes,
	FieldFamilyHistoryHypertension,
	FieldFamilyHistoryHeartDisease,
	FieldPhysicalActivityMinutesWeekly,
	FieldPreexistingConditionsNotes,
	FieldPreexistingConditionsNotesSealed,
	FieldCurrentMedications,
	FieldCurrentMedicationsSealed,
	FieldAllergies,
	FieldAllergiesSealed,
}

// ValidColumn reports if the column name is valid (part of the table columns).
func ValidColumn(column string) bool {
	for i := range Columns {
		if column == Columns[i] {
			return true
		}
	}
	return false
}

// Note that the variables below are initialized by the runtime
// package on the initialization of the application. Therefore,
// it should be imported in the main as follows:
//
//	import _ "github.com/predicthealth/database/ent/runtime"
var (
	Hooks [5]ent.Hook
	// DefaultCreatedAt holds the default value on creation for the "created_at" field.
	DefaultCreatedAt func() time.Time
	// DefaultUpdatedAt holds the default value on creation for the "updated_at" field.
	DefaultUpdatedAt func() time.Time
	// DefaultVersion holds the default value on creation for the "version" field.
	DefaultVersion int64
	// DefaultIsSmoker holds the default value on creation for the "is_smoker" field.
	DefaultIsSmoker bool
	// DefaultSmokingYears holds the default value on creation for the "smoking_years" field.
	DefaultSmokingYears int
	// DefaultConsumesAlcohol holds the default value on creation for the "consumes_alcohol" field.
	DefaultConsumesAlcohol bool
	// DefaultHypertensionDiagnosis holds the default value on creation for the "hypertension_diagnosis" field.
	DefaultHypertensionDiagnosis bool
	// DefaultDiabetesDiagnosis holds the default value on creation for the "diabetes_diagnosis" field.
	DefaultDiabetesDiagnosis bool
	// DefaultHighCholesterolDiagnosis holds the default value on creation for the "high_cholesterol_diagnosis" field.
	DefaultHighCholesterolDiagnosis bool
	// DefaultHasStrokeHistory holds the default value on creation for the "has_stroke_history" field.
	DefaultHasStrokeHistory bool
	// DefaultHasHeartDiseaseHistory holds the default value on creation for the "has_heart_disease_history" field.
	DefaultHasHeartDiseaseHistory bool
	// DefaultFamilyHistoryDiabetes holds the default value on creation for the "family_history_diabetes" field.
	DefaultFamilyHistoryDiabetes bool
	// DefaultFamilyHistoryHypertension holds the default value on creation for the "family_history_hypertension" field.
	DefaultFamilyHistoryHypertension bool
	// DefaultFamilyHistoryHeartDisease holds the default value on creation for the "family_history_heart_disease" field.
	DefaultFamilyHistoryHeartDisease bool
	// DefaultPhysicalActivityMinutesWeekly holds the default value on creation for the "physical_activity_minutes_weekly" field.
	DefaultPhysicalActivityMinutesWeekly int
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() uuid.UUID
)

// BloodTypeValidator is a validator for the "blood_type" field enum values. It is called by the builders before save.
func BloodTypeValidator(bt enum.BloodType) error {
	switch bt {
	case "A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-":
		return nil
	default:
		return fmt.Errorf("healthprofile: invalid enum value for blood_type field: %q", bt)
	}
}

// AlcoholFrequencyValidator is a validator for the "alcohol_frequency" field enum values. It is called by the builders before save.
func AlcoholFrequencyValidator(af enum.AlcoholFrequency) error {
	switch af {
	case "never", "rarely", "occasionally", "regularly", "daily":
		return nil
	default:
		return fmt.Errorf("healthprofile: invalid enum value for alcohol_frequency field: %q", af)
	}
}

// OrderOption defines the ordering options for the HealthProfile queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// ByUpdatedAt orders the results by the updated_at field.
func ByUpdatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUpdatedAt, opts...).ToFunc()
}

// ByVersion orders the results by the version field.
func ByVersion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersion, opts...).ToFunc()
}

// ByPatientID orders the results by the patient_id field.
func ByPatientID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPatientID, opts...).ToFunc()
}

// ByHeightCm orders the results by the height_cm field.
func ByHeightCm(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHeightCm, opts...).ToFunc()
}

// ByWeightKg orders the results by the weight_kg field.
func ByWeightKg(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWeightKg, opts...).ToFunc()
}

// ByBloodType orders the results by the blood_type field.
func ByBloodType(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldBloodType, opts...).ToFunc()
}

// ByIsSmoker orders the results by the is_smoker field.
func ByIsSmoker(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldIsSmoker, opts...).ToFunc()
}

// BySmokingYears orders the results by the smoking_years field.
func BySmokingYears(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSmokingYears, opts...).ToFunc()
}

// ByConsumesAlcohol orders the results by the consumes_alcohol field.
func ByConsumesAlcohol(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldConsumesAlcohol, opts...).ToFunc()
}

// ByAlcoholFrequency orders the results by the alcohol_frequency field.
func ByAlcoholFrequency(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAlcoholFrequency, opts...).ToFunc()
}

// ByHypertensionDiagnosis orders the results by the hypertension_diagnosis field.
func ByHypertensionDiagnosis(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHypertensionDiagnosis, opts...).ToFunc()
}

// ByDiabetesDiagnosis orders the results by the diabetes_diagnosis field.
func ByDiabetesDiagnosis(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDiabetesDiagnosis, opts...).ToFunc()
}

// ByHighCholesterolDiagnosis orders the results by the high_cholesterol_diagnosis field.
func ByHighCholesterolDiagnosis(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHighCholesterolDiagnosis, opts...).ToFunc()
}

// ByHasStrokeHistory orders the results by the has_stroke_history field.
func ByHasStrokeHistory(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHasStrokeHistory, opts...).ToFunc()
}

// ByHasHeartDiseaseHistory orders the results by the has_heart_disease_history field.
func ByHasHeartDiseaseHistory(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHasHeartDiseaseHistory, opts...).ToFunc()
}

// ByFamilyHistoryDiabetes orders the results by the family_history_diabetes field.
func ByFamilyHistoryDiabetes(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFamilyHistoryDiabetes, opts...).ToFunc()
}

// ByFamilyHistoryHypertension orders the results by the family_history_hypertension field.
func ByFamilyHistoryHypertension(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFamilyHistoryHypertension, opts...).ToFunc()
}

// ByFamilyHistoryHeartDisease orders the results by the family_history_heart_disease field.
func ByFamilyHistoryHeartDisease(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFamilyHistoryHeartDisease, opts...).ToFunc()
}

// ByPhysicalActivityMinutesWeekly orders the results by the physical_activity_minutes_weekly field.
func ByPhysicalActivityMinutesWeekly(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPhysicalActivityMinutesWeekly, opts...).ToFunc()
}

// ByPreexistingConditionsNotes orders the results by the preexisting_conditions_notes field.
func ByPreexistingConditionsNotes(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPreexistingConditionsNotes, opts...).ToFunc()
}

// ByCurrentMedications orders the results by the current_medications field.
func ByCurrentMedications(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCurrentMedications, opts...).ToFunc()
}

// ByAllergies orders the results by the allergies field.
func ByAllergies(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAllergies, opts...).ToFunc()
}

// ByPatientField orders the results by patient field.
func ByPatientField(field string, opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newPatientStep(), sql.OrderByField(field, opts...))
	}
}
func newPatientStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(PatientInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.O2O, true, PatientTable, PatientColumn),
	)
}
