package database_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/recordopening"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/internal/testenv/testproxy"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
)

const emergencyReason = "unconscious after an accident"

func inEmergency(t *testing.T, reason string) context.Context {
	t.Helper()
	other := actor.NewContext(t.Context(), actor.Doctor(otherDoctor))
	return actor.WithPurpose(actor.WithAction(other, "", reason), actor.Emergency)
}

// storedReason returns the columns of the last opening of a patient's record.
func storedReason(t *testing.T, owner *sql.DB, patient uuid.UUID) (plain string, sealed []byte) {
	t.Helper()
	if err := owner.QueryRowContext(t.Context(), "SELECT coalesce(reason, ''), reason_sealed FROM record_openings WHERE patient_id = $1 ORDER BY opened_at DESC LIMIT 1", patient).Scan(&plain, &sealed); err != nil {
		t.Fatal(err)
	}
	return plain, sealed
}

// ownReason returns the reason of the newest entry that a patient sees.
func ownReason(t *testing.T, db *database.DB, patient uuid.UUID) (string, error) {
	t.Helper()
	page, err := openings.Own(actor.NewContext(t.Context(), actor.Patient(patient)), db, paging.Page{})
	if err != nil || len(page.Rows) == 0 {
		return "", errors.Join(err, errors.New("no reason"))
	}
	return page.Rows[0].Reason, nil
}

// TestReasonsAreEncrypted: in an emergency, of a patient whom the doctor does not see. The patient, the doctor and an operator read the reason.
func TestReasonsAreEncrypted(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 2)
	db := openWith(t, url, key)
	sealRecords(asDoctor(t), t, db, 1) // the second patient has no key
	ctx := inEmergency(t, emergencyReason)
	if _, err := db.OpenRecords(ctx, patientN(1)); err != nil {
		t.Fatal(err)
	}
	if plain, sealed := storedReason(t, owner, patientN(1)); plain != "" || len(sealed) != 29+len(emergencyReason) {
		t.Errorf("stored %q and %d bytes", plain, len(sealed))
	}
	if c, err := db.Chart.Get(ctx, patientN(1)); err != nil || *c.Allergies != markerN(1) {
		t.Errorf("the record is not open: %v", err)
	}
	if got, err := ownReason(t, db, patientN(1)); err != nil || got != emergencyReason {
		t.Errorf("the patient reads %q, %v", got, err)
	}
	without := actor.NewContext(t.Context(), actor.Doctor(otherDoctor)) // who does not see the patient any more
	if o, err := db.RecordOpening.Query().Only(without); err != nil || *o.Reason != emergencyReason || o.ReasonSealed != nil {
		t.Errorf("the doctor reads %v, %v", o, err)
	}
	var refused *clinical.FieldError
	if _, err := db.RecordOpening.Query().Where(recordopening.Reason(emergencyReason)).All(without); !errors.As(err, &refused) {
		t.Errorf("a condition: %v", err)
	}
	ring, err := clinical.Open(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	page, err := audit.Openings(t.Context(), owner, audit.OpeningFilter{Purpose: actor.Emergency}, paging.Page{})
	if err != nil || audit.OpenReasons(t.Context(), owner, ring, page.Rows) != nil || *page.Rows[0].Reason != emergencyReason {
		t.Errorf("the operator reads %+v, %v", page.Rows, err)
	}

	if _, err := db.OpenRecords(ctx, patientN(2)); err != nil {
		t.Fatal(err)
	}
	if plain, sealed := storedReason(t, owner, patientN(2)); plain != emergencyReason || sealed != nil {
		t.Errorf("of a patient without a key %q and %d bytes are stored", plain, len(sealed))
	}
	if got, err := ownReason(t, db, patientN(2)); err != nil || got != emergencyReason {
		t.Errorf("the patient without a key reads %q, %v", got, err)
	}
}

