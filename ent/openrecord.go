// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/schema/enum"
)

// OpenRecord is the model entity for the OpenRecord schema.
type OpenRecord struct {
	config `json:"-"`
	// ID of the ent.
	// Of the RecordOpening.
	ID uuid.UUID `json:"id,omitempty"`
	// ActorID holds the value of the "actor_id" field.
	ActorID uuid.UUID `json:"actor_id,omitempty"`
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// Purpose holds the value of the "purpose" field.
	Purpose enum.Purpose `json:"purpose,omitempty"`
	// ExpiresAt holds the value of the "expires_at" field.
	ExpiresAt time.Time `json:"expires_at,omitempty"`
	// The transaction that opened the record; the record can be read in later ones.
	Transaction  int64 `json:"transaction,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*OpenRecord) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case openrecord.FieldTransaction:
			values[i] = new(sql.NullInt64)
		case openrecord.FieldPurpose:
			values[i] = new(sql.NullString)
		case openrecord.FieldExpiresAt:
			values[i] = new(sql.NullTime)
		case openrecord.FieldID, openrecord.FieldActorID, openrecord.FieldPatientID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the OpenRecord fields.
func (_m *OpenRecord) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case openrecord.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case openrecord.FieldActorID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field actor_id", values[i])
			} else if value != nil {
				_m.ActorID = *value
			}
		case openrecord.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case openrecord.FieldPurpose:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field purpose", values[i])
			} else if value.Valid {
				_m.Purpose = enum.Purpose(value.String)
			}
		case openrecord.FieldExpiresAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field expires_at", values[i])
			} else if value.Valid {
				_m.ExpiresAt = value.Time
			}
		case openrecord.FieldTransaction:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field transaction", values[i])
			} else if value.Valid {
				_m.Transaction = value.Int64
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the OpenRecord.
// This includes values selected through modifiers, order, etc.
func (_m *OpenRecord) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this OpenRecord.
// Note that you need to call OpenRecord.Unwrap() before calling this method if this OpenRecord
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *OpenRecord) Update() *OpenRecordUpdateOne {
	return NewOpenRecordClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the OpenRecord entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *OpenRecord) Unwrap() *OpenRecord {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: OpenRecord is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *OpenRecord) String() string {
	var builder strings.Builder
	builder.WriteString("OpenRecord(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("actor_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.ActorID))
	builder.WriteString(", ")
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
	builder.WriteString(", ")
	builder.WriteString("purpose=")
	builder.WriteString(fmt.Sprintf("%v", _m.Purpose))
	builder.WriteString(", ")
	builder.WriteString("expires_at=")
	builder.WriteString(_m.ExpiresAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("transaction=")
	builder.WriteString(fmt.Sprintf("%v", _m.Transaction))
	builder.WriteByte(')')
	return builder.String()
}

// OpenRecords is a parsable slice of OpenRecord.
type OpenRecords []*OpenRecord
