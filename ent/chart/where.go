// Code generated from the schemas in schema/. DO NOT EDIT.

package chart

import (
	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID applies equality check predicate on the "id" field. It's identical to IDEQ.
func ID(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldID, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldVersion, v))
}

// FirstName applies equality check predicate on the "first_name" field. It's identical to FirstNameEQ.
func FirstName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFirstName, v))
}

// LastName applies equality check predicate on the "last_name" field. It's identical to LastNameEQ.
func LastName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldLastName, v))
}

// Email applies equality check predicate on the "email" field. It's identical to EmailEQ.
func Email(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmail, v))
}

// DateOfBirth applies equality check predicate on the "date_of_birth" field. It's identical to DateOfBirthEQ.
func DateOfBirth(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDateOfBirth, v))
}

// Phone applies equality check predicate on the "phone" field. It's identical to PhoneEQ.
func Phone(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPhone, v))
}

// EmergencyContactName applies equality check predicate on the "emergency_contact_name" field. It's identical to EmergencyContactNameEQ.
func EmergencyContactName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmergencyContactName, v))
}

// EmergencyContactPhone applies equality check predicate on the "emergency_contact_phone" field. It's identical to EmergencyContactPhoneEQ.
func EmergencyContactPhone(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmergencyContactPhone, v))
}

// IsVerified applies equality check predicate on the "is_verified" field. It's identical to IsVerifiedEQ.
func IsVerified(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldIsVerified, v))
}

// ProfileID applies equality check predicate on the "profile_id" field. It's identical to ProfileIDEQ.
func ProfileID(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldProfileID, v))
}

// ProfileVersion applies equality check predicate on the "profile_version" field. It's identical to ProfileVersionEQ.
func ProfileVersion(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldProfileVersion, v))
}

// HeightCm applies equality check predicate on the "height_cm" field. It's identical to HeightCmEQ.
func HeightCm(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHeightCm, v))
}

// WeightKg applies equality check predicate on the "weight_kg" field. It's identical to WeightKgEQ.
func WeightKg(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWeightKg, v))
}

// IsSmoker applies equality check predicate on the "is_smoker" field. It's identical to IsSmokerEQ.
func IsSmoker(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldIsSmoker, v))
}

// SmokingYears applies equality check predicate on the "smoking_years" field. It's identical to SmokingYearsEQ.
func SmokingYears(v int) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldSmokingYears, v))
}

// ConsumesAlcohol applies equality check predicate on the "consumes_alcohol" field. It's identical to ConsumesAlcoholEQ.
func ConsumesAlcohol(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldConsumesAlcohol, v))
}

// HypertensionDiagnosis applies equality check predicate on the "hypertension_diagnosis" field. It's identical to HypertensionDiagnosisEQ.
func HypertensionDiagnosis(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHypertensionDiagnosis, v))
}

// DiabetesDiagnosis applies equality check predicate on the "diabetes_diagnosis" field. It's identical to DiabetesDiagnosisEQ.
func DiabetesDiagnosis(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDiabetesDiagnosis, v))
}

// HighCholesterolDiagnosis applies equality check predicate on the "high_cholesterol_diagnosis" field. It's identical to HighCholesterolDiagnosisEQ.
func HighCholesterolDiagnosis(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHighCholesterolDiagnosis, v))
}

// HasStrokeHistory applies equality check predicate on the "has_stroke_history" field. It's identical to HasStrokeHistoryEQ.
func HasStrokeHistory(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHasStrokeHistory, v))
}

// HasHeartDiseaseHistory applies equality check predicate on the "has_heart_disease_history" field. It's identical to HasHeartDiseaseHistoryEQ.
func HasHeartDiseaseHistory(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHasHeartDiseaseHistory, v))
}

// FamilyHistoryDiabetes applies equality check predicate on the "family_history_diabetes" field. It's identical to FamilyHistoryDiabetesEQ.
func FamilyHistoryDiabetes(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryHypertension applies equality check predicate on the "family_history_hypertension" field. It's identical to FamilyHistoryHypertensionEQ.
func FamilyHistoryHypertension(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHeartDisease applies equality check predicate on the "family_history_heart_disease" field. It's identical to FamilyHistoryHeartDiseaseEQ.
func FamilyHistoryHeartDisease(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryHeartDisease, v))
}

// PhysicalActivityMinutesWeekly applies equality check predicate on the "physical_activity_minutes_weekly" field. It's identical to PhysicalActivityMinutesWeeklyEQ.
func PhysicalActivityMinutesWeekly(v int) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PreexistingConditionsNotes applies equality check predicate on the "preexisting_conditions_notes" field. It's identical to PreexistingConditionsNotesEQ.
func PreexistingConditionsNotes(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesSealed applies equality check predicate on the "preexisting_conditions_notes_sealed" field. It's identical to PreexistingConditionsNotesSealedEQ.
func PreexistingConditionsNotesSealed(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPreexistingConditionsNotesSealed, v))
}

// CurrentMedications applies equality check predicate on the "current_medications" field. It's identical to CurrentMedicationsEQ.
func CurrentMedications(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsSealed applies equality check predicate on the "current_medications_sealed" field. It's identical to CurrentMedicationsSealedEQ.
func CurrentMedicationsSealed(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldCurrentMedicationsSealed, v))
}

// Allergies applies equality check predicate on the "allergies" field. It's identical to AllergiesEQ.
func Allergies(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldAllergies, v))
}

// AllergiesSealed applies equality check predicate on the "allergies_sealed" field. It's identical to AllergiesSealedEQ.
func AllergiesSealed(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldAllergiesSealed, v))
}

// WrappedKey applies equality check predicate on the "wrapped_key" field. It's identical to WrappedKeyEQ.
func WrappedKey(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWrappedKey, v))
}

// WrappedBy applies equality check predicate on the "wrapped_by" field. It's identical to WrappedByEQ.
func WrappedBy(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWrappedBy, v))
}

// DoctorID applies equality check predicate on the "doctor_id" field. It's identical to DoctorIDEQ.
func DoctorID(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorID, v))
}

// DoctorFirstName applies equality check predicate on the "doctor_first_name" field. It's identical to DoctorFirstNameEQ.
func DoctorFirstName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorFirstName, v))
}

// DoctorLastName applies equality check predicate on the "doctor_last_name" field. It's identical to DoctorLastNameEQ.
func DoctorLastName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorLastName, v))
}

// DoctorSpecialty applies equality check predicate on the "doctor_specialty" field. It's identical to DoctorSpecialtyEQ.
func DoctorSpecialty(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorSpecialty, v))
}

// InstitutionID applies equality check predicate on the "institution_id" field. It's identical to InstitutionIDEQ.
func InstitutionID(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldInstitutionID, v))
}

// InstitutionName applies equality check predicate on the "institution_name" field. It's identical to InstitutionNameEQ.
func InstitutionName(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldInstitutionName, v))
}

// IDEQ applies the EQ predicate on the "id" field.
func IDEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldID, v))
}

// IDNEQ applies the NEQ predicate on the "id" field.
func IDNEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldID, v))
}

// IDIn applies the In predicate on the "id" field.
func IDIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldID, vs...))
}

// IDNotIn applies the NotIn predicate on the "id" field.
func IDNotIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldID, vs...))
}

// IDGT applies the GT predicate on the "id" field.
func IDGT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldID, v))
}

// IDGTE applies the GTE predicate on the "id" field.
func IDGTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldID, v))
}

// IDLT applies the LT predicate on the "id" field.
func IDLT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldID, v))
}

