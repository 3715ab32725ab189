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
	"github.com/predicthealth/database/ent/provisioningkey"
	"github.com/predicthealth/database/schema/enum"
)

// ProvisioningKeyCreate is the builder for creating a ProvisioningKey entity.
type ProvisioningKeyCreate struct {
	config
	mutation *ProvisioningKeyMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *ProvisioningKeyCreate) SetCreatedAt(v time.Time) *ProvisioningKeyCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *ProvisioningKeyCreate) SetNillableCreatedAt(v *time.Time) *ProvisioningKeyCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUserType sets the "user_type" field.
func (_c *ProvisioningKeyCreate) SetUserType(v enum.UserType) *ProvisioningKeyCreate {
	_c.mutation.SetUserType(v)
	return _c
}

// SetKeyHash sets the "key_hash" field.
func (_c *ProvisioningKeyCreate) SetKeyHash(v []byte) *ProvisioningKeyCreate {
	_c.mutation.SetKeyHash(v)
	return _c
}

// SetBodyHash sets the "body_hash" field.
func (_c *ProvisioningKeyCreate) SetBodyHash(v []byte) *ProvisioningKeyCreate {
	_c.mutation.SetBodyHash(v)
	return _c
}

// SetPersonID sets the "person_id" field.
func (_c *ProvisioningKeyCreate) SetPersonID(v uuid.UUID) *ProvisioningKeyCreate {
	_c.mutation.SetPersonID(v)
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *ProvisioningKeyCreate) SetUserID(v uuid.UUID) *ProvisioningKeyCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ProvisioningKeyCreate) SetID(v uuid.UUID) *ProvisioningKeyCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ProvisioningKeyCreate) SetNillableID(v *uuid.UUID) *ProvisioningKeyCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ProvisioningKeyMutation object of the builder.
func (_c *ProvisioningKeyCreate) Mutation() *ProvisioningKeyMutation {
	return _c.mutation
}

// Save creates the ProvisioningKey in the database.
func (_c *ProvisioningKeyCreate) Save(ctx context.Context) (*ProvisioningKey, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ProvisioningKeyCreate) SaveX(ctx context.Context) *ProvisioningKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ProvisioningKeyCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ProvisioningKeyCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ProvisioningKeyCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if provisioningkey.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized provisioningkey.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := provisioningkey.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if provisioningkey.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized provisioningkey.DefaultID (forgotten import ent/runtime?)")
		}
		v := provisioningkey.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *ProvisioningKeyCreate) check() error {
	if _, ok := _c.mutation.UserType(); !ok {
		return &ValidationError{Name: "user_type", err: errors.New(`ent: missing required field "ProvisioningKey.user_type"`)}
	}
	if v, ok := _c.mutation.UserType(); ok {
		if err := provisioningkey.UserTypeValidator(v); err != nil {
			return &ValidationError{Name: "user_type", err: fmt.Errorf(`ent: validator failed for field "ProvisioningKey.user_type": %w`, err)}
		}
	}
	if _, ok := _c.mutation.KeyHash(); !ok {
		return &ValidationError{Name: "key_hash", err: errors.New(`ent: missing required field "ProvisioningKey.key_hash"`)}
	}
	if _, ok := _c.mutation.BodyHash(); !ok {
		return &ValidationError{Name: "body_hash", err: errors.New(`ent: missing required field "ProvisioningKey.body_hash"`)}
	}
	if _, ok := _c.mutation.PersonID(); !ok {
		return &ValidationError{Name: "person_id", err: errors.New(`ent: missing required field "ProvisioningKey.person_id"`)}
	}
	if _, ok := _c.mutation.UserID(); !ok {
		return &ValidationError{Name: "user_id", err: errors.New(`ent: missing required field "ProvisioningKey.user_id"`)}
	}
	return nil
}

