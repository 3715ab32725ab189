package history_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/history"
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/recordtext"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestMain sets DATABASE_URL to a database for the Example.
func TestMain(m *testing.M) { testdb.Main(m) }

// fixture is a doctor with a patient, and a doctor elsewhere.
type fixture struct {
	url              string
	owner            *sql.DB
	operator, care   *database.DB // the tables' owner and service_patients
	doctor, stranger *ent.Doctor
	patient          *ent.Patient
	asDoctor         context.Context //nolint:containedctx // test table
	asOperator       context.Context //nolint:containedctx // test table
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	url := testdb.URL(t)
	key := "base64key://" + clinical.NewLocalKey()
	fx := &fixture{url: url, owner: testdb.SQL(t, url), operator: openWith(t, url, key), care: openWith(t, testdb.As(t, url, "service_patients"), key)}
	if _, err := fx.owner.ExecContext(t.Context(), "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true)", fx.operator.Keyring().Fingerprints()[0]); err != nil {
		t.Fatal(err)
	}
	fx.asOperator = actor.NewContext(t.Context(), actor.System("patient history"))
	fx.doctor = fx.operator.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SaveX(fx.asOperator)
	fx.stranger = fx.operator.Doctor.Create().SetFirstName("Bo").SetLastName("Li").SetEmail("l@d.example").SetMedicalLicense("MD-2").SaveX(fx.asOperator)
	fx.asDoctor = actor.NewContext(t.Context(), actor.Doctor(fx.doctor.ID))
	fx.patient = fx.create(t, "p@p.example")
	return fx
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

func (fx *fixture) create(t *testing.T, email string) *ent.Patient {
	t.Helper()
	return fx.operator.Patient.Create().SetFirstName("Cy").SetLastName("Brown").SetEmail(email).SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).
		SetDoctor(fx.doctor).SaveX(fx.asOperator)
}

func (fx *fixture) now(t testing.TB) (at time.Time) {
	t.Helper()
	if err := fx.owner.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&at); err != nil {
		t.Fatal(err)
	}
	return at
}

