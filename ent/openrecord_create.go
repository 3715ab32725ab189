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
	"github.com/predicthealth/database/ent/openrecord"
	"github.com/predicthealth/database/schema/enum"
)

// OpenRecordCreate is the builder for creating a OpenRecord entity.
type OpenRecordCreate struct {
	config
	mutation *OpenRecordMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetActorID sets the "actor_id" field.
func (_c *OpenRecordCreate) SetActorID(v uuid.UUID) *OpenRecordCreate {
	_c.mutation.SetActorID(v)
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *OpenRecordCreate) SetPatientID(v uuid.UUID) *OpenRecordCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetPurpose sets the "purpose" field.
func (_c *OpenRecordCreate) SetPurpose(v enum.Purpose) *OpenRecordCreate {
	_c.mutation.SetPurpose(v)
	return _c
}

// SetExpiresAt sets the "expires_at" field.
func (_c *OpenRecordCreate) SetExpiresAt(v time.Time) *OpenRecordCreate {
	_c.mutation.SetExpiresAt(v)
	return _c
}

// SetTransaction sets the "transaction" field.
func (_c *OpenRecordCreate) SetTransaction(v int64) *OpenRecordCreate {
	_c.mutation.SetTransaction(v)
	return _c
}

// SetID sets the "id" field.
func (_c *OpenRecordCreate) SetID(v uuid.UUID) *OpenRecordCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *OpenRecordCreate) SetNillableID(v *uuid.UUID) *OpenRecordCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the OpenRecordMutation object of the builder.
func (_c *OpenRecordCreate) Mutation() *OpenRecordMutation {
	return _c.mutation
}

// Save creates the OpenRecord in the database.
func (_c *OpenRecordCreate) Save(ctx context.Context) (*OpenRecord, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *OpenRecordCreate) SaveX(ctx context.Context) *OpenRecord {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpenRecordCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpenRecordCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *OpenRecordCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := openrecord.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *OpenRecordCreate) check() error {
	if _, ok := _c.mutation.ActorID(); !ok {
		return &ValidationError{Name: "actor_id", err: errors.New(`ent: missing required field "OpenRecord.actor_id"`)}
	}
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "OpenRecord.patient_id"`)}
	}
	if _, ok := _c.mutation.Purpose(); !ok {
		return &ValidationError{Name: "purpose", err: errors.New(`ent: missing required field "OpenRecord.purpose"`)}
	}
	if v, ok := _c.mutation.Purpose(); ok {
		if err := openrecord.PurposeValidator(v); err != nil {
			return &ValidationError{Name: "purpose", err: fmt.Errorf(`ent: validator failed for field "OpenRecord.purpose": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ExpiresAt(); !ok {
		return &ValidationError{Name: "expires_at", err: errors.New(`ent: missing required field "OpenRecord.expires_at"`)}
	}
	if _, ok := _c.mutation.Transaction(); !ok {
		return &ValidationError{Name: "transaction", err: errors.New(`ent: missing required field "OpenRecord.transaction"`)}
	}
	return nil
}

