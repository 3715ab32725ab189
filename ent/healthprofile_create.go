// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/schema/enum"
)

// HealthProfileCreate is the builder for creating a HealthProfile entity.
type HealthProfileCreate struct {
	config
	mutation *HealthProfileMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *HealthProfileCreate) SetCreatedAt(v time.Time) *HealthProfileCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableCreatedAt(v *time.Time) *HealthProfileCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *HealthProfileCreate) SetUpdatedAt(v time.Time) *HealthProfileCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableUpdatedAt(v *time.Time) *HealthProfileCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *HealthProfileCreate) SetVersion(v int64) *HealthProfileCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableVersion(v *int64) *HealthProfileCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *HealthProfileCreate) SetPatientID(v uuid.UUID) *HealthProfileCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetHeightCm sets the "height_cm" field.
func (_c *HealthProfileCreate) SetHeightCm(v float64) *HealthProfileCreate {
	_c.mutation.SetHeightCm(v)
	return _c
}

// SetNillableHeightCm sets the "height_cm" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableHeightCm(v *float64) *HealthProfileCreate {
	if v != nil {
		_c.SetHeightCm(*v)
	}
	return _c
}

// SetWeightKg sets the "weight_kg" field.
func (_c *HealthProfileCreate) SetWeightKg(v float64) *HealthProfileCreate {
	_c.mutation.SetWeightKg(v)
	return _c
}

// SetNillableWeightKg sets the "weight_kg" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableWeightKg(v *float64) *HealthProfileCreate {
	if v != nil {
		_c.SetWeightKg(*v)
	}
	return _c
}

// SetBloodType sets the "blood_type" field.
func (_c *HealthProfileCreate) SetBloodType(v enum.BloodType) *HealthProfileCreate {
	_c.mutation.SetBloodType(v)
	return _c
}

// SetNillableBloodType sets the "blood_type" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableBloodType(v *enum.BloodType) *HealthProfileCreate {
	if v != nil {
		_c.SetBloodType(*v)
	}
	return _c
}

// SetIsSmoker sets the "is_smoker" field.
func (_c *HealthProfileCreate) SetIsSmoker(v bool) *HealthProfileCreate {
	_c.mutation.SetIsSmoker(v)
	return _c
}

// SetNillableIsSmoker sets the "is_smoker" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableIsSmoker(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetIsSmoker(*v)
	}
	return _c
}

// SetSmokingYears sets the "smoking_years" field.
func (_c *HealthProfileCreate) SetSmokingYears(v int) *HealthProfileCreate {
	_c.mutation.SetSmokingYears(v)
	return _c
}

// SetNillableSmokingYears sets the "smoking_years" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableSmokingYears(v *int) *HealthProfileCreate {
	if v != nil {
		_c.SetSmokingYears(*v)
	}
	return _c
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (_c *HealthProfileCreate) SetConsumesAlcohol(v bool) *HealthProfileCreate {
	_c.mutation.SetConsumesAlcohol(v)
	return _c
}

// SetNillableConsumesAlcohol sets the "consumes_alcohol" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableConsumesAlcohol(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetConsumesAlcohol(*v)
	}
	return _c
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (_c *HealthProfileCreate) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileCreate {
	_c.mutation.SetAlcoholFrequency(v)
	return _c
}

// SetNillableAlcoholFrequency sets the "alcohol_frequency" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableAlcoholFrequency(v *enum.AlcoholFrequency) *HealthProfileCreate {
	if v != nil {
		_c.SetAlcoholFrequency(*v)
	}
	return _c
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (_c *HealthProfileCreate) SetHypertensionDiagnosis(v bool) *HealthProfileCreate {
	_c.mutation.SetHypertensionDiagnosis(v)
	return _c
}

// SetNillableHypertensionDiagnosis sets the "hypertension_diagnosis" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableHypertensionDiagnosis(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetHypertensionDiagnosis(*v)
	}
	return _c
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (_c *HealthProfileCreate) SetDiabetesDiagnosis(v bool) *HealthProfileCreate {
	_c.mutation.SetDiabetesDiagnosis(v)
	return _c
}

// SetNillableDiabetesDiagnosis sets the "diabetes_diagnosis" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableDiabetesDiagnosis(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetDiabetesDiagnosis(*v)
	}
	return _c
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (_c *HealthProfileCreate) SetHighCholesterolDiagnosis(v bool) *HealthProfileCreate {
	_c.mutation.SetHighCholesterolDiagnosis(v)
	return _c
}

// SetNillableHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableHighCholesterolDiagnosis(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetHighCholesterolDiagnosis(*v)
	}
	return _c
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (_c *HealthProfileCreate) SetHasStrokeHistory(v bool) *HealthProfileCreate {
	_c.mutation.SetHasStrokeHistory(v)
	return _c
}

// SetNillableHasStrokeHistory sets the "has_stroke_history" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableHasStrokeHistory(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetHasStrokeHistory(*v)
	}
	return _c
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (_c *HealthProfileCreate) SetHasHeartDiseaseHistory(v bool) *HealthProfileCreate {
	_c.mutation.SetHasHeartDiseaseHistory(v)
	return _c
}

// SetNillableHasHeartDiseaseHistory sets the "has_heart_disease_history" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableHasHeartDiseaseHistory(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetHasHeartDiseaseHistory(*v)
	}
	return _c
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (_c *HealthProfileCreate) SetFamilyHistoryDiabetes(v bool) *HealthProfileCreate {
	_c.mutation.SetFamilyHistoryDiabetes(v)
	return _c
}

// SetNillableFamilyHistoryDiabetes sets the "family_history_diabetes" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableFamilyHistoryDiabetes(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetFamilyHistoryDiabetes(*v)
	}
	return _c
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (_c *HealthProfileCreate) SetFamilyHistoryHypertension(v bool) *HealthProfileCreate {
	_c.mutation.SetFamilyHistoryHypertension(v)
	return _c
}

// SetNillableFamilyHistoryHypertension sets the "family_history_hypertension" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableFamilyHistoryHypertension(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetFamilyHistoryHypertension(*v)
	}
	return _c
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (_c *HealthProfileCreate) SetFamilyHistoryHeartDisease(v bool) *HealthProfileCreate {
	_c.mutation.SetFamilyHistoryHeartDisease(v)
	return _c
}

