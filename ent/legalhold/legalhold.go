// Code generated from the schemas in schema/. DO NOT EDIT.

package legalhold

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
)

const (
	// Label holds the string label denoting the legalhold type in the database.
	Label = "legal_hold"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldPatientID holds the string denoting the patient_id field in the database.
	FieldPatientID = "patient_id"
	// FieldReason holds the string denoting the reason field in the database.
	FieldReason = "reason"
	// FieldPlacedBy holds the string denoting the placed_by field in the database.
	FieldPlacedBy = "placed_by"
	// FieldReleasedAt holds the string denoting the released_at field in the database.
	FieldReleasedAt = "released_at"
	// FieldReleasedBy holds the string denoting the released_by field in the database.
	FieldReleasedBy = "released_by"
	// Table holds the table name of the legalhold in the database.
	Table = "legal_holds"
)

// Columns holds all SQL columns for legalhold fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldPatientID,
	FieldReason,
	FieldPlacedBy,
	FieldReleasedAt,
	FieldReleasedBy,
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
	// ReasonValidator is a validator for the "reason" field. It is called by the builders before save.
	ReasonValidator func(string) error
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() uuid.UUID
)

// OrderOption defines the ordering options for the LegalHold queries.
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

// ByReason orders the results by the reason field.
func ByReason(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReason, opts...).ToFunc()
}

// ByPlacedBy orders the results by the placed_by field.
func ByPlacedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPlacedBy, opts...).ToFunc()
}

// ByReleasedAt orders the results by the released_at field.
func ByReleasedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReleasedAt, opts...).ToFunc()
}

// ByReleasedBy orders the results by the released_by field.
func ByReleasedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReleasedBy, opts...).ToFunc()
}
