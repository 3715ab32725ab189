// Code generated from the schemas in schema/. DO NOT EDIT.

package publicdoctor

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// ID applies equality check predicate on the "id" field. It's identical to IDEQ.
func ID(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldID, v))
}

// InstitutionID applies equality check predicate on the "institution_id" field. It's identical to InstitutionIDEQ.
func InstitutionID(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldInstitutionID, v))
}

// FirstName applies equality check predicate on the "first_name" field. It's identical to FirstNameEQ.
func FirstName(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldFirstName, v))
}

// LastName applies equality check predicate on the "last_name" field. It's identical to LastNameEQ.
func LastName(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldLastName, v))
}

// MedicalLicense applies equality check predicate on the "medical_license" field. It's identical to MedicalLicenseEQ.
func MedicalLicense(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldMedicalLicense, v))
}

// SpecialtyID applies equality check predicate on the "specialty_id" field. It's identical to SpecialtyIDEQ.
func SpecialtyID(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSpecialtyID, v))
}

// SecondarySpecialtyID applies equality check predicate on the "secondary_specialty_id" field. It's identical to SecondarySpecialtyIDEQ.
func SecondarySpecialtyID(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSecondarySpecialtyID, v))
}

// YearsExperience applies equality check predicate on the "years_experience" field. It's identical to YearsExperienceEQ.
func YearsExperience(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldYearsExperience, v))
}

// ConsultationFee applies equality check predicate on the "consultation_fee" field. It's identical to ConsultationFeeEQ.
func ConsultationFee(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldConsultationFee, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldCreatedAt, v))
}

// Specialty applies equality check predicate on the "specialty" field. It's identical to SpecialtyEQ.
func Specialty(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSpecialty, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldVersion, v))
}

// IDEQ applies the EQ predicate on the "id" field.
func IDEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldID, v))
}

// IDNEQ applies the NEQ predicate on the "id" field.
func IDNEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldID, v))
}

// IDIn applies the In predicate on the "id" field.
func IDIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldID, vs...))
}

// IDNotIn applies the NotIn predicate on the "id" field.
func IDNotIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldID, vs...))
}

// IDGT applies the GT predicate on the "id" field.
func IDGT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldID, v))
}

// IDGTE applies the GTE predicate on the "id" field.
func IDGTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldID, v))
}

// IDLT applies the LT predicate on the "id" field.
func IDLT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldID, v))
}

// IDLTE applies the LTE predicate on the "id" field.
func IDLTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldID, v))
}

// InstitutionIDEQ applies the EQ predicate on the "institution_id" field.
func InstitutionIDEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldInstitutionID, v))
}

// InstitutionIDNEQ applies the NEQ predicate on the "institution_id" field.
func InstitutionIDNEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldInstitutionID, v))
}

// InstitutionIDIn applies the In predicate on the "institution_id" field.
func InstitutionIDIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldInstitutionID, vs...))
}

// InstitutionIDNotIn applies the NotIn predicate on the "institution_id" field.
func InstitutionIDNotIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldInstitutionID, vs...))
}

// InstitutionIDGT applies the GT predicate on the "institution_id" field.
func InstitutionIDGT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldInstitutionID, v))
}

// InstitutionIDGTE applies the GTE predicate on the "institution_id" field.
func InstitutionIDGTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldInstitutionID, v))
}

// InstitutionIDLT applies the LT predicate on the "institution_id" field.
func InstitutionIDLT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldInstitutionID, v))
}

// InstitutionIDLTE applies the LTE predicate on the "institution_id" field.
func InstitutionIDLTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldInstitutionID, v))
}

// InstitutionIDIsNil applies the IsNil predicate on the "institution_id" field.
func InstitutionIDIsNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIsNull(FieldInstitutionID))
}

// InstitutionIDNotNil applies the NotNil predicate on the "institution_id" field.
func InstitutionIDNotNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotNull(FieldInstitutionID))
}

// FirstNameEQ applies the EQ predicate on the "first_name" field.
func FirstNameEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldFirstName, v))
}

// FirstNameNEQ applies the NEQ predicate on the "first_name" field.
func FirstNameNEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldFirstName, v))
}

// FirstNameIn applies the In predicate on the "first_name" field.
func FirstNameIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldFirstName, vs...))
}

// FirstNameNotIn applies the NotIn predicate on the "first_name" field.
func FirstNameNotIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldFirstName, vs...))
}

// FirstNameGT applies the GT predicate on the "first_name" field.
func FirstNameGT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldFirstName, v))
}

