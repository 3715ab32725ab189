// Code generated from the schemas in schema/. DO NOT EDIT.

package openrecord

import (
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/schema/enum"
)

const (
	// Label holds the string label denoting the openrecord type in the database.
	Label = "open_record"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldActorID holds the string denoting the actor_id field in the database.
	FieldActorID = "actor_id"
	// FieldPatientID holds the string denoting the patient_id field in the database.
	FieldPatientID = "patient_id"
	// FieldPurpose holds the string denoting the purpose field in the database.
	FieldPurpose = "purpose"
	// FieldExpiresAt holds the string denoting the expires_at field in the database.
	FieldExpiresAt = "expires_at"
	// FieldTransaction holds the string denoting the transaction field in the database.
	FieldTransaction = "transaction"
	// Table holds the table name of the openrecord in the database.
	Table = "open_records"
)

// Columns holds all SQL columns for openrecord fields.
var Columns = []string{
	FieldID,
	FieldActorID,
	FieldPatientID,
	FieldPurpose,
	FieldExpiresAt,
	FieldTransaction,
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

var (
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() uuid.UUID
)

// PurposeValidator is a validator for the "purpose" field enum values. It is called by the builders before save.
func PurposeValidator(pu enum.Purpose) error {
	switch pu {
	case "treatment", "emergency", "registration", "operations":
		return nil
	default:
		return fmt.Errorf("openrecord: invalid enum value for purpose field: %q", pu)
	}
}

// OrderOption defines the ordering options for the OpenRecord queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByActorID orders the results by the actor_id field.
func ByActorID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldActorID, opts...).ToFunc()
}

// ByPatientID orders the results by the patient_id field.
func ByPatientID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPatientID, opts...).ToFunc()
}

// ByPurpose orders the results by the purpose field.
func ByPurpose(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPurpose, opts...).ToFunc()
}

// ByExpiresAt orders the results by the expires_at field.
func ByExpiresAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldExpiresAt, opts...).ToFunc()
}

// ByTransaction orders the results by the transaction field.
func ByTransaction(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTransaction, opts...).ToFunc()
}
