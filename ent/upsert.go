// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	stdsql "database/sql"
	"errors"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"github.com/google/uuid"
)

// ErrNothingWritten is returned by the ID of an upsert that met a row and left it alone: DoNothing, or
// an UpdateWhere that does not hold. PostgreSQL then names no row. Exec returns nil.
var ErrNothingWritten = errors.New("ent: a row is already there, and was left as it is")

// createNode is sqlgraph.CreateNode, with a name for the answer of an upsert that wrote nothing.
func createNode(ctx context.Context, drv dialect.Driver, spec *sqlgraph.CreateSpec) error {
	err := sqlgraph.CreateNode(ctx, drv, spec)
	if len(spec.OnConflict) > 0 && errors.Is(err, stdsql.ErrNoRows) {
		return ErrNothingWritten
	}
	return err
}

// executed is the answer of an upsert's Exec: what was to be left alone may be.
func executed(err error) error {
	if errors.Is(err, ErrNothingWritten) {
		return nil
	}
	return err
}

// upsertedID is where sqlgraph leaves the id that an upsert returns.
type upsertedID = sqlgraph.FieldSpec

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *AccountTokenMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *AdminMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *AuditLogMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *DoctorMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *HealthProfileMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *InstitutionMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *PatientMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *ProvisioningKeyMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *SessionMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *SpecialtyMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}

// Upserted returns the id of a row that an upsert (OnConflict) wrote, be it the new one or one that was
// there. It is known once the statement was sent. Of rows that are upserted at once each mutation has
// one; where some were left alone, those that were not come first, and other ids are of no row.
func (m *UserMutation) Upserted() (id uuid.UUID, ok bool) {
	if m.upserted == nil {
		return id, false
	}
	switch v := m.upserted.Value.(type) {
	case *uuid.UUID:
		return *v, true
	case uuid.UUID:
		return v, true
	}
	return id, false
}
