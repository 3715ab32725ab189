package database

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/text"
)

// opener opens records for the reason of the context. The reason is encrypted for each patient who has a key, and stored as it is for others.
type opener struct {
	pool *stdsql.DB
	seal *sealer
}

// reasonOf returns the reason of ctx as PostgreSQL stores it.
func reasonOf(ctx context.Context) string {
	_, reason := actor.Action(ctx)
	return strings.Trim(reason, " ")
}

func (o opener) seals(reason string) bool { return reason != "" && o.seal.keys != nil }

// open opens records on a connection of the pool, so that they are committed, and returns how many were not open.
func (o opener) open(ctx context.Context, patients []uuid.UUID) (opened int, err error) {
	reason := reasonOf(ctx)
	if o.seals(reason) {
		keys, err := o.keys(ctx, "opening_keys($1)", pq.Array(patients))
		if err == nil {
			opened, err = o.openKeys(ctx, reason, keys)
		}
		return opened, err
	}
	return o.call(ctx, pq.Array(patients), reason, nil)
}

// openSealed opens the records of the patients whose keys a table expression has, and returns these patients.
func (o opener) openSealed(ctx context.Context, reason, from string, args ...any) ([]uuid.UUID, error) {
	keys, err := o.keys(ctx, from, args...)
	if err == nil {
		_, err = o.openKeys(ctx, reason, keys)
	}
	if err != nil {
		return nil, err
	}
	patients := make([]uuid.UUID, len(keys))
	for i, k := range keys {
		patients[i] = k.patient
	}
	return patients, nil
}

func (o opener) openKeys(ctx context.Context, reason string, keys []openingKey) (opened int, err error) {
	sealed, err := o.sealed(ctx, reason, keys)
	if err != nil {
		return 0, err
	}
	patients, plain := make([]uuid.UUID, len(keys)), ""
	for i, k := range keys {
		if patients[i] = k.patient; sealed[i] == nil {
			plain = reason
		}
	}
	return o.call(ctx, pq.Array(patients), plain, sealed)
}

func (o opener) call(ctx context.Context, patients any, reason string, sealed pq.ByteaArray) (opened int, err error) {
	if err := o.pool.QueryRowContext(ctx, "SELECT open_records($1, '', $2, $3)", patients, reason, sealed).Scan(&opened); err != nil {
		return 0, fmt.Errorf("open records: %w", err)
	}
	return opened, nil
}

// sealOne returns the encrypted reason of ctx for a patient, or nil if it is stored as it is.
func (o opener) sealOne(ctx context.Context, patient uuid.UUID) ([]byte, error) {
	reason := reasonOf(ctx)
	if !o.seals(reason) {
		return nil, nil
	}
	keys, err := o.keys(ctx, "opening_keys($1)", pq.Array([]uuid.UUID{patient}))
	if err != nil || len(keys) != 1 {
		return nil, err
	}
	sealed, err := o.sealed(ctx, reason, keys)
	if err != nil {
		return nil, err
	}
	return sealed[0], nil
}

// openingKey is the encrypted key of a patient whose record is to be opened.
type openingKey struct {
	patient uuid.UUID
	wrappedKey
}

func (o opener) keys(ctx context.Context, from string, args ...any) (keys []openingKey, err error) {
	rows, err := o.pool.QueryContext(driver.WithRead(ctx), "SELECT patient_id, wrapped, coalesce(wrapped_by, '') FROM "+from, args...)
	if err != nil {
		return nil, fmt.Errorf("read the keys of patients: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var k openingKey
		if err := rows.Scan(&k.patient, &k.bytes, &k.by); err != nil {
			return nil, fmt.Errorf("read the keys of patients: %w", err)
		}
		keys = append(keys, k)
	}
	return keys, rows.Err()
}

// minReason is the length of an emergency's reason in characters. PostgreSQL sees the length of its ciphertext only.
const minReason = 10

// sealed encrypts a reason for each patient who has a key.
func (o opener) sealed(ctx context.Context, reason string, of []openingKey) (pq.ByteaArray, error) {
	if actor.PurposeOf(ctx) == actor.Emergency && (utf8.RuneCountInString(reason) < minReason || text.Blank(reason)) {
		return nil, &PermissionError{Table: recordopening.Table, Rule: ruleReason}
	}
	keys, wrapped := map[uuid.UUID]clinical.Key{}, map[uuid.UUID]wrappedKey{}
	defer clear(keys)
	for _, k := range of {
		if key, ok := o.seal.keys.Cached(k.patient, k.bytes); ok && k.bytes != nil {
			keys[k.patient] = key
		} else if k.bytes != nil {
			wrapped[k.patient] = k.wrappedKey
		}
	}
	if err := o.seal.unwrap(ctx, false, wrapped, keys); err != nil {
		return nil, err
	}
	sealed := make(pq.ByteaArray, len(of))
	for i, k := range of {
		key, ok := keys[k.patient]
		if !ok {
			continue
		}
		var err error
		if sealed[i], err = key.Seal(clinical.Reason, k.patient, reason); err != nil {
			return nil, err
		}
	}
	return sealed, nil
}
