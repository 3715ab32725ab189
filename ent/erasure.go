// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/erasure"
)

// Erasure is the model entity for the Erasure schema.
type Erasure struct {
	config `json:"-"`
	// ID of the ent.
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// The admin; NULL in a restored database if only the ledger has the request, for it names no admin.
	RequestedBy *uuid.UUID `json:"requested_by,omitempty"`
	// Reason holds the value of the "reason" field.
	Reason *string `json:"reason,omitempty"`
	// Another admin; NULL as for requested_by.
	ConfirmedBy *uuid.UUID `json:"confirmed_by,omitempty"`
	// NULL for a request.
	ExecutedAt *time.Time `json:"executed_at,omitempty"`
	// The login that was deleted, if there was one.
	UserID       *uuid.UUID `json:"user_id,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Erasure) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case erasure.FieldRequestedBy, erasure.FieldConfirmedBy, erasure.FieldUserID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case erasure.FieldReason:
			values[i] = new(sql.NullString)
		case erasure.FieldCreatedAt, erasure.FieldExecutedAt:
			values[i] = new(sql.NullTime)
		case erasure.FieldID, erasure.FieldPatientID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Erasure fields.
func (_m *Erasure) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case erasure.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case erasure.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case erasure.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case erasure.FieldRequestedBy:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field requested_by", values[i])
			} else if value.Valid {
				_m.RequestedBy = new(uuid.UUID)
				*_m.RequestedBy = *value.S.(*uuid.UUID)
			}
		case erasure.FieldReason:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field reason", values[i])
			} else if value.Valid {
				_m.Reason = new(string)
				*_m.Reason = value.String
			}
		case erasure.FieldConfirmedBy:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field confirmed_by", values[i])
			} else if value.Valid {
				_m.ConfirmedBy = new(uuid.UUID)
				*_m.ConfirmedBy = *value.S.(*uuid.UUID)
			}
		case erasure.FieldExecutedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field executed_at", values[i])
			} else if value.Valid {
				_m.ExecutedAt = new(time.Time)
				*_m.ExecutedAt = value.Time
			}
		case erasure.FieldUserID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field user_id", values[i])
			} else if value.Valid {
				_m.UserID = new(uuid.UUID)
				*_m.UserID = *value.S.(*uuid.UUID)
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Erasure.
// This includes values selected through modifiers, order, etc.
func (_m *Erasure) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Erasure.
// Note that you need to call Erasure.Unwrap() before calling this method if this Erasure
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Erasure) Update() *ErasureUpdateOne {
	return NewErasureClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Erasure entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Erasure) Unwrap() *Erasure {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Erasure is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Erasure) String() string {
	var builder strings.Builder
	builder.WriteString("Erasure(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
	builder.WriteString(", ")
	if v := _m.RequestedBy; v != nil {
		builder.WriteString("requested_by=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.Reason; v != nil {
		builder.WriteString("reason=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.ConfirmedBy; v != nil {
		builder.WriteString("confirmed_by=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.ExecutedAt; v != nil {
		builder.WriteString("executed_at=")
		builder.WriteString(v.Format(time.ANSIC))
	}
	builder.WriteString(", ")
	if v := _m.UserID; v != nil {
		builder.WriteString("user_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteByte(')')
	return builder.String()
}

// Erasures is a parsable slice of Erasure.
type Erasures []*Erasure
