// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// HealthProfileUpdate is the builder for updating HealthProfile entities.
type HealthProfileUpdate struct {
	config
	hooks    []Hook
	mutation *HealthProfileMutation
}

// Where appends a list predicates to the HealthProfileUpdate builder.
func (_u *HealthProfileUpdate) Where(ps ...predicate.HealthProfile) *HealthProfileUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *HealthProfileUpdate) SetUpdatedAt(v time.Time) *HealthProfileUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableUpdatedAt(v *time.Time) *HealthProfileUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetHeightCm sets the "height_cm" field.
func (_u *HealthProfileUpdate) SetHeightCm(v float64) *HealthProfileUpdate {
	_u.mutation.ResetHeightCm()
	_u.mutation.SetHeightCm(v)
	return _u
}

// SetNillableHeightCm sets the "height_cm" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableHeightCm(v *float64) *HealthProfileUpdate {
	if v != nil {
		_u.SetHeightCm(*v)
	}
	return _u
}

// AddHeightCm adds value to the "height_cm" field.
func (_u *HealthProfileUpdate) AddHeightCm(v float64) *HealthProfileUpdate {
	_u.mutation.AddHeightCm(v)
	return _u
}

// ClearHeightCm clears the value of the "height_cm" field.
func (_u *HealthProfileUpdate) ClearHeightCm() *HealthProfileUpdate {
	_u.mutation.ClearHeightCm()
	return _u
}

// SetWeightKg sets the "weight_kg" field.
func (_u *HealthProfileUpdate) SetWeightKg(v float64) *HealthProfileUpdate {
	_u.mutation.ResetWeightKg()
	_u.mutation.SetWeightKg(v)
	return _u
}

// SetNillableWeightKg sets the "weight_kg" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableWeightKg(v *float64) *HealthProfileUpdate {
	if v != nil {
		_u.SetWeightKg(*v)
	}
	return _u
}

// AddWeightKg adds value to the "weight_kg" field.
func (_u *HealthProfileUpdate) AddWeightKg(v float64) *HealthProfileUpdate {
	_u.mutation.AddWeightKg(v)
	return _u
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (_u *HealthProfileUpdate) ClearWeightKg() *HealthProfileUpdate {
	_u.mutation.ClearWeightKg()
	return _u
}

// SetBloodType sets the "blood_type" field.
func (_u *HealthProfileUpdate) SetBloodType(v enum.BloodType) *HealthProfileUpdate {
	_u.mutation.SetBloodType(v)
	return _u
}

// SetNillableBloodType sets the "blood_type" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableBloodType(v *enum.BloodType) *HealthProfileUpdate {
	if v != nil {
		_u.SetBloodType(*v)
	}
	return _u
}

// ClearBloodType clears the value of the "blood_type" field.
func (_u *HealthProfileUpdate) ClearBloodType() *HealthProfileUpdate {
	_u.mutation.ClearBloodType()
	return _u
}

// SetIsSmoker sets the "is_smoker" field.
func (_u *HealthProfileUpdate) SetIsSmoker(v bool) *HealthProfileUpdate {
	_u.mutation.SetIsSmoker(v)
	return _u
}

// SetNillableIsSmoker sets the "is_smoker" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableIsSmoker(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetIsSmoker(*v)
	}
	return _u
}

// SetSmokingYears sets the "smoking_years" field.
func (_u *HealthProfileUpdate) SetSmokingYears(v int) *HealthProfileUpdate {
	_u.mutation.ResetSmokingYears()
	_u.mutation.SetSmokingYears(v)
	return _u
}

// SetNillableSmokingYears sets the "smoking_years" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableSmokingYears(v *int) *HealthProfileUpdate {
	if v != nil {
		_u.SetSmokingYears(*v)
	}
	return _u
}

// AddSmokingYears adds value to the "smoking_years" field.
func (_u *HealthProfileUpdate) AddSmokingYears(v int) *HealthProfileUpdate {
	_u.mutation.AddSmokingYears(v)
	return _u
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (_u *HealthProfileUpdate) SetConsumesAlcohol(v bool) *HealthProfileUpdate {
	_u.mutation.SetConsumesAlcohol(v)
	return _u
}

// SetNillableConsumesAlcohol sets the "consumes_alcohol" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableConsumesAlcohol(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetConsumesAlcohol(*v)
	}
	return _u
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (_u *HealthProfileUpdate) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileUpdate {
	_u.mutation.SetAlcoholFrequency(v)
	return _u
}