// SetNillableFamilyHistoryHeartDisease sets the "family_history_heart_disease" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableFamilyHistoryHeartDisease(v *bool) *HealthProfileCreate {
	if v != nil {
		_c.SetFamilyHistoryHeartDisease(*v)
	}
	return _c
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (_c *HealthProfileCreate) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileCreate {
	_c.mutation.SetPhysicalActivityMinutesWeekly(v)
	return _c
}

// SetNillablePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillablePhysicalActivityMinutesWeekly(v *int) *HealthProfileCreate {
	if v != nil {
		_c.SetPhysicalActivityMinutesWeekly(*v)
	}
	return _c
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (_c *HealthProfileCreate) SetPreexistingConditionsNotes(v string) *HealthProfileCreate {
	_c.mutation.SetPreexistingConditionsNotes(v)
	return _c
}

// SetNillablePreexistingConditionsNotes sets the "preexisting_conditions_notes" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillablePreexistingConditionsNotes(v *string) *HealthProfileCreate {
	if v != nil {
		_c.SetPreexistingConditionsNotes(*v)
	}
	return _c
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (_c *HealthProfileCreate) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileCreate {
	_c.mutation.SetPreexistingConditionsNotesSealed(v)
	return _c
}

// SetCurrentMedications sets the "current_medications" field.
func (_c *HealthProfileCreate) SetCurrentMedications(v string) *HealthProfileCreate {
	_c.mutation.SetCurrentMedications(v)
	return _c
}

// SetNillableCurrentMedications sets the "current_medications" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableCurrentMedications(v *string) *HealthProfileCreate {
	if v != nil {
		_c.SetCurrentMedications(*v)
	}
	return _c
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (_c *HealthProfileCreate) SetCurrentMedicationsSealed(v []byte) *HealthProfileCreate {
	_c.mutation.SetCurrentMedicationsSealed(v)
	return _c
}

// SetAllergies sets the "allergies" field.
func (_c *HealthProfileCreate) SetAllergies(v string) *HealthProfileCreate {
	_c.mutation.SetAllergies(v)
	return _c
}

// SetNillableAllergies sets the "allergies" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableAllergies(v *string) *HealthProfileCreate {
	if v != nil {
		_c.SetAllergies(*v)
	}
	return _c
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (_c *HealthProfileCreate) SetAllergiesSealed(v []byte) *HealthProfileCreate {
	_c.mutation.SetAllergiesSealed(v)
	return _c
}

// SetID sets the "id" field.
func (_c *HealthProfileCreate) SetID(v uuid.UUID) *HealthProfileCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *HealthProfileCreate) SetNillableID(v *uuid.UUID) *HealthProfileCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetPatient sets the "patient" edge to the Patient entity.
func (_c *HealthProfileCreate) SetPatient(v *Patient) *HealthProfileCreate {
	return _c.SetPatientID(v.ID)
}

// Mutation returns the HealthProfileMutation object of the builder.
func (_c *HealthProfileCreate) Mutation() *HealthProfileMutation {
	return _c.mutation
}

// Save creates the HealthProfile in the database.
func (_c *HealthProfileCreate) Save(ctx context.Context) (*HealthProfile, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *HealthProfileCreate) SaveX(ctx context.Context) *HealthProfile {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *HealthProfileCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *HealthProfileCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *HealthProfileCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if healthprofile.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized healthprofile.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := healthprofile.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if healthprofile.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized healthprofile.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := healthprofile.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := healthprofile.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.IsSmoker(); !ok {
		v := healthprofile.DefaultIsSmoker
		_c.mutation.SetIsSmoker(v)
	}
	if _, ok := _c.mutation.SmokingYears(); !ok {
		v := healthprofile.DefaultSmokingYears
		_c.mutation.SetSmokingYears(v)
	}
	if _, ok := _c.mutation.ConsumesAlcohol(); !ok {
		v := healthprofile.DefaultConsumesAlcohol
		_c.mutation.SetConsumesAlcohol(v)
	}
	if _, ok := _c.mutation.HypertensionDiagnosis(); !ok {
		v := healthprofile.DefaultHypertensionDiagnosis
		_c.mutation.SetHypertensionDiagnosis(v)
	}
	if _, ok := _c.mutation.DiabetesDiagnosis(); !ok {
		v := healthprofile.DefaultDiabetesDiagnosis
		_c.mutation.SetDiabetesDiagnosis(v)
	}
	if _, ok := _c.mutation.HighCholesterolDiagnosis(); !ok {
		v := healthprofile.DefaultHighCholesterolDiagnosis
		_c.mutation.SetHighCholesterolDiagnosis(v)
	}
	if _, ok := _c.mutation.HasStrokeHistory(); !ok {
		v := healthprofile.DefaultHasStrokeHistory
		_c.mutation.SetHasStrokeHistory(v)
	}
	if _, ok := _c.mutation.HasHeartDiseaseHistory(); !ok {
		v := healthprofile.DefaultHasHeartDiseaseHistory
		_c.mutation.SetHasHeartDiseaseHistory(v)
	}
	if _, ok := _c.mutation.FamilyHistoryDiabetes(); !ok {
		v := healthprofile.DefaultFamilyHistoryDiabetes
		_c.mutation.SetFamilyHistoryDiabetes(v)
	}
	if _, ok := _c.mutation.FamilyHistoryHypertension(); !ok {
		v := healthprofile.DefaultFamilyHistoryHypertension
		_c.mutation.SetFamilyHistoryHypertension(v)
	}
	if _, ok := _c.mutation.FamilyHistoryHeartDisease(); !ok {
		v := healthprofile.DefaultFamilyHistoryHeartDisease
		_c.mutation.SetFamilyHistoryHeartDisease(v)
	}
	if _, ok := _c.mutation.PhysicalActivityMinutesWeekly(); !ok {
		v := healthprofile.DefaultPhysicalActivityMinutesWeekly
		_c.mutation.SetPhysicalActivityMinutesWeekly(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if healthprofile.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized healthprofile.DefaultID (forgotten import ent/runtime?)")
		}
		v := healthprofile.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *HealthProfileCreate) check() error {
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "HealthProfile.patient_id"`)}
	}
	if v, ok := _c.mutation.BloodType(); ok {
		if err := healthprofile.BloodTypeValidator(v); err != nil {
			return &ValidationError{Name: "blood_type", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.blood_type": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsSmoker(); !ok {
		return &ValidationError{Name: "is_smoker", err: errors.New(`ent: missing required field "HealthProfile.is_smoker"`)}
	}
	if _, ok := _c.mutation.SmokingYears(); !ok {
		return &ValidationError{Name: "smoking_years", err: errors.New(`ent: missing required field "HealthProfile.smoking_years"`)}
	}
	if _, ok := _c.mutation.ConsumesAlcohol(); !ok {
		return &ValidationError{Name: "consumes_alcohol", err: errors.New(`ent: missing required field "HealthProfile.consumes_alcohol"`)}
	}
	if v, ok := _c.mutation.AlcoholFrequency(); ok {
		if err := healthprofile.AlcoholFrequencyValidator(v); err != nil {
			return &ValidationError{Name: "alcohol_frequency", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.alcohol_frequency": %w`, err)}
		}
	}
	if _, ok := _c.mutation.HypertensionDiagnosis(); !ok {
		return &ValidationError{Name: "hypertension_diagnosis", err: errors.New(`ent: missing required field "HealthProfile.hypertension_diagnosis"`)}
	}
	if _, ok := _c.mutation.DiabetesDiagnosis(); !ok {
		return &ValidationError{Name: "diabetes_diagnosis", err: errors.New(`ent: missing required field "HealthProfile.diabetes_diagnosis"`)}
	}
	if _, ok := _c.mutation.HighCholesterolDiagnosis(); !ok {
		return &ValidationError{Name: "high_cholesterol_diagnosis", err: errors.New(`ent: missing required field "HealthProfile.high_cholesterol_diagnosis"`)}
	}
	if _, ok := _c.mutation.HasStrokeHistory(); !ok {
		return &ValidationError{Name: "has_stroke_history", err: errors.New(`ent: missing required field "HealthProfile.has_stroke_history"`)}
	}
	if _, ok := _c.mutation.HasHeartDiseaseHistory(); !ok {
		return &ValidationError{Name: "has_heart_disease_history", err: errors.New(`ent: missing required field "HealthProfile.has_heart_disease_history"`)}
	}
	if _, ok := _c.mutation.FamilyHistoryDiabetes(); !ok {
		return &ValidationError{Name: "family_history_diabetes", err: errors.New(`ent: missing required field "HealthProfile.family_history_diabetes"`)}
	}
	if _, ok := _c.mutation.FamilyHistoryHypertension(); !ok {
		return &ValidationError{Name: "family_history_hypertension", err: errors.New(`ent: missing required field "HealthProfile.family_history_hypertension"`)}
	}
	if _, ok := _c.mutation.FamilyHistoryHeartDisease(); !ok {
		return &ValidationError{Name: "family_history_heart_disease", err: errors.New(`ent: missing required field "HealthProfile.family_history_heart_disease"`)}
	}
	if _, ok := _c.mutation.PhysicalActivityMinutesWeekly(); !ok {
		return &ValidationError{Name: "physical_activity_minutes_weekly", err: errors.New(`ent: missing required field "HealthProfile.physical_activity_minutes_weekly"`)}
	}
	if len(_c.mutation.PatientIDs()) == 0 {
		return &ValidationError{Name: "patient", err: errors.New(`ent: missing required edge "HealthProfile.patient"`)}
	}
	return nil
}

