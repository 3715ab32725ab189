// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/predicthealth/database/ent/audithead"
)

// AuditHeadCreate is the builder for creating a AuditHead entity.
type AuditHeadCreate struct {
	config
	mutation *AuditHeadMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetLength sets the "length" field.
func (_c *AuditHeadCreate) SetLength(v int64) *AuditHeadCreate {
	_c.mutation.SetLength(v)
	return _c
}

// SetHash sets the "hash" field.
func (_c *AuditHeadCreate) SetHash(v []byte) *AuditHeadCreate {
	_c.mutation.SetHash(v)
	return _c
}

// SetID sets the "id" field.
func (_c *AuditHeadCreate) SetID(v string) *AuditHeadCreate {
	_c.mutation.SetID(v)
	return _c
}

// Mutation returns the AuditHeadMutation object of the builder.
func (_c *AuditHeadCreate) Mutation() *AuditHeadMutation {
	return _c.mutation
}

// Save creates the AuditHead in the database.
func (_c *AuditHeadCreate) Save(ctx context.Context) (*AuditHead, error) {
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *AuditHeadCreate) SaveX(ctx context.Context) *AuditHead {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditHeadCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditHeadCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *AuditHeadCreate) check() error {
	if _, ok := _c.mutation.Length(); !ok {
		return &ValidationError{Name: "length", err: errors.New(`ent: missing required field "AuditHead.length"`)}
	}
	if _, ok := _c.mutation.Hash(); !ok {
		return &ValidationError{Name: "hash", err: errors.New(`ent: missing required field "AuditHead.hash"`)}
	}
	return nil
}

func (_c *AuditHeadCreate) sqlSave(ctx context.Context) (*AuditHead, error) {
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
		if id, ok := _spec.ID.Value.(string); ok {
			_node.ID = id
		} else {
			return nil, fmt.Errorf("unexpected AuditHead.ID type: %T", _spec.ID.Value)
		}
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *AuditHeadCreate) createSpec() (*AuditHead, *sqlgraph.CreateSpec) {
	var (
		_node = &AuditHead{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(audithead.Table, sqlgraph.NewFieldSpec(audithead.FieldID, field.TypeString))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, audithead.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = id
	}
	if value, ok := _c.mutation.Length(); ok {
		_spec.SetField(audithead.FieldLength, field.TypeInt64, value)
		_node.Length = value
	}
	if value, ok := _c.mutation.Hash(); ok {
		_spec.SetField(audithead.FieldHash, field.TypeBytes, value)
		_node.Hash = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AuditHead.Create().
//		SetLength(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AuditHeadUpsert) {
//			SetLength(v+v).
//		}).
//		Exec(ctx)
func (_c *AuditHeadCreate) OnConflict(opts ...sql.ConflictOption) *AuditHeadUpsertOne {
	_c.conflict = opts
	return &AuditHeadUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AuditHeadCreate) OnConflictColumns(columns ...string) *AuditHeadUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AuditHeadUpsertOne{
		create: _c,
	}
}

type (
	// AuditHeadUpsertOne is the builder for "upsert"-ing
	//  one AuditHead node.
	AuditHeadUpsertOne struct {
		create *AuditHeadCreate
	}

	// AuditHeadUpsert is the "OnConflict" setter.
	AuditHeadUpsert struct {
		*sql.UpdateSet
	}
)

// SetLength sets the "length" field.
func (u *AuditHeadUpsert) SetLength(v int64) *AuditHeadUpsert {
	u.Set(audithead.FieldLength, v)
	return u
}

// UpdateLength sets the "length" field to the value that was provided on create.
func (u *AuditHeadUpsert) UpdateLength() *AuditHeadUpsert {
	u.SetExcluded(audithead.FieldLength)
	return u
}

// AddLength adds v to the "length" field.
func (u *AuditHeadUpsert) AddLength(v int64) *AuditHeadUpsert {
	u.Add(audithead.FieldLength, v)
	return u
}

// SetHash sets the "hash" field.
func (u *AuditHeadUpsert) SetHash(v []byte) *AuditHeadUpsert {
	u.Set(audithead.FieldHash, v)
	return u
}

// UpdateHash sets the "hash" field to the value that was provided on create.
func (u *AuditHeadUpsert) UpdateHash() *AuditHeadUpsert {
	u.SetExcluded(audithead.FieldHash)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(audithead.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AuditHeadUpsertOne) UpdateNewValues() *AuditHeadUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(audithead.FieldID)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *AuditHeadUpsertOne) Ignore() *AuditHeadUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AuditHeadUpsertOne) DoNothing() *AuditHeadUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AuditHeadCreate.OnConflict
// documentation for more info.
func (u *AuditHeadUpsertOne) Update(set func(*AuditHeadUpsert)) *AuditHeadUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AuditHeadUpsert{UpdateSet: update})
	}))
	return u
}

