// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// Doctor is the model entity for the Doctor schema.
type Doctor struct {
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
	// The searchable words, lower-case and unaccented; set by the database, which ignores written values.
	SearchText string `json:"-"`
	// Where the doctor works; NULL for an independent practice.
	InstitutionID *uuid.UUID `json:"institution_id,omitempty"`
	// FirstName holds the value of the "first_name" field.
	FirstName string `json:"first_name,omitempty"`
	// LastName holds the value of the "last_name" field.
	LastName string `json:"last_name,omitempty"`
	// In lower case; it may differ from the e-mail of the login.
	Email string `json:"email,omitempty"`
	// MedicalLicense holds the value of the "medical_license" field.
	MedicalLicense string `json:"medical_license,omitempty"`
	// SpecialtyID holds the value of the "specialty_id" field.
	SpecialtyID *uuid.UUID `json:"specialty_id,omitempty"`
	// SecondarySpecialtyID holds the value of the "secondary_specialty_id" field.
	SecondarySpecialtyID *uuid.UUID `json:"secondary_specialty_id,omitempty"`
	// Phone holds the value of the "phone" field.
	Phone *string `json:"phone,omitempty"`
	// YearsExperience holds the value of the "years_experience" field.
	YearsExperience int `json:"years_experience,omitempty"`
	// The price of one consultation; PostgreSQL rounds it to two decimals.
	ConsultationFee *decimal.Decimal `json:"consultation_fee,omitempty"`
	// IsActive holds the value of the "is_active" field.
	IsActive bool `json:"is_active,omitempty"`
	// ProfessionalStatus holds the value of the "professional_status" field.
	ProfessionalStatus enum.ProfessionalStatus `json:"professional_status,omitempty"`
	// Edges holds the relations/edges for other nodes in the graph.
	// The values are being populated by the DoctorQuery when eager-loading is set.
	Edges        DoctorEdges `json:"edges"`
	selectValues sql.SelectValues
}

// DoctorEdges holds the relations/edges for other nodes in the graph.
type DoctorEdges struct {
	// User holds the value of the user edge.
	User *User `json:"user,omitempty"`
	// Institution holds the value of the institution edge.
	Institution *Institution `json:"institution,omitempty"`
	// Specialty holds the value of the specialty edge.
	Specialty *Specialty `json:"specialty,omitempty"`
	// SecondarySpecialty holds the value of the secondary_specialty edge.
	SecondarySpecialty *Specialty `json:"secondary_specialty,omitempty"`
	// Patients holds the value of the patients edge.
	Patients []*Patient `json:"patients,omitempty"`
	// loadedTypes holds the information for reporting if a
	// type was loaded (or requested) in eager-loading or not.
	loadedTypes [5]bool
}

// UserOrErr returns the User value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e DoctorEdges) UserOrErr() (*User, error) {
	if e.User != nil {
		return e.User, nil
	} else if e.loadedTypes[0] {
		return nil, &NotFoundError{label: user.Label}
	}
	return nil, &NotLoadedError{edge: "user"}
}

// InstitutionOrErr returns the Institution value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e DoctorEdges) InstitutionOrErr() (*Institution, error) {
	if e.Institution != nil {
		return e.Institution, nil
	} else if e.loadedTypes[1] {
		return nil, &NotFoundError{label: institution.Label}
	}
	return nil, &NotLoadedError{edge: "institution"}
}

// SpecialtyOrErr returns the Specialty value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e DoctorEdges) SpecialtyOrErr() (*Specialty, error) {
	if e.Specialty != nil {
		return e.Specialty, nil
	} else if e.loadedTypes[2] {
		return nil, &NotFoundError{label: specialty.Label}
	}
	return nil, &NotLoadedError{edge: "specialty"}
}

// SecondarySpecialtyOrErr returns the SecondarySpecialty value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e DoctorEdges) SecondarySpecialtyOrErr() (*Specialty, error) {
	if e.SecondarySpecialty != nil {
		return e.SecondarySpecialty, nil
	} else if e.loadedTypes[3] {
		return nil, &NotFoundError{label: specialty.Label}
	}
	return nil, &NotLoadedError{edge: "secondary_specialty"}
}

// PatientsOrErr returns the Patients value or an error if the edge
// was not loaded in eager-loading.
func (e DoctorEdges) PatientsOrErr() ([]*Patient, error) {
	if e.loadedTypes[4] {
		return e.Patients, nil
	}
	return nil, &NotLoadedError{edge: "patients"}
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Doctor) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case doctor.FieldConsultationFee:
			values[i] = &sql.NullScanner{S: new(decimal.Decimal)}
		case doctor.FieldInstitutionID, doctor.FieldSpecialtyID, doctor.FieldSecondarySpecialtyID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case doctor.FieldIsActive:
			values[i] = new(sql.NullBool)
		case doctor.FieldVersion, doctor.FieldYearsExperience:
			values[i] = new(sql.NullInt64)
		case doctor.FieldSearchText, doctor.FieldFirstName, doctor.FieldLastName, doctor.FieldEmail, doctor.FieldMedicalLicense, doctor.FieldPhone, doctor.FieldProfessionalStatus:
			values[i] = new(sql.NullString)
		case doctor.FieldCreatedAt, doctor.FieldUpdatedAt:
			values[i] = new(sql.NullTime)
		case doctor.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Doctor fields.
