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
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// DoctorCreate is the builder for creating a Doctor entity.
type DoctorCreate struct {
	config
	mutation *DoctorMutation
	hooks    []Hook
	conflict []sql.ConflictOption
}

// SetCreatedAt sets the "created_at" field.
func (_c *DoctorCreate) SetCreatedAt(v time.Time) *DoctorCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetNillableCreatedAt sets the "created_at" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableCreatedAt(v *time.Time) *DoctorCreate {
	if v != nil {
		_c.SetCreatedAt(*v)
	}
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *DoctorCreate) SetUpdatedAt(v time.Time) *DoctorCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableUpdatedAt(v *time.Time) *DoctorCreate {
	if v != nil {
		_c.SetUpdatedAt(*v)
	}
	return _c
}

// SetVersion sets the "version" field.
func (_c *DoctorCreate) SetVersion(v int64) *DoctorCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableVersion(v *int64) *DoctorCreate {
	if v != nil {
		_c.SetVersion(*v)
	}
	return _c
}

// SetSearchText sets the "search_text" field.
func (_c *DoctorCreate) SetSearchText(v string) *DoctorCreate {
	_c.mutation.SetSearchText(v)
	return _c
}

// SetNillableSearchText sets the "search_text" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableSearchText(v *string) *DoctorCreate {
	if v != nil {
		_c.SetSearchText(*v)
	}
	return _c
}

// SetInstitutionID sets the "institution_id" field.
func (_c *DoctorCreate) SetInstitutionID(v uuid.UUID) *DoctorCreate {
	_c.mutation.SetInstitutionID(v)
	return _c
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableInstitutionID(v *uuid.UUID) *DoctorCreate {
	if v != nil {
		_c.SetInstitutionID(*v)
	}
	return _c
}

// SetFirstName sets the "first_name" field.
func (_c *DoctorCreate) SetFirstName(v string) *DoctorCreate {
	_c.mutation.SetFirstName(v)
	return _c
}

// SetLastName sets the "last_name" field.
func (_c *DoctorCreate) SetLastName(v string) *DoctorCreate {
	_c.mutation.SetLastName(v)
	return _c
}

// SetEmail sets the "email" field.
func (_c *DoctorCreate) SetEmail(v string) *DoctorCreate {
	_c.mutation.SetEmail(v)
	return _c
}

// SetMedicalLicense sets the "medical_license" field.
func (_c *DoctorCreate) SetMedicalLicense(v string) *DoctorCreate {
	_c.mutation.SetMedicalLicense(v)
	return _c
}

// SetSpecialtyID sets the "specialty_id" field.
func (_c *DoctorCreate) SetSpecialtyID(v uuid.UUID) *DoctorCreate {
	_c.mutation.SetSpecialtyID(v)
	return _c
}

// SetNillableSpecialtyID sets the "specialty_id" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableSpecialtyID(v *uuid.UUID) *DoctorCreate {
	if v != nil {
		_c.SetSpecialtyID(*v)
	}
	return _c
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (_c *DoctorCreate) SetSecondarySpecialtyID(v uuid.UUID) *DoctorCreate {
	_c.mutation.SetSecondarySpecialtyID(v)
	return _c
}

// SetNillableSecondarySpecialtyID sets the "secondary_specialty_id" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableSecondarySpecialtyID(v *uuid.UUID) *DoctorCreate {
	if v != nil {
		_c.SetSecondarySpecialtyID(*v)
	}
	return _c
}

// SetPhone sets the "phone" field.
func (_c *DoctorCreate) SetPhone(v string) *DoctorCreate {
	_c.mutation.SetPhone(v)
	return _c
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_c *DoctorCreate) SetNillablePhone(v *string) *DoctorCreate {
	if v != nil {
		_c.SetPhone(*v)
	}
	return _c
}

// SetYearsExperience sets the "years_experience" field.
func (_c *DoctorCreate) SetYearsExperience(v int) *DoctorCreate {
	_c.mutation.SetYearsExperience(v)
	return _c
}

// SetNillableYearsExperience sets the "years_experience" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableYearsExperience(v *int) *DoctorCreate {
	if v != nil {
		_c.SetYearsExperience(*v)
	}
	return _c
}

// SetConsultationFee sets the "consultation_fee" field.
func (_c *DoctorCreate) SetConsultationFee(v decimal.Decimal) *DoctorCreate {
	_c.mutation.SetConsultationFee(v)
	return _c
}

// SetNillableConsultationFee sets the "consultation_fee" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableConsultationFee(v *decimal.Decimal) *DoctorCreate {
	if v != nil {
		_c.SetConsultationFee(*v)
	}
	return _c
}

