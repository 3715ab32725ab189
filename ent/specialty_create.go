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
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/specialty"
)

// SpecialtyCreate is the builder for creating a Specialty entity.
type SpecialtyCreate struct {
	config
	mutation *SpecialtyMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *SpecialtyCreate) SetCreatedAt(v time.Time) *SpecialtyCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableCreatedAt(v *time.Time) *SpecialtyCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *SpecialtyCreate) SetUpdatedAt(v time.Time) *SpecialtyCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableUpdatedAt(v *time.Time) *SpecialtyCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *SpecialtyCreate) SetVersion(v int64) *SpecialtyCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableVersion(v *int64) *SpecialtyCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetName sets the "name" field.
func (_c *SpecialtyCreate) SetName(v string) *SpecialtyCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetDescription sets the "description" field.
func (_c *SpecialtyCreate) SetDescription(v string) *SpecialtyCreate {
	_c.mutation.SetDescription(v)
	return _c
}

// SetNillableDescription sets the "description" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableDescription(v *string) *SpecialtyCreate {
	if v != nil {
		_c.SetDescription(*v)
	}
	return _c
}

// SetCategory sets the "category" field.
func (_c *SpecialtyCreate) SetCategory(v string) *SpecialtyCreate {
	_c.mutation.SetCategory(v)
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *SpecialtyCreate) SetIsActive(v bool) *SpecialtyCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableIsActive(v *bool) *SpecialtyCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *SpecialtyCreate) SetID(v uuid.UUID) *SpecialtyCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *SpecialtyCreate) SetNillableID(v *uuid.UUID) *SpecialtyCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_c *SpecialtyCreate) AddDoctorIDs(ids ...uuid.UUID) *SpecialtyCreate {
	_c.mutation.AddDoctorIDs(ids...)
	return _c
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_c *SpecialtyCreate) AddDoctors(v ...*Doctor) *SpecialtyCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddDoctorIDs(ids...)
}

// AddSecondaryDoctorIDs adds the "secondary_doctors" edge to the Doctor entity by IDs.
func (_c *SpecialtyCreate) AddSecondaryDoctorIDs(ids ...uuid.UUID) *SpecialtyCreate {
	_c.mutation.AddSecondaryDoctorIDs(ids...)
	return _c
}

// AddSecondaryDoctors adds the "secondary_doctors" edges to the Doctor entity.
func (_c *SpecialtyCreate) AddSecondaryDoctors(v ...*Doctor) *SpecialtyCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddSecondaryDoctorIDs(ids...)
}

// Mutation returns the SpecialtyMutation object of the builder.
func (_c *SpecialtyCreate) Mutation() *SpecialtyMutation {
	return _c.mutation
}

// Save creates the Specialty in the database.
func (_c *SpecialtyCreate) Save(ctx context.Context) (*Specialty, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *SpecialtyCreate) SaveX(ctx context.Context) *Specialty {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *SpecialtyCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *SpecialtyCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *SpecialtyCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if specialty.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized specialty.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := specialty.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if specialty.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized specialty.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := specialty.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := specialty.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := specialty.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if specialty.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized specialty.DefaultID (forgotten import ent/runtime?)")
		}
		v := specialty.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *SpecialtyCreate) check() error {
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "Specialty.name"`)}
	}
	if v, ok := _c.mutation.Name(); ok {
		if err := specialty.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Specialty.name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.Category(); !ok {
		return &ValidationError{Name: "category", err: errors.New(`ent: missing required field "Specialty.category"`)}
	}
	if v, ok := _c.mutation.Category(); ok {
		if err := specialty.CategoryValidator(v); err != nil {
			return &ValidationError{Name: "category", err: fmt.Errorf(`ent: validator failed for field "Specialty.category": %w`, err)}
		}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "Specialty.is_active"`)}
	}
	return nil
}

