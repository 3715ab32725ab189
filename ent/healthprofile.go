// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/schema/enum"
)

// HealthProfile is the model entity for the HealthProfile schema.
type HealthProfile struct {
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
	// PatientID holds the value of the "patient_id" field.
	PatientID uuid.UUID `json:"patient_id,omitempty"`
	// In centimetres, to two decimals.
	HeightCm *float64 `json:"height_cm,omitempty"`
	// In kilograms, to two decimals.
	WeightKg *float64 `json:"weight_kg,omitempty"`
	// BloodType holds the value of the "blood_type" field.
	BloodType *enum.BloodType `json:"blood_type,omitempty"`
	// IsSmoker holds the value of the "is_smoker" field.
	IsSmoker bool `json:"is_smoker,omitempty"`
	// SmokingYears holds the value of the "smoking_years" field.
	SmokingYears int `json:"smoking_years,omitempty"`
	// ConsumesAlcohol holds the value of the "consumes_alcohol" field.
	ConsumesAlcohol bool `json:"consumes_alcohol,omitempty"`
	// AlcoholFrequency holds the value of the "alcohol_frequency" field.
	AlcoholFrequency *enum.AlcoholFrequency `json:"alcohol_frequency,omitempty"`
	// HypertensionDiagnosis holds the value of the "hypertension_diagnosis" field.
	HypertensionDiagnosis bool `json:"hypertension_diagnosis,omitempty"`
	// DiabetesDiagnosis holds the value of the "diabetes_diagnosis" field.
	DiabetesDiagnosis bool `json:"diabetes_diagnosis,omitempty"`
	// HighCholesterolDiagnosis holds the value of the "high_cholesterol_diagnosis" field.
	HighCholesterolDiagnosis bool `json:"high_cholesterol_diagnosis,omitempty"`
	// HasStrokeHistory holds the value of the "has_stroke_history" field.
	HasStrokeHistory bool `json:"has_stroke_history,omitempty"`
	// HasHeartDiseaseHistory holds the value of the "has_heart_disease_history" field.
	HasHeartDiseaseHistory bool `json:"has_heart_disease_history,omitempty"`
	// FamilyHistoryDiabetes holds the value of the "family_history_diabetes" field.
	FamilyHistoryDiabetes bool `json:"family_history_diabetes,omitempty"`
	// FamilyHistoryHypertension holds the value of the "family_history_hypertension" field.
	FamilyHistoryHypertension bool `json:"family_history_hypertension,omitempty"`
	// FamilyHistoryHeartDisease holds the value of the "family_history_heart_disease" field.
	FamilyHistoryHeartDisease bool `json:"family_history_heart_disease,omitempty"`
	// PhysicalActivityMinutesWeekly holds the value of the "physical_activity_minutes_weekly" field.
	PhysicalActivityMinutesWeekly int `json:"physical_activity_minutes_weekly,omitempty"`
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
	// Edges holds the relations/edges for other nodes in the graph.
	// The values are being populated by the HealthProfileQuery when eager-loading is set.
	Edges        HealthProfileEdges `json:"edges"`
	selectValues sql.SelectValues
}

// HealthProfileEdges holds the relations/edges for other nodes in the graph.
type HealthProfileEdges struct {
	// Patient holds the value of the patient edge.
	Patient *Patient `json:"patient,omitempty"`
	// loadedTypes holds the information for reporting if a
	// type was loaded (or requested) in eager-loading or not.
	loadedTypes [1]bool
}

// PatientOrErr returns the Patient value or an error if the edge
// was not loaded in eager-loading, or loaded but was not found.
func (e HealthProfileEdges) PatientOrErr() (*Patient, error) {
	if e.Patient != nil {
		return e.Patient, nil
	} else if e.loadedTypes[0] {
		return nil, &NotFoundError{label: patient.Label}
	}
	return nil, &NotLoadedError{edge: "patient"}
}