// TestReasonsWithoutKeys: a client without CLINICAL_KEY_URL stores a reason as it is, and does not read an encrypted one.
func TestReasonsWithoutKeys(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 2)
	db := openWith(t, url, key)
	sealRecords(asDoctor(t), t, db, 2)
	plain := openWith(t, url, "")
	if _, err := plain.OpenRecords(inEmergency(t, emergencyReason), patientN(1)); err != nil {
		t.Fatal(err)
	}
	if text, sealed := storedReason(t, owner, patientN(1)); text != emergencyReason || sealed != nil {
		t.Errorf("stored %q and %d bytes", text, len(sealed))
	}
	if _, err := db.OpenRecords(inEmergency(t, emergencyReason), patientN(2)); err != nil {
		t.Fatal(err)
	}
	if _, err := ownReason(t, plain, patientN(2)); !isKeyError(err, clinical.KeyMissing) {
		t.Errorf("got %v", err)
	}
	mustExec(t, owner, "ALTER TABLE record_openings DISABLE TRIGGER USER")
	mustExec(t, owner, "UPDATE record_openings SET reason_sealed = (SELECT set_byte(reason_sealed, 20, 255 - get_byte(reason_sealed, 20))) WHERE reason_sealed IS NOT NULL")
	if _, err := ownReason(t, db, patientN(2)); !errors.As(err, new(*clinical.DamagedError)) {
		t.Errorf("of a changed ciphertext: %v", err)
	}
}

// TestShortReasons: the client refuses them as PostgreSQL does, which sees no text.
func TestShortReasons(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	db := openWith(t, url, key)
	sealRecords(asDoctor(t), t, db, 1)
	for _, reason := range []string{"", "too short", "  too short     ", strings.Repeat("\u200b", 12), "日本語日本語"} {
		var refused *database.PermissionError
		if _, err := db.OpenRecords(inEmergency(t, reason), patientN(1)); !errors.As(err, &refused) || refused.Rule != "record_openings_reason" {
			t.Errorf("%q: %v", reason, err)
		}
	}
	conn := connectAs(t, url, actor.Doctor(otherDoctor))
	for n, want := range map[int]bool{38: false, 39: true} {
		_, err := conn.ExecContext(t.Context(), "SELECT open_record($1, 'emergency', '', decode('01' || repeat('61', $2), 'hex'))", patientN(1), n-1)
		if (err == nil) != want {
			t.Errorf("a ciphertext of %d bytes: %v", n, err)
		}
	}
	if plain, sealed := storedReason(t, owner, patientN(1)); plain != "" || len(sealed) != 39 {
		t.Errorf("stored %q and %d bytes", plain, len(sealed))
	}
}

func connectAs(t *testing.T, url string, a actor.Actor) *sql.Conn {
	t.Helper()
	conn, err := testdb.SQL(t, url).Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := testdb.SetActor(t.Context(), conn, a); err != nil {
		t.Fatal(err)
	}
	return conn
}

// TestReasonsOfReads: each way in which the client opens what it reads encrypts the reason, for each patient by their own key.
func TestReasonsOfReads(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 3)
	db := openWith(t, url, key)
	sealRecords(asDoctor(t), t, db, 2) // the third patient has no key
	ctx := actor.WithAction(asDoctor(t), "", "a second opinion")
	for name, read := range map[string]func() error{
		"a chart": func() error { _, err := db.Chart.Get(ctx, patientN(1)); return err },
		"a chart in a transaction": func() error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error { _, err := tx.Chart.Get(ctx, patientN(1)); return err })
		},
		"all profiles": func() error { _, err := db.HealthProfile.Query().All(ctx); return err },
		"an update":    func() error { return db.HealthProfile.UpdateOneID(profileN(1)).SetSmokingYears(1).Exec(ctx) },
		"OpenRecords":  func() error { _, err := db.OpenRecords(ctx, patientN(2), patientN(1), patientN(1)); return err },
	} {
		closeAllRecords(t, owner)
		db = openWith(t, url, key) // which knows of no open record
		if err := read(); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if plain, sealed := storedReason(t, owner, patientN(1)); plain != "" || len(sealed) == 0 {
			t.Errorf("%s: stored %q and %d bytes", name, plain, len(sealed))
		}
	}
	all, err := db.RecordOpening.Query().Where(recordopening.ReasonSealedNotNil()).All(ctx)
	if err == nil {
		t.Errorf("a condition on the ciphertext reads %d", len(all))
	}
	all, err = db.RecordOpening.Query().Where(recordopening.PatientIDIn(patientN(1), patientN(2), patientN(3))).All(ctx)
	if err != nil {
		t.Fatal(err)
	}
	patients, withReason := map[uuid.UUID]bool{}, 0
	for _, o := range all {
		if o.Reason != nil && *o.Reason == "a second opinion" {
			patients[o.PatientID] = true
			withReason++
		}
	}
	if len(patients) != 3 || withReason < 7 {
		t.Errorf("%d entries of %d patients have the reason", withReason, len(patients))
	}
	if plain, sealed := storedReason(t, owner, patientN(3)); plain != "a second opinion" || sealed != nil {
		t.Errorf("of the patient without a key %q and %d bytes are stored", plain, len(sealed))
	}
}

