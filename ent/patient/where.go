// Code generated from the schemas in schema/. DO NOT EDIT.

package patient

import (
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// ID filters vertices based on their ID field.
func ID(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldCreatedAt, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldUpdatedAt, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldVersion, v))
}

// SearchText applies equality check predicate on the "search_text" field. It's identical to SearchTextEQ.
func SearchText(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldSearchText, v))
}

// DoctorID applies equality check predicate on the "doctor_id" field. It's identical to DoctorIDEQ.
func DoctorID(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldDoctorID, v))
}

// InstitutionID applies equality check predicate on the "institution_id" field. It's identical to InstitutionIDEQ.
func InstitutionID(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldInstitutionID, v))
}

// FirstName applies equality check predicate on the "first_name" field. It's identical to FirstNameEQ.
func FirstName(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldFirstName, v))
}

// LastName applies equality check predicate on the "last_name" field. It's identical to LastNameEQ.
func LastName(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldLastName, v))
}

// Email applies equality check predicate on the "email" field. It's identical to EmailEQ.
func Email(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmail, v))
}

// DateOfBirth applies equality check predicate on the "date_of_birth" field. It's identical to DateOfBirthEQ.
func DateOfBirth(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldDateOfBirth, v))
}

// Phone applies equality check predicate on the "phone" field. It's identical to PhoneEQ.
func Phone(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldPhone, v))
}

// EmergencyContactName applies equality check predicate on the "emergency_contact_name" field. It's identical to EmergencyContactNameEQ.
func EmergencyContactName(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmergencyContactName, v))
}

// EmergencyContactPhone applies equality check predicate on the "emergency_contact_phone" field. It's identical to EmergencyContactPhoneEQ.
func EmergencyContactPhone(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmergencyContactPhone, v))
}

// IsActive applies equality check predicate on the "is_active" field. It's identical to IsActiveEQ.
func IsActive(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldIsActive, v))
}

// IsVerified applies equality check predicate on the "is_verified" field. It's identical to IsVerifiedEQ.
func IsVerified(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldIsVerified, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldCreatedAt, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldUpdatedAt, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int64) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int64) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int64) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldVersion, v))
}

// SearchTextEQ applies the EQ predicate on the "search_text" field.
func SearchTextEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldSearchText, v))
}

// SearchTextNEQ applies the NEQ predicate on the "search_text" field.
func SearchTextNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldSearchText, v))
}

// SearchTextIn applies the In predicate on the "search_text" field.
func SearchTextIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldSearchText, vs...))
}

// SearchTextNotIn applies the NotIn predicate on the "search_text" field.
func SearchTextNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldSearchText, vs...))
}

// SearchTextGT applies the GT predicate on the "search_text" field.
func SearchTextGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldSearchText, v))
}

// SearchTextGTE applies the GTE predicate on the "search_text" field.
func SearchTextGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldSearchText, v))
}

// SearchTextLT applies the LT predicate on the "search_text" field.
func SearchTextLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldSearchText, v))
}

// SearchTextLTE applies the LTE predicate on the "search_text" field.
func SearchTextLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldSearchText, v))
}

// SearchTextContains applies the Contains predicate on the "search_text" field.
func SearchTextContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldSearchText, v))
}

// SearchTextHasPrefix applies the HasPrefix predicate on the "search_text" field.
func SearchTextHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldSearchText, v))
}

// SearchTextHasSuffix applies the HasSuffix predicate on the "search_text" field.
func SearchTextHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldSearchText, v))
}

// SearchTextEqualFold applies the EqualFold predicate on the "search_text" field.
func SearchTextEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldSearchText, v))
}

// SearchTextContainsFold applies the ContainsFold predicate on the "search_text" field.
func SearchTextContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldSearchText, v))
}

// DoctorIDEQ applies the EQ predicate on the "doctor_id" field.
func DoctorIDEQ(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldDoctorID, v))
}

// DoctorIDNEQ applies the NEQ predicate on the "doctor_id" field.
func DoctorIDNEQ(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldDoctorID, v))
}

// DoctorIDIn applies the In predicate on the "doctor_id" field.
func DoctorIDIn(vs ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldDoctorID, vs...))
}

// DoctorIDNotIn applies the NotIn predicate on the "doctor_id" field.
func DoctorIDNotIn(vs ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldDoctorID, vs...))
}

// DoctorIDIsNil applies the IsNil predicate on the "doctor_id" field.
func DoctorIDIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldDoctorID))
}

