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
	"github.com/google/uuid"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
)

// SpecialtyUpdate is the builder for updating Specialty entities.
type SpecialtyUpdate struct {
	config
	hooks    []Hook
	mutation *SpecialtyMutation
}

// Where appends a list predicates to the SpecialtyUpdate builder.
func (_u *SpecialtyUpdate) Where(ps ...predicate.Specialty) *SpecialtyUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *SpecialtyUpdate) SetUpdatedAt(v time.Time) *SpecialtyUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *SpecialtyUpdate) SetNillableUpdatedAt(v *time.Time) *SpecialtyUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *SpecialtyUpdate) SetName(v string) *SpecialtyUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *SpecialtyUpdate) SetNillableName(v *string) *SpecialtyUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetDescription sets the "description" field.
func (_u *SpecialtyUpdate) SetDescription(v string) *SpecialtyUpdate {
	_u.mutation.SetDescription(v)
	return _u
}

// SetNillableDescription sets the "description" field if the given value is not nil.
func (_u *SpecialtyUpdate) SetNillableDescription(v *string) *SpecialtyUpdate {
	if v != nil {
		_u.SetDescription(*v)
	}
	return _u
}

// ClearDescription clears the value of the "description" field.
func (_u *SpecialtyUpdate) ClearDescription() *SpecialtyUpdate {
	_u.mutation.ClearDescription()
	return _u
}

// SetCategory sets the "category" field.
func (_u *SpecialtyUpdate) SetCategory(v string) *SpecialtyUpdate {
	_u.mutation.SetCategory(v)
	return _u
}

// SetNillableCategory sets the "category" field if the given value is not nil.
func (_u *SpecialtyUpdate) SetNillableCategory(v *string) *SpecialtyUpdate {
	if v != nil {
		_u.SetCategory(*v)
	}
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *SpecialtyUpdate) SetIsActive(v bool) *SpecialtyUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *SpecialtyUpdate) SetNillableIsActive(v *bool) *SpecialtyUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_u *SpecialtyUpdate) AddDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdate {
	_u.mutation.AddDoctorIDs(ids...)
	return _u
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdate) AddDoctors(v ...*Doctor) *SpecialtyUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddDoctorIDs(ids...)
}

// AddSecondaryDoctorIDs adds the "secondary_doctors" edge to the Doctor entity by IDs.
func (_u *SpecialtyUpdate) AddSecondaryDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdate {
	_u.mutation.AddSecondaryDoctorIDs(ids...)
	return _u
}

// AddSecondaryDoctors adds the "secondary_doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdate) AddSecondaryDoctors(v ...*Doctor) *SpecialtyUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddSecondaryDoctorIDs(ids...)
}

// Mutation returns the SpecialtyMutation object of the builder.
func (_u *SpecialtyUpdate) Mutation() *SpecialtyMutation {
	return _u.mutation
}

// ClearDoctors clears all "doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdate) ClearDoctors() *SpecialtyUpdate {
	_u.mutation.ClearDoctors()
	return _u
}

// RemoveDoctorIDs removes the "doctors" edge to Doctor entities by IDs.
func (_u *SpecialtyUpdate) RemoveDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdate {
	_u.mutation.RemoveDoctorIDs(ids...)
	return _u
}

// RemoveDoctors removes "doctors" edges to Doctor entities.
func (_u *SpecialtyUpdate) RemoveDoctors(v ...*Doctor) *SpecialtyUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveDoctorIDs(ids...)
}

// ClearSecondaryDoctors clears all "secondary_doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdate) ClearSecondaryDoctors() *SpecialtyUpdate {
	_u.mutation.ClearSecondaryDoctors()
	return _u
}

// RemoveSecondaryDoctorIDs removes the "secondary_doctors" edge to Doctor entities by IDs.
func (_u *SpecialtyUpdate) RemoveSecondaryDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdate {
	_u.mutation.RemoveSecondaryDoctorIDs(ids...)
	return _u
}

