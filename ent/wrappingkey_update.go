// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/wrappingkey"
)

// WrappingKeyUpdate is the builder for updating WrappingKey entities.
type WrappingKeyUpdate struct {
	config
	hooks    []Hook
	mutation *WrappingKeyMutation
}

// Where appends a list predicates to the WrappingKeyUpdate builder.
func (_u *WrappingKeyUpdate) Where(ps ...predicate.WrappingKey) *WrappingKeyUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *WrappingKeyUpdate) SetIsActive(v bool) *WrappingKeyUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *WrappingKeyUpdate) SetNillableIsActive(v *bool) *WrappingKeyUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// Mutation returns the WrappingKeyMutation object of the builder.
func (_u *WrappingKeyUpdate) Mutation() *WrappingKeyMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *WrappingKeyUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *WrappingKeyUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *WrappingKeyUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *WrappingKeyUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *WrappingKeyUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(wrappingkey.Table, wrappingkey.Columns, sqlgraph.NewFieldSpec(wrappingkey.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(wrappingkey.FieldIsActive, field.TypeBool, value)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{wrappingkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// WrappingKeyUpdateOne is the builder for updating a single WrappingKey entity.
type WrappingKeyUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *WrappingKeyMutation
}

// SetIsActive sets the "is_active" field.
func (_u *WrappingKeyUpdateOne) SetIsActive(v bool) *WrappingKeyUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *WrappingKeyUpdateOne) SetNillableIsActive(v *bool) *WrappingKeyUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// Mutation returns the WrappingKeyMutation object of the builder.
func (_u *WrappingKeyUpdateOne) Mutation() *WrappingKeyMutation {
	return _u.mutation
}

// Where appends a list predicates to the WrappingKeyUpdate builder.
func (_u *WrappingKeyUpdateOne) Where(ps ...predicate.WrappingKey) *WrappingKeyUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *WrappingKeyUpdateOne) Select(field string, fields ...string) *WrappingKeyUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated WrappingKey entity.
func (_u *WrappingKeyUpdateOne) Save(ctx context.Context) (*WrappingKey, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *WrappingKeyUpdateOne) SaveX(ctx context.Context) *WrappingKey {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *WrappingKeyUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *WrappingKeyUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *WrappingKeyUpdateOne) sqlSave(ctx context.Context) (_node *WrappingKey, err error) {
	_spec := sqlgraph.NewUpdateSpec(wrappingkey.Table, wrappingkey.Columns, sqlgraph.NewFieldSpec(wrappingkey.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "WrappingKey.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, wrappingkey.FieldID)
		for _, f := range fields {
			if !wrappingkey.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != wrappingkey.FieldID {
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
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(wrappingkey.FieldIsActive, field.TypeBool, value)
	}
	mergeAssignments(_spec)
	_node = &WrappingKey{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{wrappingkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