// DoctorIDNotNil applies the NotNil predicate on the "doctor_id" field.
func DoctorIDNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldDoctorID))
}

// InstitutionIDEQ applies the EQ predicate on the "institution_id" field.
func InstitutionIDEQ(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldInstitutionID, v))
}

// InstitutionIDNEQ applies the NEQ predicate on the "institution_id" field.
func InstitutionIDNEQ(v uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldInstitutionID, v))
}

// InstitutionIDIn applies the In predicate on the "institution_id" field.
func InstitutionIDIn(vs ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldInstitutionID, vs...))
}

// InstitutionIDNotIn applies the NotIn predicate on the "institution_id" field.
func InstitutionIDNotIn(vs ...uuid.UUID) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldInstitutionID, vs...))
}

// InstitutionIDIsNil applies the IsNil predicate on the "institution_id" field.
func InstitutionIDIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldInstitutionID))
}

// InstitutionIDNotNil applies the NotNil predicate on the "institution_id" field.
func InstitutionIDNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldInstitutionID))
}

// FirstNameEQ applies the EQ predicate on the "first_name" field.
func FirstNameEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldFirstName, v))
}

// FirstNameNEQ applies the NEQ predicate on the "first_name" field.
func FirstNameNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldFirstName, v))
}

// FirstNameIn applies the In predicate on the "first_name" field.
func FirstNameIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldFirstName, vs...))
}

// FirstNameNotIn applies the NotIn predicate on the "first_name" field.
func FirstNameNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldFirstName, vs...))
}

// FirstNameGT applies the GT predicate on the "first_name" field.
func FirstNameGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldFirstName, v))
}

// FirstNameGTE applies the GTE predicate on the "first_name" field.
func FirstNameGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldFirstName, v))
}

// FirstNameLT applies the LT predicate on the "first_name" field.
func FirstNameLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldFirstName, v))
}

// FirstNameLTE applies the LTE predicate on the "first_name" field.
func FirstNameLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldFirstName, v))
}

// FirstNameContains applies the Contains predicate on the "first_name" field.
func FirstNameContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldFirstName, v))
}

// FirstNameHasPrefix applies the HasPrefix predicate on the "first_name" field.
func FirstNameHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldFirstName, v))
}

// FirstNameHasSuffix applies the HasSuffix predicate on the "first_name" field.
func FirstNameHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldFirstName, v))
}

// FirstNameEqualFold applies the EqualFold predicate on the "first_name" field.
func FirstNameEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldFirstName, v))
}

// FirstNameContainsFold applies the ContainsFold predicate on the "first_name" field.
func FirstNameContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldFirstName, v))
}

// LastNameEQ applies the EQ predicate on the "last_name" field.
func LastNameEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldLastName, v))
}

// LastNameNEQ applies the NEQ predicate on the "last_name" field.
func LastNameNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldLastName, v))
}

// LastNameIn applies the In predicate on the "last_name" field.
func LastNameIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldLastName, vs...))
}

// LastNameNotIn applies the NotIn predicate on the "last_name" field.
func LastNameNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldLastName, vs...))
}

// LastNameGT applies the GT predicate on the "last_name" field.
func LastNameGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldLastName, v))
}

// LastNameGTE applies the GTE predicate on the "last_name" field.
func LastNameGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldLastName, v))
}

// LastNameLT applies the LT predicate on the "last_name" field.
func LastNameLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldLastName, v))
}

// LastNameLTE applies the LTE predicate on the "last_name" field.
func LastNameLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldLastName, v))
}

// LastNameContains applies the Contains predicate on the "last_name" field.
func LastNameContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldLastName, v))
}

// LastNameHasPrefix applies the HasPrefix predicate on the "last_name" field.
func LastNameHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldLastName, v))
}

// LastNameHasSuffix applies the HasSuffix predicate on the "last_name" field.
func LastNameHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldLastName, v))
}

// LastNameEqualFold applies the EqualFold predicate on the "last_name" field.
func LastNameEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldLastName, v))
}

// LastNameContainsFold applies the ContainsFold predicate on the "last_name" field.
func LastNameContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldLastName, v))
}

// EmailEQ applies the EQ predicate on the "email" field.
func EmailEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmail, v))
}

// EmailNEQ applies the NEQ predicate on the "email" field.
func EmailNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldEmail, v))
}

// EmailIn applies the In predicate on the "email" field.
func EmailIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldEmail, vs...))
}

