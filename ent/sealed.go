// Code generated from the schemas in schema/. DO NOT EDIT.

package ent

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/recordkey"
	"github.com/predicthealth/database/ent/recordopening"
)

// SealedText is an encrypted text of an entity.
type SealedText struct {
	Field, SealedField string // columns of the entity's table
	Column             string // what the ciphertext is bound to, such as health_profiles.allergies
	Text               **string
	Sealed             *[]byte
}

// SealedTexts returns the encrypted texts of the entity, and its patient.
func (e *Chart) SealedTexts() (patient uuid.UUID, texts []SealedText) {
	return e.ID, []SealedText{
		{"preexisting_conditions_notes", "preexisting_conditions_notes_sealed", "health_profiles.preexisting_conditions_notes", &e.PreexistingConditionsNotes, &e.PreexistingConditionsNotesSealed},
		{"current_medications", "current_medications_sealed", "health_profiles.current_medications", &e.CurrentMedications, &e.CurrentMedicationsSealed},
		{"allergies", "allergies_sealed", "health_profiles.allergies", &e.Allergies, &e.AllergiesSealed},
	}
}

// SelectedSealed returns the encrypted fields that the query selects by name, and the ciphertexts.
func (q *ChartQuery) SelectedSealed() (fields, ciphertexts []string) {
	_, texts := (&Chart{}).SealedTexts()
	for _, t := range texts {
		if slices.Contains(q.ctx.Fields, t.Field) {
			fields = append(fields, t.Field)
		}
		if slices.Contains(q.ctx.Fields, t.SealedField) {
			ciphertexts = append(ciphertexts, t.SealedField)
		}
	}
	return fields, ciphertexts
}

// SelectSealed adds the columns that are needed to decrypt the selected fields, until restore is called.
func (q *ChartQuery) SelectSealed() (restore func()) {
	old := q.ctx.Fields
	_, texts := (&Chart{}).SealedTexts()
	q.ctx.Fields = slices.Clone(old)
	for _, t := range texts {
		if slices.Contains(old, t.Field) {
			q.ctx.AppendFieldOnce(t.SealedField).AppendFieldOnce(chart.FieldID)
			q.ctx.AppendFieldOnce(chart.FieldWrappedKey).AppendFieldOnce(chart.FieldWrappedBy)
		}
	}
	return func() { q.ctx.Fields = old }
}

// RecordKeys returns the keys of patients, by the connection of the query.
func (q *ChartQuery) RecordKeys(ctx context.Context, patients []uuid.UUID) ([]*RecordKey, error) {
	return NewRecordKeyClient(q.config).Query().Where(func(s *sql.Selector) {
		s.Where(sql.In(s.C(recordkey.FieldPatientID), anyOf(patients)...))
	}).All(ctx)
}

// SealedTexts returns the encrypted texts of the entity, and its patient.
func (e *HealthProfile) SealedTexts() (patient uuid.UUID, texts []SealedText) {
	return e.PatientID, []SealedText{
		{"preexisting_conditions_notes", "preexisting_conditions_notes_sealed", "health_profiles.preexisting_conditions_notes", &e.PreexistingConditionsNotes, &e.PreexistingConditionsNotesSealed},
		{"current_medications", "current_medications_sealed", "health_profiles.current_medications", &e.CurrentMedications, &e.CurrentMedicationsSealed},
		{"allergies", "allergies_sealed", "health_profiles.allergies", &e.Allergies, &e.AllergiesSealed},
	}
}

// SelectedSealed returns the encrypted fields that the query selects by name, and the ciphertexts.
func (q *HealthProfileQuery) SelectedSealed() (fields, ciphertexts []string) {
	_, texts := (&HealthProfile{}).SealedTexts()
	for _, t := range texts {
		if slices.Contains(q.ctx.Fields, t.Field) {
			fields = append(fields, t.Field)
		}
		if slices.Contains(q.ctx.Fields, t.SealedField) {
			ciphertexts = append(ciphertexts, t.SealedField)
		}
	}
	return fields, ciphertexts
}

