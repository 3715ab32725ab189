// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/legalhold"
	"github.com/predicthealth/database/ent/predicate"
)

// LegalHoldDelete is the builder for deleting a LegalHold entity.
type LegalHoldDelete struct {
	config
	hooks    []Hook
	mutation *LegalHoldMutation
}

// Where appends a list predicates to the LegalHoldDelete builder.
func (_d *LegalHoldDelete) Where(ps ...predicate.LegalHold) *LegalHoldDelete {
	_d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query and returns how many vertices were deleted.
func (_d *LegalHoldDelete) Exec(ctx context.Context) (int, error) {
	return withHooks(ctx, _d.sqlExec, _d.mutation, _d.hooks)
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *LegalHoldDelete) ExecX(ctx context.Context) int {
	n, err := _d.Exec(ctx)
	if err != nil {
		panic(err)
	}
	return n
}

func (_d *LegalHoldDelete) sqlExec(ctx context.Context) (int, error) {
	_spec := sqlgraph.NewDeleteSpec(legalhold.Table, sqlgraph.NewFieldSpec(legalhold.FieldID, field.TypeUUID))
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

// LegalHoldDeleteOne is the builder for deleting a single LegalHold entity.
type LegalHoldDeleteOne struct {
	_d *LegalHoldDelete
}

// Where appends a list predicates to the LegalHoldDelete builder.
func (_d *LegalHoldDeleteOne) Where(ps ...predicate.LegalHold) *LegalHoldDeleteOne {
	_d._d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query.
func (_d *LegalHoldDeleteOne) Exec(ctx context.Context) error {
	n, err := _d._d.Exec(ctx)
	switch {
	case err != nil:
		return err
	case n == 0:
		return &NotFoundError{legalhold.Label}
	default:
		return nil
	}
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *LegalHoldDeleteOne) ExecX(ctx context.Context) {
	if err := _d.Exec(ctx); err != nil {
		panic(err)
	}
}
