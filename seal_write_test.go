package database_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
)

// TestEveryWriteSealsClinicalText: PostgreSQL gets the ciphertext only, and the caller the text.
func TestEveryWriteSealsClinicalText(t *testing.T) {
	t.Parallel()
	const want = "penicillin, latex"
	for name, write := range map[string]func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error){
		"create": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			return c.HealthProfile.Create().SetPatientID(patientN(1)).SetAllergies(want).Save(ctx)
		},
		"bulk create": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			all, err := c.HealthProfile.CreateBulk(c.HealthProfile.Create().SetPatientID(patientN(2)).SetAllergies("another"), c.HealthProfile.Create().SetPatientID(patientN(1)).SetAllergies(want)).Save(ctx)
			if err != nil {
				return nil, err
			}
			return all[1], nil
		},
		"update one": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			p, err := c.HealthProfile.Create().SetPatientID(patientN(1)).SetAllergies("old").Save(ctx)
			if err != nil {
				return nil, err
			}
			return p.Update().SetAllergies(want).Save(ctx)
		},
		"update one by id": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			p, err := c.HealthProfile.Create().SetPatientID(patientN(1)).SetCurrentMedications("m").Save(ctx)
			if err != nil {
				return nil, err
			}
			return c.HealthProfile.UpdateOneID(p.ID).SetAllergies(want).Select(healthprofile.FieldAllergies).Save(ctx)
		},
		"update many": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			if err := c.HealthProfile.Create().SetPatientID(patientN(1)).Exec(ctx); err != nil {
				return nil, err
			}
			n, err := c.HealthProfile.Update().Where(healthprofile.PatientID(patientN(1))).SetAllergies(want).Save(ctx)
			if err != nil || n != 1 {
				return nil, errors.Join(err, errors.New("not one row"))
			}
			return c.HealthProfile.Query().Only(ctx)
		},
		"upsert": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			for _, text := range []string{"old", want} {
				if err := c.HealthProfile.Create().SetPatientID(patientN(1)).SetAllergies(text).OnConflict(sql.ConflictColumns("patient_id")).UpdateAllergies().Exec(ctx); err != nil {
					return nil, err
				}
			}
			return c.HealthProfile.Query().Only(ctx)
		},
		"upsert of new values": func(ctx context.Context, c *ent.Client) (*ent.HealthProfile, error) {
			for _, text := range []string{"old", want} {
				if err := c.HealthProfile.Create().SetPatientID(patientN(1)).SetAllergies(text).OnConflict(sql.ConflictColumns("patient_id"), sql.ResolveWith(func(u *sql.UpdateSet) {
					for _, column := range u.Columns() {
						if column != "id" {
							u.SetExcluded(column)
						}
					}
				})).Exec(ctx); err != nil {
					return nil, err
				}
			}
			return c.HealthProfile.Query().Only(ctx)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			owner, url, key := sealedDB(t, 2)
			mustExec(t, owner, "DELETE FROM health_profiles")
			db, ctx := openWith(t, url, key), asDoctor(t)
			openRecordsOf(ctx, t, db, 1) // for upserts: the client opens the records of profiles that are there
			got, err := write(ctx, db.Client)
			if err != nil {
				t.Fatal(err)
			}
			if got.Allergies == nil || *got.Allergies != want || got.AllergiesSealed != nil || got.CurrentMedicationsSealed != nil {
				t.Errorf("the entity is %+v", got)
			}
			plain, sealed := stored(t, owner, patientN(1))
			if plain.Valid || len(sealed) != 29+len(want) {
				t.Errorf("PostgreSQL has %q, and %d bytes", plain.String, len(sealed))
			}
			if read, err := allergiesOf(ctx, openWith(t, url, key), patientN(1)); err != nil || read != want {
				t.Errorf("another client reads %q, %v", read, err)
			}
		})
	}
}

// TestRolledBackKeysAreNotUsed: a key of a transaction that is rolled back encrypts nothing afterwards.
func TestRolledBackKeysAreNotUsed(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	db, other, ctx := openWith(t, url, key), openWith(t, url, key), asDoctor(t)
	err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if err := tx.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("lost").Exec(ctx); err != nil {
			return err
		}
		c, err := tx.Chart.Get(ctx, patientN(1))
		if err != nil || c.Allergies == nil || *c.Allergies != "lost" {
			t.Errorf("the transaction reads %v, %v", c, err)
		}
		return errors.New("no")
	})
	if err == nil {
		t.Fatal("it was committed")
	}
	if plain, _ := stored(t, owner, patientN(1)); plain.String != markerN(1) {
		t.Errorf("PostgreSQL has %q", plain.String)
	}
	for writer, reader := range map[*database.DB]*database.DB{other: db, db: other} {
		if err := writer.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("kept").Exec(ctx); err != nil {
			t.Fatal(err)
		}
		if got, err := allergiesOf(ctx, reader, patientN(1)); err != nil || got != "kept" {
			t.Errorf("read %q, %v", got, err)
		}
	}
}