// SelectSealed adds the columns that are needed to decrypt the selected fields, until restore is called.
func (q *HealthProfileQuery) SelectSealed() (restore func()) {
	old := q.ctx.Fields
	_, texts := (&HealthProfile{}).SealedTexts()
	q.ctx.Fields = slices.Clone(old)
	for _, t := range texts {
		if slices.Contains(old, t.Field) {
			q.ctx.AppendFieldOnce(t.SealedField).AppendFieldOnce(healthprofile.FieldPatientID)
		}
	}
	return func() { q.ctx.Fields = old }
}

// RecordKeys returns the keys of patients, by the connection of the query.
func (q *HealthProfileQuery) RecordKeys(ctx context.Context, patients []uuid.UUID) ([]*RecordKey, error) {
	return NewRecordKeyClient(q.config).Query().Where(func(s *sql.Selector) {
		s.Where(sql.In(s.C(recordkey.FieldPatientID), anyOf(patients)...))
	}).All(ctx)
}

// SealedTexts returns the encrypted texts of the entity, and its patient.
func (e *RecordOpening) SealedTexts() (patient uuid.UUID, texts []SealedText) {
	return e.PatientID, []SealedText{
		{"reason", "reason_sealed", "record_openings.reason", &e.Reason, &e.ReasonSealed},
	}
}

// SelectedSealed returns the encrypted fields that the query selects by name, and the ciphertexts.
func (q *RecordOpeningQuery) SelectedSealed() (fields, ciphertexts []string) {
	_, texts := (&RecordOpening{}).SealedTexts()
	for _, t := range texts {
		if slices.Contains(q.ctx.Fields, t.Field) {
			fields = append(fields, t.Field)
		}
		if slices.Contains(q.ctx.Fields, t.SealedField) {
			ciphertexts = append(ciphertexts, t.SealedField)
		}
	}
	return fields, ciphertexts
}

// SelectSealed adds the columns that are needed to decrypt the selected fields, until restore is called.
func (q *RecordOpeningQuery) SelectSealed() (restore func()) {
	old := q.ctx.Fields
	_, texts := (&RecordOpening{}).SealedTexts()
	q.ctx.Fields = slices.Clone(old)
	for _, t := range texts {
		if slices.Contains(old, t.Field) {
			q.ctx.AppendFieldOnce(t.SealedField).AppendFieldOnce(recordopening.FieldPatientID)
		}
	}
	return func() { q.ctx.Fields = old }
}

// RecordKeys returns the keys of patients, by the connection of the query, also of patients whom the actor does not see.
func (q *RecordOpeningQuery) RecordKeys(ctx context.Context, patients []uuid.UUID) (all []*RecordKey, err error) {
	rows, err := (&Client{config: q.config}).QueryContext(ctx, "SELECT patient_id, wrapped, wrapped_by, erased_at FROM opening_keys($1)", pq.Array(patients))
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		k := new(RecordKey)
		if err := rows.Scan(&k.PatientID, &k.Wrapped, &k.WrappedBy, &k.ErasedAt); err != nil {
			return nil, err
		}
		all = append(all, k)
	}
	return all, rows.Err()
}

// InTx reports whether the query runs in a transaction.
func (q *RecordOpeningQuery) InTx() bool { return isTx(q.driver) }

// Query returns the query of the rows that an update changes.
func (m *HealthProfileMutation) Query() *HealthProfileQuery {
	q := m.Client().HealthProfile.Query().Where(m.predicates...)
	if id, ok := m.ID(); ok {
		q.Where(healthprofile.ID(id))
	}
	return q
}

// RecordPatient returns the patient of the mutation, if it is known without a query.
func (m *HealthProfileMutation) RecordPatient() (uuid.UUID, bool) {
	if patient, ok := m.PatientID(); ok {
		return patient, true
	}
	if m.read != nil && m.read.PatientID != uuid.Nil {
		return m.read.PatientID, true
	}
	return uuid.Nil, false
}