// RemoveSecondaryDoctors removes "secondary_doctors" edges to Doctor entities.
func (_u *SpecialtyUpdate) RemoveSecondaryDoctors(v ...*Doctor) *SpecialtyUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveSecondaryDoctorIDs(ids...)
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *SpecialtyUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *SpecialtyUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *SpecialtyUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *SpecialtyUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *SpecialtyUpdate) check() error {
	if v, ok := _u.mutation.Name(); ok {
		if err := specialty.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Specialty.name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Category(); ok {
		if err := specialty.CategoryValidator(v); err != nil {
			return &ValidationError{Name: "category", err: fmt.Errorf(`ent: validator failed for field "Specialty.category": %w`, err)}
		}
	}
	return nil
}

func (_u *SpecialtyUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(specialty.Table, specialty.Columns, sqlgraph.NewFieldSpec(specialty.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(specialty.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(specialty.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Description(); ok {
		_spec.SetField(specialty.FieldDescription, field.TypeString, value)
	}
	if _u.mutation.DescriptionCleared() {
		_spec.ClearField(specialty.FieldDescription, field.TypeString)
	}
	if value, ok := _u.mutation.Category(); ok {
		_spec.SetField(specialty.FieldCategory, field.TypeString, value)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(specialty.FieldIsActive, field.TypeBool, value)
	}
	if _u.mutation.DoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedDoctorsIDs(); len(nodes) > 0 && !_u.mutation.DoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SecondaryDoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedSecondaryDoctorsIDs(); len(nodes) > 0 && !_u.mutation.SecondaryDoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SecondaryDoctorsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{specialty.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// SpecialtyUpdateOne is the builder for updating a single Specialty entity.
type SpecialtyUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *SpecialtyMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *SpecialtyUpdateOne) SetUpdatedAt(v time.Time) *SpecialtyUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *SpecialtyUpdateOne) SetNillableUpdatedAt(v *time.Time) *SpecialtyUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *SpecialtyUpdateOne) SetName(v string) *SpecialtyUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *SpecialtyUpdateOne) SetNillableName(v *string) *SpecialtyUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetDescription sets the "description" field.
func (_u *SpecialtyUpdateOne) SetDescription(v string) *SpecialtyUpdateOne {
	_u.mutation.SetDescription(v)
	return _u
}

// SetNillableDescription sets the "description" field if the given value is not nil.
func (_u *SpecialtyUpdateOne) SetNillableDescription(v *string) *SpecialtyUpdateOne {
	if v != nil {
		_u.SetDescription(*v)
	}
	return _u
}

// ClearDescription clears the value of the "description" field.
func (_u *SpecialtyUpdateOne) ClearDescription() *SpecialtyUpdateOne {
	_u.mutation.ClearDescription()
	return _u
}

// SetCategory sets the "category" field.
func (_u *SpecialtyUpdateOne) SetCategory(v string) *SpecialtyUpdateOne {
	_u.mutation.SetCategory(v)
	return _u
}

// SetNillableCategory sets the "category" field if the given value is not nil.
func (_u *SpecialtyUpdateOne) SetNillableCategory(v *string) *SpecialtyUpdateOne {
	if v != nil {
		_u.SetCategory(*v)
	}
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *SpecialtyUpdateOne) SetIsActive(v bool) *SpecialtyUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *SpecialtyUpdateOne) SetNillableIsActive(v *bool) *SpecialtyUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// AddDoctorIDs adds the "doctors" edge to the Doctor entity by IDs.
func (_u *SpecialtyUpdateOne) AddDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdateOne {
	_u.mutation.AddDoctorIDs(ids...)
	return _u
}

// AddDoctors adds the "doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdateOne) AddDoctors(v ...*Doctor) *SpecialtyUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddDoctorIDs(ids...)
}

// AddSecondaryDoctorIDs adds the "secondary_doctors" edge to the Doctor entity by IDs.
func (_u *SpecialtyUpdateOne) AddSecondaryDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdateOne {
	_u.mutation.AddSecondaryDoctorIDs(ids...)
	return _u
}

// AddSecondaryDoctors adds the "secondary_doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdateOne) AddSecondaryDoctors(v ...*Doctor) *SpecialtyUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddSecondaryDoctorIDs(ids...)
}

