// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/legalhold"
)

// LegalHold is the model entity for the LegalHold schema.
type LegalHold struct {
	config `json:"-"`
	// ID of the ent.
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// Reason holds the value of the "reason" field.
	Reason string `json:"reason,omitempty"`
	// The admin.
	PlacedBy uuid.UUID `json:"placed_by,omitempty"`
	// ReleasedAt holds the value of the "released_at" field.
	ReleasedAt *time.Time `json:"released_at,omitempty"`
	// ReleasedBy holds the value of the "released_by" field.
	ReleasedBy   *uuid.UUID `json:"released_by,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*LegalHold) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case legalhold.FieldReleasedBy:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case legalhold.FieldReason:
			values[i] = new(sql.NullString)
		case legalhold.FieldCreatedAt, legalhold.FieldReleasedAt:
			values[i] = new(sql.NullTime)
		case legalhold.FieldID, legalhold.FieldPatientID, legalhold.FieldPlacedBy:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the LegalHold fields.
func (_m *LegalHold) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case legalhold.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case legalhold.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case legalhold.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case legalhold.FieldReason:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field reason", values[i])
			} else if value.Valid {
				_m.Reason = value.String
			}
		case legalhold.FieldPlacedBy:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field placed_by", values[i])
			} else if value != nil {
				_m.PlacedBy = *value
			}
		case legalhold.FieldReleasedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field released_at", values[i])
			} else if value.Valid {
				_m.ReleasedAt = new(time.Time)
				*_m.ReleasedAt = value.Time
			}
		case legalhold.FieldReleasedBy:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field released_by", values[i])
			} else if value.Valid {
				_m.ReleasedBy = new(uuid.UUID)
				*_m.ReleasedBy = *value.S.(*uuid.UUID)
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the LegalHold.
// This includes values selected through modifiers, order, etc.
func (_m *LegalHold) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this LegalHold.
// Note that you need to call LegalHold.Unwrap() before calling this method if this LegalHold
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *LegalHold) Update() *LegalHoldUpdateOne {
	return NewLegalHoldClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the LegalHold entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *LegalHold) Unwrap() *LegalHold {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: LegalHold is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *LegalHold) String() string {
	var builder strings.Builder
	builder.WriteString("LegalHold(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
	builder.WriteString(", ")
	builder.WriteString("reason=")
	builder.WriteString(_m.Reason)
	builder.WriteString(", ")
	builder.WriteString("placed_by=")
	builder.WriteString(fmt.Sprintf("%v", _m.PlacedBy))
	builder.WriteString(", ")
	if v := _m.ReleasedAt; v != nil {
		builder.WriteString("released_at=")
		builder.WriteString(v.Format(time.ANSIC))
	}
	builder.WriteString(", ")
	if v := _m.ReleasedBy; v != nil {
		builder.WriteString("released_by=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteByte(')')
	return builder.String()
}

// LegalHolds is a parsable slice of LegalHold.
type LegalHolds []*LegalHold
