// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/erasure"
)

// ErasureCreate is the builder for creating a Erasure entity.
type ErasureCreate struct {
	config
	mutation *ErasureMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *ErasureCreate) SetCreatedAt(v time.Time) *ErasureCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableCreatedAt(v *time.Time) *ErasureCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *ErasureCreate) SetPatientID(v uuid.UUID) *ErasureCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetRequestedBy sets the "requested_by" field.
func (_c *ErasureCreate) SetRequestedBy(v uuid.UUID) *ErasureCreate {
	_c.mutation.SetRequestedBy(v)
	return _c
}

// SetNillableRequestedBy sets the "requested_by" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableRequestedBy(v *uuid.UUID) *ErasureCreate {
	if v != nil {
		_c.SetRequestedBy(*v)
	}
	return _c
}

// SetReason sets the "reason" field.
func (_c *ErasureCreate) SetReason(v string) *ErasureCreate {
	_c.mutation.SetReason(v)
	return _c
}

// SetNillableReason sets the "reason" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableReason(v *string) *ErasureCreate {
	if v != nil {
		_c.SetReason(*v)
	}
	return _c
}

// SetConfirmedBy sets the "confirmed_by" field.
func (_c *ErasureCreate) SetConfirmedBy(v uuid.UUID) *ErasureCreate {
	_c.mutation.SetConfirmedBy(v)
	return _c
}

// SetNillableConfirmedBy sets the "confirmed_by" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableConfirmedBy(v *uuid.UUID) *ErasureCreate {
	if v != nil {
		_c.SetConfirmedBy(*v)
	}
	return _c
}

// SetExecutedAt sets the "executed_at" field.
func (_c *ErasureCreate) SetExecutedAt(v time.Time) *ErasureCreate {
	_c.mutation.SetExecutedAt(v)
	return _c
}

