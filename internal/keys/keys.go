// Package keys manages the wrapping keys of clinical text: what bin/keys runs. Its functions need a connection of the tables' owner.
package keys

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
)

// Progress is called with the number of what is done and of all, from one goroutine at a time.
type Progress func(done, total int64)

// plainLock is the lock of refuse_plain_text() in schema/sql/record_keys.sql.
const plainLock = "SELECT pg_advisory_xact_lock(hashtextextended('clinical text in plain', 0))"

// Create makes the last key of the keyring the active one, after it has encrypted and decrypted a key. It waits for transactions that wrote
// plain text. It does nothing if the key is active already, and refuses if another one is: that takes a rotation.
func Create(ctx context.Context, db *sql.DB, ring *clinical.Keyring) (fingerprint string, err error) {
	fingerprint = last(ring)
	if err := try(ctx, ring, fingerprint); err != nil {
		return "", err
	}
	return fingerprint, inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, plainLock); err != nil {
			return err
		}
		active, err := active(ctx, tx)
		switch {
		case err != nil || active == fingerprint:
			return err
		case active != "":
			return fmt.Errorf("%s is active; `bin/keys rotate` replaces it", active)
		}
		return activate(ctx, tx, fingerprint)
	})
}

func last(ring *clinical.Keyring) string {
	all := ring.Fingerprints()
	return all[len(all)-1]
}

// try encrypts and decrypts a key.
func try(ctx context.Context, ring *clinical.Keyring, fingerprint string) error {
	key, patient := clinical.NewKey(), uuid.New()
	wrapped, err := ring.Wrap(ctx, patient, fingerprint, key)
	if err != nil {
		return err
	}
	got, err := ring.Unwrap(ctx, patient, fingerprint, wrapped)
	if err == nil && got != key {
		err = fmt.Errorf("%s does not decrypt what it has encrypted", fingerprint)
	}
	return err
}

type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// active returns the fingerprint of the active key, or "".
func active(ctx context.Context, db queryer) (string, error) {
	var fingerprint sql.NullString
	if err := db.QueryRowContext(ctx, "SELECT active_wrapping_key()").Scan(&fingerprint); err != nil {
		return "", fmt.Errorf("read the active key: %w", err)
	}
	return fingerprint.String, nil
}

// activate makes a key the active one. It waits for keys of patients that are not committed yet.
func activate(ctx context.Context, tx *sql.Tx, fingerprint string) error {
	for _, statement := range []string{
		"UPDATE wrapping_keys SET is_active = false WHERE is_active AND fingerprint <> $1",
		"INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true) ON CONFLICT (fingerprint) DO UPDATE SET is_active = true",
	} {
		if _, err := tx.ExecContext(ctx, statement, fingerprint); err != nil {
			return fmt.Errorf("activate the key: %w", err)
		}
	}
	return nil
}

func inTx(ctx context.Context, db *sql.DB, f func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// State is what the database has.
type State struct {
	Active  string           `json:"active"`            // fingerprint of the active key, or ""
	Keys    map[string]int64 `json:"keys"`              // keys of patients by the fingerprint of their wrapping key
	Erased  int64            `json:"erased"`            // patients whose key was destroyed
	Plain   int64            `json:"plain"`             // health profiles with a text that is not encrypted
	Missing []string         `json:"missing,omitempty"` // fingerprints in Keys that the keyring does not have
}

// Status reads the state. The keyring may be nil.
func Status(ctx context.Context, db *sql.DB, ring *clinical.Keyring) (s State, err error) {
	if s.Active, err = active(ctx, db); err != nil {
		return s, err
	}
	if err := db.QueryRowContext(ctx, "SELECT (SELECT count(*) FROM record_keys WHERE erased_at IS NOT NULL), (SELECT count(*) FROM health_profiles WHERE "+hasPlain+")").Scan(&s.Erased, &s.Plain); err != nil {
		return s, fmt.Errorf("count: %w", err)
	}
	rows, err := db.QueryContext(ctx, "SELECT wrapped_by, count(*) FROM record_keys WHERE wrapped IS NOT NULL GROUP BY 1 ORDER BY 1")
	if err != nil {
		return s, fmt.Errorf("count: %w", err)
	}
	defer func() { _ = rows.Close() }()
	s.Keys = map[string]int64{}
	for rows.Next() {
		var by string
		var n int64
		if err := rows.Scan(&by, &n); err != nil {
			return s, fmt.Errorf("count: %w", err)
		}
		s.Keys[by] = n
		if ring == nil || !ring.Has(by) {
			s.Missing = append(s.Missing, by)
		}
	}
	return s, rows.Err()
}
