// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cloud.google.com/go/civil"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// PatientCreate is the builder for creating a Patient entity.
type PatientCreate struct {
	config
	mutation *PatientMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *PatientCreate) SetCreatedAt(v time.Time) *PatientCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *PatientCreate) SetNillableCreatedAt(v *time.Time) *PatientCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *PatientCreate) SetUpdatedAt(v time.Time) *PatientCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *PatientCreate) SetNillableUpdatedAt(v *time.Time) *PatientCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *PatientCreate) SetVersion(v int64) *PatientCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *PatientCreate) SetNillableVersion(v *int64) *PatientCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetSearchText sets the "search_text" field.
func (_c *PatientCreate) SetSearchText(v string) *PatientCreate {
	_c.mutation.SetSearchText(v)
	return _c
}

// SetNillableSearchText sets the "search_text" field if the given value is not nil.
func (_c *PatientCreate) SetNillableSearchText(v *string) *PatientCreate {
	if v != nil {
		_c.SetSearchText(*v)
	}
	return _c
}

// SetDoctorID sets the "doctor_id" field.
func (_c *PatientCreate) SetDoctorID(v uuid.UUID) *PatientCreate {
	_c.mutation.SetDoctorID(v)
	return _c
}

// SetNillableDoctorID sets the "doctor_id" field if the given value is not nil.
func (_c *PatientCreate) SetNillableDoctorID(v *uuid.UUID) *PatientCreate {
	if v != nil {
		_c.SetDoctorID(*v)
	}
	return _c
}

// SetInstitutionID sets the "institution_id" field.
func (_c *PatientCreate) SetInstitutionID(v uuid.UUID) *PatientCreate {
	_c.mutation.SetInstitutionID(v)
	return _c
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_c *PatientCreate) SetNillableInstitutionID(v *uuid.UUID) *PatientCreate {
	if v != nil {
		_c.SetInstitutionID(*v)
	}
	return _c
}

// SetFirstName sets the "first_name" field.
func (_c *PatientCreate) SetFirstName(v string) *PatientCreate {
	_c.mutation.SetFirstName(v)
	return _c
}

// SetLastName sets the "last_name" field.
func (_c *PatientCreate) SetLastName(v string) *PatientCreate {
	_c.mutation.SetLastName(v)
	return _c
}

// SetEmail sets the "email" field.
func (_c *PatientCreate) SetEmail(v string) *PatientCreate {
	_c.mutation.SetEmail(v)
	return _c
}

// SetDateOfBirth sets the "date_of_birth" field.
func (_c *PatientCreate) SetDateOfBirth(v civil.Date) *PatientCreate {
	_c.mutation.SetDateOfBirth(v)
	return _c
}

// SetGender sets the "gender" field.
func (_c *PatientCreate) SetGender(v enum.Gender) *PatientCreate {
	_c.mutation.SetGender(v)
	return _c
}

// SetNillableGender sets the "gender" field if the given value is not nil.
func (_c *PatientCreate) SetNillableGender(v *enum.Gender) *PatientCreate {
	if v != nil {
		_c.SetGender(*v)
	}
	return _c
}

