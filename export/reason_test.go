package export_test

import (
	"strings"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestEncryptedReasons: an opening has the reason in the bundle, and the word erased once the key is destroyed.
func TestEncryptedReasons(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	key := "base64key://" + clinical.NewLocalKey()
	open := func(url string) *database.DB {
		db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, ClinicalKeyURL: key})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		return db
	}
	owner, service := open(fx.url), open(testdb.As(t, fx.url, "service_patients"))
	if _, err := fx.sql.ExecContext(t.Context(), "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true)", owner.Keyring().Fingerprints()[0]); err != nil {
		t.Fatal(err)
	}
	service.HealthProfile.Update().SetAllergies("Latex").ExecX(actor.NewContext(t.Context(), actor.Patient(fx.patient.ID)))
	doctor := actor.WithAction(actor.NewContext(t.Context(), actor.Doctor(fx.stranger.ID)), "", "unconscious after an accident")
	if _, err := service.OpenRecords(actor.WithPurpose(doctor, actor.Emergency), fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	const opening = `"display":"Emergency Treatment"}],"text":"`
	if bundle := exported(fx.process(t), t, owner, fx.patient.ID); !strings.Contains(bundle, opening+`unconscious after an accident"`) {
		t.Error("the reason is not in the bundle")
	}
	const erase = "WITH texts AS (UPDATE health_profiles SET allergies_sealed = NULL WHERE patient_id = $1) SELECT destroy_record_key($1)"
	if _, err := fx.sql.ExecContext(t.Context(), erase, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	if bundle := exported(fx.process(t), t, owner, fx.patient.ID); !strings.Contains(bundle, opening+`erased"`) || strings.Contains(bundle, "unconscious") {
		t.Error("the erased reason is in the bundle")
	}
}