// IDLTE applies the LTE predicate on the "id" field.
func IDLTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldID, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int64) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int64) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldVersion, v))
}

// FirstNameEQ applies the EQ predicate on the "first_name" field.
func FirstNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFirstName, v))
}

// FirstNameNEQ applies the NEQ predicate on the "first_name" field.
func FirstNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldFirstName, v))
}

// FirstNameIn applies the In predicate on the "first_name" field.
func FirstNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldFirstName, vs...))
}

// FirstNameNotIn applies the NotIn predicate on the "first_name" field.
func FirstNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldFirstName, vs...))
}

// FirstNameGT applies the GT predicate on the "first_name" field.
func FirstNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldFirstName, v))
}

// FirstNameGTE applies the GTE predicate on the "first_name" field.
func FirstNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldFirstName, v))
}

// FirstNameLT applies the LT predicate on the "first_name" field.
func FirstNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldFirstName, v))
}

// FirstNameLTE applies the LTE predicate on the "first_name" field.
func FirstNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldFirstName, v))
}

// FirstNameContains applies the Contains predicate on the "first_name" field.
func FirstNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldFirstName, v))
}

// FirstNameHasPrefix applies the HasPrefix predicate on the "first_name" field.
func FirstNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldFirstName, v))
}

// FirstNameHasSuffix applies the HasSuffix predicate on the "first_name" field.
func FirstNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldFirstName, v))
}

// FirstNameEqualFold applies the EqualFold predicate on the "first_name" field.
func FirstNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldFirstName, v))
}

// FirstNameContainsFold applies the ContainsFold predicate on the "first_name" field.
func FirstNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldFirstName, v))
}

// LastNameEQ applies the EQ predicate on the "last_name" field.
func LastNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldLastName, v))
}

// LastNameNEQ applies the NEQ predicate on the "last_name" field.
func LastNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldLastName, v))
}

// LastNameIn applies the In predicate on the "last_name" field.
func LastNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldLastName, vs...))
}

// LastNameNotIn applies the NotIn predicate on the "last_name" field.
func LastNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldLastName, vs...))
}

// LastNameGT applies the GT predicate on the "last_name" field.
func LastNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldLastName, v))
}

// LastNameGTE applies the GTE predicate on the "last_name" field.
func LastNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldLastName, v))
}

// LastNameLT applies the LT predicate on the "last_name" field.
func LastNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldLastName, v))
}

// LastNameLTE applies the LTE predicate on the "last_name" field.
func LastNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldLastName, v))
}

// LastNameContains applies the Contains predicate on the "last_name" field.
func LastNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldLastName, v))
}

// LastNameHasPrefix applies the HasPrefix predicate on the "last_name" field.
func LastNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldLastName, v))
}

// LastNameHasSuffix applies the HasSuffix predicate on the "last_name" field.
func LastNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldLastName, v))
}

// LastNameEqualFold applies the EqualFold predicate on the "last_name" field.
func LastNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldLastName, v))
}

// LastNameContainsFold applies the ContainsFold predicate on the "last_name" field.
func LastNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldLastName, v))
}

// EmailEQ applies the EQ predicate on the "email" field.
func EmailEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmail, v))
}

// EmailNEQ applies the NEQ predicate on the "email" field.
func EmailNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldEmail, v))
}

// EmailIn applies the In predicate on the "email" field.
func EmailIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldEmail, vs...))
}

// EmailNotIn applies the NotIn predicate on the "email" field.
func EmailNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldEmail, vs...))
}

// EmailGT applies the GT predicate on the "email" field.
func EmailGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldEmail, v))
}

// EmailGTE applies the GTE predicate on the "email" field.
func EmailGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldEmail, v))
}

// EmailLT applies the LT predicate on the "email" field.
func EmailLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldEmail, v))
}

// EmailLTE applies the LTE predicate on the "email" field.
func EmailLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldEmail, v))
}

// EmailContains applies the Contains predicate on the "email" field.
func EmailContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldEmail, v))
}

// EmailHasPrefix applies the HasPrefix predicate on the "email" field.
func EmailHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldEmail, v))
}

// EmailHasSuffix applies the HasSuffix predicate on the "email" field.
func EmailHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldEmail, v))
}

// EmailEqualFold applies the EqualFold predicate on the "email" field.
func EmailEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldEmail, v))
}

// EmailContainsFold applies the ContainsFold predicate on the "email" field.
func EmailContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldEmail, v))
}

// DateOfBirthEQ applies the EQ predicate on the "date_of_birth" field.
func DateOfBirthEQ(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDateOfBirth, v))
}

// DateOfBirthNEQ applies the NEQ predicate on the "date_of_birth" field.
func DateOfBirthNEQ(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDateOfBirth, v))
}

// DateOfBirthIn applies the In predicate on the "date_of_birth" field.
func DateOfBirthIn(vs ...civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldDateOfBirth, vs...))
}

// DateOfBirthNotIn applies the NotIn predicate on the "date_of_birth" field.
func DateOfBirthNotIn(vs ...civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldDateOfBirth, vs...))
}

// DateOfBirthGT applies the GT predicate on the "date_of_birth" field.
func DateOfBirthGT(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldDateOfBirth, v))
}

// DateOfBirthGTE applies the GTE predicate on the "date_of_birth" field.
func DateOfBirthGTE(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldDateOfBirth, v))
}

// DateOfBirthLT applies the LT predicate on the "date_of_birth" field.
func DateOfBirthLT(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldDateOfBirth, v))
}

// DateOfBirthLTE applies the LTE predicate on the "date_of_birth" field.
func DateOfBirthLTE(v civil.Date) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldDateOfBirth, v))
}

// GenderEQ applies the EQ predicate on the "gender" field.
func GenderEQ(v enum.Gender) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldEQ(FieldGender, vc))
}

// GenderNEQ applies the NEQ predicate on the "gender" field.
func GenderNEQ(v enum.Gender) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldNEQ(FieldGender, vc))
}

// GenderIn applies the In predicate on the "gender" field.
func GenderIn(vs ...enum.Gender) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldIn(FieldGender, v...))
}

// GenderNotIn applies the NotIn predicate on the "gender" field.
func GenderNotIn(vs ...enum.Gender) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldNotIn(FieldGender, v...))
}

// GenderIsNil applies the IsNil predicate on the "gender" field.
func GenderIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldGender))
}

// GenderNotNil applies the NotNil predicate on the "gender" field.
func GenderNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldGender))
}

// PhoneEQ applies the EQ predicate on the "phone" field.
func PhoneEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPhone, v))
}

// PhoneNEQ applies the NEQ predicate on the "phone" field.
func PhoneNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldPhone, v))
}

// PhoneIn applies the In predicate on the "phone" field.
func PhoneIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldPhone, vs...))
}

// PhoneNotIn applies the NotIn predicate on the "phone" field.
func PhoneNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldPhone, vs...))
}

// PhoneGT applies the GT predicate on the "phone" field.
func PhoneGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldPhone, v))
}

// PhoneGTE applies the GTE predicate on the "phone" field.
func PhoneGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldPhone, v))
}

// PhoneLT applies the LT predicate on the "phone" field.
func PhoneLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldPhone, v))
}

// PhoneLTE applies the LTE predicate on the "phone" field.
func PhoneLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldPhone, v))
}

// PhoneContains applies the Contains predicate on the "phone" field.
func PhoneContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldPhone, v))
}