// SetLength sets the "length" field.
func (u *AuditHeadUpsertOne) SetLength(v int64) *AuditHeadUpsertOne {
	return u.Update(func(s *AuditHeadUpsert) {
		s.SetLength(v)
	})
}

// AddLength adds v to the "length" field.
func (u *AuditHeadUpsertOne) AddLength(v int64) *AuditHeadUpsertOne {
	return u.Update(func(s *AuditHeadUpsert) {
		s.AddLength(v)
	})
}

// UpdateLength sets the "length" field to the value that was provided on create.
func (u *AuditHeadUpsertOne) UpdateLength() *AuditHeadUpsertOne {
	return u.Update(func(s *AuditHeadUpsert) {
		s.UpdateLength()
	})
}

// SetHash sets the "hash" field.
func (u *AuditHeadUpsertOne) SetHash(v []byte) *AuditHeadUpsertOne {
	return u.Update(func(s *AuditHeadUpsert) {
		s.SetHash(v)
	})
}

// UpdateHash sets the "hash" field to the value that was provided on create.
func (u *AuditHeadUpsertOne) UpdateHash() *AuditHeadUpsertOne {
	return u.Update(func(s *AuditHeadUpsert) {
		s.UpdateHash()
	})
}

// Exec executes the query.
func (u *AuditHeadUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AuditHeadCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AuditHeadUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *AuditHeadUpsertOne) ID(ctx context.Context) (id string, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: AuditHeadUpsertOne.ID is not supported by MySQL driver. Use AuditHeadUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *AuditHeadUpsertOne) IDX(ctx context.Context) string {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// AuditHeadCreateBulk is the builder for creating many AuditHead entities in bulk.
type AuditHeadCreateBulk struct {
	config
	err      error
	builders []*AuditHeadCreate
	conflict []sql.ConflictOption
}

// Save creates the AuditHead entities in the database.
func (_c *AuditHeadCreateBulk) Save(ctx context.Context) ([]*AuditHead, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*AuditHead, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*AuditHeadMutation)
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
func (_c *AuditHeadCreateBulk) SaveX(ctx context.Context) []*AuditHead {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditHeadCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditHeadCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AuditHead.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AuditHeadUpsert) {
//			SetLength(v+v).
//		}).
//		Exec(ctx)
func (_c *AuditHeadCreateBulk) OnConflict(opts ...sql.ConflictOption) *AuditHeadUpsertBulk {
	_c.conflict = opts
	return &AuditHeadUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AuditHeadCreateBulk) OnConflictColumns(columns ...string) *AuditHeadUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AuditHeadUpsertBulk{
		create: _c,
	}
}

// AuditHeadUpsertBulk is the builder for "upsert"-ing
// a bulk of AuditHead nodes.
type AuditHeadUpsertBulk struct {
	create *AuditHeadCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(audithead.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AuditHeadUpsertBulk) UpdateNewValues() *AuditHeadUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(audithead.FieldID)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AuditHead.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *AuditHeadUpsertBulk) Ignore() *AuditHeadUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AuditHeadUpsertBulk) DoNothing() *AuditHeadUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AuditHeadCreateBulk.OnConflict
// documentation for more info.
func (u *AuditHeadUpsertBulk) Update(set func(*AuditHeadUpsert)) *AuditHeadUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AuditHeadUpsert{UpdateSet: update})
	}))
	return u
}

// SetLength sets the "length" field.
func (u *AuditHeadUpsertBulk) SetLength(v int64) *AuditHeadUpsertBulk {
	return u.Update(func(s *AuditHeadUpsert) {
		s.SetLength(v)
	})
}

// AddLength adds v to the "length" field.
func (u *AuditHeadUpsertBulk) AddLength(v int64) *AuditHeadUpsertBulk {
	return u.Update(func(s *AuditHeadUpsert) {
		s.AddLength(v)
	})
}

// UpdateLength sets the "length" field to the value that was provided on create.
func (u *AuditHeadUpsertBulk) UpdateLength() *AuditHeadUpsertBulk {
	return u.Update(func(s *AuditHeadUpsert) {
		s.UpdateLength()
	})
}

// SetHash sets the "hash" field.
func (u *AuditHeadUpsertBulk) SetHash(v []byte) *AuditHeadUpsertBulk {
	return u.Update(func(s *AuditHeadUpsert) {
		s.SetHash(v)
	})
}

// UpdateHash sets the "hash" field to the value that was provided on create.
func (u *AuditHeadUpsertBulk) UpdateHash() *AuditHeadUpsertBulk {
	return u.Update(func(s *AuditHeadUpsert) {
		s.UpdateHash()
	})
}

// Exec executes the query.
func (u *AuditHeadUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the AuditHeadCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AuditHeadCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AuditHeadUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
