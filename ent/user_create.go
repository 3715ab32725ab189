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
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// UserCreate is the builder for creating a User entity.
type UserCreate struct {
	config
	mutation *UserMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *UserCreate) SetCreatedAt(v time.Time) *UserCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *UserCreate) SetNillableCreatedAt(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *UserCreate) SetUpdatedAt(v time.Time) *UserCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *UserCreate) SetNillableUpdatedAt(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *UserCreate) SetVersion(v int64) *UserCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *UserCreate) SetNillableVersion(v *int64) *UserCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetEmail sets the "email" field.
func (_c *UserCreate) SetEmail(v string) *UserCreate {
	_c.mutation.SetEmail(v)
	return _c
}

// SetPasswordHash sets the "password_hash" field.
func (_c *UserCreate) SetPasswordHash(v string) *UserCreate {
	_c.mutation.SetPasswordHash(v)
	return _c
}

// SetUserType sets the "user_type" field.
func (_c *UserCreate) SetUserType(v enum.UserType) *UserCreate {
	_c.mutation.SetUserType(v)
	return _c
}

// SetReferenceID sets the "reference_id" field.
func (_c *UserCreate) SetReferenceID(v uuid.UUID) *UserCreate {
	_c.mutation.SetReferenceID(v)
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *UserCreate) SetPatientID(v uuid.UUID) *UserCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetNillablePatientID sets the "patient_id" field if the given value is not nil.
func (_c *UserCreate) SetNillablePatientID(v *uuid.UUID) *UserCreate {
	if v != nil {
		_c.SetPatientID(*v)
	}
	return _c
}

// SetDoctorID sets the "doctor_id" field.
func (_c *UserCreate) SetDoctorID(v uuid.UUID) *UserCreate {
	_c.mutation.SetDoctorID(v)
	return _c
}

// SetNillableDoctorID sets the "doctor_id" field if the given value is not nil.
func (_c *UserCreate) SetNillableDoctorID(v *uuid.UUID) *UserCreate {
	if v != nil {
		_c.SetDoctorID(*v)
	}
	return _c
}

// SetInstitutionID sets the "institution_id" field.
func (_c *UserCreate) SetInstitutionID(v uuid.UUID) *UserCreate {
	_c.mutation.SetInstitutionID(v)
	return _c
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_c *UserCreate) SetNillableInstitutionID(v *uuid.UUID) *UserCreate {
	if v != nil {
		_c.SetInstitutionID(*v)
	}
	return _c
}

// SetAdminID sets the "admin_id" field.
func (_c *UserCreate) SetAdminID(v uuid.UUID) *UserCreate {
	_c.mutation.SetAdminID(v)
	return _c
}

// SetNillableAdminID sets the "admin_id" field if the given value is not nil.
func (_c *UserCreate) SetNillableAdminID(v *uuid.UUID) *UserCreate {
	if v != nil {
		_c.SetAdminID(*v)
	}
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *UserCreate) SetIsActive(v bool) *UserCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *UserCreate) SetNillableIsActive(v *bool) *UserCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetIsVerified sets the "is_verified" field.
func (_c *UserCreate) SetIsVerified(v bool) *UserCreate {
	_c.mutation.SetIsVerified(v)
	return _c
}

// SetNillableIsVerified sets the "is_verified" field if the given value is not nil.
func (_c *UserCreate) SetNillableIsVerified(v *bool) *UserCreate {
	if v != nil {
		_c.SetIsVerified(*v)
	}
	return _c
}

// SetFailedLoginAttempts sets the "failed_login_attempts" field.
func (_c *UserCreate) SetFailedLoginAttempts(v int) *UserCreate {
	_c.mutation.SetFailedLoginAttempts(v)
	return _c
}

// SetNillableFailedLoginAttempts sets the "failed_login_attempts" field if the given value is not nil.
func (_c *UserCreate) SetNillableFailedLoginAttempts(v *int) *UserCreate {
	if v != nil {
		_c.SetFailedLoginAttempts(*v)
	}
	return _c
}

