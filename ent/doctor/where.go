// Code generated from the schemas in schema/. DO NOT EDIT.

package doctor

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldCreatedAt, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldUpdatedAt, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldVersion, v))
}

// SearchText applies equality check predicate on the "search_text" field. It's identical to SearchTextEQ.
func SearchText(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSearchText, v))
}

// InstitutionID applies equality check predicate on the "institution_id" field. It's identical to InstitutionIDEQ.
func InstitutionID(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldInstitutionID, v))
}

// FirstName applies equality check predicate on the "first_name" field. It's identical to FirstNameEQ.
func FirstName(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldFirstName, v))
}

// LastName applies equality check predicate on the "last_name" field. It's identical to LastNameEQ.
func LastName(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldLastName, v))
}

// Email applies equality check predicate on the "email" field. It's identical to EmailEQ.
func Email(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldEmail, v))
}

// MedicalLicense applies equality check predicate on the "medical_license" field. It's identical to MedicalLicenseEQ.
func MedicalLicense(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldMedicalLicense, v))
}

// SpecialtyID applies equality check predicate on the "specialty_id" field. It's identical to SpecialtyIDEQ.
func SpecialtyID(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSpecialtyID, v))
}

// SecondarySpecialtyID applies equality check predicate on the "secondary_specialty_id" field. It's identical to SecondarySpecialtyIDEQ.
func SecondarySpecialtyID(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSecondarySpecialtyID, v))
}

// Phone applies equality check predicate on the "phone" field. It's identical to PhoneEQ.
func Phone(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldPhone, v))
}

// YearsExperience applies equality check predicate on the "years_experience" field. It's identical to YearsExperienceEQ.
func YearsExperience(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldYearsExperience, v))
}

// ConsultationFee applies equality check predicate on the "consultation_fee" field. It's identical to ConsultationFeeEQ.
func ConsultationFee(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldConsultationFee, v))
}

// IsActive applies equality check predicate on the "is_active" field. It's identical to IsActiveEQ.
func IsActive(v bool) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldIsActive, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldCreatedAt, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldUpdatedAt, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int64) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldVersion, v))
}

// SearchTextEQ applies the EQ predicate on the "search_text" field.
func SearchTextEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSearchText, v))
}

// SearchTextNEQ applies the NEQ predicate on the "search_text" field.
func SearchTextNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldSearchText, v))
}

// SearchTextIn applies the In predicate on the "search_text" field.
func SearchTextIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldSearchText, vs...))
}

// SearchTextNotIn applies the NotIn predicate on the "search_text" field.
func SearchTextNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldSearchText, vs...))
}

// SearchTextGT applies the GT predicate on the "search_text" field.
func SearchTextGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldSearchText, v))
}

// SearchTextGTE applies the GTE predicate on the "search_text" field.
func SearchTextGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldSearchText, v))
}

// SearchTextLT applies the LT predicate on the "search_text" field.
func SearchTextLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldSearchText, v))
}

// SearchTextLTE applies the LTE predicate on the "search_text" field.
func SearchTextLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldSearchText, v))
}

// SearchTextContains applies the Contains predicate on the "search_text" field.
func SearchTextContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldSearchText, v))
}

// SearchTextHasPrefix applies the HasPrefix predicate on the "search_text" field.
func SearchTextHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldSearchText, v))
}

// SearchTextHasSuffix applies the HasSuffix predicate on the "search_text" field.
func SearchTextHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldSearchText, v))
}

// SearchTextEqualFold applies the EqualFold predicate on the "search_text" field.
func SearchTextEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldSearchText, v))
}

// SearchTextContainsFold applies the ContainsFold predicate on the "search_text" field.
func SearchTextContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldSearchText, v))
}

// InstitutionIDEQ applies the EQ predicate on the "institution_id" field.
func InstitutionIDEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldInstitutionID, v))
}

// InstitutionIDNEQ applies the NEQ predicate on the "institution_id" field.
func InstitutionIDNEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldInstitutionID, v))
}

// InstitutionIDIn applies the In predicate on the "institution_id" field.
func InstitutionIDIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldInstitutionID, vs...))
}

// InstitutionIDNotIn applies the NotIn predicate on the "institution_id" field.
func InstitutionIDNotIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldInstitutionID, vs...))
}

