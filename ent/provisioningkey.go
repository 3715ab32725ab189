// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/schema/enum"
)

// ProvisioningKey is the model entity for the ProvisioningKey schema.
type ProvisioningKey struct {
	config `json:"-"`
	// ID of the ent.
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// UserType holds the value of the "user_type" field.
	UserType enum.UserType `json:"user_type,omitempty"`
	// SHA-256 of the key, which a caller chooses at random.
	KeyHash []byte `json:"-"`
	// HMAC-SHA256 of the request with the key: it reveals nothing without the key.
	BodyHash []byte `json:"-"`
	// PersonID holds the value of the "person_id" field.
	PersonID uuid.UUID `json:"person_id,omitempty"`
	// UserID holds the value of the "user_id" field.
	UserID       uuid.UUID `json:"user_id,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*ProvisioningKey) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case provisioningkey.FieldKeyHash, provisioningkey.FieldBodyHash:
			values[i] = new([]byte)
		case provisioningkey.FieldUserType:
			values[i] = new(sql.NullString)
		case provisioningkey.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		case provisioningkey.FieldID, provisioningkey.FieldPersonID, provisioningkey.FieldUserID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the ProvisioningKey fields.
func (_m *ProvisioningKey) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case provisioningkey.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case provisioningkey.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case provisioningkey.FieldUserType:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field user_type", values[i])
			} else if value.Valid {
				_m.UserType = enum.UserType(value.String)
			}
		case provisioningkey.FieldKeyHash:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field key_hash", values[i])
			} else if value != nil {
				_m.KeyHash = *value
			}
		case provisioningkey.FieldBodyHash:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field body_hash", values[i])
			} else if value != nil {
				_m.BodyHash = *value
			}
		case provisioningkey.FieldPersonID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field person_id", values[i])
			} else if value != nil {
				_m.PersonID = *value
			}
		case provisioningkey.FieldUserID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field user_id", values[i])
			} else if value != nil {
				_m.UserID = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the ProvisioningKey.
// This includes values selected through modifiers, order, etc.
func (_m *ProvisioningKey) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this ProvisioningKey.
// Note that you need to call ProvisioningKey.Unwrap() before calling this method if this ProvisioningKey
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *ProvisioningKey) Update() *ProvisioningKeyUpdateOne {
	return NewProvisioningKeyClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the ProvisioningKey entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *ProvisioningKey) Unwrap() *ProvisioningKey {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: ProvisioningKey is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *ProvisioningKey) String() string {
	var builder strings.Builder
	builder.WriteString("ProvisioningKey(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("user_type=")
	builder.WriteString(fmt.Sprintf("%v", _m.UserType))
	builder.WriteString(", ")
	builder.WriteString("key_hash=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("body_hash=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("person_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PersonID))
	builder.WriteString(", ")
	builder.WriteString("user_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.UserID))
	builder.WriteByte(')')
	return builder.String()
}

// ProvisioningKeys is a parsable slice of ProvisioningKey.
type ProvisioningKeys []*ProvisioningKey
