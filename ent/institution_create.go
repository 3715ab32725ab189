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
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// InstitutionCreate is the builder for creating a Institution entity.
type InstitutionCreate struct {
	config
	mutation *InstitutionMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *InstitutionCreate) SetCreatedAt(v time.Time) *InstitutionCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableCreatedAt(v *time.Time) *InstitutionCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *InstitutionCreate) SetUpdatedAt(v time.Time) *InstitutionCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableUpdatedAt(v *time.Time) *InstitutionCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *InstitutionCreate) SetVersion(v int64) *InstitutionCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableVersion(v *int64) *InstitutionCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetSearchText sets the "search_text" field.
func (_c *InstitutionCreate) SetSearchText(v string) *InstitutionCreate {
	_c.mutation.SetSearchText(v)
	return _c
}

// SetNillableSearchText sets the "search_text" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableSearchText(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetSearchText(*v)
	}
	return _c
}

// SetName sets the "name" field.
func (_c *InstitutionCreate) SetName(v string) *InstitutionCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetInstitutionType sets the "institution_type" field.
func (_c *InstitutionCreate) SetInstitutionType(v enum.InstitutionType) *InstitutionCreate {
	_c.mutation.SetInstitutionType(v)
	return _c
}

// SetContactEmail sets the "contact_email" field.
func (_c *InstitutionCreate) SetContactEmail(v string) *InstitutionCreate {
	_c.mutation.SetContactEmail(v)
	return _c
}

// SetAddress sets the "address" field.
func (_c *InstitutionCreate) SetAddress(v string) *InstitutionCreate {
	_c.mutation.SetAddress(v)
	return _c
}

// SetNillableAddress sets the "address" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableAddress(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetAddress(*v)
	}
	return _c
}

// SetRegionState sets the "region_state" field.
func (_c *InstitutionCreate) SetRegionState(v string) *InstitutionCreate {
	_c.mutation.SetRegionState(v)
	return _c
}

// SetNillableRegionState sets the "region_state" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableRegionState(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetRegionState(*v)
	}
	return _c
}

// SetPhone sets the "phone" field.
func (_c *InstitutionCreate) SetPhone(v string) *InstitutionCreate {
	_c.mutation.SetPhone(v)
	return _c
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillablePhone(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetPhone(*v)
	}
	return _c
}

// SetWebsite sets the "website" field.
func (_c *InstitutionCreate) SetWebsite(v string) *InstitutionCreate {
	_c.mutation.SetWebsite(v)
	return _c
}

// SetNillableWebsite sets the "website" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableWebsite(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetWebsite(*v)
	}
	return _c
}

// SetLicenseNumber sets the "license_number" field.
func (_c *InstitutionCreate) SetLicenseNumber(v string) *InstitutionCreate {
	_c.mutation.SetLicenseNumber(v)
	return _c
}

// SetNillableLicenseNumber sets the "license_number" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableLicenseNumber(v *string) *InstitutionCreate {
	if v != nil {
		_c.SetLicenseNumber(*v)
	}
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *InstitutionCreate) SetIsActive(v bool) *InstitutionCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableIsActive(v *bool) *InstitutionCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetIsVerified sets the "is_verified" field.
func (_c *InstitutionCreate) SetIsVerified(v bool) *InstitutionCreate {
	_c.mutation.SetIsVerified(v)
	return _c
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableIsVerified(v *bool) *InstitutionCreate {
	if v != nil {
		_c.SetIsVerified(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *InstitutionCreate) SetID(v uuid.UUID) *InstitutionCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *InstitutionCreate) SetNillableID(v *uuid.UUID) *InstitutionCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_c *InstitutionCreate) SetUserID(id uuid.UUID) *InstitutionCreate {
	_c.mutation.SetUserID(id)
	return _c
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_c *InstitutionCreate) SetNillableUserID(id *uuid.UUID) *InstitutionCreate {
	if id != nil {
		_c = _c.SetUserID(*id)
	}
	return _c
}

// SetUser sets the "user" edge to the User entity.
func (_c *InstitutionCreate) SetUser(v *User) *InstitutionCreate {
	return _c.SetUserID(v.ID)
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_c *InstitutionCreate) AddDoctorIDs(ids ...uuid.UUID) *InstitutionCreate {
	_c.mutation.AddDoctorIDs(ids...)
	return _c
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_c *InstitutionCreate) AddDoctors(v ...*Doctor) *InstitutionCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddDoctorIDs(ids...)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_c *InstitutionCreate) AddPatientIDs(ids ...uuid.UUID) *InstitutionCreate {
	_c.mutation.AddPatientIDs(ids...)
	return _c
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_c *InstitutionCreate) AddPatients(v ...*Patient) *InstitutionCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddPatientIDs(ids...)
}