// InstitutionIDIsNil applies the IsNil predicate on the "institution_id" field.
func InstitutionIDIsNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldIsNull(FieldInstitutionID))
}

// InstitutionIDNotNil applies the NotNil predicate on the "institution_id" field.
func InstitutionIDNotNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldNotNull(FieldInstitutionID))
}

// FirstNameEQ applies the EQ predicate on the "first_name" field.
func FirstNameEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldFirstName, v))
}

// FirstNameNEQ applies the NEQ predicate on the "first_name" field.
func FirstNameNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldFirstName, v))
}

// FirstNameIn applies the In predicate on the "first_name" field.
func FirstNameIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldFirstName, vs...))
}

// FirstNameNotIn applies the NotIn predicate on the "first_name" field.
func FirstNameNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldFirstName, vs...))
}

// FirstNameGT applies the GT predicate on the "first_name" field.
func FirstNameGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldFirstName, v))
}

// FirstNameGTE applies the GTE predicate on the "first_name" field.
func FirstNameGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldFirstName, v))
}

// FirstNameLT applies the LT predicate on the "first_name" field.
func FirstNameLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldFirstName, v))
}

// FirstNameLTE applies the LTE predicate on the "first_name" field.
func FirstNameLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldFirstName, v))
}

// FirstNameContains applies the Contains predicate on the "first_name" field.
func FirstNameContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldFirstName, v))
}

// FirstNameHasPrefix applies the HasPrefix predicate on the "first_name" field.
func FirstNameHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldFirstName, v))
}

// FirstNameHasSuffix applies the HasSuffix predicate on the "first_name" field.
func FirstNameHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldFirstName, v))
}

// FirstNameEqualFold applies the EqualFold predicate on the "first_name" field.
func FirstNameEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldFirstName, v))
}

// FirstNameContainsFold applies the ContainsFold predicate on the "first_name" field.
func FirstNameContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldFirstName, v))
}

// LastNameEQ applies the EQ predicate on the "last_name" field.
func LastNameEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldLastName, v))
}

// LastNameNEQ applies the NEQ predicate on the "last_name" field.
func LastNameNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldLastName, v))
}

// LastNameIn applies the In predicate on the "last_name" field.
func LastNameIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldLastName, vs...))
}

// LastNameNotIn applies the NotIn predicate on the "last_name" field.
func LastNameNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldLastName, vs...))
}

// LastNameGT applies the GT predicate on the "last_name" field.
func LastNameGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldLastName, v))
}

// LastNameGTE applies the GTE predicate on the "last_name" field.
func LastNameGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldLastName, v))
}

// LastNameLT applies the LT predicate on the "last_name" field.
func LastNameLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldLastName, v))
}

// LastNameLTE applies the LTE predicate on the "last_name" field.
func LastNameLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldLastName, v))
}

// LastNameContains applies the Contains predicate on the "last_name" field.
func LastNameContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldLastName, v))
}

// LastNameHasPrefix applies the HasPrefix predicate on the "last_name" field.
func LastNameHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldLastName, v))
}

// LastNameHasSuffix applies the HasSuffix predicate on the "last_name" field.
func LastNameHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldLastName, v))
}

// LastNameEqualFold applies the EqualFold predicate on the "last_name" field.
func LastNameEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldLastName, v))
}

// LastNameContainsFold applies the ContainsFold predicate on the "last_name" field.
func LastNameContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldLastName, v))
}

// EmailEQ applies the EQ predicate on the "email" field.
func EmailEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldEmail, v))
}

// EmailNEQ applies the NEQ predicate on the "email" field.
func EmailNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldEmail, v))
}

// EmailIn applies the In predicate on the "email" field.
func EmailIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldEmail, vs...))
}

// EmailNotIn applies the NotIn predicate on the "email" field.
func EmailNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldEmail, vs...))
}

// EmailGT applies the GT predicate on the "email" field.
func EmailGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldEmail, v))
}

// EmailGTE applies the GTE predicate on the "email" field.
func EmailGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldEmail, v))
}

// EmailLT applies the LT predicate on the "email" field.
func EmailLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldEmail, v))
}

// EmailLTE applies the LTE predicate on the "email" field.
func EmailLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldEmail, v))
}