func (_c *SpecialtyCreate) sqlSave(ctx context.Context) (*Specialty, error) {
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

func (_c *SpecialtyCreate) createSpec() (*Specialty, *sqlgraph.CreateSpec) {
	var (
		_node = &Specialty{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(specialty.Table, sqlgraph.NewFieldSpec(specialty.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, specialty.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(specialty.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(specialty.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(specialty.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(specialty.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.Description(); ok {
		_spec.SetField(specialty.FieldDescription, field.TypeString, value)
		_node.Description = &value
	}
	if value, ok := _c.mutation.Category(); ok {
		_spec.SetField(specialty.FieldCategory, field.TypeString, value)
		_node.Category = value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(specialty.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if nodes := _c.mutation.DoctorsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   specialty.DoctorsTable,
			Columns: []string{specialty.DoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.SecondaryDoctorsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   specialty.SecondaryDoctorsTable,
			Columns: []string{specialty.SecondaryDoctorsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges = append(_spec.Edges, edge)
	}
	return _node, _spec
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Specialty.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.SpecialtyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *SpecialtyCreate) OnConflict(opts ...sql.ConflictOption) *SpecialtyUpsertOne {
	_c.conflict = opts
	return &SpecialtyUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Specialty.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *SpecialtyCreate) OnConflictColumns(columns ...string) *SpecialtyUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &SpecialtyUpsertOne{
		create: _c,
	}
}

type (
	// SpecialtyUpsertOne is the builder for "upsert"-ing
	//  one Specialty node.
	SpecialtyUpsertOne struct {
		create *SpecialtyCreate
	}

	// SpecialtyUpsert is the "OnConflict" setter.
	SpecialtyUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *SpecialtyUpsert) SetUpdatedAt(v time.Time) *SpecialtyUpsert {
	u.Set(specialty.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *SpecialtyUpsert) UpdateUpdatedAt() *SpecialtyUpsert {
	u.SetExcluded(specialty.FieldUpdatedAt)
	return u
}

// SetName sets the "name" field.
func (u *SpecialtyUpsert) SetName(v string) *SpecialtyUpsert {
	u.Set(specialty.FieldName, v)
	return u
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *SpecialtyUpsert) UpdateName() *SpecialtyUpsert {
	u.SetExcluded(specialty.FieldName)
	return u
}

// SetDescription sets the "description" field.
func (u *SpecialtyUpsert) SetDescription(v string) *SpecialtyUpsert {
	u.Set(specialty.FieldDescription, v)
	return u
}

// UpdateDescription sets the "description" field to the value that was provided on create.
func (u *SpecialtyUpsert) UpdateDescription() *SpecialtyUpsert {
	u.SetExcluded(specialty.FieldDescription)
	return u
}

// ClearDescription clears the value of the "description" field.
func (u *SpecialtyUpsert) ClearDescription() *SpecialtyUpsert {
	u.SetNull(specialty.FieldDescription)
	return u
}

// SetCategory sets the "category" field.
func (u *SpecialtyUpsert) SetCategory(v string) *SpecialtyUpsert {
	u.Set(specialty.FieldCategory, v)
	return u
}

// UpdateCategory sets the "category" field to the value that was provided on create.
func (u *SpecialtyUpsert) UpdateCategory() *SpecialtyUpsert {
	u.SetExcluded(specialty.FieldCategory)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *SpecialtyUpsert) SetIsActive(v bool) *SpecialtyUpsert {
	u.Set(specialty.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *SpecialtyUpsert) UpdateIsActive() *SpecialtyUpsert {
	u.SetExcluded(specialty.FieldIsActive)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Specialty.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(specialty.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *SpecialtyUpsertOne) UpdateNewValues() *SpecialtyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(specialty.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(specialty.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(specialty.FieldVersion)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Specialty.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *SpecialtyUpsertOne) Ignore() *SpecialtyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *SpecialtyUpsertOne) DoNothing() *SpecialtyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the SpecialtyCreate.OnConflict
// documentation for more info.
func (u *SpecialtyUpsertOne) Update(set func(*SpecialtyUpsert)) *SpecialtyUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&SpecialtyUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *SpecialtyUpsertOne) SetUpdatedAt(v time.Time) *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *SpecialtyUpsertOne) UpdateUpdatedAt() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetName sets the "name" field.
func (u *SpecialtyUpsertOne) SetName(v string) *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetName(v)
	})
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *SpecialtyUpsertOne) UpdateName() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateName()
	})
}

// SetDescription sets the "description" field.
func (u *SpecialtyUpsertOne) SetDescription(v string) *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetDescription(v)
	})
}

// UpdateDescription sets the "description" field to the value that was provided on create.
func (u *SpecialtyUpsertOne) UpdateDescription() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateDescription()
	})
}