// SetIsActive sets the "is_active" field.
func (_c *DoctorCreate) SetIsActive(v bool) *DoctorCreate {
	_c.mutation.SetIsActive(v)
	return _c
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableIsActive(v *bool) *DoctorCreate {
	if v != nil {
		_c.SetIsActive(*v)
	}
	return _c
}

// SetProfessionalStatus sets the "professional_status" field.
func (_c *DoctorCreate) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorCreate {
	_c.mutation.SetProfessionalStatus(v)
	return _c
}

// SetNillableProfessionalStatus sets the "professional_status" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableProfessionalStatus(v *enum.ProfessionalStatus) *DoctorCreate {
	if v != nil {
		_c.SetProfessionalStatus(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *DoctorCreate) SetID(v uuid.UUID) *DoctorCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *DoctorCreate) SetNillableID(v *uuid.UUID) *DoctorCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_c *DoctorCreate) SetUserID(id uuid.UUID) *DoctorCreate {
	_c.mutation.SetUserID(id)
	return _c
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_c *DoctorCreate) SetNillableUserID(id *uuid.UUID) *DoctorCreate {
	if id != nil {
		_c = _c.SetUserID(*id)
	}
	return _c
}

// SetUser sets the "user" edge to the User entity.
func (_c *DoctorCreate) SetUser(v *User) *DoctorCreate {
	return _c.SetUserID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_c *DoctorCreate) SetInstitution(v *Institution) *DoctorCreate {
	return _c.SetInstitutionID(v.ID)
}

// SetSpecialty sets the "specialty" edge to the Specialty entity.
func (_c *DoctorCreate) SetSpecialty(v *Specialty) *DoctorCreate {
	return _c.SetSpecialtyID(v.ID)
}

// SetSecondarySpecialty sets the "secondary_specialty" edge to the Specialty entity.
func (_c *DoctorCreate) SetSecondarySpecialty(v *Specialty) *DoctorCreate {
	return _c.SetSecondarySpecialtyID(v.ID)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_c *DoctorCreate) AddPatientIDs(ids ...uuid.UUID) *DoctorCreate {
	_c.mutation.AddPatientIDs(ids...)
	return _c
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_c *DoctorCreate) AddPatients(v ...*Patient) *DoctorCreate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _c.AddPatientIDs(ids...)
}

// Mutation returns the DoctorMutation object of the builder.
func (_c *DoctorCreate) Mutation() *DoctorMutation {
	return _c.mutation
}

// Save creates the Doctor in the database.
func (_c *DoctorCreate) Save(ctx context.Context) (*Doctor, error) {
	if err := _c.defaults(); err != nil {
		return nil, err
	}
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *DoctorCreate) SaveX(ctx context.Context) *Doctor {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DoctorCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DoctorCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *DoctorCreate) defaults() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		if doctor.DefaultCreatedAt == nil {
			return fmt.Errorf("ent: uninitialized doctor.DefaultCreatedAt (forgotten import ent/runtime?)")
		}
		v := doctor.DefaultCreatedAt()
		_c.mutation.SetCreatedAt(v)
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		if doctor.DefaultUpdatedAt == nil {
			return fmt.Errorf("ent: uninitialized doctor.DefaultUpdatedAt (forgotten import ent/runtime?)")
		}
		v := doctor.DefaultUpdatedAt()
		_c.mutation.SetUpdatedAt(v)
	}
	if _, ok := _c.mutation.Version(); !ok {
		v := doctor.DefaultVersion
		_c.mutation.SetVersion(v)
	}
	if _, ok := _c.mutation.SearchText(); !ok {
		v := doctor.DefaultSearchText
		_c.mutation.SetSearchText(v)
	}
	if _, ok := _c.mutation.YearsExperience(); !ok {
		v := doctor.DefaultYearsExperience
		_c.mutation.SetYearsExperience(v)
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		v := doctor.DefaultIsActive
		_c.mutation.SetIsActive(v)
	}
	if _, ok := _c.mutation.ProfessionalStatus(); !ok {
		v := doctor.DefaultProfessionalStatus
		_c.mutation.SetProfessionalStatus(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		if doctor.DefaultID == nil {
			return fmt.Errorf("ent: uninitialized doctor.DefaultID (forgotten import ent/runtime?)")
		}
		v := doctor.DefaultID()
		_c.mutation.SetID(v)
	}
	return nil
}

