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
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/auditlog"
	"github.com/predicthealth/database/ent/user"
)

// AdminCreate is the builder for creating a Admin entity.
type AdminCreate struct {
	config
	mutation *AdminMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *AdminCreate) SetCreatedAt(v time.Time) *AdminCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *AdminCreate) SetNillableCreatedAt(v *time.Time) *AdminCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *AdminCreate) SetUpdatedAt(v time.Time) *AdminCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *AdminCreate) SetNillableUpdatedAt(v *time.Time) *AdminCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *AdminCreate) SetVersion(v int64) *AdminCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *AdminCreate) SetNillableVersion(v *int64) *AdminCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetEmail sets the "email" field.
func (_c *AdminCreate) SetEmail(v string) *AdminCreate {
	_c.mutation.SetEmail(v)
	return _c
}

// SetFirstName sets the "first_name" field.
func (_c *AdminCreate) SetFirstName(v string) *AdminCreate {
	_c.mutation.SetFirstName(v)
	return _c
}

// SetLastName sets the "last_name" field.
func (_c *AdminCreate) SetLastName(v string) *AdminCreate {
	_c.mutation.SetLastName(v)
	return _c
}

// SetDepartment sets the "department" field.
func (_c *AdminCreate) SetDepartment(v string) *AdminCreate {
	_c.mutation.SetDepartment(v)
	return _c
}

// SetNillableDepartment sets the "department" field if the given value is not nil.
func (_c *AdminCreate) SetNillableDepartment(v *string) *AdminCreate {
	if v != nil {
		_c.SetDepartment(*v)
	}
	return _c
}

// SetEmployeeID sets the "employee_id" field.
func (_c *AdminCreate) SetEmployeeID(v string) *AdminCreate {
	_c.mutation.SetEmployeeID(v)
	return _c
}

// SetNillableEmployeeID sets the "employee_id" field if the given value is not nil.
func (_c *AdminCreate) SetNillableEmployeeID(v *string) *AdminCreate {
	if v != nil {
		_c.SetEmployeeID(*v)
	}
	return _c
}

// SetPhone sets the "phone" field.
func (_c *AdminCreate) SetPhone(v string) *AdminCreate {
	_c.mutation.SetPhone(v)
	return _c
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_c *AdminCreate) SetNillablePhone(v *string) *AdminCreate {
	if v != nil {
		_c.SetPhone(*v)
	}
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *AdminCreate) SetIsActive(v bool) *AdminCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *AdminCreate) SetNillableIsActive(v *bool) *AdminCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *AdminCreate) SetID(v uuid.UUID) *AdminCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *AdminCreate) SetNillableID(v *uuid.UUID) *AdminCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_c *AdminCreate) SetUserID(id uuid.UUID) *AdminCreate {
	_c.mutation.SetUserID(id)
	return _c
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_c *AdminCreate) SetNillableUserID(id *uuid.UUID) *AdminCreate {
	if id != nil {
		_c = _c.SetUserID(*id)
	}
	return _c
}

// SetUser sets the "user" edge to the User entity.
func (_c *AdminCreate) SetUser(v *User) *AdminCreate {
	return _c.SetUserID(v.ID)
}

// AddAuditLogIDs adds the "audit_logs" edge to the AuditLog entity by IDs.
func (_c *AdminCreate) AddAuditLogIDs(ids ...uuid.UUID) *AdminCreate {
	_c.mutation.AddAuditLogIDs(ids...)
	return _c
}

// AddAuditLogs adds the "audit_logs" edges to the AuditLog entity.
func (_c *AdminCreate) AddAuditLogs(v ...*AuditLog) *AdminCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddAuditLogIDs(ids...)
}

// Mutation returns the AdminMutation object of the builder.
func (_c *AdminCreate) Mutation() *AdminMutation {
	return _c.mutation
}

