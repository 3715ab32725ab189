package fhirread_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/google/fhir/go/fhirversion"
	"github.com/google/fhir/go/jsonformat"
	"github.com/google/fhir/go/proto/google/fhir/proto/r4/core/codes_go_proto"
	"github.com/google/fhir/go/proto/google/fhir/proto/r4/core/resources/bundle_and_contained_resource_go_proto"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/export"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestMain makes the database that the tests copy.
func TestMain(m *testing.M) { testdb.Main(m) }

// reader checks required elements, cardinalities, codes, the formats of values, and the types of references.
func reader(t *testing.T) *jsonformat.Unmarshaller {
	t.Helper()
	r, err := jsonformat.NewUnmarshaller("UTC", fhirversion.R4)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func read(ctx context.Context, t *testing.T, db *database.DB, id uuid.UUID) []*bundle_and_contained_resource_go_proto.Bundle_Entry {
	t.Helper()
	var out bytes.Buffer
	if err := export.Patient(ctx, db, id, &out); err != nil {
		t.Fatal(err)
	}
	resource, err := reader(t).UnmarshalR4(out.Bytes())
	if err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	bundle := resource.GetBundle()
	if bundle.GetType().GetValue() != codes_go_proto.BundleTypeCode_COLLECTION {
		t.Errorf("the bundle is a %v", bundle.GetType())
	}
	return bundle.GetEntry()
}

// TestEveryColumn: what was stored is what the library has read.
func TestEveryColumn(t *testing.T) {
	t.Parallel()
	db, ctx := testdb.Open(t), testdb.Context(t)
	doctor := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SaveX(ctx)
	p := db.Patient.Create().SetFirstName("Zoë").SetLastName("O'Brien").SetEmail("zoe@p.example").SetDateOfBirth(civil.Date{Year: 1984, Month: 3, Day: 9}).
		SetGender(enum.GenderFemale).SetPhone("+44 20 1").SetEmergencyContactName("Tom O'Brien").SetEmergencyContactPhone("+44 20 2").SetDoctor(doctor).SaveX(ctx)
	db.HealthProfile.Create().SetPatient(p).SetHeightCm(171.25).SetIsSmoker(true).SetSmokingYears(17).SetHypertensionDiagnosis(true).SetFamilyHistoryHeartDisease(true).
		SetPreexistingConditionsNotes("Asthma\nsince <2001>").SetCurrentMedications("Metformin 500 mg").SetAllergies("Penicillin").ExecX(ctx)
	if _, err := db.Chart.Get(actor.NewContext(t.Context(), actor.Doctor(doctor.ID)), p.ID); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range read(ctx, t, db, p.ID) {
		r := e.GetResource()
		switch {
		case r.GetPatient() != nil:
			x := r.GetPatient()
			got = append(got, x.GetName()[0].GetFamily().GetValue(), x.GetName()[0].GetGiven()[0].GetValue(), x.GetGender().GetValue().String(),
				x.GetTelecom()[1].GetValue().GetValue(), x.GetContact()[0].GetName().GetText().GetValue())
			if x.GetGeneralPractitioner()[0].GetUri().GetValue() != "urn:uuid:"+doctor.ID.String() {
				t.Errorf("the practitioner is %v", x.GetGeneralPractitioner())
			}
		case r.GetPractitioner() != nil:
			got = append(got, r.GetPractitioner().GetName()[0].GetFamily().GetValue())
		case r.GetObservation() != nil:
			x := r.GetObservation()
			if q := x.GetValue().GetQuantity(); q != nil {
				got = append(got, q.GetValue().GetValue()+" "+q.GetCode().GetValue())
			}
			for _, c := range x.GetComponent() {
				got = append(got, c.GetValue().GetQuantity().GetValue().GetValue()+" "+c.GetValue().GetQuantity().GetCode().GetValue())
			}
		case r.GetCondition() != nil:
			x := r.GetCondition()
			got = append(got, x.GetCode().GetText().GetValue())
			for _, n := range x.GetNote() {
				got = append(got, n.GetText().GetValue())
			}
		case r.GetFamilyMemberHistory() != nil:
			got = append(got, r.GetFamilyMemberHistory().GetCondition()[0].GetCode().GetText().GetValue())
		case r.GetMedicationStatement() != nil:
			got = append(got, r.GetMedicationStatement().GetMedication().GetCodeableConcept().GetText().GetValue())
		case r.GetAllergyIntolerance() != nil:
			got = append(got, r.GetAllergyIntolerance().GetCode().GetText().GetValue())
		case r.GetAuditEvent() != nil:
			got = append(got, r.GetAuditEvent().GetAction().GetValue().String()+" "+r.GetAuditEvent().GetAgent()[0].GetName().GetValue())
		case r.GetParameters() != nil:
			got = append(got, r.GetParameters().GetParameter()[0].GetName().GetValue())
		}
	}
	all := "|" + strings.Join(got, "|") + "|"
	for _, want := range []string{
		"O'Brien", "Zoë", "FEMALE", "+44 20 1", "Tom O'Brien", "Okafor", "171.25 cm", "17 a", "0 min/wk", "Hypertension", "Asthma\nsince <2001>", "Heart disease", "Metformin 500 mg", "Penicillin",
		"R Ada Okafor", "C ", "patients", "health_profiles",
	} {
		if !strings.Contains(all, "|"+want+"|") {
			t.Errorf("no %q in %s", want, all)
		}
	}
}

// TestReaderRefuses: the library reads no Bundle that is not FHIR R4.
func TestReaderRefuses(t *testing.T) {
	t.Parallel()
	db, ctx := testdb.Open(t), testdb.Context(t)
	doctor := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("o@d.example").SetMedicalLicense("MD-1").SaveX(ctx)
	p := db.Patient.Create().SetFirstName("Zoë").SetLastName("O'Brien").SetEmail("zoe@p.example").SetDateOfBirth(civil.Date{Year: 1984, Month: 3, Day: 9}).SetDoctor(doctor).SaveX(ctx)
	db.HealthProfile.Create().SetPatient(p).SetAllergies("Penicillin").ExecX(ctx)
	var out strings.Builder
	if err := export.Patient(ctx, db, p.ID, &out); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{`"status":"final"`, `"status":"finale"`}, {`"status":"final",`, ""}, {`"birthDate":"1984-03-09"`, `"birthDate":"1984-03"x"`}, {`"requestor":true`, `"requestor":"yes"`},
		{`"birthDate"`, `"birthday"`}, {`"outcome":"0"`, `"outcome":"1"`},
	} {
		broken := strings.ReplaceAll(out.String(), change[0], change[1])
		if broken == out.String() {
			t.Errorf("there is no %s in\n%s", change[0], out.String())
		}
		if _, err := reader(t).UnmarshalR4([]byte(broken)); err == nil {
			t.Errorf("the library reads %s instead of %s", change[1], change[0])
		}
	}
}

// TestMadeUpPatients: the library reads the export of each made-up patient, with a login whose session has been used.
func TestMadeUpPatients(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	if _, err := seed.Run(ctx, db, seed.Admin{Email: "root@predicthealth.example", Password: "correct horse battery staple"}); err != nil {
		t.Fatal(err)
	}
	if _, err := demo.Run(t.Context(), testdb.SQL(t, url), demo.Population{Patients: 200, PasswordHash: "hash"}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), `INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address)
		SELECT id, id, sha256(email::bytea), now(), now(), now(), '203.0.113.7' FROM users`); err != nil {
		t.Fatal(err)
	}
	for _, p := range db.Patient.Query().AllX(ctx) {
		kinds := map[bool]int{}
		for _, e := range read(ctx, t, db, p.ID) {
			kinds[e.GetResource().GetPatient() != nil]++
		}
		if kinds[true] != 1 || kinds[false] < 5 {
			t.Errorf("%v", kinds)
		}
	}
}
