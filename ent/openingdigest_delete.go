// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/openingdigest"
	"github.com/predicthealth/database/ent/predicate"
)

// OpeningDigestDelete is the builder for deleting a OpeningDigest entity.
type OpeningDigestDelete struct {
	config
	hooks    []Hook
	mutation *OpeningDigestMutation
}

// Where appends a list predicates to the OpeningDigestDelete builder.
func (_d *OpeningDigestDelete) Where(ps ...predicate.OpeningDigest) *OpeningDigestDelete {
	_d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query and returns how many vertices were deleted.
func (_d *OpeningDigestDelete) Exec(ctx context.Context) (int, error) {
	return withHooks(ctx, _d.sqlExec, _d.mutation, _d.hooks)
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *OpeningDigestDelete) ExecX(ctx context.Context) int {
	n, err := _d.Exec(ctx)
	if err != nil {
		panic(err)
	}
	return n
}

func (_d *OpeningDigestDelete) sqlExec(ctx context.Context) (int, error) {
	_spec := sqlgraph.NewDeleteSpec(openingdigest.Table, sqlgraph.NewFieldSpec(openingdigest.FieldID, field.TypeInt64))
	if ps := _d.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	affected, err := sqlgraph.DeleteNodes(ctx, _d.driver, _spec)
	if err != nil && sqlgraph.IsConstraintError(err) {
		err = &ConstraintError{msg: err.Error(), wrap: err}
	}
	_d.mutation.done = true
	return affected, err
}

// OpeningDigestDeleteOne is the builder for deleting a single OpeningDigest entity.
type OpeningDigestDeleteOne struct {
	_d *OpeningDigestDelete
}

// Where appends a list predicates to the OpeningDigestDelete builder.
func (_d *OpeningDigestDeleteOne) Where(ps ...predicate.OpeningDigest) *OpeningDigestDeleteOne {
	_d._d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query.
func (_d *OpeningDigestDeleteOne) Exec(ctx context.Context) error {
	n, err := _d._d.Exec(ctx)
	switch {
	case err != nil:
		return err
	case n == 0:
		return &NotFoundError{openingdigest.Label}
	default:
		return nil
	}
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *OpeningDigestDeleteOne) ExecX(ctx context.Context) {
	if err := _d.Exec(ctx); err != nil {
		panic(err)
	}
}
