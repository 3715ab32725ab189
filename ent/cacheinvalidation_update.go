// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/cacheinvalidation"
	"github.com/predicthealth/database/ent/predicate"
)

// CacheInvalidationUpdate is the builder for updating CacheInvalidation entities.
type CacheInvalidationUpdate struct {
	config
	hooks    []Hook
	mutation *CacheInvalidationMutation
}

// Where appends a list predicates to the CacheInvalidationUpdate builder.
func (_u *CacheInvalidationUpdate) Where(ps ...predicate.CacheInvalidation) *CacheInvalidationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the CacheInvalidationMutation object of the builder.
func (_u *CacheInvalidationUpdate) Mutation() *CacheInvalidationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *CacheInvalidationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *CacheInvalidationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *CacheInvalidationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *CacheInvalidationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *CacheInvalidationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(cacheinvalidation.Table, cacheinvalidation.Columns, sqlgraph.NewFieldSpec(cacheinvalidation.FieldID, field.TypeInt64))
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
			err = &NotFoundError{cacheinvalidation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// CacheInvalidationUpdateOne is the builder for updating a single CacheInvalidation entity.
type CacheInvalidationUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *CacheInvalidationMutation
}

// Mutation returns the CacheInvalidationMutation object of the builder.
func (_u *CacheInvalidationUpdateOne) Mutation() *CacheInvalidationMutation {
	return _u.mutation
}

// Where appends a list predicates to the CacheInvalidationUpdate builder.
func (_u *CacheInvalidationUpdateOne) Where(ps ...predicate.CacheInvalidation) *CacheInvalidationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *CacheInvalidationUpdateOne) Select(field string, fields ...string) *CacheInvalidationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated CacheInvalidation entity.
func (_u *CacheInvalidationUpdateOne) Save(ctx context.Context) (*CacheInvalidation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *CacheInvalidationUpdateOne) SaveX(ctx context.Context) *CacheInvalidation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *CacheInvalidationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *CacheInvalidationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *CacheInvalidationUpdateOne) sqlSave(ctx context.Context) (_node *CacheInvalidation, err error) {
	_spec := sqlgraph.NewUpdateSpec(cacheinvalidation.Table, cacheinvalidation.Columns, sqlgraph.NewFieldSpec(cacheinvalidation.FieldID, field.TypeInt64))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "CacheInvalidation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, cacheinvalidation.FieldID)
		for _, f := range fields {
			if !cacheinvalidation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != cacheinvalidation.FieldID {
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
	_node = &CacheInvalidation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{cacheinvalidation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