// FirstNameGTE applies the GTE predicate on the "first_name" field.
func FirstNameGTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldFirstName, v))
}

// FirstNameLT applies the LT predicate on the "first_name" field.
func FirstNameLT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldFirstName, v))
}

// FirstNameLTE applies the LTE predicate on the "first_name" field.
func FirstNameLTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldFirstName, v))
}

// FirstNameContains applies the Contains predicate on the "first_name" field.
func FirstNameContains(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContains(FieldFirstName, v))
}

// FirstNameHasPrefix applies the HasPrefix predicate on the "first_name" field.
func FirstNameHasPrefix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasPrefix(FieldFirstName, v))
}

// FirstNameHasSuffix applies the HasSuffix predicate on the "first_name" field.
func FirstNameHasSuffix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasSuffix(FieldFirstName, v))
}

// FirstNameEqualFold applies the EqualFold predicate on the "first_name" field.
func FirstNameEqualFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEqualFold(FieldFirstName, v))
}

// FirstNameContainsFold applies the ContainsFold predicate on the "first_name" field.
func FirstNameContainsFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContainsFold(FieldFirstName, v))
}

// LastNameEQ applies the EQ predicate on the "last_name" field.
func LastNameEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldLastName, v))
}

// LastNameNEQ applies the NEQ predicate on the "last_name" field.
func LastNameNEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldLastName, v))
}

// LastNameIn applies the In predicate on the "last_name" field.
func LastNameIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldLastName, vs...))
}

// LastNameNotIn applies the NotIn predicate on the "last_name" field.
func LastNameNotIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldLastName, vs...))
}

// LastNameGT applies the GT predicate on the "last_name" field.
func LastNameGT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldLastName, v))
}

// LastNameGTE applies the GTE predicate on the "last_name" field.
func LastNameGTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldLastName, v))
}

// LastNameLT applies the LT predicate on the "last_name" field.
func LastNameLT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldLastName, v))
}

// LastNameLTE applies the LTE predicate on the "last_name" field.
func LastNameLTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldLastName, v))
}

// LastNameContains applies the Contains predicate on the "last_name" field.
func LastNameContains(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContains(FieldLastName, v))
}

// LastNameHasPrefix applies the HasPrefix predicate on the "last_name" field.
func LastNameHasPrefix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasPrefix(FieldLastName, v))
}

// LastNameHasSuffix applies the HasSuffix predicate on the "last_name" field.
func LastNameHasSuffix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasSuffix(FieldLastName, v))
}

// LastNameEqualFold applies the EqualFold predicate on the "last_name" field.
func LastNameEqualFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEqualFold(FieldLastName, v))
}

// LastNameContainsFold applies the ContainsFold predicate on the "last_name" field.
func LastNameContainsFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContainsFold(FieldLastName, v))
}

// MedicalLicenseEQ applies the EQ predicate on the "medical_license" field.
func MedicalLicenseEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldMedicalLicense, v))
}

// MedicalLicenseNEQ applies the NEQ predicate on the "medical_license" field.
func MedicalLicenseNEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldMedicalLicense, v))
}

// MedicalLicenseIn applies the In predicate on the "medical_license" field.
func MedicalLicenseIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldMedicalLicense, vs...))
}

// MedicalLicenseNotIn applies the NotIn predicate on the "medical_license" field.
func MedicalLicenseNotIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldMedicalLicense, vs...))
}

// MedicalLicenseGT applies the GT predicate on the "medical_license" field.
func MedicalLicenseGT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldMedicalLicense, v))
}

// MedicalLicenseGTE applies the GTE predicate on the "medical_license" field.
func MedicalLicenseGTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldMedicalLicense, v))
}

// MedicalLicenseLT applies the LT predicate on the "medical_license" field.
func MedicalLicenseLT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldMedicalLicense, v))
}

// MedicalLicenseLTE applies the LTE predicate on the "medical_license" field.
func MedicalLicenseLTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldMedicalLicense, v))
}

// MedicalLicenseContains applies the Contains predicate on the "medical_license" field.
func MedicalLicenseContains(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContains(FieldMedicalLicense, v))
}

// MedicalLicenseHasPrefix applies the HasPrefix predicate on the "medical_license" field.
func MedicalLicenseHasPrefix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasPrefix(FieldMedicalLicense, v))
}

// MedicalLicenseHasSuffix applies the HasSuffix predicate on the "medical_license" field.
func MedicalLicenseHasSuffix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasSuffix(FieldMedicalLicense, v))
}