// SetLastFailedLogin sets the "last_failed_login" field.
func (_c *UserCreate) SetLastFailedLogin(v time.Time) *UserCreate {
	_c.mutation.SetLastFailedLogin(v)
	return _c
}

// SetNillableLastFailedLogin sets the "last_failed_login" field if the given value is not nil.
func (_c *UserCreate) SetNillableLastFailedLogin(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetLastFailedLogin(*v)
	}
	return _c
}

// SetLockedUntil sets the "locked_until" field.
func (_c *UserCreate) SetLockedUntil(v time.Time) *UserCreate {
	_c.mutation.SetLockedUntil(v)
	return _c
}

// SetNillableLockedUntil sets the "locked_until" field if the given value is not nil.
func (_c *UserCreate) SetNillableLockedUntil(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetLockedUntil(*v)
	}
	return _c
}

// SetLastLogin sets the "last_login" field.
func (_c *UserCreate) SetLastLogin(v time.Time) *UserCreate {
	_c.mutation.SetLastLogin(v)
	return _c
}

// SetNillableLastLogin sets the "last_login" field if the given value is not nil.
func (_c *UserCreate) SetNillableLastLogin(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetLastLogin(*v)
	}
	return _c
}

// SetPasswordChangedAt sets the "password_changed_at" field.
func (_c *UserCreate) SetPasswordChangedAt(v time.Time) *UserCreate {
	_c.mutation.SetPasswordChangedAt(v)
	return _c
}

// SetNillablePasswordChangedAt sets the "password_changed_at" field if the given value is not nil.
func (_c *UserCreate) SetNillablePasswordChangedAt(v *time.Time) *UserCreate {
	if v != nil {
		_c.SetPasswordChangedAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *UserCreate) SetID(v uuid.UUID) *UserCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *UserCreate) SetNillableID(v *uuid.UUID) *UserCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetPatient sets the "patient" edge to the Patient entity.
func (_c *UserCreate) SetPatient(v *Patient) *UserCreate {
	return _c.SetPatientID(v.ID)
}

// SetDoctor sets the "doctor" edge to the Doctor entity.
func (_c *UserCreate) SetDoctor(v *Doctor) *UserCreate {
	return _c.SetDoctorID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_c *UserCreate) SetInstitution(v *Institution) *UserCreate {
	return _c.SetInstitutionID(v.ID)
}

// SetAdmin sets the "admin" edge to the Admin entity.
func (_c *UserCreate) SetAdmin(v *Admin) *UserCreate {
	return _c.SetAdminID(v.ID)
}

// AddSessionIDs adds the "sessions" edge to the Session entity by IDs.
func (_c *UserCreate) AddSessionIDs(ids ...uuid.UUID) *UserCreate {
	_c.mutation.AddSessionIDs(ids...)
	return _c
}

// AddSessions adds the "sessions" edges to the Session entity.
func (_c *UserCreate) AddSessions(v ...*Session) *UserCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddSessionIDs(ids...)
}

// AddAccountTokenIDs adds the "account_tokens" edge to the AccountToken entity by IDs.
func (_c *UserCreate) AddAccountTokenIDs(ids ...uuid.UUID) *UserCreate {
	_c.mutation.AddAccountTokenIDs(ids...)
	return _c
}

// AddAccountTokens adds the "account_tokens" edges to the AccountToken entity.
func (_c *UserCreate) AddAccountTokens(v ...*AccountToken) *UserCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddAccountTokenIDs(ids...)
}

// Mutation returns the UserMutation object of the builder.
func (_c *UserCreate) Mutation() *UserMutation {
	return _c.mutation
}

