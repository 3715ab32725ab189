// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/schema/enum"
)

// OpenRecordUpdate is the builder for updating OpenRecord entities.
type OpenRecordUpdate struct {
	config
	hooks    []Hook
	mutation *OpenRecordMutation
}

// Where appends a list predicates to the OpenRecordUpdate builder.
func (_u *OpenRecordUpdate) Where(ps ...predicate.OpenRecord) *OpenRecordUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetActorID sets the "actor_id" field.
func (_u *OpenRecordUpdate) SetActorID(v uuid.UUID) *OpenRecordUpdate {
	_u.mutation.SetActorID(v)
	return _u
}

// SetNillableActorID sets the "actor_id" field if the given value is not nil.
func (_u *OpenRecordUpdate) SetNillableActorID(v *uuid.UUID) *OpenRecordUpdate {
	if v != nil {
		_u.SetActorID(*v)
	}
	return _u
}

// SetPatientID sets the "patient_id" field.
func (_u *OpenRecordUpdate) SetPatientID(v uuid.UUID) *OpenRecordUpdate {
	_u.mutation.SetPatientID(v)
	return _u
}

// SetNillablePatientID sets the "patient_id" field if the given value is not nil.
func (_u *OpenRecordUpdate) SetNillablePatientID(v *uuid.UUID) *OpenRecordUpdate {
	if v != nil {
		_u.SetPatientID(*v)
	}
	return _u
}

// SetPurpose sets the "purpose" field.
func (_u *OpenRecordUpdate) SetPurpose(v enum.Purpose) *OpenRecordUpdate {
	_u.mutation.SetPurpose(v)
	return _u
}

// SetNillablePurpose sets the "purpose" field if the given value is not nil.
func (_u *OpenRecordUpdate) SetNillablePurpose(v *enum.Purpose) *OpenRecordUpdate {
	if v != nil {
		_u.SetPurpose(*v)
	}
	return _u
}

// SetExpiresAt sets the "expires_at" field.
func (_u *OpenRecordUpdate) SetExpiresAt(v time.Time) *OpenRecordUpdate {
	_u.mutation.SetExpiresAt(v)
	return _u
}

// SetNillableExpiresAt sets the "expires_at" field if the given value is not nil.
func (_u *OpenRecordUpdate) SetNillableExpiresAt(v *time.Time) *OpenRecordUpdate {
	if v != nil {
		_u.SetExpiresAt(*v)
	}
	return _u
}

// SetTransaction sets the "transaction" field.
func (_u *OpenRecordUpdate) SetTransaction(v int64) *OpenRecordUpdate {
	_u.mutation.ResetTransaction()
	_u.mutation.SetTransaction(v)
	return _u
}

// SetNillableTransaction sets the "transaction" field if the given value is not nil.
func (_u *OpenRecordUpdate) SetNillableTransaction(v *int64) *OpenRecordUpdate {
	if v != nil {
		_u.SetTransaction(*v)
	}
	return _u
}

// AddTransaction adds value to the "transaction" field.
func (_u *OpenRecordUpdate) AddTransaction(v int64) *OpenRecordUpdate {
	_u.mutation.AddTransaction(v)
	return _u
}

// Mutation returns the OpenRecordMutation object of the builder.
func (_u *OpenRecordUpdate) Mutation() *OpenRecordMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *OpenRecordUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpenRecordUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *OpenRecordUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpenRecordUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *OpenRecordUpdate) check() error {
	if v, ok := _u.mutation.Purpose(); ok {
		if err := openrecord.PurposeValidator(v); err != nil {
			return &ValidationError{Name: "purpose", err: fmt.Errorf(`ent: validator failed for field "OpenRecord.purpose": %w`, err)}
		}
	}
	return nil
}

