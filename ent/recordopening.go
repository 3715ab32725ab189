// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/schema/enum"
)

// RecordOpening is the model entity for the RecordOpening schema.
type RecordOpening struct {
	config `json:"-"`
	// ID of the ent.
	ID uuid.UUID `json:"id,omitempty"`
	// OpenedAt holds the value of the "opened_at" field.
	OpenedAt time.Time `json:"opened_at,omitempty"`
	// Fifteen minutes after opened_at.
	ExpiresAt time.Time `json:"expires_at,omitempty"`
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// ActorType holds the value of the "actor_type" field.
	ActorType enum.ActorType `json:"actor_type,omitempty"`
	// The reader's id; NULL for a process.
	ActorID *uuid.UUID `json:"actor_id,omitempty"`
	// The name of the reader at that time, or of the process.
	ReaderName string `json:"reader_name,omitempty"`
	// The name of the reader's institution at that time.
	InstitutionName *string `json:"institution_name,omitempty"`
	// Purpose holds the value of the "purpose" field.
	Purpose enum.Purpose `json:"purpose,omitempty"`
	// Nil if none was given, and once the patient is erased.
	Reason *string `json:"-"`
	// The ciphertext of reason, which the client writes and reads; nil in an entity.
	ReasonSealed []byte `json:"-"`
	// IPAddress holds the value of the "ip_address" field.
	IPAddress *string `json:"ip_address,omitempty"`
	// UserAgent holds the value of the "user_agent" field.
	UserAgent *string `json:"user_agent,omitempty"`
	// RequestID holds the value of the "request_id" field.
	RequestID *string `json:"request_id,omitempty"`
	// The transaction that wrote the entry.
	Transaction  int64 `json:"transaction,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*RecordOpening) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case recordopening.FieldActorID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case recordopening.FieldReasonSealed:
			values[i] = new([]byte)
		case recordopening.FieldTransaction:
			values[i] = new(sql.NullInt64)
		case recordopening.FieldActorType, recordopening.FieldReaderName, recordopening.FieldInstitutionName, recordopening.FieldPurpose, recordopening.FieldReason, recordopening.FieldIPAddress, recordopening.FieldUserAgent, recordopening.FieldRequestID:
			values[i] = new(sql.NullString)
		case recordopening.FieldOpenedAt, recordopening.FieldExpiresAt:
			values[i] = new(sql.NullTime)
		case recordopening.FieldID, recordopening.FieldPatientID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the RecordOpening fields.
func (_m *RecordOpening) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case recordopening.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case recordopening.FieldOpenedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field opened_at", values[i])
			} else if value.Valid {
				_m.OpenedAt = value.Time
			}
		case recordopening.FieldExpiresAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field expires_at", values[i])
			} else if value.Valid {
				_m.ExpiresAt = value.Time
			}
		case recordopening.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case recordopening.FieldActorType:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field actor_type", values[i])
			} else if value.Valid {
				_m.ActorType = enum.ActorType(value.String)
			}
		case recordopening.FieldActorID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field actor_id", values[i])
			} else if value.Valid {
				_m.ActorID = new(uuid.UUID)
				*_m.ActorID = *value.S.(*uuid.UUID)
			}
		case recordopening.FieldReaderName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field reader_name", values[i])
			} else if value.Valid {
				_m.ReaderName = value.String
			}
		case recordopening.FieldInstitutionName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field institution_name", values[i])
			} else if value.Valid {
				_m.InstitutionName = new(string)
				*_m.InstitutionName = value.String
			}
		case recordopening.FieldPurpose:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field purpose", values[i])
			} else if value.Valid {
				_m.Purpose = enum.Purpose(value.String)
			}
		case recordopening.FieldReason:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field reason", values[i])
			} else if value.Valid {
				_m.Reason = new(string)
				*_m.Reason = value.String
			}
		case recordopening.FieldReasonSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field reason_sealed", values[i])
			} else if value != nil {
				_m.ReasonSealed = *value
			}
		case recordopening.FieldIPAddress:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field ip_address", values[i])
			} else if value.Valid {
				_m.IPAddress = new(string)
				*_m.IPAddress = value.String
			}
		case recordopening.FieldUserAgent:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field user_agent", values[i])
			} else if value.Valid {
				_m.UserAgent = new(string)
				*_m.UserAgent = value.String
			}
		case recordopening.FieldRequestID:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field request_id", values[i])
			} else if value.Valid {
				_m.RequestID = new(string)
				*_m.RequestID = value.String
			}
		case recordopening.FieldTransaction:
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

// Value returns the ent.Value that was dynamically selected and assigned to the RecordOpening.
// This includes values selected through modifiers, order, etc.
func (_m *RecordOpening) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this RecordOpening.
// Note that you need to call RecordOpening.Unwrap() before calling this method if this RecordOpening
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *RecordOpening) Update() *RecordOpeningUpdateOne {
	return NewRecordOpeningClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the RecordOpening entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *RecordOpening) Unwrap() *RecordOpening {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: RecordOpening is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *RecordOpening) String() string {
	var builder strings.Builder
	builder.WriteString("RecordOpening(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("opened_at=")
	builder.WriteString(_m.OpenedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("expires_at=")
	builder.WriteString(_m.ExpiresAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
	builder.WriteString(", ")
	builder.WriteString("actor_type=")
	builder.WriteString(fmt.Sprintf("%v", _m.ActorType))
	builder.WriteString(", ")
	if v := _m.ActorID; v != nil {
		builder.WriteString("actor_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("reader_name=")
	builder.WriteString(_m.ReaderName)
	builder.WriteString(", ")
	if v := _m.InstitutionName; v != nil {
		builder.WriteString("institution_name=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	builder.WriteString("purpose=")
	builder.WriteString(fmt.Sprintf("%v", _m.Purpose))
	builder.WriteString(", ")
	builder.WriteString("reason=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("reason_sealed=<sensitive>")
	builder.WriteString(", ")
	if v := _m.IPAddress; v != nil {
		builder.WriteString("ip_address=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.UserAgent; v != nil {
		builder.WriteString("user_agent=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.RequestID; v != nil {
		builder.WriteString("request_id=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	builder.WriteString("transaction=")
	builder.WriteString(fmt.Sprintf("%v", _m.Transaction))
	builder.WriteByte(')')
	return builder.String()
}

// RecordOpenings is a parsable slice of RecordOpening.
type RecordOpenings []*RecordOpening