func (_c *OpenRecordCreate) sqlSave(ctx context.Context) (*OpenRecord, error) {
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

func (_c *OpenRecordCreate) createSpec() (*OpenRecord, *sqlgraph.CreateSpec) {
	var (
		_node = &OpenRecord{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(openrecord.Table, sqlgraph.NewFieldSpec(openrecord.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, openrecord.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.ActorID(); ok {
		_spec.SetField(openrecord.FieldActorID, field.TypeUUID, value)
		_node.ActorID = value
	}
	if value, ok := _c.mutation.PatientID(); ok {
		_spec.SetField(openrecord.FieldPatientID, field.TypeUUID, value)
		_node.PatientID = value
	}
	if value, ok := _c.mutation.Purpose(); ok {
		_spec.SetField(openrecord.FieldPurpose, field.TypeEnum, value)
		_node.Purpose = value
	}
	if value, ok := _c.mutation.ExpiresAt(); ok {
		_spec.SetField(openrecord.FieldExpiresAt, field.TypeTime, value)
		_node.ExpiresAt = value
	}
	if value, ok := _c.mutation.Transaction(); ok {
		_spec.SetField(openrecord.FieldTransaction, field.TypeInt64, value)
		_node.Transaction = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpenRecord.Create().
//		SetActorID(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpenRecordUpsert) {
//			SetActorID(v+v).
//		}).
//		Exec(ctx)
func (_c *OpenRecordCreate) OnConflict(opts ...sql.ConflictOption) *OpenRecordUpsertOne {
	_c.conflict = opts
	return &OpenRecordUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpenRecordCreate) OnConflictColumns(columns ...string) *OpenRecordUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpenRecordUpsertOne{
		create: _c,
	}
}

type (
	// OpenRecordUpsertOne is the builder for "upsert"-ing
	//  one OpenRecord node.
	OpenRecordUpsertOne struct {
		create *OpenRecordCreate
	}

	// OpenRecordUpsert is the "OnConflict" setter.
	OpenRecordUpsert struct {
		*sql.UpdateSet
	}
)

// SetActorID sets the "actor_id" field.
func (u *OpenRecordUpsert) SetActorID(v uuid.UUID) *OpenRecordUpsert {
	u.Set(openrecord.FieldActorID, v)
	return u
}

// UpdateActorID sets the "actor_id" field to the value that was provided on create.
func (u *OpenRecordUpsert) UpdateActorID() *OpenRecordUpsert {
	u.SetExcluded(openrecord.FieldActorID)
	return u
}

// SetPatientID sets the "patient_id" field.
func (u *OpenRecordUpsert) SetPatientID(v uuid.UUID) *OpenRecordUpsert {
	u.Set(openrecord.FieldPatientID, v)
	return u
}

// UpdatePatientID sets the "patient_id" field to the value that was provided on create.
func (u *OpenRecordUpsert) UpdatePatientID() *OpenRecordUpsert {
	u.SetExcluded(openrecord.FieldPatientID)
	return u
}

// SetPurpose sets the "purpose" field.
func (u *OpenRecordUpsert) SetPurpose(v enum.Purpose) *OpenRecordUpsert {
	u.Set(openrecord.FieldPurpose, v)
	return u
}

// UpdatePurpose sets the "purpose" field to the value that was provided on create.
func (u *OpenRecordUpsert) UpdatePurpose() *OpenRecordUpsert {
	u.SetExcluded(openrecord.FieldPurpose)
	return u
}

// SetExpiresAt sets the "expires_at" field.
func (u *OpenRecordUpsert) SetExpiresAt(v time.Time) *OpenRecordUpsert {
	u.Set(openrecord.FieldExpiresAt, v)
	return u
}

// UpdateExpiresAt sets the "expires_at" field to the value that was provided on create.
func (u *OpenRecordUpsert) UpdateExpiresAt() *OpenRecordUpsert {
	u.SetExcluded(openrecord.FieldExpiresAt)
	return u
}

// SetTransaction sets the "transaction" field.
func (u *OpenRecordUpsert) SetTransaction(v int64) *OpenRecordUpsert {
	u.Set(openrecord.FieldTransaction, v)
	return u
}

// UpdateTransaction sets the "transaction" field to the value that was provided on create.
func (u *OpenRecordUpsert) UpdateTransaction() *OpenRecordUpsert {
	u.SetExcluded(openrecord.FieldTransaction)
	return u
}

// AddTransaction adds v to the "transaction" field.
func (u *OpenRecordUpsert) AddTransaction(v int64) *OpenRecordUpsert {
	u.Add(openrecord.FieldTransaction, v)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openrecord.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpenRecordUpsertOne) UpdateNewValues() *OpenRecordUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(openrecord.FieldID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *OpenRecordUpsertOne) Ignore() *OpenRecordUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpenRecordUpsertOne) DoNothing() *OpenRecordUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpenRecordCreate.OnConflict
// documentation for more info.
func (u *OpenRecordUpsertOne) Update(set func(*OpenRecordUpsert)) *OpenRecordUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpenRecordUpsert{UpdateSet: update})
	}))
	return u
}

// SetActorID sets the "actor_id" field.
func (u *OpenRecordUpsertOne) SetActorID(v uuid.UUID) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetActorID(v)
	})
}

// UpdateActorID sets the "actor_id" field to the value that was provided on create.
func (u *OpenRecordUpsertOne) UpdateActorID() *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateActorID()
	})
}

// SetPatientID sets the "patient_id" field.
func (u *OpenRecordUpsertOne) SetPatientID(v uuid.UUID) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetPatientID(v)
	})
}

// UpdatePatientID sets the "patient_id" field to the value that was provided on create.
func (u *OpenRecordUpsertOne) UpdatePatientID() *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdatePatientID()
	})
}

// SetPurpose sets the "purpose" field.
func (u *OpenRecordUpsertOne) SetPurpose(v enum.Purpose) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetPurpose(v)
	})
}

// UpdatePurpose sets the "purpose" field to the value that was provided on create.
func (u *OpenRecordUpsertOne) UpdatePurpose() *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdatePurpose()
	})
}

// SetExpiresAt sets the "expires_at" field.
func (u *OpenRecordUpsertOne) SetExpiresAt(v time.Time) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetExpiresAt(v)
	})
}

// UpdateExpiresAt sets the "expires_at" field to the value that was provided on create.
func (u *OpenRecordUpsertOne) UpdateExpiresAt() *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateExpiresAt()
	})
}