// check runs all checks and user-defined validators on the builder.
func (_c *DoctorCreate) check() error {
	if _, ok := _c.mutation.SearchText(); !ok {
		return &ValidationError{Name: "search_text", err: errors.New(`ent: missing required field "Doctor.search_text"`)}
	}
	if _, ok := _c.mutation.FirstName(); !ok {
		return &ValidationError{Name: "first_name", err: errors.New(`ent: missing required field "Doctor.first_name"`)}
	}
	if v, ok := _c.mutation.FirstName(); ok {
		if err := doctor.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.first_name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.LastName(); !ok {
		return &ValidationError{Name: "last_name", err: errors.New(`ent: missing required field "Doctor.last_name"`)}
	}
	if v, ok := _c.mutation.LastName(); ok {
		if err := doctor.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.last_name": %w`, err)}
		}
	}
	if _, ok := _c.mutation.Email(); !ok {
		return &ValidationError{Name: "email", err: errors.New(`ent: missing required field "Doctor.email"`)}
	}
	if v, ok := _c.mutation.Email(); ok {
		if err := doctor.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Doctor.email": %w`, err)}
		}
	}
	if _, ok := _c.mutation.MedicalLicense(); !ok {
		return &ValidationError{Name: "medical_license", err: errors.New(`ent: missing required field "Doctor.medical_license"`)}
	}
	if v, ok := _c.mutation.MedicalLicense(); ok {
		if err := doctor.MedicalLicenseValidator(v); err != nil {
			return &ValidationError{Name: "medical_license", err: fmt.Errorf(`ent: validator failed for field "Doctor.medical_license": %w`, err)}
		}
	}
	if v, ok := _c.mutation.Phone(); ok {
		if err := doctor.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Doctor.phone": %w`, err)}
		}
	}
	if _, ok := _c.mutation.YearsExperience(); !ok {
		return &ValidationError{Name: "years_experience", err: errors.New(`ent: missing required field "Doctor.years_experience"`)}
	}
	if _, ok := _c.mutation.IsActive(); !ok {
		return &ValidationError{Name: "is_active", err: errors.New(`ent: missing required field "Doctor.is_active"`)}
	}
	if _, ok := _c.mutation.ProfessionalStatus(); !ok {
		return &ValidationError{Name: "professional_status", err: errors.New(`ent: missing required field "Doctor.professional_status"`)}
	}
	if v, ok := _c.mutation.ProfessionalStatus(); ok {
		if err := doctor.ProfessionalStatusValidator(v); err != nil {
			return &ValidationError{Name: "professional_status", err: fmt.Errorf(`ent: validator failed for field "Doctor.professional_status": %w`, err)}
		}
	}
	return nil
}

