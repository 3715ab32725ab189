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
	"github.com/predicthealth/database/ent/openingdigest"
)

// OpeningDigestCreate is the builder for creating a OpeningDigest entity.
type OpeningDigestCreate struct {
	config
	mutation *OpeningDigestMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *OpeningDigestCreate) SetCreatedAt(v time.Time) *OpeningDigestCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetUntil sets the "until" field.
func (_c *OpeningDigestCreate) SetUntil(v int64) *OpeningDigestCreate {
	_c.mutation.SetUntil(v)
	return _c
}

// SetEntries sets the "entries" field.
func (_c *OpeningDigestCreate) SetEntries(v []byte) *OpeningDigestCreate {
	_c.mutation.SetEntries(v)
	return _c
}

// SetHash sets the "hash" field.
func (_c *OpeningDigestCreate) SetHash(v []byte) *OpeningDigestCreate {
	_c.mutation.SetHash(v)
	return _c
}

// SetID sets the "id" field.
func (_c *OpeningDigestCreate) SetID(v int64) *OpeningDigestCreate {
	_c.mutation.SetID(v)
	return _c
}

// Mutation returns the OpeningDigestMutation object of the builder.
func (_c *OpeningDigestCreate) Mutation() *OpeningDigestMutation {
	return _c.mutation
}

// Save creates the OpeningDigest in the database.
func (_c *OpeningDigestCreate) Save(ctx context.Context) (*OpeningDigest, error) {
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *OpeningDigestCreate) SaveX(ctx context.Context) *OpeningDigest {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpeningDigestCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpeningDigestCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *OpeningDigestCreate) check() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "OpeningDigest.created_at"`)}
	}
	if _, ok := _c.mutation.Until(); !ok {
		return &ValidationError{Name: "until", err: errors.New(`ent: missing required field "OpeningDigest.until"`)}
	}
	if _, ok := _c.mutation.Entries(); !ok {
		return &ValidationError{Name: "entries", err: errors.New(`ent: missing required field "OpeningDigest.entries"`)}
	}
	if _, ok := _c.mutation.Hash(); !ok {
		return &ValidationError{Name: "hash", err: errors.New(`ent: missing required field "OpeningDigest.hash"`)}
	}
	return nil
}

func (_c *OpeningDigestCreate) sqlSave(ctx context.Context) (*OpeningDigest, error) {
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
	if _spec.ID.Value != _node.ID {
		id := _spec.ID.Value.(int64)
		_node.ID = int64(id)
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *OpeningDigestCreate) createSpec() (*OpeningDigest, *sqlgraph.CreateSpec) {
	var (
		_node = &OpeningDigest{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(openingdigest.Table, sqlgraph.NewFieldSpec(openingdigest.FieldID, field.TypeInt64))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, openingdigest.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(openingdigest.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Until(); ok {
		_spec.SetField(openingdigest.FieldUntil, field.TypeInt64, value)
		_node.Until = value
	}
	if value, ok := _c.mutation.Entries(); ok {
		_spec.SetField(openingdigest.FieldEntries, field.TypeBytes, value)
		_node.Entries = value
	}
	if value, ok := _c.mutation.Hash(); ok {
		_spec.SetField(openingdigest.FieldHash, field.TypeBytes, value)
		_node.Hash = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpeningDigest.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpeningDigestUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *OpeningDigestCreate) OnConflict(opts ...sql.ConflictOption) *OpeningDigestUpsertOne {
	_c.conflict = opts
	return &OpeningDigestUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpeningDigestCreate) OnConflictColumns(columns ...string) *OpeningDigestUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpeningDigestUpsertOne{
		create: _c,
	}
}

type (
	// OpeningDigestUpsertOne is the builder for "upsert"-ing
	//  one OpeningDigest node.
	OpeningDigestUpsertOne struct {
		create *OpeningDigestCreate
	}

	// OpeningDigestUpsert is the "OnConflict" setter.
	OpeningDigestUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openingdigest.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpeningDigestUpsertOne) UpdateNewValues() *OpeningDigestUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(openingdigest.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(openingdigest.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Until(); exists {
			s.SetIgnore(openingdigest.FieldUntil)
		}
		if _, exists := u.create.mutation.Entries(); exists {
			s.SetIgnore(openingdigest.FieldEntries)
		}
		if _, exists := u.create.mutation.Hash(); exists {
			s.SetIgnore(openingdigest.FieldHash)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *OpeningDigestUpsertOne) Ignore() *OpeningDigestUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpeningDigestUpsertOne) DoNothing() *OpeningDigestUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpeningDigestCreate.OnConflict
// documentation for more info.
func (u *OpeningDigestUpsertOne) Update(set func(*OpeningDigestUpsert)) *OpeningDigestUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpeningDigestUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *OpeningDigestUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpeningDigestCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpeningDigestUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *OpeningDigestUpsertOne) ID(ctx context.Context) (id int64, err error) {
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *OpeningDigestUpsertOne) IDX(ctx context.Context) int64 {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// OpeningDigestCreateBulk is the builder for creating many OpeningDigest entities in bulk.
type OpeningDigestCreateBulk struct {
	config
	err      error
	builders []*OpeningDigestCreate
	conflict []sql.ConflictOption
}

// Save creates the OpeningDigest entities in the database.
func (_c *OpeningDigestCreateBulk) Save(ctx context.Context) ([]*OpeningDigest, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*OpeningDigest, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*OpeningDigestMutation)
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
				if specs[i].ID.Value != nil && nodes[i].ID == 0 {
					id := specs[i].ID.Value.(int64)
					nodes[i].ID = int64(id)
				}
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
func (_c *OpeningDigestCreateBulk) SaveX(ctx context.Context) []*OpeningDigest {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpeningDigestCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpeningDigestCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpeningDigest.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpeningDigestUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *OpeningDigestCreateBulk) OnConflict(opts ...sql.ConflictOption) *OpeningDigestUpsertBulk {
	_c.conflict = opts
	return &OpeningDigestUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpeningDigestCreateBulk) OnConflictColumns(columns ...string) *OpeningDigestUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpeningDigestUpsertBulk{
		create: _c,
	}
}

// OpeningDigestUpsertBulk is the builder for "upsert"-ing
// a bulk of OpeningDigest nodes.
type OpeningDigestUpsertBulk struct {
	create *OpeningDigestCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openingdigest.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpeningDigestUpsertBulk) UpdateNewValues() *OpeningDigestUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(openingdigest.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(openingdigest.FieldCreatedAt)
			}
			if _, exists := b.mutation.Until(); exists {
				s.SetIgnore(openingdigest.FieldUntil)
			}
			if _, exists := b.mutation.Entries(); exists {
				s.SetIgnore(openingdigest.FieldEntries)
			}
			if _, exists := b.mutation.Hash(); exists {
				s.SetIgnore(openingdigest.FieldHash)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpeningDigest.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *OpeningDigestUpsertBulk) Ignore() *OpeningDigestUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpeningDigestUpsertBulk) DoNothing() *OpeningDigestUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpeningDigestCreateBulk.OnConflict
// documentation for more info.
func (u *OpeningDigestUpsertBulk) Update(set func(*OpeningDigestUpsert)) *OpeningDigestUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpeningDigestUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *OpeningDigestUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the OpeningDigestCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpeningDigestCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpeningDigestUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
