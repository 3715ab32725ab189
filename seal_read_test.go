package database_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/chart"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// connectAsDoctor returns a connection on which the doctor acts and the patient's record is open.
func connectAsDoctor(t *testing.T, url string, patient uuid.UUID) *sql.Conn {
	t.Helper()
	conn, err := testdb.SQL(t, url).Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := testdb.SetActor(t.Context(), conn, actor.Doctor(recordDoctor)); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.ExecContext(t.Context(), "SELECT open_record($1)", patient); err != nil {
		t.Fatal(err)
	}
	return conn
}

// sealRecords encrypts the allergies of n patients, by the client.
func sealRecords(ctx context.Context, t *testing.T, db *database.DB, n int) {
	t.Helper()
	for i := 1; i <= n; i++ {
		if err := db.HealthProfile.UpdateOneID(profileN(i)).SetAllergies(markerN(i)).SetCurrentMedications("m").SetPreexistingConditionsNotes("n").Exec(ctx); err != nil {
			t.Fatal(err)
		}
	}
}

// TestEveryReadOpensClinicalText, with the key in memory or not, in a transaction or not.
func TestEveryReadOpensClinicalText(t *testing.T) {
	t.Parallel()
	_, url, key := sealedDB(t, 3)
	sealRecords(asDoctor(t), t, openWith(t, url, key), 2) // the third is plain text
	for name, read := range map[string]func(ctx context.Context, c *ent.Client) ([]*string, error){
		"All": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			all, err := c.HealthProfile.Query().Order(healthprofile.ByID()).All(ctx)
			for _, p := range all {
				texts = append(texts, p.Allergies)
			}
			return texts, err
		},
		"All of Select": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			all, err := c.HealthProfile.Query().Order(healthprofile.ByID()).Select(healthprofile.FieldAllergies).All(ctx)
			for _, p := range all {
				texts = append(texts, p.Allergies)
			}
			return texts, err
		},
		"First": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			p, err := c.HealthProfile.Query().Order(healthprofile.ByID()).First(ctx)
			if err != nil {
				return nil, err
			}
			return []*string{p.Allergies}, nil
		},
		"Get": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			p, err := c.HealthProfile.Get(ctx, profileN(1))
			if err != nil {
				return nil, err
			}
			return []*string{p.Allergies}, nil
		},
		"eager loading": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			all, err := c.Patient.Query().Order(patient.ByID()).WithHealthProfile().All(ctx)
			for _, p := range all {
				texts = append(texts, p.Edges.HealthProfile.Allergies)
			}
			return texts, err
		},
		"an edge": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			p, err := c.Patient.Query().Where(patient.ID(patientN(1))).QueryHealthProfile().Only(ctx)
			if err != nil {
				return nil, err
			}
			return []*string{p.Allergies}, nil
		},
		"charts": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			all, err := c.Chart.Query().Order(chart.ByID()).All(ctx)
			for _, p := range all {
				texts = append(texts, p.Allergies)
				if p.WrappedBy != nil || p.WrappedKey != nil || p.AllergiesSealed != nil {
					t.Error("a chart has a ciphertext")
				}
			}
			return texts, err
		},
		"charts of Select": func(ctx context.Context, c *ent.Client) (texts []*string, err error) {
			all, err := c.Chart.Query().Order(chart.ByID()).Select(chart.FieldAllergies).All(ctx)
			for _, p := range all {
				texts = append(texts, p.Allergies)
				if p.CurrentMedications != nil || p.LastName != "" {
					t.Error("a chart has a field that was not selected")
				}
			}
			return texts, err
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, ctx := openWith(t, url, key), asDoctor(t)
			check := func(ctx context.Context, c *ent.Client) error {
				texts, err := read(ctx, c)
				if len(texts) == 0 {
					t.Errorf("no texts, %v", err)
				}
				for i, text := range texts {
					if text == nil || *text != markerN(i+1) {
						t.Errorf("text %d is %v", i+1, text)
					}
				}
				return err
			}
			if err := db.WithTx(ctx, check); err != nil {
				t.Fatal(err)
			}
			for range 2 {
				if err := check(ctx, db.Client); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// TestEncryptedFieldsAreRefusedInQueries: PostgreSQL has no text to compare, and would silently find nothing.
func TestEncryptedFieldsAreRefusedInQueries(t *testing.T) {
	t.Parallel()
	_, url, key := sealedDB(t, 1)
	db := openWith(t, url, key)
	raw := func(s *entsql.Selector) { s.Where(entsql.ExprP("length(allergies) > 3")) }
	for name, query := range map[string]func(ctx context.Context) error{
		"a predicate": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Where(healthprofile.AllergiesContains("x")).All(ctx)
			return err
		},
		"a predicate of a chart": func(ctx context.Context) error {
			_, err := db.Chart.Query().Where(chart.AllergiesNotNil()).All(ctx)
			return err
		},
		"sql.FieldEQ": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Where(entsql.FieldEQ("allergies", "x")).Count(ctx)
			return err
		},
		"an edge": func(ctx context.Context) error {
			_, err := db.Patient.Query().Where(patient.HasHealthProfileWith(healthprofile.Allergies("x"))).All(ctx)
			return err
		},
		"a raw condition": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Where(raw).All(ctx)
			return err
		},
		"an order": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Order(healthprofile.ByAllergies()).All(ctx)
			return err
		},
		"an order by the ciphertext": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Order(ent.Asc("allergies_sealed")).All(ctx)
			return err
		},
		"strings": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Select(healthprofile.FieldAllergies).Strings(ctx)
			return err
		},
		"all columns": func(ctx context.Context) error {
			return db.HealthProfile.Query().Select().Scan(ctx, &[]struct{ Allergies *string }{})
		},
		"all columns of a chart": func(ctx context.Context) error {
			return db.Chart.Query().Select().Scan(ctx, &[]struct{ Allergies *string }{})
		},
		"a group": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().GroupBy(healthprofile.FieldAllergies).Strings(ctx)
			return err
		},
		"an aggregate": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Aggregate(ent.Max("allergies")).Strings(ctx)
			return err
		},
		"the ciphertext": func(ctx context.Context) error {
			_, err := db.HealthProfile.Query().Select("allergies_sealed").All(ctx)
			return err
		},
		"an update's condition": func(ctx context.Context) error {
			return db.HealthProfile.Update().Where(healthprofile.Allergies("x")).SetWeightKg(70).Exec(ctx)
		},
		"a value in an upsert": func(ctx context.Context) error {
			return db.HealthProfile.Create().SetPatientID(patientN(1)).OnConflict(entsql.ConflictColumns("patient_id")).SetAllergies("x").Exec(ctx)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			field := "allergies"
			if strings.HasPrefix(name, "all columns") {
				field = "preexisting_conditions_notes" // the first one
			}
			var refused *clinical.FieldError
			if err := query(asDoctor(t)); !errors.As(err, &refused) || !strings.HasPrefix(refused.Field, field) {
				t.Errorf("got %v", err)
			}
			if err := query(actor.NewContext(t.Context(), actor.Patient(patientN(1)))); !errors.As(err, &refused) {
				t.Errorf("a patient got %v", err)
			}
		})
	}
}

