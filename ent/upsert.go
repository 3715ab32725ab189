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

// ErrNothingWritten is returned by the ID of an upsert that found an existing row and did not change it: by DoNothing, or because the
// condition of UpdateWhere is false. PostgreSQL then returns no id. Exec returns nil.
var ErrNothingWritten = errors.New("ent: upsert left the existing row unchanged")

// createNode is sqlgraph.CreateNode with ErrNothingWritten for an upsert that wrote nothing.
func createNode(ctx context.Context, drv dialect.Driver, spec *sqlgraph.CreateSpec) error {
	err := sqlgraph.CreateNode(ctx, drv, spec)
	if len(spec.OnConflict) > 0 && errors.Is(err, stdsql.ErrNoRows) {
		return ErrNothingWritten
	}
	return err
}

// ignoreNothingWritten returns err unless it is ErrNothingWritten.
func ignoreNothingWritten(err error) error {
	if errors.Is(err, ErrNothingWritten) {
		return nil
	}
	return err
}

// upsertedID holds the id that sqlgraph reads from an upsert's result.
type upsertedID = sqlgraph.FieldSpec

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *AuditValueMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *ErasureMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *LegalHoldMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *OpenRecordMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *OpeningReviewMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *RecordKeyMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *RecordOpeningMutation) Upserted() (id uuid.UUID, ok bool) {
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
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

// Upserted returns the id of the row that an upsert (OnConflict) inserted or updated. It is known after the statement. In a bulk each mutation
// has an id; if some existing rows were left unchanged, the ids of the written rows come first, and the others belong to no row.
func (m *WrappingKeyMutation) Upserted() (id uuid.UUID, ok bool) {
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
