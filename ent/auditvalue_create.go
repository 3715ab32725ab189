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
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/auditvalue"
)

// AuditValueCreate is the builder for creating a AuditValue entity.
type AuditValueCreate struct {
	config
	mutation *AuditValueMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetPersonID sets the "person_id" field.
func (_c *AuditValueCreate) SetPersonID(v uuid.UUID) *AuditValueCreate {
	_c.mutation.SetPersonID(v)
	return _c
}

// SetNillablePersonID sets the "person_id" field if the given value is not nil.
func (_c *AuditValueCreate) SetNillablePersonID(v *uuid.UUID) *AuditValueCreate {
	if v != nil {
		_c.SetPersonID(*v)
	}
	return _c
}

// SetSalt sets the "salt" field.
func (_c *AuditValueCreate) SetSalt(v []byte) *AuditValueCreate {
	_c.mutation.SetSalt(v)
	return _c
}

// SetChanges sets the "changes" field.
func (_c *AuditValueCreate) SetChanges(v map[string]interface{}) *AuditValueCreate {
	_c.mutation.SetChanges(v)
	return _c
}

// SetID sets the "id" field.
func (_c *AuditValueCreate) SetID(v uuid.UUID) *AuditValueCreate {
	_c.mutation.SetID(v)
	return _c
}

// Mutation returns the AuditValueMutation object of the builder.
func (_c *AuditValueCreate) Mutation() *AuditValueMutation {
	return _c.mutation
}

// Save creates the AuditValue in the database.
func (_c *AuditValueCreate) Save(ctx context.Context) (*AuditValue, error) {
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *AuditValueCreate) SaveX(ctx context.Context) *AuditValue {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditValueCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditValueCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *AuditValueCreate) check() error {
	if _, ok := _c.mutation.Salt(); !ok {
		return &ValidationError{Name: "salt", err: errors.New(`ent: missing required field "AuditValue.salt"`)}
	}
	if _, ok := _c.mutation.Changes(); !ok {
		return &ValidationError{Name: "changes", err: errors.New(`ent: missing required field "AuditValue.changes"`)}
	}
	return nil
}

func (_c *AuditValueCreate) sqlSave(ctx context.Context) (*AuditValue, error) {
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

func (_c *AuditValueCreate) createSpec() (*AuditValue, *sqlgraph.CreateSpec) {
	var (
		_node = &AuditValue{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(auditvalue.Table, sqlgraph.NewFieldSpec(auditvalue.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, auditvalue.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.PersonID(); ok {
		_spec.SetField(auditvalue.FieldPersonID, field.TypeUUID, value)
		_node.PersonID = &value
	}
	if value, ok := _c.mutation.Salt(); ok {
		_spec.SetField(auditvalue.FieldSalt, field.TypeBytes, value)
		_node.Salt = value
	}
	if value, ok := _c.mutation.Changes(); ok {
		_spec.SetField(auditvalue.FieldChanges, field.TypeJSON, value)
		_node.Changes = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AuditValue.Create().
//		SetPersonID(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AuditValueUpsert) {
//			SetPersonID(v+v).
//		}).
//		Exec(ctx)
func (_c *AuditValueCreate) OnConflict(opts ...sql.ConflictOption) *AuditValueUpsertOne {
	_c.conflict = opts
	return &AuditValueUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AuditValueCreate) OnConflictColumns(columns ...string) *AuditValueUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AuditValueUpsertOne{
		create: _c,
	}
}

type (
	// AuditValueUpsertOne is the builder for "upsert"-ing
	//  one AuditValue node.
	AuditValueUpsertOne struct {
		create *AuditValueCreate
	}

	// AuditValueUpsert is the "OnConflict" setter.
	AuditValueUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(auditvalue.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AuditValueUpsertOne) UpdateNewValues() *AuditValueUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(auditvalue.FieldID)
		}
		if _, exists := u.create.mutation.PersonID(); exists {
			s.SetIgnore(auditvalue.FieldPersonID)
		}
		if _, exists := u.create.mutation.Salt(); exists {
			s.SetIgnore(auditvalue.FieldSalt)
		}
		if _, exists := u.create.mutation.Changes(); exists {
			s.SetIgnore(auditvalue.FieldChanges)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *AuditValueUpsertOne) Ignore() *AuditValueUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AuditValueUpsertOne) DoNothing() *AuditValueUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AuditValueCreate.OnConflict
// documentation for more info.
func (u *AuditValueUpsertOne) Update(set func(*AuditValueUpsert)) *AuditValueUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AuditValueUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *AuditValueUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AuditValueCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AuditValueUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *AuditValueUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: AuditValueUpsertOne.ID is not supported by MySQL driver. Use AuditValueUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *AuditValueUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// AuditValueCreateBulk is the builder for creating many AuditValue entities in bulk.
type AuditValueCreateBulk struct {
	config
	err      error
	builders []*AuditValueCreate
	conflict []sql.ConflictOption
}

// Save creates the AuditValue entities in the database.
func (_c *AuditValueCreateBulk) Save(ctx context.Context) ([]*AuditValue, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*AuditValue, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*AuditValueMutation)
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
func (_c *AuditValueCreateBulk) SaveX(ctx context.Context) []*AuditValue {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditValueCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditValueCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AuditValue.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AuditValueUpsert) {
//			SetPersonID(v+v).
//		}).
//		Exec(ctx)
func (_c *AuditValueCreateBulk) OnConflict(opts ...sql.ConflictOption) *AuditValueUpsertBulk {
	_c.conflict = opts
	return &AuditValueUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AuditValueCreateBulk) OnConflictColumns(columns ...string) *AuditValueUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AuditValueUpsertBulk{
		create: _c,
	}
}

// AuditValueUpsertBulk is the builder for "upsert"-ing
// a bulk of AuditValue nodes.
type AuditValueUpsertBulk struct {
	create *AuditValueCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(auditvalue.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AuditValueUpsertBulk) UpdateNewValues() *AuditValueUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(auditvalue.FieldID)
			}
			if _, exists := b.mutation.PersonID(); exists {
				s.SetIgnore(auditvalue.FieldPersonID)
			}
			if _, exists := b.mutation.Salt(); exists {
				s.SetIgnore(auditvalue.FieldSalt)
			}
			if _, exists := b.mutation.Changes(); exists {
				s.SetIgnore(auditvalue.FieldChanges)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AuditValue.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *AuditValueUpsertBulk) Ignore() *AuditValueUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AuditValueUpsertBulk) DoNothing() *AuditValueUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AuditValueCreateBulk.OnConflict
// documentation for more info.
func (u *AuditValueUpsertBulk) Update(set func(*AuditValueUpsert)) *AuditValueUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AuditValueUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *AuditValueUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the AuditValueCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AuditValueCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AuditValueUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