// Mutation returns the InstitutionMutation object of the builder.
func (_c *InstitutionCreate) Mutation() *InstitutionMutation {
	return _c.mutation
}

// Save creates the Institution in the database.
func (_c *InstitutionCreate) Save(ctx context.Context) (*Institution, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *InstitutionCreate) SaveX(ctx context.Context) *Institution {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *InstitutionCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *InstitutionCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *InstitutionCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if institution.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized institution.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := institution.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if institution.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized institution.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := institution.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := institution.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.SearchText(); !ok {
		v := institution.DefaultSearchText
		_c.mutation.SetSearchText(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := institution.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		v := institution.DefaultIsVerified
		_c.mutation.SetIsVerified(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if institution.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized institution.DefaultID (forgotten import ent/runtime?)")
		}
		v := institution.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *InstitutionCreate) check() error {
	if _, ok := _c.mutation.SearchText(); !ok {
		return &ValidationError{Name: "search_text", err: errors.New(`ent: missing required field "Institution.search_text"`)}
	}
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "Institution.name"`)}
	}
	if v, ok := _c.mutation.Name(); ok {
		if err := institution.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Institution.name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.InstitutionType(); !ok {
		return &ValidationError{Name: "institution_type", err: errors.New(`ent: missing required field "Institution.institution_type"`)}
	}
	if v, ok := _c.mutation.InstitutionType(); ok {
		if err := institution.InstitutionTypeValidator(v); err != nil {
			return &ValidationError{Name: "institution_type", err: fmt.Errorf(`ent: validator failed for field "Institution.institution_type": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ContactEmail(); !ok {
		return &ValidationError{Name: "contact_email", err: errors.New(`ent: missing required field "Institution.contact_email"`)}
	}
	if v, ok := _c.mutation.ContactEmail(); ok {
		if err := institution.ContactEmailValidator(v); err != nil {
			return &ValidationError{Name: "contact_email", err: fmt.Errorf(`ent: validator failed for field "Institution.contact_email": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Address(); ok {
		if err := institution.AddressValidator(v); err != nil {
			return &ValidationError{Name: "address", err: fmt.Errorf(`ent: validator failed for field "Institution.address": %w`, err)}
		}
	}
	if v, ok := _c.mutation.RegionState(); ok {
		if err := institution.RegionStateValidator(v); err != nil {
			return &ValidationError{Name: "region_state", err: fmt.Errorf(`ent: validator failed for field "Institution.region_state": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Phone(); ok {
		if err := institution.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Institution.phone": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Website(); ok {
		if err := institution.WebsiteValidator(v); err != nil {
			return &ValidationError{Name: "website", err: fmt.Errorf(`ent: validator failed for field "Institution.website": %w`, err)}
		}
	}
	if v, ok := _c.mutation.LicenseNumber(); ok {
		if err := institution.LicenseNumberValidator(v); err != nil {
			return &ValidationError{Name: "license_number", err: fmt.Errorf(`ent: validator failed for field "Institution.license_number": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "Institution.is_active"`)}
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		return &ValidationError{Name: "is_verified", err: errors.New(`ent: missing required field "Institution.is_verified"`)}
	}
	return nil
}

func (_c *InstitutionCreate) sqlSave(ctx context.Context) (*Institution, error) {
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

func (_c *InstitutionCreate) createSpec() (*Institution, *sqlgraph.CreateSpec) {
	var (
		_node = &Institution{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(institution.Table, sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, institution.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(institution.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(institution.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(institution.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.SearchText(); ok {
		_spec.SetField(institution.FieldSearchText, field.TypeString, value)
		_node.SearchText = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(institution.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.InstitutionType(); ok {
		_spec.SetField(institution.FieldInstitutionType, field.TypeEnum, value)
		_node.InstitutionType = value
	}
	if value, ok := _c.mutation.ContactEmail(); ok {
		_spec.SetField(institution.FieldContactEmail, field.TypeString, value)
		_node.ContactEmail = value
	}
	if value, ok := _c.mutation.Address(); ok {
		_spec.SetField(institution.FieldAddress, field.TypeString, value)
		_node.Address = &value
	}
	if value, ok := _c.mutation.RegionState(); ok {
		_spec.SetField(institution.FieldRegionState, field.TypeString, value)
		_node.RegionState = &value
	}
	if value, ok := _c.mutation.Phone(); ok {
		_spec.SetField(institution.FieldPhone, field.TypeString, value)
		_node.Phone = &value
	}
	if value, ok := _c.mutation.Website(); ok {
		_spec.SetField(institution.FieldWebsite, field.TypeString, value)
		_node.Website = &value
	}
	if value, ok := _c.mutation.LicenseNumber(); ok {
		_spec.SetField(institution.FieldLicenseNumber, field.TypeString, value)
		_node.LicenseNumber = &value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(institution.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if value, ok := _c.mutation.IsVerified(); ok {
		_spec.SetField(institution.FieldIsVerified, field.TypeBool, value)
		_node.IsVerified = value
	}
	if nodes := _c.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.DoctorsIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.PatientsIDs(); len(nodes) > 0 {
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
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Institution.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.InstitutionUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *InstitutionCreate) OnConflict(opts ...sql.ConflictOption) *InstitutionUpsertOne {
	_c.conflict = opts
	return &InstitutionUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Institution.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *InstitutionCreate) OnConflictColumns(columns ...string) *InstitutionUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &InstitutionUpsertOne{
		create: _c,
	}
}

type (
	// InstitutionUpsertOne is the builder for "upsert"-ing
	//  one Institution node.
	InstitutionUpsertOne struct {
		create *InstitutionCreate
	}

	// InstitutionUpsert is the "OnConflict" setter.
	InstitutionUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *InstitutionUpsert) SetUpdatedAt(v time.Time) *InstitutionUpsert {
	u.Set(institution.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateUpdatedAt() *InstitutionUpsert {
	u.SetExcluded(institution.FieldUpdatedAt)
	return u
}

// SetName sets the "name" field.
func (u *InstitutionUpsert) SetName(v string) *InstitutionUpsert {
	u.Set(institution.FieldName, v)
	return u
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateName() *InstitutionUpsert {
	u.SetExcluded(institution.FieldName)
	return u
}

// SetInstitutionType sets the "institution_type" field.
func (u *InstitutionUpsert) SetInstitutionType(v enum.InstitutionType) *InstitutionUpsert {
	u.Set(institution.FieldInstitutionType, v)
	return u
}

// UpdateInstitutionType sets the "institution_type" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateInstitutionType() *InstitutionUpsert {
	u.SetExcluded(institution.FieldInstitutionType)
	return u
}

// SetContactEmail sets the "contact_email" field.
func (u *InstitutionUpsert) SetContactEmail(v string) *InstitutionUpsert {
	u.Set(institution.FieldContactEmail, v)
	return u
}

// UpdateContactEmail sets the "contact_email" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateContactEmail() *InstitutionUpsert {
	u.SetExcluded(institution.FieldContactEmail)
	return u
}

// SetAddress sets the "address" field.
func (u *InstitutionUpsert) SetAddress(v string) *InstitutionUpsert {
	u.Set(institution.FieldAddress, v)
	return u
}

// UpdateAddress sets the "address" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateAddress() *InstitutionUpsert {
	u.SetExcluded(institution.FieldAddress)
	return u
}

// ClearAddress clears the value of the "address" field.
func (u *InstitutionUpsert) ClearAddress() *InstitutionUpsert {
	u.SetNull(institution.FieldAddress)
	return u
}

// SetRegionState sets the "region_state" field.
func (u *InstitutionUpsert) SetRegionState(v string) *InstitutionUpsert {
	u.Set(institution.FieldRegionState, v)
	return u
}

// UpdateRegionState sets the "region_state" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateRegionState() *InstitutionUpsert {
	u.SetExcluded(institution.FieldRegionState)
	return u
}

// ClearRegionState clears the value of the "region_state" field.
func (u *InstitutionUpsert) ClearRegionState() *InstitutionUpsert {
	u.SetNull(institution.FieldRegionState)
	return u
}

// SetPhone sets the "phone" field.
func (u *InstitutionUpsert) SetPhone(v string) *InstitutionUpsert {
	u.Set(institution.FieldPhone, v)
	return u
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdatePhone() *InstitutionUpsert {
	u.SetExcluded(institution.FieldPhone)
	return u
}

// ClearPhone clears the value of the "phone" field.
func (u *InstitutionUpsert) ClearPhone() *InstitutionUpsert {
	u.SetNull(institution.FieldPhone)
	return u
}

// SetWebsite sets the "website" field.
func (u *InstitutionUpsert) SetWebsite(v string) *InstitutionUpsert {
	u.Set(institution.FieldWebsite, v)
	return u
}

// UpdateWebsite sets the "website" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateWebsite() *InstitutionUpsert {
	u.SetExcluded(institution.FieldWebsite)
	return u
}

// ClearWebsite clears the value of the "website" field.
func (u *InstitutionUpsert) ClearWebsite() *InstitutionUpsert {
	u.SetNull(institution.FieldWebsite)
	return u
}

// SetLicenseNumber sets the "license_number" field.
func (u *InstitutionUpsert) SetLicenseNumber(v string) *InstitutionUpsert {
	u.Set(institution.FieldLicenseNumber, v)
	return u
}

// UpdateLicenseNumber sets the "license_number" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateLicenseNumber() *InstitutionUpsert {
	u.SetExcluded(institution.FieldLicenseNumber)
	return u
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (u *InstitutionUpsert) ClearLicenseNumber() *InstitutionUpsert {
	u.SetNull(institution.FieldLicenseNumber)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *InstitutionUpsert) SetIsActive(v bool) *InstitutionUpsert {
	u.Set(institution.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateIsActive() *InstitutionUpsert {
	u.SetExcluded(institution.FieldIsActive)
	return u
}

// SetIsVerified sets the "is_verified" field.
func (u *InstitutionUpsert) SetIsVerified(v bool) *InstitutionUpsert {
	u.Set(institution.FieldIsVerified, v)
	return u
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *InstitutionUpsert) UpdateIsVerified() *InstitutionUpsert {
	u.SetExcluded(institution.FieldIsVerified)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Institution.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(institution.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *InstitutionUpsertOne) UpdateNewValues() *InstitutionUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(institution.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(institution.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(institution.FieldVersion)
		}
		if _, exists := u.create.mutation.SearchText(); exists {
			s.SetIgnore(institution.FieldSearchText)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Institution.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *InstitutionUpsertOne) Ignore() *InstitutionUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *InstitutionUpsertOne) DoNothing() *InstitutionUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the InstitutionCreate.OnConflict
// documentation for more info.
func (u *InstitutionUpsertOne) Update(set func(*InstitutionUpsert)) *InstitutionUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&InstitutionUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *InstitutionUpsertOne) SetUpdatedAt(v time.Time) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateUpdatedAt() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetName sets the "name" field.
func (u *InstitutionUpsertOne) SetName(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetName(v)
	})
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateName() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateName()
	})
}

// SetInstitutionType sets the "institution_type" field.
func (u *InstitutionUpsertOne) SetInstitutionType(v enum.InstitutionType) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetInstitutionType(v)
	})
}

// UpdateInstitutionType sets the "institution_type" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateInstitutionType() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateInstitutionType()
	})
}

// SetContactEmail sets the "contact_email" field.
func (u *InstitutionUpsertOne) SetContactEmail(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetContactEmail(v)
	})
}

// UpdateContactEmail sets the "contact_email" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateContactEmail() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateContactEmail()
	})
}

// SetAddress sets the "address" field.
func (u *InstitutionUpsertOne) SetAddress(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetAddress(v)
	})
}

// UpdateAddress sets the "address" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateAddress() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateAddress()
	})
}

