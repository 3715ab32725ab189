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
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/recordkey"
)

// RecordKeyUpdate is the builder for updating RecordKey entities.
type RecordKeyUpdate struct {
	config
	hooks    []Hook
	mutation *RecordKeyMutation
}

// Where appends a list predicates to the RecordKeyUpdate builder.
func (_u *RecordKeyUpdate) Where(ps ...predicate.RecordKey) *RecordKeyUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetWrapped sets the "wrapped" field.
func (_u *RecordKeyUpdate) SetWrapped(v []byte) *RecordKeyUpdate {
	_u.mutation.SetWrapped(v)
	return _u
}

// ClearWrapped clears the value of the "wrapped" field.
func (_u *RecordKeyUpdate) ClearWrapped() *RecordKeyUpdate {
	_u.mutation.ClearWrapped()
	return _u
}

// SetWrappedBy sets the "wrapped_by" field.
func (_u *RecordKeyUpdate) SetWrappedBy(v string) *RecordKeyUpdate {
	_u.mutation.SetWrappedBy(v)
	return _u
}

// SetNillableWrappedBy sets the "wrapped_by" field if the given value is not nil.
func (_u *RecordKeyUpdate) SetNillableWrappedBy(v *string) *RecordKeyUpdate {
	if v != nil {
		_u.SetWrappedBy(*v)
	}
	return _u
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (_u *RecordKeyUpdate) ClearWrappedBy() *RecordKeyUpdate {
	_u.mutation.ClearWrappedBy()
	return _u
}

// SetErasedAt sets the "erased_at" field.
func (_u *RecordKeyUpdate) SetErasedAt(v time.Time) *RecordKeyUpdate {
	_u.mutation.SetErasedAt(v)
	return _u
}

// SetNillableErasedAt sets the "erased_at" field if the given value is not nil.
func (_u *RecordKeyUpdate) SetNillableErasedAt(v *time.Time) *RecordKeyUpdate {
	if v != nil {
		_u.SetErasedAt(*v)
	}
	return _u
}

// ClearErasedAt clears the value of the "erased_at" field.
func (_u *RecordKeyUpdate) ClearErasedAt() *RecordKeyUpdate {
	_u.mutation.ClearErasedAt()
	return _u
}

// Mutation returns the RecordKeyMutation object of the builder.
func (_u *RecordKeyUpdate) Mutation() *RecordKeyMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *RecordKeyUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RecordKeyUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *RecordKeyUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RecordKeyUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *RecordKeyUpdate) check() error {
	if v, ok := _u.mutation.WrappedBy(); ok {
		if err := recordkey.WrappedByValidator(v); err != nil {
			return &ValidationError{Name: "wrapped_by", err: fmt.Errorf(`ent: validator failed for field "RecordKey.wrapped_by": %w`, err)}
		}
	}
	if _u.mutation.PatientCleared() && len(_u.mutation.PatientIDs()) > 0 {
		return errors.New(`ent: clearing a required unique edge "RecordKey.patient"`)
	}
	return nil
}

