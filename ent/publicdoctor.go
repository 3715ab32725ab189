// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/publicdoctor"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// PublicDoctor is the model entity for the PublicDoctor schema.
type PublicDoctor struct {
	config `json:"-"`
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// Where the doctor works; NULL for an independent practice.
	InstitutionID *uuid.UUID `json:"institution_id,omitempty"`
	// FirstName holds the value of the "first_name" field.
	FirstName string `json:"first_name,omitempty"`
	// LastName holds the value of the "last_name" field.
	LastName string `json:"last_name,omitempty"`
	// MedicalLicense holds the value of the "medical_license" field.
	MedicalLicense string `json:"medical_license,omitempty"`
	// SpecialtyID holds the value of the "specialty_id" field.
	SpecialtyID *uuid.UUID `json:"specialty_id,omitempty"`
	// SecondarySpecialtyID holds the value of the "secondary_specialty_id" field.
	SecondarySpecialtyID *uuid.UUID `json:"secondary_specialty_id,omitempty"`
	// YearsExperience holds the value of the "years_experience" field.
	YearsExperience int `json:"years_experience,omitempty"`
	// The price of one consultation; PostgreSQL rounds it to two decimals.
	ConsultationFee *decimal.Decimal `json:"consultation_fee,omitempty"`
	// ProfessionalStatus holds the value of the "professional_status" field.
	ProfessionalStatus enum.ProfessionalStatus `json:"professional_status,omitempty"`
	// When the row was created, by the database's clock, in UTC, to the microsecond. Only the tables' owner may set another time.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// Specialty holds the value of the "specialty" field.
	Specialty *string `json:"specialty,omitempty"`
	// 1 for a new row, incremented by each change.
	Version      int64 `json:"version,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*PublicDoctor) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case publicdoctor.FieldConsultationFee:
			values[i] = &sql.NullScanner{S: new(decimal.Decimal)}
		case publicdoctor.FieldInstitutionID, publicdoctor.FieldSpecialtyID, publicdoctor.FieldSecondarySpecialtyID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case publicdoctor.FieldYearsExperience, publicdoctor.FieldVersion:
			values[i] = new(sql.NullInt64)
		case publicdoctor.FieldFirstName, publicdoctor.FieldLastName, publicdoctor.FieldMedicalLicense, publicdoctor.FieldProfessionalStatus, publicdoctor.FieldSpecialty:
			values[i] = new(sql.NullString)
		case publicdoctor.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		case publicdoctor.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the PublicDoctor fields.
func (_m *PublicDoctor) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case publicdoctor.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case publicdoctor.FieldInstitutionID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field institution_id", values[i])
			} else if value.Valid {
				_m.InstitutionID = new(uuid.UUID)
				*_m.InstitutionID = *value.S.(*uuid.UUID)
			}
		case publicdoctor.FieldFirstName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field first_name", values[i])
			} else if value.Valid {
				_m.FirstName = value.String
			}
		case publicdoctor.FieldLastName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field last_name", values[i])
			} else if value.Valid {
				_m.LastName = value.String
			}
		case publicdoctor.FieldMedicalLicense:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field medical_license", values[i])
			} else if value.Valid {
				_m.MedicalLicense = value.String
			}
		case publicdoctor.FieldSpecialtyID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field specialty_id", values[i])
			} else if value.Valid {
				_m.SpecialtyID = new(uuid.UUID)
				*_m.SpecialtyID = *value.S.(*uuid.UUID)
			}
		case publicdoctor.FieldSecondarySpecialtyID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field secondary_specialty_id", values[i])
			} else if value.Valid {
				_m.SecondarySpecialtyID = new(uuid.UUID)
				*_m.SecondarySpecialtyID = *value.S.(*uuid.UUID)
			}
		case publicdoctor.FieldYearsExperience:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field years_experience", values[i])
			} else if value.Valid {
				_m.YearsExperience = int(value.Int64)
			}
		case publicdoctor.FieldConsultationFee:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field consultation_fee", values[i])
			} else if value.Valid {
				_m.ConsultationFee = new(decimal.Decimal)
				*_m.ConsultationFee = *value.S.(*decimal.Decimal)
			}
		case publicdoctor.FieldProfessionalStatus:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field professional_status", values[i])
			} else if value.Valid {
				_m.ProfessionalStatus = enum.ProfessionalStatus(value.String)
			}
		case publicdoctor.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case publicdoctor.FieldSpecialty:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field specialty", values[i])
			} else if value.Valid {
				_m.Specialty = new(string)
				*_m.Specialty = value.String
			}
		case publicdoctor.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the PublicDoctor.
// This includes values selected through modifiers, order, etc.
func (_m *PublicDoctor) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Unwrap unwraps the PublicDoctor entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *PublicDoctor) Unwrap() *PublicDoctor {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: PublicDoctor is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *PublicDoctor) String() string {
	var builder strings.Builder
	builder.WriteString("PublicDoctor(")
	builder.WriteString("id=")
	builder.WriteString(fmt.Sprintf("%v", _m.ID))
	builder.WriteString(", ")
	if v := _m.InstitutionID; v != nil {
		builder.WriteString("institution_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("first_name=")
	builder.WriteString(_m.FirstName)
	builder.WriteString(", ")
	builder.WriteString("last_name=")
	builder.WriteString(_m.LastName)
	builder.WriteString(", ")
	builder.WriteString("medical_license=")
	builder.WriteString(_m.MedicalLicense)
	builder.WriteString(", ")
	if v := _m.SpecialtyID; v != nil {
		builder.WriteString("specialty_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.SecondarySpecialtyID; v != nil {
		builder.WriteString("secondary_specialty_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("years_experience=")
	builder.WriteString(fmt.Sprintf("%v", _m.YearsExperience))
	builder.WriteString(", ")
	if v := _m.ConsultationFee; v != nil {
		builder.WriteString("consultation_fee=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("professional_status=")
	builder.WriteString(fmt.Sprintf("%v", _m.ProfessionalStatus))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	if v := _m.Specialty; v != nil {
		builder.WriteString("specialty=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	builder.WriteString("version=")
	builder.WriteString(fmt.Sprintf("%v", _m.Version))
	builder.WriteByte(')')
	return builder.String()
}

// PublicDoctors is a parsable slice of PublicDoctor.
type PublicDoctors []*PublicDoctor
