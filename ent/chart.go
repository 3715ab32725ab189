// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"cloud.google.com/go/civil"
	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/schema/enum"
)

// Chart is the model entity for the Chart schema.
type Chart struct {
	config `json:"-"`
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ID uuid.UUID `json:"id,omitempty"`
	// 1 for a new row, incremented by each change.
	Version int64 `json:"version,omitempty"`
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
	// IsVerified holds the value of the "is_verified" field.
	IsVerified bool `json:"is_verified,omitempty"`
	// A UUIDv7 from this client, which sorts by creation time; a random UUIDv4 from plain SQL.
	ProfileID *uuid.UUID `json:"profile_id,omitempty"`
	// 1 for a new row, incremented by each change.
	ProfileVersion *int64 `json:"profile_version,omitempty"`
	// In centimetres, to two decimals.
	HeightCm *float64 `json:"height_cm,omitempty"`
	// In kilograms, to two decimals.
	WeightKg *float64 `json:"weight_kg,omitempty"`
	// BloodType holds the value of the "blood_type" field.
	BloodType *enum.BloodType `json:"blood_type,omitempty"`
	// IsSmoker holds the value of the "is_smoker" field.
	IsSmoker *bool `json:"is_smoker,omitempty"`
	// SmokingYears holds the value of the "smoking_years" field.
	SmokingYears *int `json:"smoking_years,omitempty"`
	// ConsumesAlcohol holds the value of the "consumes_alcohol" field.
	ConsumesAlcohol *bool `json:"consumes_alcohol,omitempty"`
	// AlcoholFrequency holds the value of the "alcohol_frequency" field.
	AlcoholFrequency *enum.AlcoholFrequency `json:"alcohol_frequency,omitempty"`
	// HypertensionDiagnosis holds the value of the "hypertension_diagnosis" field.
	HypertensionDiagnosis *bool `json:"hypertension_diagnosis,omitempty"`
	// DiabetesDiagnosis holds the value of the "diabetes_diagnosis" field.
	DiabetesDiagnosis *bool `json:"diabetes_diagnosis,omitempty"`
	// HighCholesterolDiagnosis holds the value of the "high_cholesterol_diagnosis" field.
	HighCholesterolDiagnosis *bool `json:"high_cholesterol_diagnosis,omitempty"`
	// HasStrokeHistory holds the value of the "has_stroke_history" field.
	HasStrokeHistory *bool `json:"has_stroke_history,omitempty"`
	// HasHeartDiseaseHistory holds the value of the "has_heart_disease_history" field.
	HasHeartDiseaseHistory *bool `json:"has_heart_disease_history,omitempty"`
	// FamilyHistoryDiabetes holds the value of the "family_history_diabetes" field.
	FamilyHistoryDiabetes *bool `json:"family_history_diabetes,omitempty"`
	// FamilyHistoryHypertension holds the value of the "family_history_hypertension" field.
	FamilyHistoryHypertension *bool `json:"family_history_hypertension,omitempty"`
	// FamilyHistoryHeartDisease holds the value of the "family_history_heart_disease" field.
	FamilyHistoryHeartDisease *bool `json:"family_history_heart_disease,omitempty"`
	// PhysicalActivityMinutesWeekly holds the value of the "physical_activity_minutes_weekly" field.
	PhysicalActivityMinutesWeekly *int `json:"physical_activity_minutes_weekly,omitempty"`
	// PreexistingConditionsNotes holds the value of the "preexisting_conditions_notes" field.
	PreexistingConditionsNotes *string `json:"-"`
	// The ciphertext of preexisting_conditions_notes, which the client writes and reads; nil in an entity.
	PreexistingConditionsNotesSealed []byte `json:"-"`
	// CurrentMedications holds the value of the "current_medications" field.
	CurrentMedications *string `json:"-"`
	// The ciphertext of current_medications, which the client writes and reads; nil in an entity.
	CurrentMedicationsSealed []byte `json:"-"`
	// Allergies holds the value of the "allergies" field.
	Allergies *string `json:"-"`
	// The ciphertext of allergies, which the client writes and reads; nil in an entity.
	AllergiesSealed []byte `json:"-"`
	// NULL once the key is destroyed.
	WrappedKey []byte `json:"-"`
	// The fingerprint of the WrappingKey; NULL if the patient never had a key.
	WrappedBy *string `json:"wrapped_by,omitempty"`
	// The patient's doctor; a patient has a doctor, an institution or both.
	DoctorID *uuid.UUID `json:"doctor_id,omitempty"`
	// DoctorFirstName holds the value of the "doctor_first_name" field.
	DoctorFirstName *string `json:"doctor_first_name,omitempty"`
	// DoctorLastName holds the value of the "doctor_last_name" field.
	DoctorLastName *string `json:"doctor_last_name,omitempty"`
	// DoctorSpecialty holds the value of the "doctor_specialty" field.
	DoctorSpecialty *string `json:"doctor_specialty,omitempty"`
	// InstitutionID holds the value of the "institution_id" field.
	InstitutionID *uuid.UUID `json:"institution_id,omitempty"`
	// InstitutionName holds the value of the "institution_name" field.
	InstitutionName *string `json:"institution_name,omitempty"`
	selectValues    sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Chart) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case chart.FieldProfileID, chart.FieldDoctorID, chart.FieldInstitutionID:
			values[i] = &sql.NullScanner{S: new(uuid.UUID)}
		case chart.FieldPreexistingConditionsNotesSealed, chart.FieldCurrentMedicationsSealed, chart.FieldAllergiesSealed, chart.FieldWrappedKey:
			values[i] = new([]byte)
		case chart.FieldDateOfBirth:
			values[i] = new(civil.Date)
		case chart.FieldIsVerified, chart.FieldIsSmoker, chart.FieldConsumesAlcohol, chart.FieldHypertensionDiagnosis, chart.FieldDiabetesDiagnosis, chart.FieldHighCholesterolDiagnosis, chart.FieldHasStrokeHistory, chart.FieldHasHeartDiseaseHistory, chart.FieldFamilyHistoryDiabetes, chart.FieldFamilyHistoryHypertension, chart.FieldFamilyHistoryHeartDisease:
			values[i] = new(sql.NullBool)
		case chart.FieldHeightCm, chart.FieldWeightKg:
			values[i] = new(sql.NullFloat64)
		case chart.FieldVersion, chart.FieldProfileVersion, chart.FieldSmokingYears, chart.FieldPhysicalActivityMinutesWeekly:
			values[i] = new(sql.NullInt64)
		case chart.FieldFirstName, chart.FieldLastName, chart.FieldEmail, chart.FieldGender, chart.FieldPhone, chart.FieldEmergencyContactName, chart.FieldEmergencyContactPhone, chart.FieldValidationStatus, chart.FieldBloodType, chart.FieldAlcoholFrequency, chart.FieldPreexistingConditionsNotes, chart.FieldCurrentMedications, chart.FieldAllergies, chart.FieldWrappedBy, chart.FieldDoctorFirstName, chart.FieldDoctorLastName, chart.FieldDoctorSpecialty, chart.FieldInstitutionName:
			values[i] = new(sql.NullString)
		case chart.FieldID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Chart fields.