func (_c *DoctorCreate) sqlSave(ctx context.Context) (*Doctor, error) {
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

func (_c *DoctorCreate) createSpec() (*Doctor, *sqlgraph.CreateSpec) {
	var (
		_node = &Doctor{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(doctor.Table, sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID))
	)
	_c.driver = returningDriver{_c.driver, func(_ int, w written) { _node.stored(w) }, doctor.Table}
	_spec.OnConflict = _c.conflict
	if len(_c.conflict) > 0 {
		_c.mutation.upserted = _spec.ID
	}
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(doctor.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(doctor.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(doctor.FieldVersion, field.TypeInt64, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.SearchText(); ok {
		_spec.SetField(doctor.FieldSearchText, field.TypeString, value)
		_node.SearchText = value
	}
	if value, ok := _c.mutation.FirstName(); ok {
		_spec.SetField(doctor.FieldFirstName, field.TypeString, value)
		_node.FirstName = value
	}
	if value, ok := _c.mutation.LastName(); ok {
		_spec.SetField(doctor.FieldLastName, field.TypeString, value)
		_node.LastName = value
	}
	if value, ok := _c.mutation.Email(); ok {
		_spec.SetField(doctor.FieldEmail, field.TypeString, value)
		_node.Email = value
	}
	if value, ok := _c.mutation.MedicalLicense(); ok {
		_spec.SetField(doctor.FieldMedicalLicense, field.TypeString, value)
		_node.MedicalLicense = value
	}
	if value, ok := _c.mutation.Phone(); ok {
		_spec.SetField(doctor.FieldPhone, field.TypeString, value)
		_node.Phone = &value
	}
	if value, ok := _c.mutation.YearsExperience(); ok {
		_spec.SetField(doctor.FieldYearsExperience, field.TypeInt, value)
		_node.YearsExperience = value
	}
	if value, ok := _c.mutation.ConsultationFee(); ok {
		_spec.SetField(doctor.FieldConsultationFee, field.TypeOther, value)
		_node.ConsultationFee = &value
	}
	if value, ok := _c.mutation.IsActive(); ok {
		_spec.SetField(doctor.FieldIsActive, field.TypeBool, value)
		_node.IsActive = value
	}
	if value, ok := _c.mutation.ProfessionalStatus(); ok {
		_spec.SetField(doctor.FieldProfessionalStatus, field.TypeEnum, value)
		_node.ProfessionalStatus = value
	}
	if nodes := _c.mutation.UserIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2O,
			Inverse: false,
			Table:   doctor.UserTable,
			Columns: []string{doctor.UserColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(user.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.InstitutionIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   doctor.InstitutionTable,
			Columns: []string{doctor.InstitutionColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(institution.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.InstitutionID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.SpecialtyIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   doctor.SpecialtyTable,
			Columns: []string{doctor.SpecialtyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(specialty.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.SpecialtyID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.SecondarySpecialtyIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.M2O,
			Inverse: true,
			Table:   doctor.SecondarySpecialtyTable,
			Columns: []string{doctor.SecondarySpecialtyColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(specialty.FieldID, field.TypeUUID),
			},
		}
		for _, k := range nodes {
			edge.Target.Nodes = append(edge.Target.Nodes, k)
		}
		_node.SecondarySpecialtyID = &nodes[0]
		_spec.Edges = append(_spec.Edges, edge)
	}
	if nodes := _c.mutation.PatientsIDs(); len(nodes) > 0 {
		edge := &sqlgraph.EdgeSpec{
			Rel:     sqlgraph.O2M,
			Inverse: false,
			Table:   doctor.PatientsTable,
			Columns: []string{doctor.PatientsColumn},
			Bidi:    false,
			Target: &sqlgraph.EdgeTarget{
				IDSpec: sqlgraph.NewFieldSpec(patient.FieldID, field.TypeUUID),
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
//	client.Doctor.Create().
//		SetCreatedAt(v).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.DoctorUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *DoctorCreate) OnConflict(opts ...sql.ConflictOption) *DoctorUpsertOne {
	_c.conflict = opts
	return &DoctorUpsertOne{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Doctor.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *DoctorCreate) OnConflictColumns(columns ...string) *DoctorUpsertOne {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &DoctorUpsertOne{
		create: _c,
	}
}

type (
	// DoctorUpsertOne is the builder for "upsert"-ing
	//  one Doctor node.
	DoctorUpsertOne struct {
		create *DoctorCreate
	}

	// DoctorUpsert is the "OnConflict" setter.
	DoctorUpsert struct {
		*sql.UpdateSet
	}
)

// SetUpdatedAt sets the "updated_at" field.
func (u *DoctorUpsert) SetUpdatedAt(v time.Time) *DoctorUpsert {
	u.Set(doctor.FieldUpdatedAt, v)
	return u
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateUpdatedAt() *DoctorUpsert {
	u.SetExcluded(doctor.FieldUpdatedAt)
	return u
}

// SetInstitutionID sets the "institution_id" field.
func (u *DoctorUpsert) SetInstitutionID(v uuid.UUID) *DoctorUpsert {
	u.Set(doctor.FieldInstitutionID, v)
	return u
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateInstitutionID() *DoctorUpsert {
	u.SetExcluded(doctor.FieldInstitutionID)
	return u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *DoctorUpsert) ClearInstitutionID() *DoctorUpsert {
	u.SetNull(doctor.FieldInstitutionID)
	return u
}

// SetFirstName sets the "first_name" field.
func (u *DoctorUpsert) SetFirstName(v string) *DoctorUpsert {
	u.Set(doctor.FieldFirstName, v)
	return u
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateFirstName() *DoctorUpsert {
	u.SetExcluded(doctor.FieldFirstName)
	return u
}

// SetLastName sets the "last_name" field.
func (u *DoctorUpsert) SetLastName(v string) *DoctorUpsert {
	u.Set(doctor.FieldLastName, v)
	return u
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateLastName() *DoctorUpsert {
	u.SetExcluded(doctor.FieldLastName)
	return u
}

// SetEmail sets the "email" field.
func (u *DoctorUpsert) SetEmail(v string) *DoctorUpsert {
	u.Set(doctor.FieldEmail, v)
	return u
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateEmail() *DoctorUpsert {
	u.SetExcluded(doctor.FieldEmail)
	return u
}

// SetMedicalLicense sets the "medical_license" field.
func (u *DoctorUpsert) SetMedicalLicense(v string) *DoctorUpsert {
	u.Set(doctor.FieldMedicalLicense, v)
	return u
}

// UpdateMedicalLicense sets the "medical_license" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateMedicalLicense() *DoctorUpsert {
	u.SetExcluded(doctor.FieldMedicalLicense)
	return u
}

// SetSpecialtyID sets the "specialty_id" field.
func (u *DoctorUpsert) SetSpecialtyID(v uuid.UUID) *DoctorUpsert {
	u.Set(doctor.FieldSpecialtyID, v)
	return u
}

// UpdateSpecialtyID sets the "specialty_id" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateSpecialtyID() *DoctorUpsert {
	u.SetExcluded(doctor.FieldSpecialtyID)
	return u
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (u *DoctorUpsert) ClearSpecialtyID() *DoctorUpsert {
	u.SetNull(doctor.FieldSpecialtyID)
	return u
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (u *DoctorUpsert) SetSecondarySpecialtyID(v uuid.UUID) *DoctorUpsert {
	u.Set(doctor.FieldSecondarySpecialtyID, v)
	return u
}

// UpdateSecondarySpecialtyID sets the "secondary_specialty_id" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateSecondarySpecialtyID() *DoctorUpsert {
	u.SetExcluded(doctor.FieldSecondarySpecialtyID)
	return u
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (u *DoctorUpsert) ClearSecondarySpecialtyID() *DoctorUpsert {
	u.SetNull(doctor.FieldSecondarySpecialtyID)
	return u
}

// SetPhone sets the "phone" field.
func (u *DoctorUpsert) SetPhone(v string) *DoctorUpsert {
	u.Set(doctor.FieldPhone, v)
	return u
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *DoctorUpsert) UpdatePhone() *DoctorUpsert {
	u.SetExcluded(doctor.FieldPhone)
	return u
}

// ClearPhone clears the value of the "phone" field.
func (u *DoctorUpsert) ClearPhone() *DoctorUpsert {
	u.SetNull(doctor.FieldPhone)
	return u
}

// SetYearsExperience sets the "years_experience" field.
func (u *DoctorUpsert) SetYearsExperience(v int) *DoctorUpsert {
	u.Set(doctor.FieldYearsExperience, v)
	return u
}

// UpdateYearsExperience sets the "years_experience" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateYearsExperience() *DoctorUpsert {
	u.SetExcluded(doctor.FieldYearsExperience)
	return u
}

// AddYearsExperience adds v to the "years_experience" field.
func (u *DoctorUpsert) AddYearsExperience(v int) *DoctorUpsert {
	u.Add(doctor.FieldYearsExperience, v)
	return u
}

// SetConsultationFee sets the "consultation_fee" field.
func (u *DoctorUpsert) SetConsultationFee(v decimal.Decimal) *DoctorUpsert {
	u.Set(doctor.FieldConsultationFee, v)
	return u
}

// UpdateConsultationFee sets the "consultation_fee" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateConsultationFee() *DoctorUpsert {
	u.SetExcluded(doctor.FieldConsultationFee)
	return u
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (u *DoctorUpsert) ClearConsultationFee() *DoctorUpsert {
	u.SetNull(doctor.FieldConsultationFee)
	return u
}

// SetIsActive sets the "is_active" field.
func (u *DoctorUpsert) SetIsActive(v bool) *DoctorUpsert {
	u.Set(doctor.FieldIsActive, v)
	return u
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateIsActive() *DoctorUpsert {
	u.SetExcluded(doctor.FieldIsActive)
	return u
}

// SetProfessionalStatus sets the "professional_status" field.
func (u *DoctorUpsert) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorUpsert {
	u.Set(doctor.FieldProfessionalStatus, v)
	return u
}

// UpdateProfessionalStatus sets the "professional_status" field to the value that was provided on create.
func (u *DoctorUpsert) UpdateProfessionalStatus() *DoctorUpsert {
	u.SetExcluded(doctor.FieldProfessionalStatus)
	return u
}

// UpdateNewValues updates the mutable fields using the new values that were set on create except the ID field.
// Using this option is equivalent to using:
//
//	client.Doctor.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(doctor.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *DoctorUpsertOne) UpdateNewValues() *DoctorUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		if _, exists := u.create.mutation.ID(); exists {
			s.SetIgnore(doctor.FieldID)
		}
		if _, exists := u.create.mutation.CreatedAt(); exists {
			s.SetIgnore(doctor.FieldCreatedAt)
		}
		if _, exists := u.create.mutation.Version(); exists {
			s.SetIgnore(doctor.FieldVersion)
		}
		if _, exists := u.create.mutation.SearchText(); exists {
			s.SetIgnore(doctor.FieldSearchText)
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Doctor.Create().
//	    OnConflict(sql.ResolveWithIgnore()).
//	    Exec(ctx)
func (u *DoctorUpsertOne) Ignore() *DoctorUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *DoctorUpsertOne) DoNothing() *DoctorUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the DoctorCreate.OnConflict
// documentation for more info.
func (u *DoctorUpsertOne) Update(set func(*DoctorUpsert)) *DoctorUpsertOne {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&DoctorUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *DoctorUpsertOne) SetUpdatedAt(v time.Time) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateUpdatedAt() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetInstitutionID sets the "institution_id" field.
func (u *DoctorUpsertOne) SetInstitutionID(v uuid.UUID) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetInstitutionID(v)
	})
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateInstitutionID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateInstitutionID()
	})
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *DoctorUpsertOne) ClearInstitutionID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearInstitutionID()
	})
}

// SetFirstName sets the "first_name" field.
func (u *DoctorUpsertOne) SetFirstName(v string) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateFirstName() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *DoctorUpsertOne) SetLastName(v string) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateLastName() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateLastName()
	})
}

// SetEmail sets the "email" field.
func (u *DoctorUpsertOne) SetEmail(v string) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateEmail() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateEmail()
	})
}

// SetMedicalLicense sets the "medical_license" field.
func (u *DoctorUpsertOne) SetMedicalLicense(v string) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetMedicalLicense(v)
	})
}