// ClearAddress clears the value of the "address" field.
func (u *InstitutionUpsertOne) ClearAddress() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearAddress()
	})
}

// SetRegionState sets the "region_state" field.
func (u *InstitutionUpsertOne) SetRegionState(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetRegionState(v)
	})
}

// UpdateRegionState sets the "region_state" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateRegionState() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateRegionState()
	})
}

// ClearRegionState clears the value of the "region_state" field.
func (u *InstitutionUpsertOne) ClearRegionState() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearRegionState()
	})
}

// SetPhone sets the "phone" field.
func (u *InstitutionUpsertOne) SetPhone(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdatePhone() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *InstitutionUpsertOne) ClearPhone() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearPhone()
	})
}

// SetWebsite sets the "website" field.
func (u *InstitutionUpsertOne) SetWebsite(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetWebsite(v)
	})
}

// UpdateWebsite sets the "website" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateWebsite() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateWebsite()
	})
}

// ClearWebsite clears the value of the "website" field.
func (u *InstitutionUpsertOne) ClearWebsite() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearWebsite()
	})
}

// SetLicenseNumber sets the "license_number" field.
func (u *InstitutionUpsertOne) SetLicenseNumber(v string) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetLicenseNumber(v)
	})
}

// UpdateLicenseNumber sets the "license_number" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateLicenseNumber() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateLicenseNumber()
	})
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (u *InstitutionUpsertOne) ClearLicenseNumber() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearLicenseNumber()
	})
}