func (_c *HealthProfileCreate) sqlSave(ctx context.Context) (*HealthProfile, error) {
	if err := _c.check(); err != nil {
		return nil, err
	}
	_node, _spec := _c.createSpec()
	if err := createNode(ctx, _c.driver, _spec); err != nil {
		if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	if _spec.ID.Value != nil {
		if id, ok := _spec.ID.Value.(*uuid.UUID); ok {
			_node.ID = *id
		} else if err := _node.ID.Scan(_spec.ID.Value); err != nil {
			return nil, err
		}
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *HealthProfileCreate) createSpec() (*HealthProfile, *sqlgraph.CreateSpec) {
	var (
		_node = &HealthProfile{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(healthprofile.Table, sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, healthprofile.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(healthprofile.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(healthprofile.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(healthprofile.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.HeightCm(); ok {
		_spec.SetField(healthprofile.FieldHeightCm, field.TypeFloat64, value)
		_node.HeightCm = &value
	}
	if value, ok := _c.mutation.WeightKg(); ok {
		_spec.SetField(healthprofile.FieldWeightKg, field.TypeFloat64, value)
		_node.WeightKg = &value
	}
	if value, ok := _c.mutation.BloodType(); ok {
		_spec.SetField(healthprofile.FieldBloodType, field.TypeEnum, value)
		_node.BloodType = &value
	}
	if value, ok := _c.mutation.IsSmoker(); ok {
		_spec.SetField(healthprofile.FieldIsSmoker, field.TypeBool, value)
		_node.IsSmoker = value
	}
	if value, ok := _c.mutation.SmokingYears(); ok {
		_spec.SetField(healthprofile.FieldSmokingYears, field.TypeInt, value)
		_node.SmokingYears = value
	}
	if value, ok := _c.mutation.ConsumesAlcohol(); ok {
		_spec.SetField(healthprofile.FieldConsumesAlcohol, field.TypeBool, value)
		_node.ConsumesAlcohol = value
	}
	if value, ok := _c.mutation.AlcoholFrequency(); ok {
		_spec.SetField(healthprofile.FieldAlcoholFrequency, field.TypeEnum, value)
		_node.AlcoholFrequency = &value
	}
	if value, ok := _c.mutation.HypertensionDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHypertensionDiagnosis, field.TypeBool, value)
		_node.HypertensionDiagnosis = value
	}
	if value, ok := _c.mutation.DiabetesDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldDiabetesDiagnosis, field.TypeBool, value)
		_node.DiabetesDiagnosis = value
	}
	if value, ok := _c.mutation.HighCholesterolDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHighCholesterolDiagnosis, field.TypeBool, value)
		_node.HighCholesterolDiagnosis = value
	}
	if value, ok := _c.mutation.HasStrokeHistory(); ok {
		_spec.SetField(healthprofile.FieldHasStrokeHistory, field.TypeBool, value)
		_node.HasStrokeHistory = value
	}
	if value, ok := _c.mutation.HasHeartDiseaseHistory(); ok {
		_spec.SetField(healthprofile.FieldHasHeartDiseaseHistory, field.TypeBool, value)
		_node.HasHeartDiseaseHistory = value
	}
	if value, ok := _c.mutation.FamilyHistoryDiabetes(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryDiabetes, field.TypeBool, value)
		_node.FamilyHistoryDiabetes = value
	}
	if value, ok := _c.mutation.FamilyHistoryHypertension(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHypertension, field.TypeBool, value)
		_node.FamilyHistoryHypertension = value
	}
	if value, ok := _c.mutation.FamilyHistoryHeartDisease(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHeartDisease, field.TypeBool, value)
		_node.FamilyHistoryHeartDisease = value
	}
	if value, ok := _c.mutation.PhysicalActivityMinutesWeekly(); ok {
		_spec.SetField(healthprofile.FieldPhysicalActivityMinutesWeekly, field.TypeInt, value)
		_node.PhysicalActivityMinutesWeekly = value
	}
	if value, ok := _c.mutation.PreexistingConditionsNotes(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotes, field.TypeString, value)
		_node.PreexistingConditionsNotes = &value
	}
	if value, ok := _c.mutation.PreexistingConditionsNotesSealed(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotesSealed, field.TypeBytes, value)
		_node.PreexistingConditionsNotesSealed = value
	}
	if value, ok := _c.mutation.CurrentMedications(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedications, field.TypeString, value)
		_node.CurrentMedications = &value
	}
	if value, ok := _c.mutation.CurrentMedicationsSealed(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedicationsSealed, field.TypeBytes, value)
		_node.CurrentMedicationsSealed = value
	}
	if value, ok := _c.mutation.Allergies(); ok {
		_spec.SetField(healthprofile.FieldAllergies, field.TypeString, value)
		_node.Allergies = &value
	}
	if value, ok := _c.mutation.AllergiesSealed(); ok {
		_spec.SetField(healthprofile.FieldAllergiesSealed, field.TypeBytes, value)
		_node.AllergiesSealed = value
	}
	if nodes := _c.mutation.PatientIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   healthprofile.PatientTable,
			Columns: []string{healthprofile.PatientColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.PatientID = nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.HealthProfile.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.HealthProfileUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *HealthProfileCreate) OnConflict(opts ...sql.ConflictOption) *HealthProfileUpsertOne {
	_c.conflict = opts
	_c.upserts()
	return &HealthProfileUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *HealthProfileCreate) OnConflictColumns(columns ...string) *HealthProfileUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	_c.upserts()
	return &HealthProfileUpsertOne{
		create: _c,
	}
}

