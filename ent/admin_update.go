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
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/auditlog"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/user"
)

// AdminUpdate is the builder for updating Admin entities.
type AdminUpdate struct {
	config
	hooks    []Hook
	mutation *AdminMutation
}

// Where appends a list predicates to the AdminUpdate builder.
func (_u *AdminUpdate) Where(ps ...predicate.Admin) *AdminUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *AdminUpdate) SetUpdatedAt(v time.Time) *AdminUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableUpdatedAt(v *time.Time) *AdminUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *AdminUpdate) SetEmail(v string) *AdminUpdate {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableEmail(v *string) *AdminUpdate {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *AdminUpdate) SetFirstName(v string) *AdminUpdate {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableFirstName(v *string) *AdminUpdate {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *AdminUpdate) SetLastName(v string) *AdminUpdate {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableLastName(v *string) *AdminUpdate {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetDepartment sets the "department" field.
func (_u *AdminUpdate) SetDepartment(v string) *AdminUpdate {
	_u.mutation.SetDepartment(v)
	return _u
}

// SetNillableDepartment sets the "department" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableDepartment(v *string) *AdminUpdate {
	if v != nil {
		_u.SetDepartment(*v)
	}
	return _u
}

// ClearDepartment clears the value of the "department" field.
func (_u *AdminUpdate) ClearDepartment() *AdminUpdate {
	_u.mutation.ClearDepartment()
	return _u
}

// SetEmployeeID sets the "employee_id" field.
func (_u *AdminUpdate) SetEmployeeID(v string) *AdminUpdate {
	_u.mutation.SetEmployeeID(v)
	return _u
}

// SetNillableEmployeeID sets the "employee_id" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableEmployeeID(v *string) *AdminUpdate {
	if v != nil {
		_u.SetEmployeeID(*v)
	}
	return _u
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (_u *AdminUpdate) ClearEmployeeID() *AdminUpdate {
	_u.mutation.ClearEmployeeID()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *AdminUpdate) SetPhone(v string) *AdminUpdate {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *AdminUpdate) SetNillablePhone(v *string) *AdminUpdate {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *AdminUpdate) ClearPhone() *AdminUpdate {
	_u.mutation.ClearPhone()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *AdminUpdate) SetIsActive(v bool) *AdminUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *AdminUpdate) SetNillableIsActive(v *bool) *AdminUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *AdminUpdate) SetUserID(id uuid.UUID) *AdminUpdate {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *AdminUpdate) SetNillableUserID(id *uuid.UUID) *AdminUpdate {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *AdminUpdate) SetUser(v *User) *AdminUpdate {
	return _u.SetUserID(v.ID)
}

// AddAuditLogIDs adds the "audit_logs" edge to the AuditLog entity by IDs.
func (_u *AdminUpdate) AddAuditLogIDs(ids ...uuid.UUID) *AdminUpdate {
	_u.mutation.AddAuditLogIDs(ids...)
	return _u
}

// AddAuditLogs adds the "audit_logs" edges to the AuditLog entity.
func (_u *AdminUpdate) AddAuditLogs(v ...*AuditLog) *AdminUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddAuditLogIDs(ids...)
}

// Mutation returns the AdminMutation object of the builder.
func (_u *AdminUpdate) Mutation() *AdminMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *AdminUpdate) ClearUser() *AdminUpdate {
	_u.mutation.ClearUser()
	return _u
}

// ClearAuditLogs clears all "audit_logs" edges to the AuditLog entity.
func (_u *AdminUpdate) ClearAuditLogs() *AdminUpdate {
	_u.mutation.ClearAuditLogs()
	return _u
}

// RemoveAuditLogIDs removes the "audit_logs" edge to AuditLog entities by IDs.
func (_u *AdminUpdate) RemoveAuditLogIDs(ids ...uuid.UUID) *AdminUpdate {
	_u.mutation.RemoveAuditLogIDs(ids...)
	return _u
}