func (_u *RecordKeyUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(recordkey.Table, recordkey.Columns, sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Wrapped(); ok {
		_spec.SetField(recordkey.FieldWrapped, field.TypeBytes, value)
	}
	if _u.mutation.WrappedCleared() {
		_spec.ClearField(recordkey.FieldWrapped, field.TypeBytes)
	}
	if value, ok := _u.mutation.WrappedBy(); ok {
		_spec.SetField(recordkey.FieldWrappedBy, field.TypeString, value)
	}
	if _u.mutation.WrappedByCleared() {
		_spec.ClearField(recordkey.FieldWrappedBy, field.TypeString)
	}
	if value, ok := _u.mutation.ErasedAt(); ok {
		_spec.SetField(recordkey.FieldErasedAt, field.TypeTime, value)
	}
	if _u.mutation.ErasedAtCleared() {
		_spec.ClearField(recordkey.FieldErasedAt, field.TypeTime)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{recordkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// RecordKeyUpdateOne is the builder for updating a single RecordKey entity.
type RecordKeyUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *RecordKeyMutation
}

// SetWrapped sets the "wrapped" field.
func (_u *RecordKeyUpdateOne) SetWrapped(v []byte) *RecordKeyUpdateOne {
	_u.mutation.SetWrapped(v)
	return _u
}

// ClearWrapped clears the value of the "wrapped" field.
func (_u *RecordKeyUpdateOne) ClearWrapped() *RecordKeyUpdateOne {
	_u.mutation.ClearWrapped()
	return _u
}

// SetWrappedBy sets the "wrapped_by" field.
func (_u *RecordKeyUpdateOne) SetWrappedBy(v string) *RecordKeyUpdateOne {
	_u.mutation.SetWrappedBy(v)
	return _u
}

// SetNillableWrappedBy sets the "wrapped_by" field if the given value is not nil.
func (_u *RecordKeyUpdateOne) SetNillableWrappedBy(v *string) *RecordKeyUpdateOne {
	if v != nil {
		_u.SetWrappedBy(*v)
	}
	return _u
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (_u *RecordKeyUpdateOne) ClearWrappedBy() *RecordKeyUpdateOne {
	_u.mutation.ClearWrappedBy()
	return _u
}

// SetErasedAt sets the "erased_at" field.
func (_u *RecordKeyUpdateOne) SetErasedAt(v time.Time) *RecordKeyUpdateOne {
	_u.mutation.SetErasedAt(v)
	return _u
}

// SetNillableErasedAt sets the "erased_at" field if the given value is not nil.
func (_u *RecordKeyUpdateOne) SetNillableErasedAt(v *time.Time) *RecordKeyUpdateOne {
	if v != nil {
		_u.SetErasedAt(*v)
	}
	return _u
}

// ClearErasedAt clears the value of the "erased_at" field.
func (_u *RecordKeyUpdateOne) ClearErasedAt() *RecordKeyUpdateOne {
	_u.mutation.ClearErasedAt()
	return _u
}

// Mutation returns the RecordKeyMutation object of the builder.
func (_u *RecordKeyUpdateOne) Mutation() *RecordKeyMutation {
	return _u.mutation
}

// Where appends a list predicates to the RecordKeyUpdate builder.
func (_u *RecordKeyUpdateOne) Where(ps ...predicate.RecordKey) *RecordKeyUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *RecordKeyUpdateOne) Select(field string, fields ...string) *RecordKeyUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated RecordKey entity.
func (_u *RecordKeyUpdateOne) Save(ctx context.Context) (*RecordKey, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RecordKeyUpdateOne) SaveX(ctx context.Context) *RecordKey {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *RecordKeyUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RecordKeyUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *RecordKeyUpdateOne) check() error {
	if v, ok := _u.mutation.WrappedBy(); ok {
		if err := recordkey.WrappedByValidator(v); err != nil {
			return &ValidationError{Name: "wrapped_by", err: fmt.Errorf(`ent: validator failed for field "RecordKey.wrapped_by": %w`, err)}
		}
	}
	if _u.mutation.PatientCleared() && len(_u.mutation.PatientIDs()) > 0 {
		return errors.New(`ent: clearing a required unique edge "RecordKey.patient"`)
	}
	return nil
}

func (_u *RecordKeyUpdateOne) sqlSave(ctx context.Context) (_node *RecordKey, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(recordkey.Table, recordkey.Columns, sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "RecordKey.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, recordkey.FieldID)
		for _, f := range fields {
			if !recordkey.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != recordkey.FieldID {
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
	if value, ok := _u.mutation.Wrapped(); ok {
		_spec.SetField(recordkey.FieldWrapped, field.TypeBytes, value)
	}
	if _u.mutation.WrappedCleared() {
		_spec.ClearField(recordkey.FieldWrapped, field.TypeBytes)
	}
	if value, ok := _u.mutation.WrappedBy(); ok {
		_spec.SetField(recordkey.FieldWrappedBy, field.TypeString, value)
	}
	if _u.mutation.WrappedByCleared() {
		_spec.ClearField(recordkey.FieldWrappedBy, field.TypeString)
	}
	if value, ok := _u.mutation.ErasedAt(); ok {
		_spec.SetField(recordkey.FieldErasedAt, field.TypeTime, value)
	}
	if _u.mutation.ErasedAtCleared() {
		_spec.ClearField(recordkey.FieldErasedAt, field.TypeTime)
	}
	mergeAssignments(_spec)
	_node = &RecordKey{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{recordkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