// EmailContains applies the Contains predicate on the "email" field.
func EmailContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldEmail, v))
}

// EmailHasPrefix applies the HasPrefix predicate on the "email" field.
func EmailHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldEmail, v))
}

// EmailHasSuffix applies the HasSuffix predicate on the "email" field.
func EmailHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldEmail, v))
}

// EmailEqualFold applies the EqualFold predicate on the "email" field.
func EmailEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldEmail, v))
}

// EmailContainsFold applies the ContainsFold predicate on the "email" field.
func EmailContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldEmail, v))
}

// MedicalLicenseEQ applies the EQ predicate on the "medical_license" field.
func MedicalLicenseEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldMedicalLicense, v))
}

// MedicalLicenseNEQ applies the NEQ predicate on the "medical_license" field.
func MedicalLicenseNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldMedicalLicense, v))
}

// MedicalLicenseIn applies the In predicate on the "medical_license" field.
func MedicalLicenseIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldMedicalLicense, vs...))
}

// MedicalLicenseNotIn applies the NotIn predicate on the "medical_license" field.
func MedicalLicenseNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldMedicalLicense, vs...))
}

// MedicalLicenseGT applies the GT predicate on the "medical_license" field.
func MedicalLicenseGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldMedicalLicense, v))
}

// MedicalLicenseGTE applies the GTE predicate on the "medical_license" field.
func MedicalLicenseGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldMedicalLicense, v))
}

// MedicalLicenseLT applies the LT predicate on the "medical_license" field.
func MedicalLicenseLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldMedicalLicense, v))
}

// MedicalLicenseLTE applies the LTE predicate on the "medical_license" field.
func MedicalLicenseLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldMedicalLicense, v))
}

// MedicalLicenseContains applies the Contains predicate on the "medical_license" field.
func MedicalLicenseContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldMedicalLicense, v))
}

// MedicalLicenseHasPrefix applies the HasPrefix predicate on the "medical_license" field.
func MedicalLicenseHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldMedicalLicense, v))
}

// MedicalLicenseHasSuffix applies the HasSuffix predicate on the "medical_license" field.
func MedicalLicenseHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldMedicalLicense, v))
}

// MedicalLicenseEqualFold applies the EqualFold predicate on the "medical_license" field.
func MedicalLicenseEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldMedicalLicense, v))
}

// MedicalLicenseContainsFold applies the ContainsFold predicate on the "medical_license" field.
func MedicalLicenseContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldMedicalLicense, v))
}

// SpecialtyIDEQ applies the EQ predicate on the "specialty_id" field.
func SpecialtyIDEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSpecialtyID, v))
}

// SpecialtyIDNEQ applies the NEQ predicate on the "specialty_id" field.
func SpecialtyIDNEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldSpecialtyID, v))
}

// SpecialtyIDIn applies the In predicate on the "specialty_id" field.
func SpecialtyIDIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldSpecialtyID, vs...))
}

// SpecialtyIDNotIn applies the NotIn predicate on the "specialty_id" field.
func SpecialtyIDNotIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldSpecialtyID, vs...))
}

// SpecialtyIDIsNil applies the IsNil predicate on the "specialty_id" field.
func SpecialtyIDIsNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldIsNull(FieldSpecialtyID))
}

// SpecialtyIDNotNil applies the NotNil predicate on the "specialty_id" field.
func SpecialtyIDNotNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldNotNull(FieldSpecialtyID))
}

// SecondarySpecialtyIDEQ applies the EQ predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDNEQ applies the NEQ predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNEQ(v uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldSecondarySpecialtyID, v))
}

// SecondarySpecialtyIDIn applies the In predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldSecondarySpecialtyID, vs...))
}

// SecondarySpecialtyIDNotIn applies the NotIn predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNotIn(vs ...uuid.UUID) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldSecondarySpecialtyID, vs...))
}

// SecondarySpecialtyIDIsNil applies the IsNil predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDIsNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldIsNull(FieldSecondarySpecialtyID))
}

// SecondarySpecialtyIDNotNil applies the NotNil predicate on the "secondary_specialty_id" field.
func SecondarySpecialtyIDNotNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldNotNull(FieldSecondarySpecialtyID))
}

// PhoneEQ applies the EQ predicate on the "phone" field.
func PhoneEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldPhone, v))
}