// SetNillableAlcoholFrequency sets the "alcohol_frequency" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableAlcoholFrequency(v *enum.AlcoholFrequency) *HealthProfileUpdate {
	if v != nil {
		_u.SetAlcoholFrequency(*v)
	}
	return _u
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (_u *HealthProfileUpdate) ClearAlcoholFrequency() *HealthProfileUpdate {
	_u.mutation.ClearAlcoholFrequency()
	return _u
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (_u *HealthProfileUpdate) SetHypertensionDiagnosis(v bool) *HealthProfileUpdate {
	_u.mutation.SetHypertensionDiagnosis(v)
	return _u
}

// SetNillableHypertensionDiagnosis sets the "hypertension_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableHypertensionDiagnosis(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetHypertensionDiagnosis(*v)
	}
	return _u
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (_u *HealthProfileUpdate) SetDiabetesDiagnosis(v bool) *HealthProfileUpdate {
	_u.mutation.SetDiabetesDiagnosis(v)
	return _u
}

// SetNillableDiabetesDiagnosis sets the "diabetes_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableDiabetesDiagnosis(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetDiabetesDiagnosis(*v)
	}
	return _u
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (_u *HealthProfileUpdate) SetHighCholesterolDiagnosis(v bool) *HealthProfileUpdate {
	_u.mutation.SetHighCholesterolDiagnosis(v)
	return _u
}

// SetNillableHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableHighCholesterolDiagnosis(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetHighCholesterolDiagnosis(*v)
	}
	return _u
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (_u *HealthProfileUpdate) SetHasStrokeHistory(v bool) *HealthProfileUpdate {
	_u.mutation.SetHasStrokeHistory(v)
	return _u
}

// SetNillableHasStrokeHistory sets the "has_stroke_history" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableHasStrokeHistory(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetHasStrokeHistory(*v)
	}
	return _u
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (_u *HealthProfileUpdate) SetHasHeartDiseaseHistory(v bool) *HealthProfileUpdate {
	_u.mutation.SetHasHeartDiseaseHistory(v)
	return _u
}

// SetNillableHasHeartDiseaseHistory sets the "has_heart_disease_history" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableHasHeartDiseaseHistory(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetHasHeartDiseaseHistory(*v)
	}
	return _u
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (_u *HealthProfileUpdate) SetFamilyHistoryDiabetes(v bool) *HealthProfileUpdate {
	_u.mutation.SetFamilyHistoryDiabetes(v)
	return _u
}

// SetNillableFamilyHistoryDiabetes sets the "family_history_diabetes" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableFamilyHistoryDiabetes(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetFamilyHistoryDiabetes(*v)
	}
	return _u
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (_u *HealthProfileUpdate) SetFamilyHistoryHypertension(v bool) *HealthProfileUpdate {
	_u.mutation.SetFamilyHistoryHypertension(v)
	return _u
}

// SetNillableFamilyHistoryHypertension sets the "family_history_hypertension" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableFamilyHistoryHypertension(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetFamilyHistoryHypertension(*v)
	}
	return _u
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (_u *HealthProfileUpdate) SetFamilyHistoryHeartDisease(v bool) *HealthProfileUpdate {
	_u.mutation.SetFamilyHistoryHeartDisease(v)
	return _u
}

// SetNillableFamilyHistoryHeartDisease sets the "family_history_heart_disease" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableFamilyHistoryHeartDisease(v *bool) *HealthProfileUpdate {
	if v != nil {
		_u.SetFamilyHistoryHeartDisease(*v)
	}
	return _u
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (_u *HealthProfileUpdate) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileUpdate {
	_u.mutation.ResetPhysicalActivityMinutesWeekly()
	_u.mutation.SetPhysicalActivityMinutesWeekly(v)
	return _u
}

// SetNillablePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillablePhysicalActivityMinutesWeekly(v *int) *HealthProfileUpdate {
	if v != nil {
		_u.SetPhysicalActivityMinutesWeekly(*v)
	}
	return _u
}