// Save creates the User in the database.
func (_c *UserCreate) Save(ctx context.Context) (*User, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *UserCreate) SaveX(ctx context.Context) *User {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *UserCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *UserCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *UserCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if user.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized user.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := user.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if user.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized user.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := user.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := user.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := user.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		v := user.DefaultIsVerified
		_c.mutation.SetIsVerified(v)
	}
	if _, ok := _c.mutation.FailedLoginAttempts(); !ok {
		v := user.DefaultFailedLoginAttempts
		_c.mutation.SetFailedLoginAttempts(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if user.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized user.DefaultID (forgotten import ent/runtime?)")
		}
		v := user.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *UserCreate) check() error {
	if _, ok := _c.mutation.Email(); !ok {
		return &ValidationError{Name: "email", err: errors.New(`ent: missing required field "User.email"`)}
	}
	if v, ok := _c.mutation.Email(); ok {
		if err := user.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "User.email": %w`, err)}
		}
	}
	if _, ok := _c.mutation.PasswordHash(); !ok {
		return &ValidationError{Name: "password_hash", err: errors.New(`ent: missing required field "User.password_hash"`)}
	}
	if v, ok := _c.mutation.PasswordHash(); ok {
		if err := user.PasswordHashValidator(v); err != nil {
			return &ValidationError{Name: "password_hash", err: fmt.Errorf(`ent: validator failed for field "User.password_hash": %w`, err)}
		}
	}
	if _, ok := _c.mutation.UserType(); !ok {
		return &ValidationError{Name: "user_type", err: errors.New(`ent: missing required field "User.user_type"`)}
	}
	if v, ok := _c.mutation.UserType(); ok {
		if err := user.UserTypeValidator(v); err != nil {
			return &ValidationError{Name: "user_type", err: fmt.Errorf(`ent: validator failed for field "User.user_type": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ReferenceID(); !ok {
		return &ValidationError{Name: "reference_id", err: errors.New(`ent: missing required field "User.reference_id"`)}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "User.is_active"`)}
	}
	if _, ok := _c.mutation.IsVerified(); !ok {
		return &ValidationError{Name: "is_verified", err: errors.New(`ent: missing required field "User.is_verified"`)}
	}
	if _, ok := _c.mutation.FailedLoginAttempts(); !ok {
		return &ValidationError{Name: "failed_login_attempts", err: errors.New(`ent: missing required field "User.failed_login_attempts"`)}
	}
	return nil
}

func (_c *UserCreate) sqlSave(ctx context.Context) (*User, error) {
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

func (_c *UserCreate) createSpec() (*User, *sqlgraph.CreateSpec) {
	var (
		_node = &User{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(user.Table, sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, user.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(user.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(user.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(user.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Email(); ok {
		_spec.SetField(user.FieldEmail, field.TypeString, value)
		_node.Email = value
	}
	if value, ok := _c.mutation.PasswordHash(); ok {
		_spec.SetField(user.FieldPasswordHash, field.TypeString, value)
		_node.PasswordHash = value
	}
	if value, ok := _c.mutation.UserType(); ok {
		_spec.SetField(user.FieldUserType, field.TypeEnum, value)
		_node.UserType = value
	}
	if value, ok := _c.mutation.ReferenceID(); ok {
		_spec.SetField(user.FieldReferenceID, field.TypeUUID, value)
		_node.ReferenceID = value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(user.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if value, ok := _c.mutation.IsVerified(); ok {
		_spec.SetField(user.FieldIsVerified, field.TypeBool, value)
		_node.IsVerified = value
	}
	if value, ok := _c.mutation.FailedLoginAttempts(); ok {
		_spec.SetField(user.FieldFailedLoginAttempts, field.TypeInt, value)
		_node.FailedLoginAttempts = value
	}
	if value, ok := _c.mutation.LastFailedLogin(); ok {
		_spec.SetField(user.FieldLastFailedLogin, field.TypeTime, value)
		_node.LastFailedLogin = &value
	}
	if value, ok := _c.mutation.LockedUntil(); ok {
		_spec.SetField(user.FieldLockedUntil, field.TypeTime, value)
		_node.LockedUntil = &value
	}
	if value, ok := _c.mutation.LastLogin(); ok {
		_spec.SetField(user.FieldLastLogin, field.TypeTime, value)
		_node.LastLogin = &value
	}
	if value, ok := _c.mutation.PasswordChangedAt(); ok {
		_spec.SetField(user.FieldPasswordChangedAt, field.TypeTime, value)
		_node.PasswordChangedAt = &value
	}
	if nodes := _c.mutation.PatientIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   user.PatientTable,
			Columns: []string{user.PatientColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.PatientID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.DoctorIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   user.DoctorTable,
			Columns: []string{user.DoctorColumn},
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
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   user.InstitutionTable,
			Columns: []string{user.InstitutionColumn},
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
	if nodes := _c.mutation.AdminIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   user.AdminTable,
			Columns: []string{user.AdminColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(admin.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.AdminID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.SessionsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   user.SessionsTable,
			Columns: []string{user.SessionsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(session.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.AccountTokensIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   user.AccountTokensTable,
			Columns: []string{user.AccountTokensColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(accounttoken.FieldID, field.TypeUUID),
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
//	client.User.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.UserUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *UserCreate) OnConflict(opts ...sql.ConflictOption) *UserUpsertOne {
	_c.conflict = opts
	return &UserUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.User.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *UserCreate) OnConflictColumns(columns ...string) *UserUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &UserUpsertOne{
		create: _c,
	}
}

type (
	// UserUpsertOne is the builder for "upsert"-ing
	//  one User node.
	UserUpsertOne struct {
		create *UserCreate
	}

	// UserUpsert is the "OnConflict" setter.
	UserUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *UserUpsert) SetUpdatedAt(v time.Time) *UserUpsert {
	u.Set(user.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *UserUpsert) UpdateUpdatedAt() *UserUpsert {
	u.SetExcluded(user.FieldUpdatedAt)
	return u
}

// SetEmail sets the "email" field.
func (u *UserUpsert) SetEmail(v string) *UserUpsert {
	u.Set(user.FieldEmail, v)
	return u
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *UserUpsert) UpdateEmail() *UserUpsert {
	u.SetExcluded(user.FieldEmail)
	return u
}

// SetPasswordHash sets the "password_hash" field.
func (u *UserUpsert) SetPasswordHash(v string) *UserUpsert {
	u.Set(user.FieldPasswordHash, v)
	return u
}

// UpdatePasswordHash sets the "password_hash" field to the value that was provided on create.
func (u *UserUpsert) UpdatePasswordHash() *UserUpsert {
	u.SetExcluded(user.FieldPasswordHash)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *UserUpsert) SetIsActive(v bool) *UserUpsert {
	u.Set(user.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *UserUpsert) UpdateIsActive() *UserUpsert {
	u.SetExcluded(user.FieldIsActive)
	return u
}

// SetIsVerified sets the "is_verified" field.
func (u *UserUpsert) SetIsVerified(v bool) *UserUpsert {
	u.Set(user.FieldIsVerified, v)
	return u
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *UserUpsert) UpdateIsVerified() *UserUpsert {
	u.SetExcluded(user.FieldIsVerified)
	return u
}

// SetFailedLoginAttempts sets the "failed_login_attempts" field.
func (u *UserUpsert) SetFailedLoginAttempts(v int) *UserUpsert {
	u.Set(user.FieldFailedLoginAttempts, v)
	return u
}

// UpdateFailedLoginAttempts sets the "failed_login_attempts" field to the value that was provided on create.
func (u *UserUpsert) UpdateFailedLoginAttempts() *UserUpsert {
	u.SetExcluded(user.FieldFailedLoginAttempts)
	return u
}

// AddFailedLoginAttempts adds v to the "failed_login_attempts" field.
func (u *UserUpsert) AddFailedLoginAttempts(v int) *UserUpsert {
	u.Add(user.FieldFailedLoginAttempts, v)
	return u
}

// SetLastFailedLogin sets the "last_failed_login" field.
func (u *UserUpsert) SetLastFailedLogin(v time.Time) *UserUpsert {
	u.Set(user.FieldLastFailedLogin, v)
	return u
}

// UpdateLastFailedLogin sets the "last_failed_login" field to the value that was provided on create.
func (u *UserUpsert) UpdateLastFailedLogin() *UserUpsert {
	u.SetExcluded(user.FieldLastFailedLogin)
	return u
}

// ClearLastFailedLogin clears the value of the "last_failed_login" field.
func (u *UserUpsert) ClearLastFailedLogin() *UserUpsert {
	u.SetNull(user.FieldLastFailedLogin)
	return u
}

// SetLockedUntil sets the "locked_until" field.
func (u *UserUpsert) SetLockedUntil(v time.Time) *UserUpsert {
	u.Set(user.FieldLockedUntil, v)
	return u
}

// UpdateLockedUntil sets the "locked_until" field to the value that was provided on create.
func (u *UserUpsert) UpdateLockedUntil() *UserUpsert {
	u.SetExcluded(user.FieldLockedUntil)
	return u
}

// ClearLockedUntil clears the value of the "locked_until" field.
func (u *UserUpsert) ClearLockedUntil() *UserUpsert {
	u.SetNull(user.FieldLockedUntil)
	return u
}

// SetLastLogin sets the "last_login" field.
func (u *UserUpsert) SetLastLogin(v time.Time) *UserUpsert {
	u.Set(user.FieldLastLogin, v)
	return u
}

// UpdateLastLogin sets the "last_login" field to the value that was provided on create.
func (u *UserUpsert) UpdateLastLogin() *UserUpsert {
	u.SetExcluded(user.FieldLastLogin)
	return u
}

// ClearLastLogin clears the value of the "last_login" field.
func (u *UserUpsert) ClearLastLogin() *UserUpsert {
	u.SetNull(user.FieldLastLogin)
	return u
}

// SetPasswordChangedAt sets the "password_changed_at" field.
func (u *UserUpsert) SetPasswordChangedAt(v time.Time) *UserUpsert {
	u.Set(user.FieldPasswordChangedAt, v)
	return u
}

// UpdatePasswordChangedAt sets the "password_changed_at" field to the value that was provided on create.
func (u *UserUpsert) UpdatePasswordChangedAt() *UserUpsert {
	u.SetExcluded(user.FieldPasswordChangedAt)
	return u
}

// ClearPasswordChangedAt clears the value of the "password_changed_at" field.
func (u *UserUpsert) ClearPasswordChangedAt() *UserUpsert {
	u.SetNull(user.FieldPasswordChangedAt)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.User.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(user.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *UserUpsertOne) UpdateNewValues() *UserUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(user.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(user.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(user.FieldVersion)
		}
		if _, exists := u.create.mutation.UserType(); exists {
			s.SetIgnore(user.FieldUserType)
		}
		if _, exists := u.create.mutation.ReferenceID(); exists {
			s.SetIgnore(user.FieldReferenceID)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(user.FieldPatientID)
		}
		if _, exists := u.create.mutation.DoctorID(); exists {
			s.SetIgnore(user.FieldDoctorID)
		}
		if _, exists := u.create.mutation.InstitutionID(); exists {
			s.SetIgnore(user.FieldInstitutionID)
		}
		if _, exists := u.create.mutation.AdminID(); exists {
			s.SetIgnore(user.FieldAdminID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.User.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *UserUpsertOne) Ignore() *UserUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *UserUpsertOne) DoNothing() *UserUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the UserCreate.OnConflict
// documentation for more info.
func (u *UserUpsertOne) Update(set func(*UserUpsert)) *UserUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&UserUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *UserUpsertOne) SetUpdatedAt(v time.Time) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateUpdatedAt() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetEmail sets the "email" field.
func (u *UserUpsertOne) SetEmail(v string) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateEmail() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateEmail()
	})
}

// SetPasswordHash sets the "password_hash" field.
func (u *UserUpsertOne) SetPasswordHash(v string) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetPasswordHash(v)
	})
}

// UpdatePasswordHash sets the "password_hash" field to the value that was provided on create.
func (u *UserUpsertOne) UpdatePasswordHash() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdatePasswordHash()
	})
}

// SetIsActive sets the "is_active" field.
func (u *UserUpsertOne) SetIsActive(v bool) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateIsActive() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *UserUpsertOne) SetIsVerified(v bool) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateIsVerified() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateIsVerified()
	})
}

// SetFailedLoginAttempts sets the "failed_login_attempts" field.
func (u *UserUpsertOne) SetFailedLoginAttempts(v int) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetFailedLoginAttempts(v)
	})
}

// AddFailedLoginAttempts adds v to the "failed_login_attempts" field.
func (u *UserUpsertOne) AddFailedLoginAttempts(v int) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.AddFailedLoginAttempts(v)
	})
}

// UpdateFailedLoginAttempts sets the "failed_login_attempts" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateFailedLoginAttempts() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateFailedLoginAttempts()
	})
}

// SetLastFailedLogin sets the "last_failed_login" field.
func (u *UserUpsertOne) SetLastFailedLogin(v time.Time) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetLastFailedLogin(v)
	})
}

// UpdateLastFailedLogin sets the "last_failed_login" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateLastFailedLogin() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLastFailedLogin()
	})
}

// ClearLastFailedLogin clears the value of the "last_failed_login" field.
func (u *UserUpsertOne) ClearLastFailedLogin() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.ClearLastFailedLogin()
	})
}

// SetLockedUntil sets the "locked_until" field.
func (u *UserUpsertOne) SetLockedUntil(v time.Time) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetLockedUntil(v)
	})
}

// UpdateLockedUntil sets the "locked_until" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateLockedUntil() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLockedUntil()
	})
}

// ClearLockedUntil clears the value of the "locked_until" field.
func (u *UserUpsertOne) ClearLockedUntil() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.ClearLockedUntil()
	})
}

// SetLastLogin sets the "last_login" field.
func (u *UserUpsertOne) SetLastLogin(v time.Time) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetLastLogin(v)
	})
}

// UpdateLastLogin sets the "last_login" field to the value that was provided on create.
func (u *UserUpsertOne) UpdateLastLogin() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLastLogin()
	})
}

// ClearLastLogin clears the value of the "last_login" field.
func (u *UserUpsertOne) ClearLastLogin() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.ClearLastLogin()
	})
}

// SetPasswordChangedAt sets the "password_changed_at" field.
func (u *UserUpsertOne) SetPasswordChangedAt(v time.Time) *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.SetPasswordChangedAt(v)
	})
}

// UpdatePasswordChangedAt sets the "password_changed_at" field to the value that was provided on create.
func (u *UserUpsertOne) UpdatePasswordChangedAt() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.UpdatePasswordChangedAt()
	})
}

// ClearPasswordChangedAt clears the value of the "password_changed_at" field.
func (u *UserUpsertOne) ClearPasswordChangedAt() *UserUpsertOne {
	return u.Update(func(s *UserUpsert) {
		s.ClearPasswordChangedAt()
	})
}

// Exec executes the query.
func (u *UserUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for UserCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *UserUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *UserUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: UserUpsertOne.ID is not supported by MySQL driver. Use UserUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *UserUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// UserCreateBulk is the builder for creating many User entities in bulk.
type UserCreateBulk struct {
	config
	err      error
	builders []*UserCreate
	conflict []sql.ConflictOption
}

// Save creates the User entities in the database.
func (_c *UserCreateBulk) Save(ctx context.Context) ([]*User, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*User, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*UserMutation)
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
func (_c *UserCreateBulk) SaveX(ctx context.Context) []*User {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *UserCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *UserCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.User.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.UserUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *UserCreateBulk) OnConflict(opts ...sql.ConflictOption) *UserUpsertBulk {
	_c.conflict = opts
	return &UserUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.User.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *UserCreateBulk) OnConflictColumns(columns ...string) *UserUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &UserUpsertBulk{
		create: _c,
	}
}

// UserUpsertBulk is the builder for "upsert"-ing
// a bulk of User nodes.
type UserUpsertBulk struct {
	create *UserCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.User.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(user.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *UserUpsertBulk) UpdateNewValues() *UserUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(user.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(user.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(user.FieldVersion)
			}
			if _, exists := b.mutation.UserType(); exists {
				s.SetIgnore(user.FieldUserType)
			}
			if _, exists := b.mutation.ReferenceID(); exists {
				s.SetIgnore(user.FieldReferenceID)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(user.FieldPatientID)
			}
			if _, exists := b.mutation.DoctorID(); exists {
				s.SetIgnore(user.FieldDoctorID)
			}
			if _, exists := b.mutation.InstitutionID(); exists {
				s.SetIgnore(user.FieldInstitutionID)
			}
			if _, exists := b.mutation.AdminID(); exists {
				s.SetIgnore(user.FieldAdminID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.User.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *UserUpsertBulk) Ignore() *UserUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *UserUpsertBulk) DoNothing() *UserUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the UserCreateBulk.OnConflict
// documentation for more info.
func (u *UserUpsertBulk) Update(set func(*UserUpsert)) *UserUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&UserUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *UserUpsertBulk) SetUpdatedAt(v time.Time) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateUpdatedAt() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetEmail sets the "email" field.
func (u *UserUpsertBulk) SetEmail(v string) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateEmail() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateEmail()
	})
}

// SetPasswordHash sets the "password_hash" field.
func (u *UserUpsertBulk) SetPasswordHash(v string) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetPasswordHash(v)
	})
}

// UpdatePasswordHash sets the "password_hash" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdatePasswordHash() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdatePasswordHash()
	})
}

// SetIsActive sets the "is_active" field.
func (u *UserUpsertBulk) SetIsActive(v bool) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateIsActive() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateIsActive()
	})
}

// SetIsVerified sets the "is_verified" field.
func (u *UserUpsertBulk) SetIsVerified(v bool) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetIsVerified(v)
	})
}

// UpdateIsVerified sets the "is_verified" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateIsVerified() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateIsVerified()
	})
}

// SetFailedLoginAttempts sets the "failed_login_attempts" field.
func (u *UserUpsertBulk) SetFailedLoginAttempts(v int) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetFailedLoginAttempts(v)
	})
}

// AddFailedLoginAttempts adds v to the "failed_login_attempts" field.
func (u *UserUpsertBulk) AddFailedLoginAttempts(v int) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.AddFailedLoginAttempts(v)
	})
}

// UpdateFailedLoginAttempts sets the "failed_login_attempts" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateFailedLoginAttempts() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateFailedLoginAttempts()
	})
}

// SetLastFailedLogin sets the "last_failed_login" field.
func (u *UserUpsertBulk) SetLastFailedLogin(v time.Time) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetLastFailedLogin(v)
	})
}

// UpdateLastFailedLogin sets the "last_failed_login" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateLastFailedLogin() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLastFailedLogin()
	})
}

// ClearLastFailedLogin clears the value of the "last_failed_login" field.
func (u *UserUpsertBulk) ClearLastFailedLogin() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.ClearLastFailedLogin()
	})
}

// SetLockedUntil sets the "locked_until" field.
func (u *UserUpsertBulk) SetLockedUntil(v time.Time) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetLockedUntil(v)
	})
}

// UpdateLockedUntil sets the "locked_until" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateLockedUntil() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLockedUntil()
	})
}

// ClearLockedUntil clears the value of the "locked_until" field.
func (u *UserUpsertBulk) ClearLockedUntil() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.ClearLockedUntil()
	})
}

// SetLastLogin sets the "last_login" field.
func (u *UserUpsertBulk) SetLastLogin(v time.Time) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetLastLogin(v)
	})
}

// UpdateLastLogin sets the "last_login" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdateLastLogin() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdateLastLogin()
	})
}

// ClearLastLogin clears the value of the "last_login" field.
func (u *UserUpsertBulk) ClearLastLogin() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.ClearLastLogin()
	})
}

// SetPasswordChangedAt sets the "password_changed_at" field.
func (u *UserUpsertBulk) SetPasswordChangedAt(v time.Time) *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.SetPasswordChangedAt(v)
	})
}

// UpdatePasswordChangedAt sets the "password_changed_at" field to the value that was provided on create.
func (u *UserUpsertBulk) UpdatePasswordChangedAt() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.UpdatePasswordChangedAt()
	})
}

// ClearPasswordChangedAt clears the value of the "password_changed_at" field.
func (u *UserUpsertBulk) ClearPasswordChangedAt() *UserUpsertBulk {
	return u.Update(func(s *UserUpsert) {
		s.ClearPasswordChangedAt()
	})
}

// Exec executes the query.
func (u *UserUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the UserCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for UserCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *UserUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
