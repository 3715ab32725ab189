// Code generated from the schemas in schema/. DO NOT EDIT.

package doctor

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
	// Label holds the string label denoting the doctor type in the database.
	Label = "doctor"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldUpdatedAt holds the string denoting the updated_at field in the database.
	FieldUpdatedAt = "updated_at"
	// FieldVersion holds the string denoting the version field in the database.
	FieldVersion = "version"
	// FieldSearchText holds the string denoting the search_text field in the database.
	FieldSearchText = "search_text"
	// FieldInstitutionID holds the string denoting the institution_id field in the database.
	FieldInstitutionID = "institution_id"
	// FieldFirstName holds the string denoting the first_name field in the database.
	FieldFirstName = "first_name"
	// FieldLastName holds the string denoting the last_name field in the database.
	FieldLastName = "last_name"
	// FieldEmail holds the string denoting the email field in the database.
	FieldEmail = "email"
	// FieldMedicalLicense holds the string denoting the medical_license field in the database.
	FieldMedicalLicense = "medical_license"
	// FieldSpecialtyID holds the string denoting the specialty_id field in the database.
	FieldSpecialtyID = "specialty_id"
	// FieldSecondarySpecialtyID holds the string denoting the secondary_specialty_id field in the database.
	FieldSecondarySpecialtyID = "secondary_specialty_id"
	// FieldPhone holds the string denoting the phone field in the database.
	FieldPhone = "phone"
	// FieldYearsExperience holds the string denoting the years_experience field in the database.
	FieldYearsExperience = "years_experience"
	// FieldConsultationFee holds the string denoting the consultation_fee field in the database.
	FieldConsultationFee = "consultation_fee"
	// FieldIsActive holds the string denoting the is_active field in the database.
	FieldIsActive = "is_active"
	// FieldProfessionalStatus holds the string denoting the professional_status field in the database.
	FieldProfessionalStatus = "professional_status"
	// EdgeUser holds the string denoting the user edge name in mutations.
	EdgeUser = "user"
	// EdgeInstitution holds the string denoting the institution edge name in mutations.
	EdgeInstitution = "institution"
	// EdgeSpecialty holds the string denoting the specialty edge name in mutations.
	EdgeSpecialty = "specialty"
	// EdgeSecondarySpecialty holds the string denoting the secondary_specialty edge name in mutations.
	EdgeSecondarySpecialty = "secondary_specialty"
	// EdgePatients holds the string denoting the patients edge name in mutations.
	EdgePatients = "patients"
	// Table holds the table name of the doctor in the database.
	Table = "doctors"
	// UserTable is the table that holds the user relation/edge.
	UserTable = "users"
	// UserInverseTable is the table name for the User entity.
	// It exists in this package in order to avoid circular dependency with the "user" package.
	UserInverseTable = "users"
	// UserColumn is the table column denoting the user relation/edge.
	UserColumn = "doctor_id"
	// InstitutionTable is the table that holds the institution relation/edge.
	InstitutionTable = "doctors"
	// InstitutionInverseTable is the table name for the Institution entity.
	// It exists in this package in order to avoid circular dependency with the "institution" package.
	InstitutionInverseTable = "medical_institutions"
	// InstitutionColumn is the table column denoting the institution relation/edge.
	InstitutionColumn = "institution_id"
	// SpecialtyTable is the table that holds the specialty relation/edge.
	SpecialtyTable = "doctors"
	// SpecialtyInverseTable is the table name for the Specialty entity.
	// It exists in this package in order to avoid circular dependency with the "specialty" package.
	SpecialtyInverseTable = "doctor_specialties"
	// SpecialtyColumn is the table column denoting the specialty relation/edge.
	SpecialtyColumn = "specialty_id"
	// SecondarySpecialtyTable is the table that holds the secondary_specialty relation/edge.
	SecondarySpecialtyTable = "doctors"
	// SecondarySpecialtyInverseTable is the table name for the Specialty entity.
	// It exists in this package in order to avoid circular dependency with the "specialty" package.
	SecondarySpecialtyInverseTable = "doctor_specialties"
	// SecondarySpecialtyColumn is the table column denoting the secondary_specialty relation/edge.
	SecondarySpecialtyColumn = "secondary_specialty_id"
	// PatientsTable is the table that holds the patients relation/edge.
	PatientsTable = "patients"
	// PatientsInverseTable is the table name for the Patient entity.
	// It exists in this package in order to avoid circular dependency with the "patient" package.
	PatientsInverseTable = "patients"
	// PatientsColumn is the table column denoting the patients relation/edge.
	PatientsColumn = "doctor_id"
)

