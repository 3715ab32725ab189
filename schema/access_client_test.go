package schema_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestVisibleRowsThroughTheClient by queries of every shape that Ent has.
func TestVisibleRowsThroughTheClient(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range []string{"service_patients", "service_doctors", "service_admins"} {
		db := testdb.OpenURL(t, as[role])
		t.Run(role, func(t *testing.T) {
			t.Parallel()
			for _, w := range actors {
				if w.kind == "" {
					refusedWithout(t, db)
					continue
				}
				ctx := w.context(t.Context())
				if !strings.Contains(allowedKinds[role], string(w.kind)) {
					var refused *database.PermissionError
					if _, err := db.Institution.Query().IDs(ctx); !errors.As(err, &refused) || refused.Rule != database.RuleActorKind {
						t.Errorf("%s, which the role may not act as: %v", w, err)
					}
					continue
				}
				seen := func(relation, table string) []uuid.UUID {
					var ids []uuid.UUID
					for _, r := range fixtureRows {
						if r.table == table {
							if r.table = relation; sees(role, w, r) {
								ids = append(ids, r.id())
							}
						}
					}
					return sorted(ids)
				}
				same(t, w, "institutions", sorted(db.Institution.Query().IDsX(ctx)), seen("medical_institutions", "medical_institutions"))
				same(t, w, "logins", idsOf(db.Login.Query().AllX(ctx), func(l *ent.Login) uuid.UUID { return l.ID }), seen("logins", "users"))
				switch role {
				case "service_patients":
					patientsBy(ctx, t, db, w, seen("patients", "patients"), seen("health_profiles", "health_profiles"))
				case "service_doctors":
					same(t, w, "doctors", sorted(db.Doctor.Query().IDsX(ctx)), seen("doctors", "doctors"))
					same(t, w, "doctors of institutions", idsOf(db.Institution.Query().QueryDoctors().AllX(ctx), func(d *ent.Doctor) uuid.UUID { return d.ID }),
						slices.DeleteFunc(seen("doctors", "doctors"), func(id uuid.UUID) bool { return !employedBySeen(role, w, id) }))
				case "service_admins":
					same(t, w, "patients", sorted(db.Patient.Query().IDsX(ctx)), seen("patients", "patients"))
					if _, err := db.HealthProfile.Query().All(ctx); !isPermission(err) {
						t.Errorf("%s reads health profiles: %v", w, err)
					}
				}
			}
		})
	}
}

func patientsBy(ctx context.Context, t *testing.T, db *database.DB, w testActor, patients, profiles []uuid.UUID) {
	t.Helper()
	all := db.Patient.Query().WithHealthProfile().WithInstitution().AllX(ctx)
	same(t, w, "patients", idsOf(all, func(p *ent.Patient) uuid.UUID { return p.ID }), patients)
	var loaded []uuid.UUID
	for _, p := range all {
		if p.Edges.HealthProfile != nil {
			loaded = append(loaded, p.Edges.HealthProfile.ID)
		}
	}
	same(t, w, "profiles, loaded with their patients", sorted(loaded), profiles)
	same(t, w, "profiles, by their patients", sorted(db.Patient.Query().QueryHealthProfile().IDsX(ctx)), profiles)
	same(t, w, "patients, by their profiles", sorted(db.HealthProfile.Query().QueryPatient().IDsX(ctx)),
		slices.DeleteFunc(slices.Clone(patients), func(p uuid.UUID) bool { return p == id("patNew") }))
	same(t, w, "patients with a profile", sorted(db.Patient.Query().Where(patient.HasHealthProfile()).IDsX(ctx)),
		slices.DeleteFunc(slices.Clone(patients), func(p uuid.UUID) bool { return p == id("patNew") }))
	if n := db.Patient.Query().CountX(ctx); n != len(patients) {
		t.Errorf("%s counts %d patients; want %d", w, n, len(patients))
	}
	if db.Patient.Query().ExistX(ctx) != (len(patients) > 0) {
		t.Errorf("%s: Exist is wrong; want %d patients", w, len(patients))
	}
	var groups []struct {
		IsActive bool `sql:"is_active"`
		Count    int
	}
	db.Patient.Query().GroupBy(patient.FieldIsActive).Aggregate(ent.Count()).ScanX(ctx, &groups)
	total := 0
	for _, g := range groups {
		total += g.Count
	}
	if total != len(patients) {
		t.Errorf("%s: groups of %d patients; want %d", w, total, len(patients))
	}
	for _, r := range fixtureRows {
		if r.table != "patients" {
			continue
		}
		if _, err := db.Patient.Get(ctx, r.id()); ent.IsNotFound(err) == slices.Contains(patients, r.id()) {
			t.Errorf("%s gets %s: %v", w, r.name, err)
		}
	}
}

func employedBySeen(role string, w testActor, doctorID uuid.UUID) bool {
	for _, r := range fixtureRows {
		if r.table == "doctors" && r.id() == doctorID {
			employer, ok := fixtureRows[r.institution]
			return ok && sees(role, w, employer)
		}
	}
	return false
}

