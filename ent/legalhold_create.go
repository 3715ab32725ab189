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
	"github.com/predicthealth/database/ent/legalhold"
)

// LegalHoldCreate is the builder for creating a LegalHold entity.
type LegalHoldCreate struct {
	config
	mutation *LegalHoldMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *LegalHoldCreate) SetCreatedAt(v time.Time) *LegalHoldCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *LegalHoldCreate) SetNillableCreatedAt(v *time.Time) *LegalHoldCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *LegalHoldCreate) SetPatientID(v uuid.UUID) *LegalHoldCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetReason sets the "reason" field.
func (_c *LegalHoldCreate) SetReason(v string) *LegalHoldCreate {
	_c.mutation.SetReason(v)
	return _c
}

// SetPlacedBy sets the "placed_by" field.
func (_c *LegalHoldCreate) SetPlacedBy(v uuid.UUID) *LegalHoldCreate {
	_c.mutation.SetPlacedBy(v)
	return _c
}

// SetReleasedAt sets the "released_at" field.
func (_c *LegalHoldCreate) SetReleasedAt(v time.Time) *LegalHoldCreate {
	_c.mutation.SetReleasedAt(v)
	return _c
}

// SetNillableReleasedAt sets the "released_at" field if the given value is not nil.
func (_c *LegalHoldCreate) SetNillableReleasedAt(v *time.Time) *LegalHoldCreate {
	if v != nil {
		_c.SetReleasedAt(*v)
	}
	return _c
}

// SetReleasedBy sets the "released_by" field.
func (_c *LegalHoldCreate) SetReleasedBy(v uuid.UUID) *LegalHoldCreate {
	_c.mutation.SetReleasedBy(v)
	return _c
}

