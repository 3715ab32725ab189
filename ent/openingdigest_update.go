// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/openingdigest"
	"github.com/predicthealth/database/ent/predicate"
)

// OpeningDigestUpdate is the builder for updating OpeningDigest entities.
type OpeningDigestUpdate struct {
	config
	hooks    []Hook
	mutation *OpeningDigestMutation
}

// Where appends a list predicates to the OpeningDigestUpdate builder.
func (_u *OpeningDigestUpdate) Where(ps ...predicate.OpeningDigest) *OpeningDigestUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the OpeningDigestMutation object of the builder.
func (_u *OpeningDigestUpdate) Mutation() *OpeningDigestMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *OpeningDigestUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpeningDigestUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *OpeningDigestUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpeningDigestUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *OpeningDigestUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(openingdigest.Table, openingdigest.Columns, sqlgraph.NewFieldSpec(openingdigest.FieldID, field.TypeInt64))
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
			err = &NotFoundError{openingdigest.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// OpeningDigestUpdateOne is the builder for updating a single OpeningDigest entity.
type OpeningDigestUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *OpeningDigestMutation
}

// Mutation returns the OpeningDigestMutation object of the builder.
func (_u *OpeningDigestUpdateOne) Mutation() *OpeningDigestMutation {
	return _u.mutation
}

// Where appends a list predicates to the OpeningDigestUpdate builder.
func (_u *OpeningDigestUpdateOne) Where(ps ...predicate.OpeningDigest) *OpeningDigestUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *OpeningDigestUpdateOne) Select(field string, fields ...string) *OpeningDigestUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated OpeningDigest entity.
func (_u *OpeningDigestUpdateOne) Save(ctx context.Context) (*OpeningDigest, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpeningDigestUpdateOne) SaveX(ctx context.Context) *OpeningDigest {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *OpeningDigestUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpeningDigestUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *OpeningDigestUpdateOne) sqlSave(ctx context.Context) (_node *OpeningDigest, err error) {
	_spec := sqlgraph.NewUpdateSpec(openingdigest.Table, openingdigest.Columns, sqlgraph.NewFieldSpec(openingdigest.FieldID, field.TypeInt64))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "OpeningDigest.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, openingdigest.FieldID)
		for _, f := range fields {
			if !openingdigest.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != openingdigest.FieldID {
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
	_node = &OpeningDigest{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{openingdigest.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