// PhoneNEQ applies the NEQ predicate on the "phone" field.
func PhoneNEQ(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldPhone, v))
}

// PhoneIn applies the In predicate on the "phone" field.
func PhoneIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldPhone, vs...))
}

// PhoneNotIn applies the NotIn predicate on the "phone" field.
func PhoneNotIn(vs ...string) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldPhone, vs...))
}

// PhoneGT applies the GT predicate on the "phone" field.
func PhoneGT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldPhone, v))
}

// PhoneGTE applies the GTE predicate on the "phone" field.
func PhoneGTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldPhone, v))
}

// PhoneLT applies the LT predicate on the "phone" field.
func PhoneLT(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldPhone, v))
}

// PhoneLTE applies the LTE predicate on the "phone" field.
func PhoneLTE(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldPhone, v))
}

// PhoneContains applies the Contains predicate on the "phone" field.
func PhoneContains(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContains(FieldPhone, v))
}

// PhoneHasPrefix applies the HasPrefix predicate on the "phone" field.
func PhoneHasPrefix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasPrefix(FieldPhone, v))
}

// PhoneHasSuffix applies the HasSuffix predicate on the "phone" field.
func PhoneHasSuffix(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldHasSuffix(FieldPhone, v))
}

// PhoneIsNil applies the IsNil predicate on the "phone" field.
func PhoneIsNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldIsNull(FieldPhone))
}

// PhoneNotNil applies the NotNil predicate on the "phone" field.
func PhoneNotNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldNotNull(FieldPhone))
}

// PhoneEqualFold applies the EqualFold predicate on the "phone" field.
func PhoneEqualFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldEqualFold(FieldPhone, v))
}

// PhoneContainsFold applies the ContainsFold predicate on the "phone" field.
func PhoneContainsFold(v string) predicate.Doctor {
	return predicate.Doctor(sql.FieldContainsFold(FieldPhone, v))
}

// YearsExperienceEQ applies the EQ predicate on the "years_experience" field.
func YearsExperienceEQ(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldYearsExperience, v))
}

// YearsExperienceNEQ applies the NEQ predicate on the "years_experience" field.
func YearsExperienceNEQ(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldYearsExperience, v))
}

// YearsExperienceIn applies the In predicate on the "years_experience" field.
func YearsExperienceIn(vs ...int) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldYearsExperience, vs...))
}

// YearsExperienceNotIn applies the NotIn predicate on the "years_experience" field.
func YearsExperienceNotIn(vs ...int) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldYearsExperience, vs...))
}

// YearsExperienceGT applies the GT predicate on the "years_experience" field.
func YearsExperienceGT(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldYearsExperience, v))
}

// YearsExperienceGTE applies the GTE predicate on the "years_experience" field.
func YearsExperienceGTE(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldYearsExperience, v))
}

// YearsExperienceLT applies the LT predicate on the "years_experience" field.
func YearsExperienceLT(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldYearsExperience, v))
}

// YearsExperienceLTE applies the LTE predicate on the "years_experience" field.
func YearsExperienceLTE(v int) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldYearsExperience, v))
}

// ConsultationFeeEQ applies the EQ predicate on the "consultation_fee" field.
func ConsultationFeeEQ(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldConsultationFee, v))
}

// ConsultationFeeNEQ applies the NEQ predicate on the "consultation_fee" field.
func ConsultationFeeNEQ(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldConsultationFee, v))
}

// ConsultationFeeIn applies the In predicate on the "consultation_fee" field.
func ConsultationFeeIn(vs ...decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldIn(FieldConsultationFee, vs...))
}

// ConsultationFeeNotIn applies the NotIn predicate on the "consultation_fee" field.
func ConsultationFeeNotIn(vs ...decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldNotIn(FieldConsultationFee, vs...))
}

// ConsultationFeeGT applies the GT predicate on the "consultation_fee" field.
func ConsultationFeeGT(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldGT(FieldConsultationFee, v))
}

// ConsultationFeeGTE applies the GTE predicate on the "consultation_fee" field.
func ConsultationFeeGTE(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldGTE(FieldConsultationFee, v))
}

// ConsultationFeeLT applies the LT predicate on the "consultation_fee" field.
func ConsultationFeeLT(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldLT(FieldConsultationFee, v))
}

