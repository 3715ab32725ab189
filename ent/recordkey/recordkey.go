// Code generated from the schemas in schema/. DO NOT EDIT.

package recordkey

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
)

const (
	// Label holds the string label denoting the recordkey type in the database.
	Label = "record_key"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldPatientID holds the string denoting the patient_id field in the database.
	FieldPatientID = "patient_id"
	// FieldWrapped holds the string denoting the wrapped field in the database.
	FieldWrapped = "wrapped"
	// FieldWrappedBy holds the string denoting the wrapped_by field in the database.
	FieldWrappedBy = "wrapped_by"
	// FieldErasedAt holds the string denoting the erased_at field in the database.
	FieldErasedAt = "erased_at"
	// EdgePatient holds the string denoting the patient edge name in mutations.
	EdgePatient = "patient"
	// Table holds the table name of the recordkey in the database.
	Table = "record_keys"
	// PatientTable is the table that holds the patient relation/edge.
	PatientTable = "record_keys"
	// PatientInverseTable is the table name for the Patient entity.
	// It exists in this package in order to avoid circular dependency with the "patient" package.
	PatientInverseTable = "patients"
	// PatientColumn is the table column denoting the patient relation/edge.
	PatientColumn = "patient_id"
)

// Columns holds all SQL columns for recordkey fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldPatientID,
	FieldWrapped,
	FieldWrappedBy,
	FieldErasedAt,
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
	Hooks [3]ent.Hook
	// DefaultCreatedAt holds the default value on creation for the "created_at" field.
	DefaultCreatedAt func() time.Time
	// WrappedByValidator is a validator for the "wrapped_by" field. It is called by the builders before save.
	WrappedByValidator func(string) error
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() uuid.UUID
)

// OrderOption defines the ordering options for the RecordKey queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// ByPatientID orders the results by the patient_id field.
func ByPatientID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPatientID, opts...).ToFunc()
}

// ByWrappedBy orders the results by the wrapped_by field.
func ByWrappedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWrappedBy, opts...).ToFunc()
}

// ByErasedAt orders the results by the erased_at field.
func ByErasedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldErasedAt, opts...).ToFunc()
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
