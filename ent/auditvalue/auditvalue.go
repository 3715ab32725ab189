// Code generated from the schemas in schema/. DO NOT EDIT.

package auditvalue

import (
	"entgo.io/ent/dialect/sql"
)

const (
	// Label holds the string label denoting the auditvalue type in the database.
	Label = "audit_value"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldPersonID holds the string denoting the person_id field in the database.
	FieldPersonID = "person_id"
	// FieldSalt holds the string denoting the salt field in the database.
	FieldSalt = "salt"
	// FieldChanges holds the string denoting the changes field in the database.
	FieldChanges = "changes"
	// Table holds the table name of the auditvalue in the database.
	Table = "audit_values"
)

// Columns holds all SQL columns for auditvalue fields.
var Columns = []string{
	FieldID,
	FieldPersonID,
	FieldSalt,
	FieldChanges,
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

// OrderOption defines the ordering options for the AuditValue queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByPersonID orders the results by the person_id field.
func ByPersonID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPersonID, opts...).ToFunc()
}