// Save creates the Admin in the database.
func (_c *AdminCreate) Save(ctx context.Context) (*Admin, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *AdminCreate) SaveX(ctx context.Context) *Admin {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AdminCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AdminCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *AdminCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if admin.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized admin.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := admin.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if admin.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized admin.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := admin.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := admin.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := admin.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if admin.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized admin.DefaultID (forgotten import ent/runtime?)")
		}
		v := admin.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *AdminCreate) check() error {
	if _, ok := _c.mutation.Email(); !ok {
		return &ValidationError{Name: "email", err: errors.New(`ent: missing required field "Admin.email"`)}
	}
	if v, ok := _c.mutation.Email(); ok {
		if err := admin.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Admin.email": %w`, err)}
		}
	}
	if _, ok := _c.mutation.FirstName(); !ok {
		return &ValidationError{Name: "first_name", err: errors.New(`ent: missing required field "Admin.first_name"`)}
	}
	if v, ok := _c.mutation.FirstName(); ok {
		if err := admin.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Admin.first_name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.LastName(); !ok {
		return &ValidationError{Name: "last_name", err: errors.New(`ent: missing required field "Admin.last_name"`)}
	}
	if v, ok := _c.mutation.LastName(); ok {
		if err := admin.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Admin.last_name": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Department(); ok {
		if err := admin.DepartmentValidator(v); err != nil {
			return &ValidationError{Name: "department", err: fmt.Errorf(`ent: validator failed for field "Admin.department": %w`, err)}
		}
	}
	if v, ok := _c.mutation.EmployeeID(); ok {
		if err := admin.EmployeeIDValidator(v); err != nil {
			return &ValidationError{Name: "employee_id", err: fmt.Errorf(`ent: validator failed for field "Admin.employee_id": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Phone(); ok {
		if err := admin.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Admin.phone": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "Admin.is_active"`)}
	}
	return nil
}

func (_c *AdminCreate) sqlSave(ctx context.Context) (*Admin, error) {
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

func (_c *AdminCreate) createSpec() (*Admin, *sqlgraph.CreateSpec) {
	var (
		_node = &Admin{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(admin.Table, sqlgraph.NewFieldSpec(admin.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, admin.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(admin.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(admin.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(admin.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Email(); ok {
		_spec.SetField(admin.FieldEmail, field.TypeString, value)
		_node.Email = value
	}
	if value, ok := _c.mutation.FirstName(); ok {
		_spec.SetField(admin.FieldFirstName, field.TypeString, value)
		_node.FirstName = value
	}
	if value, ok := _c.mutation.LastName(); ok {
		_spec.SetField(admin.FieldLastName, field.TypeString, value)
		_node.LastName = value
	}
	if value, ok := _c.mutation.Department(); ok {
		_spec.SetField(admin.FieldDepartment, field.TypeString, value)
		_node.Department = &value
	}
	if value, ok := _c.mutation.EmployeeID(); ok {
		_spec.SetField(admin.FieldEmployeeID, field.TypeString, value)
		_node.EmployeeID = &value
	}
	if value, ok := _c.mutation.Phone(); ok {
		_spec.SetField(admin.FieldPhone, field.TypeString, value)
		_node.Phone = &value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(admin.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if nodes := _c.mutation.UserIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   admin.UserTable,
			Columns: []string{admin.UserColumn},
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
	if nodes := _c.mutation.AuditLogsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   admin.AuditLogsTable,
			Columns: []string{admin.AuditLogsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(auditlog.FieldID, field.TypeUUID),
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
//	client.Admin.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AdminUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *AdminCreate) OnConflict(opts ...sql.ConflictOption) *AdminUpsertOne {
	_c.conflict = opts
	return &AdminUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Admin.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AdminCreate) OnConflictColumns(columns ...string) *AdminUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AdminUpsertOne{
		create: _c,
	}
}

type (
	// AdminUpsertOne is the builder for "upsert"-ing
	//  one Admin node.
	AdminUpsertOne struct {
		create *AdminCreate
	}

	// AdminUpsert is the "OnConflict" setter.
	AdminUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *AdminUpsert) SetUpdatedAt(v time.Time) *AdminUpsert {
	u.Set(admin.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AdminUpsert) UpdateUpdatedAt() *AdminUpsert {
	u.SetExcluded(admin.FieldUpdatedAt)
	return u
}

// SetEmail sets the "email" field.
func (u *AdminUpsert) SetEmail(v string) *AdminUpsert {
	u.Set(admin.FieldEmail, v)
	return u
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *AdminUpsert) UpdateEmail() *AdminUpsert {
	u.SetExcluded(admin.FieldEmail)
	return u
}

// SetFirstName sets the "first_name" field.
func (u *AdminUpsert) SetFirstName(v string) *AdminUpsert {
	u.Set(admin.FieldFirstName, v)
	return u
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *AdminUpsert) UpdateFirstName() *AdminUpsert {
	u.SetExcluded(admin.FieldFirstName)
	return u
}

// SetLastName sets the "last_name" field.
func (u *AdminUpsert) SetLastName(v string) *AdminUpsert {
	u.Set(admin.FieldLastName, v)
	return u
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *AdminUpsert) UpdateLastName() *AdminUpsert {
	u.SetExcluded(admin.FieldLastName)
	return u
}

// SetDepartment sets the "department" field.
func (u *AdminUpsert) SetDepartment(v string) *AdminUpsert {
	u.Set(admin.FieldDepartment, v)
	return u
}

// UpdateDepartment sets the "department" field to the value that was provided on create.
func (u *AdminUpsert) UpdateDepartment() *AdminUpsert {
	u.SetExcluded(admin.FieldDepartment)
	return u
}

// ClearDepartment clears the value of the "department" field.
func (u *AdminUpsert) ClearDepartment() *AdminUpsert {
	u.SetNull(admin.FieldDepartment)
	return u
}

// SetEmployeeID sets the "employee_id" field.
func (u *AdminUpsert) SetEmployeeID(v string) *AdminUpsert {
	u.Set(admin.FieldEmployeeID, v)
	return u
}

// UpdateEmployeeID sets the "employee_id" field to the value that was provided on create.
func (u *AdminUpsert) UpdateEmployeeID() *AdminUpsert {
	u.SetExcluded(admin.FieldEmployeeID)
	return u
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (u *AdminUpsert) ClearEmployeeID() *AdminUpsert {
	u.SetNull(admin.FieldEmployeeID)
	return u
}

// SetPhone sets the "phone" field.
func (u *AdminUpsert) SetPhone(v string) *AdminUpsert {
	u.Set(admin.FieldPhone, v)
	return u
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *AdminUpsert) UpdatePhone() *AdminUpsert {
	u.SetExcluded(admin.FieldPhone)
	return u
}

// ClearPhone clears the value of the "phone" field.
func (u *AdminUpsert) ClearPhone() *AdminUpsert {
	u.SetNull(admin.FieldPhone)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *AdminUpsert) SetIsActive(v bool) *AdminUpsert {
	u.Set(admin.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *AdminUpsert) UpdateIsActive() *AdminUpsert {
	u.SetExcluded(admin.FieldIsActive)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Admin.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(admin.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AdminUpsertOne) UpdateNewValues() *AdminUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(admin.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(admin.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(admin.FieldVersion)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Admin.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *AdminUpsertOne) Ignore() *AdminUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AdminUpsertOne) DoNothing() *AdminUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AdminCreate.OnConflict
// documentation for more info.
func (u *AdminUpsertOne) Update(set func(*AdminUpsert)) *AdminUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AdminUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *AdminUpsertOne) SetUpdatedAt(v time.Time) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateUpdatedAt() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetEmail sets the "email" field.
func (u *AdminUpsertOne) SetEmail(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateEmail() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateEmail()
	})
}

// SetFirstName sets the "first_name" field.
func (u *AdminUpsertOne) SetFirstName(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateFirstName() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *AdminUpsertOne) SetLastName(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateLastName() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateLastName()
	})
}

// SetDepartment sets the "department" field.
func (u *AdminUpsertOne) SetDepartment(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetDepartment(v)
	})
}

// UpdateDepartment sets the "department" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateDepartment() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateDepartment()
	})
}

// ClearDepartment clears the value of the "department" field.
func (u *AdminUpsertOne) ClearDepartment() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.ClearDepartment()
	})
}

// SetEmployeeID sets the "employee_id" field.
func (u *AdminUpsertOne) SetEmployeeID(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetEmployeeID(v)
	})
}