type (
	// HealthProfileUpsertOne is the builder for "upsert"-ing
	//  one HealthProfile node.
	HealthProfileUpsertOne struct {
		create *HealthProfileCreate
	}

	// HealthProfileUpsert is the "OnConflict" setter.
	HealthProfileUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *HealthProfileUpsert) SetUpdatedAt(v time.Time) *HealthProfileUpsert {
	u.Set(healthprofile.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateUpdatedAt() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldUpdatedAt)
	return u
}

// SetHeightCm sets the "height_cm" field.
func (u *HealthProfileUpsert) SetHeightCm(v float64) *HealthProfileUpsert {
	u.Set(healthprofile.FieldHeightCm, v)
	return u
}

// UpdateHeightCm sets the "height_cm" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateHeightCm() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldHeightCm)
	return u
}

// AddHeightCm adds v to the "height_cm" field.
func (u *HealthProfileUpsert) AddHeightCm(v float64) *HealthProfileUpsert {
	u.Add(healthprofile.FieldHeightCm, v)
	return u
}

// ClearHeightCm clears the value of the "height_cm" field.
func (u *HealthProfileUpsert) ClearHeightCm() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldHeightCm)
	return u
}

// SetWeightKg sets the "weight_kg" field.
func (u *HealthProfileUpsert) SetWeightKg(v float64) *HealthProfileUpsert {
	u.Set(healthprofile.FieldWeightKg, v)
	return u
}

// UpdateWeightKg sets the "weight_kg" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateWeightKg() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldWeightKg)
	return u
}

// AddWeightKg adds v to the "weight_kg" field.
func (u *HealthProfileUpsert) AddWeightKg(v float64) *HealthProfileUpsert {
	u.Add(healthprofile.FieldWeightKg, v)
	return u
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (u *HealthProfileUpsert) ClearWeightKg() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldWeightKg)
	return u
}

// SetBloodType sets the "blood_type" field.
func (u *HealthProfileUpsert) SetBloodType(v enum.BloodType) *HealthProfileUpsert {
	u.Set(healthprofile.FieldBloodType, v)
	return u
}

// UpdateBloodType sets the "blood_type" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateBloodType() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldBloodType)
	return u
}

// ClearBloodType clears the value of the "blood_type" field.
func (u *HealthProfileUpsert) ClearBloodType() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldBloodType)
	return u
}

// SetIsSmoker sets the "is_smoker" field.
func (u *HealthProfileUpsert) SetIsSmoker(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldIsSmoker, v)
	return u
}

// UpdateIsSmoker sets the "is_smoker" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateIsSmoker() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldIsSmoker)
	return u
}

// SetSmokingYears sets the "smoking_years" field.
func (u *HealthProfileUpsert) SetSmokingYears(v int) *HealthProfileUpsert {
	u.Set(healthprofile.FieldSmokingYears, v)
	return u
}

// UpdateSmokingYears sets the "smoking_years" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateSmokingYears() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldSmokingYears)
	return u
}

// AddSmokingYears adds v to the "smoking_years" field.
func (u *HealthProfileUpsert) AddSmokingYears(v int) *HealthProfileUpsert {
	u.Add(healthprofile.FieldSmokingYears, v)
	return u
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (u *HealthProfileUpsert) SetConsumesAlcohol(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldConsumesAlcohol, v)
	return u
}

// UpdateConsumesAlcohol sets the "consumes_alcohol" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateConsumesAlcohol() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldConsumesAlcohol)
	return u
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (u *HealthProfileUpsert) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileUpsert {
	u.Set(healthprofile.FieldAlcoholFrequency, v)
	return u
}

// UpdateAlcoholFrequency sets the "alcohol_frequency" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateAlcoholFrequency() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldAlcoholFrequency)
	return u
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (u *HealthProfileUpsert) ClearAlcoholFrequency() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldAlcoholFrequency)
	return u
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (u *HealthProfileUpsert) SetHypertensionDiagnosis(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldHypertensionDiagnosis, v)
	return u
}

// UpdateHypertensionDiagnosis sets the "hypertension_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateHypertensionDiagnosis() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldHypertensionDiagnosis)
	return u
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (u *HealthProfileUpsert) SetDiabetesDiagnosis(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldDiabetesDiagnosis, v)
	return u
}