// EmailNotIn applies the NotIn predicate on the "email" field.
func EmailNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldEmail, vs...))
}

// EmailGT applies the GT predicate on the "email" field.
func EmailGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldEmail, v))
}

// EmailGTE applies the GTE predicate on the "email" field.
func EmailGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldEmail, v))
}

// EmailLT applies the LT predicate on the "email" field.
func EmailLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldEmail, v))
}

// EmailLTE applies the LTE predicate on the "email" field.
func EmailLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldEmail, v))
}

// EmailContains applies the Contains predicate on the "email" field.
func EmailContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldEmail, v))
}

// EmailHasPrefix applies the HasPrefix predicate on the "email" field.
func EmailHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldEmail, v))
}

// EmailHasSuffix applies the HasSuffix predicate on the "email" field.
func EmailHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldEmail, v))
}

// EmailEqualFold applies the EqualFold predicate on the "email" field.
func EmailEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldEmail, v))
}

// EmailContainsFold applies the ContainsFold predicate on the "email" field.
func EmailContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldEmail, v))
}

// DateOfBirthEQ applies the EQ predicate on the "date_of_birth" field.
func DateOfBirthEQ(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldDateOfBirth, v))
}

// DateOfBirthNEQ applies the NEQ predicate on the "date_of_birth" field.
func DateOfBirthNEQ(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldDateOfBirth, v))
}

// DateOfBirthIn applies the In predicate on the "date_of_birth" field.
func DateOfBirthIn(vs ...civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldDateOfBirth, vs...))
}

// DateOfBirthNotIn applies the NotIn predicate on the "date_of_birth" field.
func DateOfBirthNotIn(vs ...civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldDateOfBirth, vs...))
}

// DateOfBirthGT applies the GT predicate on the "date_of_birth" field.
func DateOfBirthGT(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldDateOfBirth, v))
}

// DateOfBirthGTE applies the GTE predicate on the "date_of_birth" field.
func DateOfBirthGTE(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldDateOfBirth, v))
}

// DateOfBirthLT applies the LT predicate on the "date_of_birth" field.
func DateOfBirthLT(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldDateOfBirth, v))
}

// DateOfBirthLTE applies the LTE predicate on the "date_of_birth" field.
func DateOfBirthLTE(v civil.Date) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldDateOfBirth, v))
}

// GenderEQ applies the EQ predicate on the "gender" field.
func GenderEQ(v enum.Gender) predicate.Patient {
	vc := v
	return predicate.Patient(sql.FieldEQ(FieldGender, vc))
}

// GenderNEQ applies the NEQ predicate on the "gender" field.
func GenderNEQ(v enum.Gender) predicate.Patient {
	vc := v
	return predicate.Patient(sql.FieldNEQ(FieldGender, vc))
}

// GenderIn applies the In predicate on the "gender" field.
func GenderIn(vs ...enum.Gender) predicate.Patient {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Patient(sql.FieldIn(FieldGender, v...))
}

// GenderNotIn applies the NotIn predicate on the "gender" field.
func GenderNotIn(vs ...enum.Gender) predicate.Patient {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Patient(sql.FieldNotIn(FieldGender, v...))
}

// GenderIsNil applies the IsNil predicate on the "gender" field.
func GenderIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldGender))
}

// GenderNotNil applies the NotNil predicate on the "gender" field.
func GenderNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldGender))
}

// PhoneEQ applies the EQ predicate on the "phone" field.
func PhoneEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldPhone, v))
}

// PhoneNEQ applies the NEQ predicate on the "phone" field.
func PhoneNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldPhone, v))
}

// PhoneIn applies the In predicate on the "phone" field.
func PhoneIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldPhone, vs...))
}

// PhoneNotIn applies the NotIn predicate on the "phone" field.
func PhoneNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldPhone, vs...))
}

// PhoneGT applies the GT predicate on the "phone" field.
func PhoneGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldPhone, v))
}

// PhoneGTE applies the GTE predicate on the "phone" field.
func PhoneGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldPhone, v))
}

// PhoneLT applies the LT predicate on the "phone" field.
func PhoneLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldPhone, v))
}

// PhoneLTE applies the LTE predicate on the "phone" field.
func PhoneLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldPhone, v))
}

// PhoneContains applies the Contains predicate on the "phone" field.
func PhoneContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldPhone, v))
}

// PhoneHasPrefix applies the HasPrefix predicate on the "phone" field.
func PhoneHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldPhone, v))
}

