// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// Patient is the model entity for the Patient schema.
type Patient struct {
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
	// The patient's doctor; a patient has a doctor, an institution or both.
	DoctorID *uuid.UUID `json:"doctor_id,omitempty"`
	// InstitutionID holds the value of the "institution_id" field.
	InstitutionID *uuid.UUID `json:"institution_id,omitempty"`
	// FirstName holds the value of the "first_name" field.
	FirstName string `json:"first_name,omitempty"`
	// LastName holds the value of the "last_name" field.
	LastName string `json:"last_name,omitempty"`
	// In lower case; it may differ from the e-mail of the login.
	Email string `json:"email,omitempty"`
	// A calendar date without a time zone: "1984-03-09" in JSON. From 1875 to today, anywhere on Earth.
	DateOfBirth civil.Date `json:"date_of_birth,omitempty"`
	// Gender holds the value of the "gender" field.
	Gender *enum.Gender `json:"gender,omitempty"`
	// Phone holds the value of the "phone" field.
	Phone *string `json:"phone,omitempty"`
	// With emergency_contact_phone, or neither: rule patients_emergency_contact_check.
	EmergencyContactName *string `json:"emergency_contact_name,omitempty"`
	// With emergency_contact_name, or neither.
	EmergencyContactPhone *string `json:"emergency_contact_phone,omitempty"`
	// ValidationStatus holds the value of the "validation_status" field.
	ValidationStatus enum.ValidationStatus `json:"validation_status,omitempty"`
	// IsActive holds the value of the "is_active" field.
	IsActive bool `json:"is_active,omitempty"`
	// IsVerified holds the value of the "is_verified" field.
	IsVerified bool `json:"is_verified,omitempty"`
	// Edges holds the relations/edges for other nodes in the graph.
	// The values are being populated by the PatientQuery when eager-loading is set.
	Edges        PatientEdges `json:"edges"`
	selectValues sql.SelectValues
}

// PatientEdges holds the relations/edges for other nodes in the graph.
type PatientEdges struct {
	// User holds the value of the user edge.
	User *User `json:"user,omitempty"`
	// Doctor holds the value of the doctor edge.
	Doctor *Doctor `json:"doctor,omitempty"`
	// Institution holds the value of the institution edge.
	Institution *Institution `json:"institution,omitempty"`
	// HealthProfile holds the value of the health_profile edge.
	HealthProfile *HealthProfile `json:"health_profile,omitempty"`
	// RecordKey holds the value of the record_key edge.
	RecordKey *RecordKey `json:"record_key,omitempty"`
	// loadedTypes holds the information for reporting if a
	// type was loaded (or requested) in eager-loading or not.
	loadedTypes [5]bool
}

// UserOrErr returns the User value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e PatientEdges) UserOrErr() (*User, error) {
	if e.User != nil {
		return e.User, nil
	} else if e.loadedTypes[0] {
		return nil, &NotFoundError{label: user.Label}
	}
	return nil, &NotLoadedError{edge: "user"}
}

// DoctorOrErr returns the Doctor value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e PatientEdges) DoctorOrErr() (*Doctor, error) {
	if e.Doctor != nil {
		return e.Doctor, nil
	} else if e.loadedTypes[1] {
		return nil, &NotFoundError{label: doctor.Label}
	}
	return nil, &NotLoadedError{edge: "doctor"}
}

// InstitutionOrErr returns the Institution value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e PatientEdges) InstitutionOrErr() (*Institution, error) {
	if e.Institution != nil {
		return e.Institution, nil
	} else if e.loadedTypes[2] {
		return nil, &NotFoundError{label: institution.Label}
	}
	return nil, &NotLoadedError{edge: "institution"}
}

// HealthProfileOrErr returns the HealthProfile value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e PatientEdges) HealthProfileOrErr() (*HealthProfile, error) {
	if e.HealthProfile != nil {
		return e.HealthProfile, nil
	} else if e.loadedTypes[3] {
		return nil, &NotFoundError{label: healthprofile.Label}
	}
	return nil, &NotLoadedError{edge: "health_profile"}
}

// RecordKeyOrErr returns the RecordKey value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e PatientEdges) RecordKeyOrErr() (*RecordKey, error) {
	if e.RecordKey != nil {
		return e.RecordKey, nil
	} else if e.loadedTypes[4] {
		return nil, &NotFoundError{label: recordkey.Label}
	}
	return nil, &NotLoadedError{edge: "record_key"}
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Patient) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case patient.FieldDoctorID, patient.FieldInstitutionID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case patient.FieldDateOfBirth:
			values[i] = new(civil.Date)
		case patient.FieldIsActive, patient.FieldIsVerified:
			values[i] = new(sql.NullBool)
		case patient.FieldVersion:
			values[i] = new(sql.NullInt64)
		case patient.FieldSearchText, patient.FieldFirstName, patient.FieldLastName, patient.FieldEmail, patient.FieldGender, patient.FieldPhone, patient.FieldEmergencyContactName, patient.FieldEmergencyContactPhone, patient.FieldValidationStatus:
			values[i] = new(sql.NullString)
		case patient.FieldCreatedAt, patient.FieldUpdatedAt:
			values[i] = new(sql.NullTime)
		case patient.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Patient fields.