// PhoneHasPrefix applies the HasPrefix predicate on the "phone" field.
func PhoneHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldPhone, v))
}

// PhoneHasSuffix applies the HasSuffix predicate on the "phone" field.
func PhoneHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldPhone, v))
}

// PhoneIsNil applies the IsNil predicate on the "phone" field.
func PhoneIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldPhone))
}

// PhoneNotNil applies the NotNil predicate on the "phone" field.
func PhoneNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldPhone))
}

// PhoneEqualFold applies the EqualFold predicate on the "phone" field.
func PhoneEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldPhone, v))
}

// PhoneContainsFold applies the ContainsFold predicate on the "phone" field.
func PhoneContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldPhone, v))
}

// EmergencyContactNameEQ applies the EQ predicate on the "emergency_contact_name" field.
func EmergencyContactNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmergencyContactName, v))
}

// EmergencyContactNameNEQ applies the NEQ predicate on the "emergency_contact_name" field.
func EmergencyContactNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldEmergencyContactName, v))
}

// EmergencyContactNameIn applies the In predicate on the "emergency_contact_name" field.
func EmergencyContactNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldEmergencyContactName, vs...))
}

// EmergencyContactNameNotIn applies the NotIn predicate on the "emergency_contact_name" field.
func EmergencyContactNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldEmergencyContactName, vs...))
}

// EmergencyContactNameGT applies the GT predicate on the "emergency_contact_name" field.
func EmergencyContactNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldEmergencyContactName, v))
}

// EmergencyContactNameGTE applies the GTE predicate on the "emergency_contact_name" field.
func EmergencyContactNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldEmergencyContactName, v))
}

// EmergencyContactNameLT applies the LT predicate on the "emergency_contact_name" field.
func EmergencyContactNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldEmergencyContactName, v))
}

// EmergencyContactNameLTE applies the LTE predicate on the "emergency_contact_name" field.
func EmergencyContactNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldEmergencyContactName, v))
}

// EmergencyContactNameContains applies the Contains predicate on the "emergency_contact_name" field.
func EmergencyContactNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldEmergencyContactName, v))
}

// EmergencyContactNameHasPrefix applies the HasPrefix predicate on the "emergency_contact_name" field.
func EmergencyContactNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldEmergencyContactName, v))
}

// EmergencyContactNameHasSuffix applies the HasSuffix predicate on the "emergency_contact_name" field.
func EmergencyContactNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldEmergencyContactName, v))
}

// EmergencyContactNameIsNil applies the IsNil predicate on the "emergency_contact_name" field.
func EmergencyContactNameIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldEmergencyContactName))
}

// EmergencyContactNameNotNil applies the NotNil predicate on the "emergency_contact_name" field.
func EmergencyContactNameNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldEmergencyContactName))
}

// EmergencyContactNameEqualFold applies the EqualFold predicate on the "emergency_contact_name" field.
func EmergencyContactNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldEmergencyContactName, v))
}

// EmergencyContactNameContainsFold applies the ContainsFold predicate on the "emergency_contact_name" field.
func EmergencyContactNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldEmergencyContactName, v))
}

// EmergencyContactPhoneEQ applies the EQ predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneNEQ applies the NEQ predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneIn applies the In predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldEmergencyContactPhone, vs...))
}

// EmergencyContactPhoneNotIn applies the NotIn predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldEmergencyContactPhone, vs...))
}

// EmergencyContactPhoneGT applies the GT predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneGTE applies the GTE predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneLT applies the LT predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneLTE applies the LTE predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneContains applies the Contains predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneHasPrefix applies the HasPrefix predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneHasSuffix applies the HasSuffix predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneIsNil applies the IsNil predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldEmergencyContactPhone))
}

// EmergencyContactPhoneNotNil applies the NotNil predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldEmergencyContactPhone))
}

// EmergencyContactPhoneEqualFold applies the EqualFold predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneContainsFold applies the ContainsFold predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldEmergencyContactPhone, v))
}

// ValidationStatusEQ applies the EQ predicate on the "validation_status" field.
func ValidationStatusEQ(v enum.ValidationStatus) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldEQ(FieldValidationStatus, vc))
}

// ValidationStatusNEQ applies the NEQ predicate on the "validation_status" field.
func ValidationStatusNEQ(v enum.ValidationStatus) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldNEQ(FieldValidationStatus, vc))
}

// ValidationStatusIn applies the In predicate on the "validation_status" field.
func ValidationStatusIn(vs ...enum.ValidationStatus) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldIn(FieldValidationStatus, v...))
}

// ValidationStatusNotIn applies the NotIn predicate on the "validation_status" field.
func ValidationStatusNotIn(vs ...enum.ValidationStatus) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldNotIn(FieldValidationStatus, v...))
}

// IsVerifiedEQ applies the EQ predicate on the "is_verified" field.
func IsVerifiedEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldIsVerified, v))
}

// IsVerifiedNEQ applies the NEQ predicate on the "is_verified" field.
func IsVerifiedNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldIsVerified, v))
}

// ProfileIDEQ applies the EQ predicate on the "profile_id" field.
func ProfileIDEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldProfileID, v))
}

// ProfileIDNEQ applies the NEQ predicate on the "profile_id" field.
func ProfileIDNEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldProfileID, v))
}

// ProfileIDIn applies the In predicate on the "profile_id" field.
func ProfileIDIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldProfileID, vs...))
}

// ProfileIDNotIn applies the NotIn predicate on the "profile_id" field.
func ProfileIDNotIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldProfileID, vs...))
}

// ProfileIDGT applies the GT predicate on the "profile_id" field.
func ProfileIDGT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldProfileID, v))
}

// ProfileIDGTE applies the GTE predicate on the "profile_id" field.
func ProfileIDGTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldProfileID, v))
}

// ProfileIDLT applies the LT predicate on the "profile_id" field.
func ProfileIDLT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldProfileID, v))
}

// ProfileIDLTE applies the LTE predicate on the "profile_id" field.
func ProfileIDLTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldProfileID, v))
}

// ProfileIDIsNil applies the IsNil predicate on the "profile_id" field.
func ProfileIDIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldProfileID))
}

// ProfileIDNotNil applies the NotNil predicate on the "profile_id" field.
func ProfileIDNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldProfileID))
}

// ProfileVersionEQ applies the EQ predicate on the "profile_version" field.
func ProfileVersionEQ(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldProfileVersion, v))
}

// ProfileVersionNEQ applies the NEQ predicate on the "profile_version" field.
func ProfileVersionNEQ(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldProfileVersion, v))
}

// ProfileVersionIn applies the In predicate on the "profile_version" field.
func ProfileVersionIn(vs ...int64) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldProfileVersion, vs...))
}

// ProfileVersionNotIn applies the NotIn predicate on the "profile_version" field.
func ProfileVersionNotIn(vs ...int64) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldProfileVersion, vs...))
}

// ProfileVersionGT applies the GT predicate on the "profile_version" field.
func ProfileVersionGT(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldProfileVersion, v))
}

// ProfileVersionGTE applies the GTE predicate on the "profile_version" field.
func ProfileVersionGTE(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldProfileVersion, v))
}

// ProfileVersionLT applies the LT predicate on the "profile_version" field.
func ProfileVersionLT(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldProfileVersion, v))
}

// ProfileVersionLTE applies the LTE predicate on the "profile_version" field.
func ProfileVersionLTE(v int64) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldProfileVersion, v))
}

