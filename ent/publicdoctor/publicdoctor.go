// Code generated from the schemas in schema/. DO NOT EDIT.

package publicdoctor

import (
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/schema/enum"
)

const (
	// Label holds the string label denoting the publicdoctor type in the database.
	Label = "public_doctor"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldInstitutionID holds the string denoting the institution_id field in the database.
	FieldInstitutionID = "institution_id"
	// FieldFirstName holds the string denoting the first_name field in the database.
	FieldFirstName = "first_name"
	// FieldLastName holds the string denoting the last_name field in the database.
	FieldLastName = "last_name"
	// FieldMedicalLicense holds the string denoting the medical_license field in the database.
	FieldMedicalLicense = "medical_license"
	// FieldSpecialtyID holds the string denoting the specialty_id field in the database.
	FieldSpecialtyID = "specialty_id"
	// FieldSecondarySpecialtyID holds the string denoting the secondary_specialty_id field in the database.
	FieldSecondarySpecialtyID = "secondary_specialty_id"
	// FieldYearsExperience holds the string denoting the years_experience field in the database.
	FieldYearsExperience = "years_experience"
	// FieldConsultationFee holds the string denoting the consultation_fee field in the database.
	FieldConsultationFee = "consultation_fee"
	// FieldProfessionalStatus holds the string denoting the professional_status field in the database.
	FieldProfessionalStatus = "professional_status"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldSpecialty holds the string denoting the specialty field in the database.
	FieldSpecialty = "specialty"
	// FieldVersion holds the string denoting the version field in the database.
	FieldVersion = "version"
	// Table holds the table name of the publicdoctor in the database.
	Table = "public_doctors"
)

// Columns holds all SQL columns for publicdoctor fields.
var Columns = []string{
	FieldID,
	FieldInstitutionID,
	FieldFirstName,
	FieldLastName,
	FieldMedicalLicense,
	FieldSpecialtyID,
	FieldSecondarySpecialtyID,
	FieldYearsExperience,
	FieldConsultationFee,
	FieldProfessionalStatus,
	FieldCreatedAt,
	FieldSpecialty,
	FieldVersion,
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

// ProfessionalStatusValidator is a validator for the "professional_status" field enum values. It is called by the builders before save.
func ProfessionalStatusValidator(ps enum.ProfessionalStatus) error {
	switch ps {
	case "active", "suspended", "retired":
		return nil
	default:
		return fmt.Errorf("publicdoctor: invalid enum value for professional_status field: %q", ps)
	}
}

// OrderOption defines the ordering options for the PublicDoctor queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByInstitutionID orders the results by the institution_id field.
func ByInstitutionID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldInstitutionID, opts...).ToFunc()
}

// ByFirstName orders the results by the first_name field.
func ByFirstName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFirstName, opts...).ToFunc()
}

// ByLastName orders the results by the last_name field.
func ByLastName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLastName, opts...).ToFunc()
}

// ByMedicalLicense orders the results by the medical_license field.
func ByMedicalLicense(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMedicalLicense, opts...).ToFunc()
}

// BySpecialtyID orders the results by the specialty_id field.
func BySpecialtyID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpecialtyID, opts...).ToFunc()
}

// BySecondarySpecialtyID orders the results by the secondary_specialty_id field.
func BySecondarySpecialtyID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSecondarySpecialtyID, opts...).ToFunc()
}

// ByYearsExperience orders the results by the years_experience field.
func ByYearsExperience(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldYearsExperience, opts...).ToFunc()
}

// ByConsultationFee orders the results by the consultation_fee field.
func ByConsultationFee(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldConsultationFee, opts...).ToFunc()
}

// ByProfessionalStatus orders the results by the professional_status field.
func ByProfessionalStatus(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProfessionalStatus, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// BySpecialty orders the results by the specialty field.
func BySpecialty(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpecialty, opts...).ToFunc()
}

// ByVersion orders the results by the version field.
func ByVersion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersion, opts...).ToFunc()
}