// asText compares records: entities in JSON, without what history does not have, and the texts.
func asText(t testing.TB, p *ent.Patient, h *ent.HealthProfile) string {
	t.Helper()
	var texts []*string
	if p != nil {
		c := *p
		c.UpdatedAt, c.Version = time.Time{}, 0
		p = &c
	}
	if h != nil {
		c := *h
		c.UpdatedAt, c.Version = time.Time{}, 0
		h, texts = &c, []*string{h.PreexistingConditionsNotes, h.CurrentMedications, h.Allergies}
	}
	b, err := json.Marshal([]any{p, h, texts})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// unknownValues are the unknown columns besides the time and the version, which the audit trail does not have.
func unknownValues(r history.Record) []string {
	return slices.DeleteFunc(slices.Clone(r.Unknown), func(c string) bool { return strings.HasSuffix(c, ".updated_at") || strings.HasSuffix(c, ".version") })
}

// TestAsOf: after random changes by several actors, the record at each moment in between is the one that was read then.
func TestAsOf(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		p := fx.create(t, fmt.Sprintf("p%d@p.example", n))
		asPatient := actor.NewContext(t.Context(), actor.Patient(p.ID))
		type moment struct {
			at   time.Time
			want string
		}
		var moments []moment
		record := func() {
			h, err := fx.operator.HealthProfile.Query().Where(healthprofile.PatientID(p.ID)).Only(fx.asOperator)
			if err != nil && !ent.IsNotFound(err) {
				rt.Fatal(err)
			}
			moments = append(moments, moment{fx.now(t), asText(t, fx.operator.Patient.GetX(fx.asOperator, p.ID), h)})
		}
		record()
		text := func(label string) *string {
			return rapid.SampledFrom([]*string{nil, new("penicillin"), new("ibuprofen 400 mg, \"as needed\"\n<&>"), new("花粉")}).Draw(rt, label)
		}
		for range rapid.IntRange(1, 6).Draw(rt, "changes") {
			ctx := rapid.SampledFrom([]context.Context{asPatient, fx.asDoctor, fx.asOperator}).Draw(rt, "actor")
			db := fx.care
			if ctx == fx.asOperator {
				db = fx.operator
			}
			h, err := fx.operator.HealthProfile.Query().Where(healthprofile.PatientID(p.ID)).Only(fx.asOperator)
			switch change := rapid.IntRange(0, 3).Draw(rt, "change"); {
			case err != nil:
				err = fx.operator.HealthProfile.Create().SetPatientID(p.ID).SetNillableAllergies(text("allergies")).
					SetNillableHeightCm(rapid.SampledFrom([]*float64{nil, new(170.25)}).Draw(rt, "height")).Exec(fx.asOperator)
			case change == 0:
				err = fx.operator.HealthProfile.DeleteOneID(h.ID).Exec(fx.asOperator)
			case change == 1:
				u := fx.operator.Patient.UpdateOneID(p.ID).SetFirstName(rapid.SampledFrom([]string{"Cy", "Di"}).Draw(rt, "name"))
				if rapid.Bool().Draw(rt, "phone") {
					u.SetPhone("+52 55 1234 5678")
				} else {
					u.ClearPhone()
				}
				err = u.Exec(fx.asOperator)
			default:
				u := db.HealthProfile.UpdateOneID(h.ID).SetSmokingYears(rapid.IntRange(0, 5).Draw(rt, "years")).SetIsSmoker(rapid.Bool().Draw(rt, "smoker")).
					SetWeightKg(float64(rapid.IntRange(60, 62).Draw(rt, "weight")))
				if a := text("allergies"); a != nil {
					u.SetAllergies(*a)
				} else {
					u.ClearAllergies()
				}
				if m := text("medications"); m != nil {
					u.SetCurrentMedications(*m)
				}
				err = u.Exec(ctx)
			}
			if err != nil {
				rt.Fatal(err)
			}
			record()
		}
		for _, m := range moments {
			for _, who := range []context.Context{fx.asOperator, asPatient, fx.asDoctor} {
				db := fx.care
				if who == fx.asOperator {
					db = fx.operator
				}
				got, err := history.AsOf(who, db, p.ID, m.at)
				if err != nil || len(unknownValues(got)) > 0 || asText(t, got.Patient, got.Profile) != m.want {
					rt.Fatalf("at %v: %s, unknown %v, %v; want %s", m.at, asText(t, got.Patient, got.Profile), got.Unknown, err, m.want)
				}
			}
		}
		last, err := history.AsOf(fx.asOperator, fx.operator, p.ID, moments[len(moments)-1].at)
		if now := fx.operator.Patient.GetX(fx.asOperator, p.ID); err != nil || len(last.Unknown) > 0 || last.Patient.Version != now.Version || !last.Patient.UpdatedAt.Equal(now.UpdatedAt) {
			rt.Fatalf("since the last change: %+v, unknown %v, %v", last.Patient, last.Unknown, err)
		}
		if before, err := history.AsOf(fx.asOperator, fx.operator, p.ID, p.CreatedAt.Add(-time.Hour)); err != nil || before.Patient != nil || before.Profile != nil {
			rt.Fatalf("before the patient was added: %+v, %v", before, err)
		}
	})
}