// SetIsActive sets the "is_active" field.
func (u *InstitutionUpsertOne) SetIsActive(v bool) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateIsActive() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *InstitutionUpsertOne) SetIsVerified(v bool) *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *InstitutionUpsertOne) UpdateIsVerified() *InstitutionUpsertOne {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateIsVerified()
	})
}

// Exec executes the query.
func (u *InstitutionUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for InstitutionCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *InstitutionUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *InstitutionUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: InstitutionUpsertOne.ID is not supported by MySQL driver. Use InstitutionUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *InstitutionUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// InstitutionCreateBulk is the builder for creating many Institution entities in bulk.
type InstitutionCreateBulk struct {
	config
	err      error
	builders []*InstitutionCreate
	conflict []sql.ConflictOption
}

// Save creates the Institution entities in the database.
func (_c *InstitutionCreateBulk) Save(ctx context.Context) ([]*Institution, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Institution, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*InstitutionMutation)
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
func (_c *InstitutionCreateBulk) SaveX(ctx context.Context) []*Institution {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *InstitutionCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *InstitutionCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Institution.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.InstitutionUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *InstitutionCreateBulk) OnConflict(opts ...sql.ConflictOption) *InstitutionUpsertBulk {
	_c.conflict = opts
	return &InstitutionUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Institution.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *InstitutionCreateBulk) OnConflictColumns(columns ...string) *InstitutionUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &InstitutionUpsertBulk{
		create: _c,
	}
}