// AddPhysicalActivityMinutesWeekly adds value to the "physical_activity_minutes_weekly" field.
func (_u *HealthProfileUpdate) AddPhysicalActivityMinutesWeekly(v int) *HealthProfileUpdate {
	_u.mutation.AddPhysicalActivityMinutesWeekly(v)
	return _u
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (_u *HealthProfileUpdate) SetPreexistingConditionsNotes(v string) *HealthProfileUpdate {
	_u.mutation.SetPreexistingConditionsNotes(v)
	return _u
}

// SetNillablePreexistingConditionsNotes sets the "preexisting_conditions_notes" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillablePreexistingConditionsNotes(v *string) *HealthProfileUpdate {
	if v != nil {
		_u.SetPreexistingConditionsNotes(*v)
	}
	return _u
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (_u *HealthProfileUpdate) ClearPreexistingConditionsNotes() *HealthProfileUpdate {
	_u.mutation.ClearPreexistingConditionsNotes()
	return _u
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (_u *HealthProfileUpdate) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileUpdate {
	_u.mutation.SetPreexistingConditionsNotesSealed(v)
	return _u
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (_u *HealthProfileUpdate) ClearPreexistingConditionsNotesSealed() *HealthProfileUpdate {
	_u.mutation.ClearPreexistingConditionsNotesSealed()
	return _u
}

// SetCurrentMedications sets the "current_medications" field.
func (_u *HealthProfileUpdate) SetCurrentMedications(v string) *HealthProfileUpdate {
	_u.mutation.SetCurrentMedications(v)
	return _u
}

// SetNillableCurrentMedications sets the "current_medications" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableCurrentMedications(v *string) *HealthProfileUpdate {
	if v != nil {
		_u.SetCurrentMedications(*v)
	}
	return _u
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (_u *HealthProfileUpdate) ClearCurrentMedications() *HealthProfileUpdate {
	_u.mutation.ClearCurrentMedications()
	return _u
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (_u *HealthProfileUpdate) SetCurrentMedicationsSealed(v []byte) *HealthProfileUpdate {
	_u.mutation.SetCurrentMedicationsSealed(v)
	return _u
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (_u *HealthProfileUpdate) ClearCurrentMedicationsSealed() *HealthProfileUpdate {
	_u.mutation.ClearCurrentMedicationsSealed()
	return _u
}

// SetAllergies sets the "allergies" field.
func (_u *HealthProfileUpdate) SetAllergies(v string) *HealthProfileUpdate {
	_u.mutation.SetAllergies(v)
	return _u
}

// SetNillableAllergies sets the "allergies" field if the given value is not nil.
func (_u *HealthProfileUpdate) SetNillableAllergies(v *string) *HealthProfileUpdate {
	if v != nil {
		_u.SetAllergies(*v)
	}
	return _u
}

// ClearAllergies clears the value of the "allergies" field.
func (_u *HealthProfileUpdate) ClearAllergies() *HealthProfileUpdate {
	_u.mutation.ClearAllergies()
	return _u
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (_u *HealthProfileUpdate) SetAllergiesSealed(v []byte) *HealthProfileUpdate {
	_u.mutation.SetAllergiesSealed(v)
	return _u
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (_u *HealthProfileUpdate) ClearAllergiesSealed() *HealthProfileUpdate {
	_u.mutation.ClearAllergiesSealed()
	return _u
}

// Mutation returns the HealthProfileMutation object of the builder.
func (_u *HealthProfileUpdate) Mutation() *HealthProfileMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *HealthProfileUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *HealthProfileUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *HealthProfileUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *HealthProfileUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *HealthProfileUpdate) check() error {
	if v, ok := _u.mutation.BloodType(); ok {
		if err := healthprofile.BloodTypeValidator(v); err != nil {
			return &ValidationError{Name: "blood_type", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.blood_type": %w`, err)}
		}
	}
	if v, ok := _u.mutation.AlcoholFrequency(); ok {
		if err := healthprofile.AlcoholFrequencyValidator(v); err != nil {
			return &ValidationError{Name: "alcohol_frequency", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.alcohol_frequency": %w`, err)}
		}
	}
	if _u.mutation.PatientCleared() && len(_u.mutation.PatientIDs()) > 0 {
		return errors.New(`ent: clearing a required unique edge "HealthProfile.patient"`)
	}
	return nil
}

func (_u *HealthProfileUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(healthprofile.Table, healthprofile.Columns, sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(healthprofile.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.HeightCm(); ok {
		_spec.SetField(healthprofile.FieldHeightCm, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedHeightCm(); ok {
		_spec.AddField(healthprofile.FieldHeightCm, field.TypeFloat64, value)
	}
	if _u.mutation.HeightCmCleared() {
		_spec.ClearField(healthprofile.FieldHeightCm, field.TypeFloat64)
	}
	if value, ok := _u.mutation.WeightKg(); ok {
		_spec.SetField(healthprofile.FieldWeightKg, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedWeightKg(); ok {
		_spec.AddField(healthprofile.FieldWeightKg, field.TypeFloat64, value)
	}
	if _u.mutation.WeightKgCleared() {
		_spec.ClearField(healthprofile.FieldWeightKg, field.TypeFloat64)
	}
	if value, ok := _u.mutation.BloodType(); ok {
		_spec.SetField(healthprofile.FieldBloodType, field.TypeEnum, value)
	}
	if _u.mutation.BloodTypeCleared() {
		_spec.ClearField(healthprofile.FieldBloodType, field.TypeEnum)
	}
	if value, ok := _u.mutation.IsSmoker(); ok {
		_spec.SetField(healthprofile.FieldIsSmoker, field.TypeBool, value)
	}
	if value, ok := _u.mutation.SmokingYears(); ok {
		_spec.SetField(healthprofile.FieldSmokingYears, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSmokingYears(); ok {
		_spec.AddField(healthprofile.FieldSmokingYears, field.TypeInt, value)
	}
	if value, ok := _u.mutation.ConsumesAlcohol(); ok {
		_spec.SetField(healthprofile.FieldConsumesAlcohol, field.TypeBool, value)
	}
	if value, ok := _u.mutation.AlcoholFrequency(); ok {
		_spec.SetField(healthprofile.FieldAlcoholFrequency, field.TypeEnum, value)
	}
	if _u.mutation.AlcoholFrequencyCleared() {
		_spec.ClearField(healthprofile.FieldAlcoholFrequency, field.TypeEnum)
	}
	if value, ok := _u.mutation.HypertensionDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHypertensionDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.DiabetesDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldDiabetesDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HighCholesterolDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHighCholesterolDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HasStrokeHistory(); ok {
		_spec.SetField(healthprofile.FieldHasStrokeHistory, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HasHeartDiseaseHistory(); ok {
		_spec.SetField(healthprofile.FieldHasHeartDiseaseHistory, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryDiabetes(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryDiabetes, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryHypertension(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHypertension, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryHeartDisease(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHeartDisease, field.TypeBool, value)
	}
	if value, ok := _u.mutation.PhysicalActivityMinutesWeekly(); ok {
		_spec.SetField(healthprofile.FieldPhysicalActivityMinutesWeekly, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPhysicalActivityMinutesWeekly(); ok {
		_spec.AddField(healthprofile.FieldPhysicalActivityMinutesWeekly, field.TypeInt, value)
	}
	if value, ok := _u.mutation.PreexistingConditionsNotes(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotes, field.TypeString, value)
	}
	if _u.mutation.PreexistingConditionsNotesCleared() {
		_spec.ClearField(healthprofile.FieldPreexistingConditionsNotes, field.TypeString)
	}
	if value, ok := _u.mutation.PreexistingConditionsNotesSealed(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotesSealed, field.TypeBytes, value)
	}
	if _u.mutation.PreexistingConditionsNotesSealedCleared() {
		_spec.ClearField(healthprofile.FieldPreexistingConditionsNotesSealed, field.TypeBytes)
	}
	if value, ok := _u.mutation.CurrentMedications(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedications, field.TypeString, value)
	}
	if _u.mutation.CurrentMedicationsCleared() {
		_spec.ClearField(healthprofile.FieldCurrentMedications, field.TypeString)
	}
	if value, ok := _u.mutation.CurrentMedicationsSealed(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedicationsSealed, field.TypeBytes, value)
	}
	if _u.mutation.CurrentMedicationsSealedCleared() {
		_spec.ClearField(healthprofile.FieldCurrentMedicationsSealed, field.TypeBytes)
	}
	if value, ok := _u.mutation.Allergies(); ok {
		_spec.SetField(healthprofile.FieldAllergies, field.TypeString, value)
	}
	if _u.mutation.AllergiesCleared() {
		_spec.ClearField(healthprofile.FieldAllergies, field.TypeString)
	}
	if value, ok := _u.mutation.AllergiesSealed(); ok {
		_spec.SetField(healthprofile.FieldAllergiesSealed, field.TypeBytes, value)
	}
	if _u.mutation.AllergiesSealedCleared() {
		_spec.ClearField(healthprofile.FieldAllergiesSealed, field.TypeBytes)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{healthprofile.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// HealthProfileUpdateOne is the builder for updating a single HealthProfile entity.
type HealthProfileUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *HealthProfileMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *HealthProfileUpdateOne) SetUpdatedAt(v time.Time) *HealthProfileUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableUpdatedAt(v *time.Time) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetHeightCm sets the "height_cm" field.
func (_u *HealthProfileUpdateOne) SetHeightCm(v float64) *HealthProfileUpdateOne {
	_u.mutation.ResetHeightCm()
	_u.mutation.SetHeightCm(v)
	return _u
}

// SetNillableHeightCm sets the "height_cm" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableHeightCm(v *float64) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetHeightCm(*v)
	}
	return _u
}

// AddHeightCm adds value to the "height_cm" field.
func (_u *HealthProfileUpdateOne) AddHeightCm(v float64) *HealthProfileUpdateOne {
	_u.mutation.AddHeightCm(v)
	return _u
}

// ClearHeightCm clears the value of the "height_cm" field.
func (_u *HealthProfileUpdateOne) ClearHeightCm() *HealthProfileUpdateOne {
	_u.mutation.ClearHeightCm()
	return _u
}

// SetWeightKg sets the "weight_kg" field.
func (_u *HealthProfileUpdateOne) SetWeightKg(v float64) *HealthProfileUpdateOne {
	_u.mutation.ResetWeightKg()
	_u.mutation.SetWeightKg(v)
	return _u
}

// SetNillableWeightKg sets the "weight_kg" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableWeightKg(v *float64) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetWeightKg(*v)
	}
	return _u
}

// AddWeightKg adds value to the "weight_kg" field.
func (_u *HealthProfileUpdateOne) AddWeightKg(v float64) *HealthProfileUpdateOne {
	_u.mutation.AddWeightKg(v)
	return _u
}

// ClearWeightKg clears the value of the "weight_kg" field.
func (_u *HealthProfileUpdateOne) ClearWeightKg() *HealthProfileUpdateOne {
	_u.mutation.ClearWeightKg()
	return _u
}

// SetBloodType sets the "blood_type" field.
func (_u *HealthProfileUpdateOne) SetBloodType(v enum.BloodType) *HealthProfileUpdateOne {
	_u.mutation.SetBloodType(v)
	return _u
}

// SetNillableBloodType sets the "blood_type" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableBloodType(v *enum.BloodType) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetBloodType(*v)
	}
	return _u
}

// ClearBloodType clears the value of the "blood_type" field.
func (_u *HealthProfileUpdateOne) ClearBloodType() *HealthProfileUpdateOne {
	_u.mutation.ClearBloodType()
	return _u
}

// SetIsSmoker sets the "is_smoker" field.
func (_u *HealthProfileUpdateOne) SetIsSmoker(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetIsSmoker(v)
	return _u
}

// SetNillableIsSmoker sets the "is_smoker" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableIsSmoker(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetIsSmoker(*v)
	}
	return _u
}

// SetSmokingYears sets the "smoking_years" field.
func (_u *HealthProfileUpdateOne) SetSmokingYears(v int) *HealthProfileUpdateOne {
	_u.mutation.ResetSmokingYears()
	_u.mutation.SetSmokingYears(v)
	return _u
}

// SetNillableSmokingYears sets the "smoking_years" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableSmokingYears(v *int) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetSmokingYears(*v)
	}
	return _u
}

// AddSmokingYears adds value to the "smoking_years" field.
func (_u *HealthProfileUpdateOne) AddSmokingYears(v int) *HealthProfileUpdateOne {
	_u.mutation.AddSmokingYears(v)
	return _u
}

// SetConsumesAlcohol sets the "consumes_alcohol" field.
func (_u *HealthProfileUpdateOne) SetConsumesAlcohol(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetConsumesAlcohol(v)
	return _u
}

// SetNillableConsumesAlcohol sets the "consumes_alcohol" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableConsumesAlcohol(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetConsumesAlcohol(*v)
	}
	return _u
}

// SetAlcoholFrequency sets the "alcohol_frequency" field.
func (_u *HealthProfileUpdateOne) SetAlcoholFrequency(v enum.AlcoholFrequency) *HealthProfileUpdateOne {
	_u.mutation.SetAlcoholFrequency(v)
	return _u
}

// SetNillableAlcoholFrequency sets the "alcohol_frequency" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableAlcoholFrequency(v *enum.AlcoholFrequency) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetAlcoholFrequency(*v)
	}
	return _u
}

// ClearAlcoholFrequency clears the value of the "alcohol_frequency" field.
func (_u *HealthProfileUpdateOne) ClearAlcoholFrequency() *HealthProfileUpdateOne {
	_u.mutation.ClearAlcoholFrequency()
	return _u
}

// SetHypertensionDiagnosis sets the "hypertension_diagnosis" field.
func (_u *HealthProfileUpdateOne) SetHypertensionDiagnosis(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetHypertensionDiagnosis(v)
	return _u
}

// SetNillableHypertensionDiagnosis sets the "hypertension_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableHypertensionDiagnosis(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetHypertensionDiagnosis(*v)
	}
	return _u
}

// SetDiabetesDiagnosis sets the "diabetes_diagnosis" field.
func (_u *HealthProfileUpdateOne) SetDiabetesDiagnosis(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetDiabetesDiagnosis(v)
	return _u
}

// SetNillableDiabetesDiagnosis sets the "diabetes_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableDiabetesDiagnosis(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetDiabetesDiagnosis(*v)
	}
	return _u
}

// SetHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field.
func (_u *HealthProfileUpdateOne) SetHighCholesterolDiagnosis(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetHighCholesterolDiagnosis(v)
	return _u
}

// SetNillableHighCholesterolDiagnosis sets the "high_cholesterol_diagnosis" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableHighCholesterolDiagnosis(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetHighCholesterolDiagnosis(*v)
	}
	return _u
}

// SetHasStrokeHistory sets the "has_stroke_history" field.
func (_u *HealthProfileUpdateOne) SetHasStrokeHistory(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetHasStrokeHistory(v)
	return _u
}

// SetNillableHasStrokeHistory sets the "has_stroke_history" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableHasStrokeHistory(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetHasStrokeHistory(*v)
	}
	return _u
}