func (_m *Patient) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case patient.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case patient.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case patient.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case patient.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		case patient.FieldSearchText:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field search_text", values[i])
			} else if value.Valid {
				_m.SearchText = value.String
			}
		case patient.FieldDoctorID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field doctor_id", values[i])
			} else if value.Valid {
				_m.DoctorID = new(uuid.UUID)
				*_m.DoctorID = *value.S.(*uuid.UUID)
			}
		case patient.FieldInstitutionID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field institution_id", values[i])
			} else if value.Valid {
				_m.InstitutionID = new(uuid.UUID)
				*_m.InstitutionID = *value.S.(*uuid.UUID)
			}
		case patient.FieldFirstName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field first_name", values[i])
			} else if value.Valid {
				_m.FirstName = value.String
			}
		case patient.FieldLastName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field last_name", values[i])
			} else if value.Valid {
				_m.LastName = value.String
			}
		case patient.FieldEmail:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field email", values[i])
			} else if value.Valid {
				_m.Email = value.String
			}
		case patient.FieldDateOfBirth:
			if value, ok := values[i].(*civil.Date); !ok {
				return fmt.Errorf("unexpected type %T for field date_of_birth", values[i])
			} else if value != nil {
				_m.DateOfBirth = *value
			}
		case patient.FieldGender:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field gender", values[i])
			} else if value.Valid {
				_m.Gender = new(enum.Gender)
				*_m.Gender = enum.Gender(value.String)
			}
		case patient.FieldPhone:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field phone", values[i])
			} else if value.Valid {
				_m.Phone = new(string)
				*_m.Phone = value.String
			}
		case patient.FieldEmergencyContactName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field emergency_contact_name", values[i])
			} else if value.Valid {
				_m.EmergencyContactName = new(string)
				*_m.EmergencyContactName = value.String
			}
		case patient.FieldEmergencyContactPhone:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field emergency_contact_phone", values[i])
			} else if value.Valid {
				_m.EmergencyContactPhone = new(string)
				*_m.EmergencyContactPhone = value.String
			}
		case patient.FieldValidationStatus:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field validation_status", values[i])
			} else if value.Valid {
				_m.ValidationStatus = enum.ValidationStatus(value.String)
			}
		case patient.FieldIsActive:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_active", values[i])
			} else if value.Valid {
				_m.IsActive = value.Bool
			}
		case patient.FieldIsVerified:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_verified", values[i])
			} else if value.Valid {
				_m.IsVerified = value.Bool
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Patient.
// This includes values selected through modifiers, order, etc.
func (_m *Patient) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// QueryUser queries the "user" edge of the Patient entity.
func (_m *Patient) QueryUser() *UserQuery {
	return NewPatientClient(_m.config).QueryUser(_m)
}

// QueryDoctor queries the "doctor" edge of the Patient entity.
func (_m *Patient) QueryDoctor() *DoctorQuery {
	return NewPatientClient(_m.config).QueryDoctor(_m)
}

// QueryInstitution queries the "institution" edge of the Patient entity.
func (_m *Patient) QueryInstitution() *InstitutionQuery {
	return NewPatientClient(_m.config).QueryInstitution(_m)
}

// QueryHealthProfile queries the "health_profile" edge of the Patient entity.
func (_m *Patient) QueryHealthProfile() *HealthProfileQuery {
	return NewPatientClient(_m.config).QueryHealthProfile(_m)
}

// QueryRecordKey queries the "record_key" edge of the Patient entity.
func (_m *Patient) QueryRecordKey() *RecordKeyQuery {
	return NewPatientClient(_m.config).QueryRecordKey(_m)
}

// Update returns a builder for updating this Patient.
// Note that you need to call Patient.Unwrap() before calling this method if this Patient
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Patient) Update() *PatientUpdateOne {
	return NewPatientClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Patient entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Patient) Unwrap() *Patient {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Patient is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Patient) String() string {
	var builder strings.Builder
	builder.WriteString("Patient(")
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
	if v := _m.DoctorID; v != nil {
		builder.WriteString("doctor_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
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
	builder.WriteString("date_of_birth=")
	builder.WriteString(fmt.Sprintf("%v", _m.DateOfBirth))
	builder.WriteString(", ")
	if v := _m.Gender; v != nil {
		builder.WriteString("gender=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.Phone; v != nil {
		builder.WriteString("phone=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.EmergencyContactName; v != nil {
		builder.WriteString("emergency_contact_name=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.EmergencyContactPhone; v != nil {
		builder.WriteString("emergency_contact_phone=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	builder.WriteString("validation_status=")
	builder.WriteString(fmt.Sprintf("%v", _m.ValidationStatus))
	builder.WriteString(", ")
	builder.WriteString("is_active=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsActive))
	builder.WriteString(", ")
	builder.WriteString("is_verified=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsVerified))
	builder.WriteByte(')')
	return builder.String()
}

// Patients is a parsable slice of Patient.
type Patients []*Patient