// InstitutionUpsertBulk is the builder for "upsert"-ing
// a bulk of Institution nodes.
type InstitutionUpsertBulk struct {
	create *InstitutionCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Institution.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(institution.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *InstitutionUpsertBulk) UpdateNewValues() *InstitutionUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(institution.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(institution.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(institution.FieldVersion)
			}
			if _, exists := b.mutation.SearchText(); exists {
				s.SetIgnore(institution.FieldSearchText)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Institution.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *InstitutionUpsertBulk) Ignore() *InstitutionUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *InstitutionUpsertBulk) DoNothing() *InstitutionUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the InstitutionCreateBulk.OnConflict
// documentation for more info.
func (u *InstitutionUpsertBulk) Update(set func(*InstitutionUpsert)) *InstitutionUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&InstitutionUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *InstitutionUpsertBulk) SetUpdatedAt(v time.Time) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateUpdatedAt() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetName sets the "name" field.
func (u *InstitutionUpsertBulk) SetName(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetName(v)
	})
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateName() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateName()
	})
}

// SetInstitutionType sets the "institution_type" field.
func (u *InstitutionUpsertBulk) SetInstitutionType(v enum.InstitutionType) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetInstitutionType(v)
	})
}

// UpdateInstitutionType sets the "institution_type" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateInstitutionType() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateInstitutionType()
	})
}

