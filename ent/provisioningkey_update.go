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
	"github.com/predicthealth/database/ent/provisioningkey"
)

// ProvisioningKeyUpdate is the builder for updating ProvisioningKey entities.
type ProvisioningKeyUpdate struct {
	config
	hooks    []Hook
	mutation *ProvisioningKeyMutation
}

// Where appends a list predicates to the ProvisioningKeyUpdate builder.
func (_u *ProvisioningKeyUpdate) Where(ps ...predicate.ProvisioningKey) *ProvisioningKeyUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the ProvisioningKeyMutation object of the builder.
func (_u *ProvisioningKeyUpdate) Mutation() *ProvisioningKeyMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ProvisioningKeyUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ProvisioningKeyUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ProvisioningKeyUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ProvisioningKeyUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *ProvisioningKeyUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(provisioningkey.Table, provisioningkey.Columns, sqlgraph.NewFieldSpec(provisioningkey.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{provisioningkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ProvisioningKeyUpdateOne is the builder for updating a single ProvisioningKey entity.
type ProvisioningKeyUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *ProvisioningKeyMutation
}

// Mutation returns the ProvisioningKeyMutation object of the builder.
func (_u *ProvisioningKeyUpdateOne) Mutation() *ProvisioningKeyMutation {
	return _u.mutation
}

// Where appends a list predicates to the ProvisioningKeyUpdate builder.
func (_u *ProvisioningKeyUpdateOne) Where(ps ...predicate.ProvisioningKey) *ProvisioningKeyUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ProvisioningKeyUpdateOne) Select(field string, fields ...string) *ProvisioningKeyUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated ProvisioningKey entity.
func (_u *ProvisioningKeyUpdateOne) Save(ctx context.Context) (*ProvisioningKey, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ProvisioningKeyUpdateOne) SaveX(ctx context.Context) *ProvisioningKey {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ProvisioningKeyUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ProvisioningKeyUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *ProvisioningKeyUpdateOne) sqlSave(ctx context.Context) (_node *ProvisioningKey, err error) {
	_spec := sqlgraph.NewUpdateSpec(provisioningkey.Table, provisioningkey.Columns, sqlgraph.NewFieldSpec(provisioningkey.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "ProvisioningKey.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, provisioningkey.FieldID)
		for _, f := range fields {
			if !provisioningkey.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != provisioningkey.FieldID {
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
	mergeAssignments(_spec)
	_node = &ProvisioningKey{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{provisioningkey.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
