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
	"github.com/predicthealth/database/ent/erasure"
	"github.com/predicthealth/database/ent/predicate"
)

// ErasureUpdate is the builder for updating Erasure entities.
type ErasureUpdate struct {
	config
	hooks    []Hook
	mutation *ErasureMutation
}

// Where appends a list predicates to the ErasureUpdate builder.
func (_u *ErasureUpdate) Where(ps ...predicate.Erasure) *ErasureUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetConfirmedBy sets the "confirmed_by" field.
func (_u *ErasureUpdate) SetConfirmedBy(v uuid.UUID) *ErasureUpdate {
	_u.mutation.SetConfirmedBy(v)
	return _u
}

// SetNillableConfirmedBy sets the "confirmed_by" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableConfirmedBy(v *uuid.UUID) *ErasureUpdate {
	if v != nil {
		_u.SetConfirmedBy(*v)
	}
	return _u
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (_u *ErasureUpdate) ClearConfirmedBy() *ErasureUpdate {
	_u.mutation.ClearConfirmedBy()
	return _u
}

// SetExecutedAt sets the "executed_at" field.
func (_u *ErasureUpdate) SetExecutedAt(v time.Time) *ErasureUpdate {
	_u.mutation.SetExecutedAt(v)
	return _u
}

// SetNillableExecutedAt sets the "executed_at" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableExecutedAt(v *time.Time) *ErasureUpdate {
	if v != nil {
		_u.SetExecutedAt(*v)
	}
	return _u
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (_u *ErasureUpdate) ClearExecutedAt() *ErasureUpdate {
	_u.mutation.ClearExecutedAt()
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *ErasureUpdate) SetUserID(v uuid.UUID) *ErasureUpdate {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableUserID(v *uuid.UUID) *ErasureUpdate {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// ClearUserID clears the value of the "user_id" field.
func (_u *ErasureUpdate) ClearUserID() *ErasureUpdate {
	_u.mutation.ClearUserID()
	return _u
}

// Mutation returns the ErasureMutation object of the builder.
func (_u *ErasureUpdate) Mutation() *ErasureMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ErasureUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ErasureUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ErasureUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ErasureUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *ErasureUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(erasure.Table, erasure.Columns, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if _u.mutation.RequestedByCleared() {
		_spec.ClearField(erasure.FieldRequestedBy, field.TypeUUID)
	}
	if _u.mutation.ReasonCleared() {
		_spec.ClearField(erasure.FieldReason, field.TypeString)
	}
	if value, ok := _u.mutation.ConfirmedBy(); ok {
		_spec.SetField(erasure.FieldConfirmedBy, field.TypeUUID, value)
	}
	if _u.mutation.ConfirmedByCleared() {
		_spec.ClearField(erasure.FieldConfirmedBy, field.TypeUUID)
	}
	if value, ok := _u.mutation.ExecutedAt(); ok {
		_spec.SetField(erasure.FieldExecutedAt, field.TypeTime, value)
	}
	if _u.mutation.ExecutedAtCleared() {
		_spec.ClearField(erasure.FieldExecutedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(erasure.FieldUserID, field.TypeUUID, value)
	}
	if _u.mutation.UserIDCleared() {
		_spec.ClearField(erasure.FieldUserID, field.TypeUUID)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{erasure.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ErasureUpdateOne is the builder for updating a single Erasure entity.
type ErasureUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *ErasureMutation
}

// SetConfirmedBy sets the "confirmed_by" field.
func (_u *ErasureUpdateOne) SetConfirmedBy(v uuid.UUID) *ErasureUpdateOne {
	_u.mutation.SetConfirmedBy(v)
	return _u
}

// SetNillableConfirmedBy sets the "confirmed_by" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableConfirmedBy(v *uuid.UUID) *ErasureUpdateOne {
	if v != nil {
		_u.SetConfirmedBy(*v)
	}
	return _u
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (_u *ErasureUpdateOne) ClearConfirmedBy() *ErasureUpdateOne {
	_u.mutation.ClearConfirmedBy()
	return _u
}

// SetExecutedAt sets the "executed_at" field.
func (_u *ErasureUpdateOne) SetExecutedAt(v time.Time) *ErasureUpdateOne {
	_u.mutation.SetExecutedAt(v)
	return _u
}

// SetNillableExecutedAt sets the "executed_at" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableExecutedAt(v *time.Time) *ErasureUpdateOne {
	if v != nil {
		_u.SetExecutedAt(*v)
	}
	return _u
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (_u *ErasureUpdateOne) ClearExecutedAt() *ErasureUpdateOne {
	_u.mutation.ClearExecutedAt()
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *ErasureUpdateOne) SetUserID(v uuid.UUID) *ErasureUpdateOne {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableUserID(v *uuid.UUID) *ErasureUpdateOne {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// ClearUserID clears the value of the "user_id" field.
func (_u *ErasureUpdateOne) ClearUserID() *ErasureUpdateOne {
	_u.mutation.ClearUserID()
	return _u
}

// Mutation returns the ErasureMutation object of the builder.
func (_u *ErasureUpdateOne) Mutation() *ErasureMutation {
	return _u.mutation
}

// Where appends a list predicates to the ErasureUpdate builder.
func (_u *ErasureUpdateOne) Where(ps ...predicate.Erasure) *ErasureUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ErasureUpdateOne) Select(field string, fields ...string) *ErasureUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Erasure entity.
func (_u *ErasureUpdateOne) Save(ctx context.Context) (*Erasure, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ErasureUpdateOne) SaveX(ctx context.Context) *Erasure {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ErasureUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ErasureUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *ErasureUpdateOne) sqlSave(ctx context.Context) (_node *Erasure, err error) {
	_spec := sqlgraph.NewUpdateSpec(erasure.Table, erasure.Columns, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Erasure.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, erasure.FieldID)
		for _, f := range fields {
			if !erasure.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != erasure.FieldID {
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
	if _u.mutation.RequestedByCleared() {
		_spec.ClearField(erasure.FieldRequestedBy, field.TypeUUID)
	}
	if _u.mutation.ReasonCleared() {
		_spec.ClearField(erasure.FieldReason, field.TypeString)
	}
	if value, ok := _u.mutation.ConfirmedBy(); ok {
		_spec.SetField(erasure.FieldConfirmedBy, field.TypeUUID, value)
	}
	if _u.mutation.ConfirmedByCleared() {
		_spec.ClearField(erasure.FieldConfirmedBy, field.TypeUUID)
	}
	if value, ok := _u.mutation.ExecutedAt(); ok {
		_spec.SetField(erasure.FieldExecutedAt, field.TypeTime, value)
	}
	if _u.mutation.ExecutedAtCleared() {
		_spec.ClearField(erasure.FieldExecutedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(erasure.FieldUserID, field.TypeUUID, value)
	}
	if _u.mutation.UserIDCleared() {
		_spec.ClearField(erasure.FieldUserID, field.TypeUUID)
	}
	mergeAssignments(_spec)
	_node = &Erasure{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{erasure.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
