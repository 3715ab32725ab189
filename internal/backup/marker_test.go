package backup_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"os/exec"
	"path/filepath"
	"testing"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestClinicalTextIsNotInABackup: a text and the reason of an emergency that the client writes are neither in the objects of an unencrypted
// backup nor in the SQL of its archive, which compresses rows. A text from before the key was active is in the latter, so that the search can
// fail.
func TestClinicalTextIsNotInABackup(t *testing.T) {
	t.Parallel()
	const before, after = "PlainTextBeforeTheKey", "MarkerAfterTheKey"
	url := testdb.URL(t)
	owner, ctx := testdb.SQL(t, url), testdb.Context(t)
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, ClinicalKeyURL: "base64key://" + clinical.NewLocalKey()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	treating := db.Doctor.Create().SetFirstName("Ada").SetLastName("One").SetEmail("d1@x").SetMedicalLicense("MD-1").SaveX(ctx)
	other := db.Doctor.Create().SetFirstName("Bo").SetLastName("Two").SetEmail("d2@x").SetMedicalLicense("MD-2").SaveX(ctx)
	patient := db.Patient.Create().SetFirstName("Cy").SetLastName("N").SetEmail("p@x").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(treating).SaveX(ctx)
	profile := db.HealthProfile.Create().SetPatient(patient).SetAllergies(before).SaveX(ctx)
	if _, err := owner.ExecContext(t.Context(), "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true)", db.Keyring().Fingerprints()[0]); err != nil {
		t.Fatal(err)
	}
	db.HealthProfile.UpdateOneID(profile.ID).SetCurrentMedications(after).ExecX(actor.NewContext(t.Context(), actor.Doctor(treating.ID)))
	emergency := actor.WithAction(actor.NewContext(t.Context(), actor.Doctor(other.ID)), "", after+" in an emergency")
	if _, err := db.OpenRecords(actor.WithPurpose(emergency, actor.Emergency), patient.ID); err != nil {
		t.Fatal(err)
	}
	if n := db.RecordOpening.Query().CountX(ctx); n != 2 {
		t.Fatalf("%d openings; want the doctor's and the emergency", n)
	}

	folder := t.TempDir()
	made, err := backup.Create(t.Context(), open(t, "file://"+folder), backup.Creation{DatabaseURL: url, Encryption: unencrypted(t)})
	if err != nil {
		t.Fatal(err)
	}
	restored := sqlOf(t.Context(), t, filepath.Join(folder, filepath.FromSlash(made.Parts[0].Key)))
	if !has(restored, before) || has(restored, after) {
		t.Errorf("the archive has the text from before: %v; from after: %v", has(restored, before), has(restored, after))
	}
	for name, content := range filesIn(t, folder) {
		if has(content, after) {
			t.Errorf("%s has the text", name)
		}
	}
}

// sqlOf returns the statements that restore an archive.
func sqlOf(ctx context.Context, t *testing.T, archive string) []byte {
	t.Helper()
	program, err := local.PostgresProgram("pg_restore")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(ctx, program, "--file=-", archive).Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// has reports whether a content has a word, as it is or as PostgreSQL prints bytes.
func has(content []byte, word string) bool {
	return bytes.Contains(content, []byte(word)) || bytes.Contains(content, []byte(hex.EncodeToString([]byte(word))))
}
