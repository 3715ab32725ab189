// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/specialty"
)

// Specialty is the model entity for the Specialty schema.
type Specialty struct {
	config `json:"-"`
	// ID of the ent.
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// When the row last changed, in UTC, to the microsecond. It never goes back.
	UpdatedAt time.Time `json:"updated_at,omitempty"`
	// 1 for a new row, incremented by each change.
	Version int64 `json:"version,omitempty"`
	// Name holds the value of the "name" field.
	Name string `json:"name,omitempty"`
	// Description holds the value of the "description" field.
	Description *string `json:"description,omitempty"`
	// Category holds the value of the "category" field.
	Category string `json:"category,omitempty"`
	// False for a retired specialty, which is not assigned to new doctors.
	IsActive bool `json:"is_active,omitempty"`
	// Edges holds the relations/edges for other nodes in the graph.
	// The values are being populated by the SpecialtyQuery when eager-loading is set.
	Edges        SpecialtyEdges `json:"edges"`
	selectValues sql.SelectValues
}

// SpecialtyEdges holds the relations/edges for other nodes in the graph.
type SpecialtyEdges struct {
	// Doctors holds the value of the doctors edge.
	Doctors []*Doctor `json:"doctors,omitempty"`
	// SecondaryDoctors holds the value of the secondary_doctors edge.
	SecondaryDoctors []*Doctor `json:"secondary_doctors,omitempty"`
	// loadedTypes holds the information for reporting if a
	// type was loaded (or requested) in eager-loading or not.
	loadedTypes [2]bool
}

// DoctorsOrErr returns the Doctors value or an error if the edge
// was not loaded in eager-loading.
func (e SpecialtyEdges) DoctorsOrErr() ([]*Doctor, error) {
	if e.loadedTypes[0] {
		return e.Doctors, nil
	}
	return nil, &NotLoadedError{edge: "doctors"}
}

// SecondaryDoctorsOrErr returns the SecondaryDoctors value or an error if the edge
// was not loaded in eager-loading.
func (e SpecialtyEdges) SecondaryDoctorsOrErr() ([]*Doctor, error) {
	if e.loadedTypes[1] {
		return e.SecondaryDoctors, nil
	}
	return nil, &NotLoadedError{edge: "secondary_doctors"}
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Specialty) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case specialty.FieldIsActive:
			values[i] = new(sql.NullBool)
		case specialty.FieldVersion:
			values[i] = new(sql.NullInt64)
		case specialty.FieldName, specialty.FieldDescription, specialty.FieldCategory:
			values[i] = new(sql.NullString)
		case specialty.FieldCreatedAt, specialty.FieldUpdatedAt:
			values[i] = new(sql.NullTime)
		case specialty.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Specialty fields.
func (_m *Specialty) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case specialty.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case specialty.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case specialty.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case specialty.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		case specialty.FieldName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field name", values[i])
			} else if value.Valid {
				_m.Name = value.String
			}
		case specialty.FieldDescription:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field description", values[i])
			} else if value.Valid {
				_m.Description = new(string)
				*_m.Description = value.String
			}
		case specialty.FieldCategory:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field category", values[i])
			} else if value.Valid {
				_m.Category = value.String
			}
		case specialty.FieldIsActive:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_active", values[i])
			} else if value.Valid {
				_m.IsActive = value.Bool
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Specialty.
// This includes values selected through modifiers, order, etc.
func (_m *Specialty) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// QueryDoctors queries the "doctors" edge of the Specialty entity.
func (_m *Specialty) QueryDoctors() *DoctorQuery {
	return NewSpecialtyClient(_m.config).QueryDoctors(_m)
}

// QuerySecondaryDoctors queries the "secondary_doctors" edge of the Specialty entity.
func (_m *Specialty) QuerySecondaryDoctors() *DoctorQuery {
	return NewSpecialtyClient(_m.config).QuerySecondaryDoctors(_m)
}

// Update returns a builder for updating this Specialty.
// Note that you need to call Specialty.Unwrap() before calling this method if this Specialty
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Specialty) Update() *SpecialtyUpdateOne {
	return NewSpecialtyClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Specialty entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Specialty) Unwrap() *Specialty {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Specialty is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Specialty) String() string {
	var builder strings.Builder
	builder.WriteString("Specialty(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("updated_at=")
	builder.WriteString(_m.UpdatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("version=")
	builder.WriteString(fmt.Sprintf("%v", _m.Version))
	builder.WriteString(", ")
	builder.WriteString("name=")
	builder.WriteString(_m.Name)
	builder.WriteString(", ")
	if v := _m.Description; v != nil {
		builder.WriteString("description=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	builder.WriteString("category=")
	builder.WriteString(_m.Category)
	builder.WriteString(", ")
	builder.WriteString("is_active=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsActive))
	builder.WriteByte(')')
	return builder.String()
}

// Specialties is a parsable slice of Specialty.
type Specialties []*Specialty