// SetPhone sets the "phone" field.
func (_c *PatientCreate) SetPhone(v string) *PatientCreate {
	_c.mutation.SetPhone(v)
	return _c
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_c *PatientCreate) SetNillablePhone(v *string) *PatientCreate {
	if v != nil {
		_c.SetPhone(*v)
	}
	return _c
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (_c *PatientCreate) SetEmergencyContactName(v string) *PatientCreate {
	_c.mutation.SetEmergencyContactName(v)
	return _c
}

// SetNillableEmergencyContactName sets the "emergency_contact_name" field if the given value is not nil.
func (_c *PatientCreate) SetNillableEmergencyContactName(v *string) *PatientCreate {
	if v != nil {
		_c.SetEmergencyContactName(*v)
	}
	return _c
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (_c *PatientCreate) SetEmergencyContactPhone(v string) *PatientCreate {
	_c.mutation.SetEmergencyContactPhone(v)
	return _c
}

// SetNillableEmergencyContactPhone sets the "emergency_contact_phone" field if the given value is not nil.
func (_c *PatientCreate) SetNillableEmergencyContactPhone(v *string) *PatientCreate {
	if v != nil {
		_c.SetEmergencyContactPhone(*v)
	}
	return _c
}

// SetValidationStatus sets the "validation_status" field.
func (_c *PatientCreate) SetValidationStatus(v enum.ValidationStatus) *PatientCreate {
	_c.mutation.SetValidationStatus(v)
	return _c
}

// SetNillableValidationStatus sets the "validation_status" field if the given value is not nil.
func (_c *PatientCreate) SetNillableValidationStatus(v *enum.ValidationStatus) *PatientCreate {
	if v != nil {
		_c.SetValidationStatus(*v)
	}
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *PatientCreate) SetIsActive(v bool) *PatientCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *PatientCreate) SetNillableIsActive(v *bool) *PatientCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetIsVerified sets the "is_verified" field.
func (_c *PatientCreate) SetIsVerified(v bool) *PatientCreate {
	_c.mutation.SetIsVerified(v)
	return _c
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_c *PatientCreate) SetNillableIsVerified(v *bool) *PatientCreate {
	if v != nil {
		_c.SetIsVerified(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *PatientCreate) SetID(v uuid.UUID) *PatientCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *PatientCreate) SetNillableID(v *uuid.UUID) *PatientCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_c *PatientCreate) SetUserID(id uuid.UUID) *PatientCreate {
	_c.mutation.SetUserID(id)
	return _c
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_c *PatientCreate) SetNillableUserID(id *uuid.UUID) *PatientCreate {
	if id != nil {
		_c = _c.SetUserID(*id)
	}
	return _c
}

// SetUser sets the "user" edge to the User entity.
func (_c *PatientCreate) SetUser(v *User) *PatientCreate {
	return _c.SetUserID(v.ID)
}

// SetDoctor sets the "doctor" edge to the Doctor entity.
func (_c *PatientCreate) SetDoctor(v *Doctor) *PatientCreate {
	return _c.SetDoctorID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_c *PatientCreate) SetInstitution(v *Institution) *PatientCreate {
	return _c.SetInstitutionID(v.ID)
}

// SetHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID.
func (_c *PatientCreate) SetHealthProfileID(id uuid.UUID) *PatientCreate {
	_c.mutation.SetHealthProfileID(id)
	return _c
}

// SetNillableHealthProfileID sets the "health_profile" edge to the HealthProfile entity by ID if the given value is not nil.
func (_c *PatientCreate) SetNillableHealthProfileID(id *uuid.UUID) *PatientCreate {
	if id != nil {
		_c = _c.SetHealthProfileID(*id)
	}
	return _c
}

// SetHealthProfile sets the "health_profile" edge to the HealthProfile entity.
func (_c *PatientCreate) SetHealthProfile(v *HealthProfile) *PatientCreate {
	return _c.SetHealthProfileID(v.ID)
}

// SetRecordKeyID sets the "record_key" edge to the RecordKey entity by ID.
func (_c *PatientCreate) SetRecordKeyID(id uuid.UUID) *PatientCreate {
	_c.mutation.SetRecordKeyID(id)
	return _c
}

// SetNillableRecordKeyID sets the "record_key" edge to the RecordKey entity by ID if the given value is not nil.
func (_c *PatientCreate) SetNillableRecordKeyID(id *uuid.UUID) *PatientCreate {
	if id != nil {
		_c = _c.SetRecordKeyID(*id)
	}
	return _c
}

// SetRecordKey sets the "record_key" edge to the RecordKey entity.
func (_c *PatientCreate) SetRecordKey(v *RecordKey) *PatientCreate {
	return _c.SetRecordKeyID(v.ID)
}

// Mutation returns the PatientMutation object of the builder.
func (_c *PatientCreate) Mutation() *PatientMutation {
	return _c.mutation
}

// Save creates the Patient in the database.
func (_c *PatientCreate) Save(ctx context.Context) (*Patient, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *PatientCreate) SaveX(ctx context.Context) *Patient {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *PatientCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *PatientCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *PatientCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if patient.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized patient.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := patient.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if patient.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized patient.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := patient.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := patient.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.SearchText(); !ok {
		v := patient.DefaultSearchText
		_c.mutation.SetSearchText(v)
	}
	if _, ok := _c.mutation.ValidationStatus(); !ok {
		v := patient.DefaultValidationStatus
		_c.mutation.SetValidationStatus(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := patient.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		v := patient.DefaultIsVerified
		_c.mutation.SetIsVerified(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if patient.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized patient.DefaultID (forgotten import ent/runtime?)")
		}
		v := patient.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *PatientCreate) check() error {
	if _, ok := _c.mutation.SearchText(); !ok {
		return &ValidationError{Name: "search_text", err: errors.New(`ent: missing required field "Patient.search_text"`)}
	}
	if _, ok := _c.mutation.FirstName(); !ok {
		return &ValidationError{Name: "first_name", err: errors.New(`ent: missing required field "Patient.first_name"`)}
	}
	if v, ok := _c.mutation.FirstName(); ok {
		if err := patient.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Patient.first_name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.LastName(); !ok {
		return &ValidationError{Name: "last_name", err: errors.New(`ent: missing required field "Patient.last_name"`)}
	}
	if v, ok := _c.mutation.LastName(); ok {
		if err := patient.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Patient.last_name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.Email(); !ok {
		return &ValidationError{Name: "email", err: errors.New(`ent: missing required field "Patient.email"`)}
	}
	if v, ok := _c.mutation.Email(); ok {
		if err := patient.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Patient.email": %w`, err)}
		}
	}
	if _, ok := _c.mutation.DateOfBirth(); !ok {
		return &ValidationError{Name: "date_of_birth", err: errors.New(`ent: missing required field "Patient.date_of_birth"`)}
	}
	if v, ok := _c.mutation.Gender(); ok {
		if err := patient.GenderValidator(v); err != nil {
			return &ValidationError{Name: "gender", err: fmt.Errorf(`ent: validator failed for field "Patient.gender": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Phone(); ok {
		if err := patient.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Patient.phone": %w`, err)}
		}
	}
	if v, ok := _c.mutation.EmergencyContactName(); ok {
		if err := patient.EmergencyContactNameValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_name", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_name": %w`, err)}
		}
	}
	if v, ok := _c.mutation.EmergencyContactPhone(); ok {
		if err := patient.EmergencyContactPhoneValidator(v); err != nil {
			return &ValidationError{Name: "emergency_contact_phone", err: fmt.Errorf(`ent: validator failed for field "Patient.emergency_contact_phone": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ValidationStatus(); !ok {
		return &ValidationError{Name: "validation_status", err: errors.New(`ent: missing required field "Patient.validation_status"`)}
	}
	if v, ok := _c.mutation.ValidationStatus(); ok {
		if err := patient.ValidationStatusValidator(v); err != nil {
			return &ValidationError{Name: "validation_status", err: fmt.Errorf(`ent: validator failed for field "Patient.validation_status": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "Patient.is_active"`)}
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		return &ValidationError{Name: "is_verified", err: errors.New(`ent: missing required field "Patient.is_verified"`)}
	}
	return nil
}

func (_c *PatientCreate) sqlSave(ctx context.Context) (*Patient, error) {
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

func (_c *PatientCreate) createSpec() (*Patient, *sqlgraph.CreateSpec) {
	var (
		_node = &Patient{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(patient.Table, sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, patient.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(patient.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(patient.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(patient.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.SearchText(); ok {
		_spec.SetField(patient.FieldSearchText, field.TypeString, value)
		_node.SearchText = value
	}
	if value, ok := _c.mutation.FirstName(); ok {
		_spec.SetField(patient.FieldFirstName, field.TypeString, value)
		_node.FirstName = value
	}
	if value, ok := _c.mutation.LastName(); ok {
		_spec.SetField(patient.FieldLastName, field.TypeString, value)
		_node.LastName = value
	}
	if value, ok := _c.mutation.Email(); ok {
		_spec.SetField(patient.FieldEmail, field.TypeString, value)
		_node.Email = value
	}
	if value, ok := _c.mutation.DateOfBirth(); ok {
		_spec.SetField(patient.FieldDateOfBirth, field.TypeOther, value)
		_node.DateOfBirth = value
	}
	if value, ok := _c.mutation.Gender(); ok {
		_spec.SetField(patient.FieldGender, field.TypeEnum, value)
		_node.Gender = &value
	}
	if value, ok := _c.mutation.Phone(); ok {
		_spec.SetField(patient.FieldPhone, field.TypeString, value)
		_node.Phone = &value
	}
	if value, ok := _c.mutation.EmergencyContactName(); ok {
		_spec.SetField(patient.FieldEmergencyContactName, field.TypeString, value)
		_node.EmergencyContactName = &value
	}
	if value, ok := _c.mutation.EmergencyContactPhone(); ok {
		_spec.SetField(patient.FieldEmergencyContactPhone, field.TypeString, value)
		_node.EmergencyContactPhone = &value
	}
	if value, ok := _c.mutation.ValidationStatus(); ok {
		_spec.SetField(patient.FieldValidationStatus, field.TypeEnum, value)
		_node.ValidationStatus = value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(patient.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if value, ok := _c.mutation.IsVerified(); ok {
		_spec.SetField(patient.FieldIsVerified, field.TypeBool, value)
		_node.IsVerified = value
	}
	if nodes := _c.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.DoctorIDs(); len(nodes) > 0 {
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
		_node.DoctorID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.InstitutionIDs(); len(nodes) > 0 {
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
		_node.InstitutionID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.HealthProfileIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.RecordKeyIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Patient.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.PatientUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *PatientCreate) OnConflict(opts ...sql.ConflictOption) *PatientUpsertOne {
	_c.conflict = opts
	return &PatientUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Patient.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *PatientCreate) OnConflictColumns(columns ...string) *PatientUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &PatientUpsertOne{
		create: _c,
	}
}

type (
	// PatientUpsertOne is the builder for "upsert"-ing
	//  one Patient node.
	PatientUpsertOne struct {
		create *PatientCreate
	}

	// PatientUpsert is the "OnConflict" setter.
	PatientUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *PatientUpsert) SetUpdatedAt(v time.Time) *PatientUpsert {
	u.Set(patient.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *PatientUpsert) UpdateUpdatedAt() *PatientUpsert {
	u.SetExcluded(patient.FieldUpdatedAt)
	return u
}

// SetDoctorID sets the "doctor_id" field.
func (u *PatientUpsert) SetDoctorID(v uuid.UUID) *PatientUpsert {
	u.Set(patient.FieldDoctorID, v)
	return u
}

// UpdateDoctorID sets the "doctor_id" field to the value that was provided on create.
func (u *PatientUpsert) UpdateDoctorID() *PatientUpsert {
	u.SetExcluded(patient.FieldDoctorID)
	return u
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (u *PatientUpsert) ClearDoctorID() *PatientUpsert {
	u.SetNull(patient.FieldDoctorID)
	return u
}

// SetInstitutionID sets the "institution_id" field.
func (u *PatientUpsert) SetInstitutionID(v uuid.UUID) *PatientUpsert {
	u.Set(patient.FieldInstitutionID, v)
	return u
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *PatientUpsert) UpdateInstitutionID() *PatientUpsert {
	u.SetExcluded(patient.FieldInstitutionID)
	return u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *PatientUpsert) ClearInstitutionID() *PatientUpsert {
	u.SetNull(patient.FieldInstitutionID)
	return u
}

// SetFirstName sets the "first_name" field.
func (u *PatientUpsert) SetFirstName(v string) *PatientUpsert {
	u.Set(patient.FieldFirstName, v)
	return u
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *PatientUpsert) UpdateFirstName() *PatientUpsert {
	u.SetExcluded(patient.FieldFirstName)
	return u
}

// SetLastName sets the "last_name" field.
func (u *PatientUpsert) SetLastName(v string) *PatientUpsert {
	u.Set(patient.FieldLastName, v)
	return u
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *PatientUpsert) UpdateLastName() *PatientUpsert {
	u.SetExcluded(patient.FieldLastName)
	return u
}

// SetEmail sets the "email" field.
func (u *PatientUpsert) SetEmail(v string) *PatientUpsert {
	u.Set(patient.FieldEmail, v)
	return u
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *PatientUpsert) UpdateEmail() *PatientUpsert {
	u.SetExcluded(patient.FieldEmail)
	return u
}

// SetDateOfBirth sets the "date_of_birth" field.
func (u *PatientUpsert) SetDateOfBirth(v civil.Date) *PatientUpsert {
	u.Set(patient.FieldDateOfBirth, v)
	return u
}

// UpdateDateOfBirth sets the "date_of_birth" field to the value that was provided on create.
func (u *PatientUpsert) UpdateDateOfBirth() *PatientUpsert {
	u.SetExcluded(patient.FieldDateOfBirth)
	return u
}

// SetGender sets the "gender" field.
func (u *PatientUpsert) SetGender(v enum.Gender) *PatientUpsert {
	u.Set(patient.FieldGender, v)
	return u
}

// UpdateGender sets the "gender" field to the value that was provided on create.
func (u *PatientUpsert) UpdateGender() *PatientUpsert {
	u.SetExcluded(patient.FieldGender)
	return u
}

// ClearGender clears the value of the "gender" field.
func (u *PatientUpsert) ClearGender() *PatientUpsert {
	u.SetNull(patient.FieldGender)
	return u
}

// SetPhone sets the "phone" field.
func (u *PatientUpsert) SetPhone(v string) *PatientUpsert {
	u.Set(patient.FieldPhone, v)
	return u
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *PatientUpsert) UpdatePhone() *PatientUpsert {
	u.SetExcluded(patient.FieldPhone)
	return u
}

// ClearPhone clears the value of the "phone" field.
func (u *PatientUpsert) ClearPhone() *PatientUpsert {
	u.SetNull(patient.FieldPhone)
	return u
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (u *PatientUpsert) SetEmergencyContactName(v string) *PatientUpsert {
	u.Set(patient.FieldEmergencyContactName, v)
	return u
}

// UpdateEmergencyContactName sets the "emergency_contact_name" field to the value that was provided on create.
func (u *PatientUpsert) UpdateEmergencyContactName() *PatientUpsert {
	u.SetExcluded(patient.FieldEmergencyContactName)
	return u
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (u *PatientUpsert) ClearEmergencyContactName() *PatientUpsert {
	u.SetNull(patient.FieldEmergencyContactName)
	return u
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (u *PatientUpsert) SetEmergencyContactPhone(v string) *PatientUpsert {
	u.Set(patient.FieldEmergencyContactPhone, v)
	return u
}

// UpdateEmergencyContactPhone sets the "emergency_contact_phone" field to the value that was provided on create.
func (u *PatientUpsert) UpdateEmergencyContactPhone() *PatientUpsert {
	u.SetExcluded(patient.FieldEmergencyContactPhone)
	return u
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (u *PatientUpsert) ClearEmergencyContactPhone() *PatientUpsert {
	u.SetNull(patient.FieldEmergencyContactPhone)
	return u
}

// SetValidationStatus sets the "validation_status" field.
func (u *PatientUpsert) SetValidationStatus(v enum.ValidationStatus) *PatientUpsert {
	u.Set(patient.FieldValidationStatus, v)
	return u
}

// UpdateValidationStatus sets the "validation_status" field to the value that was provided on create.
func (u *PatientUpsert) UpdateValidationStatus() *PatientUpsert {
	u.SetExcluded(patient.FieldValidationStatus)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *PatientUpsert) SetIsActive(v bool) *PatientUpsert {
	u.Set(patient.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *PatientUpsert) UpdateIsActive() *PatientUpsert {
	u.SetExcluded(patient.FieldIsActive)
	return u
}

// SetIsVerified sets the "is_verified" field.
func (u *PatientUpsert) SetIsVerified(v bool) *PatientUpsert {
	u.Set(patient.FieldIsVerified, v)
	return u
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *PatientUpsert) UpdateIsVerified() *PatientUpsert {
	u.SetExcluded(patient.FieldIsVerified)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Patient.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(patient.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *PatientUpsertOne) UpdateNewValues() *PatientUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(patient.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(patient.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(patient.FieldVersion)
		}
		if _, exists := u.create.mutation.SearchText(); exists {
			s.SetIgnore(patient.FieldSearchText)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Patient.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *PatientUpsertOne) Ignore() *PatientUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *PatientUpsertOne) DoNothing() *PatientUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the PatientCreate.OnConflict
// documentation for more info.
func (u *PatientUpsertOne) Update(set func(*PatientUpsert)) *PatientUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&PatientUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *PatientUpsertOne) SetUpdatedAt(v time.Time) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateUpdatedAt() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetDoctorID sets the "doctor_id" field.
func (u *PatientUpsertOne) SetDoctorID(v uuid.UUID) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetDoctorID(v)
	})
}

// UpdateDoctorID sets the "doctor_id" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateDoctorID() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateDoctorID()
	})
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (u *PatientUpsertOne) ClearDoctorID() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearDoctorID()
	})
}

// SetInstitutionID sets the "institution_id" field.
func (u *PatientUpsertOne) SetInstitutionID(v uuid.UUID) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetInstitutionID(v)
	})
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateInstitutionID() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateInstitutionID()
	})
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *PatientUpsertOne) ClearInstitutionID() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearInstitutionID()
	})
}

// SetFirstName sets the "first_name" field.
func (u *PatientUpsertOne) SetFirstName(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateFirstName() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *PatientUpsertOne) SetLastName(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateLastName() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateLastName()
	})
}

// SetEmail sets the "email" field.
func (u *PatientUpsertOne) SetEmail(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateEmail() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmail()
	})
}

// SetDateOfBirth sets the "date_of_birth" field.
func (u *PatientUpsertOne) SetDateOfBirth(v civil.Date) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetDateOfBirth(v)
	})
}