// SetNillableReleasedBy sets the "released_by" field if the given value is not nil.
func (_c *LegalHoldCreate) SetNillableReleasedBy(v *uuid.UUID) *LegalHoldCreate {
	if v != nil {
		_c.SetReleasedBy(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *LegalHoldCreate) SetID(v uuid.UUID) *LegalHoldCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *LegalHoldCreate) SetNillableID(v *uuid.UUID) *LegalHoldCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the LegalHoldMutation object of the builder.
func (_c *LegalHoldCreate) Mutation() *LegalHoldMutation {
	return _c.mutation
}

// Save creates the LegalHold in the database.
func (_c *LegalHoldCreate) Save(ctx context.Context) (*LegalHold, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *LegalHoldCreate) SaveX(ctx context.Context) *LegalHold {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *LegalHoldCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *LegalHoldCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *LegalHoldCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if legalhold.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized legalhold.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := legalhold.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if legalhold.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized legalhold.DefaultID (forgotten import ent/runtime?)")
		}
		v := legalhold.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *LegalHoldCreate) check() error {
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "LegalHold.patient_id"`)}
	}
	if _, ok := _c.mutation.Reason(); !ok {
		return &ValidationError{Name: "reason", err: errors.New(`ent: missing required field "LegalHold.reason"`)}
	}
	if v, ok := _c.mutation.Reason(); ok {
		if err := legalhold.ReasonValidator(v); err != nil {
			return &ValidationError{Name: "reason", err: fmt.Errorf(`ent: validator failed for field "LegalHold.reason": %w`, err)}
		}
	}
	if _, ok := _c.mutation.PlacedBy(); !ok {
		return &ValidationError{Name: "placed_by", err: errors.New(`ent: missing required field "LegalHold.placed_by"`)}
	}
	return nil
}

func (_c *LegalHoldCreate) sqlSave(ctx context.Context) (*LegalHold, error) {
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

func (_c *LegalHoldCreate) createSpec() (*LegalHold, *sqlgraph.CreateSpec) {
	var (
		_node = &LegalHold{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(legalhold.Table, sqlgraph.NewFieldSpec(legalhold.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, legalhold.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(legalhold.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.PatientID(); ok {
		_spec.SetField(legalhold.FieldPatientID, field.TypeUUID, value)
		_node.PatientID = value
	}
	if value, ok := _c.mutation.Reason(); ok {
		_spec.SetField(legalhold.FieldReason, field.TypeString, value)
		_node.Reason = value
	}
	if value, ok := _c.mutation.PlacedBy(); ok {
		_spec.SetField(legalhold.FieldPlacedBy, field.TypeUUID, value)
		_node.PlacedBy = value
	}
	if value, ok := _c.mutation.ReleasedAt(); ok {
		_spec.SetField(legalhold.FieldReleasedAt, field.TypeTime, value)
		_node.ReleasedAt = &value
	}
	if value, ok := _c.mutation.ReleasedBy(); ok {
		_spec.SetField(legalhold.FieldReleasedBy, field.TypeUUID, value)
		_node.ReleasedBy = &value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.LegalHold.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.LegalHoldUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *LegalHoldCreate) OnConflict(opts ...sql.ConflictOption) *LegalHoldUpsertOne {
	_c.conflict = opts
	return &LegalHoldUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *LegalHoldCreate) OnConflictColumns(columns ...string) *LegalHoldUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &LegalHoldUpsertOne{
		create: _c,
	}
}

type (
	// LegalHoldUpsertOne is the builder for "upsert"-ing
	//  one LegalHold node.
	LegalHoldUpsertOne struct {
		create *LegalHoldCreate
	}

	// LegalHoldUpsert is the "OnConflict" setter.
	LegalHoldUpsert struct {
		*sql.UpdateSet
	}
)

// SetReleasedAt sets the "released_at" field.
func (u *LegalHoldUpsert) SetReleasedAt(v time.Time) *LegalHoldUpsert {
	u.Set(legalhold.FieldReleasedAt, v)
	return u
}

// UpdateReleasedAt sets the "released_at" field to the value that was provided on create.
func (u *LegalHoldUpsert) UpdateReleasedAt() *LegalHoldUpsert {
	u.SetExcluded(legalhold.FieldReleasedAt)
	return u
}

// ClearReleasedAt clears the value of the "released_at" field.
func (u *LegalHoldUpsert) ClearReleasedAt() *LegalHoldUpsert {
	u.SetNull(legalhold.FieldReleasedAt)
	return u
}

// SetReleasedBy sets the "released_by" field.
func (u *LegalHoldUpsert) SetReleasedBy(v uuid.UUID) *LegalHoldUpsert {
	u.Set(legalhold.FieldReleasedBy, v)
	return u
}

// UpdateReleasedBy sets the "released_by" field to the value that was provided on create.
func (u *LegalHoldUpsert) UpdateReleasedBy() *LegalHoldUpsert {
	u.SetExcluded(legalhold.FieldReleasedBy)
	return u
}

// ClearReleasedBy clears the value of the "released_by" field.
func (u *LegalHoldUpsert) ClearReleasedBy() *LegalHoldUpsert {
	u.SetNull(legalhold.FieldReleasedBy)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(legalhold.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *LegalHoldUpsertOne) UpdateNewValues() *LegalHoldUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(legalhold.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(legalhold.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(legalhold.FieldPatientID)
		}
		if _, exists := u.create.mutation.Reason(); exists {
			s.SetIgnore(legalhold.FieldReason)
		}
		if _, exists := u.create.mutation.PlacedBy(); exists {
			s.SetIgnore(legalhold.FieldPlacedBy)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *LegalHoldUpsertOne) Ignore() *LegalHoldUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *LegalHoldUpsertOne) DoNothing() *LegalHoldUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the LegalHoldCreate.OnConflict
// documentation for more info.
func (u *LegalHoldUpsertOne) Update(set func(*LegalHoldUpsert)) *LegalHoldUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&LegalHoldUpsert{UpdateSet: update})
	}))
	return u
}

// SetReleasedAt sets the "released_at" field.
func (u *LegalHoldUpsertOne) SetReleasedAt(v time.Time) *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.SetReleasedAt(v)
	})
}

// UpdateReleasedAt sets the "released_at" field to the value that was provided on create.
func (u *LegalHoldUpsertOne) UpdateReleasedAt() *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.UpdateReleasedAt()
	})
}

// ClearReleasedAt clears the value of the "released_at" field.
func (u *LegalHoldUpsertOne) ClearReleasedAt() *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.ClearReleasedAt()
	})
}

// SetReleasedBy sets the "released_by" field.
func (u *LegalHoldUpsertOne) SetReleasedBy(v uuid.UUID) *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.SetReleasedBy(v)
	})
}

// UpdateReleasedBy sets the "released_by" field to the value that was provided on create.
func (u *LegalHoldUpsertOne) UpdateReleasedBy() *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.UpdateReleasedBy()
	})
}

// ClearReleasedBy clears the value of the "released_by" field.
func (u *LegalHoldUpsertOne) ClearReleasedBy() *LegalHoldUpsertOne {
	return u.Update(func(s *LegalHoldUpsert) {
		s.ClearReleasedBy()
	})
}

// Exec executes the query.
func (u *LegalHoldUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for LegalHoldCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *LegalHoldUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *LegalHoldUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: LegalHoldUpsertOne.ID is not supported by MySQL driver. Use LegalHoldUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *LegalHoldUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// LegalHoldCreateBulk is the builder for creating many LegalHold entities in bulk.
type LegalHoldCreateBulk struct {
	config
	err      error
	builders []*LegalHoldCreate
	conflict []sql.ConflictOption
}

// Save creates the LegalHold entities in the database.
func (_c *LegalHoldCreateBulk) Save(ctx context.Context) ([]*LegalHold, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*LegalHold, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*LegalHoldMutation)
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
func (_c *LegalHoldCreateBulk) SaveX(ctx context.Context) []*LegalHold {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *LegalHoldCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *LegalHoldCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.LegalHold.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.LegalHoldUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *LegalHoldCreateBulk) OnConflict(opts ...sql.ConflictOption) *LegalHoldUpsertBulk {
	_c.conflict = opts
	return &LegalHoldUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *LegalHoldCreateBulk) OnConflictColumns(columns ...string) *LegalHoldUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &LegalHoldUpsertBulk{
		create: _c,
	}
}

// LegalHoldUpsertBulk is the builder for "upsert"-ing
// a bulk of LegalHold nodes.
type LegalHoldUpsertBulk struct {
	create *LegalHoldCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(legalhold.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *LegalHoldUpsertBulk) UpdateNewValues() *LegalHoldUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(legalhold.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(legalhold.FieldCreatedAt)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(legalhold.FieldPatientID)
			}
			if _, exists := b.mutation.Reason(); exists {
				s.SetIgnore(legalhold.FieldReason)
			}
			if _, exists := b.mutation.PlacedBy(); exists {
				s.SetIgnore(legalhold.FieldPlacedBy)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.LegalHold.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *LegalHoldUpsertBulk) Ignore() *LegalHoldUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *LegalHoldUpsertBulk) DoNothing() *LegalHoldUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the LegalHoldCreateBulk.OnConflict
// documentation for more info.
func (u *LegalHoldUpsertBulk) Update(set func(*LegalHoldUpsert)) *LegalHoldUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&LegalHoldUpsert{UpdateSet: update})
	}))
	return u
}

// SetReleasedAt sets the "released_at" field.
func (u *LegalHoldUpsertBulk) SetReleasedAt(v time.Time) *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.SetReleasedAt(v)
	})
}

// UpdateReleasedAt sets the "released_at" field to the value that was provided on create.
func (u *LegalHoldUpsertBulk) UpdateReleasedAt() *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.UpdateReleasedAt()
	})
}

// ClearReleasedAt clears the value of the "released_at" field.
func (u *LegalHoldUpsertBulk) ClearReleasedAt() *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.ClearReleasedAt()
	})
}

// SetReleasedBy sets the "released_by" field.
func (u *LegalHoldUpsertBulk) SetReleasedBy(v uuid.UUID) *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.SetReleasedBy(v)
	})
}

// UpdateReleasedBy sets the "released_by" field to the value that was provided on create.
func (u *LegalHoldUpsertBulk) UpdateReleasedBy() *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.UpdateReleasedBy()
	})
}

// ClearReleasedBy clears the value of the "released_by" field.
func (u *LegalHoldUpsertBulk) ClearReleasedBy() *LegalHoldUpsertBulk {
	return u.Update(func(s *LegalHoldUpsert) {
		s.ClearReleasedBy()
	})
}

// Exec executes the query.
func (u *LegalHoldUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the LegalHoldCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for LegalHoldCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *LegalHoldUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