// SetHasHeartDiseaseHistory sets the "has_heart_disease_history" field.
func (_u *HealthProfileUpdateOne) SetHasHeartDiseaseHistory(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetHasHeartDiseaseHistory(v)
	return _u
}

// SetNillableHasHeartDiseaseHistory sets the "has_heart_disease_history" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableHasHeartDiseaseHistory(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetHasHeartDiseaseHistory(*v)
	}
	return _u
}

// SetFamilyHistoryDiabetes sets the "family_history_diabetes" field.
func (_u *HealthProfileUpdateOne) SetFamilyHistoryDiabetes(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetFamilyHistoryDiabetes(v)
	return _u
}

// SetNillableFamilyHistoryDiabetes sets the "family_history_diabetes" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableFamilyHistoryDiabetes(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetFamilyHistoryDiabetes(*v)
	}
	return _u
}

// SetFamilyHistoryHypertension sets the "family_history_hypertension" field.
func (_u *HealthProfileUpdateOne) SetFamilyHistoryHypertension(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetFamilyHistoryHypertension(v)
	return _u
}

// SetNillableFamilyHistoryHypertension sets the "family_history_hypertension" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableFamilyHistoryHypertension(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetFamilyHistoryHypertension(*v)
	}
	return _u
}

// SetFamilyHistoryHeartDisease sets the "family_history_heart_disease" field.
func (_u *HealthProfileUpdateOne) SetFamilyHistoryHeartDisease(v bool) *HealthProfileUpdateOne {
	_u.mutation.SetFamilyHistoryHeartDisease(v)
	return _u
}