// UpdateEmployeeID sets the "employee_id" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateEmployeeID() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateEmployeeID()
	})
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (u *AdminUpsertOne) ClearEmployeeID() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.ClearEmployeeID()
	})
}

// SetPhone sets the "phone" field.
func (u *AdminUpsertOne) SetPhone(v string) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdatePhone() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *AdminUpsertOne) ClearPhone() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.ClearPhone()
	})
}

// SetIsActive sets the "is_active" field.
func (u *AdminUpsertOne) SetIsActive(v bool) *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *AdminUpsertOne) UpdateIsActive() *AdminUpsertOne {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *AdminUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AdminCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AdminUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *AdminUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: AdminUpsertOne.ID is not supported by MySQL driver. Use AdminUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *AdminUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// AdminCreateBulk is the builder for creating many Admin entities in bulk.
type AdminCreateBulk struct {
	config
	err      error
	builders []*AdminCreate
	conflict []sql.ConflictOption
}

// Save creates the Admin entities in the database.
func (_c *AdminCreateBulk) Save(ctx context.Context) ([]*Admin, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Admin, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*AdminMutation)
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
func (_c *AdminCreateBulk) SaveX(ctx context.Context) []*Admin {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AdminCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AdminCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Admin.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AdminUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *AdminCreateBulk) OnConflict(opts ...sql.ConflictOption) *AdminUpsertBulk {
	_c.conflict = opts
	return &AdminUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Admin.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AdminCreateBulk) OnConflictColumns(columns ...string) *AdminUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AdminUpsertBulk{
		create: _c,
	}
}