// UpdateMedicalLicense sets the "medical_license" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateMedicalLicense() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateMedicalLicense()
	})
}

// SetSpecialtyID sets the "specialty_id" field.
func (u *DoctorUpsertOne) SetSpecialtyID(v uuid.UUID) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetSpecialtyID(v)
	})
}

// UpdateSpecialtyID sets the "specialty_id" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateSpecialtyID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateSpecialtyID()
	})
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (u *DoctorUpsertOne) ClearSpecialtyID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearSpecialtyID()
	})
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (u *DoctorUpsertOne) SetSecondarySpecialtyID(v uuid.UUID) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetSecondarySpecialtyID(v)
	})
}

// UpdateSecondarySpecialtyID sets the "secondary_specialty_id" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateSecondarySpecialtyID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateSecondarySpecialtyID()
	})
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (u *DoctorUpsertOne) ClearSecondarySpecialtyID() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearSecondarySpecialtyID()
	})
}

// SetPhone sets the "phone" field.
func (u *DoctorUpsertOne) SetPhone(v string) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdatePhone() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *DoctorUpsertOne) ClearPhone() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearPhone()
	})
}

// SetYearsExperience sets the "years_experience" field.
func (u *DoctorUpsertOne) SetYearsExperience(v int) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetYearsExperience(v)
	})
}