// TestReasonRoundTrips: a reason costs one round trip more, for the patients' keys, unless the record is known to be open.
func TestReasonRoundTrips(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 30)
	sealRecords(asDoctor(t), t, openWith(t, url, key), 30)
	closeAllRecords(t, owner)
	p := testproxy.New(t, url)
	db := openWith(t, p.URL, key)
	db.SQL().SetMaxOpenConns(1)
	ctx := actor.WithAction(asDoctor(t), "", "a second opinion")
	next := 0
	unopened := func() uuid.UUID { next++; return patientN(next) }
	for _, c := range []struct {
		name string
		want int64
		run  func() error
	}{
		{"a chart that is opened", 2, func() error { _, err := db.Chart.Get(ctx, unopened()); return err }},
		{"a chart that is open", 1, func() error { _, err := db.Chart.Get(ctx, patientN(1)); return err }},
		{"records that are opened", 2, func() error { _, err := db.OpenRecords(ctx, unopened(), patientN(30)); return err }},
		{"all profiles", 3, func() error { _, err := db.HealthProfile.Query().All(ctx); return err }}, // with their keys
	} {
		for range 8 { // the statements are prepared
			if err := c.run(); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
		}
		before := p.Asked.Load()
		if err := c.run(); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if n := p.Asked.Load() - before; n != c.want {
			t.Errorf("%s: %d round trips, want %d", c.name, n, c.want)
		}
	}
}

// TestErasedReasons: the entries stay, and their reasons cannot be read, also by a client that has the key in memory.
func TestErasedReasons(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 2)
	db := openWith(t, url, key)
	sealRecords(asDoctor(t), t, db, 2)
	for n := range 2 {
		if _, err := db.OpenRecords(inEmergency(t, emergencyReason), patientN(n+1)); err != nil {
			t.Fatal(err)
		}
	}
	without := actor.NewContext(t.Context(), actor.Doctor(otherDoctor))
	if all, err := db.RecordOpening.Query().All(without); err != nil || len(all) != 2 {
		t.Fatalf("%d entries, %v", len(all), err)
	}
	mustExec(t, owner, "SELECT destroy_record_key($1)", patientN(1))
	all, err := db.RecordOpening.Query().Order(recordopening.ByOpenedAt()).All(without)
	if err != nil || len(all) != 2 || all[0].Reason != nil || all[0].ReasonSealed != nil || *all[1].Reason != emergencyReason {
		t.Errorf("read %v, %v", all, err)
	}
	page, err := openings.Own(actor.NewContext(t.Context(), actor.Patient(patientN(1))), db, paging.Page{})
	if err != nil || !page.Rows[0].Erased || page.Rows[0].Reason != "" {
		t.Errorf("the list is %+v, %v", page.Rows, err)
	}
	entries, err := audit.Openings(t.Context(), owner, audit.OpeningFilter{Purpose: actor.Emergency}, paging.Page{})
	if err != nil {
		t.Fatal(err)
	}
	if err := audit.OpenReasons(t.Context(), owner, db.Keyring(), entries.Rows); err != nil || entries.Rows[1].Unreadable != audit.Erased || entries.Rows[1].Reason != nil || *entries.Rows[0].Reason != emergencyReason {
		t.Errorf("the entries are %+v, %v", entries.Rows, err)
	}
	if err := audit.OpenReasons(t.Context(), owner, nil, entries.Rows); err != nil || entries.Rows[0].Unreadable != audit.Encrypted {
		t.Errorf("without keys the entries are %+v, %v", entries.Rows, err)
	}
}
