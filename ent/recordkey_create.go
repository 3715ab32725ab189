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
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/recordkey"
)

// RecordKeyCreate is the builder for creating a RecordKey entity.
type RecordKeyCreate struct {
	config
	mutation *RecordKeyMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *RecordKeyCreate) SetCreatedAt(v time.Time) *RecordKeyCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *RecordKeyCreate) SetNillableCreatedAt(v *time.Time) *RecordKeyCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *RecordKeyCreate) SetPatientID(v uuid.UUID) *RecordKeyCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetWrapped sets the "wrapped" field.
func (_c *RecordKeyCreate) SetWrapped(v []byte) *RecordKeyCreate {
	_c.mutation.SetWrapped(v)
	return _c
}

// SetWrappedBy sets the "wrapped_by" field.
func (_c *RecordKeyCreate) SetWrappedBy(v string) *RecordKeyCreate {
	_c.mutation.SetWrappedBy(v)
	return _c
}

// SetNillableWrappedBy sets the "wrapped_by" field if the given value is not nil.
func (_c *RecordKeyCreate) SetNillableWrappedBy(v *string) *RecordKeyCreate {
	if v != nil {
		_c.SetWrappedBy(*v)
	}
	return _c
}

// SetErasedAt sets the "erased_at" field.
func (_c *RecordKeyCreate) SetErasedAt(v time.Time) *RecordKeyCreate {
	_c.mutation.SetErasedAt(v)
	return _c
}

// SetNillableErasedAt sets the "erased_at" field if the given value is not nil.
func (_c *RecordKeyCreate) SetNillableErasedAt(v *time.Time) *RecordKeyCreate {
	if v != nil {
		_c.SetErasedAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *RecordKeyCreate) SetID(v uuid.UUID) *RecordKeyCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *RecordKeyCreate) SetNillableID(v *uuid.UUID) *RecordKeyCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetPatient sets the "patient" edge to the Patient entity.
func (_c *RecordKeyCreate) SetPatient(v *Patient) *RecordKeyCreate {
	return _c.SetPatientID(v.ID)
}

// Mutation returns the RecordKeyMutation object of the builder.
func (_c *RecordKeyCreate) Mutation() *RecordKeyMutation {
	return _c.mutation
}