// scanValues returns the types for scanning values from sql.Rows.
func (*HealthProfile) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case healthprofile.FieldPreexistingConditionsNotesSealed, healthprofile.FieldCurrentMedicationsSealed, healthprofile.FieldAllergiesSealed:
			values[i] = new([]byte)
		case healthprofile.FieldIsSmoker, healthprofile.FieldConsumesAlcohol, healthprofile.FieldHypertensionDiagnosis, healthprofile.FieldDiabetesDiagnosis, healthprofile.FieldHighCholesterolDiagnosis, healthprofile.FieldHasStrokeHistory, healthprofile.FieldHasHeartDiseaseHistory, healthprofile.FieldFamilyHistoryDiabetes, healthprofile.FieldFamilyHistoryHypertension, healthprofile.FieldFamilyHistoryHeartDisease:
			values[i] = new(sql.NullBool)
		case healthprofile.FieldHeightCm, healthprofile.FieldWeightKg:
			values[i] = new(sql.NullFloat64)
		case healthprofile.FieldVersion, healthprofile.FieldSmokingYears, healthprofile.FieldPhysicalActivityMinutesWeekly:
			values[i] = new(sql.NullInt64)
		case healthprofile.FieldBloodType, healthprofile.FieldAlcoholFrequency, healthprofile.FieldPreexistingConditionsNotes, healthprofile.FieldCurrentMedications, healthprofile.FieldAllergies:
			values[i] = new(sql.NullString)
		case healthprofile.FieldCreatedAt, healthprofile.FieldUpdatedAt:
			values[i] = new(sql.NullTime)
		case healthprofile.FieldID, healthprofile.FieldPatientID:
			values[i] = new(uuid.UUID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the HealthProfile fields.
func (_m *HealthProfile) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case healthprofile.FieldID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case healthprofile.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case healthprofile.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case healthprofile.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = value.Int64
			}
		case healthprofile.FieldPatientID:
			if value, ok := values[i].(*uuid.UUID); !ok {
				return fmt.Errorf("unexpected type %T for field patient_id", values[i])
			} else if value != nil {
				_m.PatientID = *value
			}
		case healthprofile.FieldHeightCm:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field height_cm", values[i])
			} else if value.Valid {
				_m.HeightCm = new(float64)
				*_m.HeightCm = value.Float64
			}
		case healthprofile.FieldWeightKg:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field weight_kg", values[i])
			} else if value.Valid {
				_m.WeightKg = new(float64)
				*_m.WeightKg = value.Float64
			}
		case healthprofile.FieldBloodType:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field blood_type", values[i])
			} else if value.Valid {
				_m.BloodType = new(enum.BloodType)
				*_m.BloodType = enum.BloodType(value.String)
			}
		case healthprofile.FieldIsSmoker:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field is_smoker", values[i])
			} else if value.Valid {
				_m.IsSmoker = value.Bool
			}
		case healthprofile.FieldSmokingYears:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field smoking_years", values[i])
			} else if value.Valid {
				_m.SmokingYears = int(value.Int64)
			}
		case healthprofile.FieldConsumesAlcohol:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field consumes_alcohol", values[i])
			} else if value.Valid {
				_m.ConsumesAlcohol = value.Bool
			}
		case healthprofile.FieldAlcoholFrequency:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field alcohol_frequency", values[i])
			} else if value.Valid {
				_m.AlcoholFrequency = new(enum.AlcoholFrequency)
				*_m.AlcoholFrequency = enum.AlcoholFrequency(value.String)
			}
		case healthprofile.FieldHypertensionDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field hypertension_diagnosis", values[i])
			} else if value.Valid {
				_m.HypertensionDiagnosis = value.Bool
			}
		case healthprofile.FieldDiabetesDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field diabetes_diagnosis", values[i])
			} else if value.Valid {
				_m.DiabetesDiagnosis = value.Bool
			}
		case healthprofile.FieldHighCholesterolDiagnosis:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field high_cholesterol_diagnosis", values[i])
			} else if value.Valid {
				_m.HighCholesterolDiagnosis = value.Bool
			}
		case healthprofile.FieldHasStrokeHistory:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field has_stroke_history", values[i])
			} else if value.Valid {
				_m.HasStrokeHistory = value.Bool
			}
		case healthprofile.FieldHasHeartDiseaseHistory:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field has_heart_disease_history", values[i])
			} else if value.Valid {
				_m.HasHeartDiseaseHistory = value.Bool
			}
		case healthprofile.FieldFamilyHistoryDiabetes:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_diabetes", values[i])
			} else if value.Valid {
				_m.FamilyHistoryDiabetes = value.Bool
			}
		case healthprofile.FieldFamilyHistoryHypertension:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_hypertension", values[i])
			} else if value.Valid {
				_m.FamilyHistoryHypertension = value.Bool
			}
		case healthprofile.FieldFamilyHistoryHeartDisease:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field family_history_heart_disease", values[i])
			} else if value.Valid {
				_m.FamilyHistoryHeartDisease = value.Bool
			}
		case healthprofile.FieldPhysicalActivityMinutesWeekly:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field physical_activity_minutes_weekly", values[i])
			} else if value.Valid {
				_m.PhysicalActivityMinutesWeekly = int(value.Int64)
			}
		case healthprofile.FieldPreexistingConditionsNotes:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field preexisting_conditions_notes", values[i])
			} else if value.Valid {
				_m.PreexistingConditionsNotes = new(string)
				*_m.PreexistingConditionsNotes = value.String
			}
		case healthprofile.FieldPreexistingConditionsNotesSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field preexisting_conditions_notes_sealed", values[i])
			} else if value != nil {
				_m.PreexistingConditionsNotesSealed = *value
			}
		case healthprofile.FieldCurrentMedications:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field current_medications", values[i])
			} else if value.Valid {
				_m.CurrentMedications = new(string)
				*_m.CurrentMedications = value.String
			}
		case healthprofile.FieldCurrentMedicationsSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field current_medications_sealed", values[i])
			} else if value != nil {
				_m.CurrentMedicationsSealed = *value
			}
		case healthprofile.FieldAllergies:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field allergies", values[i])
			} else if value.Valid {
				_m.Allergies = new(string)
				*_m.Allergies = value.String
			}
		case healthprofile.FieldAllergiesSealed:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field allergies_sealed", values[i])
			} else if value != nil {
				_m.AllergiesSealed = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the HealthProfile.
// This includes values selected through modifiers, order, etc.
func (_m *HealthProfile) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// QueryPatient queries the "patient" edge of the HealthProfile entity.
func (_m *HealthProfile) QueryPatient() *PatientQuery {
	return NewHealthProfileClient(_m.config).QueryPatient(_m)
}

// Update returns a builder for updating this HealthProfile.
// Note that you need to call HealthProfile.Unwrap() before calling this method if this HealthProfile
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *HealthProfile) Update() *HealthProfileUpdateOne {
	return NewHealthProfileClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the HealthProfile entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *HealthProfile) Unwrap() *HealthProfile {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: HealthProfile is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *HealthProfile) String() string {
	var builder strings.Builder
	builder.WriteString("HealthProfile(")
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
	builder.WriteString("patient_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.PatientID))
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
	builder.WriteString("is_smoker=")
	builder.WriteString(fmt.Sprintf("%v", _m.IsSmoker))
	builder.WriteString(", ")
	builder.WriteString("smoking_years=")
	builder.WriteString(fmt.Sprintf("%v", _m.SmokingYears))
	builder.WriteString(", ")
	builder.WriteString("consumes_alcohol=")
	builder.WriteString(fmt.Sprintf("%v", _m.ConsumesAlcohol))
	builder.WriteString(", ")
	if v := _m.AlcoholFrequency; v != nil {
		builder.WriteString("alcohol_frequency=")
		builder.WriteString(fmt.Sprintf("%v", *v))
	}
	builder.WriteString(", ")
	builder.WriteString("hypertension_diagnosis=")
	builder.WriteString(fmt.Sprintf("%v", _m.HypertensionDiagnosis))
	builder.WriteString(", ")
	builder.WriteString("diabetes_diagnosis=")
	builder.WriteString(fmt.Sprintf("%v", _m.DiabetesDiagnosis))
	builder.WriteString(", ")
	builder.WriteString("high_cholesterol_diagnosis=")
	builder.WriteString(fmt.Sprintf("%v", _m.HighCholesterolDiagnosis))
	builder.WriteString(", ")
	builder.WriteString("has_stroke_history=")
	builder.WriteString(fmt.Sprintf("%v", _m.HasStrokeHistory))
	builder.WriteString(", ")
	builder.WriteString("has_heart_disease_history=")
	builder.WriteString(fmt.Sprintf("%v", _m.HasHeartDiseaseHistory))
	builder.WriteString(", ")
	builder.WriteString("family_history_diabetes=")
	builder.WriteString(fmt.Sprintf("%v", _m.FamilyHistoryDiabetes))
	builder.WriteString(", ")
	builder.WriteString("family_history_hypertension=")
	builder.WriteString(fmt.Sprintf("%v", _m.FamilyHistoryHypertension))
	builder.WriteString(", ")
	builder.WriteString("family_history_heart_disease=")
	builder.WriteString(fmt.Sprintf("%v", _m.FamilyHistoryHeartDisease))
	builder.WriteString(", ")
	builder.WriteString("physical_activity_minutes_weekly=")
	builder.WriteString(fmt.Sprintf("%v", _m.PhysicalActivityMinutesWeekly))
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
	builder.WriteByte(')')
	return builder.String()
}

// HealthProfiles is a parsable slice of HealthProfile.
type HealthProfiles []*HealthProfile