// UpdateDiabetesDiagnosis sets the "diabetes_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateDiabetesDiagnosis() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldDiabetesDiagnosis)
	return u
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (u *HealthProfileUpsert) SetHighCholesterolDiagnosis(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldHighCholesterolDiagnosis, v)
	return u
}

// UpdateHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateHighCholesterolDiagnosis() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldHighCholesterolDiagnosis)
	return u
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (u *HealthProfileUpsert) SetHasStrokeHistory(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldHasStrokeHistory, v)
	return u
}

// UpdateHasStrokeHistory sets the "has_stroke_history" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateHasStrokeHistory() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldHasStrokeHistory)
	return u
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (u *HealthProfileUpsert) SetHasHeartDiseaseHistory(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldHasHeartDiseaseHistory, v)
	return u
}

// UpdateHasHeartDiseaseHistory sets the "has_heart_disease_history" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateHasHeartDiseaseHistory() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldHasHeartDiseaseHistory)
	return u
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (u *HealthProfileUpsert) SetFamilyHistoryDiabetes(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldFamilyHistoryDiabetes, v)
	return u
}

// UpdateFamilyHistoryDiabetes sets the "family_history_diabetes" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateFamilyHistoryDiabetes() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldFamilyHistoryDiabetes)
	return u
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (u *HealthProfileUpsert) SetFamilyHistoryHypertension(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldFamilyHistoryHypertension, v)
	return u
}

// UpdateFamilyHistoryHypertension sets the "family_history_hypertension" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateFamilyHistoryHypertension() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldFamilyHistoryHypertension)
	return u
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (u *HealthProfileUpsert) SetFamilyHistoryHeartDisease(v bool) *HealthProfileUpsert {
	u.Set(healthprofile.FieldFamilyHistoryHeartDisease, v)
	return u
}

// UpdateFamilyHistoryHeartDisease sets the "family_history_heart_disease" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateFamilyHistoryHeartDisease() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldFamilyHistoryHeartDisease)
	return u
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsert) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsert {
	u.Set(healthprofile.FieldPhysicalActivityMinutesWeekly, v)
	return u
}

// UpdatePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdatePhysicalActivityMinutesWeekly() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldPhysicalActivityMinutesWeekly)
	return u
}

// AddPhysicalActivityMinutesWeekly adds v to the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsert) AddPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsert {
	u.Add(healthprofile.FieldPhysicalActivityMinutesWeekly, v)
	return u
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsert) SetPreexistingConditionsNotes(v string) *HealthProfileUpsert {
	u.Set(healthprofile.FieldPreexistingConditionsNotes, v)
	return u
}

// UpdatePreexistingConditionsNotes sets the "preexisting_conditions_notes" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdatePreexistingConditionsNotes() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldPreexistingConditionsNotes)
	return u
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsert) ClearPreexistingConditionsNotes() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldPreexistingConditionsNotes)
	return u
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsert) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileUpsert {
	u.Set(healthprofile.FieldPreexistingConditionsNotesSealed, v)
	return u
}

// UpdatePreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdatePreexistingConditionsNotesSealed() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldPreexistingConditionsNotesSealed)
	return u
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsert) ClearPreexistingConditionsNotesSealed() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldPreexistingConditionsNotesSealed)
	return u
}

// SetCurrentMedications sets the "current_medications" field.
func (u *HealthProfileUpsert) SetCurrentMedications(v string) *HealthProfileUpsert {
	u.Set(healthprofile.FieldCurrentMedications, v)
	return u
}

// UpdateCurrentMedications sets the "current_medications" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateCurrentMedications() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldCurrentMedications)
	return u
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (u *HealthProfileUpsert) ClearCurrentMedications() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldCurrentMedications)
	return u
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (u *HealthProfileUpsert) SetCurrentMedicationsSealed(v []byte) *HealthProfileUpsert {
	u.Set(healthprofile.FieldCurrentMedicationsSealed, v)
	return u
}

// UpdateCurrentMedicationsSealed sets the "current_medications_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateCurrentMedicationsSealed() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldCurrentMedicationsSealed)
	return u
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (u *HealthProfileUpsert) ClearCurrentMedicationsSealed() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldCurrentMedicationsSealed)
	return u
}

// SetAllergies sets the "allergies" field.
func (u *HealthProfileUpsert) SetAllergies(v string) *HealthProfileUpsert {
	u.Set(healthprofile.FieldAllergies, v)
	return u
}

// UpdateAllergies sets the "allergies" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateAllergies() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldAllergies)
	return u
}

// ClearAllergies clears the value of the "allergies" field.
func (u *HealthProfileUpsert) ClearAllergies() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldAllergies)
	return u
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (u *HealthProfileUpsert) SetAllergiesSealed(v []byte) *HealthProfileUpsert {
	u.Set(healthprofile.FieldAllergiesSealed, v)
	return u
}

// UpdateAllergiesSealed sets the "allergies_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsert) UpdateAllergiesSealed() *HealthProfileUpsert {
	u.SetExcluded(healthprofile.FieldAllergiesSealed)
	return u
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (u *HealthProfileUpsert) ClearAllergiesSealed() *HealthProfileUpsert {
	u.SetNull(healthprofile.FieldAllergiesSealed)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(healthprofile.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *HealthProfileUpsertOne) UpdateNewValues() *HealthProfileUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(healthprofile.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(healthprofile.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(healthprofile.FieldVersion)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(healthprofile.FieldPatientID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *HealthProfileUpsertOne) Ignore() *HealthProfileUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *HealthProfileUpsertOne) DoNothing() *HealthProfileUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the HealthProfileCreate.OnConflict
// documentation for more info.
func (u *HealthProfileUpsertOne) Update(set func(*HealthProfileUpsert)) *HealthProfileUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&HealthProfileUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *HealthProfileUpsertOne) SetUpdatedAt(v time.Time) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateUpdatedAt() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetHeightCm sets the "height_cm" field.
func (u *HealthProfileUpsertOne) SetHeightCm(v float64) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHeightCm(v)
	})
}

// AddHeightCm adds v to the "height_cm" field.
func (u *HealthProfileUpsertOne) AddHeightCm(v float64) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddHeightCm(v)
	})
}

// UpdateHeightCm sets the "height_cm" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateHeightCm() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHeightCm()
	})
}

