package export_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"unicode"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/export"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestMadeUpPatients: the export of each made-up patient is valid.
func TestMadeUpPatients(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	if _, err := seed.Run(ctx, db, seed.Admin{Email: "root@predicthealth.example", Password: "correct horse battery staple"}); err != nil {
		t.Fatal(err)
	}
	const population = 300
	if _, err := demo.Run(t.Context(), testdb.SQL(t, url), demo.Population{Patients: population, PasswordHash: "hash"}, nil); err != nil {
		t.Fatal(err)
	}
	ids := db.Patient.Query().IDsX(ctx)
	if len(ids) != population {
		t.Fatalf("%d patients", len(ids))
	}
	kinds := map[string]int{}
	for _, id := range ids {
		for kind, n := range count(t, exported(ctx, t, db, id)) {
			kinds[kind] += n
		}
	}
	for _, kind := range []string{
		"Patient", "Practitioner", "Organization", "Observation", "Condition", "FamilyMemberHistory", "AllergyIntolerance", "MedicationStatement", "AuditEvent", "Parameters",
	} {
		if kinds[kind] == 0 {
			t.Errorf("no patient has a resource of the type %s", kind)
		}
	}
}

// TestAnyPatient: any text that the database accepts is in the bundle as it is, and the bundle is valid.
func TestAnyPatient(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	var accepted int
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringOfN(rapid.OneOf(rapid.RuneFrom(nil, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Zs), rapid.SampledFrom([]rune(`"\/<>&{}[]`+" \u00a0\u2028"))), 1, 40, 80)
		notes := rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(line, 1, 4).Draw(t, "lines"), rapid.SampledFrom([]string{"\n", "\t", "\n\n"}).Draw(t, "separator"))
		})
		tx, err := fx.owner.Tx(fx.ctx)
		if err != nil {
			t.Fatalf("%v", err)
		}
		defer func() { _ = tx.Rollback() }()
		p, err := tx.Patient.Create().SetFirstName(line.Draw(t, "first")).SetLastName(line.Draw(t, "last")).SetEmail(uuid.NewString() + "@p.example").
			SetDateOfBirth(civil.Date{Year: rapid.IntRange(1876, 2025).Draw(t, "year"), Month: 2, Day: 28}).
			SetNillableGender(rapid.Ptr(rapid.SampledFrom([]enum.Gender{"male", "female", "other", "prefer_not_to_say"}), true).Draw(t, "gender")).
			SetDoctorID(fx.doctor.ID).Save(fx.ctx)
		if err != nil {
			return // not a text of one line
		}
		h, err := tx.HealthProfile.Create().SetPatient(p).SetNillableHeightCm(rapid.Ptr(rapid.Float64Range(20, 300), true).Draw(t, "height")).
			SetNillableWeightKg(rapid.Ptr(rapid.Float64Range(0.2, 500), true).Draw(t, "weight")).
			SetNillableBloodType(rapid.Ptr(rapid.SampledFrom(bloodTypes()), true).Draw(t, "blood")).SetIsSmoker(rapid.Bool().Draw(t, "smoker")).
			SetHasStrokeHistory(rapid.Bool().Draw(t, "stroke")).SetFamilyHistoryDiabetes(rapid.Bool().Draw(t, "family")).
			SetNillableAllergies(rapid.Ptr(notes, true).Draw(t, "allergies")).SetNillablePreexistingConditionsNotes(rapid.Ptr(notes, true).Draw(t, "notes")).
			SetNillableCurrentMedications(rapid.Ptr(notes, true).Draw(t, "medications")).Save(fx.ctx)
		if err != nil {
			return
		}
		if err := tx.Commit(); err != nil {
			t.Fatalf("%v", err)
		}
		accepted++
		var out bytes.Buffer
		if err := export.Patient(fx.ctx, fx.owner, p.ID, &out); err != nil {
			t.Fatalf("%v", err)
		}
		valid(t, out.String())
		texts := map[string]bool{}
		for _, text := range []*string{&p.FirstName, &p.LastName, h.Allergies, h.PreexistingConditionsNotes, h.CurrentMedications} {
			if text != nil {
				texts[*text] = true
			}
		}
		for text := range textsOf(t, out.String()) {
			delete(texts, text)
		}
		for text := range texts {
			t.Errorf("%q is not in the bundle", text)
		}
		if h.BloodType != nil && !strings.Contains(out.String(), fmt.Sprintf(`"text":"%s"`, *h.BloodType)) {
			t.Errorf("no blood group %s", *h.BloodType)
		}
	})
	if accepted < 10 {
		t.Errorf("only %d patients were made", accepted)
	}
}

func bloodTypes() (all []enum.BloodType) {
	for _, b := range enum.BloodType("").Values() {
		all = append(all, enum.BloodType(b))
	}
	return all
}

// textsOf returns each text of a JSON document.
func textsOf(t *rapid.T, document string) map[string]bool {
	all := map[string]bool{}
	var value any
	if err := json.Unmarshal([]byte(document), &value); err != nil {
		t.Fatalf("%v", err)
	}
	walk(value, func(_ string, v any) {
		if s, ok := v.(string); ok {
			all[s] = true
		}
	})
	return all
}

// TestManyOpenings: the export of a record with 100,000 openings keeps a small part of it in memory, and may take longer than a statement. It
// runs alone, because it measures the heap.
func TestManyOpenings(t *testing.T) {
	fx := newFixture(t)
	fx.grow(t, fx.patient.ID, 100_000)
	limited := testdb.OpenURL(t, fx.url+"&options=-c%20statement_timeout%3D3s")
	before := inUse()
	size, most := 0, uint64(0)
	w := writerFunc(func(b []byte) (int, error) {
		if size += len(b); size%(8<<20) < len(b) {
			most = max(most, inUse())
			if _, err := fx.sql.ExecContext(t.Context(), "SELECT pg_sleep(0.4)"); err != nil { // a slow reader
				return 0, err
			}
		}
		return len(b), nil
	})
	if err := export.Patient(fx.process(t), limited, fx.patient.ID, w); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d MB were written with %d KB in use", size>>20, (int64(most)-int64(before))>>10)
	if size < 64<<20 || most > before+4<<20 {
		t.Errorf("%d bytes were written, with %d in use, and %d before", size, most, before)
	}
}

// inUse returns the bytes of the heap in use.
func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// grow adds openings of a record by its doctor.
func (fx *fixture) grow(t testing.TB, id uuid.UUID, n int) {
	t.Helper()
	if _, err := fx.sql.ExecContext(t.Context(), `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, transaction)
		SELECT now(), now() + interval '15 minutes', $1, 'doctor', $2, 'Ada Okafor', 'Riverside', 'treatment', 3 FROM generate_series(1, $3)`, id, fx.doctor.ID, n); err != nil {
		t.Fatal(err)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }
