// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// InstitutionUpdate is the builder for updating Institution entities.
type InstitutionUpdate struct {
	config
	hooks    []Hook
	mutation *InstitutionMutation
}

// Where appends a list predicates to the InstitutionUpdate builder.
func (_u *InstitutionUpdate) Where(ps ...predicate.Institution) *InstitutionUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *InstitutionUpdate) SetUpdatedAt(v time.Time) *InstitutionUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableUpdatedAt(v *time.Time) *InstitutionUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *InstitutionUpdate) SetName(v string) *InstitutionUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableName(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetInstitutionType sets the "institution_type" field.
func (_u *InstitutionUpdate) SetInstitutionType(v enum.InstitutionType) *InstitutionUpdate {
	_u.mutation.SetInstitutionType(v)
	return _u
}

// SetNillableInstitutionType sets the "institution_type" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableInstitutionType(v *enum.InstitutionType) *InstitutionUpdate {
	if v != nil {
		_u.SetInstitutionType(*v)
	}
	return _u
}

// SetContactEmail sets the "contact_email" field.
func (_u *InstitutionUpdate) SetContactEmail(v string) *InstitutionUpdate {
	_u.mutation.SetContactEmail(v)
	return _u
}

// SetNillableContactEmail sets the "contact_email" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableContactEmail(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetContactEmail(*v)
	}
	return _u
}

// SetAddress sets the "address" field.
func (_u *InstitutionUpdate) SetAddress(v string) *InstitutionUpdate {
	_u.mutation.SetAddress(v)
	return _u
}

// SetNillableAddress sets the "address" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableAddress(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetAddress(*v)
	}
	return _u
}

// ClearAddress clears the value of the "address" field.
func (_u *InstitutionUpdate) ClearAddress() *InstitutionUpdate {
	_u.mutation.ClearAddress()
	return _u
}

// SetRegionState sets the "region_state" field.
func (_u *InstitutionUpdate) SetRegionState(v string) *InstitutionUpdate {
	_u.mutation.SetRegionState(v)
	return _u
}

// SetNillableRegionState sets the "region_state" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableRegionState(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetRegionState(*v)
	}
	return _u
}

// ClearRegionState clears the value of the "region_state" field.
func (_u *InstitutionUpdate) ClearRegionState() *InstitutionUpdate {
	_u.mutation.ClearRegionState()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *InstitutionUpdate) SetPhone(v string) *InstitutionUpdate {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillablePhone(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *InstitutionUpdate) ClearPhone() *InstitutionUpdate {
	_u.mutation.ClearPhone()
	return _u
}

// SetWebsite sets the "website" field.
func (_u *InstitutionUpdate) SetWebsite(v string) *InstitutionUpdate {
	_u.mutation.SetWebsite(v)
	return _u
}

// SetNillableWebsite sets the "website" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableWebsite(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetWebsite(*v)
	}
	return _u
}

// ClearWebsite clears the value of the "website" field.
func (_u *InstitutionUpdate) ClearWebsite() *InstitutionUpdate {
	_u.mutation.ClearWebsite()
	return _u
}

// SetLicenseNumber sets the "license_number" field.
func (_u *InstitutionUpdate) SetLicenseNumber(v string) *InstitutionUpdate {
	_u.mutation.SetLicenseNumber(v)
	return _u
}

// SetNillableLicenseNumber sets the "license_number" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableLicenseNumber(v *string) *InstitutionUpdate {
	if v != nil {
		_u.SetLicenseNumber(*v)
	}
	return _u
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (_u *InstitutionUpdate) ClearLicenseNumber() *InstitutionUpdate {
	_u.mutation.ClearLicenseNumber()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *InstitutionUpdate) SetIsActive(v bool) *InstitutionUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableIsActive(v *bool) *InstitutionUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetIsVerified sets the "is_verified" field.
func (_u *InstitutionUpdate) SetIsVerified(v bool) *InstitutionUpdate {
	_u.mutation.SetIsVerified(v)
	return _u
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableIsVerified(v *bool) *InstitutionUpdate {
	if v != nil {
		_u.SetIsVerified(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *InstitutionUpdate) SetUserID(id uuid.UUID) *InstitutionUpdate {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *InstitutionUpdate) SetNillableUserID(id *uuid.UUID) *InstitutionUpdate {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *InstitutionUpdate) SetUser(v *User) *InstitutionUpdate {
	return _u.SetUserID(v.ID)
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_u *InstitutionUpdate) AddDoctorIDs(ids ...uuid.UUID) *InstitutionUpdate {
	_u.mutation.AddDoctorIDs(ids...)
	return _u
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_u *InstitutionUpdate) AddDoctors(v ...*Doctor) *InstitutionUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddDoctorIDs(ids...)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_u *InstitutionUpdate) AddPatientIDs(ids ...uuid.UUID) *InstitutionUpdate {
	_u.mutation.AddPatientIDs(ids...)
	return _u
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_u *InstitutionUpdate) AddPatients(v ...*Patient) *InstitutionUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddPatientIDs(ids...)
}

// Mutation returns the InstitutionMutation object of the builder.
func (_u *InstitutionUpdate) Mutation() *InstitutionMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *InstitutionUpdate) ClearUser() *InstitutionUpdate {
	_u.mutation.ClearUser()
	return _u
}

// ClearDoctors clears all "doctors" edges to the Doctor entity.
func (_u *InstitutionUpdate) ClearDoctors() *InstitutionUpdate {
	_u.mutation.ClearDoctors()
	return _u
}

// RemoveDoctorIDs removes the "doctors" edge to Doctor entities by IDs.
func (_u *InstitutionUpdate) RemoveDoctorIDs(ids ...uuid.UUID) *InstitutionUpdate {
	_u.mutation.RemoveDoctorIDs(ids...)
	return _u
}

// RemoveDoctors removes "doctors" edges to Doctor entities.
func (_u *InstitutionUpdate) RemoveDoctors(v ...*Doctor) *InstitutionUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveDoctorIDs(ids...)
}

// ClearPatients clears all "patients" edges to the Patient entity.
func (_u *InstitutionUpdate) ClearPatients() *InstitutionUpdate {
	_u.mutation.ClearPatients()
	return _u
}

// RemovePatientIDs removes the "patients" edge to Patient entities by IDs.
func (_u *InstitutionUpdate) RemovePatientIDs(ids ...uuid.UUID) *InstitutionUpdate {
	_u.mutation.RemovePatientIDs(ids...)
	return _u
}

