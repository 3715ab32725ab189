// Code generated from the schemas in schema/. DO NOT EDIT.

package recordopening

import (
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/schema/enum"
)

const (
	// Label holds the string label denoting the recordopening type in the database.
	Label = "record_opening"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOpenedAt holds the string denoting the opened_at field in the database.
	FieldOpenedAt = "opened_at"
	// FieldExpiresAt holds the string denoting the expires_at field in the database.
	FieldExpiresAt = "expires_at"
	// FieldPatientID holds the string denoting the patient_id field in the database.
	FieldPatientID = "patient_id"
	// FieldActorType holds the string denoting the actor_type field in the database.
	FieldActorType = "actor_type"
	// FieldActorID holds the string denoting the actor_id field in the database.
	FieldActorID = "actor_id"
	// FieldReaderName holds the string denoting the reader_name field in the database.
	FieldReaderName = "reader_name"
	// FieldInstitutionName holds the string denoting the institution_name field in the database.
	FieldInstitutionName = "institution_name"
	// FieldPurpose holds the string denoting the purpose field in the database.
	FieldPurpose = "purpose"
	// FieldReason holds the string denoting the reason field in the database.
	FieldReason = "reason"
	// FieldReasonSealed holds the string denoting the reason_sealed field in the database.
	FieldReasonSealed = "reason_sealed"
	// FieldIPAddress holds the string denoting the ip_address field in the database.
	FieldIPAddress = "ip_address"
	// FieldUserAgent holds the string denoting the user_agent field in the database.
	FieldUserAgent = "user_agent"
	// FieldRequestID holds the string denoting the request_id field in the database.
	FieldRequestID = "request_id"
	// FieldTransaction holds the string denoting the transaction field in the database.
	FieldTransaction = "transaction"
	// Table holds the table name of the recordopening in the database.
	Table = "record_openings"
)

// Columns holds all SQL columns for recordopening fields.
var Columns = []string{
	FieldID,
	FieldOpenedAt,
	FieldExpiresAt,
	FieldPatientID,
	FieldActorType,
	FieldActorID,
	FieldReaderName,
	FieldInstitutionName,
	FieldPurpose,
	FieldReason,
	FieldReasonSealed,
	FieldIPAddress,
	FieldUserAgent,
	FieldRequestID,
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

// ActorTypeValidator is a validator for the "actor_type" field enum values. It is called by the builders before save.
func ActorTypeValidator(at enum.ActorType) error {
	switch at {
	case "patient", "doctor", "admin", "institution", "system":
		return nil
	default:
		return fmt.Errorf("recordopening: invalid enum value for actor_type field: %q", at)
	}
}

// PurposeValidator is a validator for the "purpose" field enum values. It is called by the builders before save.
func PurposeValidator(pu enum.Purpose) error {
	switch pu {
	case "treatment", "emergency", "registration", "operations":
		return nil
	default:
		return fmt.Errorf("recordopening: invalid enum value for purpose field: %q", pu)
	}
}

// OrderOption defines the ordering options for the RecordOpening queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOpenedAt orders the results by the opened_at field.
func ByOpenedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOpenedAt, opts...).ToFunc()
}

// ByExpiresAt orders the results by the expires_at field.
func ByExpiresAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldExpiresAt, opts...).ToFunc()
}

// ByPatientID orders the results by the patient_id field.
func ByPatientID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPatientID, opts...).ToFunc()
}

// ByActorType orders the results by the actor_type field.
func ByActorType(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldActorType, opts...).ToFunc()
}

// ByActorID orders the results by the actor_id field.
func ByActorID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldActorID, opts...).ToFunc()
}

// ByReaderName orders the results by the reader_name field.
func ByReaderName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReaderName, opts...).ToFunc()
}

// ByInstitutionName orders the results by the institution_name field.
func ByInstitutionName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldInstitutionName, opts...).ToFunc()
}

// ByPurpose orders the results by the purpose field.
func ByPurpose(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPurpose, opts...).ToFunc()
}

// ByReason orders the results by the reason field.
func ByReason(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReason, opts...).ToFunc()
}

// ByIPAddress orders the results by the ip_address field.
func ByIPAddress(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldIPAddress, opts...).ToFunc()
}

// ByUserAgent orders the results by the user_agent field.
func ByUserAgent(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUserAgent, opts...).ToFunc()
}

// ByRequestID orders the results by the request_id field.
func ByRequestID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRequestID, opts...).ToFunc()
}

// ByTransaction orders the results by the transaction field.
func ByTransaction(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTransaction, opts...).ToFunc()
}