// ConsultationFeeLTE applies the LTE predicate on the "consultation_fee" field.
func ConsultationFeeLTE(v decimal.Decimal) predicate.Doctor {
	return predicate.Doctor(sql.FieldLTE(FieldConsultationFee, v))
}

// ConsultationFeeIsNil applies the IsNil predicate on the "consultation_fee" field.
func ConsultationFeeIsNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldIsNull(FieldConsultationFee))
}

// ConsultationFeeNotNil applies the NotNil predicate on the "consultation_fee" field.
func ConsultationFeeNotNil() predicate.Doctor {
	return predicate.Doctor(sql.FieldNotNull(FieldConsultationFee))
}

// IsActiveEQ applies the EQ predicate on the "is_active" field.
func IsActiveEQ(v bool) predicate.Doctor {
	return predicate.Doctor(sql.FieldEQ(FieldIsActive, v))
}

// IsActiveNEQ applies the NEQ predicate on the "is_active" field.
func IsActiveNEQ(v bool) predicate.Doctor {
	return predicate.Doctor(sql.FieldNEQ(FieldIsActive, v))
}

// ProfessionalStatusEQ applies the EQ predicate on the "professional_status" field.
func ProfessionalStatusEQ(v enum.ProfessionalStatus) predicate.Doctor {
	vc := v
	return predicate.Doctor(sql.FieldEQ(FieldProfessionalStatus, vc))
}

// ProfessionalStatusNEQ applies the NEQ predicate on the "professional_status" field.
func ProfessionalStatusNEQ(v enum.ProfessionalStatus) predicate.Doctor {
	vc := v
	return predicate.Doctor(sql.FieldNEQ(FieldProfessionalStatus, vc))
}

// ProfessionalStatusIn applies the In predicate on the "professional_status" field.
func ProfessionalStatusIn(vs ...enum.ProfessionalStatus) predicate.Doctor {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Doctor(sql.FieldIn(FieldProfessionalStatus, v...))
}

// ProfessionalStatusNotIn applies the NotIn predicate on the "professional_status" field.
func ProfessionalStatusNotIn(vs ...enum.ProfessionalStatus) predicate.Doctor {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Doctor(sql.FieldNotIn(FieldProfessionalStatus, v...))
}

// HasUser applies the HasEdge predicate on the "user" edge.
func HasUser() predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, UserTable, UserColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasUserWith applies the HasEdge predicate on the "user" edge with a given conditions (other predicates).
func HasUserWith(preds ...predicate.User) predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := newUserStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasInstitution applies the HasEdge predicate on the "institution" edge.
func HasInstitution() predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, InstitutionTable, InstitutionColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasInstitutionWith applies the HasEdge predicate on the "institution" edge with a given conditions (other predicates).
func HasInstitutionWith(preds ...predicate.Institution) predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := newInstitutionStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasSpecialty applies the HasEdge predicate on the "specialty" edge.
func HasSpecialty() predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, SpecialtyTable, SpecialtyColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasSpecialtyWith applies the HasEdge predicate on the "specialty" edge with a given conditions (other predicates).
func HasSpecialtyWith(preds ...predicate.Specialty) predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := newSpecialtyStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasSecondarySpecialty applies the HasEdge predicate on the "secondary_specialty" edge.
func HasSecondarySpecialty() predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, SecondarySpecialtyTable, SecondarySpecialtyColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasSecondarySpecialtyWith applies the HasEdge predicate on the "secondary_specialty" edge with a given conditions (other predicates).
func HasSecondarySpecialtyWith(preds ...predicate.Specialty) predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := newSecondarySpecialtyStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasPatients applies the HasEdge predicate on the "patients" edge.
func HasPatients() predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2M, false, PatientsTable, PatientsColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasPatientsWith applies the HasEdge predicate on the "patients" edge with a given conditions (other predicates).
func HasPatientsWith(preds ...predicate.Patient) predicate.Doctor {
	return predicate.Doctor(func(s *sql.Selector) {
		step := newPatientsStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Doctor) predicate.Doctor {
	return predicate.Doctor(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Doctor) predicate.Doctor {
	return predicate.Doctor(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Doctor) predicate.Doctor {
	return predicate.Doctor(sql.NotPredicates(p))
}