// UpdateDateOfBirth sets the "date_of_birth" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateDateOfBirth() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateDateOfBirth()
	})
}

// SetGender sets the "gender" field.
func (u *PatientUpsertOne) SetGender(v enum.Gender) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetGender(v)
	})
}

// UpdateGender sets the "gender" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateGender() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateGender()
	})
}

// ClearGender clears the value of the "gender" field.
func (u *PatientUpsertOne) ClearGender() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearGender()
	})
}

// SetPhone sets the "phone" field.
func (u *PatientUpsertOne) SetPhone(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdatePhone() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *PatientUpsertOne) ClearPhone() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearPhone()
	})
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (u *PatientUpsertOne) SetEmergencyContactName(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmergencyContactName(v)
	})
}

// UpdateEmergencyContactName sets the "emergency_contact_name" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateEmergencyContactName() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmergencyContactName()
	})
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (u *PatientUpsertOne) ClearEmergencyContactName() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearEmergencyContactName()
	})
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (u *PatientUpsertOne) SetEmergencyContactPhone(v string) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmergencyContactPhone(v)
	})
}

// UpdateEmergencyContactPhone sets the "emergency_contact_phone" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateEmergencyContactPhone() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmergencyContactPhone()
	})
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (u *PatientUpsertOne) ClearEmergencyContactPhone() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.ClearEmergencyContactPhone()
	})
}

