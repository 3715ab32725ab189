package database_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/clinical"
)

// sealedDB returns a database as recordsDB does, with an active wrapping key. The records still have plain allergies.
func sealedDB(t *testing.T, n int) (owner *sql.DB, url, key string) {
	t.Helper()
	owner, url = recordsDB(t, n)
	key = localKey()
	activate(t, owner, key)
	return owner, url, key
}

func localKey() string { return "base64key://" + clinical.NewLocalKey() }

func fingerprint(t *testing.T, key string) string {
	t.Helper()
	ring, err := clinical.Open(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	return ring.Fingerprints()[0]
}

// activate makes a key the one that wraps the keys of patients.
func activate(t *testing.T, owner *sql.DB, key string) {
	t.Helper()
	mustExec(t, owner, "UPDATE wrapping_keys SET is_active = false")
	mustExec(t, owner, "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true)", fingerprint(t, key))
}

func mustExec(t *testing.T, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

func openWith(t *testing.T, url, key string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, ClinicalKeyURL: key})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// stored returns the plain and the encrypted allergies of a patient.
func stored(t *testing.T, owner *sql.DB, patient uuid.UUID) (plain sql.NullString, sealed []byte) {
	t.Helper()
	if err := owner.QueryRowContext(t.Context(), "SELECT allergies, allergies_sealed FROM health_profiles WHERE patient_id = $1", patient).Scan(&plain, &sealed); err != nil {
		t.Fatal(err)
	}
	return plain, sealed
}

// allergiesOf reads the allergies of a patient by the client's chart.
func allergiesOf(ctx context.Context, db *database.DB, patient uuid.UUID) (string, error) {
	c, err := db.Chart.Get(ctx, patient)
	switch {
	case err != nil:
		return "", err
	case c.Allergies == nil:
		return "", errors.New("no allergies")
	}
	return *c.Allergies, nil
}

func isKeyError(err error, kind clinical.KeyErrorKind) bool {
	var e *clinical.KeyError
	return errors.As(err, &e) && e.Kind == kind
}
