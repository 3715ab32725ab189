package database

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"sync/atomic"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/internal/driver/rewrite"
	"github.com/predicthealth/database/internal/hooks"
	"github.com/predicthealth/database/internal/retry"
	"github.com/predicthealth/database/internal/text"
)

// sealer encrypts the clinical texts of mutations, and decrypts those of entities.
type sealer struct {
	keys *clinical.Keyring // nil without Config.ClinicalKeyURL
	// active is set once a wrapping key was active: PostgreSQL refuses plain text from then on. Before that each write asks.
	active atomic.Bool
}

// sealedRules are the rules of the statements that name an encrypted column.
func sealedRules() *rewrite.Sealed {
	var columns []string
	_, texts := (&ent.HealthProfile{}).SealedTexts()
	for _, t := range texts {
		columns = append(columns, t.Field)
	}
	_, texts = (&ent.RecordOpening{}).SealedTexts()
	for _, t := range texts {
		columns = append(columns, t.Field)
	}
	return rewrite.NewSealed([]string{healthprofile.Table, "charts", recordopening.Table}, columns, func(column, use string) error {
		return &clinical.FieldError{Field: column, Use: use}
	})
}

// hook refuses ciphertexts of callers, and makes the schema's innermost hook encrypt what it writes.
func (s *sealer) hook(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if _, ok := m.(*ent.HealthProfileMutation); !ok {
			return next.Mutate(ctx, m)
		}
		_, texts := (&ent.HealthProfile{}).SealedTexts()
		for _, t := range texts {
			if _, set := m.Field(t.SealedField); set || m.FieldCleared(t.SealedField) {
				return nil, &clinical.FieldError{Field: t.SealedField, Use: "a ciphertext from a caller; set " + t.Field}
			}
		}
		return next.Mutate(hooks.WithInnermost(ctx, s.write), m)
	})
}

// write encrypts the texts of a mutation for the time of its statement, and decrypts those of the entity that it returns.
func (s *sealer) write(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		profile, ok := m.(*ent.HealthProfileMutation)
		if !ok {
			return next.Mutate(ctx, m)
		}
		v, known, err := s.writeSealed(ctx, next, profile)
		if isRefusedPlain(err) { // a key became active after the client had asked
			s.active.Store(true)
			if !profile.InTx() {
				v, known, err = s.writeSealed(ctx, next, profile)
			}
		}
		if e, ok := v.(*ent.HealthProfile); ok && err == nil {
			err = openAll(ctx, s, profile.Client().HealthProfile.Query(), known, e)
		}
		if err != nil {
			return nil, err
		}
		return v, nil
	})
}

func (s *sealer) writeSealed(ctx context.Context, next ent.Mutator, m *ent.HealthProfileMutation) (v ent.Value, known *patientKey, err error) {
	known, restore, err := s.seal(ctx, m)
	defer restore()
	if err == nil {
		v, err = next.Mutate(ctx, m)
	}
	return v, known, err
}

func isRefusedPlain(err error) bool {
	var refused *RuleError
	return errors.As(err, &refused) && refused.Rule == rulePlainText
}

// rulePlainText is the rule's name in schema/sql/record_keys.sql.
const rulePlainText = "clinical_text_plain"

// patientKey is the key of a patient that a statement needs.
type patientKey struct {
	patient uuid.UUID
	key     clinical.Key
}

// seal replaces the texts of a mutation by ciphertexts until restore is called, if a wrapping key is active.
func (s *sealer) seal(ctx context.Context, m *ent.HealthProfileMutation) (known *patientKey, restore func(), err error) {
	var undo []func()
	restore = func() {
		for _, f := range undo {
			f()
		}
	}
	_, all := (&ent.HealthProfile{}).SealedTexts()
	var texts []ent.SealedText
	for _, t := range all {
		if _, set := m.Field(t.Field); set {
			texts = append(texts, t)
		} else if m.FieldCleared(t.Field) && !m.Op().Is(ent.OpCreate) {
			undo = append(undo, func() { _ = m.ResetField(t.SealedField) })
			if err := m.ClearField(t.SealedField); err != nil {
				return nil, restore, err
			}
		}
	}
	if len(texts) == 0 {
		return nil, restore, nil
	}
	patient, found, err := patientOf(ctx, m)
	if err != nil {
		return nil, restore, err
	}
	var key clinical.Key
	if found {
		if key, found, err = s.keyFor(ctx, m, patient); err != nil || !found {
			return nil, restore, err
		}
		known = &patientKey{patient, key}
	} else if !s.active.Load() {
		return nil, restore, nil
	}
	if m.Op().Is(ent.OpUpdate) { // its conditions may select other rows by now
		m.Where(ofPatient(patient))
	}
	for _, t := range texts {
		value, _ := m.Field(t.Field)
		plain, _ := value.(string)
		if known != nil && !text.IsNotes(plain) {
			return nil, restore, &RuleError{Table: healthprofile.Table, Column: t.Field, Rule: healthprofile.Table + "_" + t.Field + "_check"}
		}
		undo = append(undo, func() { _ = m.ResetField(t.SealedField); _ = m.SetField(t.Field, plain) })
		if err := m.ResetField(t.Field); err != nil {
			return nil, restore, err
		}
		if known == nil {
			continue // the update changes no row
		}
		sealed, err := key.Seal(clinical.Column(t.Column), patient, plain)
		if err == nil {
			err = m.SetField(t.SealedField, sealed)
		}
		if err != nil {
			return nil, restore, err
		}
		if !m.Op().Is(ent.OpCreate) {
			if err := m.ClearField(t.Field); err != nil {
				return nil, restore, err
			}
		}
	}
	return known, restore, nil
}

