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
	"github.com/predicthealth/database/ent/openingreview"
)

// OpeningReviewCreate is the builder for creating a OpeningReview entity.
type OpeningReviewCreate struct {
	config
	mutation *OpeningReviewMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *OpeningReviewCreate) SetCreatedAt(v time.Time) *OpeningReviewCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *OpeningReviewCreate) SetNillableCreatedAt(v *time.Time) *OpeningReviewCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetOpeningID sets the "opening_id" field.
func (_c *OpeningReviewCreate) SetOpeningID(v uuid.UUID) *OpeningReviewCreate {
	_c.mutation.SetOpeningID(v)
	return _c
}

// SetPatientID sets the "patient_id" field.
func (_c *OpeningReviewCreate) SetPatientID(v uuid.UUID) *OpeningReviewCreate {
	_c.mutation.SetPatientID(v)
	return _c
}

// SetReviewedBy sets the "reviewed_by" field.
func (_c *OpeningReviewCreate) SetReviewedBy(v uuid.UUID) *OpeningReviewCreate {
	_c.mutation.SetReviewedBy(v)
	return _c
}

// SetReviewedAt sets the "reviewed_at" field.
func (_c *OpeningReviewCreate) SetReviewedAt(v time.Time) *OpeningReviewCreate {
	_c.mutation.SetReviewedAt(v)
	return _c
}

// SetRemark sets the "remark" field.
func (_c *OpeningReviewCreate) SetRemark(v string) *OpeningReviewCreate {
	_c.mutation.SetRemark(v)
	return _c
}

// SetID sets the "id" field.
func (_c *OpeningReviewCreate) SetID(v uuid.UUID) *OpeningReviewCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *OpeningReviewCreate) SetNillableID(v *uuid.UUID) *OpeningReviewCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the OpeningReviewMutation object of the builder.
func (_c *OpeningReviewCreate) Mutation() *OpeningReviewMutation {
	return _c.mutation
}

// Save creates the OpeningReview in the database.
func (_c *OpeningReviewCreate) Save(ctx context.Context) (*OpeningReview, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *OpeningReviewCreate) SaveX(ctx context.Context) *OpeningReview {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpeningReviewCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpeningReviewCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *OpeningReviewCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if openingreview.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized openingreview.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := openingreview.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if openingreview.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized openingreview.DefaultID (forgotten import ent/runtime?)")
		}
		v := openingreview.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *OpeningReviewCreate) check() error {
	if _, ok := _c.mutation.OpeningID(); !ok {
		return &ValidationError{Name: "opening_id", err: errors.New(`ent: missing required field "OpeningReview.opening_id"`)}
	}
	if _, ok := _c.mutation.PatientID(); !ok {
		return &ValidationError{Name: "patient_id", err: errors.New(`ent: missing required field "OpeningReview.patient_id"`)}
	}
	if _, ok := _c.mutation.ReviewedBy(); !ok {
		return &ValidationError{Name: "reviewed_by", err: errors.New(`ent: missing required field "OpeningReview.reviewed_by"`)}
	}
	if _, ok := _c.mutation.ReviewedAt(); !ok {
		return &ValidationError{Name: "reviewed_at", err: errors.New(`ent: missing required field "OpeningReview.reviewed_at"`)}
	}
	if _, ok := _c.mutation.Remark(); !ok {
		return &ValidationError{Name: "remark", err: errors.New(`ent: missing required field "OpeningReview.remark"`)}
	}
	if v, ok := _c.mutation.Remark(); ok {
		if err := openingreview.RemarkValidator(v); err != nil {
			return &ValidationError{Name: "remark", err: fmt.Errorf(`ent: validator failed for field "OpeningReview.remark": %w`, err)}
		}
	}
	return nil
}

