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
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/schema/enum"
)

// RecordOpeningCreate is the builder for creating a RecordOpening entity.
type RecordOpeningCreate struct {
	config
	mutation *RecordOpeningMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetOpenedAt sets the "opened_at" field.
func (_c *RecordOpeningCreate) SetOpenedAt(v time.Time) *RecordOpeningCreate {
	_c.mutation.SetOpenedAt(v)
	return _c
}

// SetExpiresAt sets the "expires_at" field.
func (_c *RecordOpeningCreate) SetExpiresAt(v time.Time) *RecordOpeningCreate {
	_c.mutation.SetExpiresAt(v)
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *RecordOpeningCreate) SetPatientID(v uuid.UUID) *RecordOpeningCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetActorType sets the "actor_type" field.
func (_c *RecordOpeningCreate) SetActorType(v enum.ActorType) *RecordOpeningCreate {
	_c.mutation.SetActorType(v)
	return _c
}

// SetActorID sets the "actor_id" field.
func (_c *RecordOpeningCreate) SetActorID(v uuid.UUID) *RecordOpeningCreate {
	_c.mutation.SetActorID(v)
	return _c
}

// SetNillableActorID sets the "actor_id" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableActorID(v *uuid.UUID) *RecordOpeningCreate {
	if v != nil {
		_c.SetActorID(*v)
	}
	return _c
}

// SetReaderName sets the "reader_name" field.
func (_c *RecordOpeningCreate) SetReaderName(v string) *RecordOpeningCreate {
	_c.mutation.SetReaderName(v)
	return _c
}

// SetInstitutionName sets the "institution_name" field.
func (_c *RecordOpeningCreate) SetInstitutionName(v string) *RecordOpeningCreate {
	_c.mutation.SetInstitutionName(v)
	return _c
}

// SetNillableInstitutionName sets the "institution_name" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableInstitutionName(v *string) *RecordOpeningCreate {
	if v != nil {
		_c.SetInstitutionName(*v)
	}
	return _c
}

// SetPurpose sets the "purpose" field.
func (_c *RecordOpeningCreate) SetPurpose(v enum.Purpose) *RecordOpeningCreate {
	_c.mutation.SetPurpose(v)
	return _c
}

// SetReason sets the "reason" field.
func (_c *RecordOpeningCreate) SetReason(v string) *RecordOpeningCreate {
	_c.mutation.SetReason(v)
	return _c
}

// SetNillableReason sets the "reason" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableReason(v *string) *RecordOpeningCreate {
	if v != nil {
		_c.SetReason(*v)
	}
	return _c
}

// SetReasonSealed sets the "reason_sealed" field.
func (_c *RecordOpeningCreate) SetReasonSealed(v []byte) *RecordOpeningCreate {
	_c.mutation.SetReasonSealed(v)
	return _c
}

// SetIPAddress sets the "ip_address" field.
func (_c *RecordOpeningCreate) SetIPAddress(v string) *RecordOpeningCreate {
	_c.mutation.SetIPAddress(v)
	return _c
}

// SetNillableIPAddress sets the "ip_address" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableIPAddress(v *string) *RecordOpeningCreate {
	if v != nil {
		_c.SetIPAddress(*v)
	}
	return _c
}

// SetUserAgent sets the "user_agent" field.
func (_c *RecordOpeningCreate) SetUserAgent(v string) *RecordOpeningCreate {
	_c.mutation.SetUserAgent(v)
	return _c
}

// SetNillableUserAgent sets the "user_agent" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableUserAgent(v *string) *RecordOpeningCreate {
	if v != nil {
		_c.SetUserAgent(*v)
	}
	return _c
}

// SetRequestID sets the "request_id" field.
func (_c *RecordOpeningCreate) SetRequestID(v string) *RecordOpeningCreate {
	_c.mutation.SetRequestID(v)
	return _c
}

// SetNillableRequestID sets the "request_id" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableRequestID(v *string) *RecordOpeningCreate {
	if v != nil {
		_c.SetRequestID(*v)
	}
	return _c
}

