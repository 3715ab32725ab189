// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/recordkey"
)

// RecordKey is the model entity for the RecordKey schema.
type RecordKey struct {
	config `json:"-"`
	// ID of the ent.
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// NULL once the key is destroyed.
	Wrapped []byte `json:"-"`
	// The fingerprint of the WrappingKey; NULL if the patient never had a key.
	WrappedBy *string `json:"wrapped_by,omitempty"`
	// When the key was destroyed. The patient never has another one.
	ErasedAt *time.Time `json:"erased_at,omitempty"`
	// Edges holds the relations/edges for other nodes in the graph.
	// The values are being populated by the RecordKeyQuery when eager-loading is set.
	Edges        RecordKeyEdges `json:"edges"`
	selectValues sql.SelectValues
}

// RecordKeyEdges holds the relations/edges for other nodes in the graph.
type RecordKeyEdges struct {
	// Patient holds the value of the patient edge.
	Patient *Patient `json:"patient,omitempty"`
	// loadedTypes holds the information for reporting if a
	// type was loaded (or requested) in eager-loading or not.
	loadedTypes [1]bool
}

// PatientOrErr returns the Patient value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e RecordKeyEdges) PatientOrErr() (*Patient, error) {
	if e.Patient != nil {
		return e.Patient, nil
	} else if e.loadedTypes[0] {
		return nil, &NotFoundError{label: patient.Label}
	}
	return nil, &NotLoadedError{edge: "patient"}
}

// scanValues returns the types for scanning values from sql.Rows.
func (*RecordKey) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case recordkey.FieldWrapped:
			values[i] = new([]byte)
		case recordkey.FieldWrappedBy:
			values[i] = new(sql.NullString)
		case recordkey.FieldCreatedAt, recordkey.FieldErasedAt:
			values[i] = new(sql.NullTime)
		case recordkey.FieldID, recordkey.FieldPatientID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the RecordKey fields.
func (_m *RecordKey) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case recordkey.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case recordkey.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case recordkey.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case recordkey.FieldWrapped:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field wrapped", values[i])
			} else if value != nil {
				_m.Wrapped = *value
			}
		case recordkey.FieldWrappedBy:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field wrapped_by", values[i])
			} else if value.Valid {
				_m.WrappedBy = new(string)
				*_m.WrappedBy = value.String
			}
		case recordkey.FieldErasedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field erased_at", values[i])
			} else if value.Valid {
				_m.ErasedAt = new(time.Time)
				*_m.ErasedAt = value.Time
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the RecordKey.
// This includes values selected through modifiers, order, etc.
func (_m *RecordKey) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// QueryPatient queries the "patient" edge of the RecordKey entity.
func (_m *RecordKey) QueryPatient() *PatientQuery {
	return NewRecordKeyClient(_m.config).QueryPatient(_m)
}

// Update returns a builder for updating this RecordKey.
// Note that you need to call RecordKey.Unwrap() before calling this method if this RecordKey
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *RecordKey) Update() *RecordKeyUpdateOne {
	return NewRecordKeyClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the RecordKey entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *RecordKey) Unwrap() *RecordKey {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: RecordKey is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *RecordKey) String() string {
	var builder strings.Builder
	builder.WriteString("RecordKey(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
	builder.WriteString(", ")
	builder.WriteString("wrapped=<sensitive>")
	builder.WriteString(", ")
	if v := _m.WrappedBy; v != nil {
		builder.WriteString("wrapped_by=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.ErasedAt; v != nil {
		builder.WriteString("erased_at=")
		builder.WriteString(v.Format(time.ANSIC))
	}
	builder.WriteByte(')')
	return builder.String()
}

// RecordKeys is a parsable slice of RecordKey.
type RecordKeys []*RecordKey