func (_u *OpenRecordUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(openrecord.Table, openrecord.Columns, sqlgraph.NewFieldSpec(openrecord.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.ActorID(); ok {
		_spec.SetField(openrecord.FieldActorID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.PatientID(); ok {
		_spec.SetField(openrecord.FieldPatientID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Purpose(); ok {
		_spec.SetField(openrecord.FieldPurpose, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.ExpiresAt(); ok {
		_spec.SetField(openrecord.FieldExpiresAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Transaction(); ok {
		_spec.SetField(openrecord.FieldTransaction, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTransaction(); ok {
		_spec.AddField(openrecord.FieldTransaction, field.TypeInt64, value)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{openrecord.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// OpenRecordUpdateOne is the builder for updating a single OpenRecord entity.
type OpenRecordUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *OpenRecordMutation
}

// SetActorID sets the "actor_id" field.
func (_u *OpenRecordUpdateOne) SetActorID(v uuid.UUID) *OpenRecordUpdateOne {
	_u.mutation.SetActorID(v)
	return _u
}

// SetNillableActorID sets the "actor_id" field if the given value is not nil.
func (_u *OpenRecordUpdateOne) SetNillableActorID(v *uuid.UUID) *OpenRecordUpdateOne {
	if v != nil {
		_u.SetActorID(*v)
	}
	return _u
}

// SetPatientID sets the "patient_id" field.
func (_u *OpenRecordUpdateOne) SetPatientID(v uuid.UUID) *OpenRecordUpdateOne {
	_u.mutation.SetPatientID(v)
	return _u
}

// SetNillablePatientID sets the "patient_id" field if the given value is not nil.
func (_u *OpenRecordUpdateOne) SetNillablePatientID(v *uuid.UUID) *OpenRecordUpdateOne {
	if v != nil {
		_u.SetPatientID(*v)
	}
	return _u
}

// SetPurpose sets the "purpose" field.
func (_u *OpenRecordUpdateOne) SetPurpose(v enum.Purpose) *OpenRecordUpdateOne {
	_u.mutation.SetPurpose(v)
	return _u
}

// SetNillablePurpose sets the "purpose" field if the given value is not nil.
func (_u *OpenRecordUpdateOne) SetNillablePurpose(v *enum.Purpose) *OpenRecordUpdateOne {
	if v != nil {
		_u.SetPurpose(*v)
	}
	return _u
}

// SetExpiresAt sets the "expires_at" field.
func (_u *OpenRecordUpdateOne) SetExpiresAt(v time.Time) *OpenRecordUpdateOne {
	_u.mutation.SetExpiresAt(v)
	return _u
}

// SetNillableExpiresAt sets the "expires_at" field if the given value is not nil.
func (_u *OpenRecordUpdateOne) SetNillableExpiresAt(v *time.Time) *OpenRecordUpdateOne {
	if v != nil {
		_u.SetExpiresAt(*v)
	}
	return _u
}

// SetTransaction sets the "transaction" field.
func (_u *OpenRecordUpdateOne) SetTransaction(v int64) *OpenRecordUpdateOne {
	_u.mutation.ResetTransaction()
	_u.mutation.SetTransaction(v)
	return _u
}

// SetNillableTransaction sets the "transaction" field if the given value is not nil.
func (_u *OpenRecordUpdateOne) SetNillableTransaction(v *int64) *OpenRecordUpdateOne {
	if v != nil {
		_u.SetTransaction(*v)
	}
	return _u
}

// AddTransaction adds value to the "transaction" field.
func (_u *OpenRecordUpdateOne) AddTransaction(v int64) *OpenRecordUpdateOne {
	_u.mutation.AddTransaction(v)
	return _u
}

// Mutation returns the OpenRecordMutation object of the builder.
func (_u *OpenRecordUpdateOne) Mutation() *OpenRecordMutation {
	return _u.mutation
}

// Where appends a list predicates to the OpenRecordUpdate builder.
func (_u *OpenRecordUpdateOne) Where(ps ...predicate.OpenRecord) *OpenRecordUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *OpenRecordUpdateOne) Select(field string, fields ...string) *OpenRecordUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated OpenRecord entity.
func (_u *OpenRecordUpdateOne) Save(ctx context.Context) (*OpenRecord, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OpenRecordUpdateOne) SaveX(ctx context.Context) *OpenRecord {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *OpenRecordUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OpenRecordUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *OpenRecordUpdateOne) check() error {
	if v, ok := _u.mutation.Purpose(); ok {
		if err := openrecord.PurposeValidator(v); err != nil {
			return &ValidationError{Name: "purpose", err: fmt.Errorf(`ent: validator failed for field "OpenRecord.purpose": %w`, err)}
		}
	}
	return nil
}

func (_u *OpenRecordUpdateOne) sqlSave(ctx context.Context) (_node *OpenRecord, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(openrecord.Table, openrecord.Columns, sqlgraph.NewFieldSpec(openrecord.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "OpenRecord.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, openrecord.FieldID)
		for _, f := range fields {
			if !openrecord.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != openrecord.FieldID {
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
	if value, ok := _u.mutation.ActorID(); ok {
		_spec.SetField(openrecord.FieldActorID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.PatientID(); ok {
		_spec.SetField(openrecord.FieldPatientID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Purpose(); ok {
		_spec.SetField(openrecord.FieldPurpose, field.TypeEnum, value)
	}
	if value, ok := _u.mutation.ExpiresAt(); ok {
		_spec.SetField(openrecord.FieldExpiresAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Transaction(); ok {
		_spec.SetField(openrecord.FieldTransaction, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTransaction(); ok {
		_spec.AddField(openrecord.FieldTransaction, field.TypeInt64, value)
	}
	mergeAssignments(_spec)
	_node = &OpenRecord{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{openrecord.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