// Mutation returns the SpecialtyMutation object of the builder.
func (_u *SpecialtyUpdateOne) Mutation() *SpecialtyMutation {
	return _u.mutation
}

// ClearDoctors clears all "doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdateOne) ClearDoctors() *SpecialtyUpdateOne {
	_u.mutation.ClearDoctors()
	return _u
}

// RemoveDoctorIDs removes the "doctors" edge to Doctor entities by IDs.
func (_u *SpecialtyUpdateOne) RemoveDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdateOne {
	_u.mutation.RemoveDoctorIDs(ids...)
	return _u
}

// RemoveDoctors removes "doctors" edges to Doctor entities.
func (_u *SpecialtyUpdateOne) RemoveDoctors(v ...*Doctor) *SpecialtyUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveDoctorIDs(ids...)
}

// ClearSecondaryDoctors clears all "secondary_doctors" edges to the Doctor entity.
func (_u *SpecialtyUpdateOne) ClearSecondaryDoctors() *SpecialtyUpdateOne {
	_u.mutation.ClearSecondaryDoctors()
	return _u
}

// RemoveSecondaryDoctorIDs removes the "secondary_doctors" edge to Doctor entities by IDs.
func (_u *SpecialtyUpdateOne) RemoveSecondaryDoctorIDs(ids ...uuid.UUID) *SpecialtyUpdateOne {
	_u.mutation.RemoveSecondaryDoctorIDs(ids...)
	return _u
}

// RemoveSecondaryDoctors removes "secondary_doctors" edges to Doctor entities.
func (_u *SpecialtyUpdateOne) RemoveSecondaryDoctors(v ...*Doctor) *SpecialtyUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemoveSecondaryDoctorIDs(ids...)
}

// Where appends a list predicates to the SpecialtyUpdate builder.
func (_u *SpecialtyUpdateOne) Where(ps ...predicate.Specialty) *SpecialtyUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *SpecialtyUpdateOne) Select(field string, fields ...string) *SpecialtyUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Specialty entity.
func (_u *SpecialtyUpdateOne) Save(ctx context.Context) (*Specialty, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *SpecialtyUpdateOne) SaveX(ctx context.Context) *Specialty {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *SpecialtyUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *SpecialtyUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *SpecialtyUpdateOne) check() error {
	if v, ok := _u.mutation.Name(); ok {
		if err := specialty.NameValidator(v); err != nil {
			return &ValidationError{Name: "name", err: fmt.Errorf(`ent: validator failed for field "Specialty.name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Category(); ok {
		if err := specialty.CategoryValidator(v); err != nil {
			return &ValidationError{Name: "category", err: fmt.Errorf(`ent: validator failed for field "Specialty.category": %w`, err)}
		}
	}
	return nil
}

func (_u *SpecialtyUpdateOne) sqlSave(ctx context.Context) (_node *Specialty, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(specialty.Table, specialty.Columns, sqlgraph.NewFieldSpec(specialty.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Specialty.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, specialty.FieldID)
		for _, f := range fields {
			if !specialty.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != specialty.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, f)
			}
		}
	}
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(specialty.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(specialty.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Description(); ok {
		_spec.SetField(specialty.FieldDescription, field.TypeString, value)
	}
	if _u.mutation.DescriptionCleared() {
		_spec.ClearField(specialty.FieldDescription, field.TypeString)
	}
	if value, ok := _u.mutation.Category(); ok {
		_spec.SetField(specialty.FieldCategory, field.TypeString, value)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(specialty.FieldIsActive, field.TypeBool, value)
	}
	if _u.mutation.DoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedDoctorsIDs(); len(nodes) > 0 && !_u.mutation.DoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.DoctorsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SecondaryDoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedSecondaryDoctorsIDs(); len(nodes) > 0 && !_u.mutation.SecondaryDoctorsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SecondaryDoctorsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if setsNothing(_spec) {
		return _u.unchanged(ctx)
	}
	version, atVersion := _u.mutation.VersionRead()
	if atVersion {
		_spec.Predicate = onlyAtVersion(_spec.Predicate, specialty.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(specialty.Table, _spec.Node.Columns)
	}
	_node = &Specialty{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{specialty.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