// AddYearsExperience adds v to the "years_experience" field.
func (u *DoctorUpsertOne) AddYearsExperience(v int) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.AddYearsExperience(v)
	})
}

// UpdateYearsExperience sets the "years_experience" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateYearsExperience() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateYearsExperience()
	})
}

// SetConsultationFee sets the "consultation_fee" field.
func (u *DoctorUpsertOne) SetConsultationFee(v decimal.Decimal) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetConsultationFee(v)
	})
}

// UpdateConsultationFee sets the "consultation_fee" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateConsultationFee() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateConsultationFee()
	})
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (u *DoctorUpsertOne) ClearConsultationFee() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearConsultationFee()
	})
}

// SetIsActive sets the "is_active" field.
func (u *DoctorUpsertOne) SetIsActive(v bool) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateIsActive() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateIsActive()
	})
}

// SetProfessionalStatus sets the "professional_status" field.
func (u *DoctorUpsertOne) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.SetProfessionalStatus(v)
	})
}

// UpdateProfessionalStatus sets the "professional_status" field to the value that was provided on create.
func (u *DoctorUpsertOne) UpdateProfessionalStatus() *DoctorUpsertOne {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateProfessionalStatus()
	})
}

// Exec executes the query.
func (u *DoctorUpsertOne) Exec(ctx context.Context) error {
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for DoctorCreate.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *DoctorUpsertOne) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Exec executes the UPSERT query and returns the inserted/updated ID.
func (u *DoctorUpsertOne) ID(ctx context.Context) (id uuid.UUID, err error) {
	if u.create.driver.Dialect() == dialect.MySQL {
		// In case of "ON CONFLICT", there is no way to get back non-numeric ID
		// fields from the database since MySQL does not support the RETURNING clause.
		return id, errors.New("ent: DoctorUpsertOne.ID is not supported by MySQL driver. Use DoctorUpsertOne.Exec instead")
	}
	node, err := u.create.Save(ctx)
	if err != nil {
		return id, err
	}
	return node.ID, nil
}

// IDX is like ID, but panics if an error occurs.
func (u *DoctorUpsertOne) IDX(ctx context.Context) uuid.UUID {
	id, err := u.ID(ctx)
	if err != nil {
		panic(err)
	}
	return id
}

