// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/ent/openingdigest"
)

// OpeningDigest is the model entity for the OpeningDigest schema.
type OpeningDigest struct {
	config `json:"-"`
	// ID of the ent.
	// From 1, without gaps.
	ID int64 `json:"id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// The digest covers the openings of transactions before this one, and after the previous digest's.
	Until int64 `json:"until,omitempty"`
	// For each opening in the order of their ids: id, opened_at in microseconds since 1970, the first 16 bytes of its SHA-256.
	Entries []byte `json:"entries,omitempty"`
	// SHA-256 of the previous digest's hash and this digest.
	Hash         []byte `json:"hash,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*OpeningDigest) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case openingdigest.FieldEntries, openingdigest.FieldHash:
			values[i] = new([]byte)
		case openingdigest.FieldID, openingdigest.FieldUntil:
			values[i] = new(sql.NullInt64)
		case openingdigest.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the OpeningDigest fields.
func (_m *OpeningDigest) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case openingdigest.FieldID:
			value, ok := values[i].(*sql.NullInt64)
			if !ok {
				return fmt.Errorf("unexpected type %T for field id", value)
			}
			_m.ID = int64(value.Int64)
		case openingdigest.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case openingdigest.FieldUntil:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field until", values[i])
			} else if value.Valid {
				_m.Until = value.Int64
			}
		case openingdigest.FieldEntries:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field entries", values[i])
			} else if value != nil {
				_m.Entries = *value
			}
		case openingdigest.FieldHash:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field hash", values[i])
			} else if value != nil {
				_m.Hash = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the OpeningDigest.
// This includes values selected through modifiers, order, etc.
func (_m *OpeningDigest) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this OpeningDigest.
// Note that you need to call OpeningDigest.Unwrap() before calling this method if this OpeningDigest
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *OpeningDigest) Update() *OpeningDigestUpdateOne {
	return NewOpeningDigestClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the OpeningDigest entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *OpeningDigest) Unwrap() *OpeningDigest {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: OpeningDigest is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *OpeningDigest) String() string {
	var builder strings.Builder
	builder.WriteString("OpeningDigest(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("until=")
	builder.WriteString(fmt.Sprintf("%v", _m.Until))
	builder.WriteString(", ")
	builder.WriteString("entries=")
	builder.WriteString(fmt.Sprintf("%v", _m.Entries))
	builder.WriteString(", ")
	builder.WriteString("hash=")
	builder.WriteString(fmt.Sprintf("%v", _m.Hash))
	builder.WriteByte(')')
	return builder.String()
}

// OpeningDigests is a parsable slice of OpeningDigest.
type OpeningDigests []*OpeningDigest