// SetTransaction sets the "transaction" field.
func (u *OpenRecordUpsertOne) SetTransaction(v int64) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetTransaction(v)
	})
}

// AddTransaction adds v to the "transaction" field.
func (u *OpenRecordUpsertOne) AddTransaction(v int64) *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.AddTransaction(v)
	})
}

// UpdateTransaction sets the "transaction" field to the value that was provided on create.
func (u *OpenRecordUpsertOne) UpdateTransaction() *OpenRecordUpsertOne {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateTransaction()
	})
}

// Exec executes the query.
func (u *OpenRecordUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpenRecordCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpenRecordUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *OpenRecordUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: OpenRecordUpsertOne.ID is not supported by MySQL driver. Use OpenRecordUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *OpenRecordUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// OpenRecordCreateBulk is the builder for creating many OpenRecord entities in bulk.
type OpenRecordCreateBulk struct {
	config
	err      error
	builders []*OpenRecordCreate
	conflict []sql.ConflictOption
}

// Save creates the OpenRecord entities in the database.
func (_c *OpenRecordCreateBulk) Save(ctx context.Context) ([]*OpenRecord, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*OpenRecord, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*OpenRecordMutation)
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
func (_c *OpenRecordCreateBulk) SaveX(ctx context.Context) []*OpenRecord {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpenRecordCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpenRecordCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpenRecord.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpenRecordUpsert) {
//			SetActorID(v+v).
//		}).
//		Exec(ctx)
func (_c *OpenRecordCreateBulk) OnConflict(opts ...sql.ConflictOption) *OpenRecordUpsertBulk {
	_c.conflict = opts
	return &OpenRecordUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpenRecordCreateBulk) OnConflictColumns(columns ...string) *OpenRecordUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpenRecordUpsertBulk{
		create: _c,
	}
}

// OpenRecordUpsertBulk is the builder for "upsert"-ing
// a bulk of OpenRecord nodes.
type OpenRecordUpsertBulk struct {
	create *OpenRecordCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openrecord.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpenRecordUpsertBulk) UpdateNewValues() *OpenRecordUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(openrecord.FieldID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpenRecord.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *OpenRecordUpsertBulk) Ignore() *OpenRecordUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpenRecordUpsertBulk) DoNothing() *OpenRecordUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpenRecordCreateBulk.OnConflict
// documentation for more info.
func (u *OpenRecordUpsertBulk) Update(set func(*OpenRecordUpsert)) *OpenRecordUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpenRecordUpsert{UpdateSet: update})
	}))
	return u
}

// SetActorID sets the "actor_id" field.
func (u *OpenRecordUpsertBulk) SetActorID(v uuid.UUID) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetActorID(v)
	})
}

// UpdateActorID sets the "actor_id" field to the value that was provided on create.
func (u *OpenRecordUpsertBulk) UpdateActorID() *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateActorID()
	})
}

// SetPatientID sets the "patient_id" field.
func (u *OpenRecordUpsertBulk) SetPatientID(v uuid.UUID) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetPatientID(v)
	})
}

// UpdatePatientID sets the "patient_id" field to the value that was provided on create.
func (u *OpenRecordUpsertBulk) UpdatePatientID() *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdatePatientID()
	})
}

// SetPurpose sets the "purpose" field.
func (u *OpenRecordUpsertBulk) SetPurpose(v enum.Purpose) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetPurpose(v)
	})
}

// UpdatePurpose sets the "purpose" field to the value that was provided on create.
func (u *OpenRecordUpsertBulk) UpdatePurpose() *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdatePurpose()
	})
}

// SetExpiresAt sets the "expires_at" field.
func (u *OpenRecordUpsertBulk) SetExpiresAt(v time.Time) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetExpiresAt(v)
	})
}

// UpdateExpiresAt sets the "expires_at" field to the value that was provided on create.
func (u *OpenRecordUpsertBulk) UpdateExpiresAt() *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateExpiresAt()
	})
}

// SetTransaction sets the "transaction" field.
func (u *OpenRecordUpsertBulk) SetTransaction(v int64) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.SetTransaction(v)
	})
}

// AddTransaction adds v to the "transaction" field.
func (u *OpenRecordUpsertBulk) AddTransaction(v int64) *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.AddTransaction(v)
	})
}

// UpdateTransaction sets the "transaction" field to the value that was provided on create.
func (u *OpenRecordUpsertBulk) UpdateTransaction() *OpenRecordUpsertBulk {
	return u.Update(func(s *OpenRecordUpsert) {
		s.UpdateTransaction()
	})
}

// Exec executes the query.
func (u *OpenRecordUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the OpenRecordCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpenRecordCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpenRecordUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