// ProfileVersionIsNil applies the IsNil predicate on the "profile_version" field.
func ProfileVersionIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldProfileVersion))
}

// ProfileVersionNotNil applies the NotNil predicate on the "profile_version" field.
func ProfileVersionNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldProfileVersion))
}

// HeightCmEQ applies the EQ predicate on the "height_cm" field.
func HeightCmEQ(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHeightCm, v))
}

// HeightCmNEQ applies the NEQ predicate on the "height_cm" field.
func HeightCmNEQ(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldHeightCm, v))
}

// HeightCmIn applies the In predicate on the "height_cm" field.
func HeightCmIn(vs ...float64) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldHeightCm, vs...))
}

// HeightCmNotIn applies the NotIn predicate on the "height_cm" field.
func HeightCmNotIn(vs ...float64) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldHeightCm, vs...))
}

// HeightCmGT applies the GT predicate on the "height_cm" field.
func HeightCmGT(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldHeightCm, v))
}

// HeightCmGTE applies the GTE predicate on the "height_cm" field.
func HeightCmGTE(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldHeightCm, v))
}

// HeightCmLT applies the LT predicate on the "height_cm" field.
func HeightCmLT(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldHeightCm, v))
}

// HeightCmLTE applies the LTE predicate on the "height_cm" field.
func HeightCmLTE(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldHeightCm, v))
}

// HeightCmIsNil applies the IsNil predicate on the "height_cm" field.
func HeightCmIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldHeightCm))
}

// HeightCmNotNil applies the NotNil predicate on the "height_cm" field.
func HeightCmNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldHeightCm))
}

// WeightKgEQ applies the EQ predicate on the "weight_kg" field.
func WeightKgEQ(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWeightKg, v))
}

// WeightKgNEQ applies the NEQ predicate on the "weight_kg" field.
func WeightKgNEQ(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldWeightKg, v))
}

// WeightKgIn applies the In predicate on the "weight_kg" field.
func WeightKgIn(vs ...float64) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldWeightKg, vs...))
}

// WeightKgNotIn applies the NotIn predicate on the "weight_kg" field.
func WeightKgNotIn(vs ...float64) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldWeightKg, vs...))
}

// WeightKgGT applies the GT predicate on the "weight_kg" field.
func WeightKgGT(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldWeightKg, v))
}

// WeightKgGTE applies the GTE predicate on the "weight_kg" field.
func WeightKgGTE(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldWeightKg, v))
}

// WeightKgLT applies the LT predicate on the "weight_kg" field.
func WeightKgLT(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldWeightKg, v))
}

// WeightKgLTE applies the LTE predicate on the "weight_kg" field.
func WeightKgLTE(v float64) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldWeightKg, v))
}

// WeightKgIsNil applies the IsNil predicate on the "weight_kg" field.
func WeightKgIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldWeightKg))
}

// WeightKgNotNil applies the NotNil predicate on the "weight_kg" field.
func WeightKgNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldWeightKg))
}

// BloodTypeEQ applies the EQ predicate on the "blood_type" field.
func BloodTypeEQ(v enum.BloodType) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldEQ(FieldBloodType, vc))
}

// BloodTypeNEQ applies the NEQ predicate on the "blood_type" field.
func BloodTypeNEQ(v enum.BloodType) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldNEQ(FieldBloodType, vc))
}

// BloodTypeIn applies the In predicate on the "blood_type" field.
func BloodTypeIn(vs ...enum.BloodType) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldIn(FieldBloodType, v...))
}

// BloodTypeNotIn applies the NotIn predicate on the "blood_type" field.
func BloodTypeNotIn(vs ...enum.BloodType) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldNotIn(FieldBloodType, v...))
}

// BloodTypeIsNil applies the IsNil predicate on the "blood_type" field.
func BloodTypeIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldBloodType))
}

// BloodTypeNotNil applies the NotNil predicate on the "blood_type" field.
func BloodTypeNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldBloodType))
}

// IsSmokerEQ applies the EQ predicate on the "is_smoker" field.
func IsSmokerEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldIsSmoker, v))
}

// IsSmokerNEQ applies the NEQ predicate on the "is_smoker" field.
func IsSmokerNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldIsSmoker, v))
}

// IsSmokerIsNil applies the IsNil predicate on the "is_smoker" field.
func IsSmokerIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldIsSmoker))
}

// IsSmokerNotNil applies the NotNil predicate on the "is_smoker" field.
func IsSmokerNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldIsSmoker))
}

// SmokingYearsEQ applies the EQ predicate on the "smoking_years" field.
func SmokingYearsEQ(v int) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldSmokingYears, v))
}

// SmokingYearsNEQ applies the NEQ predicate on the "smoking_years" field.
func SmokingYearsNEQ(v int) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldSmokingYears, v))
}

// SmokingYearsIn applies the In predicate on the "smoking_years" field.
func SmokingYearsIn(vs ...int) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldSmokingYears, vs...))
}

// SmokingYearsNotIn applies the NotIn predicate on the "smoking_years" field.
func SmokingYearsNotIn(vs ...int) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldSmokingYears, vs...))
}

// SmokingYearsGT applies the GT predicate on the "smoking_years" field.
func SmokingYearsGT(v int) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldSmokingYears, v))
}

// SmokingYearsGTE applies the GTE predicate on the "smoking_years" field.
func SmokingYearsGTE(v int) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldSmokingYears, v))
}

// SmokingYearsLT applies the LT predicate on the "smoking_years" field.
func SmokingYearsLT(v int) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldSmokingYears, v))
}

// SmokingYearsLTE applies the LTE predicate on the "smoking_years" field.
func SmokingYearsLTE(v int) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldSmokingYears, v))
}

// SmokingYearsIsNil applies the IsNil predicate on the "smoking_years" field.
func SmokingYearsIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldSmokingYears))
}

// SmokingYearsNotNil applies the NotNil predicate on the "smoking_years" field.
func SmokingYearsNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldSmokingYears))
}

// ConsumesAlcoholEQ applies the EQ predicate on the "consumes_alcohol" field.
func ConsumesAlcoholEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldConsumesAlcohol, v))
}

// ConsumesAlcoholNEQ applies the NEQ predicate on the "consumes_alcohol" field.
func ConsumesAlcoholNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldConsumesAlcohol, v))
}

// ConsumesAlcoholIsNil applies the IsNil predicate on the "consumes_alcohol" field.
func ConsumesAlcoholIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldConsumesAlcohol))
}

// ConsumesAlcoholNotNil applies the NotNil predicate on the "consumes_alcohol" field.
func ConsumesAlcoholNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldConsumesAlcohol))
}

// AlcoholFrequencyEQ applies the EQ predicate on the "alcohol_frequency" field.
func AlcoholFrequencyEQ(v enum.AlcoholFrequency) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldEQ(FieldAlcoholFrequency, vc))
}

// AlcoholFrequencyNEQ applies the NEQ predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNEQ(v enum.AlcoholFrequency) predicate.Chart {
	vc := v
	return predicate.Chart(sql.FieldNEQ(FieldAlcoholFrequency, vc))
}

// AlcoholFrequencyIn applies the In predicate on the "alcohol_frequency" field.
func AlcoholFrequencyIn(vs ...enum.AlcoholFrequency) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldIn(FieldAlcoholFrequency, v...))
}

// AlcoholFrequencyNotIn applies the NotIn predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNotIn(vs ...enum.AlcoholFrequency) predicate.Chart {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Chart(sql.FieldNotIn(FieldAlcoholFrequency, v...))
}