// SetValidationStatus sets the "validation_status" field.
func (u *PatientUpsertOne) SetValidationStatus(v enum.ValidationStatus) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetValidationStatus(v)
	})
}

// UpdateValidationStatus sets the "validation_status" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateValidationStatus() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateValidationStatus()
	})
}

// SetIsActive sets the "is_active" field.
func (u *PatientUpsertOne) SetIsActive(v bool) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateIsActive() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *PatientUpsertOne) SetIsVerified(v bool) *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *PatientUpsertOne) UpdateIsVerified() *PatientUpsertOne {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateIsVerified()
	})
}

// Exec executes the query.
func (u *PatientUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for PatientCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *PatientUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *PatientUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: PatientUpsertOne.ID is not supported by MySQL driver. Use PatientUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *PatientUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// PatientCreateBulk is the builder for creating many Patient entities in bulk.
type PatientCreateBulk struct {
	config
	err      error
	builders []*PatientCreate
	conflict []sql.ConflictOption
}

// Save creates the Patient entities in the database.
func (_c *PatientCreateBulk) Save(ctx context.Context) ([]*Patient, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Patient, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*PatientMutation)
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
func (_c *PatientCreateBulk) SaveX(ctx context.Context) []*Patient {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *PatientCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *PatientCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Patient.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.PatientUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *PatientCreateBulk) OnConflict(opts ...sql.ConflictOption) *PatientUpsertBulk {
	_c.conflict = opts
	return &PatientUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Patient.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *PatientCreateBulk) OnConflictColumns(columns ...string) *PatientUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &PatientUpsertBulk{
		create: _c,
	}
}