// Columns holds all SQL columns for doctor fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldUpdatedAt,
	FieldVersion,
	FieldSearchText,
	FieldInstitutionID,
	FieldFirstName,
	FieldLastName,
	FieldEmail,
	FieldMedicalLicense,
	FieldSpecialtyID,
	FieldSecondarySpecialtyID,
	FieldPhone,
	FieldYearsExperience,
	FieldConsultationFee,
	FieldIsActive,
	FieldProfessionalStatus,
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
	Hooks [4]ent.Hook
	// DefaultCreatedAt holds the default value on creation for the "created_at" field.
	DefaultCreatedAt func() time.Time
	// DefaultUpdatedAt holds the default value on creation for the "updated_at" field.
	DefaultUpdatedAt func() time.Time
	// DefaultVersion holds the default value on creation for the "version" field.
	DefaultVersion int64
	// DefaultSearchText holds the default value on creation for the "search_text" field.
	DefaultSearchText string
	// FirstNameValidator is a validator for the "first_name" field. It is called by the builders before save.
	FirstNameValidator func(string) error
	// LastNameValidator is a validator for the "last_name" field. It is called by the builders before save.
	LastNameValidator func(string) error
	// EmailValidator is a validator for the "email" field. It is called by the builders before save.
	EmailValidator func(string) error
	// MedicalLicenseValidator is a validator for the "medical_license" field. It is called by the builders before save.
	MedicalLicenseValidator func(string) error
	// PhoneValidator is a validator for the "phone" field. It is called by the builders before save.
	PhoneValidator func(string) error
	// DefaultYearsExperience holds the default value on creation for the "years_experience" field.
	DefaultYearsExperience int
	// DefaultIsActive holds the default value on creation for the "is_active" field.
	DefaultIsActive bool
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() uuid.UUID
)

const DefaultProfessionalStatus enum.ProfessionalStatus = "active"

// ProfessionalStatusValidator is a validator for the "professional_status" field enum values. It is called by the builders before save.
func ProfessionalStatusValidator(ps enum.ProfessionalStatus) error {
	switch ps {
	case "active", "suspended", "retired":
		return nil
	default:
		return fmt.Errorf("doctor: invalid enum value for professional_status field: %q", ps)
	}
}

// OrderOption defines the ordering options for the Doctor queries.
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

// BySearchText orders the results by the search_text field.
func BySearchText(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSearchText, opts...).ToFunc()
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

// ByEmail orders the results by the email field.
func ByEmail(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEmail, opts...).ToFunc()
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

// ByPhone orders the results by the phone field.
func ByPhone(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPhone, opts...).ToFunc()
}

// ByYearsExperience orders the results by the years_experience field.
func ByYearsExperience(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldYearsExperience, opts...).ToFunc()
}

// ByConsultationFee orders the results by the consultation_fee field.
func ByConsultationFee(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldConsultationFee, opts...).ToFunc()
}

// ByIsActive orders the results by the is_active field.
func ByIsActive(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldIsActive, opts...).ToFunc()
}

// ByProfessionalStatus orders the results by the professional_status field.
func ByProfessionalStatus(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProfessionalStatus, opts...).ToFunc()
}

// ByUserField orders the results by user field.
func ByUserField(field string, opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newUserStep(), sql.OrderByField(field, opts...))
	}
}

// ByInstitutionField orders the results by institution field.
func ByInstitutionField(field string, opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newInstitutionStep(), sql.OrderByField(field, opts...))
	}
}

// BySpecialtyField orders the results by specialty field.
func BySpecialtyField(field string, opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newSpecialtyStep(), sql.OrderByField(field, opts...))
	}
}

// BySecondarySpecialtyField orders the results by secondary_specialty field.
func BySecondarySpecialtyField(field string, opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newSecondarySpecialtyStep(), sql.OrderByField(field, opts...))
	}
}

// ByPatientsCount orders the results by patients count.
func ByPatientsCount(opts ...sql.OrderTermOption) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborsCount(s, newPatientsStep(), opts...)
	}
}

// ByPatients orders the results by patients terms.
func ByPatients(term sql.OrderTerm, terms ...sql.OrderTerm) OrderOption {
	return func(s *sql.Selector) {
		sqlgraph.OrderByNeighborTerms(s, newPatientsStep(), append([]sql.OrderTerm{term}, terms...)...)
	}
}
func newUserStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(UserInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.O2O, false, UserTable, UserColumn),
	)
}
func newInstitutionStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(InstitutionInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.M2O, true, InstitutionTable, InstitutionColumn),
	)
}
func newSpecialtyStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(SpecialtyInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.M2O, true, SpecialtyTable, SpecialtyColumn),
	)
}
func newSecondarySpecialtyStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(SecondarySpecialtyInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.M2O, true, SecondarySpecialtyTable, SecondarySpecialtyColumn),
	)
}
func newPatientsStep() *sqlgraph.Step {
	return sqlgraph.NewStep(
		sqlgraph.From(Table, FieldID),
		sqlgraph.To(PatientsInverseTable, FieldID),
		sqlgraph.Edge(sqlgraph.O2M, false, PatientsTable, PatientsColumn),
	)
}