func refusedWithout(t *testing.T, db *database.DB) {
	t.Helper()
	ctx := t.Context()
	tx, err := db.Tx(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	for name, err := range map[string]error{
		"All":                      errOf(db.Patient.Query().All(ctx)),
		"Count":                    errOf(db.Patient.Query().Count(ctx)),
		"Exist":                    errOf(db.Patient.Query().Exist(ctx)),
		"IDs":                      errOf(db.Patient.Query().IDs(ctx)),
		"First":                    errOf(db.Patient.Query().First(ctx)),
		"Get":                      errOf(db.Patient.Get(ctx, id("patA"))),
		"Select":                   errOf(db.Patient.Query().Select(patient.FieldEmail).Strings(ctx)),
		"GroupBy":                  errOf(db.Patient.Query().GroupBy(patient.FieldEmail).Strings(ctx)),
		"view":                     errOf(db.Login.Query().All(ctx)),
		"edge":                     errOf(db.Patient.Query().QueryDoctor().All(ctx)),
		"Create":                   db.Specialty.Create().SetName("n").SetCategory("c").Exec(ctx),
		"CreateBulk":               db.Specialty.CreateBulk(db.Specialty.Create().SetName("n").SetCategory("c")).Exec(ctx),
		"Update":                   db.Patient.Update().SetPhone("1").Exec(ctx),
		"UpdateOne":                db.Patient.UpdateOneID(id("patA")).SetPhone("1").Exec(ctx),
		"Delete":                   errOf(db.Patient.Delete().Exec(ctx)),
		"DeleteOne":                db.Patient.DeleteOneID(id("patA")).Exec(ctx),
		"upsert":                   db.Doctor.Create().SetFirstName("a").SetLastName("b").SetEmail("e@x").SetMedicalLicense("m").OnConflictColumns(doctor.FieldEmail).UpdateNewValues().Exec(ctx),
		"in a Tx":                  errOf(tx.Patient.Query().All(ctx)),
		"an actor without an id":   errOf(db.Patient.Query().All(actor.NewContext(ctx, actor.Patient(uuid.Nil)))),
		"a process without a name": errOf(db.Patient.Query().All(actor.NewContext(ctx, actor.System("")))),
	} {
		if !errors.Is(err, actor.ErrNone) {
			t.Errorf("%s without an actor: %v", name, err)
		}
	}
	var n int
	if err := db.SQL().QueryRowContext(ctx, "SELECT count(*) FROM users").Scan(&n); err != nil || n != 0 {
		t.Errorf("plain SQL without an actor sees %d logins, %v", n, err)
	}
}

func errOf[T any](_ T, err error) error { return err }

func isPermission(err error) bool {
	var p *database.PermissionError
	return errors.As(err, &p)
}

func idsOf[T any](all []*T, of func(*T) uuid.UUID) []uuid.UUID {
	var ids []uuid.UUID
	for _, one := range all {
		ids = append(ids, of(one))
	}
	return sorted(ids)
}

func sorted(ids []uuid.UUID) []uuid.UUID {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
	return ids
}

func same(t *testing.T, w testActor, what string, got, want []uuid.UUID) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %s: got %d rows; want %d", w, what, len(got), len(want))
	}
}

// TestDeniedChangesAreTyped: a change that a policy, a rule or a missing privilege denies returns a PermissionError.
func TestDeniedChangesAreTyped(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	patients, doctors := testdb.OpenURL(t, as["service_patients"]), testdb.OpenURL(t, as["service_doctors"])
	by := func(a actor.Actor) context.Context { return actor.NewContext(t.Context(), a) }
	docA, instA, patA := by(actor.Doctor(id("docA"))), by(actor.Institution(id("instA"))), by(actor.Patient(id("patA")))
	profile := patients.HealthProfile.GetX(instA, id("profile-patA"))
	for name, c := range map[string]struct {
		err         error
		table, rule string
	}{
		"an institution changes a profile, by id":       {patients.HealthProfile.UpdateOneID(profile.ID).SetIsSmoker(true).Exec(instA), "health_profiles", ""},
		"an institution changes a profile that it read": {profile.Update().SetIsSmoker(true).Exec(instA), "health_profiles", ""},
		"a doctor changes another":                      {doctors.Doctor.UpdateOneID(id("docB")).SetPhone("1").Exec(docA), "doctors", ""},
		"a doctor renames a patient":                    {patients.Patient.UpdateOneID(id("patA")).SetFirstName("x").Exec(docA), "patients", "patients_validation_change"},
		"a patient validates themselves":                {patients.Patient.Update().SetValidationStatus("full_access").Exec(patA), "patients", "patients_patient_change"},
		"a doctor adds another doctor's patient": {
			patients.Patient.Create().SetFirstName("a").SetLastName("b").SetEmail("n@x").SetDateOfBirth(civil.DateOf(profile.CreatedAt)).SetDoctorID(id("docB")).Exec(docA), "patients", "",
		},
		"the patients' service deletes":       {patients.Patient.DeleteOneID(id("patA")).Exec(docA), "patients", ""},
		"the patients' service reads hashes":  {errOf(patients.User.Query().All(docA)), "users", ""},
		"the doctors' service reads patients": {errOf(doctors.Patient.Query().All(docA)), "patients", ""},
	} {
		var p *database.PermissionError
		if !errors.As(c.err, &p) || p.Table != c.table || p.Rule != c.rule {
			t.Errorf("%s: got %v (%+v)", name, c.err, p)
		}
	}
	if err := patients.Patient.UpdateOneID(id("patB")).SetPhone("1").Exec(patA); !ent.IsNotFound(err) {
		t.Errorf("a patient changes an invisible patient: %v", err)
	}
	if n, err := patients.Patient.Update().SetPhone("1").Save(patA); n != 1 || err != nil {
		t.Errorf("a patient's own update of all: %d, %v", n, err)
	}
}