// PatientUpsertBulk is the builder for "upsert"-ing
// a bulk of Patient nodes.
type PatientUpsertBulk struct {
	create *PatientCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Patient.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(patient.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *PatientUpsertBulk) UpdateNewValues() *PatientUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(patient.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(patient.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(patient.FieldVersion)
			}
			if _, exists := b.mutation.SearchText(); exists {
				s.SetIgnore(patient.FieldSearchText)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Patient.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *PatientUpsertBulk) Ignore() *PatientUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *PatientUpsertBulk) DoNothing() *PatientUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the PatientCreateBulk.OnConflict
// documentation for more info.
func (u *PatientUpsertBulk) Update(set func(*PatientUpsert)) *PatientUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&PatientUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *PatientUpsertBulk) SetUpdatedAt(v time.Time) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateUpdatedAt() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetDoctorID sets the "doctor_id" field.
func (u *PatientUpsertBulk) SetDoctorID(v uuid.UUID) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetDoctorID(v)
	})
}

// UpdateDoctorID sets the "doctor_id" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateDoctorID() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateDoctorID()
	})
}

// ClearDoctorID clears the value of the "doctor_id" field.
func (u *PatientUpsertBulk) ClearDoctorID() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearDoctorID()
	})
}

// SetInstitutionID sets the "institution_id" field.
func (u *PatientUpsertBulk) SetInstitutionID(v uuid.UUID) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetInstitutionID(v)
	})
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateInstitutionID() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateInstitutionID()
	})
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *PatientUpsertBulk) ClearInstitutionID() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearInstitutionID()
	})
}