// RemovePatients removes "patients" edges to Patient entities.
func (_u *InstitutionUpdate) RemovePatients(v ...*Patient) *InstitutionUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemovePatientIDs(ids...)
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *InstitutionUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *InstitutionUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *InstitutionUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *InstitutionUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *InstitutionUpdate) check() error {
	if v, ok := _u.mutation.Name(); ok {
		if err := institution.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Institution.name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.InstitutionType(); ok {
		if err := institution.InstitutionTypeValidator(v); err != nil {
			return &ValidationError{Name: "institution_type", err: fmt.Errorf(`ent: validator failed for field "Institution.institution_type": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ContactEmail(); ok {
		if err := institution.ContactEmailValidator(v); err != nil {
			return &ValidationError{Name: "contact_email", err: fmt.Errorf(`ent: validator failed for field "Institution.contact_email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Address(); ok {
		if err := institution.AddressValidator(v); err != nil {
			return &ValidationError{Name: "address", err: fmt.Errorf(`ent: validator failed for field "Institution.address": %w`, err)}
		}
	}
	if v, ok := _u.mutation.RegionState(); ok {
		if err := institution.RegionStateValidator(v); err != nil {
			return &ValidationError{Name: "region_state", err: fmt.Errorf(`ent: validator failed for field "Institution.region_state": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := institution.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Institution.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Website(); ok {
		if err := institution.WebsiteValidator(v); err != nil {
			return &ValidationError{Name: "website", err: fmt.Errorf(`ent: validator failed for field "Institution.website": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LicenseNumber(); ok {
		if err := institution.LicenseNumberValidator(v); err != nil {
			return &ValidationError{Name: "license_number", err: fmt.Errorf(`ent: validator failed for field "Institution.license_number": %w`, err)}
		}
	}
	return nil
}

func (_u *InstitutionUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(institution.Table, institution.Columns, sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(institution.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(institution.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.InstitutionType(); ok {
		_spec.SetField(institution.FieldInstitutionType, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.ContactEmail(); ok {
		_spec.SetField(institution.FieldContactEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.Address(); ok {
		_spec.SetField(institution.FieldAddress, field.TypeString, value)
	}
	if _u.mutation.AddressCleared() {
		_spec.ClearField(institution.FieldAddress, field.TypeString)
	}
	if value, ok := _u.mutation.RegionState(); ok {
		_spec.SetField(institution.FieldRegionState, field.TypeString, value)
	}
	if _u.mutation.RegionStateCleared() {
		_spec.ClearField(institution.FieldRegionState, field.TypeString)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(institution.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(institution.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.Website(); ok {
		_spec.SetField(institution.FieldWebsite, field.TypeString, value)
	}
	if _u.mutation.WebsiteCleared() {
		_spec.ClearField(institution.FieldWebsite, field.TypeString)
	}
	if value, ok := _u.mutation.LicenseNumber(); ok {
		_spec.SetField(institution.FieldLicenseNumber, field.TypeString, value)
	}
	if _u.mutation.LicenseNumberCleared() {
		_spec.ClearField(institution.FieldLicenseNumber, field.TypeString)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(institution.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.IsVerified(); ok {
		_spec.SetField(institution.FieldIsVerified, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   institution.UserTable,
			Columns: []string{institution.UserColumn},
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
			Table:   institution.UserTable,
			Columns: []string{institution.UserColumn},
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
	if _u.mutation.DoctorsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedDoctorsIDs(); len(nodes) > 0 && !_u.mutation.DoctorsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
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
	if _u.mutation.PatientsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedPatientsIDs(); len(nodes) > 0 && !_u.mutation.PatientsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.PatientsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
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
			err = &NotFoundError{institution.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// InstitutionUpdateOne is the builder for updating a single Institution entity.
type InstitutionUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *InstitutionMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *InstitutionUpdateOne) SetUpdatedAt(v time.Time) *InstitutionUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableUpdatedAt(v *time.Time) *InstitutionUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *InstitutionUpdateOne) SetName(v string) *InstitutionUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableName(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetInstitutionType sets the "institution_type" field.
func (_u *InstitutionUpdateOne) SetInstitutionType(v enum.InstitutionType) *InstitutionUpdateOne {
	_u.mutation.SetInstitutionType(v)
	return _u
}

// SetNillableInstitutionType sets the "institution_type" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableInstitutionType(v *enum.InstitutionType) *InstitutionUpdateOne {
	if v != nil {
		_u.SetInstitutionType(*v)
	}
	return _u
}

// SetContactEmail sets the "contact_email" field.
func (_u *InstitutionUpdateOne) SetContactEmail(v string) *InstitutionUpdateOne {
	_u.mutation.SetContactEmail(v)
	return _u
}

// SetNillableContactEmail sets the "contact_email" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableContactEmail(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetContactEmail(*v)
	}
	return _u
}

// SetAddress sets the "address" field.
func (_u *InstitutionUpdateOne) SetAddress(v string) *InstitutionUpdateOne {
	_u.mutation.SetAddress(v)
	return _u
}

// SetNillableAddress sets the "address" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableAddress(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetAddress(*v)
	}
	return _u
}

// ClearAddress clears the value of the "address" field.
func (_u *InstitutionUpdateOne) ClearAddress() *InstitutionUpdateOne {
	_u.mutation.ClearAddress()
	return _u
}

// SetRegionState sets the "region_state" field.
func (_u *InstitutionUpdateOne) SetRegionState(v string) *InstitutionUpdateOne {
	_u.mutation.SetRegionState(v)
	return _u
}

// SetNillableRegionState sets the "region_state" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableRegionState(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetRegionState(*v)
	}
	return _u
}

// ClearRegionState clears the value of the "region_state" field.
func (_u *InstitutionUpdateOne) ClearRegionState() *InstitutionUpdateOne {
	_u.mutation.ClearRegionState()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *InstitutionUpdateOne) SetPhone(v string) *InstitutionUpdateOne {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillablePhone(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *InstitutionUpdateOne) ClearPhone() *InstitutionUpdateOne {
	_u.mutation.ClearPhone()
	return _u
}

// SetWebsite sets the "website" field.
func (_u *InstitutionUpdateOne) SetWebsite(v string) *InstitutionUpdateOne {
	_u.mutation.SetWebsite(v)
	return _u
}

// SetNillableWebsite sets the "website" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableWebsite(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetWebsite(*v)
	}
	return _u
}

// ClearWebsite clears the value of the "website" field.
func (_u *InstitutionUpdateOne) ClearWebsite() *InstitutionUpdateOne {
	_u.mutation.ClearWebsite()
	return _u
}

// SetLicenseNumber sets the "license_number" field.
func (_u *InstitutionUpdateOne) SetLicenseNumber(v string) *InstitutionUpdateOne {
	_u.mutation.SetLicenseNumber(v)
	return _u
}

// SetNillableLicenseNumber sets the "license_number" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableLicenseNumber(v *string) *InstitutionUpdateOne {
	if v != nil {
		_u.SetLicenseNumber(*v)
	}
	return _u
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (_u *InstitutionUpdateOne) ClearLicenseNumber() *InstitutionUpdateOne {
	_u.mutation.ClearLicenseNumber()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *InstitutionUpdateOne) SetIsActive(v bool) *InstitutionUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableIsActive(v *bool) *InstitutionUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetIsVerified sets the "is_verified" field.
func (_u *InstitutionUpdateOne) SetIsVerified(v bool) *InstitutionUpdateOne {
	_u.mutation.SetIsVerified(v)
	return _u
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableIsVerified(v *bool) *InstitutionUpdateOne {
	if v != nil {
		_u.SetIsVerified(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *InstitutionUpdateOne) SetUserID(id uuid.UUID) *InstitutionUpdateOne {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *InstitutionUpdateOne) SetNillableUserID(id *uuid.UUID) *InstitutionUpdateOne {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *InstitutionUpdateOne) SetUser(v *User) *InstitutionUpdateOne {
	return _u.SetUserID(v.ID)
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_u *InstitutionUpdateOne) AddDoctorIDs(ids ...uuid.UUID) *InstitutionUpdateOne {
	_u.mutation.AddDoctorIDs(ids...)
	return _u
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_u *InstitutionUpdateOne) AddDoctors(v ...*Doctor) *InstitutionUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddDoctorIDs(ids...)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_u *InstitutionUpdateOne) AddPatientIDs(ids ...uuid.UUID) *InstitutionUpdateOne {
	_u.mutation.AddPatientIDs(ids...)
	return _u
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_u *InstitutionUpdateOne) AddPatients(v ...*Patient) *InstitutionUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddPatientIDs(ids...)
}

// Mutation returns the InstitutionMutation object of the builder.
func (_u *InstitutionUpdateOne) Mutation() *InstitutionMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *InstitutionUpdateOne) ClearUser() *InstitutionUpdateOne {
	_u.mutation.ClearUser()
	return _u
}

// ClearDoctors clears all "doctors" edges to the Doctor entity.
func (_u *InstitutionUpdateOne) ClearDoctors() *InstitutionUpdateOne {
	_u.mutation.ClearDoctors()
	return _u
}

// RemoveDoctorIDs removes the "doctors" edge to Doctor entities by IDs.
func (_u *InstitutionUpdateOne) RemoveDoctorIDs(ids ...uuid.UUID) *InstitutionUpdateOne {
	_u.mutation.RemoveDoctorIDs(ids...)
	return _u
}

// RemoveDoctors removes "doctors" edges to Doctor entities.
func (_u *InstitutionUpdateOne) RemoveDoctors(v ...*Doctor) *InstitutionUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveDoctorIDs(ids...)
}

// ClearPatients clears all "patients" edges to the Patient entity.
func (_u *InstitutionUpdateOne) ClearPatients() *InstitutionUpdateOne {
	_u.mutation.ClearPatients()
	return _u
}

// RemovePatientIDs removes the "patients" edge to Patient entities by IDs.
func (_u *InstitutionUpdateOne) RemovePatientIDs(ids ...uuid.UUID) *InstitutionUpdateOne {
	_u.mutation.RemovePatientIDs(ids...)
	return _u
}

// RemovePatients removes "patients" edges to Patient entities.
func (_u *InstitutionUpdateOne) RemovePatients(v ...*Patient) *InstitutionUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemovePatientIDs(ids...)
}

// Where appends a list predicates to the InstitutionUpdate builder.
func (_u *InstitutionUpdateOne) Where(ps ...predicate.Institution) *InstitutionUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *InstitutionUpdateOne) Select(field string, fields ...string) *InstitutionUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Institution entity.
func (_u *InstitutionUpdateOne) Save(ctx context.Context) (*Institution, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *InstitutionUpdateOne) SaveX(ctx context.Context) *Institution {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *InstitutionUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *InstitutionUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *InstitutionUpdateOne) check() error {
	if v, ok := _u.mutation.Name(); ok {
		if err := institution.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Institution.name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.InstitutionType(); ok {
		if err := institution.InstitutionTypeValidator(v); err != nil {
			return &ValidationError{Name: "institution_type", err: fmt.Errorf(`ent: validator failed for field "Institution.institution_type": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ContactEmail(); ok {
		if err := institution.ContactEmailValidator(v); err != nil {
			return &ValidationError{Name: "contact_email", err: fmt.Errorf(`ent: validator failed for field "Institution.contact_email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Address(); ok {
		if err := institution.AddressValidator(v); err != nil {
			return &ValidationError{Name: "address", err: fmt.Errorf(`ent: validator failed for field "Institution.address": %w`, err)}
		}
	}
	if v, ok := _u.mutation.RegionState(); ok {
		if err := institution.RegionStateValidator(v); err != nil {
			return &ValidationError{Name: "region_state", err: fmt.Errorf(`ent: validator failed for field "Institution.region_state": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := institution.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Institution.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Website(); ok {
		if err := institution.WebsiteValidator(v); err != nil {
			return &ValidationError{Name: "website", err: fmt.Errorf(`ent: validator failed for field "Institution.website": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LicenseNumber(); ok {
		if err := institution.LicenseNumberValidator(v); err != nil {
			return &ValidationError{Name: "license_number", err: fmt.Errorf(`ent: validator failed for field "Institution.license_number": %w`, err)}
		}
	}
	return nil
}

func (_u *InstitutionUpdateOne) sqlSave(ctx context.Context) (_node *Institution, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(institution.Table, institution.Columns, sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Institution.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, institution.FieldID)
		for _, f := range fields {
			if !institution.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != institution.FieldID {
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
		_spec.SetField(institution.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(institution.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.InstitutionType(); ok {
		_spec.SetField(institution.FieldInstitutionType, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.ContactEmail(); ok {
		_spec.SetField(institution.FieldContactEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.Address(); ok {
		_spec.SetField(institution.FieldAddress, field.TypeString, value)
	}
	if _u.mutation.AddressCleared() {
		_spec.ClearField(institution.FieldAddress, field.TypeString)
	}
	if value, ok := _u.mutation.RegionState(); ok {
		_spec.SetField(institution.FieldRegionState, field.TypeString, value)
	}
	if _u.mutation.RegionStateCleared() {
		_spec.ClearField(institution.FieldRegionState, field.TypeString)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(institution.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(institution.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.Website(); ok {
		_spec.SetField(institution.FieldWebsite, field.TypeString, value)
	}
	if _u.mutation.WebsiteCleared() {
		_spec.ClearField(institution.FieldWebsite, field.TypeString)
	}
	if value, ok := _u.mutation.LicenseNumber(); ok {
		_spec.SetField(institution.FieldLicenseNumber, field.TypeString, value)
	}
	if _u.mutation.LicenseNumberCleared() {
		_spec.ClearField(institution.FieldLicenseNumber, field.TypeString)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(institution.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.IsVerified(); ok {
		_spec.SetField(institution.FieldIsVerified, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   institution.UserTable,
			Columns: []string{institution.UserColumn},
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
			Table:   institution.UserTable,
			Columns: []string{institution.UserColumn},
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
	if _u.mutation.DoctorsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedDoctorsIDs(); len(nodes) > 0 && !_u.mutation.DoctorsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.DoctorsTable,
			Columns: []string{institution.DoctorsColumn},
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
	if _u.mutation.PatientsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedPatientsIDs(); len(nodes) > 0 && !_u.mutation.PatientsCleared() {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.PatientsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   institution.PatientsTable,
			Columns: []string{institution.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
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
		_spec.Predicate = onlyAtVersion(_spec.Predicate, institution.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(institution.Table, _spec.Node.Columns)
	}
	_node = &Institution{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{institution.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