// MedicalLicenseEqualFold applies the EqualFold predicate on the "medical_license" field.
func MedicalLicenseEqualFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEqualFold(FieldMedicalLicense, v))
}

// MedicalLicenseContainsFold applies the ContainsFold predicate on the "medical_license" field.
func MedicalLicenseContainsFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContainsFold(FieldMedicalLicense, v))
}

// SpecialtyIDEQ applies the EQ predicate on the "specialty_id" field.
func SpecialtyIDEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSpecialtyID, v))
}

// SpecialtyIDNEQ applies the NEQ predicate on the "specialty_id" field.
func SpecialtyIDNEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldSpecialtyID, v))
}

// SpecialtyIDIn applies the In predicate on the "specialty_id" field.
func SpecialtyIDIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldSpecialtyID, vs...))
}

// SpecialtyIDNotIn applies the NotIn predicate on the "specialty_id" field.
func SpecialtyIDNotIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldSpecialtyID, vs...))
}

// SpecialtyIDGT applies the GT predicate on the "specialty_id" field.
func SpecialtyIDGT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldSpecialtyID, v))
}

// SpecialtyIDGTE applies the GTE predicate on the "specialty_id" field.
func SpecialtyIDGTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldSpecialtyID, v))
}

// SpecialtyIDLT applies the LT predicate on the "specialty_id" field.
func SpecialtyIDLT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldSpecialtyID, v))
}

// SpecialtyIDLTE applies the LTE predicate on the "specialty_id" field.
func SpecialtyIDLTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldSpecialtyID, v))
}

// SpecialtyIDIsNil applies the IsNil predicate on the "specialty_id" field.
func SpecialtyIDIsNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIsNull(FieldSpecialtyID))
}

// SpecialtyIDNotNil applies the NotNil predicate on the "specialty_id" field.
func SpecialtyIDNotNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotNull(FieldSpecialtyID))
}

// SecondarySpecialtyIDEQ applies the EQ predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDNEQ applies the NEQ predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNEQ(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDIn applies the In predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldSecondarySpecialtyID, vs...))
}

// SecondarySpecialtyIDNotIn applies the NotIn predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNotIn(vs ...uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldSecondarySpecialtyID, vs...))
}

// SecondarySpecialtyIDGT applies the GT predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDGT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDGTE applies the GTE predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDGTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDLT applies the LT predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDLT(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDLTE applies the LTE predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDLTE(v uuid.UUID) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDIsNil applies the IsNil predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDIsNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIsNull(FieldSecondarySpecialtyID))
}

// SecondarySpecialtyIDNotNil applies the NotNil predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNotNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotNull(FieldSecondarySpecialtyID))
}

// YearsExperienceEQ applies the EQ predicate on the "years_experience" field.
func YearsExperienceEQ(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldYearsExperience, v))
}

// YearsExperienceNEQ applies the NEQ predicate on the "years_experience" field.
func YearsExperienceNEQ(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldYearsExperience, v))
}

// YearsExperienceIn applies the In predicate on the "years_experience" field.
func YearsExperienceIn(vs ...int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldYearsExperience, vs...))
}

// YearsExperienceNotIn applies the NotIn predicate on the "years_experience" field.
func YearsExperienceNotIn(vs ...int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldYearsExperience, vs...))
}

// YearsExperienceGT applies the GT predicate on the "years_experience" field.
func YearsExperienceGT(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldYearsExperience, v))
}

// YearsExperienceGTE applies the GTE predicate on the "years_experience" field.
func YearsExperienceGTE(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldYearsExperience, v))
}

// YearsExperienceLT applies the LT predicate on the "years_experience" field.
func YearsExperienceLT(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldYearsExperience, v))
}

// YearsExperienceLTE applies the LTE predicate on the "years_experience" field.
func YearsExperienceLTE(v int) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldYearsExperience, v))
}

// ConsultationFeeEQ applies the EQ predicate on the "consultation_fee" field.
func ConsultationFeeEQ(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldConsultationFee, v))
}

// ConsultationFeeNEQ applies the NEQ predicate on the "consultation_fee" field.
func ConsultationFeeNEQ(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldConsultationFee, v))
}

// ConsultationFeeIn applies the In predicate on the "consultation_fee" field.
func ConsultationFeeIn(vs ...decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldConsultationFee, vs...))
}

// ConsultationFeeNotIn applies the NotIn predicate on the "consultation_fee" field.
func ConsultationFeeNotIn(vs ...decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldConsultationFee, vs...))
}