// ClearHeightCm clears the value of the "height_cm" field.
func (u *HealthProfileUpsertOne) ClearHeightCm() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearHeightCm()
	})
}

// SetWeightKg sets the "weight_kg" field.
func (u *HealthProfileUpsertOne) SetWeightKg(v float64) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetWeightKg(v)
	})
}

// AddWeightKg adds v to the "weight_kg" field.
func (u *HealthProfileUpsertOne) AddWeightKg(v float64) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddWeightKg(v)
	})
}

// UpdateWeightKg sets the "weight_kg" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateWeightKg() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateWeightKg()
	})
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (u *HealthProfileUpsertOne) ClearWeightKg() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearWeightKg()
	})
}

// SetBloodType sets the "blood_type" field.
func (u *HealthProfileUpsertOne) SetBloodType(v enum.BloodType) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetBloodType(v)
	})
}

// UpdateBloodType sets the "blood_type" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateBloodType() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateBloodType()
	})
}

// ClearBloodType clears the value of the "blood_type" field.
func (u *HealthProfileUpsertOne) ClearBloodType() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearBloodType()
	})
}

// SetIsSmoker sets the "is_smoker" field.
func (u *HealthProfileUpsertOne) SetIsSmoker(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetIsSmoker(v)
	})
}

// UpdateIsSmoker sets the "is_smoker" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateIsSmoker() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateIsSmoker()
	})
}

// SetSmokingYears sets the "smoking_years" field.
func (u *HealthProfileUpsertOne) SetSmokingYears(v int) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetSmokingYears(v)
	})
}

// AddSmokingYears adds v to the "smoking_years" field.
func (u *HealthProfileUpsertOne) AddSmokingYears(v int) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddSmokingYears(v)
	})
}

// UpdateSmokingYears sets the "smoking_years" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateSmokingYears() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateSmokingYears()
	})
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (u *HealthProfileUpsertOne) SetConsumesAlcohol(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetConsumesAlcohol(v)
	})
}

// UpdateConsumesAlcohol sets the "consumes_alcohol" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateConsumesAlcohol() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateConsumesAlcohol()
	})
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (u *HealthProfileUpsertOne) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAlcoholFrequency(v)
	})
}

// UpdateAlcoholFrequency sets the "alcohol_frequency" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateAlcoholFrequency() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAlcoholFrequency()
	})
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (u *HealthProfileUpsertOne) ClearAlcoholFrequency() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAlcoholFrequency()
	})
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (u *HealthProfileUpsertOne) SetHypertensionDiagnosis(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHypertensionDiagnosis(v)
	})
}

// UpdateHypertensionDiagnosis sets the "hypertension_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateHypertensionDiagnosis() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHypertensionDiagnosis()
	})
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (u *HealthProfileUpsertOne) SetDiabetesDiagnosis(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetDiabetesDiagnosis(v)
	})
}

// UpdateDiabetesDiagnosis sets the "diabetes_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateDiabetesDiagnosis() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateDiabetesDiagnosis()
	})
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (u *HealthProfileUpsertOne) SetHighCholesterolDiagnosis(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHighCholesterolDiagnosis(v)
	})
}

// UpdateHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateHighCholesterolDiagnosis() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHighCholesterolDiagnosis()
	})
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (u *HealthProfileUpsertOne) SetHasStrokeHistory(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHasStrokeHistory(v)
	})
}

// UpdateHasStrokeHistory sets the "has_stroke_history" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateHasStrokeHistory() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHasStrokeHistory()
	})
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (u *HealthProfileUpsertOne) SetHasHeartDiseaseHistory(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHasHeartDiseaseHistory(v)
	})
}

// UpdateHasHeartDiseaseHistory sets the "has_heart_disease_history" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateHasHeartDiseaseHistory() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHasHeartDiseaseHistory()
	})
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (u *HealthProfileUpsertOne) SetFamilyHistoryDiabetes(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryDiabetes(v)
	})
}

// UpdateFamilyHistoryDiabetes sets the "family_history_diabetes" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateFamilyHistoryDiabetes() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryDiabetes()
	})
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (u *HealthProfileUpsertOne) SetFamilyHistoryHypertension(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryHypertension(v)
	})
}

// UpdateFamilyHistoryHypertension sets the "family_history_hypertension" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateFamilyHistoryHypertension() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryHypertension()
	})
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (u *HealthProfileUpsertOne) SetFamilyHistoryHeartDisease(v bool) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryHeartDisease(v)
	})
}

// UpdateFamilyHistoryHeartDisease sets the "family_history_heart_disease" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateFamilyHistoryHeartDisease() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryHeartDisease()
	})
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsertOne) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPhysicalActivityMinutesWeekly(v)
	})
}

// AddPhysicalActivityMinutesWeekly adds v to the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsertOne) AddPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddPhysicalActivityMinutesWeekly(v)
	})
}

// UpdatePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdatePhysicalActivityMinutesWeekly() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePhysicalActivityMinutesWeekly()
	})
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsertOne) SetPreexistingConditionsNotes(v string) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPreexistingConditionsNotes(v)
	})
}

// UpdatePreexistingConditionsNotes sets the "preexisting_conditions_notes" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdatePreexistingConditionsNotes() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePreexistingConditionsNotes()
	})
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsertOne) ClearPreexistingConditionsNotes() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearPreexistingConditionsNotes()
	})
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsertOne) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPreexistingConditionsNotesSealed(v)
	})
}

// UpdatePreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdatePreexistingConditionsNotesSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePreexistingConditionsNotesSealed()
	})
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsertOne) ClearPreexistingConditionsNotesSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearPreexistingConditionsNotesSealed()
	})
}

// SetCurrentMedications sets the "current_medications" field.
func (u *HealthProfileUpsertOne) SetCurrentMedications(v string) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetCurrentMedications(v)
	})
}

// UpdateCurrentMedications sets the "current_medications" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateCurrentMedications() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateCurrentMedications()
	})
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (u *HealthProfileUpsertOne) ClearCurrentMedications() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearCurrentMedications()
	})
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (u *HealthProfileUpsertOne) SetCurrentMedicationsSealed(v []byte) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetCurrentMedicationsSealed(v)
	})
}

// UpdateCurrentMedicationsSealed sets the "current_medications_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateCurrentMedicationsSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateCurrentMedicationsSealed()
	})
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (u *HealthProfileUpsertOne) ClearCurrentMedicationsSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearCurrentMedicationsSealed()
	})
}

