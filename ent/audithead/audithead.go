// Code generated from the schemas in schema/. DO NOT EDIT.

package audithead

import (
	"entgo.io/ent/dialect/sql"
)

const (
	// Label holds the string label denoting the audithead type in the database.
	Label = "audit_head"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "chain"
	// FieldLength holds the string denoting the length field in the database.
	FieldLength = "length"
	// FieldHash holds the string denoting the hash field in the database.
	FieldHash = "hash"
	// Table holds the table name of the audithead in the database.
	Table = "audit_heads"
)

// Columns holds all SQL columns for audithead fields.
var Columns = []string{
	FieldID,
	FieldLength,
	FieldHash,
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

// OrderOption defines the ordering options for the AuditHead queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByLength orders the results by the length field.
func ByLength(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLength, opts...).ToFunc()
}