// PhoneHasSuffix applies the HasSuffix predicate on the "phone" field.
func PhoneHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldPhone, v))
}

// PhoneIsNil applies the IsNil predicate on the "phone" field.
func PhoneIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldPhone))
}

// PhoneNotNil applies the NotNil predicate on the "phone" field.
func PhoneNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldPhone))
}

// PhoneEqualFold applies the EqualFold predicate on the "phone" field.
func PhoneEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldPhone, v))
}

// PhoneContainsFold applies the ContainsFold predicate on the "phone" field.
func PhoneContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldPhone, v))
}

// EmergencyContactNameEQ applies the EQ predicate on the "emergency_contact_name" field.
func EmergencyContactNameEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmergencyContactName, v))
}

// EmergencyContactNameNEQ applies the NEQ predicate on the "emergency_contact_name" field.
func EmergencyContactNameNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldEmergencyContactName, v))
}

// EmergencyContactNameIn applies the In predicate on the "emergency_contact_name" field.
func EmergencyContactNameIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldEmergencyContactName, vs...))
}

// EmergencyContactNameNotIn applies the NotIn predicate on the "emergency_contact_name" field.
func EmergencyContactNameNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldEmergencyContactName, vs...))
}

// EmergencyContactNameGT applies the GT predicate on the "emergency_contact_name" field.
func EmergencyContactNameGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldEmergencyContactName, v))
}

// EmergencyContactNameGTE applies the GTE predicate on the "emergency_contact_name" field.
func EmergencyContactNameGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldEmergencyContactName, v))
}

// EmergencyContactNameLT applies the LT predicate on the "emergency_contact_name" field.
func EmergencyContactNameLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldEmergencyContactName, v))
}

// EmergencyContactNameLTE applies the LTE predicate on the "emergency_contact_name" field.
func EmergencyContactNameLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldEmergencyContactName, v))
}

// EmergencyContactNameContains applies the Contains predicate on the "emergency_contact_name" field.
func EmergencyContactNameContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldEmergencyContactName, v))
}

// EmergencyContactNameHasPrefix applies the HasPrefix predicate on the "emergency_contact_name" field.
func EmergencyContactNameHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldEmergencyContactName, v))
}

// EmergencyContactNameHasSuffix applies the HasSuffix predicate on the "emergency_contact_name" field.
func EmergencyContactNameHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldEmergencyContactName, v))
}

// EmergencyContactNameIsNil applies the IsNil predicate on the "emergency_contact_name" field.
func EmergencyContactNameIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldEmergencyContactName))
}

// EmergencyContactNameNotNil applies the NotNil predicate on the "emergency_contact_name" field.
func EmergencyContactNameNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldEmergencyContactName))
}

// EmergencyContactNameEqualFold applies the EqualFold predicate on the "emergency_contact_name" field.
func EmergencyContactNameEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldEmergencyContactName, v))
}

// EmergencyContactNameContainsFold applies the ContainsFold predicate on the "emergency_contact_name" field.
func EmergencyContactNameContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldEmergencyContactName, v))
}

// EmergencyContactPhoneEQ applies the EQ predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneNEQ applies the NEQ predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNEQ(v string) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneIn applies the In predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldIn(FieldEmergencyContactPhone, vs...))
}

// EmergencyContactPhoneNotIn applies the NotIn predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNotIn(vs ...string) predicate.Patient {
	return predicate.Patient(sql.FieldNotIn(FieldEmergencyContactPhone, vs...))
}

