// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"encoding/json"
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/auditvalue"
)

// AuditValue is the model entity for the AuditValue schema.
type AuditValue struct {
	config `json:"-"`
	// ID of the ent.
	// Of the AuditLog.
	ID uuid.UUID `json:"id,omitempty"`
	// The person, or for a session and an account token the login.
	PersonID *uuid.UUID `json:"person_id,omitempty"`
	// Salt holds the value of the "salt" field.
	Salt []byte `json:"-"`
	// Columns with their old and new values, in the form of the entry's details.
	Changes      map[string]interface{} `json:"changes,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*AuditValue) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case auditvalue.FieldPersonID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case auditvalue.FieldSalt, auditvalue.FieldChanges:
			values[i] = new([]byte)
		case auditvalue.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the AuditValue fields.
func (_m *AuditValue) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case auditvalue.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case auditvalue.FieldPersonID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field person_id", values[i])
			} else if value.Valid {
				_m.PersonID = new(uuid.UUID)
				*_m.PersonID = *value.S.(*uuid.UUID)
			}
		case auditvalue.FieldSalt:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field salt", values[i])
			} else if value != nil {
				_m.Salt = *value
			}
		case auditvalue.FieldChanges:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field changes", values[i])
			} else if value != nil && len(*value) > 0 {
				if err := json.Unmarshal(*value, &_m.Changes); err != nil {
					return fmt.Errorf("unmarshal field changes: %w", err)
				}
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the AuditValue.
// This includes values selected through modifiers, order, etc.
func (_m *AuditValue) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this AuditValue.
// Note that you need to call AuditValue.Unwrap() before calling this method if this AuditValue
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *AuditValue) Update() *AuditValueUpdateOne {
	return NewAuditValueClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the AuditValue entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *AuditValue) Unwrap() *AuditValue {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: AuditValue is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *AuditValue) String() string {
	var builder strings.Builder
	builder.WriteString("AuditValue(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	if v := _m.PersonID; v != nil {
		builder.WriteString("person_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("salt=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("changes=")
	builder.WriteString(fmt.Sprintf("%v", _m.Changes))
	builder.WriteByte(')')
	return builder.String()
}

// AuditValues is a parsable slice of AuditValue.
type AuditValues []*AuditValue