// ConsultationFeeGT applies the GT predicate on the "consultation_fee" field.
func ConsultationFeeGT(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldConsultationFee, v))
}

// ConsultationFeeGTE applies the GTE predicate on the "consultation_fee" field.
func ConsultationFeeGTE(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldConsultationFee, v))
}

// ConsultationFeeLT applies the LT predicate on the "consultation_fee" field.
func ConsultationFeeLT(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldConsultationFee, v))
}

// ConsultationFeeLTE applies the LTE predicate on the "consultation_fee" field.
func ConsultationFeeLTE(v decimal.Decimal) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldConsultationFee, v))
}

// ConsultationFeeIsNil applies the IsNil predicate on the "consultation_fee" field.
func ConsultationFeeIsNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIsNull(FieldConsultationFee))
}

// ConsultationFeeNotNil applies the NotNil predicate on the "consultation_fee" field.
func ConsultationFeeNotNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotNull(FieldConsultationFee))
}

// ProfessionalStatusEQ applies the EQ predicate on the "professional_status" field.
func ProfessionalStatusEQ(v enum.ProfessionalStatus) predicate.PublicDoctor {
	vc := v
	return predicate.PublicDoctor(sql.FieldEQ(FieldProfessionalStatus, vc))
}

// ProfessionalStatusNEQ applies the NEQ predicate on the "professional_status" field.
func ProfessionalStatusNEQ(v enum.ProfessionalStatus) predicate.PublicDoctor {
	vc := v
	return predicate.PublicDoctor(sql.FieldNEQ(FieldProfessionalStatus, vc))
}

// ProfessionalStatusIn applies the In predicate on the "professional_status" field.
func ProfessionalStatusIn(vs ...enum.ProfessionalStatus) predicate.PublicDoctor {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.PublicDoctor(sql.FieldIn(FieldProfessionalStatus, v...))
}

// ProfessionalStatusNotIn applies the NotIn predicate on the "professional_status" field.
func ProfessionalStatusNotIn(vs ...enum.ProfessionalStatus) predicate.PublicDoctor {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.PublicDoctor(sql.FieldNotIn(FieldProfessionalStatus, v...))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldCreatedAt, v))
}

// SpecialtyEQ applies the EQ predicate on the "specialty" field.
func SpecialtyEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldSpecialty, v))
}

// SpecialtyNEQ applies the NEQ predicate on the "specialty" field.
func SpecialtyNEQ(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldSpecialty, v))
}

// SpecialtyIn applies the In predicate on the "specialty" field.
func SpecialtyIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldSpecialty, vs...))
}

// SpecialtyNotIn applies the NotIn predicate on the "specialty" field.
func SpecialtyNotIn(vs ...string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldSpecialty, vs...))
}

// SpecialtyGT applies the GT predicate on the "specialty" field.
func SpecialtyGT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldSpecialty, v))
}

// SpecialtyGTE applies the GTE predicate on the "specialty" field.
func SpecialtyGTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldSpecialty, v))
}

// SpecialtyLT applies the LT predicate on the "specialty" field.
func SpecialtyLT(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldSpecialty, v))
}

// SpecialtyLTE applies the LTE predicate on the "specialty" field.
func SpecialtyLTE(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldSpecialty, v))
}

// SpecialtyContains applies the Contains predicate on the "specialty" field.
func SpecialtyContains(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContains(FieldSpecialty, v))
}

// SpecialtyHasPrefix applies the HasPrefix predicate on the "specialty" field.
func SpecialtyHasPrefix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasPrefix(FieldSpecialty, v))
}

// SpecialtyHasSuffix applies the HasSuffix predicate on the "specialty" field.
func SpecialtyHasSuffix(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldHasSuffix(FieldSpecialty, v))
}

// SpecialtyIsNil applies the IsNil predicate on the "specialty" field.
func SpecialtyIsNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIsNull(FieldSpecialty))
}

// SpecialtyNotNil applies the NotNil predicate on the "specialty" field.
func SpecialtyNotNil() predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotNull(FieldSpecialty))
}

// SpecialtyEqualFold applies the EqualFold predicate on the "specialty" field.
func SpecialtyEqualFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEqualFold(FieldSpecialty, v))
}

// SpecialtyContainsFold applies the ContainsFold predicate on the "specialty" field.
func SpecialtyContainsFold(v string) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldContainsFold(FieldSpecialty, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int64) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.FieldLTE(FieldVersion, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.PublicDoctor) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.PublicDoctor) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.PublicDoctor) predicate.PublicDoctor {
	return predicate.PublicDoctor(sql.NotPredicates(p))
}