// AlcoholFrequencyIsNil applies the IsNil predicate on the "alcohol_frequency" field.
func AlcoholFrequencyIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldAlcoholFrequency))
}

// AlcoholFrequencyNotNil applies the NotNil predicate on the "alcohol_frequency" field.
func AlcoholFrequencyNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldAlcoholFrequency))
}

// HypertensionDiagnosisEQ applies the EQ predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHypertensionDiagnosis, v))
}

// HypertensionDiagnosisNEQ applies the NEQ predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldHypertensionDiagnosis, v))
}

// HypertensionDiagnosisIsNil applies the IsNil predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldHypertensionDiagnosis))
}

// HypertensionDiagnosisNotNil applies the NotNil predicate on the "hypertension_diagnosis" field.
func HypertensionDiagnosisNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldHypertensionDiagnosis))
}

// DiabetesDiagnosisEQ applies the EQ predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDiabetesDiagnosis, v))
}

// DiabetesDiagnosisNEQ applies the NEQ predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDiabetesDiagnosis, v))
}

// DiabetesDiagnosisIsNil applies the IsNil predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldDiabetesDiagnosis))
}

// DiabetesDiagnosisNotNil applies the NotNil predicate on the "diabetes_diagnosis" field.
func DiabetesDiagnosisNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldDiabetesDiagnosis))
}

// HighCholesterolDiagnosisEQ applies the EQ predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHighCholesterolDiagnosis, v))
}

// HighCholesterolDiagnosisNEQ applies the NEQ predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldHighCholesterolDiagnosis, v))
}

// HighCholesterolDiagnosisIsNil applies the IsNil predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldHighCholesterolDiagnosis))
}

// HighCholesterolDiagnosisNotNil applies the NotNil predicate on the "high_cholesterol_diagnosis" field.
func HighCholesterolDiagnosisNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldHighCholesterolDiagnosis))
}

// HasStrokeHistoryEQ applies the EQ predicate on the "has_stroke_history" field.
func HasStrokeHistoryEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHasStrokeHistory, v))
}

// HasStrokeHistoryNEQ applies the NEQ predicate on the "has_stroke_history" field.
func HasStrokeHistoryNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldHasStrokeHistory, v))
}

// HasStrokeHistoryIsNil applies the IsNil predicate on the "has_stroke_history" field.
func HasStrokeHistoryIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldHasStrokeHistory))
}

// HasStrokeHistoryNotNil applies the NotNil predicate on the "has_stroke_history" field.
func HasStrokeHistoryNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldHasStrokeHistory))
}

// HasHeartDiseaseHistoryEQ applies the EQ predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldHasHeartDiseaseHistory, v))
}

// HasHeartDiseaseHistoryNEQ applies the NEQ predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldHasHeartDiseaseHistory, v))
}

// HasHeartDiseaseHistoryIsNil applies the IsNil predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldHasHeartDiseaseHistory))
}

// HasHeartDiseaseHistoryNotNil applies the NotNil predicate on the "has_heart_disease_history" field.
func HasHeartDiseaseHistoryNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldHasHeartDiseaseHistory))
}

// FamilyHistoryDiabetesEQ applies the EQ predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryDiabetesNEQ applies the NEQ predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldFamilyHistoryDiabetes, v))
}

// FamilyHistoryDiabetesIsNil applies the IsNil predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldFamilyHistoryDiabetes))
}

// FamilyHistoryDiabetesNotNil applies the NotNil predicate on the "family_history_diabetes" field.
func FamilyHistoryDiabetesNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldFamilyHistoryDiabetes))
}

// FamilyHistoryHypertensionEQ applies the EQ predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHypertensionNEQ applies the NEQ predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldFamilyHistoryHypertension, v))
}

// FamilyHistoryHypertensionIsNil applies the IsNil predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldFamilyHistoryHypertension))
}

// FamilyHistoryHypertensionNotNil applies the NotNil predicate on the "family_history_hypertension" field.
func FamilyHistoryHypertensionNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldFamilyHistoryHypertension))
}

// FamilyHistoryHeartDiseaseEQ applies the EQ predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldFamilyHistoryHeartDisease, v))
}

// FamilyHistoryHeartDiseaseNEQ applies the NEQ predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseNEQ(v bool) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldFamilyHistoryHeartDisease, v))
}

// FamilyHistoryHeartDiseaseIsNil applies the IsNil predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldFamilyHistoryHeartDisease))
}

// FamilyHistoryHeartDiseaseNotNil applies the NotNil predicate on the "family_history_heart_disease" field.
func FamilyHistoryHeartDiseaseNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldFamilyHistoryHeartDisease))
}

// PhysicalActivityMinutesWeeklyEQ applies the EQ predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyEQ(v int) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyNEQ applies the NEQ predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyNEQ(v int) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyIn applies the In predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyIn(vs ...int) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldPhysicalActivityMinutesWeekly, vs...))
}

// PhysicalActivityMinutesWeeklyNotIn applies the NotIn predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyNotIn(vs ...int) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldPhysicalActivityMinutesWeekly, vs...))
}

// PhysicalActivityMinutesWeeklyGT applies the GT predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyGT(v int) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyGTE applies the GTE predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyGTE(v int) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyLT applies the LT predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyLT(v int) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyLTE applies the LTE predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyLTE(v int) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldPhysicalActivityMinutesWeekly, v))
}

// PhysicalActivityMinutesWeeklyIsNil applies the IsNil predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldPhysicalActivityMinutesWeekly))
}

// PhysicalActivityMinutesWeeklyNotNil applies the NotNil predicate on the "physical_activity_minutes_weekly" field.
func PhysicalActivityMinutesWeeklyNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldPhysicalActivityMinutesWeekly))
}

// PreexistingConditionsNotesEQ applies the EQ predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesNEQ applies the NEQ predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesIn applies the In predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldPreexistingConditionsNotes, vs...))
}

// PreexistingConditionsNotesNotIn applies the NotIn predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldPreexistingConditionsNotes, vs...))
}

// PreexistingConditionsNotesGT applies the GT predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesGTE applies the GTE predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesLT applies the LT predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesLTE applies the LTE predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesContains applies the Contains predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesHasPrefix applies the HasPrefix predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesHasSuffix applies the HasSuffix predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesIsNil applies the IsNil predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldPreexistingConditionsNotes))
}

// PreexistingConditionsNotesNotNil applies the NotNil predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldPreexistingConditionsNotes))
}

// PreexistingConditionsNotesEqualFold applies the EqualFold predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesContainsFold applies the ContainsFold predicate on the "preexisting_conditions_notes" field.
func PreexistingConditionsNotesContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldPreexistingConditionsNotes, v))
}

// PreexistingConditionsNotesSealedEQ applies the EQ predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedNEQ applies the NEQ predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedIn applies the In predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldPreexistingConditionsNotesSealed, vs...))
}

// PreexistingConditionsNotesSealedNotIn applies the NotIn predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNotIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldPreexistingConditionsNotesSealed, vs...))
}

// PreexistingConditionsNotesSealedGT applies the GT predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedGT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedGTE applies the GTE predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedGTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedLT applies the LT predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedLT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedLTE applies the LTE predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedLTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldPreexistingConditionsNotesSealed, v))
}

// PreexistingConditionsNotesSealedIsNil applies the IsNil predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldPreexistingConditionsNotesSealed))
}

