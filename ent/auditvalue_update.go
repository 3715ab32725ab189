// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/auditvalue"
	"github.com/predicthealth/database/ent/predicate"
)

// AuditValueUpdate is the builder for updating AuditValue entities.
type AuditValueUpdate struct {
	config
	hooks    []Hook
	mutation *AuditValueMutation
}

// Where appends a list predicates to the AuditValueUpdate builder.
func (_u *AuditValueUpdate) Where(ps ...predicate.AuditValue) *AuditValueUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the AuditValueMutation object of the builder.
func (_u *AuditValueUpdate) Mutation() *AuditValueMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *AuditValueUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditValueUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *AuditValueUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditValueUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *AuditValueUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(auditvalue.Table, auditvalue.Columns, sqlgraph.NewFieldSpec(auditvalue.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if _u.mutation.PersonIDCleared() {
		_spec.ClearField(auditvalue.FieldPersonID, field.TypeUUID)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{auditvalue.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// AuditValueUpdateOne is the builder for updating a single AuditValue entity.
type AuditValueUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *AuditValueMutation
}

// Mutation returns the AuditValueMutation object of the builder.
func (_u *AuditValueUpdateOne) Mutation() *AuditValueMutation {
	return _u.mutation
}

// Where appends a list predicates to the AuditValueUpdate builder.
func (_u *AuditValueUpdateOne) Where(ps ...predicate.AuditValue) *AuditValueUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *AuditValueUpdateOne) Select(field string, fields ...string) *AuditValueUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated AuditValue entity.
func (_u *AuditValueUpdateOne) Save(ctx context.Context) (*AuditValue, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditValueUpdateOne) SaveX(ctx context.Context) *AuditValue {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *AuditValueUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditValueUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *AuditValueUpdateOne) sqlSave(ctx context.Context) (_node *AuditValue, err error) {
	_spec := sqlgraph.NewUpdateSpec(auditvalue.Table, auditvalue.Columns, sqlgraph.NewFieldSpec(auditvalue.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "AuditValue.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, auditvalue.FieldID)
		for _, f := range fields {
			if !auditvalue.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != auditvalue.FieldID {
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
	if _u.mutation.PersonIDCleared() {
		_spec.ClearField(auditvalue.FieldPersonID, field.TypeUUID)
	}
	mergeAssignments(_spec)
	_node = &AuditValue{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{auditvalue.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