// ClearDescription clears the value of the "description" field.
func (u *SpecialtyUpsertOne) ClearDescription() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.ClearDescription()
	})
}

// SetCategory sets the "category" field.
func (u *SpecialtyUpsertOne) SetCategory(v string) *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetCategory(v)
	})
}

// UpdateCategory sets the "category" field to the value that was provided on create.
func (u *SpecialtyUpsertOne) UpdateCategory() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateCategory()
	})
}

// SetIsActive sets the "is_active" field.
func (u *SpecialtyUpsertOne) SetIsActive(v bool) *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *SpecialtyUpsertOne) UpdateIsActive() *SpecialtyUpsertOne {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *SpecialtyUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for SpecialtyCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *SpecialtyUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *SpecialtyUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: SpecialtyUpsertOne.ID is not supported by MySQL driver. Use SpecialtyUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *SpecialtyUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// SpecialtyCreateBulk is the builder for creating many Specialty entities in bulk.
type SpecialtyCreateBulk struct {
	config
	err      error
	builders []*SpecialtyCreate
	conflict []sql.ConflictOption
}

// Save creates the Specialty entities in the database.
func (_c *SpecialtyCreateBulk) Save(ctx context.Context) ([]*Specialty, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Specialty, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*SpecialtyMutation)
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
func (_c *SpecialtyCreateBulk) SaveX(ctx context.Context) []*Specialty {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *SpecialtyCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *SpecialtyCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Specialty.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.SpecialtyUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *SpecialtyCreateBulk) OnConflict(opts ...sql.ConflictOption) *SpecialtyUpsertBulk {
	_c.conflict = opts
	return &SpecialtyUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Specialty.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *SpecialtyCreateBulk) OnConflictColumns(columns ...string) *SpecialtyUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &SpecialtyUpsertBulk{
		create: _c,
	}
}

// SpecialtyUpsertBulk is the builder for "upsert"-ing
// a bulk of Specialty nodes.
type SpecialtyUpsertBulk struct {
	create *SpecialtyCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Specialty.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(specialty.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *SpecialtyUpsertBulk) UpdateNewValues() *SpecialtyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(specialty.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(specialty.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(specialty.FieldVersion)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Specialty.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *SpecialtyUpsertBulk) Ignore() *SpecialtyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *SpecialtyUpsertBulk) DoNothing() *SpecialtyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the SpecialtyCreateBulk.OnConflict
// documentation for more info.
func (u *SpecialtyUpsertBulk) Update(set func(*SpecialtyUpsert)) *SpecialtyUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&SpecialtyUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *SpecialtyUpsertBulk) SetUpdatedAt(v time.Time) *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *SpecialtyUpsertBulk) UpdateUpdatedAt() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetName sets the "name" field.
func (u *SpecialtyUpsertBulk) SetName(v string) *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetName(v)
	})
}

// UpdateName sets the "name" field to the value that was provided on create.
func (u *SpecialtyUpsertBulk) UpdateName() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateName()
	})
}

// SetDescription sets the "description" field.
func (u *SpecialtyUpsertBulk) SetDescription(v string) *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetDescription(v)
	})
}

// UpdateDescription sets the "description" field to the value that was provided on create.
func (u *SpecialtyUpsertBulk) UpdateDescription() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateDescription()
	})
}

// ClearDescription clears the value of the "description" field.
func (u *SpecialtyUpsertBulk) ClearDescription() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.ClearDescription()
	})
}

// SetCategory sets the "category" field.
func (u *SpecialtyUpsertBulk) SetCategory(v string) *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetCategory(v)
	})
}

// UpdateCategory sets the "category" field to the value that was provided on create.
func (u *SpecialtyUpsertBulk) UpdateCategory() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateCategory()
	})
}

// SetIsActive sets the "is_active" field.
func (u *SpecialtyUpsertBulk) SetIsActive(v bool) *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *SpecialtyUpsertBulk) UpdateIsActive() *SpecialtyUpsertBulk {
	return u.Update(func(s *SpecialtyUpsert) {
		s.UpdateIsActive()
	})
}

// Exec executes the query.
func (u *SpecialtyUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the SpecialtyCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for SpecialtyCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *SpecialtyUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