// TestConcurrentFirstWritesAgreeOnOneKey: no text of any of them is lost.
func TestConcurrentFirstWritesAgreeOnOneKey(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	ctx, errs := asDoctor(t), make(chan error)
	for range 8 {
		db := openWith(t, url, key)
		go func() {
			_, err := db.HealthProfile.Update().Where(healthprofile.PatientID(patientN(1))).SetAllergies("one").SetCurrentMedications("two").Save(ctx)
			errs <- err
		}()
	}
	for range 8 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	if got, err := allergiesOf(ctx, openWith(t, url, key), patientN(1)); err != nil || got != "one" {
		t.Errorf("read %q, %v", got, err)
	}
	var n int
	if err := owner.QueryRowContext(ctx, "SELECT count(*) FROM record_keys").Scan(&n); err != nil || n != 1 {
		t.Errorf("%d keys, %v", n, err)
	}
}

// TestPlainTextUntilAKeyIsActive: without an active wrapping key the columns of plain text are used as before, and afterwards they are
// read until they are encrypted.
func TestPlainTextUntilAKeyIsActive(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 2)
	key, ctx := localKey(), asDoctor(t)
	db, keyless := openWith(t, url, key), openWith(t, url, "")
	for _, c := range []*database.DB{db, keyless} {
		if err := c.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("plain").Exec(ctx); err != nil {
			t.Fatal(err)
		}
		if plain, sealed := stored(t, owner, patientN(1)); plain.String != "plain" || sealed != nil {
			t.Errorf("PostgreSQL has %q, and %d bytes", plain.String, len(sealed))
		}
	}
	activate(t, owner, key)
	for _, c := range []*database.DB{db, keyless} {
		if got, err := allergiesOf(ctx, c, patientN(1)); err != nil || got != "plain" {
			t.Errorf("read %q, %v", got, err)
		}
	}
	if err := keyless.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("refused").Exec(ctx); !isKeyError(err, clinical.KeyMissing) {
		t.Errorf("without a key: %v", err)
	}
	if err := keyless.HealthProfile.UpdateOneID(profileN(1)).SetWeightKg(70).Exec(ctx); err != nil {
		t.Errorf("of another field: %v", err)
	}
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("sealed").Exec(ctx); err != nil {
		t.Fatal(err)
	}
	if plain, sealed := stored(t, owner, patientN(1)); plain.Valid || sealed == nil {
		t.Errorf("PostgreSQL has %q, and %d bytes", plain.String, len(sealed))
	}
	if err := db.HealthProfile.UpdateOneID(profileN(1)).ClearAllergies().Exec(ctx); err != nil {
		t.Fatal(err)
	}
	if plain, sealed := stored(t, owner, patientN(1)); plain.Valid || sealed != nil {
		t.Errorf("cleared: PostgreSQL has %q, and %d bytes", plain.String, len(sealed))
	}
	conn := connectAsDoctor(t, url, patientN(2))
	_, err := conn.ExecContext(ctx, "UPDATE health_profiles SET allergies = 'plain' WHERE patient_id = $1", patientN(2))
	if err == nil || !strings.Contains(err.Error(), "clinical_text_plain") {
		t.Errorf("plain SQL: %v", err)
	}
}

// TestInvalidTextsAreRefusedBeforeTheyAreSealed, as PostgreSQL refuses plain ones; blank ones are NULL.
func TestInvalidTextsAreRefusedBeforeTheyAreSealed(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	db, ctx := openWith(t, url, key), asDoctor(t)
	var broken *database.RuleError
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("a\x01b").Exec(ctx); !errors.As(err, &broken) || broken.Rule != "health_profiles_allergies_check" {
		t.Errorf("got %v", err)
	}
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies(" \n").Exec(ctx); err != nil {
		t.Fatal(err)
	}
	if plain, sealed := stored(t, owner, patientN(1)); plain.Valid || sealed != nil {
		t.Errorf("PostgreSQL has %q, and %d bytes", plain.String, len(sealed))
	}
}