func (_m *Doctor) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case doctor.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case doctor.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case doctor.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case doctor.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		case doctor.FieldSearchText:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field search_text", values[i])
			} else if value.Valid {
				_m.SearchText = value.String
			}
		case doctor.FieldInstitutionID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field institution_id", values[i])
			} else if value.Valid {
				_m.InstitutionID = new(uuid.UUID)
				*_m.InstitutionID = *value.S.(*uuid.UUID)
			}
		case doctor.FieldFirstName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field first_name", values[i])
			} else if value.Valid {
				_m.FirstName = value.String
			}
		case doctor.FieldLastName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field last_name", values[i])
			} else if value.Valid {
				_m.LastName = value.String
			}
		case doctor.FieldEmail:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field email", values[i])
			} else if value.Valid {
				_m.Email = value.String
			}
		case doctor.FieldMedicalLicense:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field medical_license", values[i])
			} else if value.Valid {
				_m.MedicalLicense = value.String
			}
		case doctor.FieldSpecialtyID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field specialty_id", values[i])
			} else if value.Valid {
				_m.SpecialtyID = new(uuid.UUID)
				*_m.SpecialtyID = *value.S.(*uuid.UUID)
			}
		case doctor.FieldSecondarySpecialtyID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field secondary_specialty_id", values[i])
			} else if value.Valid {
				_m.SecondarySpecialtyID = new(uuid.UUID)
				*_m.SecondarySpecialtyID = *value.S.(*uuid.UUID)
			}
		case doctor.FieldPhone:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field phone", values[i])
			} else if value.Valid {
				_m.Phone = new(string)
				*_m.Phone = value.String
			}
		case doctor.FieldYearsExperience:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field years_experience", values[i])
			} else if value.Valid {
				_m.YearsExperience = int(value.Int64)
			}
		case doctor.FieldConsultationFee:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field consultation_fee", values[i])
			} else if value.Valid {
				_m.ConsultationFee = new(decimal.Decimal)
				*_m.ConsultationFee = *value.S.(*decimal.Decimal)
			}
		case doctor.FieldIsActive:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_active", values[i])
			} else if value.Valid {
				_m.IsActive = value.Bool
			}
		case doctor.FieldProfessionalStatus:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field professional_status", values[i])
			} else if value.Valid {
				_m.ProfessionalStatus = enum.ProfessionalStatus(value.String)
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Doctor.
// This includes values selected through modifiers, order, etc.
func (_m *Doctor) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// QueryUser queries the "user" edge of the Doctor entity.
func (_m *Doctor) QueryUser() *UserQuery {
	return NewDoctorClient(_m.config).QueryUser(_m)
}

// QueryInstitution queries the "institution" edge of the Doctor entity.
func (_m *Doctor) QueryInstitution() *InstitutionQuery {
	return NewDoctorClient(_m.config).QueryInstitution(_m)
}

// QuerySpecialty queries the "specialty" edge of the Doctor entity.
func (_m *Doctor) QuerySpecialty() *SpecialtyQuery {
	return NewDoctorClient(_m.config).QuerySpecialty(_m)
}

// QuerySecondarySpecialty queries the "secondary_specialty" edge of the Doctor entity.
func (_m *Doctor) QuerySecondarySpecialty() *SpecialtyQuery {
	return NewDoctorClient(_m.config).QuerySecondarySpecialty(_m)
}

// QueryPatients queries the "patients" edge of the Doctor entity.
func (_m *Doctor) QueryPatients() *PatientQuery {
	return NewDoctorClient(_m.config).QueryPatients(_m)
}

// Update returns a builder for updating this Doctor.
// Note that you need to call Doctor.Unwrap() before calling this method if this Doctor
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Doctor) Update() *DoctorUpdateOne {
	return NewDoctorClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Doctor entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Doctor) Unwrap() *Doctor {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Doctor is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Doctor) String() string {
	var builder strings.Builder
	builder.WriteString("Doctor(")
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
	builder.WriteString("search_text=<sensitive>")
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
	builder.WriteString("email=")
	builder.WriteString(_m.Email)
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
	if v := _m.Phone; v != nil {
		builder.WriteString("phone=")
		builder.WriteString(*v)
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
	builder.WriteString("is_active=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsActive))
	builder.WriteString(", ")
	builder.WriteString("professional_status=")
	builder.WriteString(fmt.Sprintf("%v", _m.ProfessionalStatus))
	builder.WriteByte(')')
	return builder.String()
}

// Doctors is a parsable slice of Doctor.
type Doctors []*Doctor
