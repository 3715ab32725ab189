// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// PatientUpdate is the builder for updating Patient entities.
type PatientUpdate struct {
	config
	hooks    []Hook
	mutation *PatientMutation
}

// Where appends a list predicates to the PatientUpdate builder.
func (_u *PatientUpdate) Where(ps ...predicate.Patient) *PatientUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *PatientUpdate) SetUpdatedAt(v time.Time) *PatientUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableUpdatedAt(v *time.Time) *PatientUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetDoctorID sets the "doctor_id" field.
func (_u *PatientUpdate) SetDoctorID(v uuid.UUID) *PatientUpdate {
	_u.mutation.SetDoctorID(v)
	return _u
}

// SetNillableDoctorID sets the "doctor_id" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableDoctorID(v *uuid.UUID) *PatientUpdate {
	if v != nil {
		_u.SetDoctorID(*v)
	}
	return _u
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (_u *PatientUpdate) ClearDoctorID() *PatientUpdate {
	_u.mutation.ClearDoctorID()
	return _u
}

// SetInstitutionID sets the "institution_id" field.
func (_u *PatientUpdate) SetInstitutionID(v uuid.UUID) *PatientUpdate {
	_u.mutation.SetInstitutionID(v)
	return _u
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableInstitutionID(v *uuid.UUID) *PatientUpdate {
	if v != nil {
		_u.SetInstitutionID(*v)
	}
	return _u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (_u *PatientUpdate) ClearInstitutionID() *PatientUpdate {
	_u.mutation.ClearInstitutionID()
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *PatientUpdate) SetFirstName(v string) *PatientUpdate {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableFirstName(v *string) *PatientUpdate {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *PatientUpdate) SetLastName(v string) *PatientUpdate {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableLastName(v *string) *PatientUpdate {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *PatientUpdate) SetEmail(v string) *PatientUpdate {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableEmail(v *string) *PatientUpdate {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetDateOfBirth sets the "date_of_birth" field.
func (_u *PatientUpdate) SetDateOfBirth(v civil.Date) *PatientUpdate {
	_u.mutation.SetDateOfBirth(v)
	return _u
}

// SetNillableDateOfBirth sets the "date_of_birth" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableDateOfBirth(v *civil.Date) *PatientUpdate {
	if v != nil {
		_u.SetDateOfBirth(*v)
	}
	return _u
}

// SetGender sets the "gender" field.
func (_u *PatientUpdate) SetGender(v enum.Gender) *PatientUpdate {
	_u.mutation.SetGender(v)
	return _u
}

// SetNillableGender sets the "gender" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableGender(v *enum.Gender) *PatientUpdate {
	if v != nil {
		_u.SetGender(*v)
	}
	return _u
}

// ClearGender clears the value of the "gender" field.
func (_u *PatientUpdate) ClearGender() *PatientUpdate {
	_u.mutation.ClearGender()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *PatientUpdate) SetPhone(v string) *PatientUpdate {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *PatientUpdate) SetNillablePhone(v *string) *PatientUpdate {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *PatientUpdate) ClearPhone() *PatientUpdate {
	_u.mutation.ClearPhone()
	return _u
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (_u *PatientUpdate) SetEmergencyContactName(v string) *PatientUpdate {
	_u.mutation.SetEmergencyContactName(v)
	return _u
}

// SetNillableEmergencyContactName sets the "emergency_contact_name" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableEmergencyContactName(v *string) *PatientUpdate {
	if v != nil {
		_u.SetEmergencyContactName(*v)
	}
	return _u
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (_u *PatientUpdate) ClearEmergencyContactName() *PatientUpdate {
	_u.mutation.ClearEmergencyContactName()
	return _u
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (_u *PatientUpdate) SetEmergencyContactPhone(v string) *PatientUpdate {
	_u.mutation.SetEmergencyContactPhone(v)
	return _u
}

// SetNillableEmergencyContactPhone sets the "emergency_contact_phone" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableEmergencyContactPhone(v *string) *PatientUpdate {
	if v != nil {
		_u.SetEmergencyContactPhone(*v)
	}
	return _u
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (_u *PatientUpdate) ClearEmergencyContactPhone() *PatientUpdate {
	_u.mutation.ClearEmergencyContactPhone()
	return _u
}

// SetValidationStatus sets the "validation_status" field.
func (_u *PatientUpdate) SetValidationStatus(v enum.ValidationStatus) *PatientUpdate {
	_u.mutation.SetValidationStatus(v)
	return _u
}

// SetNillableValidationStatus sets the "validation_status" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableValidationStatus(v *enum.ValidationStatus) *PatientUpdate {
	if v != nil {
		_u.SetValidationStatus(*v)
	}
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *PatientUpdate) SetIsActive(v bool) *PatientUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableIsActive(v *bool) *PatientUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetIsVerified sets the "is_verified" field.
func (_u *PatientUpdate) SetIsVerified(v bool) *PatientUpdate {
	_u.mutation.SetIsVerified(v)
	return _u
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_u *PatientUpdate) SetNillableIsVerified(v *bool) *PatientUpdate {
	if v != nil {
		_u.SetIsVerified(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *PatientUpdate) SetUserID(id uuid.UUID) *PatientUpdate {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *PatientUpdate) SetNillableUserID(id *uuid.UUID) *PatientUpdate {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *PatientUpdate) SetUser(v *User) *PatientUpdate {
	return _u.SetUserID(v.ID)
}

// SetDoctor sets the "doctor" edge to the Doctor entity.
func (_u *PatientUpdate) SetDoctor(v *Doctor) *PatientUpdate {
	return _u.SetDoctorID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_u *PatientUpdate) SetInstitution(v *Institution) *PatientUpdate {
	return _u.SetInstitutionID(v.ID)
}

// SetHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID.
func (_u *PatientUpdate) SetHealthProfileID(id uuid.UUID) *PatientUpdate {
	_u.mutation.SetHealthProfileID(id)
	return _u
}

// SetNillableHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID if the given value is not nil.
func (_u *PatientUpdate) SetNillableHealthProfileID(id *uuid.UUID) *PatientUpdate {
	if id != nil {
		_u = _u.SetHealthProfileID(*id)
	}
	return _u
}

// SetHealthProfile sets the "health_profile" edge to the HealthProfile entity.
func (_u *PatientUpdate) SetHealthProfile(v *HealthProfile) *PatientUpdate {
	return _u.SetHealthProfileID(v.ID)
}

// SetRecordKeyID sets the "record_key" edge to the RecordKey entity by ID.
func (_u *PatientUpdate) SetRecordKeyID(id uuid.UUID) *PatientUpdate {
	_u.mutation.SetRecordKeyID(id)
	return _u
}

// SetNillableRecordKeyID sets the "record_key" edge to the RecordKey entity by ID if the given value is not nil.
func (_u *PatientUpdate) SetNillableRecordKeyID(id *uuid.UUID) *PatientUpdate {
	if id != nil {
		_u = _u.SetRecordKeyID(*id)
	}
	return _u
}

// SetRecordKey sets the "record_key" edge to the RecordKey entity.
func (_u *PatientUpdate) SetRecordKey(v *RecordKey) *PatientUpdate {
	return _u.SetRecordKeyID(v.ID)
}

// Mutation returns the PatientMutation object of the builder.
func (_u *PatientUpdate) Mutation() *PatientMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *PatientUpdate) ClearUser() *PatientUpdate {
	_u.mutation.ClearUser()
	return _u
}

// ClearDoctor clears the "doctor" edge to the Doctor entity.
func (_u *PatientUpdate) ClearDoctor() *PatientUpdate {
	_u.mutation.ClearDoctor()
	return _u
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (_u *PatientUpdate) ClearInstitution() *PatientUpdate {
	_u.mutation.ClearInstitution()
	return _u
}

// ClearHealthProfile clears the "health_profile" edge to the HealthProfile entity.
func (_u *PatientUpdate) ClearHealthProfile() *PatientUpdate {
	_u.mutation.ClearHealthProfile()
	return _u
}

// ClearRecordKey clears the "record_key" edge to the RecordKey entity.
func (_u *PatientUpdate) ClearRecordKey() *PatientUpdate {
	_u.mutation.ClearRecordKey()
	return _u
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *PatientUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *PatientUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *PatientUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *PatientUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *PatientUpdate) check() error {
	if v, ok := _u.mutation.FirstName(); ok {
		if err := patient.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Patient.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := patient.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Patient.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Email(); ok {
		if err := patient.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Patient.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Gender(); ok {
		if err := patient.GenderValidator(v); err != nil {
			return &ValidationError{Name: "gender", err: fmt.Errorf(`ent: validator failed for field "Patient.gender": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := patient.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Patient.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmergencyContactName(); ok {
		if err := patient.EmergencyContactNameValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_name", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmergencyContactPhone(); ok {
		if err := patient.EmergencyContactPhoneValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_phone", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ValidationStatus(); ok {
		if err := patient.ValidationStatusValidator(v); err != nil {
			return &ValidationError{Name: "validation_status", err: fmt.Errorf(`ent: validator failed for field "Patient.validation_status": %w`, err)}
		}
	}
	return nil
}

func (_u *PatientUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(patient.Table, patient.Columns, sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(patient.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(patient.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(patient.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(patient.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.DateOfBirth(); ok {
		_spec.SetField(patient.FieldDateOfBirth, field.TypeOther, value)
	}
	if value, ok := _u.mutation.Gender(); ok {
		_spec.SetField(patient.FieldGender, field.TypeEnum, value)
	}
	if _u.mutation.GenderCleared() {
		_spec.ClearField(patient.FieldGender, field.TypeEnum)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(patient.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(patient.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.EmergencyContactName(); ok {
		_spec.SetField(patient.FieldEmergencyContactName, field.TypeString, value)
	}
	if _u.mutation.EmergencyContactNameCleared() {
		_spec.ClearField(patient.FieldEmergencyContactName, field.TypeString)
	}
	if value, ok := _u.mutation.EmergencyContactPhone(); ok {
		_spec.SetField(patient.FieldEmergencyContactPhone, field.TypeString, value)
	}
	if _u.mutation.EmergencyContactPhoneCleared() {
		_spec.ClearField(patient.FieldEmergencyContactPhone, field.TypeString)
	}
	if value, ok := _u.mutation.ValidationStatus(); ok {
		_spec.SetField(patient.FieldValidationStatus, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(patient.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.IsVerified(); ok {
		_spec.SetField(patient.FieldIsVerified, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.UserTable,
			Columns: []string{patient.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.UserTable,
			Columns: []string{patient.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.DoctorCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.DoctorTable,
			Columns: []string{patient.DoctorColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.DoctorTable,
			Columns: []string{patient.DoctorColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.InstitutionCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.InstitutionTable,
			Columns: []string{patient.InstitutionColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.InstitutionIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.InstitutionTable,
			Columns: []string{patient.InstitutionColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.HealthProfileCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.HealthProfileTable,
			Columns: []string{patient.HealthProfileColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.HealthProfileIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.HealthProfileTable,
			Columns: []string{patient.HealthProfileColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.RecordKeyCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.RecordKeyTable,
			Columns: []string{patient.RecordKeyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RecordKeyIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.RecordKeyTable,
			Columns: []string{patient.RecordKeyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{patient.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// PatientUpdateOne is the builder for updating a single Patient entity.
type PatientUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *PatientMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *PatientUpdateOne) SetUpdatedAt(v time.Time) *PatientUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableUpdatedAt(v *time.Time) *PatientUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetDoctorID sets the "doctor_id" field.
func (_u *PatientUpdateOne) SetDoctorID(v uuid.UUID) *PatientUpdateOne {
	_u.mutation.SetDoctorID(v)
	return _u
}

// SetNillableDoctorID sets the "doctor_id" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableDoctorID(v *uuid.UUID) *PatientUpdateOne {
	if v != nil {
		_u.SetDoctorID(*v)
	}
	return _u
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (_u *PatientUpdateOne) ClearDoctorID() *PatientUpdateOne {
	_u.mutation.ClearDoctorID()
	return _u
}

// SetInstitutionID sets the "institution_id" field.
func (_u *PatientUpdateOne) SetInstitutionID(v uuid.UUID) *PatientUpdateOne {
	_u.mutation.SetInstitutionID(v)
	return _u
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableInstitutionID(v *uuid.UUID) *PatientUpdateOne {
	if v != nil {
		_u.SetInstitutionID(*v)
	}
	return _u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (_u *PatientUpdateOne) ClearInstitutionID() *PatientUpdateOne {
	_u.mutation.ClearInstitutionID()
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *PatientUpdateOne) SetFirstName(v string) *PatientUpdateOne {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableFirstName(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *PatientUpdateOne) SetLastName(v string) *PatientUpdateOne {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableLastName(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *PatientUpdateOne) SetEmail(v string) *PatientUpdateOne {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableEmail(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetDateOfBirth sets the "date_of_birth" field.
func (_u *PatientUpdateOne) SetDateOfBirth(v civil.Date) *PatientUpdateOne {
	_u.mutation.SetDateOfBirth(v)
	return _u
}

// SetNillableDateOfBirth sets the "date_of_birth" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableDateOfBirth(v *civil.Date) *PatientUpdateOne {
	if v != nil {
		_u.SetDateOfBirth(*v)
	}
	return _u
}

// SetGender sets the "gender" field.
func (_u *PatientUpdateOne) SetGender(v enum.Gender) *PatientUpdateOne {
	_u.mutation.SetGender(v)
	return _u
}

// SetNillableGender sets the "gender" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableGender(v *enum.Gender) *PatientUpdateOne {
	if v != nil {
		_u.SetGender(*v)
	}
	return _u
}

// ClearGender clears the value of the "gender" field.
func (_u *PatientUpdateOne) ClearGender() *PatientUpdateOne {
	_u.mutation.ClearGender()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *PatientUpdateOne) SetPhone(v string) *PatientUpdateOne {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillablePhone(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *PatientUpdateOne) ClearPhone() *PatientUpdateOne {
	_u.mutation.ClearPhone()
	return _u
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (_u *PatientUpdateOne) SetEmergencyContactName(v string) *PatientUpdateOne {
	_u.mutation.SetEmergencyContactName(v)
	return _u
}

// SetNillableEmergencyContactName sets the "emergency_contact_name" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableEmergencyContactName(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetEmergencyContactName(*v)
	}
	return _u
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (_u *PatientUpdateOne) ClearEmergencyContactName() *PatientUpdateOne {
	_u.mutation.ClearEmergencyContactName()
	return _u
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (_u *PatientUpdateOne) SetEmergencyContactPhone(v string) *PatientUpdateOne {
	_u.mutation.SetEmergencyContactPhone(v)
	return _u
}

// SetNillableEmergencyContactPhone sets the "emergency_contact_phone" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableEmergencyContactPhone(v *string) *PatientUpdateOne {
	if v != nil {
		_u.SetEmergencyContactPhone(*v)
	}
	return _u
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (_u *PatientUpdateOne) ClearEmergencyContactPhone() *PatientUpdateOne {
	_u.mutation.ClearEmergencyContactPhone()
	return _u
}

// SetValidationStatus sets the "validation_status" field.
func (_u *PatientUpdateOne) SetValidationStatus(v enum.ValidationStatus) *PatientUpdateOne {
	_u.mutation.SetValidationStatus(v)
	return _u
}

// SetNillableValidationStatus sets the "validation_status" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableValidationStatus(v *enum.ValidationStatus) *PatientUpdateOne {
	if v != nil {
		_u.SetValidationStatus(*v)
	}
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *PatientUpdateOne) SetIsActive(v bool) *PatientUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableIsActive(v *bool) *PatientUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetIsVerified sets the "is_verified" field.
func (_u *PatientUpdateOne) SetIsVerified(v bool) *PatientUpdateOne {
	_u.mutation.SetIsVerified(v)
	return _u
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableIsVerified(v *bool) *PatientUpdateOne {
	if v != nil {
		_u.SetIsVerified(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *PatientUpdateOne) SetUserID(id uuid.UUID) *PatientUpdateOne {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableUserID(id *uuid.UUID) *PatientUpdateOne {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *PatientUpdateOne) SetUser(v *User) *PatientUpdateOne {
	return _u.SetUserID(v.ID)
}

// SetDoctor sets the "doctor" edge to the Doctor entity.
func (_u *PatientUpdateOne) SetDoctor(v *Doctor) *PatientUpdateOne {
	return _u.SetDoctorID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_u *PatientUpdateOne) SetInstitution(v *Institution) *PatientUpdateOne {
	return _u.SetInstitutionID(v.ID)
}

// SetHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID.
func (_u *PatientUpdateOne) SetHealthProfileID(id uuid.UUID) *PatientUpdateOne {
	_u.mutation.SetHealthProfileID(id)
	return _u
}

// SetNillableHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableHealthProfileID(id *uuid.UUID) *PatientUpdateOne {
	if id != nil {
		_u = _u.SetHealthProfileID(*id)
	}
	return _u
}

// SetHealthProfile sets the "health_profile" edge to the HealthProfile entity.
func (_u *PatientUpdateOne) SetHealthProfile(v *HealthProfile) *PatientUpdateOne {
	return _u.SetHealthProfileID(v.ID)
}

// SetRecordKeyID sets the "record_key" edge to the RecordKey entity by ID.
func (_u *PatientUpdateOne) SetRecordKeyID(id uuid.UUID) *PatientUpdateOne {
	_u.mutation.SetRecordKeyID(id)
	return _u
}

// SetNillableRecordKeyID sets the "record_key" edge to the RecordKey entity by ID if the given value is not nil.
func (_u *PatientUpdateOne) SetNillableRecordKeyID(id *uuid.UUID) *PatientUpdateOne {
	if id != nil {
		_u = _u.SetRecordKeyID(*id)
	}
	return _u
}

// SetRecordKey sets the "record_key" edge to the RecordKey entity.
func (_u *PatientUpdateOne) SetRecordKey(v *RecordKey) *PatientUpdateOne {
	return _u.SetRecordKeyID(v.ID)
}

// Mutation returns the PatientMutation object of the builder.
func (_u *PatientUpdateOne) Mutation() *PatientMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *PatientUpdateOne) ClearUser() *PatientUpdateOne {
	_u.mutation.ClearUser()
	return _u
}

// ClearDoctor clears the "doctor" edge to the Doctor entity.
func (_u *PatientUpdateOne) ClearDoctor() *PatientUpdateOne {
	_u.mutation.ClearDoctor()
	return _u
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (_u *PatientUpdateOne) ClearInstitution() *PatientUpdateOne {
	_u.mutation.ClearInstitution()
	return _u
}

// ClearHealthProfile clears the "health_profile" edge to the HealthProfile entity.
func (_u *PatientUpdateOne) ClearHealthProfile() *PatientUpdateOne {
	_u.mutation.ClearHealthProfile()
	return _u
}

// ClearRecordKey clears the "record_key" edge to the RecordKey entity.
func (_u *PatientUpdateOne) ClearRecordKey() *PatientUpdateOne {
	_u.mutation.ClearRecordKey()
	return _u
}

// Where appends a list predicates to the PatientUpdate builder.
func (_u *PatientUpdateOne) Where(ps ...predicate.Patient) *PatientUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *PatientUpdateOne) Select(field string, fields ...string) *PatientUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Patient entity.
func (_u *PatientUpdateOne) Save(ctx context.Context) (*Patient, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *PatientUpdateOne) SaveX(ctx context.Context) *Patient {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *PatientUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *PatientUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *PatientUpdateOne) check() error {
	if v, ok := _u.mutation.FirstName(); ok {
		if err := patient.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Patient.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := patient.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Patient.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Email(); ok {
		if err := patient.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Patient.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Gender(); ok {
		if err := patient.GenderValidator(v); err != nil {
			return &ValidationError{Name: "gender", err: fmt.Errorf(`ent: validator failed for field "Patient.gender": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := patient.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Patient.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmergencyContactName(); ok {
		if err := patient.EmergencyContactNameValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_name", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmergencyContactPhone(); ok {
		if err := patient.EmergencyContactPhoneValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_phone", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ValidationStatus(); ok {
		if err := patient.ValidationStatusValidator(v); err != nil {
			return &ValidationError{Name: "validation_status", err: fmt.Errorf(`ent: validator failed for field "Patient.validation_status": %w`, err)}
		}
	}
	return nil
}

func (_u *PatientUpdateOne) sqlSave(ctx context.Context) (_node *Patient, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(patient.Table, patient.Columns, sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Patient.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, patient.FieldID)
		for _, f := range fields {
			if !patient.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != patient.FieldID {
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
		_spec.SetField(patient.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(patient.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(patient.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(patient.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.DateOfBirth(); ok {
		_spec.SetField(patient.FieldDateOfBirth, field.TypeOther, value)
	}
	if value, ok := _u.mutation.Gender(); ok {
		_spec.SetField(patient.FieldGender, field.TypeEnum, value)
	}
	if _u.mutation.GenderCleared() {
		_spec.ClearField(patient.FieldGender, field.TypeEnum)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(patient.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(patient.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.EmergencyContactName(); ok {
		_spec.SetField(patient.FieldEmergencyContactName, field.TypeString, value)
	}
	if _u.mutation.EmergencyContactNameCleared() {
		_spec.ClearField(patient.FieldEmergencyContactName, field.TypeString)
	}
	if value, ok := _u.mutation.EmergencyContactPhone(); ok {
		_spec.SetField(patient.FieldEmergencyContactPhone, field.TypeString, value)
	}
	if _u.mutation.EmergencyContactPhoneCleared() {
		_spec.ClearField(patient.FieldEmergencyContactPhone, field.TypeString)
	}
	if value, ok := _u.mutation.ValidationStatus(); ok {
		_spec.SetField(patient.FieldValidationStatus, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(patient.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.IsVerified(); ok {
		_spec.SetField(patient.FieldIsVerified, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.UserTable,
			Columns: []string{patient.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.UserTable,
			Columns: []string{patient.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.DoctorCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.DoctorTable,
			Columns: []string{patient.DoctorColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.DoctorTable,
			Columns: []string{patient.DoctorColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.InstitutionCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.InstitutionTable,
			Columns: []string{patient.InstitutionColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.InstitutionIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   patient.InstitutionTable,
			Columns: []string{patient.InstitutionColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.HealthProfileCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.HealthProfileTable,
			Columns: []string{patient.HealthProfileColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.HealthProfileIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.HealthProfileTable,
			Columns: []string{patient.HealthProfileColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(healthprofile.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.RecordKeyCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.RecordKeyTable,
			Columns: []string{patient.RecordKeyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RecordKeyIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   patient.RecordKeyTable,
			Columns: []string{patient.RecordKeyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if setsNothing(_spec) {
		return _u.unchanged(ctx)
	}
	version, atVersion := _u.mutation.VersionRead()
	if atVersion {
		_spec.Predicate = onlyAtVersion(_spec.Predicate, patient.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(patient.Table, _spec.Node.Columns)
	}
	_node = &Patient{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{patient.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
