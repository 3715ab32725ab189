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
	"github.com/predicthealth/database/ent/cacheinvalidation"
)

// CacheInvalidationCreate is the builder for creating a CacheInvalidation entity.
type CacheInvalidationCreate struct {
	config
	mutation *CacheInvalidationMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *CacheInvalidationCreate) SetCreatedAt(v time.Time) *CacheInvalidationCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *CacheInvalidationCreate) SetKind(v string) *CacheInvalidationCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetKey sets the "key" field.
func (_c *CacheInvalidationCreate) SetKey(v string) *CacheInvalidationCreate {
	_c.mutation.SetKey(v)
	return _c
}

// SetID sets the "id" field.
func (_c *CacheInvalidationCreate) SetID(v int64) *CacheInvalidationCreate {
	_c.mutation.SetID(v)
	return _c
}

// Mutation returns the CacheInvalidationMutation object of the builder.
func (_c *CacheInvalidationCreate) Mutation() *CacheInvalidationMutation {
	return _c.mutation
}

// Save creates the CacheInvalidation in the database.
func (_c *CacheInvalidationCreate) Save(ctx context.Context) (*CacheInvalidation, error) {
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *CacheInvalidationCreate) SaveX(ctx context.Context) *CacheInvalidation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *CacheInvalidationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *CacheInvalidationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *CacheInvalidationCreate) check() error {
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "CacheInvalidation.kind"`)}
	}
	if _, ok := _c.mutation.Key(); !ok {
		return &ValidationError{Name: "key", err: errors.New(`ent: missing required field "CacheInvalidation.key"`)}
	}
	return nil
}

func (_c *CacheInvalidationCreate) sqlSave(ctx context.Context) (*CacheInvalidation, error) {
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

func (_c *CacheInvalidationCreate) createSpec() (*CacheInvalidation, *sqlgraph.CreateSpec) {
	var (
		_node = &CacheInvalidation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(cacheinvalidation.Table, sqlgraph.NewFieldSpec(cacheinvalidation.FieldID, field.TypeInt64))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, cacheinvalidation.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(cacheinvalidation.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(cacheinvalidation.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.Key(); ok {
		_spec.SetField(cacheinvalidation.FieldKey, field.TypeString, value)
		_node.Key = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.CacheInvalidation.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.CacheInvalidationUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *CacheInvalidationCreate) OnConflict(opts ...sql.ConflictOption) *CacheInvalidationUpsertOne {
	_c.conflict = opts
	return &CacheInvalidationUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *CacheInvalidationCreate) OnConflictColumns(columns ...string) *CacheInvalidationUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &CacheInvalidationUpsertOne{
		create: _c,
	}
}

type (
	// CacheInvalidationUpsertOne is the builder for "upsert"-ing
	//  one CacheInvalidation node.
	CacheInvalidationUpsertOne struct {
		create *CacheInvalidationCreate
	}

	// CacheInvalidationUpsert is the "OnConflict" setter.
	CacheInvalidationUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(cacheinvalidation.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *CacheInvalidationUpsertOne) UpdateNewValues() *CacheInvalidationUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(cacheinvalidation.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(cacheinvalidation.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Kind(); exists {
			s.SetIgnore(cacheinvalidation.FieldKind)
		}
		if _, exists := u.create.mutation.Key(); exists {
			s.SetIgnore(cacheinvalidation.FieldKey)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *CacheInvalidationUpsertOne) Ignore() *CacheInvalidationUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *CacheInvalidationUpsertOne) DoNothing() *CacheInvalidationUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the CacheInvalidationCreate.OnConflict
// documentation for more info.
func (u *CacheInvalidationUpsertOne) Update(set func(*CacheInvalidationUpsert)) *CacheInvalidationUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&CacheInvalidationUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *CacheInvalidationUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for CacheInvalidationCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *CacheInvalidationUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *CacheInvalidationUpsertOne) ID(ctx context.Context) (id int64, err error) {
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *CacheInvalidationUpsertOne) IDX(ctx context.Context) int64 {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// CacheInvalidationCreateBulk is the builder for creating many CacheInvalidation entities in bulk.
type CacheInvalidationCreateBulk struct {
	config
	err      error
	builders []*CacheInvalidationCreate
	conflict []sql.ConflictOption
}

// Save creates the CacheInvalidation entities in the database.
func (_c *CacheInvalidationCreateBulk) Save(ctx context.Context) ([]*CacheInvalidation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*CacheInvalidation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*CacheInvalidationMutation)
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
func (_c *CacheInvalidationCreateBulk) SaveX(ctx context.Context) []*CacheInvalidation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *CacheInvalidationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *CacheInvalidationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.CacheInvalidation.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.CacheInvalidationUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *CacheInvalidationCreateBulk) OnConflict(opts ...sql.ConflictOption) *CacheInvalidationUpsertBulk {
	_c.conflict = opts
	return &CacheInvalidationUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *CacheInvalidationCreateBulk) OnConflictColumns(columns ...string) *CacheInvalidationUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &CacheInvalidationUpsertBulk{
		create: _c,
	}
}

// CacheInvalidationUpsertBulk is the builder for "upsert"-ing
// a bulk of CacheInvalidation nodes.
type CacheInvalidationUpsertBulk struct {
	create *CacheInvalidationCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(cacheinvalidation.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *CacheInvalidationUpsertBulk) UpdateNewValues() *CacheInvalidationUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(cacheinvalidation.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(cacheinvalidation.FieldCreatedAt)
			}
			if _, exists := b.mutation.Kind(); exists {
				s.SetIgnore(cacheinvalidation.FieldKind)
			}
			if _, exists := b.mutation.Key(); exists {
				s.SetIgnore(cacheinvalidation.FieldKey)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.CacheInvalidation.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *CacheInvalidationUpsertBulk) Ignore() *CacheInvalidationUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *CacheInvalidationUpsertBulk) DoNothing() *CacheInvalidationUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the CacheInvalidationCreateBulk.OnConflict
// documentation for more info.
func (u *CacheInvalidationUpsertBulk) Update(set func(*CacheInvalidationUpsert)) *CacheInvalidationUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&CacheInvalidationUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *CacheInvalidationUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the CacheInvalidationCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for CacheInvalidationCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *CacheInvalidationUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