// RemoveAuditLogs removes "audit_logs" edges to AuditLog entities.
func (_u *AdminUpdate) RemoveAuditLogs(v ...*AuditLog) *AdminUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveAuditLogIDs(ids...)
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *AdminUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AdminUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *AdminUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AdminUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *AdminUpdate) check() error {
	if v, ok := _u.mutation.Email(); ok {
		if err := admin.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Admin.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.FirstName(); ok {
		if err := admin.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Admin.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := admin.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Admin.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Department(); ok {
		if err := admin.DepartmentValidator(v); err != nil {
			return &ValidationError{Name: "department", err: fmt.Errorf(`ent: validator failed for field "Admin.department": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmployeeID(); ok {
		if err := admin.EmployeeIDValidator(v); err != nil {
			return &ValidationError{Name: "employee_id", err: fmt.Errorf(`ent: validator failed for field "Admin.employee_id": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := admin.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Admin.phone": %w`, err)}
		}
	}
	return nil
}

func (_u *AdminUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(admin.Table, admin.Columns, sqlgraph.NewFieldSpec(admin.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(admin.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(admin.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(admin.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(admin.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Department(); ok {
		_spec.SetField(admin.FieldDepartment, field.TypeString, value)
	}
	if _u.mutation.DepartmentCleared() {
		_spec.ClearField(admin.FieldDepartment, field.TypeString)
	}
	if value, ok := _u.mutation.EmployeeID(); ok {
		_spec.SetField(admin.FieldEmployeeID, field.TypeString, value)
	}
	if _u.mutation.EmployeeIDCleared() {
		_spec.ClearField(admin.FieldEmployeeID, field.TypeString)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(admin.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(admin.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(admin.FieldIsActive, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.AuditLogsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedAuditLogsIDs(); len(nodes) > 0 && !_u.mutation.AuditLogsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.AuditLogsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{admin.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// AdminUpdateOne is the builder for updating a single Admin entity.
type AdminUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *AdminMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *AdminUpdateOne) SetUpdatedAt(v time.Time) *AdminUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableUpdatedAt(v *time.Time) *AdminUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *AdminUpdateOne) SetEmail(v string) *AdminUpdateOne {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableEmail(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *AdminUpdateOne) SetFirstName(v string) *AdminUpdateOne {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableFirstName(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *AdminUpdateOne) SetLastName(v string) *AdminUpdateOne {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableLastName(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetDepartment sets the "department" field.
func (_u *AdminUpdateOne) SetDepartment(v string) *AdminUpdateOne {
	_u.mutation.SetDepartment(v)
	return _u
}

// SetNillableDepartment sets the "department" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableDepartment(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetDepartment(*v)
	}
	return _u
}

// ClearDepartment clears the value of the "department" field.
func (_u *AdminUpdateOne) ClearDepartment() *AdminUpdateOne {
	_u.mutation.ClearDepartment()
	return _u
}

// SetEmployeeID sets the "employee_id" field.
func (_u *AdminUpdateOne) SetEmployeeID(v string) *AdminUpdateOne {
	_u.mutation.SetEmployeeID(v)
	return _u
}

// SetNillableEmployeeID sets the "employee_id" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableEmployeeID(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetEmployeeID(*v)
	}
	return _u
}

// ClearEmployeeID clears the value of the "employee_id" field.
func (_u *AdminUpdateOne) ClearEmployeeID() *AdminUpdateOne {
	_u.mutation.ClearEmployeeID()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *AdminUpdateOne) SetPhone(v string) *AdminUpdateOne {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillablePhone(v *string) *AdminUpdateOne {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *AdminUpdateOne) ClearPhone() *AdminUpdateOne {
	_u.mutation.ClearPhone()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *AdminUpdateOne) SetIsActive(v bool) *AdminUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableIsActive(v *bool) *AdminUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *AdminUpdateOne) SetUserID(id uuid.UUID) *AdminUpdateOne {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *AdminUpdateOne) SetNillableUserID(id *uuid.UUID) *AdminUpdateOne {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *AdminUpdateOne) SetUser(v *User) *AdminUpdateOne {
	return _u.SetUserID(v.ID)
}

// AddAuditLogIDs adds the "audit_logs" edge to the AuditLog entity by IDs.
func (_u *AdminUpdateOne) AddAuditLogIDs(ids ...uuid.UUID) *AdminUpdateOne {
	_u.mutation.AddAuditLogIDs(ids...)
	return _u
}

// AddAuditLogs adds the "audit_logs" edges to the AuditLog entity.
func (_u *AdminUpdateOne) AddAuditLogs(v ...*AuditLog) *AdminUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddAuditLogIDs(ids...)
}

// Mutation returns the AdminMutation object of the builder.
func (_u *AdminUpdateOne) Mutation() *AdminMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *AdminUpdateOne) ClearUser() *AdminUpdateOne {
	_u.mutation.ClearUser()
	return _u
}

// ClearAuditLogs clears all "audit_logs" edges to the AuditLog entity.
func (_u *AdminUpdateOne) ClearAuditLogs() *AdminUpdateOne {
	_u.mutation.ClearAuditLogs()
	return _u
}

// RemoveAuditLogIDs removes the "audit_logs" edge to AuditLog entities by IDs.
func (_u *AdminUpdateOne) RemoveAuditLogIDs(ids ...uuid.UUID) *AdminUpdateOne {
	_u.mutation.RemoveAuditLogIDs(ids...)
	return _u
}

// RemoveAuditLogs removes "audit_logs" edges to AuditLog entities.
func (_u *AdminUpdateOne) RemoveAuditLogs(v ...*AuditLog) *AdminUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveAuditLogIDs(ids...)
}

// Where appends a list predicates to the AdminUpdate builder.
func (_u *AdminUpdateOne) Where(ps ...predicate.Admin) *AdminUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *AdminUpdateOne) Select(field string, fields ...string) *AdminUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Admin entity.
func (_u *AdminUpdateOne) Save(ctx context.Context) (*Admin, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AdminUpdateOne) SaveX(ctx context.Context) *Admin {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *AdminUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AdminUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *AdminUpdateOne) check() error {
	if v, ok := _u.mutation.Email(); ok {
		if err := admin.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Admin.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.FirstName(); ok {
		if err := admin.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Admin.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := admin.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Admin.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Department(); ok {
		if err := admin.DepartmentValidator(v); err != nil {
			return &ValidationError{Name: "department", err: fmt.Errorf(`ent: validator failed for field "Admin.department": %w`, err)}
		}
	}
	if v, ok := _u.mutation.EmployeeID(); ok {
		if err := admin.EmployeeIDValidator(v); err != nil {
			return &ValidationError{Name: "employee_id", err: fmt.Errorf(`ent: validator failed for field "Admin.employee_id": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := admin.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Admin.phone": %w`, err)}
		}
	}
	return nil
}

func (_u *AdminUpdateOne) sqlSave(ctx context.Context) (_node *Admin, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(admin.Table, admin.Columns, sqlgraph.NewFieldSpec(admin.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Admin.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, admin.FieldID)
		for _, f := range fields {
			if !admin.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != admin.FieldID {
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
		_spec.SetField(admin.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(admin.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(admin.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(admin.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Department(); ok {
		_spec.SetField(admin.FieldDepartment, field.TypeString, value)
	}
	if _u.mutation.DepartmentCleared() {
		_spec.ClearField(admin.FieldDepartment, field.TypeString)
	}
	if value, ok := _u.mutation.EmployeeID(); ok {
		_spec.SetField(admin.FieldEmployeeID, field.TypeString, value)
	}
	if _u.mutation.EmployeeIDCleared() {
		_spec.ClearField(admin.FieldEmployeeID, field.TypeString)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(admin.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(admin.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(admin.FieldIsActive, field.TypeBool, value)
	}
	if _u.mutation.UserCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.AuditLogsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedAuditLogsIDs(); len(nodes) > 0 && !_u.mutation.AuditLogsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.AuditLogsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if setsNothing(_spec) {
		return _u.unchanged(ctx)
	}
	version, atVersion := _u.mutation.VersionRead()
	if atVersion {
		_spec.Predicate = onlyAtVersion(_spec.Predicate, admin.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(admin.Table, _spec.Node.Columns)
	}
	_node = &Admin{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{admin.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