func (_m *Chart) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case chart.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case chart.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		case chart.FieldFirstName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field first_name", values[i])
			} else if value.Valid {
				_m.FirstName = value.String
			}
		case chart.FieldLastName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field last_name", values[i])
			} else if value.Valid {
				_m.LastName = value.String
			}
		case chart.FieldEmail:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field email", values[i])
			} else if value.Valid {
				_m.Email = value.String
			}
		case chart.FieldDateOfBirth:
			if value, ok := values[i].(*civil.Date); !ok {
				return fmt.Errorf("unexpected type %T for field date_of_birth", values[i])
			} else if value != nil {
				_m.DateOfBirth = *value
			}
		case chart.FieldGender:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field gender", values[i])
			} else if value.Valid {
				_m.Gender = new(enum.Gender)
				*_m.Gender = enum.Gender(value.String)
			}
		case chart.FieldPhone:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field phone", values[i])
			} else if value.Valid {
				_m.Phone = new(string)
				*_m.Phone = value.String
			}
		case chart.FieldEmergencyContactName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field emergency_contact_name", values[i])
			} else if value.Valid {
				_m.EmergencyContactName = new(string)
				*_m.EmergencyContactName = value.String
			}
		case chart.FieldEmergencyContactPhone:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field emergency_contact_phone", values[i])
			} else if value.Valid {
				_m.EmergencyContactPhone = new(string)
				*_m.EmergencyContactPhone = value.String
			}
		case chart.FieldValidationStatus:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field validation_status", values[i])
			} else if value.Valid {
				_m.ValidationStatus = enum.ValidationStatus(value.String)
			}
		case chart.FieldIsVerified:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_verified", values[i])
			} else if value.Valid {
				_m.IsVerified = value.Bool
			}
		case chart.FieldProfileID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field profile_id", values[i])
			} else if value.Valid {
				_m.ProfileID = new(uuid.UUID)
				*_m.ProfileID = *value.S.(*uuid.UUID)
			}
		case chart.FieldProfileVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field profile_version", values[i])
			} else if value.Valid {
				_m.ProfileVersion = new(int64)
				*_m.ProfileVersion = value.Int64
			}
		case chart.FieldHeightCm:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field height_cm", values[i])
			} else if value.Valid {
				_m.HeightCm = new(float64)
				*_m.HeightCm = value.Float64
			}
		case chart.FieldWeightKg:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field weight_kg", values[i])
			} else if value.Valid {
				_m.WeightKg = new(float64)
				*_m.WeightKg = value.Float64
			}
		case chart.FieldBloodType:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field blood_type", values[i])
			} else if value.Valid {
				_m.BloodType = new(enum.BloodType)
				*_m.BloodType = enum.BloodType(value.String)
			}
		case chart.FieldIsSmoker:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_smoker", values[i])
			} else if value.Valid {
				_m.IsSmoker = new(bool)
				*_m.IsSmoker = value.Bool
			}
		case chart.FieldSmokingYears:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field smoking_years", values[i])
			} else if value.Valid {
				_m.SmokingYears = new(int)
				*_m.SmokingYears = int(value.Int64)
			}
		case chart.FieldConsumesAlcohol:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field consumes_alcohol", values[i])
			} else if value.Valid {
				_m.ConsumesAlcohol = new(bool)
				*_m.ConsumesAlcohol = value.Bool
			}
		case chart.FieldAlcoholFrequency:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field alcohol_frequency", values[i])
			} else if value.Valid {
				_m.AlcoholFrequency = new(enum.AlcoholFrequency)
				*_m.AlcoholFrequency = enum.AlcoholFrequency(value.String)
			}
		case chart.FieldHypertensionDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field hypertension_diagnosis", values[i])
			} else if value.Valid {
				_m.HypertensionDiagnosis = new(bool)
				*_m.HypertensionDiagnosis = value.Bool
			}
		case chart.FieldDiabetesDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field diabetes_diagnosis", values[i])
			} else if value.Valid {
				_m.DiabetesDiagnosis = new(bool)
				*_m.DiabetesDiagnosis = value.Bool
			}
		case chart.FieldHighCholesterolDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field high_cholesterol_diagnosis", values[i])
			} else if value.Valid {
				_m.HighCholesterolDiagnosis = new(bool)
				*_m.HighCholesterolDiagnosis = value.Bool
			}
		case chart.FieldHasStrokeHistory:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field has_stroke_history", values[i])
			} else if value.Valid {
				_m.HasStrokeHistory = new(bool)
				*_m.HasStrokeHistory = value.Bool
			}
		case chart.FieldHasHeartDiseaseHistory:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field has_heart_disease_history", values[i])
			} else if value.Valid {
				_m.HasHeartDiseaseHistory = new(bool)
				*_m.HasHeartDiseaseHistory = value.Bool
			}
		case chart.FieldFamilyHistoryDiabetes:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_diabetes", values[i])
			} else if value.Valid {
				_m.FamilyHistoryDiabetes = new(bool)
				*_m.FamilyHistoryDiabetes = value.Bool
			}
		case chart.FieldFamilyHistoryHypertension:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_hypertension", values[i])
			} else if value.Valid {
				_m.FamilyHistoryHypertension = new(bool)
				*_m.FamilyHistoryHypertension = value.Bool
			}
		case chart.FieldFamilyHistoryHeartDisease:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_heart_disease", values[i])
			} else if value.Valid {
				_m.FamilyHistoryHeartDisease = new(bool)
				*_m.FamilyHistoryHeartDisease = value.Bool
			}
		case chart.FieldPhysicalActivityMinutesWeekly:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field physical_activity_minutes_weekly", values[i])
			} else if value.Valid {
				_m.PhysicalActivityMinutesWeekly = new(int)
				*_m.PhysicalActivityMinutesWeekly = int(value.Int64)
			}
		case chart.FieldPreexistingConditionsNotes:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field preexisting_conditions_notes", values[i])
			} else if value.Valid {
				_m.PreexistingConditionsNotes = new(string)
				*_m.PreexistingConditionsNotes = value.String
			}
		case chart.FieldPreexistingConditionsNotesSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field preexisting_conditions_notes_sealed", values[i])
			} else if value != nil {
				_m.PreexistingConditionsNotesSealed = *value
			}
		case chart.FieldCurrentMedications:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field current_medications", values[i])
			} else if value.Valid {
				_m.CurrentMedications = new(string)
				*_m.CurrentMedications = value.String
			}
		case chart.FieldCurrentMedicationsSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field current_medications_sealed", values[i])
			} else if value != nil {
				_m.CurrentMedicationsSealed = *value
			}
		case chart.FieldAllergies:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field allergies", values[i])
			} else if value.Valid {
				_m.Allergies = new(string)
				*_m.Allergies = value.String
			}
		case chart.FieldAllergiesSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field allergies_sealed", values[i])
			} else if value != nil {
				_m.AllergiesSealed = *value
			}
		case chart.FieldWrappedKey:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field wrapped_key", values[i])
			} else if value != nil {
				_m.WrappedKey = *value
			}
		case chart.FieldWrappedBy:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field wrapped_by", values[i])
			} else if value.Valid {
				_m.WrappedBy = new(string)
				*_m.WrappedBy = value.String
			}
		case chart.FieldDoctorID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field doctor_id", values[i])
			} else if value.Valid {
				_m.DoctorID = new(uuid.UUID)
				*_m.DoctorID = *value.S.(*uuid.UUID)
			}
		case chart.FieldDoctorFirstName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field doctor_first_name", values[i])
			} else if value.Valid {
				_m.DoctorFirstName = new(string)
				*_m.DoctorFirstName = value.String
			}
		case chart.FieldDoctorLastName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field doctor_last_name", values[i])
			} else if value.Valid {
				_m.DoctorLastName = new(string)
				*_m.DoctorLastName = value.String
			}
		case chart.FieldDoctorSpecialty:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field doctor_specialty", values[i])
			} else if value.Valid {
				_m.DoctorSpecialty = new(string)
				*_m.DoctorSpecialty = value.String
			}
		case chart.FieldInstitutionID:
			if value, ok := values[i].(*sql.NullScanner); !ok {
				return fmt.Errorf("unexpected type %T for field institution_id", values[i])
			} else if value.Valid {
				_m.InstitutionID = new(uuid.UUID)
				*_m.InstitutionID = *value.S.(*uuid.UUID)
			}
		case chart.FieldInstitutionName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field institution_name", values[i])
			} else if value.Valid {
				_m.InstitutionName = new(string)
				*_m.InstitutionName = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Chart.
// This includes values selected through modifiers, order, etc.
func (_m *Chart) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Unwrap unwraps the Chart entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Chart) Unwrap() *Chart {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Chart is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Chart) String() string {
	var builder strings.Builder
	builder.WriteString("Chart(")
	builder.WriteString("id=")
	builder.WriteString(fmt.Sprintf("%v", _m.ID))
	builder.WriteString(", ")
	builder.WriteString("version=")
	builder.WriteString(fmt.Sprintf("%v", _m.Version))
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
	builder.WriteString("is_verified=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsVerified))
	builder.WriteString(", ")
	if v := _m.ProfileID; v != nil {
		builder.WriteString("profile_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.ProfileVersion; v != nil {
		builder.WriteString("profile_version=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.HeightCm; v != nil {
		builder.WriteString("height_cm=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.WeightKg; v != nil {
		builder.WriteString("weight_kg=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.BloodType; v != nil {
		builder.WriteString("blood_type=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.IsSmoker; v != nil {
		builder.WriteString("is_smoker=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.SmokingYears; v != nil {
		builder.WriteString("smoking_years=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.ConsumesAlcohol; v != nil {
		builder.WriteString("consumes_alcohol=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.AlcoholFrequency; v != nil {
		builder.WriteString("alcohol_frequency=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.HypertensionDiagnosis; v != nil {
		builder.WriteString("hypertension_diagnosis=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.DiabetesDiagnosis; v != nil {
		builder.WriteString("diabetes_diagnosis=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.HighCholesterolDiagnosis; v != nil {
		builder.WriteString("high_cholesterol_diagnosis=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.HasStrokeHistory; v != nil {
		builder.WriteString("has_stroke_history=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.HasHeartDiseaseHistory; v != nil {
		builder.WriteString("has_heart_disease_history=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.FamilyHistoryDiabetes; v != nil {
		builder.WriteString("family_history_diabetes=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.FamilyHistoryHypertension; v != nil {
		builder.WriteString("family_history_hypertension=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.FamilyHistoryHeartDisease; v != nil {
		builder.WriteString("family_history_heart_disease=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.PhysicalActivityMinutesWeekly; v != nil {
		builder.WriteString("physical_activity_minutes_weekly=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("preexisting_conditions_notes=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("preexisting_conditions_notes_sealed=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("current_medications=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("current_medications_sealed=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("allergies=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("allergies_sealed=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("wrapped_key=<sensitive>")
	builder.WriteString(", ")
	if v := _m.WrappedBy; v != nil {
		builder.WriteString("wrapped_by=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.DoctorID; v != nil {
		builder.WriteString("doctor_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.DoctorFirstName; v != nil {
		builder.WriteString("doctor_first_name=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.DoctorLastName; v != nil {
		builder.WriteString("doctor_last_name=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.DoctorSpecialty; v != nil {
		builder.WriteString("doctor_specialty=")
		builder.WriteString(*v)
	}
	builder.WriteString(", ")
	if v := _m.InstitutionID; v != nil {
		builder.WriteString("institution_id=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	if v := _m.InstitutionName; v != nil {
		builder.WriteString("institution_name=")
		builder.WriteString(*v)
	}
	builder.WriteByte(')')
	return builder.String()
}

// Charts is a parsable slice of Chart.
type Charts []*Chart
