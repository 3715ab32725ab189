// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/recordopening"
)

// RecordOpeningUpdate is the builder for updating RecordOpening entities.
type RecordOpeningUpdate struct {
	config
	hooks    []Hook
	mutation *RecordOpeningMutation
}

// Where appends a list predicates to the RecordOpeningUpdate builder.
func (_u *RecordOpeningUpdate) Where(ps ...predicate.RecordOpening) *RecordOpeningUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// Mutation returns the RecordOpeningMutation object of the builder.
func (_u *RecordOpeningUpdate) Mutation() *RecordOpeningMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *RecordOpeningUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RecordOpeningUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *RecordOpeningUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RecordOpeningUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *RecordOpeningUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(recordopening.Table, recordopening.Columns, sqlgraph.NewFieldSpec(recordopening.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if _u.mutation.ActorIDCleared() {
		_spec.ClearField(recordopening.FieldActorID, field.TypeUUID)
	}
	if _u.mutation.InstitutionNameCleared() {
		_spec.ClearField(recordopening.FieldInstitutionName, field.TypeString)
	}
	if _u.mutation.ReasonCleared() {
		_spec.ClearField(recordopening.FieldReason, field.TypeString)
	}
	if _u.mutation.ReasonSealedCleared() {
		_spec.ClearField(recordopening.FieldReasonSealed, field.TypeBytes)
	}
	if _u.mutation.IPAddressCleared() {
		_spec.ClearField(recordopening.FieldIPAddress, field.TypeString)
	}
	if _u.mutation.UserAgentCleared() {
		_spec.ClearField(recordopening.FieldUserAgent, field.TypeString)
	}
	if _u.mutation.RequestIDCleared() {
		_spec.ClearField(recordopening.FieldRequestID, field.TypeString)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{recordopening.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// RecordOpeningUpdateOne is the builder for updating a single RecordOpening entity.
type RecordOpeningUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *RecordOpeningMutation
}

// Mutation returns the RecordOpeningMutation object of the builder.
func (_u *RecordOpeningUpdateOne) Mutation() *RecordOpeningMutation {
	return _u.mutation
}

// Where appends a list predicates to the RecordOpeningUpdate builder.
func (_u *RecordOpeningUpdateOne) Where(ps ...predicate.RecordOpening) *RecordOpeningUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *RecordOpeningUpdateOne) Select(field string, fields ...string) *RecordOpeningUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated RecordOpening entity.
func (_u *RecordOpeningUpdateOne) Save(ctx context.Context) (*RecordOpening, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RecordOpeningUpdateOne) SaveX(ctx context.Context) *RecordOpening {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *RecordOpeningUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RecordOpeningUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

func (_u *RecordOpeningUpdateOne) sqlSave(ctx context.Context) (_node *RecordOpening, err error) {
	_spec := sqlgraph.NewUpdateSpec(recordopening.Table, recordopening.Columns, sqlgraph.NewFieldSpec(recordopening.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "RecordOpening.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, recordopening.FieldID)
		for _, f := range fields {
			if !recordopening.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != recordopening.FieldID {
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
	if _u.mutation.ActorIDCleared() {
		_spec.ClearField(recordopening.FieldActorID, field.TypeUUID)
	}
	if _u.mutation.InstitutionNameCleared() {
		_spec.ClearField(recordopening.FieldInstitutionName, field.TypeString)
	}
	if _u.mutation.ReasonCleared() {
		_spec.ClearField(recordopening.FieldReason, field.TypeString)
	}
	if _u.mutation.ReasonSealedCleared() {
		_spec.ClearField(recordopening.FieldReasonSealed, field.TypeBytes)
	}
	if _u.mutation.IPAddressCleared() {
		_spec.ClearField(recordopening.FieldIPAddress, field.TypeString)
	}
	if _u.mutation.UserAgentCleared() {
		_spec.ClearField(recordopening.FieldUserAgent, field.TypeString)
	}
	if _u.mutation.RequestIDCleared() {
		_spec.ClearField(recordopening.FieldRequestID, field.TypeString)
	}
	mergeAssignments(_spec)
	if slices.Contains(_spec.Node.Columns, recordopening.FieldReason) {
		_spec.Node.AddColumnOnce("reason_sealed").AddColumnOnce(recordopening.FieldPatientID)
	}
	_node = &RecordOpening{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{recordopening.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
