// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/cacheinvalidation"
	"github.com/predicthealth/database/ent/predicate"
)

// CacheInvalidationDelete is the builder for deleting a CacheInvalidation entity.
type CacheInvalidationDelete struct {
	config
	hooks    []Hook
	mutation *CacheInvalidationMutation
}

// Where appends a list predicates to the CacheInvalidationDelete builder.
func (_d *CacheInvalidationDelete) Where(ps ...predicate.CacheInvalidation) *CacheInvalidationDelete {
	_d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query and returns how many vertices were deleted.
func (_d *CacheInvalidationDelete) Exec(ctx context.Context) (int, error) {
	return withHooks(ctx, _d.sqlExec, _d.mutation, _d.hooks)
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *CacheInvalidationDelete) ExecX(ctx context.Context) int {
	n, err := _d.Exec(ctx)
	if err != nil {
		panic(err)
	}
	return n
}

func (_d *CacheInvalidationDelete) sqlExec(ctx context.Context) (int, error) {
	_spec := sqlgraph.NewDeleteSpec(cacheinvalidation.Table, sqlgraph.NewFieldSpec(cacheinvalidation.FieldID, field.TypeInt64))
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

// CacheInvalidationDeleteOne is the builder for deleting a single CacheInvalidation entity.
type CacheInvalidationDeleteOne struct {
	_d *CacheInvalidationDelete
}

// Where appends a list predicates to the CacheInvalidationDelete builder.
func (_d *CacheInvalidationDeleteOne) Where(ps ...predicate.CacheInvalidation) *CacheInvalidationDeleteOne {
	_d._d.mutation.Where(ps...)
	return _d
}

// Exec executes the deletion query.
func (_d *CacheInvalidationDeleteOne) Exec(ctx context.Context) error {
	n, err := _d._d.Exec(ctx)
	switch {
	case err != nil:
		return err
	case n == 0:
		return &NotFoundError{cacheinvalidation.Label}
	default:
		return nil
	}
}

// ExecX is like Exec, but panics if an error occurs.
func (_d *CacheInvalidationDeleteOne) ExecX(ctx context.Context) {
	if err := _d.Exec(ctx); err != nil {
		panic(err)
	}
}