// SetAllergies sets the "allergies" field.
func (u *HealthProfileUpsertOne) SetAllergies(v string) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAllergies(v)
	})
}

// UpdateAllergies sets the "allergies" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateAllergies() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAllergies()
	})
}

// ClearAllergies clears the value of the "allergies" field.
func (u *HealthProfileUpsertOne) ClearAllergies() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAllergies()
	})
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (u *HealthProfileUpsertOne) SetAllergiesSealed(v []byte) *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAllergiesSealed(v)
	})
}

// UpdateAllergiesSealed sets the "allergies_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertOne) UpdateAllergiesSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAllergiesSealed()
	})
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (u *HealthProfileUpsertOne) ClearAllergiesSealed() *HealthProfileUpsertOne {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAllergiesSealed()
	})
}

// Exec executes the query.
func (u *HealthProfileUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for HealthProfileCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *HealthProfileUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *HealthProfileUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: HealthProfileUpsertOne.ID is not supported by MySQL driver. Use HealthProfileUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *HealthProfileUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// HealthProfileCreateBulk is the builder for creating many HealthProfile entities in bulk.
type HealthProfileCreateBulk struct {
	config
	err      error
	builders []*HealthProfileCreate
	conflict []sql.ConflictOption
}

// Save creates the HealthProfile entities in the database.
func (_c *HealthProfileCreateBulk) Save(ctx context.Context) ([]*HealthProfile, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*HealthProfile, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*HealthProfileMutation)
				if !ok {
					return nil, fmt.Errorf("unexpected mutation type %T", m)
				}
				if err := builder.check(); err != nil {
					return nil, err
				}
				builder.mutation = mutation
				var err error
				nodes[i], specs[i] = builder.createSpec()
				if i < len(mutators)-1 {
					_, err = mutators[i+1].Mutate(root, _c.builders[i+1].mutation)
				} else {
					spec := &sqlgraph.BatchCreateSpec{Nodes: specs}
					spec.OnConflict = _c.conflict
					if len(_c.conflict) > 0 {
						for i, b := range _c.builders {
							b.mutation.upserted = specs[i].ID
						}
					}
					if err := writeBulk(ctx, _c.driver, spec, func(i int, w written) { nodes[i].stored(w) }); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
						return nil, err
					}
					spec.Nodes = nil // already written
					// Invoke the actual operation on the latest mutation in the chain.
					if err = sqlgraph.BatchCreate(ctx, _c.driver, spec); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
					}
				}
				if err != nil {
					return nil, err
				}
				mutation.id = &nodes[i].ID
				mutation.done = true
				return nodes[i], nil
			})
			for i := len(builder.hooks) - 1; i >= 0; i-- {
				mut = builder.hooks[i](mut)
			}
			mutators[i] = mut
		}(i, ctx)
	}
	if len(mutators) > 0 {
		if _, err := mutators[0].Mutate(ctx, _c.builders[0].mutation); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// SaveX is like Save, but panics if an error occurs.
func (_c *HealthProfileCreateBulk) SaveX(ctx context.Context) []*HealthProfile {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *HealthProfileCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *HealthProfileCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.HealthProfile.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.HealthProfileUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *HealthProfileCreateBulk) OnConflict(opts ...sql.ConflictOption) *HealthProfileUpsertBulk {
	_c.conflict = opts
	_c.upserts()
	return &HealthProfileUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *HealthProfileCreateBulk) OnConflictColumns(columns ...string) *HealthProfileUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	_c.upserts()
	return &HealthProfileUpsertBulk{
		create: _c,
	}
}

// HealthProfileUpsertBulk is the builder for "upsert"-ing
// a bulk of HealthProfile nodes.
type HealthProfileUpsertBulk struct {
	create *HealthProfileCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(healthprofile.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *HealthProfileUpsertBulk) UpdateNewValues() *HealthProfileUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(healthprofile.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(healthprofile.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(healthprofile.FieldVersion)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(healthprofile.FieldPatientID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.HealthProfile.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *HealthProfileUpsertBulk) Ignore() *HealthProfileUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *HealthProfileUpsertBulk) DoNothing() *HealthProfileUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the HealthProfileCreateBulk.OnConflict
// documentation for more info.
func (u *HealthProfileUpsertBulk) Update(set func(*HealthProfileUpsert)) *HealthProfileUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&HealthProfileUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *HealthProfileUpsertBulk) SetUpdatedAt(v time.Time) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateUpdatedAt() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetHeightCm sets the "height_cm" field.
func (u *HealthProfileUpsertBulk) SetHeightCm(v float64) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHeightCm(v)
	})
}

// AddHeightCm adds v to the "height_cm" field.
func (u *HealthProfileUpsertBulk) AddHeightCm(v float64) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddHeightCm(v)
	})
}

// UpdateHeightCm sets the "height_cm" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateHeightCm() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHeightCm()
	})
}

// ClearHeightCm clears the value of the "height_cm" field.
func (u *HealthProfileUpsertBulk) ClearHeightCm() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearHeightCm()
	})
}

// SetWeightKg sets the "weight_kg" field.
func (u *HealthProfileUpsertBulk) SetWeightKg(v float64) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetWeightKg(v)
	})
}

// AddWeightKg adds v to the "weight_kg" field.
func (u *HealthProfileUpsertBulk) AddWeightKg(v float64) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddWeightKg(v)
	})
}

// UpdateWeightKg sets the "weight_kg" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateWeightKg() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateWeightKg()
	})
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (u *HealthProfileUpsertBulk) ClearWeightKg() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearWeightKg()
	})
}

// SetBloodType sets the "blood_type" field.
func (u *HealthProfileUpsertBulk) SetBloodType(v enum.BloodType) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetBloodType(v)
	})
}

// UpdateBloodType sets the "blood_type" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateBloodType() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateBloodType()
	})
}

// ClearBloodType clears the value of the "blood_type" field.
func (u *HealthProfileUpsertBulk) ClearBloodType() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearBloodType()
	})
}

// SetIsSmoker sets the "is_smoker" field.
func (u *HealthProfileUpsertBulk) SetIsSmoker(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetIsSmoker(v)
	})
}

// UpdateIsSmoker sets the "is_smoker" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateIsSmoker() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateIsSmoker()
	})
}

