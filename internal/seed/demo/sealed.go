package demo

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
)

// sealer encrypts the texts of health profiles, the last three of profileColumns.
type sealer struct {
	keys *clinical.Keyring
	by   string // fingerprint of the active wrapping key
}

// newSealer returns nil if the database has no active wrapping key.
func newSealer(ctx context.Context, tx *sql.Tx, keys *clinical.Keyring) (*sealer, error) {
	var by sql.NullString
	if err := tx.QueryRowContext(ctx, "SELECT active_wrapping_key()").Scan(&by); err != nil || !by.Valid {
		return nil, err
	}
	if keys == nil {
		return nil, &clinical.KeyError{Kind: clinical.KeyMissing, Fingerprint: by.String}
	}
	return &sealer{keys, by.String}, nil
}

var sealedColumns = []clinical.Column{clinical.Notes, clinical.Medications, clinical.Allergies}

// columns returns the columns of the profiles that seal returns.
func (s *sealer) columns() []string {
	all := slices.Clone(profileColumns)
	for i := len(all) - len(sealedColumns); i < len(all); i++ {
		all[i] += "_sealed"
	}
	return all
}

// seal returns the profile of a patient with encrypted texts, and the row of record_keys.
func (s *sealer) seal(ctx context.Context, p person) (profile, key []any, err error) {
	patient, err := uuid.Parse(fmt.Sprint(p.row[0]))
	if err != nil {
		return nil, nil, err
	}
	k := clinical.NewKey()
	wrapped, err := s.keys.Wrap(ctx, patient, s.by, k)
	if err != nil {
		return nil, nil, err
	}
	profile = slices.Clone(p.profile)
	for i, column := range sealedColumns {
		at := len(profile) - len(sealedColumns) + i
		text, ok := profile[at].(string)
		if !ok {
			continue
		}
		if profile[at], err = k.Seal(column, patient, text); err != nil {
			return nil, nil, err
		}
	}
	return profile, []any{patient.String(), wrapped, s.by}, nil
}

// profiles inserts the health profiles of patients.
func (l *loader) profiles(ctx context.Context, people []person) error {
	if l.sealer == nil {
		return l.copy(ctx, "health_profiles", profileColumns, len(people), func(i int) []any { return people[i].profile })
	}
	profiles, keys := make([][]any, len(people)), make([][]any, len(people))
	for i, p := range people {
		var err error
		if profiles[i], keys[i], err = l.seal(ctx, p); err != nil {
			return err
		}
	}
	if err := l.copy(ctx, "record_keys", []string{"patient_id", "wrapped", "wrapped_by"}, len(keys), func(i int) []any { return keys[i] }); err != nil {
		return err
	}
	return l.copy(ctx, "health_profiles", l.columns(), len(profiles), func(i int) []any { return profiles[i] })
}