// SetFirstName sets the "first_name" field.
func (u *PatientUpsertBulk) SetFirstName(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateFirstName() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *PatientUpsertBulk) SetLastName(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateLastName() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateLastName()
	})
}

// SetEmail sets the "email" field.
func (u *PatientUpsertBulk) SetEmail(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateEmail() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmail()
	})
}

// SetDateOfBirth sets the "date_of_birth" field.
func (u *PatientUpsertBulk) SetDateOfBirth(v civil.Date) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetDateOfBirth(v)
	})
}

// UpdateDateOfBirth sets the "date_of_birth" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateDateOfBirth() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateDateOfBirth()
	})
}

// SetGender sets the "gender" field.
func (u *PatientUpsertBulk) SetGender(v enum.Gender) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetGender(v)
	})
}

// UpdateGender sets the "gender" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateGender() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateGender()
	})
}

// ClearGender clears the value of the "gender" field.
func (u *PatientUpsertBulk) ClearGender() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearGender()
	})
}

// SetPhone sets the "phone" field.
func (u *PatientUpsertBulk) SetPhone(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdatePhone() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *PatientUpsertBulk) ClearPhone() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearPhone()
	})
}

// SetEmergencyContactName sets the "emergency_contact_name" field.
func (u *PatientUpsertBulk) SetEmergencyContactName(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmergencyContactName(v)
	})
}