// PreexistingConditionsNotesSealedNotNil applies the NotNil predicate on the "preexisting_conditions_notes_sealed" field.
func PreexistingConditionsNotesSealedNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldPreexistingConditionsNotesSealed))
}

// CurrentMedicationsEQ applies the EQ predicate on the "current_medications" field.
func CurrentMedicationsEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsNEQ applies the NEQ predicate on the "current_medications" field.
func CurrentMedicationsNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldCurrentMedications, v))
}

// CurrentMedicationsIn applies the In predicate on the "current_medications" field.
func CurrentMedicationsIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldCurrentMedications, vs...))
}

// CurrentMedicationsNotIn applies the NotIn predicate on the "current_medications" field.
func CurrentMedicationsNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldCurrentMedications, vs...))
}

// CurrentMedicationsGT applies the GT predicate on the "current_medications" field.
func CurrentMedicationsGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldCurrentMedications, v))
}

// CurrentMedicationsGTE applies the GTE predicate on the "current_medications" field.
func CurrentMedicationsGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldCurrentMedications, v))
}

// CurrentMedicationsLT applies the LT predicate on the "current_medications" field.
func CurrentMedicationsLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldCurrentMedications, v))
}

// CurrentMedicationsLTE applies the LTE predicate on the "current_medications" field.
func CurrentMedicationsLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldCurrentMedications, v))
}

// CurrentMedicationsContains applies the Contains predicate on the "current_medications" field.
func CurrentMedicationsContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldCurrentMedications, v))
}

// CurrentMedicationsHasPrefix applies the HasPrefix predicate on the "current_medications" field.
func CurrentMedicationsHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldCurrentMedications, v))
}

// CurrentMedicationsHasSuffix applies the HasSuffix predicate on the "current_medications" field.
func CurrentMedicationsHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldCurrentMedications, v))
}

// CurrentMedicationsIsNil applies the IsNil predicate on the "current_medications" field.
func CurrentMedicationsIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldCurrentMedications))
}

// CurrentMedicationsNotNil applies the NotNil predicate on the "current_medications" field.
func CurrentMedicationsNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldCurrentMedications))
}

// CurrentMedicationsEqualFold applies the EqualFold predicate on the "current_medications" field.
func CurrentMedicationsEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldCurrentMedications, v))
}

// CurrentMedicationsContainsFold applies the ContainsFold predicate on the "current_medications" field.
func CurrentMedicationsContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldCurrentMedications, v))
}

// CurrentMedicationsSealedEQ applies the EQ predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedNEQ applies the NEQ predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedIn applies the In predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldCurrentMedicationsSealed, vs...))
}

// CurrentMedicationsSealedNotIn applies the NotIn predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNotIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldCurrentMedicationsSealed, vs...))
}

// CurrentMedicationsSealedGT applies the GT predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedGT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedGTE applies the GTE predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedGTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedLT applies the LT predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedLT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedLTE applies the LTE predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedLTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldCurrentMedicationsSealed, v))
}

// CurrentMedicationsSealedIsNil applies the IsNil predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldCurrentMedicationsSealed))
}

// CurrentMedicationsSealedNotNil applies the NotNil predicate on the "current_medications_sealed" field.
func CurrentMedicationsSealedNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldCurrentMedicationsSealed))
}

// AllergiesEQ applies the EQ predicate on the "allergies" field.
func AllergiesEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldAllergies, v))
}

// AllergiesNEQ applies the NEQ predicate on the "allergies" field.
func AllergiesNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldAllergies, v))
}

// AllergiesIn applies the In predicate on the "allergies" field.
func AllergiesIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldAllergies, vs...))
}

// AllergiesNotIn applies the NotIn predicate on the "allergies" field.
func AllergiesNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldAllergies, vs...))
}

// AllergiesGT applies the GT predicate on the "allergies" field.
func AllergiesGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldAllergies, v))
}

// AllergiesGTE applies the GTE predicate on the "allergies" field.
func AllergiesGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldAllergies, v))
}

// AllergiesLT applies the LT predicate on the "allergies" field.
func AllergiesLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldAllergies, v))
}

// AllergiesLTE applies the LTE predicate on the "allergies" field.
func AllergiesLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldAllergies, v))
}

// AllergiesContains applies the Contains predicate on the "allergies" field.
func AllergiesContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldAllergies, v))
}

// AllergiesHasPrefix applies the HasPrefix predicate on the "allergies" field.
func AllergiesHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldAllergies, v))
}

// AllergiesHasSuffix applies the HasSuffix predicate on the "allergies" field.
func AllergiesHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldAllergies, v))
}

// AllergiesIsNil applies the IsNil predicate on the "allergies" field.
func AllergiesIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldAllergies))
}

// AllergiesNotNil applies the NotNil predicate on the "allergies" field.
func AllergiesNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldAllergies))
}

// AllergiesEqualFold applies the EqualFold predicate on the "allergies" field.
func AllergiesEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldAllergies, v))
}

// AllergiesContainsFold applies the ContainsFold predicate on the "allergies" field.
func AllergiesContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldAllergies, v))
}

// AllergiesSealedEQ applies the EQ predicate on the "allergies_sealed" field.
func AllergiesSealedEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldAllergiesSealed, v))
}

// AllergiesSealedNEQ applies the NEQ predicate on the "allergies_sealed" field.
func AllergiesSealedNEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldAllergiesSealed, v))
}

// AllergiesSealedIn applies the In predicate on the "allergies_sealed" field.
func AllergiesSealedIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldAllergiesSealed, vs...))
}

// AllergiesSealedNotIn applies the NotIn predicate on the "allergies_sealed" field.
func AllergiesSealedNotIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldAllergiesSealed, vs...))
}

// AllergiesSealedGT applies the GT predicate on the "allergies_sealed" field.
func AllergiesSealedGT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldAllergiesSealed, v))
}

// AllergiesSealedGTE applies the GTE predicate on the "allergies_sealed" field.
func AllergiesSealedGTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldAllergiesSealed, v))
}

// AllergiesSealedLT applies the LT predicate on the "allergies_sealed" field.
func AllergiesSealedLT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldAllergiesSealed, v))
}

// AllergiesSealedLTE applies the LTE predicate on the "allergies_sealed" field.
func AllergiesSealedLTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldAllergiesSealed, v))
}

// AllergiesSealedIsNil applies the IsNil predicate on the "allergies_sealed" field.
func AllergiesSealedIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldAllergiesSealed))
}

// AllergiesSealedNotNil applies the NotNil predicate on the "allergies_sealed" field.
func AllergiesSealedNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldAllergiesSealed))
}

// WrappedKeyEQ applies the EQ predicate on the "wrapped_key" field.
func WrappedKeyEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWrappedKey, v))
}

// WrappedKeyNEQ applies the NEQ predicate on the "wrapped_key" field.
func WrappedKeyNEQ(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldWrappedKey, v))
}

// WrappedKeyIn applies the In predicate on the "wrapped_key" field.
func WrappedKeyIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldWrappedKey, vs...))
}

// WrappedKeyNotIn applies the NotIn predicate on the "wrapped_key" field.
func WrappedKeyNotIn(vs ...[]byte) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldWrappedKey, vs...))
}

// WrappedKeyGT applies the GT predicate on the "wrapped_key" field.
func WrappedKeyGT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldWrappedKey, v))
}