// SetSmokingYears sets the "smoking_years" field.
func (u *HealthProfileUpsertBulk) SetSmokingYears(v int) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetSmokingYears(v)
	})
}

// AddSmokingYears adds v to the "smoking_years" field.
func (u *HealthProfileUpsertBulk) AddSmokingYears(v int) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddSmokingYears(v)
	})
}

// UpdateSmokingYears sets the "smoking_years" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateSmokingYears() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateSmokingYears()
	})
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (u *HealthProfileUpsertBulk) SetConsumesAlcohol(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetConsumesAlcohol(v)
	})
}

// UpdateConsumesAlcohol sets the "consumes_alcohol" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateConsumesAlcohol() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateConsumesAlcohol()
	})
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (u *HealthProfileUpsertBulk) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAlcoholFrequency(v)
	})
}

// UpdateAlcoholFrequency sets the "alcohol_frequency" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateAlcoholFrequency() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAlcoholFrequency()
	})
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (u *HealthProfileUpsertBulk) ClearAlcoholFrequency() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAlcoholFrequency()
	})
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (u *HealthProfileUpsertBulk) SetHypertensionDiagnosis(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHypertensionDiagnosis(v)
	})
}

// UpdateHypertensionDiagnosis sets the "hypertension_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateHypertensionDiagnosis() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHypertensionDiagnosis()
	})
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (u *HealthProfileUpsertBulk) SetDiabetesDiagnosis(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetDiabetesDiagnosis(v)
	})
}

// UpdateDiabetesDiagnosis sets the "diabetes_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateDiabetesDiagnosis() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateDiabetesDiagnosis()
	})
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (u *HealthProfileUpsertBulk) SetHighCholesterolDiagnosis(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHighCholesterolDiagnosis(v)
	})
}

// UpdateHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateHighCholesterolDiagnosis() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHighCholesterolDiagnosis()
	})
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (u *HealthProfileUpsertBulk) SetHasStrokeHistory(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHasStrokeHistory(v)
	})
}

// UpdateHasStrokeHistory sets the "has_stroke_history" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateHasStrokeHistory() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHasStrokeHistory()
	})
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (u *HealthProfileUpsertBulk) SetHasHeartDiseaseHistory(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetHasHeartDiseaseHistory(v)
	})
}

// UpdateHasHeartDiseaseHistory sets the "has_heart_disease_history" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateHasHeartDiseaseHistory() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateHasHeartDiseaseHistory()
	})
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (u *HealthProfileUpsertBulk) SetFamilyHistoryDiabetes(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryDiabetes(v)
	})
}

// UpdateFamilyHistoryDiabetes sets the "family_history_diabetes" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateFamilyHistoryDiabetes() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryDiabetes()
	})
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (u *HealthProfileUpsertBulk) SetFamilyHistoryHypertension(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryHypertension(v)
	})
}

// UpdateFamilyHistoryHypertension sets the "family_history_hypertension" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateFamilyHistoryHypertension() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryHypertension()
	})
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (u *HealthProfileUpsertBulk) SetFamilyHistoryHeartDisease(v bool) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetFamilyHistoryHeartDisease(v)
	})
}

// UpdateFamilyHistoryHeartDisease sets the "family_history_heart_disease" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateFamilyHistoryHeartDisease() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateFamilyHistoryHeartDisease()
	})
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsertBulk) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPhysicalActivityMinutesWeekly(v)
	})
}

// AddPhysicalActivityMinutesWeekly adds v to the "physical_activity_minutes_weekly" field.
func (u *HealthProfileUpsertBulk) AddPhysicalActivityMinutesWeekly(v int) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.AddPhysicalActivityMinutesWeekly(v)
	})
}

// UpdatePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdatePhysicalActivityMinutesWeekly() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePhysicalActivityMinutesWeekly()
	})
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsertBulk) SetPreexistingConditionsNotes(v string) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPreexistingConditionsNotes(v)
	})
}

// UpdatePreexistingConditionsNotes sets the "preexisting_conditions_notes" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdatePreexistingConditionsNotes() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePreexistingConditionsNotes()
	})
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (u *HealthProfileUpsertBulk) ClearPreexistingConditionsNotes() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearPreexistingConditionsNotes()
	})
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsertBulk) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetPreexistingConditionsNotesSealed(v)
	})
}

// UpdatePreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdatePreexistingConditionsNotesSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdatePreexistingConditionsNotesSealed()
	})
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (u *HealthProfileUpsertBulk) ClearPreexistingConditionsNotesSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearPreexistingConditionsNotesSealed()
	})
}

// SetCurrentMedications sets the "current_medications" field.
func (u *HealthProfileUpsertBulk) SetCurrentMedications(v string) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetCurrentMedications(v)
	})
}

// UpdateCurrentMedications sets the "current_medications" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateCurrentMedications() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateCurrentMedications()
	})
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (u *HealthProfileUpsertBulk) ClearCurrentMedications() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearCurrentMedications()
	})
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (u *HealthProfileUpsertBulk) SetCurrentMedicationsSealed(v []byte) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetCurrentMedicationsSealed(v)
	})
}

// UpdateCurrentMedicationsSealed sets the "current_medications_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateCurrentMedicationsSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateCurrentMedicationsSealed()
	})
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (u *HealthProfileUpsertBulk) ClearCurrentMedicationsSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearCurrentMedicationsSealed()
	})
}

// SetAllergies sets the "allergies" field.
func (u *HealthProfileUpsertBulk) SetAllergies(v string) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAllergies(v)
	})
}

// UpdateAllergies sets the "allergies" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateAllergies() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAllergies()
	})
}

// ClearAllergies clears the value of the "allergies" field.
func (u *HealthProfileUpsertBulk) ClearAllergies() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAllergies()
	})
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (u *HealthProfileUpsertBulk) SetAllergiesSealed(v []byte) *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.SetAllergiesSealed(v)
	})
}

// UpdateAllergiesSealed sets the "allergies_sealed" field to the value that was provided on create.
func (u *HealthProfileUpsertBulk) UpdateAllergiesSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.UpdateAllergiesSealed()
	})
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (u *HealthProfileUpsertBulk) ClearAllergiesSealed() *HealthProfileUpsertBulk {
	return u.Update(func(s *HealthProfileUpsert) {
		s.ClearAllergiesSealed()
	})
}

// Exec executes the query.
func (u *HealthProfileUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the HealthProfileCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for HealthProfileCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *HealthProfileUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
