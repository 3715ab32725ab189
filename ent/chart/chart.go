// Code generated from the schemas in schema/. DO NOT EDIT.

package chart

import (
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/schema/enum"
)

const (
	// Label holds the string label denoting the chart type in the database.
	Label = "chart"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldVersion holds the string denoting the version field in the database.
	FieldVersion = "version"
	// FieldFirstName holds the string denoting the first_name field in the database.
	FieldFirstName = "first_name"
	// FieldLastName holds the string denoting the last_name field in the database.
	FieldLastName = "last_name"
	// FieldEmail holds the string denoting the email field in the database.
	FieldEmail = "email"
	// FieldDateOfBirth holds the string denoting the date_of_birth field in the database.
	FieldDateOfBirth = "date_of_birth"
	// FieldGender holds the string denoting the gender field in the database.
	FieldGender = "gender"
	// FieldPhone holds the string denoting the phone field in the database.
	FieldPhone = "phone"
	// FieldEmergencyContactName holds the string denoting the emergency_contact_name field in the database.
	FieldEmergencyContactName = "emergency_contact_name"
	// FieldEmergencyContactPhone holds the string denoting the emergency_contact_phone field in the database.
	FieldEmergencyContactPhone = "emergency_contact_phone"
	// FieldValidationStatus holds the string denoting the validation_status field in the database.
	FieldValidationStatus = "validation_status"
	// FieldIsVerified holds the string denoting the is_verified field in the database.
	FieldIsVerified = "is_verified"
	// FieldProfileID holds the string denoting the profile_id field in the database.
	FieldProfileID = "profile_id"
	// FieldProfileVersion holds the string denoting the profile_version field in the database.
	FieldProfileVersion = "profile_version"
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
	// FieldWrappedKey holds the string denoting the wrapped_key field in the database.
	FieldWrappedKey = "wrapped_key"
	// FieldWrappedBy holds the string denoting the wrapped_by field in the database.
	FieldWrappedBy = "wrapped_by"
	// FieldDoctorID holds the string denoting the doctor_id field in the database.
	FieldDoctorID = "doctor_id"
	// FieldDoctorFirstName holds the string denoting the doctor_first_name field in the database.
	FieldDoctorFirstName = "doctor_first_name"
	// FieldDoctorLastName holds the string denoting the doctor_last_name field in the database.
	FieldDoctorLastName = "doctor_last_name"
	// FieldDoctorSpecialty holds the string denoting the doctor_specialty field in the database.
	FieldDoctorSpecialty = "doctor_specialty"
	// FieldInstitutionID holds the string denoting the institution_id field in the database.
	FieldInstitutionID = "institution_id"
	// FieldInstitutionName holds the string denoting the institution_name field in the database.
	FieldInstitutionName = "institution_name"
	// Table holds the table name of the chart in the database.
	Table = "charts"
)

// Columns holds all SQL columns for chart fields.
var Columns = []string{
	FieldID,
	FieldVersion,
	FieldFirstName,
	FieldLastName,
	FieldEmail,
	FieldDateOfBirth,
	FieldGender,
	FieldPhone,
	FieldEmergencyContactName,
	FieldEmergencyContactPhone,
	FieldValidationStatus,
	FieldIsVerified,
	FieldProfileID,
	FieldProfileVersion,
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
	FieldWrappedKey,
	FieldWrappedBy,
	FieldDoctorID,
	FieldDoctorFirstName,
	FieldDoctorLastName,
	FieldDoctorSpecialty,
	FieldInstitutionID,
	FieldInstitutionName,
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

// GenderValidator is a validator for the "gender" field enum values. It is called by the builders before save.
func GenderValidator(ge enum.Gender) error {
	switch ge {
	case "male", "female", "other", "prefer_not_to_say":
		return nil
	default:
		return fmt.Errorf("chart: invalid enum value for gender field: %q", ge)
	}
}

// ValidationStatusValidator is a validator for the "validation_status" field enum values. It is called by the builders before save.
func ValidationStatusValidator(vs enum.ValidationStatus) error {
	switch vs {
	case "pending", "doctor_validated", "institution_validated", "full_access":
		return nil
	default:
		return fmt.Errorf("chart: invalid enum value for validation_status field: %q", vs)
	}
}

// BloodTypeValidator is a validator for the "blood_type" field enum values. It is called by the builders before save.
func BloodTypeValidator(bt enum.BloodType) error {
	switch bt {
	case "A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-":
		return nil
	default:
		return fmt.Errorf("chart: invalid enum value for blood_type field: %q", bt)
	}
}

// AlcoholFrequencyValidator is a validator for the "alcohol_frequency" field enum values. It is called by the builders before save.
func AlcoholFrequencyValidator(af enum.AlcoholFrequency) error {
	switch af {
	case "never", "rarely", "occasionally", "regularly", "daily":
		return nil
	default:
		return fmt.Errorf("chart: invalid enum value for alcohol_frequency field: %q", af)
	}
}

// OrderOption defines the ordering options for the Chart queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByVersion orders the results by the version field.
func ByVersion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersion, opts...).ToFunc()
}

// ByFirstName orders the results by the first_name field.
func ByFirstName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFirstName, opts...).ToFunc()
}

// ByLastName orders the results by the last_name field.
func ByLastName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLastName, opts...).ToFunc()
}

// ByEmail orders the results by the email field.
func ByEmail(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEmail, opts...).ToFunc()
}

// ByDateOfBirth orders the results by the date_of_birth field.
func ByDateOfBirth(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDateOfBirth, opts...).ToFunc()
}

// ByGender orders the results by the gender field.
func ByGender(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldGender, opts...).ToFunc()
}

// ByPhone orders the results by the phone field.
func ByPhone(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPhone, opts...).ToFunc()
}

// ByEmergencyContactName orders the results by the emergency_contact_name field.
func ByEmergencyContactName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEmergencyContactName, opts...).ToFunc()
}

// ByEmergencyContactPhone orders the results by the emergency_contact_phone field.
func ByEmergencyContactPhone(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEmergencyContactPhone, opts...).ToFunc()
}

// ByValidationStatus orders the results by the validation_status field.
func ByValidationStatus(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldValidationStatus, opts...).ToFunc()
}

// ByIsVerified orders the results by the is_verified field.
func ByIsVerified(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldIsVerified, opts...).ToFunc()
}

// ByProfileID orders the results by the profile_id field.
func ByProfileID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProfileID, opts...).ToFunc()
}

// ByProfileVersion orders the results by the profile_version field.
func ByProfileVersion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProfileVersion, opts...).ToFunc()
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

// ByWrappedBy orders the results by the wrapped_by field.
func ByWrappedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWrappedBy, opts...).ToFunc()
}

// ByDoctorID orders the results by the doctor_id field.
func ByDoctorID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDoctorID, opts...).ToFunc()
}

// ByDoctorFirstName orders the results by the doctor_first_name field.
func ByDoctorFirstName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDoctorFirstName, opts...).ToFunc()
}

// ByDoctorLastName orders the results by the doctor_last_name field.
func ByDoctorLastName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDoctorLastName, opts...).ToFunc()
}

// ByDoctorSpecialty orders the results by the doctor_specialty field.
func ByDoctorSpecialty(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDoctorSpecialty, opts...).ToFunc()
}

// ByInstitutionID orders the results by the institution_id field.
func ByInstitutionID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldInstitutionID, opts...).ToFunc()
}

// ByInstitutionName orders the results by the institution_name field.
func ByInstitutionName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldInstitutionName, opts...).ToFunc()
}