// TestChanges has who changed what, and the names of those who treat.
func TestChanges(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	asPatient := actor.NewContext(t.Context(), actor.Patient(fx.patient.ID))
	h := fx.operator.HealthProfile.Create().SetPatient(fx.patient).SetAllergies("penicillin").SaveX(fx.asOperator)
	described := actor.WithAction(fx.asDoctor, "correct allergies", "asked by the patient")
	if err := fx.care.HealthProfile.UpdateOneID(h.ID).SetAllergies("latex").SetWeightKg(71).Exec(described); err != nil {
		t.Fatal(err)
	}
	var all []history.Change
	for c, err := range history.Changes(asPatient, fx.care, fx.patient.ID, time.Time{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	if len(all) != 3 || all[1].Operation != "create" || all[2].Table != "patients" {
		t.Fatalf("the changes are %+v", all)
	}
	c := all[0]
	if c.ActorType != enum.ActorTypeDoctor || *c.ActorID != fx.doctor.ID || c.ActorName != "Ada Okafor" || c.Action != "correct allergies" ||
		c.Reason != "asked by the patient" || c.Operation != "update" || c.ID != h.ID {
		t.Errorf("the change is %+v", c)
	}
	got, err := json.Marshal(c.Values)
	if err != nil || string(got) != `[{"column":"allergies","from":"penicillin","to":"latex"},{"column":"weight_kg","from":null,"to":71.00}]` {
		t.Errorf("the values are %s, %v", got, err)
	}
	for c, err := range history.Changes(asPatient, fx.care, fx.patient.ID, all[0].Time) {
		t.Errorf("after the last change there is %+v, %v", c, err)
	}
	for _, err := range history.Changes(asPatient, fx.care, fx.patient.ID, time.Time{}) {
		if err != nil {
			t.Error(err)
		}
		break // ends the query
	}
}

// TestHistoryIsRead by those who see the record, after an opening.
func TestHistoryIsRead(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	other := fx.create(t, "other@p.example")
	admin := fx.operator.Admin.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("e@a.example").SaveX(fx.asOperator)
	as := func(a actor.Actor) context.Context { return actor.NewContext(t.Context(), a) }
	for name, ctx := range map[string]context.Context{
		"a doctor elsewhere": as(actor.Doctor(fx.stranger.ID)), "another patient": as(actor.Patient(other.ID)), "a process of a service": as(actor.System("job")),
	} {
		if _, err := history.AsOf(ctx, fx.care, fx.patient.ID, time.Now()); err == nil {
			t.Errorf("%s reads the history", name)
		}
	}
	admins := testdb.OpenURL(t, testdb.As(t, fx.url, "service_admins"))
	var denied *database.PermissionError
	if _, err := history.AsOf(as(actor.Admin(admin.ID)), admins, fx.patient.ID, time.Now()); !errors.As(err, &denied) {
		t.Errorf("an admin: %v", err)
	}
	if _, err := history.AsOf(t.Context(), fx.care, fx.patient.ID, time.Now()); err == nil {
		t.Error("without an actor the history is read")
	}
	if _, err := history.AsOf(fx.asOperator, fx.operator, uuid.New(), time.Now()); !ent.IsNotFound(err) {
		t.Errorf("an unknown patient: %v", err)
	}
	for _, ctx := range []context.Context{fx.asDoctor, fx.asOperator} {
		db := fx.care
		if ctx == fx.asOperator {
			db = fx.operator
		}
		if _, err := history.AsOf(ctx, db, fx.patient.ID, time.Now()); err != nil {
			t.Error(err)
		}
	}
	var readers []string
	rows, err := fx.owner.QueryContext(t.Context(), "SELECT actor_type FROM record_openings WHERE patient_id = $1 AND actor_type <> 'admin' ORDER BY 1", fx.patient.ID)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var kind string
		if err := rows.Scan(&kind); err != nil {
			t.Fatal(err)
		}
		readers = append(readers, kind)
	}
	if err := rows.Err(); err != nil || !slices.Equal(readers, []string{"doctor", "system"}) {
		t.Errorf("the openings are by %v, %v", readers, err)
	}
}

// TestPlainTexts: a text from before the encryption is known once bin/keys has encrypted it, and unknown before another change of it.
func TestPlainTexts(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	if _, err := fx.owner.ExecContext(t.Context(), "UPDATE wrapping_keys SET is_active = false"); err != nil {
		t.Fatal(err)
	}
	h := fx.operator.HealthProfile.Create().SetPatient(fx.patient).SetAllergies("dust").SaveX(fx.asOperator)
	first := fx.now(t)
	fx.operator.HealthProfile.UpdateOneID(h.ID).SetAllergies("penicillin").ExecX(fx.asOperator)
	second := fx.now(t)
	if _, err := fx.owner.ExecContext(t.Context(), "UPDATE wrapping_keys SET is_active = true"); err != nil {
		t.Fatal(err)
	}
	ring := fx.operator.Keyring()
	if err := keys.Encrypt(actor.NewContext(t.Context(), actor.System(recordtext.Converter)), fx.operator.SQL(), ring, func(done, all int64) {}); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[time.Time]string{second: "penicillin", fx.now(t): "penicillin"} {
		if got, err := history.AsOf(fx.asOperator, fx.operator, fx.patient.ID, at); err != nil || len(unknownValues(got)) > 0 || *got.Profile.Allergies != want {
			t.Errorf("at %v: %+v, %v", at, got, err)
		}
	}
	if got, err := history.AsOf(fx.asOperator, fx.operator, fx.patient.ID, first); err != nil || !slices.Equal(unknownValues(got), []string{"health_profiles.allergies"}) {
		t.Errorf("before the change: %+v, %v", got, err)
	}
}

// TestJSON: each column is there, with false and 0, and nothing that is not known looks like a value.
func TestJSON(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	h := fx.operator.HealthProfile.Create().SetPatient(fx.patient).SetAllergies("latex").SetSmokingYears(3).SetHasStrokeHistory(true).SaveX(fx.asOperator)
	then := fx.now(t)
	fx.operator.HealthProfile.UpdateOneID(h.ID).SetSmokingYears(0).ExecX(fx.asOperator)
	read := func(at time.Time) (patient, profile map[string]any, unknown []string) {
		t.Helper()
		r, err := history.AsOf(fx.asOperator, fx.operator, fx.patient.ID, at)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var out struct {
			Patient map[string]any `json:"patient"`
			Profile map[string]any `json:"health_profile"`
			Unknown []string       `json:"unknown"`
		}
		if err := json.Unmarshal(b, &out); err != nil {
			t.Fatal(err)
		}
		if text := string(b); strings.Contains(text, "edges") || strings.Contains(text, "0001-01-01") || strings.Contains(text, "0000-00-00") || strings.Contains(text, "sealed") {
			t.Errorf("at %v: %s", at, text)
		}
		return out.Patient, out.Profile, out.Unknown
	}
	is := func(what string, row, want map[string]any) {
		t.Helper()
		for column, value := range want {
			if got, ok := row[column]; !ok || got != value {
				t.Errorf("%s: %s is %v (%t); want %v", what, column, got, ok, value)
			}
		}
	}

	p, profile, unknown := read(then)
	is("the patient", p, map[string]any{"version": 1.0, "date_of_birth": "1980-01-02", "phone": nil, "is_verified": false})
	is("before the change", profile, map[string]any{
		"is_smoker": false, "smoking_years": 3.0, "has_stroke_history": true, "allergies": "latex", "current_medications": nil, "version": nil, "updated_at": nil,
	})
	if want := []string{"health_profiles.updated_at", "health_profiles.version"}; !slices.Equal(unknown, want) {
		t.Errorf("unknown are %v; want %v", unknown, want)
	}
	_, profile, unknown = read(fx.now(t))
	is("now", profile, map[string]any{"smoking_years": 0.0, "version": 2.0})
	if len(unknown) > 0 {
		t.Errorf("unknown now are %v", unknown)
	}

	if _, err := fx.owner.ExecContext(t.Context(), "SELECT erase_patient($1, gen_random_uuid(), NULL, now())", fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	for what, at := range map[string]time.Time{"before the erasure": then, "after the erasure": fx.now(t)} {
		p, profile, unknown = read(at)
		is(what, p, map[string]any{"id": fx.patient.ID.String(), "first_name": nil, "date_of_birth": nil, "phone": nil})
		is(what, profile, map[string]any{"is_smoker": nil, "smoking_years": nil, "has_stroke_history": nil, "allergies": nil})
		for _, column := range []string{"patients.date_of_birth", "health_profiles.is_smoker", "health_profiles.allergies"} {
			if !slices.Contains(unknown, column) {
				t.Errorf("%s: %s is not unknown: %v", what, column, unknown)
			}
		}
	}
}