// SetContactEmail sets the "contact_email" field.
func (u *InstitutionUpsertBulk) SetContactEmail(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetContactEmail(v)
	})
}

// UpdateContactEmail sets the "contact_email" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateContactEmail() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateContactEmail()
	})
}

// SetAddress sets the "address" field.
func (u *InstitutionUpsertBulk) SetAddress(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetAddress(v)
	})
}

// UpdateAddress sets the "address" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateAddress() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateAddress()
	})
}

// ClearAddress clears the value of the "address" field.
func (u *InstitutionUpsertBulk) ClearAddress() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearAddress()
	})
}

// SetRegionState sets the "region_state" field.
func (u *InstitutionUpsertBulk) SetRegionState(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetRegionState(v)
	})
}

// UpdateRegionState sets the "region_state" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateRegionState() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateRegionState()
	})
}

// ClearRegionState clears the value of the "region_state" field.
func (u *InstitutionUpsertBulk) ClearRegionState() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearRegionState()
	})
}

// SetPhone sets the "phone" field.
func (u *InstitutionUpsertBulk) SetPhone(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdatePhone() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *InstitutionUpsertBulk) ClearPhone() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearPhone()
	})
}

// SetWebsite sets the "website" field.
func (u *InstitutionUpsertBulk) SetWebsite(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetWebsite(v)
	})
}

// UpdateWebsite sets the "website" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateWebsite() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateWebsite()
	})
}

// ClearWebsite clears the value of the "website" field.
func (u *InstitutionUpsertBulk) ClearWebsite() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearWebsite()
	})
}

// SetLicenseNumber sets the "license_number" field.
func (u *InstitutionUpsertBulk) SetLicenseNumber(v string) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetLicenseNumber(v)
	})
}

// UpdateLicenseNumber sets the "license_number" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateLicenseNumber() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateLicenseNumber()
	})
}

// ClearLicenseNumber clears the value of the "license_number" field.
func (u *InstitutionUpsertBulk) ClearLicenseNumber() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.ClearLicenseNumber()
	})
}

// SetIsActive sets the "is_active" field.
func (u *InstitutionUpsertBulk) SetIsActive(v bool) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateIsActive() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *InstitutionUpsertBulk) SetIsVerified(v bool) *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *InstitutionUpsertBulk) UpdateIsVerified() *InstitutionUpsertBulk {
	return u.Update(func(s *InstitutionUpsert) {
		s.UpdateIsVerified()
	})
}

// Exec executes the query.
func (u *InstitutionUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the InstitutionCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for InstitutionCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *InstitutionUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