// AdminUpsertBulk is the builder for "upsert"-ing
// a bulk of Admin nodes.
type AdminUpsertBulk struct {
	create *AdminCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Admin.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(admin.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AdminUpsertBulk) UpdateNewValues() *AdminUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(admin.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(admin.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(admin.FieldVersion)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Admin.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *AdminUpsertBulk) Ignore() *AdminUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AdminUpsertBulk) DoNothing() *AdminUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AdminCreateBulk.OnConflict
// documentation for more info.
func (u *AdminUpsertBulk) Update(set func(*AdminUpsert)) *AdminUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AdminUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *AdminUpsertBulk) SetUpdatedAt(v time.Time) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateUpdatedAt() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetEmail sets the "email" field.
func (u *AdminUpsertBulk) SetEmail(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateEmail() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateEmail()
	})
}

// SetFirstName sets the "first_name" field.
func (u *AdminUpsertBulk) SetFirstName(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateFirstName() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *AdminUpsertBulk) SetLastName(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateLastName() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateLastName()
	})
}

// SetDepartment sets the "department" field.
func (u *AdminUpsertBulk) SetDepartment(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetDepartment(v)
	})
}

// UpdateDepartment sets the "department" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateDepartment() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateDepartment()
	})
}

// ClearDepartment clears the value of the "department" field.
func (u *AdminUpsertBulk) ClearDepartment() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.ClearDepartment()
	})
}

// SetEmployeeID sets the "employee_id" field.
func (u *AdminUpsertBulk) SetEmployeeID(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetEmployeeID(v)
	})
}

// UpdateEmployeeID sets the "employee_id" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateEmployeeID() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateEmployeeID()
	})
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (u *AdminUpsertBulk) ClearEmployeeID() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.ClearEmployeeID()
	})
}

// SetPhone sets the "phone" field.
func (u *AdminUpsertBulk) SetPhone(v string) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdatePhone() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *AdminUpsertBulk) ClearPhone() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.ClearPhone()
	})
}

// SetIsActive sets the "is_active" field.
func (u *AdminUpsertBulk) SetIsActive(v bool) *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *AdminUpsertBulk) UpdateIsActive() *AdminUpsertBulk {
	return u.Update(func(s *AdminUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *AdminUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the AdminCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AdminCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AdminUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
