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
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
)

// AccountTokenCreate is the builder for creating a AccountToken entity.
type AccountTokenCreate struct {
	config
	mutation *AccountTokenMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *AccountTokenCreate) SetCreatedAt(v time.Time) *AccountTokenCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *AccountTokenCreate) SetNillableCreatedAt(v *time.Time) *AccountTokenCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *AccountTokenCreate) SetUpdatedAt(v time.Time) *AccountTokenCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *AccountTokenCreate) SetNillableUpdatedAt(v *time.Time) *AccountTokenCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *AccountTokenCreate) SetVersion(v int64) *AccountTokenCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *AccountTokenCreate) SetNillableVersion(v *int64) *AccountTokenCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *AccountTokenCreate) SetUserID(v uuid.UUID) *AccountTokenCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetPurpose sets the "purpose" field.
func (_c *AccountTokenCreate) SetPurpose(v enum.TokenPurpose) *AccountTokenCreate {
	_c.mutation.SetPurpose(v)
	return _c
}

// SetTokenHash sets the "token_hash" field.
func (_c *AccountTokenCreate) SetTokenHash(v []byte) *AccountTokenCreate {
	_c.mutation.SetTokenHash(v)
	return _c
}

// SetEmail sets the "email" field.
func (_c *AccountTokenCreate) SetEmail(v string) *AccountTokenCreate {
	_c.mutation.SetEmail(v)
	return _c
}

// SetExpiresAt sets the "expires_at" field.
func (_c *AccountTokenCreate) SetExpiresAt(v time.Time) *AccountTokenCreate {
	_c.mutation.SetExpiresAt(v)
	return _c
}

// SetUsedAt sets the "used_at" field.
func (_c *AccountTokenCreate) SetUsedAt(v time.Time) *AccountTokenCreate {
	_c.mutation.SetUsedAt(v)
	return _c
}

// SetNillableUsedAt sets the "used_at" field if the given value is not nil.
func (_c *AccountTokenCreate) SetNillableUsedAt(v *time.Time) *AccountTokenCreate {
	if v != nil {
		_c.SetUsedAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *AccountTokenCreate) SetID(v uuid.UUID) *AccountTokenCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *AccountTokenCreate) SetNillableID(v *uuid.UUID) *AccountTokenCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetUser sets the "user" edge to the User entity.
func (_c *AccountTokenCreate) SetUser(v *User) *AccountTokenCreate {
	return _c.SetUserID(v.ID)
}

// Mutation returns the AccountTokenMutation object of the builder.
func (_c *AccountTokenCreate) Mutation() *AccountTokenMutation {
	return _c.mutation
}

