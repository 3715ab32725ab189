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
	"github.com/predicthealth/database/ent/wrappingkey"
)

// WrappingKeyCreate is the builder for creating a WrappingKey entity.
type WrappingKeyCreate struct {
	config
	mutation *WrappingKeyMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *WrappingKeyCreate) SetCreatedAt(v time.Time) *WrappingKeyCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *WrappingKeyCreate) SetNillableCreatedAt(v *time.Time) *WrappingKeyCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetFingerprint sets the "fingerprint" field.
func (_c *WrappingKeyCreate) SetFingerprint(v string) *WrappingKeyCreate {
	_c.mutation.SetFingerprint(v)
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *WrappingKeyCreate) SetIsActive(v bool) *WrappingKeyCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *WrappingKeyCreate) SetNillableIsActive(v *bool) *WrappingKeyCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *WrappingKeyCreate) SetID(v uuid.UUID) *WrappingKeyCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *WrappingKeyCreate) SetNillableID(v *uuid.UUID) *WrappingKeyCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the WrappingKeyMutation object of the builder.
func (_c *WrappingKeyCreate) Mutation() *WrappingKeyMutation {
	return _c.mutation
}

// Save creates the WrappingKey in the database.
func (_c *WrappingKeyCreate) Save(ctx context.Context) (*WrappingKey, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *WrappingKeyCreate) SaveX(ctx context.Context) *WrappingKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *WrappingKeyCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *WrappingKeyCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *WrappingKeyCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if wrappingkey.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized wrappingkey.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := wrappingkey.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := wrappingkey.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if wrappingkey.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized wrappingkey.DefaultID (forgotten import ent/runtime?)")
		}
		v := wrappingkey.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *WrappingKeyCreate) check() error {
	if _, ok := _c.mutation.Fingerprint(); !ok {
		return &ValidationError{Name: "fingerprint", err: errors.New(`ent: missing required field "WrappingKey.fingerprint"`)}
	}
	if v, ok := _c.mutation.Fingerprint(); ok {
		if err := wrappingkey.FingerprintValidator(v); err != nil {
			return &ValidationError{Name: "fingerprint", err: fmt.Errorf(`ent: validator failed for field "WrappingKey.fingerprint": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "WrappingKey.is_active"`)}
	}
	return nil
}

func (_c *WrappingKeyCreate) sqlSave(ctx context.Context) (*WrappingKey, error) {
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

func (_c *WrappingKeyCreate) createSpec() (*WrappingKey, *sqlgraph.CreateSpec) {
	var (
		_node = &WrappingKey{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(wrappingkey.Table, sqlgraph.NewFieldSpec(wrappingkey.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, wrappingkey.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(wrappingkey.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Fingerprint(); ok {
		_spec.SetField(wrappingkey.FieldFingerprint, field.TypeString, value)
		_node.Fingerprint = value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(wrappingkey.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.WrappingKey.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.WrappingKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *WrappingKeyCreate) OnConflict(opts ...sql.ConflictOption) *WrappingKeyUpsertOne {
	_c.conflict = opts
	return &WrappingKeyUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *WrappingKeyCreate) OnConflictColumns(columns ...string) *WrappingKeyUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &WrappingKeyUpsertOne{
		create: _c,
	}
}

type (
	// WrappingKeyUpsertOne is the builder for "upsert"-ing
	//  one WrappingKey node.
	WrappingKeyUpsertOne struct {
		create *WrappingKeyCreate
	}

	// WrappingKeyUpsert is the "OnConflict" setter.
	WrappingKeyUpsert struct {
		*sql.UpdateSet
	}
)

// SetIsActive sets the "is_active" field.
func (u *WrappingKeyUpsert) SetIsActive(v bool) *WrappingKeyUpsert {
	u.Set(wrappingkey.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *WrappingKeyUpsert) UpdateIsActive() *WrappingKeyUpsert {
	u.SetExcluded(wrappingkey.FieldIsActive)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(wrappingkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *WrappingKeyUpsertOne) UpdateNewValues() *WrappingKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(wrappingkey.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(wrappingkey.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Fingerprint(); exists {
			s.SetIgnore(wrappingkey.FieldFingerprint)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *WrappingKeyUpsertOne) Ignore() *WrappingKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *WrappingKeyUpsertOne) DoNothing() *WrappingKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the WrappingKeyCreate.OnConflict
// documentation for more info.
func (u *WrappingKeyUpsertOne) Update(set func(*WrappingKeyUpsert)) *WrappingKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&WrappingKeyUpsert{UpdateSet: update})
	}))
	return u
}

// SetIsActive sets the "is_active" field.
func (u *WrappingKeyUpsertOne) SetIsActive(v bool) *WrappingKeyUpsertOne {
	return u.Update(func(s *WrappingKeyUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *WrappingKeyUpsertOne) UpdateIsActive() *WrappingKeyUpsertOne {
	return u.Update(func(s *WrappingKeyUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *WrappingKeyUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for WrappingKeyCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *WrappingKeyUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *WrappingKeyUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: WrappingKeyUpsertOne.ID is not supported by MySQL driver. Use WrappingKeyUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *WrappingKeyUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// WrappingKeyCreateBulk is the builder for creating many WrappingKey entities in bulk.
type WrappingKeyCreateBulk struct {
	config
	err      error
	builders []*WrappingKeyCreate
	conflict []sql.ConflictOption
}

// Save creates the WrappingKey entities in the database.
func (_c *WrappingKeyCreateBulk) Save(ctx context.Context) ([]*WrappingKey, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*WrappingKey, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*WrappingKeyMutation)
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
func (_c *WrappingKeyCreateBulk) SaveX(ctx context.Context) []*WrappingKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *WrappingKeyCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *WrappingKeyCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.WrappingKey.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.WrappingKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *WrappingKeyCreateBulk) OnConflict(opts ...sql.ConflictOption) *WrappingKeyUpsertBulk {
	_c.conflict = opts
	return &WrappingKeyUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *WrappingKeyCreateBulk) OnConflictColumns(columns ...string) *WrappingKeyUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &WrappingKeyUpsertBulk{
		create: _c,
	}
}

// WrappingKeyUpsertBulk is the builder for "upsert"-ing
// a bulk of WrappingKey nodes.
type WrappingKeyUpsertBulk struct {
	create *WrappingKeyCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(wrappingkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *WrappingKeyUpsertBulk) UpdateNewValues() *WrappingKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(wrappingkey.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(wrappingkey.FieldCreatedAt)
			}
			if _, exists := b.mutation.Fingerprint(); exists {
				s.SetIgnore(wrappingkey.FieldFingerprint)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.WrappingKey.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *WrappingKeyUpsertBulk) Ignore() *WrappingKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *WrappingKeyUpsertBulk) DoNothing() *WrappingKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the WrappingKeyCreateBulk.OnConflict
// documentation for more info.
func (u *WrappingKeyUpsertBulk) Update(set func(*WrappingKeyUpsert)) *WrappingKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&WrappingKeyUpsert{UpdateSet: update})
	}))
	return u
}

// SetIsActive sets the "is_active" field.
func (u *WrappingKeyUpsertBulk) SetIsActive(v bool) *WrappingKeyUpsertBulk {
	return u.Update(func(s *WrappingKeyUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *WrappingKeyUpsertBulk) UpdateIsActive() *WrappingKeyUpsertBulk {
	return u.Update(func(s *WrappingKeyUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *WrappingKeyUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the WrappingKeyCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for WrappingKeyCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *WrappingKeyUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