// ofPatient selects the profile of a patient, or no row for uuid.Nil.
func ofPatient(patient uuid.UUID) predicate.HealthProfile {
	return predicate.HealthProfile(entsql.FieldEQ(healthprofile.FieldPatientID, patient))
}

// patientOf returns the patient whose profile a mutation writes. It is not found if an update selects no row.
func patientOf(ctx context.Context, m *ent.HealthProfileMutation) (patient uuid.UUID, found bool, err error) {
	if patient, ok := m.RecordPatient(); ok {
		return patient, true, nil
	}
	if m.Op().Is(ent.OpCreate) {
		return uuid.Nil, false, nil // Ent reports that patient_id is missing
	}
	profiles, err := m.Query().Limit(2).Select(healthprofile.FieldPatientID).All(ctx)
	switch {
	case err != nil || len(profiles) == 0:
		return uuid.Nil, false, err
	case len(profiles) > 1:
		return uuid.Nil, false, &clinical.FieldError{Field: healthprofile.Table, Use: "an update of the texts of several patients at once"}
	}
	return profiles[0].PatientID, true, nil
}

// keyFor returns the key of a patient, and makes one if there is none. It is not found while no wrapping key is active.
func (s *sealer) keyFor(ctx context.Context, m *ent.HealthProfileMutation, patient uuid.UUID) (key clinical.Key, found bool, err error) {
	if m.InTx() { // WithTx repeats the whole transaction
		return s.readOrCreateKey(ctx, m, patient)
	}
	err = retry.WithPauses(ctx, isRetryable, func() error {
		key, found, err = s.readOrCreateKey(ctx, m, patient)
		return err
	})
	return key, found, err
}

func (s *sealer) readOrCreateKey(ctx context.Context, m *ent.HealthProfileMutation, patient uuid.UUID) (key clinical.Key, found bool, err error) {
	for range 2 { // another writer may add a key in between
		row, err := readKey(ctx, m.Client(), patient)
		if err != nil || !row.active.Valid {
			return clinical.Key{}, false, err
		}
		s.active.Store(true)
		switch {
		case s.keys == nil:
			return clinical.Key{}, false, &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: row.active.String}
		case row.erased:
			return clinical.Key{}, false, &clinical.ErasedError{Patient: patient}
		case row.wrapped != nil:
			if key, ok := s.keys.Cached(patient, row.wrapped); ok {
				return key, true, nil
			}
			key, err := s.keys.Unwrap(ctx, patient, row.wrappedBy.String, row.wrapped)
			if err == nil && !m.InTx() { // in a transaction it may be a key of its own, which a rollback removes
				s.keys.Keep(patient, key, row.wrapped)
			}
			return key, err == nil, err
		}
		key := clinical.NewKey()
		wrapped, err := s.keys.Wrap(ctx, patient, row.active.String, key)
		if err != nil {
			return clinical.Key{}, false, err
		}
		done, err := m.Client().ExecContext(ctx, "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", patient, wrapped, row.active.String)
		if err != nil {
			return clinical.Key{}, false, fmt.Errorf("add the key of a patient: %w", err)
		}
		if n, err := done.RowsAffected(); err != nil || n == 1 {
			if err == nil && !m.InTx() {
				s.keys.Keep(patient, key, wrapped)
			}
			return key, err == nil, err
		}
	}
	return clinical.Key{}, false, &clinical.KeyError{Kind: clinical.KeyMissing} // the actor may not read it
}

type keyRow struct {
	active, wrappedBy stdsql.NullString
	wrapped           []byte
	erased            bool
}

func readKey(ctx context.Context, client *ent.Client, patient uuid.UUID) (row keyRow, err error) {
	rows, err := client.QueryContext(ctx, `SELECT active_wrapping_key(), k.wrapped, k.wrapped_by, k.erased_at IS NOT NULL
		FROM (VALUES ($1::uuid)) v (patient) LEFT JOIN record_keys k ON k.patient_id = v.patient`, patient)
	if err != nil {
		return row, fmt.Errorf("read the key of a patient: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := rows.Scan(&row.active, &row.wrapped, &row.wrappedBy, &row.erased); err != nil {
			return row, fmt.Errorf("read the key of a patient: %w", err)
		}
	}
	return row, rows.Err()
}

func (s *sealer) close() error {
	if s.keys == nil {
		return nil
	}
	return s.keys.Close()
}