// SetNillableFamilyHistoryHeartDisease sets the "family_history_heart_disease" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableFamilyHistoryHeartDisease(v *bool) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetFamilyHistoryHeartDisease(*v)
	}
	return _u
}

// SetPhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field.
func (_u *HealthProfileUpdateOne) SetPhysicalActivityMinutesWeekly(v int) *HealthProfileUpdateOne {
	_u.mutation.ResetPhysicalActivityMinutesWeekly()
	_u.mutation.SetPhysicalActivityMinutesWeekly(v)
	return _u
}

// SetNillablePhysicalActivityMinutesWeekly sets the "physical_activity_minutes_weekly" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillablePhysicalActivityMinutesWeekly(v *int) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetPhysicalActivityMinutesWeekly(*v)
	}
	return _u
}

// AddPhysicalActivityMinutesWeekly adds value to the "physical_activity_minutes_weekly" field.
func (_u *HealthProfileUpdateOne) AddPhysicalActivityMinutesWeekly(v int) *HealthProfileUpdateOne {
	_u.mutation.AddPhysicalActivityMinutesWeekly(v)
	return _u
}

// SetPreexistingConditionsNotes sets the "preexisting_conditions_notes" field.
func (_u *HealthProfileUpdateOne) SetPreexistingConditionsNotes(v string) *HealthProfileUpdateOne {
	_u.mutation.SetPreexistingConditionsNotes(v)
	return _u
}

