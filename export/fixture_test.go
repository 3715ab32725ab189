package export_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"net/netip"
	"strings"
	"sync"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/export"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestMain sets DATABASE_URL to a database for the Example.
func TestMain(m *testing.M) { testdb.Main(m) }

// fixture is a clinic with a doctor and two patients, one of whom has a record of everything that is kept.
type fixture struct {
	url             string
	sql             *sql.DB
	owner, patients *database.DB // the owner, and service_patients
	clinic          *ent.Institution
	doctor          *ent.Doctor
	stranger        *ent.Doctor // of neither patient
	patient, other  *ent.Patient
	admin           *ent.Admin
	ctx             context.Context //nolint:containedctx // the owner's process
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	fx := &fixture{url: url, sql: testdb.SQL(t, url), owner: db, patients: testdb.OpenURL(t, testdb.As(t, url, "service_patients")), ctx: ctx}
	fx.clinic = db.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).SetContactEmail("r@i.example").SetPhone("+33 111 111").
		SetAddress("1 River Road").SetLicenseNumber("INST-1").SaveX(ctx)
	fx.doctor = db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SetPhone("+33 222 222").SetProfessionalStatus(enum.ProfessionalStatusSuspended).SetInstitution(fx.clinic).SaveX(ctx)
	fx.stranger = db.Doctor.Create().SetFirstName("Bo").SetLastName("Li").SetEmail("l@d.example").SetMedicalLicense("MD-2").SetInstitution(fx.clinic).SaveX(ctx)
	fx.admin = db.Admin.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("e@a.example").SaveX(ctx)
	fx.patient = db.Patient.Create().SetFirstName("Zoë").SetLastName("O'Brien").SetEmail("zoe@p.example").SetDateOfBirth(civil.Date{Year: 1984, Month: 3, Day: 9}).
		SetGender(enum.GenderPreferNotToSay).SetPhone("+44 20 1").SetEmergencyContactName("Tom O'Brien").SetEmergencyContactPhone("+44 20 2").
		SetValidationStatus(enum.ValidationStatusFullAccess).SetDoctor(fx.doctor).SetInstitution(fx.clinic).SaveX(ctx)
	fx.other = db.Patient.Create().SetFirstName("Bob").SetLastName("Marker").SetEmail("marker@p.example").SetDateOfBirth(civil.Date{Year: 1990, Month: 1, Day: 2}).
		SetDoctor(fx.doctor).SaveX(ctx)
	db.HealthProfile.Create().SetPatient(fx.patient).SetHeightCm(171.25).SetWeightKg(64.5).SetBloodType(enum.BloodTypeABNegative).SetIsSmoker(true).SetSmokingYears(17).
		SetConsumesAlcohol(true).SetAlcoholFrequency(enum.AlcoholFrequencyOccasionally).SetHypertensionDiagnosis(true).SetDiabetesDiagnosis(true).SetHighCholesterolDiagnosis(true).
		SetHasStrokeHistory(true).SetHasHeartDiseaseHistory(true).SetFamilyHistoryDiabetes(true).SetFamilyHistoryHypertension(true).SetFamilyHistoryHeartDisease(true).
		SetPhysicalActivityMinutesWeekly(145).SetPreexistingConditionsNotes("Asthma\nsince <2001> & \"before\"").SetCurrentMedications("Metformin 500 mg").SetAllergies("Penicillin").
		ExecX(ctx)
	db.HealthProfile.Create().SetPatient(fx.other).SetAllergies("Latex of another").ExecX(ctx)
	for _, statement := range []string{
		`INSERT INTO users (email, password_hash, user_type, reference_id, failed_login_attempts, last_failed_login, locked_until, last_login, password_changed_at)
			SELECT CASE WHEN first_name = 'Bob' THEN 'marker-login@p.example' ELSE 'login@p.example' END, '$2a$10$secret-hash-' || first_name, 'patient', id, 3,
				'2026-01-01T01:01:01Z', '2026-01-02T01:01:01Z', '2026-01-03T01:01:01Z', '2026-01-04T01:01:01Z' FROM patients`,
		`INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address, user_agent, rotated_at)
			SELECT id, gen_random_uuid(), sha256(email::bytea), '2026-02-01T01:01:01Z', '2026-02-02T01:01:01Z', '2026-02-03T01:01:01Z', '203.0.113.7', 'browser of ' || email,
				'2026-02-04T01:01:01Z' FROM users`,
		`INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at, used_at)
			SELECT id, 'password_reset', sha256(id::text::bytea), email, '2026-03-01T01:01:01Z', '2026-03-02T01:01:01Z' FROM users`,
		"UPDATE sessions SET revoked_at = '2026-02-05T01:01:01Z'",
	} {
		if _, err := fx.sql.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	return fx
}

// process is the context of an operator's command.
func (fx *fixture) process(t *testing.T) context.Context {
	t.Helper()
	return actor.WithAction(actor.NewContext(t.Context(), actor.System("export root")), "", "request of 2026-11-25")
}

func exported(ctx context.Context, t *testing.T, db *database.DB, id uuid.UUID) string {
	t.Helper()
	var out bytes.Buffer
	if err := export.Patient(ctx, db, id, &out); err != nil {
		t.Fatal(err)
	}
	valid(t, out.String())
	return out.String()
}

// object is a JSON object.
type object = map[string]any

// resources returns the resources of a Bundle by type.
func resources(t *testing.T, bundle string) map[string][]object {
	t.Helper()
	var b struct{ Entry []struct{ Resource object } }
	if err := json.Unmarshal([]byte(bundle), &b); err != nil {
		t.Fatal(err)
	}
	all := map[string][]object{}
	for _, e := range b.Entry {
		kind := e.Resource["resourceType"].(string)
		all[kind] = append(all[kind], e.Resource)
	}
	return all
}

var fhir = sync.OnceValues(func() (*jsonschema.Schema, error) {
	return jsonschema.NewCompiler().Compile("testdata/fhir.schema.json")
})

// valid checks a Bundle by HL7's JSON schema, and that its ids are unique and its references resolve.
func valid(t interface {
	Helper()
	Fatalf(string, ...any)
}, bundle string) {
	t.Helper()
	schema, err := fhir()
	if err != nil {
		t.Fatalf("%v", err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(bundle))
	if err != nil {
		t.Fatalf("no JSON: %v\n%s", err, bundle)
	}
	if err := schema.Validate(value); err != nil {
		t.Fatalf("%v\n%s", err, bundle)
	}
	urls := map[string]bool{}
	for _, e := range value.(object)["entry"].([]any) {
		entry := e.(object)
		url := entry["fullUrl"].(string)
		if urls[url] || url != "urn:uuid:"+entry["resource"].(object)["id"].(string) {
			t.Fatalf("%s is not the id of one entry", url)
		}
		urls[url] = true
	}
	walk(value, func(key string, v any) {
		if url, ok := v.(string); ok && key == "reference" && !urls[url] {
			t.Fatalf("nothing in the bundle is %s", url)
		}
	})
}

// walk visits each value of a JSON document.
func walk(v any, visit func(key string, v any)) {
	switch v := v.(type) {
	case object:
		for key, value := range v {
			visit(key, value)
			walk(value, visit)
		}
	case []any:
		for _, value := range v {
			visit("", value)
			walk(value, visit)
		}
	}
}

func addr(text string) netip.Addr { return netip.MustParseAddr(text) }