// SetNillableExecutedAt sets the "executed_at" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableExecutedAt(v *time.Time) *ErasureCreate {
	if v != nil {
		_c.SetExecutedAt(*v)
	}
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *ErasureCreate) SetUserID(v uuid.UUID) *ErasureCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableUserID(v *uuid.UUID) *ErasureCreate {
	if v != nil {
		_c.SetUserID(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *ErasureCreate) SetID(v uuid.UUID) *ErasureCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableID(v *uuid.UUID) *ErasureCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ErasureMutation object of the builder.
func (_c *ErasureCreate) Mutation() *ErasureMutation {
	return _c.mutation
}

// Save creates the Erasure in the database.
func (_c *ErasureCreate) Save(ctx context.Context) (*Erasure, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ErasureCreate) SaveX(ctx context.Context) *Erasure {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ErasureCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ErasureCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ErasureCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if erasure.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized erasure.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := erasure.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if erasure.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized erasure.DefaultID (forgotten import ent/runtime?)")
		}
		v := erasure.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *ErasureCreate) check() error {
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "Erasure.patient_id"`)}
	}
	if v, ok := _c.mutation.Reason(); ok {
		if err := erasure.ReasonValidator(v); err != nil {
			return &ValidationError{Name: "reason", err: fmt.Errorf(`ent: validator failed for field "Erasure.reason": %w`, err)}
		}
	}
	return nil
}

func (_c *ErasureCreate) sqlSave(ctx context.Context) (*Erasure, error) {
	if err := _c.check(); err != nil {
		return nil, err
	}
	_node, _spec := _c.createSpec()
	if err := createNode(ctx, _c.driver, _spec); err != nil {
		if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	if _spec.ID.Value != nil {
		if id, ok := _spec.ID.Value.(*uuid.UUID); ok {
			_node.ID = *id
		} else if err := _node.ID.Scan(_spec.ID.Value); err != nil {
			return nil, err
		}
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *ErasureCreate) createSpec() (*Erasure, *sqlgraph.CreateSpec) {
	var (
		_node = &Erasure{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(erasure.Table, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, erasure.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(erasure.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.PatientID(); ok {
		_spec.SetField(erasure.FieldPatientID, field.TypeUUID, value)
		_node.PatientID = value
	}
	if value, ok := _c.mutation.RequestedBy(); ok {
		_spec.SetField(erasure.FieldRequestedBy, field.TypeUUID, value)
		_node.RequestedBy = &value
	}
	if value, ok := _c.mutation.Reason(); ok {
		_spec.SetField(erasure.FieldReason, field.TypeString, value)
		_node.Reason = &value
	}
	if value, ok := _c.mutation.ConfirmedBy(); ok {
		_spec.SetField(erasure.FieldConfirmedBy, field.TypeUUID, value)
		_node.ConfirmedBy = &value
	}
	if value, ok := _c.mutation.ExecutedAt(); ok {
		_spec.SetField(erasure.FieldExecutedAt, field.TypeTime, value)
		_node.ExecutedAt = &value
	}
	if value, ok := _c.mutation.UserID(); ok {
		_spec.SetField(erasure.FieldUserID, field.TypeUUID, value)
		_node.UserID = &value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Erasure.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.ErasureUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *ErasureCreate) OnConflict(opts ...sql.ConflictOption) *ErasureUpsertOne {
	_c.conflict = opts
	return &ErasureUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Erasure.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *ErasureCreate) OnConflictColumns(columns ...string) *ErasureUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &ErasureUpsertOne{
		create: _c,
	}
}

type (
	// ErasureUpsertOne is the builder for "upsert"-ing
	//  one Erasure node.
	ErasureUpsertOne struct {
		create *ErasureCreate
	}

	// ErasureUpsert is the "OnConflict" setter.
	ErasureUpsert struct {
		*sql.UpdateSet
	}
)

// SetConfirmedBy sets the "confirmed_by" field.
func (u *ErasureUpsert) SetConfirmedBy(v uuid.UUID) *ErasureUpsert {
	u.Set(erasure.FieldConfirmedBy, v)
	return u
}

// UpdateConfirmedBy sets the "confirmed_by" field to the value that was provided on create.
func (u *ErasureUpsert) UpdateConfirmedBy() *ErasureUpsert {
	u.SetExcluded(erasure.FieldConfirmedBy)
	return u
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (u *ErasureUpsert) ClearConfirmedBy() *ErasureUpsert {
	u.SetNull(erasure.FieldConfirmedBy)
	return u
}

// SetExecutedAt sets the "executed_at" field.
func (u *ErasureUpsert) SetExecutedAt(v time.Time) *ErasureUpsert {
	u.Set(erasure.FieldExecutedAt, v)
	return u
}

// UpdateExecutedAt sets the "executed_at" field to the value that was provided on create.
func (u *ErasureUpsert) UpdateExecutedAt() *ErasureUpsert {
	u.SetExcluded(erasure.FieldExecutedAt)
	return u
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (u *ErasureUpsert) ClearExecutedAt() *ErasureUpsert {
	u.SetNull(erasure.FieldExecutedAt)
	return u
}

// SetUserID sets the "user_id" field.
func (u *ErasureUpsert) SetUserID(v uuid.UUID) *ErasureUpsert {
	u.Set(erasure.FieldUserID, v)
	return u
}

// UpdateUserID sets the "user_id" field to the value that was provided on create.
func (u *ErasureUpsert) UpdateUserID() *ErasureUpsert {
	u.SetExcluded(erasure.FieldUserID)
	return u
}

// ClearUserID clears the value of the "user_id" field.
func (u *ErasureUpsert) ClearUserID() *ErasureUpsert {
	u.SetNull(erasure.FieldUserID)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Erasure.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(erasure.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *ErasureUpsertOne) UpdateNewValues() *ErasureUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(erasure.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(erasure.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(erasure.FieldPatientID)
		}
		if _, exists := u.create.mutation.RequestedBy(); exists {
			s.SetIgnore(erasure.FieldRequestedBy)
		}
		if _, exists := u.create.mutation.Reason(); exists {
			s.SetIgnore(erasure.FieldReason)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Erasure.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *ErasureUpsertOne) Ignore() *ErasureUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *ErasureUpsertOne) DoNothing() *ErasureUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the ErasureCreate.OnConflict
// documentation for more info.
func (u *ErasureUpsertOne) Update(set func(*ErasureUpsert)) *ErasureUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&ErasureUpsert{UpdateSet: update})
	}))
	return u
}

// SetConfirmedBy sets the "confirmed_by" field.
func (u *ErasureUpsertOne) SetConfirmedBy(v uuid.UUID) *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.SetConfirmedBy(v)
	})
}

// UpdateConfirmedBy sets the "confirmed_by" field to the value that was provided on create.
func (u *ErasureUpsertOne) UpdateConfirmedBy() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateConfirmedBy()
	})
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (u *ErasureUpsertOne) ClearConfirmedBy() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearConfirmedBy()
	})
}

// SetExecutedAt sets the "executed_at" field.
func (u *ErasureUpsertOne) SetExecutedAt(v time.Time) *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.SetExecutedAt(v)
	})
}

// UpdateExecutedAt sets the "executed_at" field to the value that was provided on create.
func (u *ErasureUpsertOne) UpdateExecutedAt() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateExecutedAt()
	})
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (u *ErasureUpsertOne) ClearExecutedAt() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearExecutedAt()
	})
}

// SetUserID sets the "user_id" field.
func (u *ErasureUpsertOne) SetUserID(v uuid.UUID) *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.SetUserID(v)
	})
}

// UpdateUserID sets the "user_id" field to the value that was provided on create.
func (u *ErasureUpsertOne) UpdateUserID() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateUserID()
	})
}

// ClearUserID clears the value of the "user_id" field.
func (u *ErasureUpsertOne) ClearUserID() *ErasureUpsertOne {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearUserID()
	})
}

// Exec executes the query.
func (u *ErasureUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for ErasureCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *ErasureUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *ErasureUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: ErasureUpsertOne.ID is not supported by MySQL driver. Use ErasureUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *ErasureUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// ErasureCreateBulk is the builder for creating many Erasure entities in bulk.
type ErasureCreateBulk struct {
	config
	err      error
	builders []*ErasureCreate
	conflict []sql.ConflictOption
}

// Save creates the Erasure entities in the database.
func (_c *ErasureCreateBulk) Save(ctx context.Context) ([]*Erasure, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Erasure, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ErasureMutation)
				if !ok {
					return nil, fmt.Errorf("unexpected mutation type %T", m)
				}
				if err := builder.check(); err != nil {
					return nil, err
				}
				builder.mutation = mutation
				var err error
				nodes[i], specs[i] = builder.createSpec()
				if i < len(mutators)-1 {
					_, err = mutators[i+1].Mutate(root, _c.builders[i+1].mutation)
				} else {
					spec := &sqlgraph.BatchCreateSpec{Nodes: specs}
					spec.OnConflict = _c.conflict
					if len(_c.conflict) > 0 {
						for i, b := range _c.builders {
							b.mutation.upserted = specs[i].ID
						}
					}
					if err := writeBulk(ctx, _c.driver, spec, func(i int, w written) { nodes[i].stored(w) }); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
						return nil, err
					}
					spec.Nodes = nil // already written
					// Invoke the actual operation on the latest mutation in the chain.
					if err = sqlgraph.BatchCreate(ctx, _c.driver, spec); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
					}
				}
				if err != nil {
					return nil, err
				}
				mutation.id = &nodes[i].ID
				mutation.done = true
				return nodes[i], nil
			})
			for i := len(builder.hooks) - 1; i >= 0; i-- {
				mut = builder.hooks[i](mut)
			}
			mutators[i] = mut
		}(i, ctx)
	}
	if len(mutators) > 0 {
		if _, err := mutators[0].Mutate(ctx, _c.builders[0].mutation); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// SaveX is like Save, but panics if an error occurs.
func (_c *ErasureCreateBulk) SaveX(ctx context.Context) []*Erasure {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ErasureCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ErasureCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Erasure.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.ErasureUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *ErasureCreateBulk) OnConflict(opts ...sql.ConflictOption) *ErasureUpsertBulk {
	_c.conflict = opts
	return &ErasureUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Erasure.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *ErasureCreateBulk) OnConflictColumns(columns ...string) *ErasureUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &ErasureUpsertBulk{
		create: _c,
	}
}

// ErasureUpsertBulk is the builder for "upsert"-ing
// a bulk of Erasure nodes.
type ErasureUpsertBulk struct {
	create *ErasureCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Erasure.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(erasure.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *ErasureUpsertBulk) UpdateNewValues() *ErasureUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(erasure.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(erasure.FieldCreatedAt)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(erasure.FieldPatientID)
			}
			if _, exists := b.mutation.RequestedBy(); exists {
				s.SetIgnore(erasure.FieldRequestedBy)
			}
			if _, exists := b.mutation.Reason(); exists {
				s.SetIgnore(erasure.FieldReason)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Erasure.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *ErasureUpsertBulk) Ignore() *ErasureUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *ErasureUpsertBulk) DoNothing() *ErasureUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the ErasureCreateBulk.OnConflict
// documentation for more info.
func (u *ErasureUpsertBulk) Update(set func(*ErasureUpsert)) *ErasureUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&ErasureUpsert{UpdateSet: update})
	}))
	return u
}

// SetConfirmedBy sets the "confirmed_by" field.
func (u *ErasureUpsertBulk) SetConfirmedBy(v uuid.UUID) *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.SetConfirmedBy(v)
	})
}

// UpdateConfirmedBy sets the "confirmed_by" field to the value that was provided on create.
func (u *ErasureUpsertBulk) UpdateConfirmedBy() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateConfirmedBy()
	})
}

// ClearConfirmedBy clears the value of the "confirmed_by" field.
func (u *ErasureUpsertBulk) ClearConfirmedBy() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearConfirmedBy()
	})
}

// SetExecutedAt sets the "executed_at" field.
func (u *ErasureUpsertBulk) SetExecutedAt(v time.Time) *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.SetExecutedAt(v)
	})
}

// UpdateExecutedAt sets the "executed_at" field to the value that was provided on create.
func (u *ErasureUpsertBulk) UpdateExecutedAt() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateExecutedAt()
	})
}

// ClearExecutedAt clears the value of the "executed_at" field.
func (u *ErasureUpsertBulk) ClearExecutedAt() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearExecutedAt()
	})
}

// SetUserID sets the "user_id" field.
func (u *ErasureUpsertBulk) SetUserID(v uuid.UUID) *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.SetUserID(v)
	})
}

// UpdateUserID sets the "user_id" field to the value that was provided on create.
func (u *ErasureUpsertBulk) UpdateUserID() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.UpdateUserID()
	})
}

// ClearUserID clears the value of the "user_id" field.
func (u *ErasureUpsertBulk) ClearUserID() *ErasureUpsertBulk {
	return u.Update(func(s *ErasureUpsert) {
		s.ClearUserID()
	})
}

// Exec executes the query.
func (u *ErasureUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the ErasureCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for ErasureCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *ErasureUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