// WrappedKeyGTE applies the GTE predicate on the "wrapped_key" field.
func WrappedKeyGTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldWrappedKey, v))
}

// WrappedKeyLT applies the LT predicate on the "wrapped_key" field.
func WrappedKeyLT(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldWrappedKey, v))
}

// WrappedKeyLTE applies the LTE predicate on the "wrapped_key" field.
func WrappedKeyLTE(v []byte) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldWrappedKey, v))
}

// WrappedKeyIsNil applies the IsNil predicate on the "wrapped_key" field.
func WrappedKeyIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldWrappedKey))
}

// WrappedKeyNotNil applies the NotNil predicate on the "wrapped_key" field.
func WrappedKeyNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldWrappedKey))
}

// WrappedByEQ applies the EQ predicate on the "wrapped_by" field.
func WrappedByEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldWrappedBy, v))
}

// WrappedByNEQ applies the NEQ predicate on the "wrapped_by" field.
func WrappedByNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldWrappedBy, v))
}

// WrappedByIn applies the In predicate on the "wrapped_by" field.
func WrappedByIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldWrappedBy, vs...))
}

// WrappedByNotIn applies the NotIn predicate on the "wrapped_by" field.
func WrappedByNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldWrappedBy, vs...))
}

// WrappedByGT applies the GT predicate on the "wrapped_by" field.
func WrappedByGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldWrappedBy, v))
}

// WrappedByGTE applies the GTE predicate on the "wrapped_by" field.
func WrappedByGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldWrappedBy, v))
}

// WrappedByLT applies the LT predicate on the "wrapped_by" field.
func WrappedByLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldWrappedBy, v))
}

// WrappedByLTE applies the LTE predicate on the "wrapped_by" field.
func WrappedByLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldWrappedBy, v))
}

// WrappedByContains applies the Contains predicate on the "wrapped_by" field.
func WrappedByContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldWrappedBy, v))
}

// WrappedByHasPrefix applies the HasPrefix predicate on the "wrapped_by" field.
func WrappedByHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldWrappedBy, v))
}

// WrappedByHasSuffix applies the HasSuffix predicate on the "wrapped_by" field.
func WrappedByHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldWrappedBy, v))
}

// WrappedByIsNil applies the IsNil predicate on the "wrapped_by" field.
func WrappedByIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldWrappedBy))
}

// WrappedByNotNil applies the NotNil predicate on the "wrapped_by" field.
func WrappedByNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldWrappedBy))
}

// WrappedByEqualFold applies the EqualFold predicate on the "wrapped_by" field.
func WrappedByEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldWrappedBy, v))
}

// WrappedByContainsFold applies the ContainsFold predicate on the "wrapped_by" field.
func WrappedByContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldWrappedBy, v))
}

// DoctorIDEQ applies the EQ predicate on the "doctor_id" field.
func DoctorIDEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorID, v))
}

// DoctorIDNEQ applies the NEQ predicate on the "doctor_id" field.
func DoctorIDNEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDoctorID, v))
}

// DoctorIDIn applies the In predicate on the "doctor_id" field.
func DoctorIDIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldDoctorID, vs...))
}

// DoctorIDNotIn applies the NotIn predicate on the "doctor_id" field.
func DoctorIDNotIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldDoctorID, vs...))
}

// DoctorIDGT applies the GT predicate on the "doctor_id" field.
func DoctorIDGT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldDoctorID, v))
}

// DoctorIDGTE applies the GTE predicate on the "doctor_id" field.
func DoctorIDGTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldDoctorID, v))
}

// DoctorIDLT applies the LT predicate on the "doctor_id" field.
func DoctorIDLT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldDoctorID, v))
}

// DoctorIDLTE applies the LTE predicate on the "doctor_id" field.
func DoctorIDLTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldDoctorID, v))
}

// DoctorIDIsNil applies the IsNil predicate on the "doctor_id" field.
func DoctorIDIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldDoctorID))
}

// DoctorIDNotNil applies the NotNil predicate on the "doctor_id" field.
func DoctorIDNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldDoctorID))
}

// DoctorFirstNameEQ applies the EQ predicate on the "doctor_first_name" field.
func DoctorFirstNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorFirstName, v))
}

// DoctorFirstNameNEQ applies the NEQ predicate on the "doctor_first_name" field.
func DoctorFirstNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDoctorFirstName, v))
}

// DoctorFirstNameIn applies the In predicate on the "doctor_first_name" field.
func DoctorFirstNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldDoctorFirstName, vs...))
}

// DoctorFirstNameNotIn applies the NotIn predicate on the "doctor_first_name" field.
func DoctorFirstNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldDoctorFirstName, vs...))
}

// DoctorFirstNameGT applies the GT predicate on the "doctor_first_name" field.
func DoctorFirstNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldDoctorFirstName, v))
}

// DoctorFirstNameGTE applies the GTE predicate on the "doctor_first_name" field.
func DoctorFirstNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldDoctorFirstName, v))
}

// DoctorFirstNameLT applies the LT predicate on the "doctor_first_name" field.
func DoctorFirstNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldDoctorFirstName, v))
}

// DoctorFirstNameLTE applies the LTE predicate on the "doctor_first_name" field.
func DoctorFirstNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldDoctorFirstName, v))
}

// DoctorFirstNameContains applies the Contains predicate on the "doctor_first_name" field.
func DoctorFirstNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldDoctorFirstName, v))
}

// DoctorFirstNameHasPrefix applies the HasPrefix predicate on the "doctor_first_name" field.
func DoctorFirstNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldDoctorFirstName, v))
}

// DoctorFirstNameHasSuffix applies the HasSuffix predicate on the "doctor_first_name" field.
func DoctorFirstNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldDoctorFirstName, v))
}

// DoctorFirstNameIsNil applies the IsNil predicate on the "doctor_first_name" field.
func DoctorFirstNameIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldDoctorFirstName))
}

// DoctorFirstNameNotNil applies the NotNil predicate on the "doctor_first_name" field.
func DoctorFirstNameNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldDoctorFirstName))
}

// DoctorFirstNameEqualFold applies the EqualFold predicate on the "doctor_first_name" field.
func DoctorFirstNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldDoctorFirstName, v))
}

// DoctorFirstNameContainsFold applies the ContainsFold predicate on the "doctor_first_name" field.
func DoctorFirstNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldDoctorFirstName, v))
}

// DoctorLastNameEQ applies the EQ predicate on the "doctor_last_name" field.
func DoctorLastNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorLastName, v))
}

// DoctorLastNameNEQ applies the NEQ predicate on the "doctor_last_name" field.
func DoctorLastNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDoctorLastName, v))
}

// DoctorLastNameIn applies the In predicate on the "doctor_last_name" field.
func DoctorLastNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldDoctorLastName, vs...))
}

// DoctorLastNameNotIn applies the NotIn predicate on the "doctor_last_name" field.
func DoctorLastNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldDoctorLastName, vs...))
}

// DoctorLastNameGT applies the GT predicate on the "doctor_last_name" field.
func DoctorLastNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldDoctorLastName, v))
}

// DoctorLastNameGTE applies the GTE predicate on the "doctor_last_name" field.
func DoctorLastNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldDoctorLastName, v))
}

// DoctorLastNameLT applies the LT predicate on the "doctor_last_name" field.
func DoctorLastNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldDoctorLastName, v))
}

// DoctorLastNameLTE applies the LTE predicate on the "doctor_last_name" field.
func DoctorLastNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldDoctorLastName, v))
}