// Save creates the AccountToken in the database.
func (_c *AccountTokenCreate) Save(ctx context.Context) (*AccountToken, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *AccountTokenCreate) SaveX(ctx context.Context) *AccountToken {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AccountTokenCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AccountTokenCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *AccountTokenCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if accounttoken.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized accounttoken.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := accounttoken.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if accounttoken.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized accounttoken.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := accounttoken.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := accounttoken.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if accounttoken.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized accounttoken.DefaultID (forgotten import ent/runtime?)")
		}
		v := accounttoken.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *AccountTokenCreate) check() error {
	if _, ok := _c.mutation.UserID(); !ok {
		return &ValidationError{Name: "user_id", err: errors.New(`ent: missing required field "AccountToken.user_id"`)}
	}
	if _, ok := _c.mutation.Purpose(); !ok {
		return &ValidationError{Name: "purpose", err: errors.New(`ent: missing required field "AccountToken.purpose"`)}
	}
	if v, ok := _c.mutation.Purpose(); ok {
		if err := accounttoken.PurposeValidator(v); err != nil {
			return &ValidationError{Name: "purpose", err: fmt.Errorf(`ent: validator failed for field "AccountToken.purpose": %w`, err)}
		}
	}
	if _, ok := _c.mutation.TokenHash(); !ok {
		return &ValidationError{Name: "token_hash", err: errors.New(`ent: missing required field "AccountToken.token_hash"`)}
	}
	if _, ok := _c.mutation.Email(); !ok {
		return &ValidationError{Name: "email", err: errors.New(`ent: missing required field "AccountToken.email"`)}
	}
	if v, ok := _c.mutation.Email(); ok {
		if err := accounttoken.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "AccountToken.email": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ExpiresAt(); !ok {
		return &ValidationError{Name: "expires_at", err: errors.New(`ent: missing required field "AccountToken.expires_at"`)}
	}
	if len(_c.mutation.UserIDs()) == 0 {
		return &ValidationError{Name: "user", err: errors.New(`ent: missing required edge "AccountToken.user"`)}
	}
	return nil
}

func (_c *AccountTokenCreate) sqlSave(ctx context.Context) (*AccountToken, error) {
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

func (_c *AccountTokenCreate) createSpec() (*AccountToken, *sqlgraph.CreateSpec) {
	var (
		_node = &AccountToken{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(accounttoken.Table, sqlgraph.NewFieldSpec(accounttoken.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, accounttoken.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(accounttoken.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(accounttoken.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(accounttoken.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Purpose(); ok {
		_spec.SetField(accounttoken.FieldPurpose, field.TypeEnum, value)
		_node.Purpose = value
	}
	if value, ok := _c.mutation.TokenHash(); ok {
		_spec.SetField(accounttoken.FieldTokenHash, field.TypeBytes, value)
		_node.TokenHash = value
	}
	if value, ok := _c.mutation.Email(); ok {
		_spec.SetField(accounttoken.FieldEmail, field.TypeString, value)
		_node.Email = value
	}
	if value, ok := _c.mutation.ExpiresAt(); ok {
		_spec.SetField(accounttoken.FieldExpiresAt, field.TypeTime, value)
		_node.ExpiresAt = value
	}
	if value, ok := _c.mutation.UsedAt(); ok {
		_spec.SetField(accounttoken.FieldUsedAt, field.TypeTime, value)
		_node.UsedAt = &value
	}
	if nodes := _c.mutation.UserIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   accounttoken.UserTable,
			Columns: []string{accounttoken.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.UserID = nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AccountToken.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AccountTokenUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *AccountTokenCreate) OnConflict(opts ...sql.ConflictOption) *AccountTokenUpsertOne {
	_c.conflict = opts
	return &AccountTokenUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AccountTokenCreate) OnConflictColumns(columns ...string) *AccountTokenUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AccountTokenUpsertOne{
		create: _c,
	}
}

type (
	// AccountTokenUpsertOne is the builder for "upsert"-ing
	//  one AccountToken node.
	AccountTokenUpsertOne struct {
		create *AccountTokenCreate
	}

	// AccountTokenUpsert is the "OnConflict" setter.
	AccountTokenUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *AccountTokenUpsert) SetUpdatedAt(v time.Time) *AccountTokenUpsert {
	u.Set(accounttoken.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AccountTokenUpsert) UpdateUpdatedAt() *AccountTokenUpsert {
	u.SetExcluded(accounttoken.FieldUpdatedAt)
	return u
}

// SetUsedAt sets the "used_at" field.
func (u *AccountTokenUpsert) SetUsedAt(v time.Time) *AccountTokenUpsert {
	u.Set(accounttoken.FieldUsedAt, v)
	return u
}

// UpdateUsedAt sets the "used_at" field to the value that was provided on create.
func (u *AccountTokenUpsert) UpdateUsedAt() *AccountTokenUpsert {
	u.SetExcluded(accounttoken.FieldUsedAt)
	return u
}

// ClearUsedAt clears the value of the "used_at" field.
func (u *AccountTokenUpsert) ClearUsedAt() *AccountTokenUpsert {
	u.SetNull(accounttoken.FieldUsedAt)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(accounttoken.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AccountTokenUpsertOne) UpdateNewValues() *AccountTokenUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(accounttoken.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(accounttoken.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(accounttoken.FieldVersion)
		}
		if _, exists := u.create.mutation.UserID(); exists {
			s.SetIgnore(accounttoken.FieldUserID)
		}
		if _, exists := u.create.mutation.Purpose(); exists {
			s.SetIgnore(accounttoken.FieldPurpose)
		}
		if _, exists := u.create.mutation.TokenHash(); exists {
			s.SetIgnore(accounttoken.FieldTokenHash)
		}
		if _, exists := u.create.mutation.Email(); exists {
			s.SetIgnore(accounttoken.FieldEmail)
		}
		if _, exists := u.create.mutation.ExpiresAt(); exists {
			s.SetIgnore(accounttoken.FieldExpiresAt)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *AccountTokenUpsertOne) Ignore() *AccountTokenUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AccountTokenUpsertOne) DoNothing() *AccountTokenUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AccountTokenCreate.OnConflict
// documentation for more info.
func (u *AccountTokenUpsertOne) Update(set func(*AccountTokenUpsert)) *AccountTokenUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AccountTokenUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *AccountTokenUpsertOne) SetUpdatedAt(v time.Time) *AccountTokenUpsertOne {
	return u.Update(func(s *AccountTokenUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AccountTokenUpsertOne) UpdateUpdatedAt() *AccountTokenUpsertOne {
	return u.Update(func(s *AccountTokenUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetUsedAt sets the "used_at" field.
func (u *AccountTokenUpsertOne) SetUsedAt(v time.Time) *AccountTokenUpsertOne {
	return u.Update(func(s *AccountTokenUpsert) {
		s.SetUsedAt(v)
	})
}

// UpdateUsedAt sets the "used_at" field to the value that was provided on create.
func (u *AccountTokenUpsertOne) UpdateUsedAt() *AccountTokenUpsertOne {
	return u.Update(func(s *AccountTokenUpsert) {
		s.UpdateUsedAt()
	})
}

// ClearUsedAt clears the value of the "used_at" field.
func (u *AccountTokenUpsertOne) ClearUsedAt() *AccountTokenUpsertOne {
	return u.Update(func(s *AccountTokenUpsert) {
		s.ClearUsedAt()
	})
}

// Exec executes the query.
func (u *AccountTokenUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AccountTokenCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AccountTokenUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *AccountTokenUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: AccountTokenUpsertOne.ID is not supported by MySQL driver. Use AccountTokenUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *AccountTokenUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// AccountTokenCreateBulk is the builder for creating many AccountToken entities in bulk.
type AccountTokenCreateBulk struct {
	config
	err      error
	builders []*AccountTokenCreate
	conflict []sql.ConflictOption
}

// Save creates the AccountToken entities in the database.
func (_c *AccountTokenCreateBulk) Save(ctx context.Context) ([]*AccountToken, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*AccountToken, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*AccountTokenMutation)
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
func (_c *AccountTokenCreateBulk) SaveX(ctx context.Context) []*AccountToken {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AccountTokenCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AccountTokenCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.AccountToken.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.AccountTokenUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *AccountTokenCreateBulk) OnConflict(opts ...sql.ConflictOption) *AccountTokenUpsertBulk {
	_c.conflict = opts
	return &AccountTokenUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *AccountTokenCreateBulk) OnConflictColumns(columns ...string) *AccountTokenUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &AccountTokenUpsertBulk{
		create: _c,
	}
}

// AccountTokenUpsertBulk is the builder for "upsert"-ing
// a bulk of AccountToken nodes.
type AccountTokenUpsertBulk struct {
	create *AccountTokenCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(accounttoken.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *AccountTokenUpsertBulk) UpdateNewValues() *AccountTokenUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(accounttoken.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(accounttoken.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(accounttoken.FieldVersion)
			}
			if _, exists := b.mutation.UserID(); exists {
				s.SetIgnore(accounttoken.FieldUserID)
			}
			if _, exists := b.mutation.Purpose(); exists {
				s.SetIgnore(accounttoken.FieldPurpose)
			}
			if _, exists := b.mutation.TokenHash(); exists {
				s.SetIgnore(accounttoken.FieldTokenHash)
			}
			if _, exists := b.mutation.Email(); exists {
				s.SetIgnore(accounttoken.FieldEmail)
			}
			if _, exists := b.mutation.ExpiresAt(); exists {
				s.SetIgnore(accounttoken.FieldExpiresAt)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.AccountToken.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *AccountTokenUpsertBulk) Ignore() *AccountTokenUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *AccountTokenUpsertBulk) DoNothing() *AccountTokenUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the AccountTokenCreateBulk.OnConflict
// documentation for more info.
func (u *AccountTokenUpsertBulk) Update(set func(*AccountTokenUpsert)) *AccountTokenUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&AccountTokenUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *AccountTokenUpsertBulk) SetUpdatedAt(v time.Time) *AccountTokenUpsertBulk {
	return u.Update(func(s *AccountTokenUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *AccountTokenUpsertBulk) UpdateUpdatedAt() *AccountTokenUpsertBulk {
	return u.Update(func(s *AccountTokenUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetUsedAt sets the "used_at" field.
func (u *AccountTokenUpsertBulk) SetUsedAt(v time.Time) *AccountTokenUpsertBulk {
	return u.Update(func(s *AccountTokenUpsert) {
		s.SetUsedAt(v)
	})
}

// UpdateUsedAt sets the "used_at" field to the value that was provided on create.
func (u *AccountTokenUpsertBulk) UpdateUsedAt() *AccountTokenUpsertBulk {
	return u.Update(func(s *AccountTokenUpsert) {
		s.UpdateUsedAt()
	})
}

// ClearUsedAt clears the value of the "used_at" field.
func (u *AccountTokenUpsertBulk) ClearUsedAt() *AccountTokenUpsertBulk {
	return u.Update(func(s *AccountTokenUpsert) {
		s.ClearUsedAt()
	})
}

// Exec executes the query.
func (u *AccountTokenUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the AccountTokenCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for AccountTokenCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *AccountTokenUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
