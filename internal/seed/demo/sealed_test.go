package demo_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/seed/demo"
)

// TestEncryptedPopulation: with an active key the texts are encrypted, and only with it.
func TestEncryptedPopulation(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	ring, err := clinical.Open(t.Context(), "base64key://"+clinical.NewLocalKey())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	if _, err := keys.Create(actor.NewContext(t.Context(), actor.System("test")), db, ring); err != nil {
		t.Fatal(err)
	}
	if _, err := demo.Run(t.Context(), db, demo.Population{Patients: 100, PasswordHash: "h"}, nil); err == nil {
		t.Error("without the key it succeeds")
	}
	if _, err := demo.Run(t.Context(), db, demo.Population{Patients: 100, PasswordHash: "h", Keys: ring}, nil); err != nil {
		t.Fatal(err)
	}
	var patient uuid.UUID
	var sealed, wrapped []byte
	if err := db.QueryRowContext(t.Context(), "SELECT patient_id, allergies_sealed, wrapped FROM health_profiles JOIN record_keys USING (patient_id) WHERE allergies_sealed IS NOT NULL LIMIT 1").
		Scan(&patient, &sealed, &wrapped); err != nil {
		t.Fatal(err)
	}
	key, err := ring.Unwrap(t.Context(), patient, ring.Fingerprints()[0], wrapped)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := key.Open(clinical.Allergies, patient, sealed); err != nil || len(text) < 5 {
		t.Errorf("got %q, %v", text, err)
	}
}