// TestCiphertextsAreNotTheCallers: a caller sets and sees none.
func TestCiphertextsAreNotTheCallers(t *testing.T) {
	t.Parallel()
	_, url, key := sealedDB(t, 1)
	db, ctx := openWith(t, url, key), asDoctor(t)
	update := db.HealthProfile.UpdateOneID(profileN(1))
	update.Mutation().SetAllergiesSealed([]byte{1})
	upsert := func(resolve func(u *ent.HealthProfileUpsert)) error {
		return db.HealthProfile.Create().SetPatientID(patientN(1)).OnConflictColumns("patient_id").Update(resolve).Exec(ctx)
	}
	for name, err := range map[string]error{
		"an update":                update.Exec(ctx),
		"an upsert":                upsert(func(u *ent.HealthProfileUpsert) { u.SetAllergiesSealed(make([]byte, 29)) }),
		"an upsert that clears it": upsert(func(u *ent.HealthProfileUpsert) { u.ClearAllergiesSealed() }),
	} {
		var refused *clinical.FieldError
		if !errors.As(err, &refused) || refused.Field != "allergies_sealed" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("pollen").Exec(ctx); err != nil {
		t.Fatal(err)
	}
	c, err := db.Chart.Get(ctx, patientN(1))
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(c)
	if err != nil || strings.Contains(string(text), "sealed") || strings.Contains(string(text), "wrapped") {
		t.Errorf("%s, %v", text, err)
	}
}

// TestErasedPatientsGetNoText, although a client still has the key.
func TestErasedPatientsGetNoText(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	db, ctx := openWith(t, url, key), asDoctor(t)
	set := func(db *database.DB) error {
		return db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("pollen").Exec(ctx)
	}
	for range 2 { // the second write has the key in memory
		if err := set(db); err != nil {
			t.Fatal(err)
		}
	}
	mustExec(t, owner, "SELECT destroy_record_key($1)", patientN(1))
	for name, db := range map[string]*database.DB{"with the key in memory": db, "without": openWith(t, url, key)} {
		if err := set(db); !errors.As(err, new(*clinical.ErasedError)) {
			t.Errorf("a client %s: %v", name, err)
		}
	}
	for _, query := range []string{"UPDATE record_keys SET wrapped = repeat('a', 90)::bytea, wrapped_by = 'x', erased_at = NULL", "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) SELECT patient_id, repeat('a', 90)::bytea, 'x' FROM record_keys"} {
		if _, err := owner.ExecContext(ctx, query); err == nil {
			t.Errorf("%s: the key is there again", query)
		}
	}
}

// TestUpdatesChangeThePatientThatTheyWereSealedFor: another profile that meets the condition by then is not changed.
func TestUpdatesChangeThePatientThatTheyWereSealedFor(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 3)
	db, ctx := openWith(t, url, key), asDoctor(t)
	openRecordsOf(ctx, t, db, 1, 2, 3)
	mustExec(t, owner, "UPDATE health_profiles SET smoking_years = 0, height_cm = 150")
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("pollen").Exec(ctx); err != nil { // the client finds that a key is active
		t.Fatal(err)
	}
	update := func(at int) (calls, changed int, err error) {
		tall := func(s *sql.Selector) {
			if calls++; calls == at {
				mustExec(t, owner, "UPDATE health_profiles SET height_cm = 200")
			}
			s.Where(sql.GT(s.C(healthprofile.FieldHeightCm), 190))
		}
		changed, err = db.HealthProfile.Update().Where(tall).SetAllergies("pollen").Save(ctx)
		return calls, changed, err
	}
	for matching := range 2 {
		prepare := func() {
			mustExec(t, owner, "UPDATE health_profiles SET height_cm = 150")
			mustExec(t, owner, "UPDATE health_profiles SET height_cm = 200 WHERE patient_id = $1 AND $2", patientN(1), matching == 1)
		}
		prepare()
		calls, _, err := update(0)
		if err != nil {
			t.Fatal(err)
		}
		prepare()
		if _, n, err := update(calls); err != nil || n != matching { // in the UPDATE itself
			t.Errorf("%d profiles were changed, %v; want %d", n, err, matching)
		}
	}
	for n := 1; n <= 3; n++ {
		if _, err := allergiesOf(ctx, db, patientN(n)); err != nil {
			t.Errorf("patient %d: %v", n, err)
		}
	}
}

// TestAnotherKeyThanTheOneInMemory: after a restore a patient may have another key, by which texts are encrypted from then on.
func TestAnotherKeyThanTheOneInMemory(t *testing.T) {
	t.Parallel()
	owner, url, key := sealedDB(t, 1)
	db, ctx := openWith(t, url, key), asDoctor(t)
	if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("pollen").Exec(ctx); err != nil {
		t.Fatal(err)
	}
	mustExec(t, owner, "UPDATE health_profiles SET allergies_sealed = NULL")
	mustExec(t, owner, "DELETE FROM record_keys")
	for _, db := range []*database.DB{openWith(t, url, key), db} {
		if err := db.HealthProfile.UpdateOneID(profileN(1)).SetAllergies("latex").Exec(ctx); err != nil {
			t.Fatal(err)
		}
		if got, err := allergiesOf(ctx, openWith(t, url, key), patientN(1)); err != nil || got != "latex" {
			t.Errorf("%q, %v", got, err)
		}
	}
}