func (_c *ProvisioningKeyCreate) sqlSave(ctx context.Context) (*ProvisioningKey, error) {
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

func (_c *ProvisioningKeyCreate) createSpec() (*ProvisioningKey, *sqlgraph.CreateSpec) {
	var (
		_node = &ProvisioningKey{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(provisioningkey.Table, sqlgraph.NewFieldSpec(provisioningkey.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, provisioningkey.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(provisioningkey.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UserType(); ok {
		_spec.SetField(provisioningkey.FieldUserType, field.TypeEnum, value)
		_node.UserType = value
	}
	if value, ok := _c.mutation.KeyHash(); ok {
		_spec.SetField(provisioningkey.FieldKeyHash, field.TypeBytes, value)
		_node.KeyHash = value
	}
	if value, ok := _c.mutation.BodyHash(); ok {
		_spec.SetField(provisioningkey.FieldBodyHash, field.TypeBytes, value)
		_node.BodyHash = value
	}
	if value, ok := _c.mutation.PersonID(); ok {
		_spec.SetField(provisioningkey.FieldPersonID, field.TypeUUID, value)
		_node.PersonID = value
	}
	if value, ok := _c.mutation.UserID(); ok {
		_spec.SetField(provisioningkey.FieldUserID, field.TypeUUID, value)
		_node.UserID = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.ProvisioningKey.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.ProvisioningKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *ProvisioningKeyCreate) OnConflict(opts ...sql.ConflictOption) *ProvisioningKeyUpsertOne {
	_c.conflict = opts
	return &ProvisioningKeyUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *ProvisioningKeyCreate) OnConflictColumns(columns ...string) *ProvisioningKeyUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &ProvisioningKeyUpsertOne{
		create: _c,
	}
}

type (
	// ProvisioningKeyUpsertOne is the builder for "upsert"-ing
	//  one ProvisioningKey node.
	ProvisioningKeyUpsertOne struct {
		create *ProvisioningKeyCreate
	}

	// ProvisioningKeyUpsert is the "OnConflict" setter.
	ProvisioningKeyUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(provisioningkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *ProvisioningKeyUpsertOne) UpdateNewValues() *ProvisioningKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(provisioningkey.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(provisioningkey.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.UserType(); exists {
			s.SetIgnore(provisioningkey.FieldUserType)
		}
		if _, exists := u.create.mutation.KeyHash(); exists {
			s.SetIgnore(provisioningkey.FieldKeyHash)
		}
		if _, exists := u.create.mutation.BodyHash(); exists {
			s.SetIgnore(provisioningkey.FieldBodyHash)
		}
		if _, exists := u.create.mutation.PersonID(); exists {
			s.SetIgnore(provisioningkey.FieldPersonID)
		}
		if _, exists := u.create.mutation.UserID(); exists {
			s.SetIgnore(provisioningkey.FieldUserID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *ProvisioningKeyUpsertOne) Ignore() *ProvisioningKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *ProvisioningKeyUpsertOne) DoNothing() *ProvisioningKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the ProvisioningKeyCreate.OnConflict
// documentation for more info.
func (u *ProvisioningKeyUpsertOne) Update(set func(*ProvisioningKeyUpsert)) *ProvisioningKeyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&ProvisioningKeyUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *ProvisioningKeyUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for ProvisioningKeyCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *ProvisioningKeyUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *ProvisioningKeyUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: ProvisioningKeyUpsertOne.ID is not supported by MySQL driver. Use ProvisioningKeyUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *ProvisioningKeyUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// ProvisioningKeyCreateBulk is the builder for creating many ProvisioningKey entities in bulk.
type ProvisioningKeyCreateBulk struct {
	config
	err      error
	builders []*ProvisioningKeyCreate
	conflict []sql.ConflictOption
}

// Save creates the ProvisioningKey entities in the database.
func (_c *ProvisioningKeyCreateBulk) Save(ctx context.Context) ([]*ProvisioningKey, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*ProvisioningKey, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ProvisioningKeyMutation)
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
func (_c *ProvisioningKeyCreateBulk) SaveX(ctx context.Context) []*ProvisioningKey {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ProvisioningKeyCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ProvisioningKeyCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.ProvisioningKey.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.ProvisioningKeyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *ProvisioningKeyCreateBulk) OnConflict(opts ...sql.ConflictOption) *ProvisioningKeyUpsertBulk {
	_c.conflict = opts
	return &ProvisioningKeyUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *ProvisioningKeyCreateBulk) OnConflictColumns(columns ...string) *ProvisioningKeyUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &ProvisioningKeyUpsertBulk{
		create: _c,
	}
}

// ProvisioningKeyUpsertBulk is the builder for "upsert"-ing
// a bulk of ProvisioningKey nodes.
type ProvisioningKeyUpsertBulk struct {
	create *ProvisioningKeyCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(provisioningkey.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *ProvisioningKeyUpsertBulk) UpdateNewValues() *ProvisioningKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(provisioningkey.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(provisioningkey.FieldCreatedAt)
			}
			if _, exists := b.mutation.UserType(); exists {
				s.SetIgnore(provisioningkey.FieldUserType)
			}
			if _, exists := b.mutation.KeyHash(); exists {
				s.SetIgnore(provisioningkey.FieldKeyHash)
			}
			if _, exists := b.mutation.BodyHash(); exists {
				s.SetIgnore(provisioningkey.FieldBodyHash)
			}
			if _, exists := b.mutation.PersonID(); exists {
				s.SetIgnore(provisioningkey.FieldPersonID)
			}
			if _, exists := b.mutation.UserID(); exists {
				s.SetIgnore(provisioningkey.FieldUserID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.ProvisioningKey.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *ProvisioningKeyUpsertBulk) Ignore() *ProvisioningKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *ProvisioningKeyUpsertBulk) DoNothing() *ProvisioningKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the ProvisioningKeyCreateBulk.OnConflict
// documentation for more info.
func (u *ProvisioningKeyUpsertBulk) Update(set func(*ProvisioningKeyUpsert)) *ProvisioningKeyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&ProvisioningKeyUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *ProvisioningKeyUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the ProvisioningKeyCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for ProvisioningKeyCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *ProvisioningKeyUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
