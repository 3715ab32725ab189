// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/predicthealth/database/ent/accounttoken"
	"github.com/predicthealth/database/ent/admin"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/institution"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/session"
	"github.com/predicthealth/database/ent/specialty"
	"github.com/predicthealth/database/ent/user"
)

// onlyAtVersion adds the condition that the row still has the version that was read.
func onlyAtVersion(where func(*sql.Selector), column string, version int64) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if where != nil {
			where(s)
		}
		s.Where(sql.EQ(s.C(column), version))
	}
}

// setsNothing reports whether an update has no assignments.
func setsNothing(spec *sqlgraph.UpdateSpec) bool {
	return len(spec.Fields.Set)+len(spec.Fields.Add)+len(spec.Fields.Clear)+len(spec.Edges.Add)+len(spec.Edges.Clear)+len(spec.Modifiers) == 0
}

// readable returns the columns that the role may read.
func (c *config) readable(table string, columns []string) []string {
	without, ok := c.unreadable[table]
	if !ok {
		return columns
	}
	return slices.DeleteFunc(slices.Clone(columns), func(column string) bool { return slices.Contains(without, column) })
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *AccountTokenUpdateOne) AtVersion(v int64) *AccountTokenUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *AccountTokenUpdateOne) unchanged(ctx context.Context) (*AccountToken, error) {
	m := u.mutation
	q := m.Client().AccountToken.Query().Where(accounttoken.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(accounttoken.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(accounttoken.Table, accounttoken.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *AccountTokenMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *AccountTokenMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *AccountTokenMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *AccountTokenMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().AccountToken.Query().
		Where(accounttoken.ID(*m.id)).
		Select(accounttoken.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *AdminUpdateOne) AtVersion(v int64) *AdminUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *AdminUpdateOne) unchanged(ctx context.Context) (*Admin, error) {
	m := u.mutation
	q := m.Client().Admin.Query().Where(admin.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(admin.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(admin.Table, admin.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *AdminMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *AdminMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *AdminMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *AdminMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Admin.Query().
		Where(admin.ID(*m.id)).
		Select(admin.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *DoctorUpdateOne) AtVersion(v int64) *DoctorUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *DoctorUpdateOne) unchanged(ctx context.Context) (*Doctor, error) {
	m := u.mutation
	q := m.Client().Doctor.Query().Where(doctor.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(doctor.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(doctor.Table, doctor.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *DoctorMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *DoctorMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *DoctorMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *DoctorMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Doctor.Query().
		Where(doctor.ID(*m.id)).
		Select(doctor.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *HealthProfileUpdateOne) AtVersion(v int64) *HealthProfileUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *HealthProfileUpdateOne) unchanged(ctx context.Context) (*HealthProfile, error) {
	m := u.mutation
	q := m.Client().HealthProfile.Query().Where(healthprofile.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(healthprofile.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(healthprofile.Table, healthprofile.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *HealthProfileMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *HealthProfileMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *HealthProfileMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *HealthProfileMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().HealthProfile.Query().
		Where(healthprofile.ID(*m.id)).
		Select(healthprofile.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *InstitutionUpdateOne) AtVersion(v int64) *InstitutionUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *InstitutionUpdateOne) unchanged(ctx context.Context) (*Institution, error) {
	m := u.mutation
	q := m.Client().Institution.Query().Where(institution.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(institution.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(institution.Table, institution.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *InstitutionMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *InstitutionMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *InstitutionMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *InstitutionMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Institution.Query().
		Where(institution.ID(*m.id)).
		Select(institution.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *PatientUpdateOne) AtVersion(v int64) *PatientUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *PatientUpdateOne) unchanged(ctx context.Context) (*Patient, error) {
	m := u.mutation
	q := m.Client().Patient.Query().Where(patient.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(patient.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(patient.Table, patient.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *PatientMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *PatientMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *PatientMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *PatientMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Patient.Query().
		Where(patient.ID(*m.id)).
		Select(patient.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *SessionUpdateOne) AtVersion(v int64) *SessionUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *SessionUpdateOne) unchanged(ctx context.Context) (*Session, error) {
	m := u.mutation
	q := m.Client().Session.Query().Where(session.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(session.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(session.Table, session.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *SessionMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *SessionMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *SessionMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *SessionMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Session.Query().
		Where(session.ID(*m.id)).
		Select(session.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *SpecialtyUpdateOne) AtVersion(v int64) *SpecialtyUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *SpecialtyUpdateOne) unchanged(ctx context.Context) (*Specialty, error) {
	m := u.mutation
	q := m.Client().Specialty.Query().Where(specialty.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(specialty.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(specialty.Table, specialty.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *SpecialtyMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *SpecialtyMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *SpecialtyMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *SpecialtyMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().Specialty.Query().
		Where(specialty.ID(*m.id)).
		Select(specialty.FieldVersion).
		Int(ctx)
	return int64(version), err
}

// AtVersion makes the update conditional on version v of the row, such as a version that a client sends in an If-Match header. It overrides the
// version of the entity that the update was made from. The versions of rows start at 1.
func (u *UserUpdateOne) AtVersion(v int64) *UserUpdateOne {
	u.mutation.atVersion = &v
	return u
}

// unchanged returns the row for an update that sets nothing, if the row meets the update's conditions and has the version that the caller read.
func (u *UserUpdateOne) unchanged(ctx context.Context) (*User, error) {
	m := u.mutation
	q := m.Client().User.Query().Where(user.ID(*m.id)).Where(m.predicates...)
	if version, ok := m.VersionRead(); ok {
		q.Where(user.Version(version))
	}
	columns := u.fields
	if len(columns) == 0 {
		columns = u.readable(user.Table, user.Columns)
	}
	q.Select(columns...)
	node, err := q.Only(ctx)
	if err != nil {
		m.affected = &rowsAffected{known: IsNotFound(err)}
		return nil, err
	}
	m.done = true
	return node, nil
}

// VersionRead returns the version that the caller read: that of AtVersion or, without it, of the entity that the update was made from
// (UpdateOne, or the entity's Update). There is none, and the update is unconditional, for an update by id (UpdateOneID), of an entity that
// was selected without its version, or of many rows. Versions read by a hook's Old methods do not count. It sends no query.
func (m *UserMutation) VersionRead() (version int64, ok bool) {
	switch {
	case !m.op.Is(OpUpdateOne):
		return 0, false
	case m.atVersion != nil:
		return *m.atVersion, true
	case m.read == nil || m.read.Version == 0:
		return 0, false
	}
	return m.read.Version, true
}

// RowsAffected returns how many rows an update of one row changed, 1 or 0. It is not known before the update.
func (m *UserMutation) RowsAffected() (rows int64, known bool) {
	if m.affected == nil {
		return 0, false
	}
	return m.affected.rows, m.affected.known
}

// HasConditions reports whether the caller added conditions (Where).
func (m *UserMutation) HasConditions() bool { return len(m.predicates) > 0 }

// CurrentVersion queries the row's version, in the mutation's transaction if it has one.
func (m *UserMutation) CurrentVersion(ctx context.Context) (int64, error) {
	version, err := m.Client().User.Query().
		Where(user.ID(*m.id)).
		Select(user.FieldVersion).
		Int(ctx)
	return int64(version), err
}