func (_c *OpeningReviewCreate) sqlSave(ctx context.Context) (*OpeningReview, error) {
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

func (_c *OpeningReviewCreate) createSpec() (*OpeningReview, *sqlgraph.CreateSpec) {
	var (
		_node = &OpeningReview{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(openingreview.Table, sqlgraph.NewFieldSpec(openingreview.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, openingreview.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(openingreview.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.OpeningID(); ok {
		_spec.SetField(openingreview.FieldOpeningID, field.TypeUUID, value)
		_node.OpeningID = value
	}
	if value, ok := _c.mutation.PatientID(); ok {
		_spec.SetField(openingreview.FieldPatientID, field.TypeUUID, value)
		_node.PatientID = value
	}
	if value, ok := _c.mutation.ReviewedBy(); ok {
		_spec.SetField(openingreview.FieldReviewedBy, field.TypeUUID, value)
		_node.ReviewedBy = value
	}
	if value, ok := _c.mutation.ReviewedAt(); ok {
		_spec.SetField(openingreview.FieldReviewedAt, field.TypeTime, value)
		_node.ReviewedAt = value
	}
	if value, ok := _c.mutation.Remark(); ok {
		_spec.SetField(openingreview.FieldRemark, field.TypeString, value)
		_node.Remark = value
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpeningReview.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpeningReviewUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *OpeningReviewCreate) OnConflict(opts ...sql.ConflictOption) *OpeningReviewUpsertOne {
	_c.conflict = opts
	return &OpeningReviewUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpeningReviewCreate) OnConflictColumns(columns ...string) *OpeningReviewUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpeningReviewUpsertOne{
		create: _c,
	}
}

type (
	// OpeningReviewUpsertOne is the builder for "upsert"-ing
	//  one OpeningReview node.
	OpeningReviewUpsertOne struct {
		create *OpeningReviewCreate
	}

	// OpeningReviewUpsert is the "OnConflict" setter.
	OpeningReviewUpsert struct {
		*sql.UpdateSet
	}
)

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openingreview.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpeningReviewUpsertOne) UpdateNewValues() *OpeningReviewUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(openingreview.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(openingreview.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.OpeningID(); exists {
			s.SetIgnore(openingreview.FieldOpeningID)
		}
		if _, exists := u.create.mutation.PatientID(); exists {
			s.SetIgnore(openingreview.FieldPatientID)
		}
		if _, exists := u.create.mutation.ReviewedBy(); exists {
			s.SetIgnore(openingreview.FieldReviewedBy)
		}
		if _, exists := u.create.mutation.ReviewedAt(); exists {
			s.SetIgnore(openingreview.FieldReviewedAt)
		}
		if _, exists := u.create.mutation.Remark(); exists {
			s.SetIgnore(openingreview.FieldRemark)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *OpeningReviewUpsertOne) Ignore() *OpeningReviewUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpeningReviewUpsertOne) DoNothing() *OpeningReviewUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpeningReviewCreate.OnConflict
// documentation for more info.
func (u *OpeningReviewUpsertOne) Update(set func(*OpeningReviewUpsert)) *OpeningReviewUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpeningReviewUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *OpeningReviewUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpeningReviewCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpeningReviewUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *OpeningReviewUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: OpeningReviewUpsertOne.ID is not supported by MySQL driver. Use OpeningReviewUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *OpeningReviewUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// OpeningReviewCreateBulk is the builder for creating many OpeningReview entities in bulk.
type OpeningReviewCreateBulk struct {
	config
	err      error
	builders []*OpeningReviewCreate
	conflict []sql.ConflictOption
}

// Save creates the OpeningReview entities in the database.
func (_c *OpeningReviewCreateBulk) Save(ctx context.Context) ([]*OpeningReview, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*OpeningReview, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*OpeningReviewMutation)
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
func (_c *OpeningReviewCreateBulk) SaveX(ctx context.Context) []*OpeningReview {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OpeningReviewCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OpeningReviewCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.OpeningReview.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.OpeningReviewUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *OpeningReviewCreateBulk) OnConflict(opts ...sql.ConflictOption) *OpeningReviewUpsertBulk {
	_c.conflict = opts
	return &OpeningReviewUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *OpeningReviewCreateBulk) OnConflictColumns(columns ...string) *OpeningReviewUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &OpeningReviewUpsertBulk{
		create: _c,
	}
}

// OpeningReviewUpsertBulk is the builder for "upsert"-ing
// a bulk of OpeningReview nodes.
type OpeningReviewUpsertBulk struct {
	create *OpeningReviewCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(openingreview.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *OpeningReviewUpsertBulk) UpdateNewValues() *OpeningReviewUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(openingreview.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(openingreview.FieldCreatedAt)
			}
			if _, exists := b.mutation.OpeningID(); exists {
				s.SetIgnore(openingreview.FieldOpeningID)
			}
			if _, exists := b.mutation.PatientID(); exists {
				s.SetIgnore(openingreview.FieldPatientID)
			}
			if _, exists := b.mutation.ReviewedBy(); exists {
				s.SetIgnore(openingreview.FieldReviewedBy)
			}
			if _, exists := b.mutation.ReviewedAt(); exists {
				s.SetIgnore(openingreview.FieldReviewedAt)
			}
			if _, exists := b.mutation.Remark(); exists {
				s.SetIgnore(openingreview.FieldRemark)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.OpeningReview.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *OpeningReviewUpsertBulk) Ignore() *OpeningReviewUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *OpeningReviewUpsertBulk) DoNothing() *OpeningReviewUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the OpeningReviewCreateBulk.OnConflict
// documentation for more info.
func (u *OpeningReviewUpsertBulk) Update(set func(*OpeningReviewUpsert)) *OpeningReviewUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&OpeningReviewUpsert{UpdateSet: update})
	}))
	return u
}

// Exec executes the query.
func (u *OpeningReviewUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the OpeningReviewCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for OpeningReviewCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *OpeningReviewUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