// SetNillablePreexistingConditionsNotes sets the "preexisting_conditions_notes" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillablePreexistingConditionsNotes(v *string) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetPreexistingConditionsNotes(*v)
	}
	return _u
}

// ClearPreexistingConditionsNotes clears the value of the "preexisting_conditions_notes" field.
func (_u *HealthProfileUpdateOne) ClearPreexistingConditionsNotes() *HealthProfileUpdateOne {
	_u.mutation.ClearPreexistingConditionsNotes()
	return _u
}

// SetPreexistingConditionsNotesSealed sets the "preexisting_conditions_notes_sealed" field.
func (_u *HealthProfileUpdateOne) SetPreexistingConditionsNotesSealed(v []byte) *HealthProfileUpdateOne {
	_u.mutation.SetPreexistingConditionsNotesSealed(v)
	return _u
}

// ClearPreexistingConditionsNotesSealed clears the value of the "preexisting_conditions_notes_sealed" field.
func (_u *HealthProfileUpdateOne) ClearPreexistingConditionsNotesSealed() *HealthProfileUpdateOne {
	_u.mutation.ClearPreexistingConditionsNotesSealed()
	return _u
}

// SetCurrentMedications sets the "current_medications" field.
func (_u *HealthProfileUpdateOne) SetCurrentMedications(v string) *HealthProfileUpdateOne {
	_u.mutation.SetCurrentMedications(v)
	return _u
}

// SetNillableCurrentMedications sets the "current_medications" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableCurrentMedications(v *string) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetCurrentMedications(*v)
	}
	return _u
}

// ClearCurrentMedications clears the value of the "current_medications" field.
func (_u *HealthProfileUpdateOne) ClearCurrentMedications() *HealthProfileUpdateOne {
	_u.mutation.ClearCurrentMedications()
	return _u
}

// SetCurrentMedicationsSealed sets the "current_medications_sealed" field.
func (_u *HealthProfileUpdateOne) SetCurrentMedicationsSealed(v []byte) *HealthProfileUpdateOne {
	_u.mutation.SetCurrentMedicationsSealed(v)
	return _u
}

