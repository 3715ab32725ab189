// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/openingreview"
	"github.com/predicthealth/database/ent/predicate"
)

// OpeningReviewUpdate is the builder for updating OpeningReview entities.
type OpeningReviewUpdate struct {
	config
	hooks    []Hook
	mutation *OpeningReviewMutation
}

// Where appends a list predicates to the OpeningReviewUpdate builder.
func (_u *OpeningReviewUpdate) Where(ps ...predicate.OpeningReview) *OpeningReviewUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the OpeningReviewMutation object of the builder.
func (_u *OpeningReviewUpdate) Mutation() *OpeningReviewMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *OpeningReviewUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpeningReviewUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *OpeningReviewUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpeningReviewUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *OpeningReviewUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(openingreview.Table, openingreview.Columns, sqlgraph.NewFieldSpec(openingreview.FieldID, field.TypeUUID))
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
			err = &NotFoundError{openingreview.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// OpeningReviewUpdateOne is the builder for updating a single OpeningReview entity.
type OpeningReviewUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *OpeningReviewMutation
}

// Mutation returns the OpeningReviewMutation object of the builder.
func (_u *OpeningReviewUpdateOne) Mutation() *OpeningReviewMutation {
	return _u.mutation
}

// Where appends a list predicates to the OpeningReviewUpdate builder.
func (_u *OpeningReviewUpdateOne) Where(ps ...predicate.OpeningReview) *OpeningReviewUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *OpeningReviewUpdateOne) Select(field string, fields ...string) *OpeningReviewUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated OpeningReview entity.
func (_u *OpeningReviewUpdateOne) Save(ctx context.Context) (*OpeningReview, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpeningReviewUpdateOne) SaveX(ctx context.Context) *OpeningReview {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *OpeningReviewUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpeningReviewUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *OpeningReviewUpdateOne) sqlSave(ctx context.Context) (_node *OpeningReview, err error) {
	_spec := sqlgraph.NewUpdateSpec(openingreview.Table, openingreview.Columns, sqlgraph.NewFieldSpec(openingreview.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "OpeningReview.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, openingreview.FieldID)
		for _, f := range fields {
			if !openingreview.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != openingreview.FieldID {
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
	_node = &OpeningReview{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{openingreview.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