// SetTransaction sets the "transaction" field.
func (_c *RecordOpeningCreate) SetTransaction(v int64) *RecordOpeningCreate {
	_c.mutation.SetTransaction(v)
	return _c
}

// SetID sets the "id" field.
func (_c *RecordOpeningCreate) SetID(v uuid.UUID) *RecordOpeningCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *RecordOpeningCreate) SetNillableID(v *uuid.UUID) *RecordOpeningCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the RecordOpeningMutation object of the builder.
func (_c *RecordOpeningCreate) Mutation() *RecordOpeningMutation {
	return _c.mutation
}

// Save creates the RecordOpening in the database.
func (_c *RecordOpeningCreate) Save(ctx context.Context) (*RecordOpening, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *RecordOpeningCreate) SaveX(ctx context.Context) *RecordOpening {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RecordOpeningCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RecordOpeningCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *RecordOpeningCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := recordopening.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *RecordOpeningCreate) check() error {
	if _, ok := _c.mutation.OpenedAt(); !ok {
		return &ValidationError{Name: "opened_at", err: errors.New(`ent: missing required field "RecordOpening.opened_at"`)}
	}
	if _, ok := _c.mutation.ExpiresAt(); !ok {
		return &ValidationError{Name: "expires_at", err: errors.New(`ent: missing required field "RecordOpening.expires_at"`)}
	}
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "RecordOpening.patient_id"`)}
	}
	if _, ok := _c.mutation.ActorType(); !ok {
		return &ValidationError{Name: "actor_type", err: errors.New(`ent: missing required field "RecordOpening.actor_type"`)}
	}
	if v, ok := _c.mutation.ActorType(); ok {
		if err := recordopening.ActorTypeValidator(v); err != nil {
			return &ValidationError{Name: "actor_type", err: fmt.Errorf(`ent: validator failed for field "RecordOpening.actor_type": %w`, err)}
		}
	}
	if _, ok := _c.mutation.ReaderName(); !ok {
		return &ValidationError{Name: "reader_name", err: errors.New(`ent: missing required field "RecordOpening.reader_name"`)}
	}
	if _, ok := _c.mutation.Purpose(); !ok {
		return &ValidationError{Name: "purpose", err: errors.New(`ent: missing required field "RecordOpening.purpose"`)}
	}
	if v, ok := _c.mutation.Purpose(); ok {
		if err := recordopening.PurposeValidator(v); err != nil {
			return &ValidationError{Name: "purpose", err: fmt.Errorf(`ent: validator failed for field "RecordOpening.purpose": %w`, err)}
		}
	}
	if _, ok := _c.mutation.Transaction(); !ok {
		return &ValidationError{Name: "transaction", err: errors.New(`ent: missing required field "RecordOpening.transaction"`)}
	}
	return nil
}

func (_c *RecordOpeningCreate) sqlSave(ctx context.Context) (*RecordOpening, error) {
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

func (_c *RecordOpeningCreate) createSpec() (*RecordOpening, *sqlgraph.CreateSpec) {
	var (
		_node = &RecordOpening{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(recordopening.Table, sqlgraph.NewFieldSpec(recordopening.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, recordopening.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OpenedAt(); ok {
		_spec.SetField(recordopening.FieldOpenedAt, field.TypeTime, value)
		_node.OpenedAt = value
	}
	if value, ok := _c.mutation.ExpiresAt(); ok {
		_spec.SetField(recordopening.FieldExpiresAt, field.TypeTime, value)
		_node.ExpiresAt = value
	}
	if value, ok := _c.mutation.PatientID(); ok {
		_spec.SetField(recordopening.FieldPatientID, field.TypeUUID, value)
		_node.PatientID = value
	}
	if value, ok := _c.mutation.ActorType(); ok {
		_spec.SetField(recordopening.FieldActorType, field.TypeEnum, value)
		_node.ActorType = value
	}
	if value, ok := _c.mutation.ActorID(); ok {
		_spec.SetField(recordopening.FieldActorID, field.TypeUUID, value)
		_node.ActorID = &value
	}
	if value, ok := _c.mutation.ReaderName(); ok {
		_spec.SetField(recordopening.FieldReaderName, field.TypeString, value)
		_node.ReaderName = value
	}
	if value, ok := _c.mutation.InstitutionName(); ok {
		_spec.SetField(recordopening.FieldInstitutionName, field.TypeString, value)
		_node.InstitutionName = &value
	}
	if value, ok := _c.mutation.Purpose(); ok {
		_spec.SetField(recordopening.FieldPurpose, field.TypeEnum, value)
		_node.Purpose = value
	}
	if value, ok := _c.mutation.Reason(); ok {
		_spec.SetField(recordopening.FieldReason, field.TypeString, value)
		_node.Reason = &value
	}
	if value, ok := _c.mutation.ReasonSealed(); ok {
		_spec.SetField(recordopening.FieldReasonSealed, field.TypeBytes, value)
		_node.ReasonSealed = value
	}
	if value, ok := _c.mutation.IPAddress(); ok {
		_spec.SetField(recordopening.FieldIPAddress, field.TypeString, value)
		_node.IPAddress = &value
	}
	if value, ok := _c.mutation.UserAgent(); ok {
		_spec.SetField(recordopening.FieldUserAgent, field.TypeString, value)
		_node.UserAgent = &value
	}
	if value, ok := _c.mutation.RequestID(); ok {
		_spec.SetField(recordopening.FieldRequestID, field.TypeString, value)
		_node.RequestID = &value
	}
	if value, ok := _c.mutation.Transaction(); ok {
		_spec.SetField(recordopening.FieldTransaction, field.TypeInt64, value)
		_node.Transaction = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.RecordOpening.Create().
//		SetOpenedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.RecordOpeningUpsert) {
//			SetOpenedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *RecordOpeningCreate) OnConflict(opts ...sql.ConflictOption) *RecordOpeningUpsertOne {
	_c.conflict = opts
	return &RecordOpeningUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *RecordOpeningCreate) OnConflictColumns(columns ...string) *RecordOpeningUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &RecordOpeningUpsertOne{
		create: _c,
	}
}

type (
	// RecordOpeningUpsertOne is the builder for "upsert"-ing
	//  one RecordOpening node.
	RecordOpeningUpsertOne struct {
		create *RecordOpeningCreate
	}

	// RecordOpeningUpsert is the "OnConflict" setter.
	RecordOpeningUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(recordopening.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *RecordOpeningUpsertOne) UpdateNewValues() *RecordOpeningUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(recordopening.FieldID)
		}
		if _, exists := u.create.mutation.OpenedAt(); exists {
			s.SetIgnore(recordopening.FieldOpenedAt)
		}
		if _, exists := u.create.mutation.ExpiresAt(); exists {
			s.SetIgnore(recordopening.FieldExpiresAt)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(recordopening.FieldPatientID)
		}
		if _, exists := u.create.mutation.ActorType(); exists {
			s.SetIgnore(recordopening.FieldActorType)
		}
		if _, exists := u.create.mutation.ActorID(); exists {
			s.SetIgnore(recordopening.FieldActorID)
		}
		if _, exists := u.create.mutation.ReaderName(); exists {
			s.SetIgnore(recordopening.FieldReaderName)
		}
		if _, exists := u.create.mutation.InstitutionName(); exists {
			s.SetIgnore(recordopening.FieldInstitutionName)
		}
		if _, exists := u.create.mutation.Purpose(); exists {
			s.SetIgnore(recordopening.FieldPurpose)
		}
		if _, exists := u.create.mutation.Reason(); exists {
			s.SetIgnore(recordopening.FieldReason)
		}
		if _, exists := u.create.mutation.ReasonSealed(); exists {
			s.SetIgnore(recordopening.FieldReasonSealed)
		}
		if _, exists := u.create.mutation.IPAddress(); exists {
			s.SetIgnore(recordopening.FieldIPAddress)
		}
		if _, exists := u.create.mutation.UserAgent(); exists {
			s.SetIgnore(recordopening.FieldUserAgent)
		}
		if _, exists := u.create.mutation.RequestID(); exists {
			s.SetIgnore(recordopening.FieldRequestID)
		}
		if _, exists := u.create.mutation.Transaction(); exists {
			s.SetIgnore(recordopening.FieldTransaction)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *RecordOpeningUpsertOne) Ignore() *RecordOpeningUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *RecordOpeningUpsertOne) DoNothing() *RecordOpeningUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the RecordOpeningCreate.OnConflict
// documentation for more info.
func (u *RecordOpeningUpsertOne) Update(set func(*RecordOpeningUpsert)) *RecordOpeningUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&RecordOpeningUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *RecordOpeningUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for RecordOpeningCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *RecordOpeningUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *RecordOpeningUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: RecordOpeningUpsertOne.ID is not supported by MySQL driver. Use RecordOpeningUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *RecordOpeningUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// RecordOpeningCreateBulk is the builder for creating many RecordOpening entities in bulk.
type RecordOpeningCreateBulk struct {
	config
	err      error
	builders []*RecordOpeningCreate
	conflict []sql.ConflictOption
}

// Save creates the RecordOpening entities in the database.
func (_c *RecordOpeningCreateBulk) Save(ctx context.Context) ([]*RecordOpening, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*RecordOpening, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*RecordOpeningMutation)
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
func (_c *RecordOpeningCreateBulk) SaveX(ctx context.Context) []*RecordOpening {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RecordOpeningCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RecordOpeningCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.RecordOpening.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.RecordOpeningUpsert) {
//			SetOpenedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *RecordOpeningCreateBulk) OnConflict(opts ...sql.ConflictOption) *RecordOpeningUpsertBulk {
	_c.conflict = opts
	return &RecordOpeningUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *RecordOpeningCreateBulk) OnConflictColumns(columns ...string) *RecordOpeningUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &RecordOpeningUpsertBulk{
		create: _c,
	}
}

// RecordOpeningUpsertBulk is the builder for "upsert"-ing
// a bulk of RecordOpening nodes.
type RecordOpeningUpsertBulk struct {
	create *RecordOpeningCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(recordopening.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *RecordOpeningUpsertBulk) UpdateNewValues() *RecordOpeningUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(recordopening.FieldID)
			}
			if _, exists := b.mutation.OpenedAt(); exists {
				s.SetIgnore(recordopening.FieldOpenedAt)
			}
			if _, exists := b.mutation.ExpiresAt(); exists {
				s.SetIgnore(recordopening.FieldExpiresAt)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(recordopening.FieldPatientID)
			}
			if _, exists := b.mutation.ActorType(); exists {
				s.SetIgnore(recordopening.FieldActorType)
			}
			if _, exists := b.mutation.ActorID(); exists {
				s.SetIgnore(recordopening.FieldActorID)
			}
			if _, exists := b.mutation.ReaderName(); exists {
				s.SetIgnore(recordopening.FieldReaderName)
			}
			if _, exists := b.mutation.InstitutionName(); exists {
				s.SetIgnore(recordopening.FieldInstitutionName)
			}
			if _, exists := b.mutation.Purpose(); exists {
				s.SetIgnore(recordopening.FieldPurpose)
			}
			if _, exists := b.mutation.Reason(); exists {
				s.SetIgnore(recordopening.FieldReason)
			}
			if _, exists := b.mutation.ReasonSealed(); exists {
				s.SetIgnore(recordopening.FieldReasonSealed)
			}
			if _, exists := b.mutation.IPAddress(); exists {
				s.SetIgnore(recordopening.FieldIPAddress)
			}
			if _, exists := b.mutation.UserAgent(); exists {
				s.SetIgnore(recordopening.FieldUserAgent)
			}
			if _, exists := b.mutation.RequestID(); exists {
				s.SetIgnore(recordopening.FieldRequestID)
			}
			if _, exists := b.mutation.Transaction(); exists {
				s.SetIgnore(recordopening.FieldTransaction)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.RecordOpening.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *RecordOpeningUpsertBulk) Ignore() *RecordOpeningUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *RecordOpeningUpsertBulk) DoNothing() *RecordOpeningUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the RecordOpeningCreateBulk.OnConflict
// documentation for more info.
func (u *RecordOpeningUpsertBulk) Update(set func(*RecordOpeningUpsert)) *RecordOpeningUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&RecordOpeningUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *RecordOpeningUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the RecordOpeningCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for RecordOpeningCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *RecordOpeningUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