// TestDamagedTextsAreErrors: never garbage, never an empty text.
func TestDamagedTextsAreErrors(t *testing.T) {
	t.Parallel()
	damaged := func(err error) bool { return errors.As(err, new(*clinical.DamagedError)) }
	kind := func(k clinical.KeyErrorKind) func(error) bool {
		return func(err error) bool { return isKeyError(err, k) }
	}
	for name, c := range map[string]struct {
		damage string
		key    func(key string) string
		want   func(error) bool
	}{
		"another patient's text": {damage: "UPDATE health_profiles a SET allergies_sealed = b.allergies_sealed FROM health_profiles b WHERE a.id <> b.id", want: damaged},
		"another column's text":  {damage: "UPDATE health_profiles SET allergies_sealed = current_medications_sealed", want: damaged},
		"a flipped bit":          {damage: "UPDATE health_profiles SET allergies_sealed = set_bit(allergies_sealed, 150, 1 - get_bit(allergies_sealed, 150))", want: damaged},
		"cut off":                {damage: "UPDATE health_profiles SET allergies_sealed = substr(allergies_sealed, 1, 30)", want: damaged},
		"another patient's key":  {damage: `UPDATE record_keys a SET wrapped = b.wrapped FROM record_keys b WHERE a.id <> b.id`, want: damaged},
		"a changed key":          {damage: "UPDATE record_keys SET wrapped = set_bit(wrapped, 150, 1 - get_bit(wrapped, 150))", want: kind(clinical.KeyWrong)},
		"no key":                 {damage: "DELETE FROM record_keys", want: kind(clinical.KeyMissing)},
		"another wrapping key":   {damage: "SELECT 1", key: func(string) string { return localKey() }, want: kind(clinical.KeyMissing)},
		"no wrapping key":        {damage: "SELECT 1", key: func(string) string { return "" }, want: kind(clinical.KeyMissing)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			owner, url, key := sealedDB(t, 2)
			ctx := asDoctor(t)
			sealRecords(ctx, t, openWith(t, url, key), 2)
			mustExec(t, owner, c.damage)
			if c.key != nil {
				key = c.key(key)
			}
			db := openWith(t, url, key)
			if text, err := allergiesOf(ctx, db, patientN(1)); text != "" || !c.want(err) {
				t.Errorf("a chart: %q, %v", text, err)
			}
			if all, err := db.HealthProfile.Query().All(ctx); all != nil || !c.want(err) {
				t.Errorf("profiles: %v, %v", all, err)
			}
		})
	}
}
