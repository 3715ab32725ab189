// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/predicthealth/database/ent/cacheinvalidation"
)

// CacheInvalidation is the model entity for the CacheInvalidation schema.
type CacheInvalidation struct {
	config `json:"-"`
	// ID of the ent.
	ID int64 `json:"id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// The kind of entry: doctor, institution, specialty, login, session (package cache).
	Kind string `json:"kind,omitempty"`
	// The row's id; for a session the token's hash, in hexadecimal.
	Key          string `json:"key,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*CacheInvalidation) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case cacheinvalidation.FieldID:
			values[i] = new(sql.NullInt64)
		case cacheinvalidation.FieldKind, cacheinvalidation.FieldKey:
			values[i] = new(sql.NullString)
		case cacheinvalidation.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the CacheInvalidation fields.
func (_m *CacheInvalidation) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case cacheinvalidation.FieldID:
			value, ok := values[i].(*sql.NullInt64)
			if !ok {
				return fmt.Errorf("unexpected type %T for field id", value)
			}
			_m.ID = int64(value.Int64)
		case cacheinvalidation.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case cacheinvalidation.FieldKind:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field kind", values[i])
			} else if value.Valid {
				_m.Kind = value.String
			}
		case cacheinvalidation.FieldKey:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field key", values[i])
			} else if value.Valid {
				_m.Key = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the CacheInvalidation.
// This includes values selected through modifiers, order, etc.
func (_m *CacheInvalidation) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this CacheInvalidation.
// Note that you need to call CacheInvalidation.Unwrap() before calling this method if this CacheInvalidation
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *CacheInvalidation) Update() *CacheInvalidationUpdateOne {
	return NewCacheInvalidationClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the CacheInvalidation entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *CacheInvalidation) Unwrap() *CacheInvalidation {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: CacheInvalidation is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *CacheInvalidation) String() string {
	var builder strings.Builder
	builder.WriteString("CacheInvalidation(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("kind=")
	builder.WriteString(_m.Kind)
	builder.WriteString(", ")
	builder.WriteString("key=")
	builder.WriteString(_m.Key)
	builder.WriteByte(')')
	return builder.String()
}

// CacheInvalidations is a parsable slice of CacheInvalidation.
type CacheInvalidations []*CacheInvalidation