// Save creates the RecordKey in the database.
func (_c *RecordKeyCreate) Save(ctx context.Context) (*RecordKey, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *RecordKeyCreate) SaveX(ctx context.Context) *RecordKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RecordKeyCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RecordKeyCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *RecordKeyCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if recordkey.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized recordkey.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := recordkey.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if recordkey.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized recordkey.DefaultID (forgotten import ent/runtime?)")
		}
		v := recordkey.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *RecordKeyCreate) check() error {
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "RecordKey.patient_id"`)}
	}
	if v, ok := _c.mutation.WrappedBy(); ok {
		if err := recordkey.WrappedByValidator(v); err != nil {
			return &ValidationError{Name: "wrapped_by", err: fmt.Errorf(`ent: validator failed for field "RecordKey.wrapped_by": %w`, err)}
		}
	}
	if len(_c.mutation.PatientIDs()) == 0 {
		return &ValidationError{Name: "patient", err: errors.New(`ent: missing required edge "RecordKey.patient"`)}
	}
	return nil
}

func (_c *RecordKeyCreate) sqlSave(ctx context.Context) (*RecordKey, error) {
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

func (_c *RecordKeyCreate) createSpec() (*RecordKey, *sqlgraph.CreateSpec) {
	var (
		_node = &RecordKey{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(recordkey.Table, sqlgraph.NewFieldSpec(recordkey.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, recordkey.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(recordkey.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Wrapped(); ok {
		_spec.SetField(recordkey.FieldWrapped, field.TypeBytes, value)
		_node.Wrapped = value
	}
	if value, ok := _c.mutation.WrappedBy(); ok {
		_spec.SetField(recordkey.FieldWrappedBy, field.TypeString, value)
		_node.WrappedBy = &value
	}
	if value, ok := _c.mutation.ErasedAt(); ok {
		_spec.SetField(recordkey.FieldErasedAt, field.TypeTime, value)
		_node.ErasedAt = &value
	}
	if nodes := _c.mutation.PatientIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: true,
			Table:   recordkey.PatientTable,
			Columns: []string{recordkey.PatientColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.PatientID = nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.RecordKey.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.RecordKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *RecordKeyCreate) OnConflict(opts ...sql.ConflictOption) *RecordKeyUpsertOne {
	_c.conflict = opts
	return &RecordKeyUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *RecordKeyCreate) OnConflictColumns(columns ...string) *RecordKeyUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &RecordKeyUpsertOne{
		create: _c,
	}
}

type (
	// RecordKeyUpsertOne is the builder for "upsert"-ing
	//  one RecordKey node.
	RecordKeyUpsertOne struct {
		create *RecordKeyCreate
	}

	// RecordKeyUpsert is the "OnConflict" setter.
	RecordKeyUpsert struct {
		*sql.UpdateSet
	}
)

// SetWrapped sets the "wrapped" field.
func (u *RecordKeyUpsert) SetWrapped(v []byte) *RecordKeyUpsert {
	u.Set(recordkey.FieldWrapped, v)
	return u
}

// UpdateWrapped sets the "wrapped" field to the value that was provided on create.
func (u *RecordKeyUpsert) UpdateWrapped() *RecordKeyUpsert {
	u.SetExcluded(recordkey.FieldWrapped)
	return u
}

// ClearWrapped clears the value of the "wrapped" field.
func (u *RecordKeyUpsert) ClearWrapped() *RecordKeyUpsert {
	u.SetNull(recordkey.FieldWrapped)
	return u
}

// SetWrappedBy sets the "wrapped_by" field.
func (u *RecordKeyUpsert) SetWrappedBy(v string) *RecordKeyUpsert {
	u.Set(recordkey.FieldWrappedBy, v)
	return u
}

// UpdateWrappedBy sets the "wrapped_by" field to the value that was provided on create.
func (u *RecordKeyUpsert) UpdateWrappedBy() *RecordKeyUpsert {
	u.SetExcluded(recordkey.FieldWrappedBy)
	return u
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (u *RecordKeyUpsert) ClearWrappedBy() *RecordKeyUpsert {
	u.SetNull(recordkey.FieldWrappedBy)
	return u
}

// SetErasedAt sets the "erased_at" field.
func (u *RecordKeyUpsert) SetErasedAt(v time.Time) *RecordKeyUpsert {
	u.Set(recordkey.FieldErasedAt, v)
	return u
}

// UpdateErasedAt sets the "erased_at" field to the value that was provided on create.
func (u *RecordKeyUpsert) UpdateErasedAt() *RecordKeyUpsert {
	u.SetExcluded(recordkey.FieldErasedAt)
	return u
}

// ClearErasedAt clears the value of the "erased_at" field.
func (u *RecordKeyUpsert) ClearErasedAt() *RecordKeyUpsert {
	u.SetNull(recordkey.FieldErasedAt)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(recordkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *RecordKeyUpsertOne) UpdateNewValues() *RecordKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(recordkey.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(recordkey.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(recordkey.FieldPatientID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *RecordKeyUpsertOne) Ignore() *RecordKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *RecordKeyUpsertOne) DoNothing() *RecordKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the RecordKeyCreate.OnConflict
// documentation for more info.
func (u *RecordKeyUpsertOne) Update(set func(*RecordKeyUpsert)) *RecordKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&RecordKeyUpsert{UpdateSet: update})
	}))
	return u
}

// SetWrapped sets the "wrapped" field.
func (u *RecordKeyUpsertOne) SetWrapped(v []byte) *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetWrapped(v)
	})
}

// UpdateWrapped sets the "wrapped" field to the value that was provided on create.
func (u *RecordKeyUpsertOne) UpdateWrapped() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateWrapped()
	})
}

// ClearWrapped clears the value of the "wrapped" field.
func (u *RecordKeyUpsertOne) ClearWrapped() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearWrapped()
	})
}

// SetWrappedBy sets the "wrapped_by" field.
func (u *RecordKeyUpsertOne) SetWrappedBy(v string) *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetWrappedBy(v)
	})
}

// UpdateWrappedBy sets the "wrapped_by" field to the value that was provided on create.
func (u *RecordKeyUpsertOne) UpdateWrappedBy() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateWrappedBy()
	})
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (u *RecordKeyUpsertOne) ClearWrappedBy() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearWrappedBy()
	})
}

// SetErasedAt sets the "erased_at" field.
func (u *RecordKeyUpsertOne) SetErasedAt(v time.Time) *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetErasedAt(v)
	})
}

// UpdateErasedAt sets the "erased_at" field to the value that was provided on create.
func (u *RecordKeyUpsertOne) UpdateErasedAt() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateErasedAt()
	})
}

// ClearErasedAt clears the value of the "erased_at" field.
func (u *RecordKeyUpsertOne) ClearErasedAt() *RecordKeyUpsertOne {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearErasedAt()
	})
}

// Exec executes the query.
func (u *RecordKeyUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for RecordKeyCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *RecordKeyUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *RecordKeyUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: RecordKeyUpsertOne.ID is not supported by MySQL driver. Use RecordKeyUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *RecordKeyUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// RecordKeyCreateBulk is the builder for creating many RecordKey entities in bulk.
type RecordKeyCreateBulk struct {
	config
	err      error
	builders []*RecordKeyCreate
	conflict []sql.ConflictOption
}

// Save creates the RecordKey entities in the database.
func (_c *RecordKeyCreateBulk) Save(ctx context.Context) ([]*RecordKey, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*RecordKey, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*RecordKeyMutation)
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
func (_c *RecordKeyCreateBulk) SaveX(ctx context.Context) []*RecordKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RecordKeyCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RecordKeyCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.RecordKey.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.RecordKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *RecordKeyCreateBulk) OnConflict(opts ...sql.ConflictOption) *RecordKeyUpsertBulk {
	_c.conflict = opts
	return &RecordKeyUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *RecordKeyCreateBulk) OnConflictColumns(columns ...string) *RecordKeyUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &RecordKeyUpsertBulk{
		create: _c,
	}
}

// RecordKeyUpsertBulk is the builder for "upsert"-ing
// a bulk of RecordKey nodes.
type RecordKeyUpsertBulk struct {
	create *RecordKeyCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(recordkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *RecordKeyUpsertBulk) UpdateNewValues() *RecordKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(recordkey.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(recordkey.FieldCreatedAt)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(recordkey.FieldPatientID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.RecordKey.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *RecordKeyUpsertBulk) Ignore() *RecordKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *RecordKeyUpsertBulk) DoNothing() *RecordKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the RecordKeyCreateBulk.OnConflict
// documentation for more info.
func (u *RecordKeyUpsertBulk) Update(set func(*RecordKeyUpsert)) *RecordKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&RecordKeyUpsert{UpdateSet: update})
	}))
	return u
}

// SetWrapped sets the "wrapped" field.
func (u *RecordKeyUpsertBulk) SetWrapped(v []byte) *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetWrapped(v)
	})
}

// UpdateWrapped sets the "wrapped" field to the value that was provided on create.
func (u *RecordKeyUpsertBulk) UpdateWrapped() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateWrapped()
	})
}

// ClearWrapped clears the value of the "wrapped" field.
func (u *RecordKeyUpsertBulk) ClearWrapped() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearWrapped()
	})
}

// SetWrappedBy sets the "wrapped_by" field.
func (u *RecordKeyUpsertBulk) SetWrappedBy(v string) *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetWrappedBy(v)
	})
}

// UpdateWrappedBy sets the "wrapped_by" field to the value that was provided on create.
func (u *RecordKeyUpsertBulk) UpdateWrappedBy() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateWrappedBy()
	})
}

// ClearWrappedBy clears the value of the "wrapped_by" field.
func (u *RecordKeyUpsertBulk) ClearWrappedBy() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearWrappedBy()
	})
}

// SetErasedAt sets the "erased_at" field.
func (u *RecordKeyUpsertBulk) SetErasedAt(v time.Time) *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.SetErasedAt(v)
	})
}

// UpdateErasedAt sets the "erased_at" field to the value that was provided on create.
func (u *RecordKeyUpsertBulk) UpdateErasedAt() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.UpdateErasedAt()
	})
}

// ClearErasedAt clears the value of the "erased_at" field.
func (u *RecordKeyUpsertBulk) ClearErasedAt() *RecordKeyUpsertBulk {
	return u.Update(func(s *RecordKeyUpsert) {
		s.ClearErasedAt()
	})
}

// Exec executes the query.
func (u *RecordKeyUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the RecordKeyCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for RecordKeyCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *RecordKeyUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
