// Code generated from the schemas in schema/. DO NOT EDIT.

package openingdigest

import (
	"entgo.io/ent/dialect/sql"
)

const (
	// Label holds the string label denoting the openingdigest type in the database.
	Label = "opening_digest"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "seq"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldUntil holds the string denoting the until field in the database.
	FieldUntil = "until"
	// FieldEntries holds the string denoting the entries field in the database.
	FieldEntries = "entries"
	// FieldHash holds the string denoting the hash field in the database.
	FieldHash = "hash"
	// Table holds the table name of the openingdigest in the database.
	Table = "opening_digests"
)

// Columns holds all SQL columns for openingdigest fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldUntil,
	FieldEntries,
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

// OrderOption defines the ordering options for the OpeningDigest queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// ByUntil orders the results by the until field.
func ByUntil(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUntil, opts...).ToFunc()
}