// ClearCurrentMedicationsSealed clears the value of the "current_medications_sealed" field.
func (_u *HealthProfileUpdateOne) ClearCurrentMedicationsSealed() *HealthProfileUpdateOne {
	_u.mutation.ClearCurrentMedicationsSealed()
	return _u
}

// SetAllergies sets the "allergies" field.
func (_u *HealthProfileUpdateOne) SetAllergies(v string) *HealthProfileUpdateOne {
	_u.mutation.SetAllergies(v)
	return _u
}

// SetNillableAllergies sets the "allergies" field if the given value is not nil.
func (_u *HealthProfileUpdateOne) SetNillableAllergies(v *string) *HealthProfileUpdateOne {
	if v != nil {
		_u.SetAllergies(*v)
	}
	return _u
}

// ClearAllergies clears the value of the "allergies" field.
func (_u *HealthProfileUpdateOne) ClearAllergies() *HealthProfileUpdateOne {
	_u.mutation.ClearAllergies()
	return _u
}

// SetAllergiesSealed sets the "allergies_sealed" field.
func (_u *HealthProfileUpdateOne) SetAllergiesSealed(v []byte) *HealthProfileUpdateOne {
	_u.mutation.SetAllergiesSealed(v)
	return _u
}

// ClearAllergiesSealed clears the value of the "allergies_sealed" field.
func (_u *HealthProfileUpdateOne) ClearAllergiesSealed() *HealthProfileUpdateOne {
	_u.mutation.ClearAllergiesSealed()
	return _u
}

// Mutation returns the HealthProfileMutation object of the builder.
func (_u *HealthProfileUpdateOne) Mutation() *HealthProfileMutation {
	return _u.mutation
}