// DoctorCreateBulk is the builder for creating many Doctor entities in bulk.
type DoctorCreateBulk struct {
	config
	err      error
	builders []*DoctorCreate
	conflict []sql.ConflictOption
}

// Save creates the Doctor entities in the database.
func (_c *DoctorCreateBulk) Save(ctx context.Context) ([]*Doctor, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Doctor, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*DoctorMutation)
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
func (_c *DoctorCreateBulk) SaveX(ctx context.Context) []*Doctor {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DoctorCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DoctorCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// OnConflict allows configuring the `ON CONFLICT` / `ON DUPLICATE KEY` clause
// of the `INSERT` statement. For example:
//
//	client.Doctor.CreateBulk(builders...).
//		OnConflict(
//			// Update the row with the new values
//			// the was proposed for insertion.
//			sql.ResolveWithNewValues(),
//		).
//		// Override some of the fields with custom
//		// update values.
//		Update(func(u *ent.DoctorUpsert) {
//			SetCreatedAt(v+v).
//		}).
//		Exec(ctx)
func (_c *DoctorCreateBulk) OnConflict(opts ...sql.ConflictOption) *DoctorUpsertBulk {
	_c.conflict = opts
	return &DoctorUpsertBulk{
		create: _c,
	}
}

// OnConflictColumns calls `OnConflict` and configures the columns
// as conflict target. Using this option is equivalent to using:
//
//	client.Doctor.Create().
//		OnConflict(sql.ConflictColumns(columns...)).
//		Exec(ctx)
func (_c *DoctorCreateBulk) OnConflictColumns(columns ...string) *DoctorUpsertBulk {
	_c.conflict = append(_c.conflict, sql.ConflictColumns(columns...))
	return &DoctorUpsertBulk{
		create: _c,
	}
}

// DoctorUpsertBulk is the builder for "upsert"-ing
// a bulk of Doctor nodes.
type DoctorUpsertBulk struct {
	create *DoctorCreateBulk
}

// UpdateNewValues updates the mutable fields using the new values that
// were set on create. Using this option is equivalent to using:
//
//	client.Doctor.Create().
//		OnConflict(
//			sql.ResolveWithNewValues(),
//			sql.ResolveWith(func(u *sql.UpdateSet) {
//				u.SetIgnore(doctor.FieldID)
//			}),
//		).
//		Exec(ctx)
func (u *DoctorUpsertBulk) UpdateNewValues() *DoctorUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithNewValues())
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(s *sql.UpdateSet) {
		for _, b := range u.create.builders {
			if _, exists := b.mutation.ID(); exists {
				s.SetIgnore(doctor.FieldID)
			}
			if _, exists := b.mutation.CreatedAt(); exists {
				s.SetIgnore(doctor.FieldCreatedAt)
			}
			if _, exists := b.mutation.Version(); exists {
				s.SetIgnore(doctor.FieldVersion)
			}
			if _, exists := b.mutation.SearchText(); exists {
				s.SetIgnore(doctor.FieldSearchText)
			}
		}
	}))
	return u
}

// Ignore sets each column to itself in case of conflict.
// Using this option is equivalent to using:
//
//	client.Doctor.Create().
//		OnConflict(sql.ResolveWithIgnore()).
//		Exec(ctx)
func (u *DoctorUpsertBulk) Ignore() *DoctorUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWithIgnore())
	return u
}

// DoNothing configures the conflict_action to `DO NOTHING`.
// Supported only by SQLite and PostgreSQL.
func (u *DoctorUpsertBulk) DoNothing() *DoctorUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.DoNothing())
	return u
}

// Update allows overriding fields `UPDATE` values. See the DoctorCreateBulk.OnConflict
// documentation for more info.
func (u *DoctorUpsertBulk) Update(set func(*DoctorUpsert)) *DoctorUpsertBulk {
	u.create.conflict = append(u.create.conflict, sql.ResolveWith(func(update *sql.UpdateSet) {
		set(&DoctorUpsert{UpdateSet: update})
	}))
	return u
}

// SetUpdatedAt sets the "updated_at" field.
func (u *DoctorUpsertBulk) SetUpdatedAt(v time.Time) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetUpdatedAt(v)
	})
}

// UpdateUpdatedAt sets the "updated_at" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateUpdatedAt() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateUpdatedAt()
	})
}

// SetInstitutionID sets the "institution_id" field.
func (u *DoctorUpsertBulk) SetInstitutionID(v uuid.UUID) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetInstitutionID(v)
	})
}

// UpdateInstitutionID sets the "institution_id" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateInstitutionID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateInstitutionID()
	})
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (u *DoctorUpsertBulk) ClearInstitutionID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearInstitutionID()
	})
}

