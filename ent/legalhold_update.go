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
	"github.com/predicthealth/database/ent/legalhold"
	"github.com/predicthealth/database/ent/predicate"
)

// LegalHoldUpdate is the builder for updating LegalHold entities.
type LegalHoldUpdate struct {
	config
	hooks    []Hook
	mutation *LegalHoldMutation
}

// Where appends a list predicates to the LegalHoldUpdate builder.
func (_u *LegalHoldUpdate) Where(ps ...predicate.LegalHold) *LegalHoldUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetReleasedAt sets the "released_at" field.
func (_u *LegalHoldUpdate) SetReleasedAt(v time.Time) *LegalHoldUpdate {
	_u.mutation.SetReleasedAt(v)
	return _u
}

// SetNillableReleasedAt sets the "released_at" field if the given value is not nil.
func (_u *LegalHoldUpdate) SetNillableReleasedAt(v *time.Time) *LegalHoldUpdate {
	if v != nil {
		_u.SetReleasedAt(*v)
	}
	return _u
}

// ClearReleasedAt clears the value of the "released_at" field.
func (_u *LegalHoldUpdate) ClearReleasedAt() *LegalHoldUpdate {
	_u.mutation.ClearReleasedAt()
	return _u
}

// SetReleasedBy sets the "released_by" field.
func (_u *LegalHoldUpdate) SetReleasedBy(v uuid.UUID) *LegalHoldUpdate {
	_u.mutation.SetReleasedBy(v)
	return _u
}

// SetNillableReleasedBy sets the "released_by" field if the given value is not nil.
func (_u *LegalHoldUpdate) SetNillableReleasedBy(v *uuid.UUID) *LegalHoldUpdate {
	if v != nil {
		_u.SetReleasedBy(*v)
	}
	return _u
}

// ClearReleasedBy clears the value of the "released_by" field.
func (_u *LegalHoldUpdate) ClearReleasedBy() *LegalHoldUpdate {
	_u.mutation.ClearReleasedBy()
	return _u
}

// Mutation returns the LegalHoldMutation object of the builder.
func (_u *LegalHoldUpdate) Mutation() *LegalHoldMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *LegalHoldUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *LegalHoldUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *LegalHoldUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *LegalHoldUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *LegalHoldUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(legalhold.Table, legalhold.Columns, sqlgraph.NewFieldSpec(legalhold.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.ReleasedAt(); ok {
		_spec.SetField(legalhold.FieldReleasedAt, field.TypeTime, value)
	}
	if _u.mutation.ReleasedAtCleared() {
		_spec.ClearField(legalhold.FieldReleasedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.ReleasedBy(); ok {
		_spec.SetField(legalhold.FieldReleasedBy, field.TypeUUID, value)
	}
	if _u.mutation.ReleasedByCleared() {
		_spec.ClearField(legalhold.FieldReleasedBy, field.TypeUUID)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{legalhold.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// LegalHoldUpdateOne is the builder for updating a single LegalHold entity.
type LegalHoldUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *LegalHoldMutation
}

// SetReleasedAt sets the "released_at" field.
func (_u *LegalHoldUpdateOne) SetReleasedAt(v time.Time) *LegalHoldUpdateOne {
	_u.mutation.SetReleasedAt(v)
	return _u
}

// SetNillableReleasedAt sets the "released_at" field if the given value is not nil.
func (_u *LegalHoldUpdateOne) SetNillableReleasedAt(v *time.Time) *LegalHoldUpdateOne {
	if v != nil {
		_u.SetReleasedAt(*v)
	}
	return _u
}

// ClearReleasedAt clears the value of the "released_at" field.
func (_u *LegalHoldUpdateOne) ClearReleasedAt() *LegalHoldUpdateOne {
	_u.mutation.ClearReleasedAt()
	return _u
}

// SetReleasedBy sets the "released_by" field.
func (_u *LegalHoldUpdateOne) SetReleasedBy(v uuid.UUID) *LegalHoldUpdateOne {
	_u.mutation.SetReleasedBy(v)
	return _u
}

// SetNillableReleasedBy sets the "released_by" field if the given value is not nil.
func (_u *LegalHoldUpdateOne) SetNillableReleasedBy(v *uuid.UUID) *LegalHoldUpdateOne {
	if v != nil {
		_u.SetReleasedBy(*v)
	}
	return _u
}

// ClearReleasedBy clears the value of the "released_by" field.
func (_u *LegalHoldUpdateOne) ClearReleasedBy() *LegalHoldUpdateOne {
	_u.mutation.ClearReleasedBy()
	return _u
}

// Mutation returns the LegalHoldMutation object of the builder.
func (_u *LegalHoldUpdateOne) Mutation() *LegalHoldMutation {
	return _u.mutation
}

// Where appends a list predicates to the LegalHoldUpdate builder.
func (_u *LegalHoldUpdateOne) Where(ps ...predicate.LegalHold) *LegalHoldUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *LegalHoldUpdateOne) Select(field string, fields ...string) *LegalHoldUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated LegalHold entity.
func (_u *LegalHoldUpdateOne) Save(ctx context.Context) (*LegalHold, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *LegalHoldUpdateOne) SaveX(ctx context.Context) *LegalHold {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *LegalHoldUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *LegalHoldUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *LegalHoldUpdateOne) sqlSave(ctx context.Context) (_node *LegalHold, err error) {
	_spec := sqlgraph.NewUpdateSpec(legalhold.Table, legalhold.Columns, sqlgraph.NewFieldSpec(legalhold.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "LegalHold.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, legalhold.FieldID)
		for _, f := range fields {
			if !legalhold.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != legalhold.FieldID {
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
	if value, ok := _u.mutation.ReleasedAt(); ok {
		_spec.SetField(legalhold.FieldReleasedAt, field.TypeTime, value)
	}
	if _u.mutation.ReleasedAtCleared() {
		_spec.ClearField(legalhold.FieldReleasedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.ReleasedBy(); ok {
		_spec.SetField(legalhold.FieldReleasedBy, field.TypeUUID, value)
	}
	if _u.mutation.ReleasedByCleared() {
		_spec.ClearField(legalhold.FieldReleasedBy, field.TypeUUID)
	}
	mergeAssignments(_spec)
	_node = &LegalHold{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{legalhold.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
