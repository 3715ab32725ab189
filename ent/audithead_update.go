// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/audithead"
	"github.com/predicthealth/database/ent/predicate"
)

// AuditHeadUpdate is the builder for updating AuditHead entities.
type AuditHeadUpdate struct {
	config
	hooks    []Hook
	mutation *AuditHeadMutation
}

// Where appends a list predicates to the AuditHeadUpdate builder.
func (_u *AuditHeadUpdate) Where(ps ...predicate.AuditHead) *AuditHeadUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetLength sets the "length" field.
func (_u *AuditHeadUpdate) SetLength(v int64) *AuditHeadUpdate {
	_u.mutation.ResetLength()
	_u.mutation.SetLength(v)
	return _u
}

// SetNillableLength sets the "length" field if the given value is not nil.
func (_u *AuditHeadUpdate) SetNillableLength(v *int64) *AuditHeadUpdate {
	if v != nil {
		_u.SetLength(*v)
	}
	return _u
}

// AddLength adds value to the "length" field.
func (_u *AuditHeadUpdate) AddLength(v int64) *AuditHeadUpdate {
	_u.mutation.AddLength(v)
	return _u
}

// SetHash sets the "hash" field.
func (_u *AuditHeadUpdate) SetHash(v []byte) *AuditHeadUpdate {
	_u.mutation.SetHash(v)
	return _u
}

// Mutation returns the AuditHeadMutation object of the builder.
func (_u *AuditHeadUpdate) Mutation() *AuditHeadMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *AuditHeadUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditHeadUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *AuditHeadUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditHeadUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *AuditHeadUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(audithead.Table, audithead.Columns, sqlgraph.NewFieldSpec(audithead.FieldID, field.TypeString))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Length(); ok {
		_spec.SetField(audithead.FieldLength, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedLength(); ok {
		_spec.AddField(audithead.FieldLength, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Hash(); ok {
		_spec.SetField(audithead.FieldHash, field.TypeBytes, value)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{audithead.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// AuditHeadUpdateOne is the builder for updating a single AuditHead entity.
type AuditHeadUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *AuditHeadMutation
}

// SetLength sets the "length" field.
func (_u *AuditHeadUpdateOne) SetLength(v int64) *AuditHeadUpdateOne {
	_u.mutation.ResetLength()
	_u.mutation.SetLength(v)
	return _u
}

// SetNillableLength sets the "length" field if the given value is not nil.
func (_u *AuditHeadUpdateOne) SetNillableLength(v *int64) *AuditHeadUpdateOne {
	if v != nil {
		_u.SetLength(*v)
	}
	return _u
}

// AddLength adds value to the "length" field.
func (_u *AuditHeadUpdateOne) AddLength(v int64) *AuditHeadUpdateOne {
	_u.mutation.AddLength(v)
	return _u
}

// SetHash sets the "hash" field.
func (_u *AuditHeadUpdateOne) SetHash(v []byte) *AuditHeadUpdateOne {
	_u.mutation.SetHash(v)
	return _u
}

// Mutation returns the AuditHeadMutation object of the builder.
func (_u *AuditHeadUpdateOne) Mutation() *AuditHeadMutation {
	return _u.mutation
}

// Where appends a list predicates to the AuditHeadUpdate builder.
func (_u *AuditHeadUpdateOne) Where(ps ...predicate.AuditHead) *AuditHeadUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *AuditHeadUpdateOne) Select(field string, fields ...string) *AuditHeadUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated AuditHead entity.
func (_u *AuditHeadUpdateOne) Save(ctx context.Context) (*AuditHead, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditHeadUpdateOne) SaveX(ctx context.Context) *AuditHead {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *AuditHeadUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditHeadUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *AuditHeadUpdateOne) sqlSave(ctx context.Context) (_node *AuditHead, err error) {
	_spec := sqlgraph.NewUpdateSpec(audithead.Table, audithead.Columns, sqlgraph.NewFieldSpec(audithead.FieldID, field.TypeString))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "AuditHead.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, audithead.FieldID)
		for _, f := range fields {
			if !audithead.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != audithead.FieldID {
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
	if value, ok := _u.mutation.Length(); ok {
		_spec.SetField(audithead.FieldLength, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedLength(); ok {
		_spec.AddField(audithead.FieldLength, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Hash(); ok {
		_spec.SetField(audithead.FieldHash, field.TypeBytes, value)
	}
	mergeAssignments(_spec)
	_node = &AuditHead{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{audithead.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