// Where appends a list predicates to the HealthProfileUpdate builder.
func (_u *HealthProfileUpdateOne) Where(ps ...predicate.HealthProfile) *HealthProfileUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *HealthProfileUpdateOne) Select(field string, fields ...string) *HealthProfileUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated HealthProfile entity.
func (_u *HealthProfileUpdateOne) Save(ctx context.Context) (*HealthProfile, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *HealthProfileUpdateOne) SaveX(ctx context.Context) *HealthProfile {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *HealthProfileUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *HealthProfileUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *HealthProfileUpdateOne) check() error {
	if v, ok := _u.mutation.BloodType(); ok {
		if err := healthprofile.BloodTypeValidator(v); err != nil {
			return &ValidationError{Name: "blood_type", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.blood_type": %w`, err)}
		}
	}
	if v, ok := _u.mutation.AlcoholFrequency(); ok {
		if err := healthprofile.AlcoholFrequencyValidator(v); err != nil {
			return &ValidationError{Name: "alcohol_frequency", err: fmt.Errorf(`ent: validator failed for field "HealthProfile.alcohol_frequency": %w`, err)}
		}
	}
	if _u.mutation.PatientCleared() && len(_u.mutation.PatientIDs()) > 0 {
		return errors.New(`ent: clearing a required unique edge "HealthProfile.patient"`)
	}
	return nil
}

func (_u *HealthProfileUpdateOne) sqlSave(ctx context.Context) (_node *HealthProfile, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(healthprofile.Table, healthprofile.Columns, sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "HealthProfile.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, healthprofile.FieldID)
		for _, f := range fields {
			if !healthprofile.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != healthprofile.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, f)
			}
		}
	}
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(healthprofile.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.HeightCm(); ok {
		_spec.SetField(healthprofile.FieldHeightCm, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedHeightCm(); ok {
		_spec.AddField(healthprofile.FieldHeightCm, field.TypeFloat64, value)
	}
	if _u.mutation.HeightCmCleared() {
		_spec.ClearField(healthprofile.FieldHeightCm, field.TypeFloat64)
	}
	if value, ok := _u.mutation.WeightKg(); ok {
		_spec.SetField(healthprofile.FieldWeightKg, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedWeightKg(); ok {
		_spec.AddField(healthprofile.FieldWeightKg, field.TypeFloat64, value)
	}
	if _u.mutation.WeightKgCleared() {
		_spec.ClearField(healthprofile.FieldWeightKg, field.TypeFloat64)
	}
	if value, ok := _u.mutation.BloodType(); ok {
		_spec.SetField(healthprofile.FieldBloodType, field.TypeEnum, value)
	}
	if _u.mutation.BloodTypeCleared() {
		_spec.ClearField(healthprofile.FieldBloodType, field.TypeEnum)
	}
	if value, ok := _u.mutation.IsSmoker(); ok {
		_spec.SetField(healthprofile.FieldIsSmoker, field.TypeBool, value)
	}
	if value, ok := _u.mutation.SmokingYears(); ok {
		_spec.SetField(healthprofile.FieldSmokingYears, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSmokingYears(); ok {
		_spec.AddField(healthprofile.FieldSmokingYears, field.TypeInt, value)
	}
	if value, ok := _u.mutation.ConsumesAlcohol(); ok {
		_spec.SetField(healthprofile.FieldConsumesAlcohol, field.TypeBool, value)
	}
	if value, ok := _u.mutation.AlcoholFrequency(); ok {
		_spec.SetField(healthprofile.FieldAlcoholFrequency, field.TypeEnum, value)
	}
	if _u.mutation.AlcoholFrequencyCleared() {
		_spec.ClearField(healthprofile.FieldAlcoholFrequency, field.TypeEnum)
	}
	if value, ok := _u.mutation.HypertensionDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHypertensionDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.DiabetesDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldDiabetesDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HighCholesterolDiagnosis(); ok {
		_spec.SetField(healthprofile.FieldHighCholesterolDiagnosis, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HasStrokeHistory(); ok {
		_spec.SetField(healthprofile.FieldHasStrokeHistory, field.TypeBool, value)
	}
	if value, ok := _u.mutation.HasHeartDiseaseHistory(); ok {
		_spec.SetField(healthprofile.FieldHasHeartDiseaseHistory, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryDiabetes(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryDiabetes, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryHypertension(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHypertension, field.TypeBool, value)
	}
	if value, ok := _u.mutation.FamilyHistoryHeartDisease(); ok {
		_spec.SetField(healthprofile.FieldFamilyHistoryHeartDisease, field.TypeBool, value)
	}
	if value, ok := _u.mutation.PhysicalActivityMinutesWeekly(); ok {
		_spec.SetField(healthprofile.FieldPhysicalActivityMinutesWeekly, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPhysicalActivityMinutesWeekly(); ok {
		_spec.AddField(healthprofile.FieldPhysicalActivityMinutesWeekly, field.TypeInt, value)
	}
	if value, ok := _u.mutation.PreexistingConditionsNotes(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotes, field.TypeString, value)
	}
	if _u.mutation.PreexistingConditionsNotesCleared() {
		_spec.ClearField(healthprofile.FieldPreexistingConditionsNotes, field.TypeString)
	}
	if value, ok := _u.mutation.PreexistingConditionsNotesSealed(); ok {
		_spec.SetField(healthprofile.FieldPreexistingConditionsNotesSealed, field.TypeBytes, value)
	}
	if _u.mutation.PreexistingConditionsNotesSealedCleared() {
		_spec.ClearField(healthprofile.FieldPreexistingConditionsNotesSealed, field.TypeBytes)
	}
	if value, ok := _u.mutation.CurrentMedications(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedications, field.TypeString, value)
	}
	if _u.mutation.CurrentMedicationsCleared() {
		_spec.ClearField(healthprofile.FieldCurrentMedications, field.TypeString)
	}
	if value, ok := _u.mutation.CurrentMedicationsSealed(); ok {
		_spec.SetField(healthprofile.FieldCurrentMedicationsSealed, field.TypeBytes, value)
	}
	if _u.mutation.CurrentMedicationsSealedCleared() {
		_spec.ClearField(healthprofile.FieldCurrentMedicationsSealed, field.TypeBytes)
	}
	if value, ok := _u.mutation.Allergies(); ok {
		_spec.SetField(healthprofile.FieldAllergies, field.TypeString, value)
	}
	if _u.mutation.AllergiesCleared() {
		_spec.ClearField(healthprofile.FieldAllergies, field.TypeString)
	}
	if value, ok := _u.mutation.AllergiesSealed(); ok {
		_spec.SetField(healthprofile.FieldAllergiesSealed, field.TypeBytes, value)
	}
	if _u.mutation.AllergiesSealedCleared() {
		_spec.ClearField(healthprofile.FieldAllergiesSealed, field.TypeBytes)
	}
	mergeAssignments(_spec)
	if slices.Contains(_spec.Node.Columns, healthprofile.FieldPreexistingConditionsNotes) {
		_spec.Node.AddColumnOnce("preexisting_conditions_notes_sealed").AddColumnOnce(healthprofile.FieldPatientID)
	}
	if slices.Contains(_spec.Node.Columns, healthprofile.FieldCurrentMedications) {
		_spec.Node.AddColumnOnce("current_medications_sealed").AddColumnOnce(healthprofile.FieldPatientID)
	}
	if slices.Contains(_spec.Node.Columns, healthprofile.FieldAllergies) {
		_spec.Node.AddColumnOnce("allergies_sealed").AddColumnOnce(healthprofile.FieldPatientID)
	}
	if setsNothing(_spec) {
		return _u.unchanged(ctx)
	}
	version, atVersion := _u.mutation.VersionRead()
	if atVersion {
		_spec.Predicate = onlyAtVersion(_spec.Predicate, healthprofile.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(healthprofile.Table, _spec.Node.Columns)
	}
	_node = &HealthProfile{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{healthprofile.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