// DoctorLastNameContains applies the Contains predicate on the "doctor_last_name" field.
func DoctorLastNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldDoctorLastName, v))
}

// DoctorLastNameHasPrefix applies the HasPrefix predicate on the "doctor_last_name" field.
func DoctorLastNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldDoctorLastName, v))
}

// DoctorLastNameHasSuffix applies the HasSuffix predicate on the "doctor_last_name" field.
func DoctorLastNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldDoctorLastName, v))
}

// DoctorLastNameIsNil applies the IsNil predicate on the "doctor_last_name" field.
func DoctorLastNameIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldDoctorLastName))
}

// DoctorLastNameNotNil applies the NotNil predicate on the "doctor_last_name" field.
func DoctorLastNameNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldDoctorLastName))
}

// DoctorLastNameEqualFold applies the EqualFold predicate on the "doctor_last_name" field.
func DoctorLastNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldDoctorLastName, v))
}

// DoctorLastNameContainsFold applies the ContainsFold predicate on the "doctor_last_name" field.
func DoctorLastNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldDoctorLastName, v))
}

// DoctorSpecialtyEQ applies the EQ predicate on the "doctor_specialty" field.
func DoctorSpecialtyEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyNEQ applies the NEQ predicate on the "doctor_specialty" field.
func DoctorSpecialtyNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyIn applies the In predicate on the "doctor_specialty" field.
func DoctorSpecialtyIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldDoctorSpecialty, vs...))
}

// DoctorSpecialtyNotIn applies the NotIn predicate on the "doctor_specialty" field.
func DoctorSpecialtyNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldDoctorSpecialty, vs...))
}

// DoctorSpecialtyGT applies the GT predicate on the "doctor_specialty" field.
func DoctorSpecialtyGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyGTE applies the GTE predicate on the "doctor_specialty" field.
func DoctorSpecialtyGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyLT applies the LT predicate on the "doctor_specialty" field.
func DoctorSpecialtyLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyLTE applies the LTE predicate on the "doctor_specialty" field.
func DoctorSpecialtyLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyContains applies the Contains predicate on the "doctor_specialty" field.
func DoctorSpecialtyContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyHasPrefix applies the HasPrefix predicate on the "doctor_specialty" field.
func DoctorSpecialtyHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyHasSuffix applies the HasSuffix predicate on the "doctor_specialty" field.
func DoctorSpecialtyHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyIsNil applies the IsNil predicate on the "doctor_specialty" field.
func DoctorSpecialtyIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldDoctorSpecialty))
}

// DoctorSpecialtyNotNil applies the NotNil predicate on the "doctor_specialty" field.
func DoctorSpecialtyNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldDoctorSpecialty))
}

// DoctorSpecialtyEqualFold applies the EqualFold predicate on the "doctor_specialty" field.
func DoctorSpecialtyEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldDoctorSpecialty, v))
}

// DoctorSpecialtyContainsFold applies the ContainsFold predicate on the "doctor_specialty" field.
func DoctorSpecialtyContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldDoctorSpecialty, v))
}

// InstitutionIDEQ applies the EQ predicate on the "institution_id" field.
func InstitutionIDEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldInstitutionID, v))
}

// InstitutionIDNEQ applies the NEQ predicate on the "institution_id" field.
func InstitutionIDNEQ(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldInstitutionID, v))
}

// InstitutionIDIn applies the In predicate on the "institution_id" field.
func InstitutionIDIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldInstitutionID, vs...))
}

// InstitutionIDNotIn applies the NotIn predicate on the "institution_id" field.
func InstitutionIDNotIn(vs ...uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldInstitutionID, vs...))
}

// InstitutionIDGT applies the GT predicate on the "institution_id" field.
func InstitutionIDGT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldInstitutionID, v))
}

// InstitutionIDGTE applies the GTE predicate on the "institution_id" field.
func InstitutionIDGTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldInstitutionID, v))
}

// InstitutionIDLT applies the LT predicate on the "institution_id" field.
func InstitutionIDLT(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldInstitutionID, v))
}

// InstitutionIDLTE applies the LTE predicate on the "institution_id" field.
func InstitutionIDLTE(v uuid.UUID) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldInstitutionID, v))
}

// InstitutionIDIsNil applies the IsNil predicate on the "institution_id" field.
func InstitutionIDIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldInstitutionID))
}

// InstitutionIDNotNil applies the NotNil predicate on the "institution_id" field.
func InstitutionIDNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldInstitutionID))
}

// InstitutionNameEQ applies the EQ predicate on the "institution_name" field.
func InstitutionNameEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEQ(FieldInstitutionName, v))
}

// InstitutionNameNEQ applies the NEQ predicate on the "institution_name" field.
func InstitutionNameNEQ(v string) predicate.Chart {
	return predicate.Chart(sql.FieldNEQ(FieldInstitutionName, v))
}

// InstitutionNameIn applies the In predicate on the "institution_name" field.
func InstitutionNameIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldIn(FieldInstitutionName, vs...))
}

// InstitutionNameNotIn applies the NotIn predicate on the "institution_name" field.
func InstitutionNameNotIn(vs ...string) predicate.Chart {
	return predicate.Chart(sql.FieldNotIn(FieldInstitutionName, vs...))
}

// InstitutionNameGT applies the GT predicate on the "institution_name" field.
func InstitutionNameGT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGT(FieldInstitutionName, v))
}

// InstitutionNameGTE applies the GTE predicate on the "institution_name" field.
func InstitutionNameGTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldGTE(FieldInstitutionName, v))
}

// InstitutionNameLT applies the LT predicate on the "institution_name" field.
func InstitutionNameLT(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLT(FieldInstitutionName, v))
}

// InstitutionNameLTE applies the LTE predicate on the "institution_name" field.
func InstitutionNameLTE(v string) predicate.Chart {
	return predicate.Chart(sql.FieldLTE(FieldInstitutionName, v))
}

// InstitutionNameContains applies the Contains predicate on the "institution_name" field.
func InstitutionNameContains(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContains(FieldInstitutionName, v))
}

// InstitutionNameHasPrefix applies the HasPrefix predicate on the "institution_name" field.
func InstitutionNameHasPrefix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasPrefix(FieldInstitutionName, v))
}

// InstitutionNameHasSuffix applies the HasSuffix predicate on the "institution_name" field.
func InstitutionNameHasSuffix(v string) predicate.Chart {
	return predicate.Chart(sql.FieldHasSuffix(FieldInstitutionName, v))
}

// InstitutionNameIsNil applies the IsNil predicate on the "institution_name" field.
func InstitutionNameIsNil() predicate.Chart {
	return predicate.Chart(sql.FieldIsNull(FieldInstitutionName))
}

// InstitutionNameNotNil applies the NotNil predicate on the "institution_name" field.
func InstitutionNameNotNil() predicate.Chart {
	return predicate.Chart(sql.FieldNotNull(FieldInstitutionName))
}

// InstitutionNameEqualFold applies the EqualFold predicate on the "institution_name" field.
func InstitutionNameEqualFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldEqualFold(FieldInstitutionName, v))
}

// InstitutionNameContainsFold applies the ContainsFold predicate on the "institution_name" field.
func InstitutionNameContainsFold(v string) predicate.Chart {
	return predicate.Chart(sql.FieldContainsFold(FieldInstitutionName, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Chart) predicate.Chart {
	return predicate.Chart(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Chart) predicate.Chart {
	return predicate.Chart(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Chart) predicate.Chart {
	return predicate.Chart(sql.NotPredicates(p))
}