// UpdateEmergencyContactName sets the "emergency_contact_name" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateEmergencyContactName() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmergencyContactName()
	})
}

// ClearEmergencyContactName clears the value of the "emergency_contact_name" field.
func (u *PatientUpsertBulk) ClearEmergencyContactName() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearEmergencyContactName()
	})
}

// SetEmergencyContactPhone sets the "emergency_contact_phone" field.
func (u *PatientUpsertBulk) SetEmergencyContactPhone(v string) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetEmergencyContactPhone(v)
	})
}

// UpdateEmergencyContactPhone sets the "emergency_contact_phone" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateEmergencyContactPhone() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateEmergencyContactPhone()
	})
}

// ClearEmergencyContactPhone clears the value of the "emergency_contact_phone" field.
func (u *PatientUpsertBulk) ClearEmergencyContactPhone() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.ClearEmergencyContactPhone()
	})
}

// SetValidationStatus sets the "validation_status" field.
func (u *PatientUpsertBulk) SetValidationStatus(v enum.ValidationStatus) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetValidationStatus(v)
	})
}

// UpdateValidationStatus sets the "validation_status" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateValidationStatus() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateValidationStatus()
	})
}

// SetIsActive sets the "is_active" field.
func (u *PatientUpsertBulk) SetIsActive(v bool) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateIsActive() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *PatientUpsertBulk) SetIsVerified(v bool) *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *PatientUpsertBulk) UpdateIsVerified() *PatientUpsertBulk {
	return u.Update(func(s *PatientUpsert) {
		s.UpdateIsVerified()
	})
}

// Exec executes the query.
func (u *PatientUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the PatientCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for PatientCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *PatientUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