// EmergencyContactPhoneGT applies the GT predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneGT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGT(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneGTE applies the GTE predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneGTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldGTE(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneLT applies the LT predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneLT(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLT(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneLTE applies the LTE predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneLTE(v string) predicate.Patient {
	return predicate.Patient(sql.FieldLTE(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneContains applies the Contains predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneContains(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContains(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneHasPrefix applies the HasPrefix predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneHasPrefix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasPrefix(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneHasSuffix applies the HasSuffix predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneHasSuffix(v string) predicate.Patient {
	return predicate.Patient(sql.FieldHasSuffix(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneIsNil applies the IsNil predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneIsNil() predicate.Patient {
	return predicate.Patient(sql.FieldIsNull(FieldEmergencyContactPhone))
}

// EmergencyContactPhoneNotNil applies the NotNil predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneNotNil() predicate.Patient {
	return predicate.Patient(sql.FieldNotNull(FieldEmergencyContactPhone))
}

// EmergencyContactPhoneEqualFold applies the EqualFold predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneEqualFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldEqualFold(FieldEmergencyContactPhone, v))
}

// EmergencyContactPhoneContainsFold applies the ContainsFold predicate on the "emergency_contact_phone" field.
func EmergencyContactPhoneContainsFold(v string) predicate.Patient {
	return predicate.Patient(sql.FieldContainsFold(FieldEmergencyContactPhone, v))
}

// ValidationStatusEQ applies the EQ predicate on the "validation_status" field.
func ValidationStatusEQ(v enum.ValidationStatus) predicate.Patient {
	vc := v
	return predicate.Patient(sql.FieldEQ(FieldValidationStatus, vc))
}

// ValidationStatusNEQ applies the NEQ predicate on the "validation_status" field.
func ValidationStatusNEQ(v enum.ValidationStatus) predicate.Patient {
	vc := v
	return predicate.Patient(sql.FieldNEQ(FieldValidationStatus, vc))
}

// ValidationStatusIn applies the In predicate on the "validation_status" field.
func ValidationStatusIn(vs ...enum.ValidationStatus) predicate.Patient {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Patient(sql.FieldIn(FieldValidationStatus, v...))
}

// ValidationStatusNotIn applies the NotIn predicate on the "validation_status" field.
func ValidationStatusNotIn(vs ...enum.ValidationStatus) predicate.Patient {
	v := make([]any, len(vs))
	for i := range v {
		v[i] = vs[i]
	}
	return predicate.Patient(sql.FieldNotIn(FieldValidationStatus, v...))
}

// IsActiveEQ applies the EQ predicate on the "is_active" field.
func IsActiveEQ(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldIsActive, v))
}

// IsActiveNEQ applies the NEQ predicate on the "is_active" field.
func IsActiveNEQ(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldIsActive, v))
}

// IsVerifiedEQ applies the EQ predicate on the "is_verified" field.
func IsVerifiedEQ(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldEQ(FieldIsVerified, v))
}

// IsVerifiedNEQ applies the NEQ predicate on the "is_verified" field.
func IsVerifiedNEQ(v bool) predicate.Patient {
	return predicate.Patient(sql.FieldNEQ(FieldIsVerified, v))
}

// HasUser applies the HasEdge predicate on the "user" edge.
func HasUser() predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, UserTable, UserColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasUserWith applies the HasEdge predicate on the "user" edge with a given conditions (other predicates).
func HasUserWith(preds ...predicate.User) predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := newUserStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasDoctor applies the HasEdge predicate on the "doctor" edge.
func HasDoctor() predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, DoctorTable, DoctorColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasDoctorWith applies the HasEdge predicate on the "doctor" edge with a given conditions (other predicates).
func HasDoctorWith(preds ...predicate.Doctor) predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := newDoctorStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasInstitution applies the HasEdge predicate on the "institution" edge.
func HasInstitution() predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.M2O, true, InstitutionTable, InstitutionColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasInstitutionWith applies the HasEdge predicate on the "institution" edge with a given conditions (other predicates).
func HasInstitutionWith(preds ...predicate.Institution) predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := newInstitutionStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasHealthProfile applies the HasEdge predicate on the "health_profile" edge.
func HasHealthProfile() predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, HealthProfileTable, HealthProfileColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasHealthProfileWith applies the HasEdge predicate on the "health_profile" edge with a given conditions (other predicates).
func HasHealthProfileWith(preds ...predicate.HealthProfile) predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := newHealthProfileStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// HasRecordKey applies the HasEdge predicate on the "record_key" edge.
func HasRecordKey() predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := sqlgraph.NewStep(
			sqlgraph.From(Table, FieldID),
			sqlgraph.Edge(sqlgraph.O2O, false, RecordKeyTable, RecordKeyColumn),
		)
		sqlgraph.HasNeighbors(s, step)
	})
}

// HasRecordKeyWith applies the HasEdge predicate on the "record_key" edge with a given conditions (other predicates).
func HasRecordKeyWith(preds ...predicate.RecordKey) predicate.Patient {
	return predicate.Patient(func(s *sql.Selector) {
		step := newRecordKeyStep()
		sqlgraph.HasNeighborsWith(s, step, func(s *sql.Selector) {
			for _, p := range preds {
				p(s)
			}
		})
	})
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Patient) predicate.Patient {
	return predicate.Patient(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Patient) predicate.Patient {
	return predicate.Patient(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Patient) predicate.Patient {
	return predicate.Patient(sql.NotPredicates(p))
}