// SetFirstName sets the "first_name" field.
func (u *DoctorUpsertBulk) SetFirstName(v string) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetFirstName(v)
	})
}

// UpdateFirstName sets the "first_name" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateFirstName() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateFirstName()
	})
}

// SetLastName sets the "last_name" field.
func (u *DoctorUpsertBulk) SetLastName(v string) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetLastName(v)
	})
}

// UpdateLastName sets the "last_name" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateLastName() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateLastName()
	})
}

// SetEmail sets the "email" field.
func (u *DoctorUpsertBulk) SetEmail(v string) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetEmail(v)
	})
}

// UpdateEmail sets the "email" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateEmail() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateEmail()
	})
}

// SetMedicalLicense sets the "medical_license" field.
func (u *DoctorUpsertBulk) SetMedicalLicense(v string) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetMedicalLicense(v)
	})
}

// UpdateMedicalLicense sets the "medical_license" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateMedicalLicense() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateMedicalLicense()
	})
}

// SetSpecialtyID sets the "specialty_id" field.
func (u *DoctorUpsertBulk) SetSpecialtyID(v uuid.UUID) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetSpecialtyID(v)
	})
}

// UpdateSpecialtyID sets the "specialty_id" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateSpecialtyID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateSpecialtyID()
	})
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (u *DoctorUpsertBulk) ClearSpecialtyID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearSpecialtyID()
	})
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (u *DoctorUpsertBulk) SetSecondarySpecialtyID(v uuid.UUID) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetSecondarySpecialtyID(v)
	})
}

// UpdateSecondarySpecialtyID sets the "secondary_specialty_id" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateSecondarySpecialtyID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateSecondarySpecialtyID()
	})
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (u *DoctorUpsertBulk) ClearSecondarySpecialtyID() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearSecondarySpecialtyID()
	})
}

// SetPhone sets the "phone" field.
func (u *DoctorUpsertBulk) SetPhone(v string) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetPhone(v)
	})
}

// UpdatePhone sets the "phone" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdatePhone() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdatePhone()
	})
}

// ClearPhone clears the value of the "phone" field.
func (u *DoctorUpsertBulk) ClearPhone() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearPhone()
	})
}

// SetYearsExperience sets the "years_experience" field.
func (u *DoctorUpsertBulk) SetYearsExperience(v int) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetYearsExperience(v)
	})
}

// AddYearsExperience adds v to the "years_experience" field.
func (u *DoctorUpsertBulk) AddYearsExperience(v int) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.AddYearsExperience(v)
	})
}

// UpdateYearsExperience sets the "years_experience" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateYearsExperience() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateYearsExperience()
	})
}

// SetConsultationFee sets the "consultation_fee" field.
func (u *DoctorUpsertBulk) SetConsultationFee(v decimal.Decimal) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetConsultationFee(v)
	})
}

// UpdateConsultationFee sets the "consultation_fee" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateConsultationFee() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateConsultationFee()
	})
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (u *DoctorUpsertBulk) ClearConsultationFee() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.ClearConsultationFee()
	})
}

// SetIsActive sets the "is_active" field.
func (u *DoctorUpsertBulk) SetIsActive(v bool) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetIsActive(v)
	})
}

// UpdateIsActive sets the "is_active" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateIsActive() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateIsActive()
	})
}

// SetProfessionalStatus sets the "professional_status" field.
func (u *DoctorUpsertBulk) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.SetProfessionalStatus(v)
	})
}

// UpdateProfessionalStatus sets the "professional_status" field to the value that was provided on create.
func (u *DoctorUpsertBulk) UpdateProfessionalStatus() *DoctorUpsertBulk {
	return u.Update(func(s *DoctorUpsert) {
		s.UpdateProfessionalStatus()
	})
}

// Exec executes the query.
func (u *DoctorUpsertBulk) Exec(ctx context.Context) error {
	if u.create.err != nil {
		return u.create.err
	}
	for i, b := range u.create.builders {
		if len(b.conflict) != 0 {
			return fmt.Errorf("ent: OnConflict was set for builder %d. Set it on the DoctorCreateBulk instead", i)
		}
	}
	if len(u.create.conflict) == 0 {
		return errors.New("ent: missing options for DoctorCreateBulk.OnConflict")
	}
	return ignoreNothingWritten(u.create.Exec(ctx))
}

// ExecX is like Exec, but panics if an error occurs.
func (u *DoctorUpsertBulk) ExecX(ctx context.Context) {
	if err := u.Exec(ctx); err != nil {
		panic(err)
	}
}
