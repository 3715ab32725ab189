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
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
	"github.com/predicthealth/database/schema/enum"
	"github.com/shopspring/decimal"
)

// DoctorUpdate is the builder for updating Doctor entities.
type DoctorUpdate struct {
	config
	hooks    []Hook
	mutation *DoctorMutation
}

// Where appends a list predicates to the DoctorUpdate builder.
func (_u *DoctorUpdate) Where(ps ...predicate.Doctor) *DoctorUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *DoctorUpdate) SetUpdatedAt(v time.Time) *DoctorUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableUpdatedAt(v *time.Time) *DoctorUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetInstitutionID sets the "institution_id" field.
func (_u *DoctorUpdate) SetInstitutionID(v uuid.UUID) *DoctorUpdate {
	_u.mutation.SetInstitutionID(v)
	return _u
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableInstitutionID(v *uuid.UUID) *DoctorUpdate {
	if v != nil {
		_u.SetInstitutionID(*v)
	}
	return _u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (_u *DoctorUpdate) ClearInstitutionID() *DoctorUpdate {
	_u.mutation.ClearInstitutionID()
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *DoctorUpdate) SetFirstName(v string) *DoctorUpdate {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableFirstName(v *string) *DoctorUpdate {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *DoctorUpdate) SetLastName(v string) *DoctorUpdate {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableLastName(v *string) *DoctorUpdate {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *DoctorUpdate) SetEmail(v string) *DoctorUpdate {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableEmail(v *string) *DoctorUpdate {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetMedicalLicense sets the "medical_license" field.
func (_u *DoctorUpdate) SetMedicalLicense(v string) *DoctorUpdate {
	_u.mutation.SetMedicalLicense(v)
	return _u
}

// SetNillableMedicalLicense sets the "medical_license" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableMedicalLicense(v *string) *DoctorUpdate {
	if v != nil {
		_u.SetMedicalLicense(*v)
	}
	return _u
}

// SetSpecialtyID sets the "specialty_id" field.
func (_u *DoctorUpdate) SetSpecialtyID(v uuid.UUID) *DoctorUpdate {
	_u.mutation.SetSpecialtyID(v)
	return _u
}

// SetNillableSpecialtyID sets the "specialty_id" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableSpecialtyID(v *uuid.UUID) *DoctorUpdate {
	if v != nil {
		_u.SetSpecialtyID(*v)
	}
	return _u
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (_u *DoctorUpdate) ClearSpecialtyID() *DoctorUpdate {
	_u.mutation.ClearSpecialtyID()
	return _u
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (_u *DoctorUpdate) SetSecondarySpecialtyID(v uuid.UUID) *DoctorUpdate {
	_u.mutation.SetSecondarySpecialtyID(v)
	return _u
}

// SetNillableSecondarySpecialtyID sets the "secondary_specialty_id" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableSecondarySpecialtyID(v *uuid.UUID) *DoctorUpdate {
	if v != nil {
		_u.SetSecondarySpecialtyID(*v)
	}
	return _u
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (_u *DoctorUpdate) ClearSecondarySpecialtyID() *DoctorUpdate {
	_u.mutation.ClearSecondarySpecialtyID()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *DoctorUpdate) SetPhone(v string) *DoctorUpdate {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillablePhone(v *string) *DoctorUpdate {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *DoctorUpdate) ClearPhone() *DoctorUpdate {
	_u.mutation.ClearPhone()
	return _u
}

// SetYearsExperience sets the "years_experience" field.
func (_u *DoctorUpdate) SetYearsExperience(v int) *DoctorUpdate {
	_u.mutation.ResetYearsExperience()
	_u.mutation.SetYearsExperience(v)
	return _u
}

// SetNillableYearsExperience sets the "years_experience" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableYearsExperience(v *int) *DoctorUpdate {
	if v != nil {
		_u.SetYearsExperience(*v)
	}
	return _u
}

// AddYearsExperience adds value to the "years_experience" field.
func (_u *DoctorUpdate) AddYearsExperience(v int) *DoctorUpdate {
	_u.mutation.AddYearsExperience(v)
	return _u
}

// SetConsultationFee sets the "consultation_fee" field.
func (_u *DoctorUpdate) SetConsultationFee(v decimal.Decimal) *DoctorUpdate {
	_u.mutation.SetConsultationFee(v)
	return _u
}

// SetNillableConsultationFee sets the "consultation_fee" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableConsultationFee(v *decimal.Decimal) *DoctorUpdate {
	if v != nil {
		_u.SetConsultationFee(*v)
	}
	return _u
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (_u *DoctorUpdate) ClearConsultationFee() *DoctorUpdate {
	_u.mutation.ClearConsultationFee()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *DoctorUpdate) SetIsActive(v bool) *DoctorUpdate {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableIsActive(v *bool) *DoctorUpdate {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetProfessionalStatus sets the "professional_status" field.
func (_u *DoctorUpdate) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorUpdate {
	_u.mutation.SetProfessionalStatus(v)
	return _u
}

// SetNillableProfessionalStatus sets the "professional_status" field if the given value is not nil.
func (_u *DoctorUpdate) SetNillableProfessionalStatus(v *enum.ProfessionalStatus) *DoctorUpdate {
	if v != nil {
		_u.SetProfessionalStatus(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *DoctorUpdate) SetUserID(id uuid.UUID) *DoctorUpdate {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *DoctorUpdate) SetNillableUserID(id *uuid.UUID) *DoctorUpdate {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *DoctorUpdate) SetUser(v *User) *DoctorUpdate {
	return _u.SetUserID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_u *DoctorUpdate) SetInstitution(v *Institution) *DoctorUpdate {
	return _u.SetInstitutionID(v.ID)
}

// SetSpecialty sets the "specialty" edge to the Specialty entity.
func (_u *DoctorUpdate) SetSpecialty(v *Specialty) *DoctorUpdate {
	return _u.SetSpecialtyID(v.ID)
}

// SetSecondarySpecialty sets the "secondary_specialty" edge to the Specialty entity.
func (_u *DoctorUpdate) SetSecondarySpecialty(v *Specialty) *DoctorUpdate {
	return _u.SetSecondarySpecialtyID(v.ID)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_u *DoctorUpdate) AddPatientIDs(ids ...uuid.UUID) *DoctorUpdate {
	_u.mutation.AddPatientIDs(ids...)
	return _u
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_u *DoctorUpdate) AddPatients(v ...*Patient) *DoctorUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddPatientIDs(ids...)
}

// Mutation returns the DoctorMutation object of the builder.
func (_u *DoctorUpdate) Mutation() *DoctorMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *DoctorUpdate) ClearUser() *DoctorUpdate {
	_u.mutation.ClearUser()
	return _u
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (_u *DoctorUpdate) ClearInstitution() *DoctorUpdate {
	_u.mutation.ClearInstitution()
	return _u
}

// ClearSpecialty clears the "specialty" edge to the Specialty entity.
func (_u *DoctorUpdate) ClearSpecialty() *DoctorUpdate {
	_u.mutation.ClearSpecialty()
	return _u
}

// ClearSecondarySpecialty clears the "secondary_specialty" edge to the Specialty entity.
func (_u *DoctorUpdate) ClearSecondarySpecialty() *DoctorUpdate {
	_u.mutation.ClearSecondarySpecialty()
	return _u
}

// ClearPatients clears all "patients" edges to the Patient entity.
func (_u *DoctorUpdate) ClearPatients() *DoctorUpdate {
	_u.mutation.ClearPatients()
	return _u
}

// RemovePatientIDs removes the "patients" edge to Patient entities by IDs.
func (_u *DoctorUpdate) RemovePatientIDs(ids ...uuid.UUID) *DoctorUpdate {
	_u.mutation.RemovePatientIDs(ids...)
	return _u
}

// RemovePatients removes "patients" edges to Patient entities.
func (_u *DoctorUpdate) RemovePatients(v ...*Patient) *DoctorUpdate {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemovePatientIDs(ids...)
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *DoctorUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DoctorUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *DoctorUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DoctorUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *DoctorUpdate) check() error {
	if v, ok := _u.mutation.FirstName(); ok {
		if err := doctor.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := doctor.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Email(); ok {
		if err := doctor.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Doctor.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.MedicalLicense(); ok {
		if err := doctor.MedicalLicenseValidator(v); err != nil {
			return &ValidationError{Name: "medical_license", err: fmt.Errorf(`ent: validator failed for field "Doctor.medical_license": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := doctor.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Doctor.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ProfessionalStatus(); ok {
		if err := doctor.ProfessionalStatusValidator(v); err != nil {
			return &ValidationError{Name: "professional_status", err: fmt.Errorf(`ent: validator failed for field "Doctor.professional_status": %w`, err)}
		}
	}
	return nil
}

func (_u *DoctorUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(doctor.Table, doctor.Columns, sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(doctor.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(doctor.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(doctor.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(doctor.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.MedicalLicense(); ok {
		_spec.SetField(doctor.FieldMedicalLicense, field.TypeString, value)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(doctor.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(doctor.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.YearsExperience(); ok {
		_spec.SetField(doctor.FieldYearsExperience, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedYearsExperience(); ok {
		_spec.AddField(doctor.FieldYearsExperience, field.TypeInt, value)
	}
	if value, ok := _u.mutation.ConsultationFee(); ok {
		_spec.SetField(doctor.FieldConsultationFee, field.TypeOther, value)
	}
	if _u.mutation.ConsultationFeeCleared() {
		_spec.ClearField(doctor.FieldConsultationFee, field.TypeOther)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(doctor.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.ProfessionalStatus(); ok {
		_spec.SetField(doctor.FieldProfessionalStatus, field.TypeEnum, value)
	}
	if _u.mutation.UserCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.InstitutionCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.InstitutionIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SpecialtyCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SpecialtyIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SecondarySpecialtyCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SecondarySpecialtyIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.PatientsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedPatientsIDs(); len(nodes) > 0 && !_u.mutation.PatientsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.PatientsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{doctor.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// DoctorUpdateOne is the builder for updating a single Doctor entity.
type DoctorUpdateOne struct {
	config
	fields   []string
	hooks    []Hook
	mutation *DoctorMutation
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *DoctorUpdateOne) SetUpdatedAt(v time.Time) *DoctorUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableUpdatedAt(v *time.Time) *DoctorUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetInstitutionID sets the "institution_id" field.
func (_u *DoctorUpdateOne) SetInstitutionID(v uuid.UUID) *DoctorUpdateOne {
	_u.mutation.SetInstitutionID(v)
	return _u
}

// SetNillableInstitutionID sets the "institution_id" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableInstitutionID(v *uuid.UUID) *DoctorUpdateOne {
	if v != nil {
		_u.SetInstitutionID(*v)
	}
	return _u
}

// ClearInstitutionID clears the value of the "institution_id" field.
func (_u *DoctorUpdateOne) ClearInstitutionID() *DoctorUpdateOne {
	_u.mutation.ClearInstitutionID()
	return _u
}

// SetFirstName sets the "first_name" field.
func (_u *DoctorUpdateOne) SetFirstName(v string) *DoctorUpdateOne {
	_u.mutation.SetFirstName(v)
	return _u
}

// SetNillableFirstName sets the "first_name" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableFirstName(v *string) *DoctorUpdateOne {
	if v != nil {
		_u.SetFirstName(*v)
	}
	return _u
}

// SetLastName sets the "last_name" field.
func (_u *DoctorUpdateOne) SetLastName(v string) *DoctorUpdateOne {
	_u.mutation.SetLastName(v)
	return _u
}

// SetNillableLastName sets the "last_name" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableLastName(v *string) *DoctorUpdateOne {
	if v != nil {
		_u.SetLastName(*v)
	}
	return _u
}

// SetEmail sets the "email" field.
func (_u *DoctorUpdateOne) SetEmail(v string) *DoctorUpdateOne {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableEmail(v *string) *DoctorUpdateOne {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetMedicalLicense sets the "medical_license" field.
func (_u *DoctorUpdateOne) SetMedicalLicense(v string) *DoctorUpdateOne {
	_u.mutation.SetMedicalLicense(v)
	return _u
}

// SetNillableMedicalLicense sets the "medical_license" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableMedicalLicense(v *string) *DoctorUpdateOne {
	if v != nil {
		_u.SetMedicalLicense(*v)
	}
	return _u
}

// SetSpecialtyID sets the "specialty_id" field.
func (_u *DoctorUpdateOne) SetSpecialtyID(v uuid.UUID) *DoctorUpdateOne {
	_u.mutation.SetSpecialtyID(v)
	return _u
}

// SetNillableSpecialtyID sets the "specialty_id" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableSpecialtyID(v *uuid.UUID) *DoctorUpdateOne {
	if v != nil {
		_u.SetSpecialtyID(*v)
	}
	return _u
}

// ClearSpecialtyID clears the value of the "specialty_id" field.
func (_u *DoctorUpdateOne) ClearSpecialtyID() *DoctorUpdateOne {
	_u.mutation.ClearSpecialtyID()
	return _u
}

// SetSecondarySpecialtyID sets the "secondary_specialty_id" field.
func (_u *DoctorUpdateOne) SetSecondarySpecialtyID(v uuid.UUID) *DoctorUpdateOne {
	_u.mutation.SetSecondarySpecialtyID(v)
	return _u
}

// SetNillableSecondarySpecialtyID sets the "secondary_specialty_id" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableSecondarySpecialtyID(v *uuid.UUID) *DoctorUpdateOne {
	if v != nil {
		_u.SetSecondarySpecialtyID(*v)
	}
	return _u
}

// ClearSecondarySpecialtyID clears the value of the "secondary_specialty_id" field.
func (_u *DoctorUpdateOne) ClearSecondarySpecialtyID() *DoctorUpdateOne {
	_u.mutation.ClearSecondarySpecialtyID()
	return _u
}

// SetPhone sets the "phone" field.
func (_u *DoctorUpdateOne) SetPhone(v string) *DoctorUpdateOne {
	_u.mutation.SetPhone(v)
	return _u
}

// SetNillablePhone sets the "phone" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillablePhone(v *string) *DoctorUpdateOne {
	if v != nil {
		_u.SetPhone(*v)
	}
	return _u
}

// ClearPhone clears the value of the "phone" field.
func (_u *DoctorUpdateOne) ClearPhone() *DoctorUpdateOne {
	_u.mutation.ClearPhone()
	return _u
}

// SetYearsExperience sets the "years_experience" field.
func (_u *DoctorUpdateOne) SetYearsExperience(v int) *DoctorUpdateOne {
	_u.mutation.ResetYearsExperience()
	_u.mutation.SetYearsExperience(v)
	return _u
}

// SetNillableYearsExperience sets the "years_experience" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableYearsExperience(v *int) *DoctorUpdateOne {
	if v != nil {
		_u.SetYearsExperience(*v)
	}
	return _u
}

// AddYearsExperience adds value to the "years_experience" field.
func (_u *DoctorUpdateOne) AddYearsExperience(v int) *DoctorUpdateOne {
	_u.mutation.AddYearsExperience(v)
	return _u
}

// SetConsultationFee sets the "consultation_fee" field.
func (_u *DoctorUpdateOne) SetConsultationFee(v decimal.Decimal) *DoctorUpdateOne {
	_u.mutation.SetConsultationFee(v)
	return _u
}

// SetNillableConsultationFee sets the "consultation_fee" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableConsultationFee(v *decimal.Decimal) *DoctorUpdateOne {
	if v != nil {
		_u.SetConsultationFee(*v)
	}
	return _u
}

// ClearConsultationFee clears the value of the "consultation_fee" field.
func (_u *DoctorUpdateOne) ClearConsultationFee() *DoctorUpdateOne {
	_u.mutation.ClearConsultationFee()
	return _u
}

// SetIsActive sets the "is_active" field.
func (_u *DoctorUpdateOne) SetIsActive(v bool) *DoctorUpdateOne {
	_u.mutation.SetIsActive(v)
	return _u
}

// SetNillableIsActive sets the "is_active" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableIsActive(v *bool) *DoctorUpdateOne {
	if v != nil {
		_u.SetIsActive(*v)
	}
	return _u
}

// SetProfessionalStatus sets the "professional_status" field.
func (_u *DoctorUpdateOne) SetProfessionalStatus(v enum.ProfessionalStatus) *DoctorUpdateOne {
	_u.mutation.SetProfessionalStatus(v)
	return _u
}

// SetNillableProfessionalStatus sets the "professional_status" field if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableProfessionalStatus(v *enum.ProfessionalStatus) *DoctorUpdateOne {
	if v != nil {
		_u.SetProfessionalStatus(*v)
	}
	return _u
}

// SetUserID sets the "user" edge to the User entity by ID.
func (_u *DoctorUpdateOne) SetUserID(id uuid.UUID) *DoctorUpdateOne {
	_u.mutation.SetUserID(id)
	return _u
}

// SetNillableUserID sets the "user" edge to the User entity by ID if the given value is not nil.
func (_u *DoctorUpdateOne) SetNillableUserID(id *uuid.UUID) *DoctorUpdateOne {
	if id != nil {
		_u = _u.SetUserID(*id)
	}
	return _u
}

// SetUser sets the "user" edge to the User entity.
func (_u *DoctorUpdateOne) SetUser(v *User) *DoctorUpdateOne {
	return _u.SetUserID(v.ID)
}

// SetInstitution sets the "institution" edge to the Institution entity.
func (_u *DoctorUpdateOne) SetInstitution(v *Institution) *DoctorUpdateOne {
	return _u.SetInstitutionID(v.ID)
}

// SetSpecialty sets the "specialty" edge to the Specialty entity.
func (_u *DoctorUpdateOne) SetSpecialty(v *Specialty) *DoctorUpdateOne {
	return _u.SetSpecialtyID(v.ID)
}

// SetSecondarySpecialty sets the "secondary_specialty" edge to the Specialty entity.
func (_u *DoctorUpdateOne) SetSecondarySpecialty(v *Specialty) *DoctorUpdateOne {
	return _u.SetSecondarySpecialtyID(v.ID)
}

// AddPatientIDs adds the "patients" edge to the Patient entity by IDs.
func (_u *DoctorUpdateOne) AddPatientIDs(ids ...uuid.UUID) *DoctorUpdateOne {
	_u.mutation.AddPatientIDs(ids...)
	return _u
}

// AddPatients adds the "patients" edges to the Patient entity.
func (_u *DoctorUpdateOne) AddPatients(v ...*Patient) *DoctorUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.AddPatientIDs(ids...)
}

// Mutation returns the DoctorMutation object of the builder.
func (_u *DoctorUpdateOne) Mutation() *DoctorMutation {
	return _u.mutation
}

// ClearUser clears the "user" edge to the User entity.
func (_u *DoctorUpdateOne) ClearUser() *DoctorUpdateOne {
	_u.mutation.ClearUser()
	return _u
}

// ClearInstitution clears the "institution" edge to the Institution entity.
func (_u *DoctorUpdateOne) ClearInstitution() *DoctorUpdateOne {
	_u.mutation.ClearInstitution()
	return _u
}

// ClearSpecialty clears the "specialty" edge to the Specialty entity.
func (_u *DoctorUpdateOne) ClearSpecialty() *DoctorUpdateOne {
	_u.mutation.ClearSpecialty()
	return _u
}

// ClearSecondarySpecialty clears the "secondary_specialty" edge to the Specialty entity.
func (_u *DoctorUpdateOne) ClearSecondarySpecialty() *DoctorUpdateOne {
	_u.mutation.ClearSecondarySpecialty()
	return _u
}

// ClearPatients clears all "patients" edges to the Patient entity.
func (_u *DoctorUpdateOne) ClearPatients() *DoctorUpdateOne {
	_u.mutation.ClearPatients()
	return _u
}

// RemovePatientIDs removes the "patients" edge to Patient entities by IDs.
func (_u *DoctorUpdateOne) RemovePatientIDs(ids ...uuid.UUID) *DoctorUpdateOne {
	_u.mutation.RemovePatientIDs(ids...)
	return _u
}

// RemovePatients removes "patients" edges to Patient entities.
func (_u *DoctorUpdateOne) RemovePatients(v ...*Patient) *DoctorUpdateOne {
	ids := make([]uuid.UUID, len(v))
	for i := range v {
		ids[i] = v[i].ID
	}
	return _u.RemovePatientIDs(ids...)
}

// Where appends a list predicates to the DoctorUpdate builder.
func (_u *DoctorUpdateOne) Where(ps ...predicate.Doctor) *DoctorUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *DoctorUpdateOne) Select(field string, fields ...string) *DoctorUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Doctor entity.
func (_u *DoctorUpdateOne) Save(ctx context.Context) (*Doctor, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DoctorUpdateOne) SaveX(ctx context.Context) *Doctor {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *DoctorUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DoctorUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_u *DoctorUpdateOne) check() error {
	if v, ok := _u.mutation.FirstName(); ok {
		if err := doctor.FirstNameValidator(v); err != nil {
			return &ValidationError{Name: "first_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.first_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.LastName(); ok {
		if err := doctor.LastNameValidator(v); err != nil {
			return &ValidationError{Name: "last_name", err: fmt.Errorf(`ent: validator failed for field "Doctor.last_name": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Email(); ok {
		if err := doctor.EmailValidator(v); err != nil {
			return &ValidationError{Name: "email", err: fmt.Errorf(`ent: validator failed for field "Doctor.email": %w`, err)}
		}
	}
	if v, ok := _u.mutation.MedicalLicense(); ok {
		if err := doctor.MedicalLicenseValidator(v); err != nil {
			return &ValidationError{Name: "medical_license", err: fmt.Errorf(`ent: validator failed for field "Doctor.medical_license": %w`, err)}
		}
	}
	if v, ok := _u.mutation.Phone(); ok {
		if err := doctor.PhoneValidator(v); err != nil {
			return &ValidationError{Name: "phone", err: fmt.Errorf(`ent: validator failed for field "Doctor.phone": %w`, err)}
		}
	}
	if v, ok := _u.mutation.ProfessionalStatus(); ok {
		if err := doctor.ProfessionalStatusValidator(v); err != nil {
			return &ValidationError{Name: "professional_status", err: fmt.Errorf(`ent: validator failed for field "Doctor.professional_status": %w`, err)}
		}
	}
	return nil
}

func (_u *DoctorUpdateOne) sqlSave(ctx context.Context) (_node *Doctor, err error) {
	if err := _u.check(); err != nil {
		return _node, err
	}
	_spec := sqlgraph.NewUpdateSpec(doctor.Table, doctor.Columns, sqlgraph.NewFieldSpec(doctor.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Doctor.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, doctor.FieldID)
		for _, f := range fields {
			if !doctor.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != doctor.FieldID {
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
		_spec.SetField(doctor.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.FirstName(); ok {
		_spec.SetField(doctor.FieldFirstName, field.TypeString, value)
	}
	if value, ok := _u.mutation.LastName(); ok {
		_spec.SetField(doctor.FieldLastName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(doctor.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.MedicalLicense(); ok {
		_spec.SetField(doctor.FieldMedicalLicense, field.TypeString, value)
	}
	if value, ok := _u.mutation.Phone(); ok {
		_spec.SetField(doctor.FieldPhone, field.TypeString, value)
	}
	if _u.mutation.PhoneCleared() {
		_spec.ClearField(doctor.FieldPhone, field.TypeString)
	}
	if value, ok := _u.mutation.YearsExperience(); ok {
		_spec.SetField(doctor.FieldYearsExperience, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedYearsExperience(); ok {
		_spec.AddField(doctor.FieldYearsExperience, field.TypeInt, value)
	}
	if value, ok := _u.mutation.ConsultationFee(); ok {
		_spec.SetField(doctor.FieldConsultationFee, field.TypeOther, value)
	}
	if _u.mutation.ConsultationFeeCleared() {
		_spec.ClearField(doctor.FieldConsultationFee, field.TypeOther)
	}
	if value, ok := _u.mutation.IsActive(); ok {
		_spec.SetField(doctor.FieldIsActive, field.TypeBool, value)
	}
	if value, ok := _u.mutation.ProfessionalStatus(); ok {
		_spec.SetField(doctor.FieldProfessionalStatus, field.TypeEnum, value)
	}
	if _u.mutation.UserCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.UserIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.InstitutionCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.InstitutionIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SpecialtyCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SpecialtyIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.SecondarySpecialtyCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.SecondarySpecialtyIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	if _u.mutation.PatientsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.RemovedPatientsIDs(); len(nodes) > 0 && !_u.mutation.PatientsCleared() {
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
		_spec.Edges.Clear = append(_spec.Edges.Clear, edge)
	}
	if nodes := _u.mutation.PatientsIDs(); len(nodes) > 0 {
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
		_spec.Edges.Add = append(_spec.Edges.Add, edge)
	}
	mergeAssignments(_spec)
	if setsNothing(_spec) {
		return _u.unchanged(ctx)
	}
	version, atVersion := _u.mutation.VersionRead()
	if atVersion {
		_spec.Predicate = onlyAtVersion(_spec.Predicate, doctor.FieldVersion, version)
	}
	if len(_u.fields) == 0 {
		_spec.Node.Columns = _u.readable(doctor.Table, _spec.Node.Columns)
	}
	_node = &Doctor{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = updateNode(ctx, _u.driver, _spec, &_u.mutation.affected, atVersion); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{doctor.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
