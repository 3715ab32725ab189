package statistics_test

import (
	"context"
	"errors"
	"maps"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/seed"
	"github.com/predicthealth/database/internal/seed/demo"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/statistics"
)

// TestMain sets DATABASE_URL to a database for the Example.
func TestMain(m *testing.M) { testdb.Main(m) }

// populated returns a demo database with some recent rows and some NULL values.
func populated(t *testing.T) (url string) {
	t.Helper()
	url = testdb.URL(t)
	if _, err := seed.Run(testdb.Context(t), testdb.OpenURL(t, url), seed.Admin{Email: "root@predicthealth.example", Password: "correct horse battery staple"}); err != nil {
		t.Fatal(err)
	}
	owner := testdb.SQL(t, url)
	if _, err := demo.Run(t.Context(), owner, demo.Population{Patients: 900, PasswordHash: "hash"}, nil); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"UPDATE patients SET gender = NULL WHERE id IN (SELECT id FROM patients ORDER BY id LIMIT 7)",
		"UPDATE patients SET doctor_id = NULL WHERE id IN (SELECT id FROM patients WHERE institution_id IS NOT NULL ORDER BY id LIMIT 11)",
		"UPDATE doctors SET specialty_id = NULL WHERE id IN (SELECT id FROM doctors ORDER BY id LIMIT 3)",
		"UPDATE medical_institutions SET region_state = NULL WHERE id = (SELECT id FROM medical_institutions ORDER BY id LIMIT 1)",
		"ALTER TABLE patients DISABLE TRIGGER USER", // created_at never changes
		"UPDATE patients SET created_at = now() - n * interval '50 hours' FROM (SELECT id i, row_number() OVER () n FROM patients LIMIT 40) AS few WHERE id = i",
		"ALTER TABLE patients ENABLE TRIGGER USER",
	} {
		if _, err := owner.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	return url
}

type view struct {
	name string
	db   *database.DB
	ctx  context.Context //nolint:containedctx // test table
}

func views(t *testing.T, url string, role string, actors ...actor.Actor) []view {
	t.Helper()
	out := []view{{"the owner", testdb.OpenURL(t, url), testdb.Context(t)}}
	db := testdb.OpenURL(t, testdb.As(t, url, role))
	for _, a := range actors {
		out = append(out, view{role + " as " + string(a.Type), db, actor.NewContext(t.Context(), a)})
	}
	admins := testdb.OpenURL(t, testdb.As(t, url, "service_admins"))
	admin, err := out[0].db.Admin.Query().FirstID(out[0].ctx)
	if err != nil {
		t.Fatal(err)
	}
	return append(out, view{"an admin", admins, actor.NewContext(t.Context(), actor.Admin(admin))})
}

// TestPatients compares with a naive count of the rows that each actor sees.
func TestPatients(t *testing.T) {
	t.Parallel()
	url := populated(t)
	owner, ctx := testdb.OpenURL(t, url), testdb.Context(t)
	var busiest uuid.UUID
	row := testdb.SQL(t, url).QueryRowContext(ctx, `SELECT doctor_id FROM patients JOIN doctors d ON d.id = doctor_id WHERE d.is_active
		GROUP BY doctor_id ORDER BY count(*) DESC LIMIT 1`)
	if err := row.Scan(&busiest); err != nil {
		t.Fatal(err)
	}
	institution, err := owner.Institution.Query().FirstID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	patient, err := owner.Patient.Query().FirstID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[int]bool{}
	for _, v := range views(t, url, "service_patients", actor.Doctor(busiest), actor.Institution(institution),
		actor.Patient(patient), actor.Patient(uuid.New())) {
		all, err := v.db.Patient.Query().All(v.ctx)
		if err != nil {
			t.Fatal(err)
		}
		want := statistics.PatientCounts{
			Total: len(all), ByGender: map[enum.Gender]int{}, ByValidation: map[enum.ValidationStatus]int{}, ByDoctor: map[uuid.UUID]int{},
		}
		for _, p := range all {
			var gender enum.Gender
			if p.Gender != nil {
				gender = *p.Gender
			}
			var doctor uuid.UUID
			if p.DoctorID != nil {
				doctor = *p.DoctorID
			}
			want.ByGender[gender]++
			want.ByDoctor[doctor]++
			want.ByValidation[p.ValidationStatus]++
			want.Active += count(p.IsActive)
			want.Verified += count(p.IsVerified)
			want.Last30Days += count(time.Since(p.CreatedAt) <= 30*24*time.Hour)
		}
		got, err := statistics.Patients(v.ctx, v.db.Client)
		if err != nil {
			t.Fatalf("%s: %v", v.name, err)
		}
		if got.Total != want.Total || got.Active != want.Active || got.Verified != want.Verified || got.Last30Days != want.Last30Days ||
			!maps.Equal(got.ByGender, want.ByGender) || !maps.Equal(got.ByValidation, want.ByValidation) || !maps.Equal(got.ByDoctor, want.ByDoctor) {
			t.Errorf("%s counts %+v; want %+v", v.name, got, want)
		}
		seen[got.Total] = true
	}
	if len(seen) < 4 {
		t.Errorf("want different totals; got %v", seen)
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestDoctors compares with a naive count.
func TestDoctors(t *testing.T) {
	t.Parallel()
	url := populated(t)
	for _, v := range views(t, url, "service_doctors", actor.Doctor(uuid.New())) {
		all, err := v.db.Doctor.Query().WithSpecialty().All(v.ctx)
		if err != nil {
			t.Fatal(err)
		}
		want := statistics.DoctorCounts{Total: len(all), BySpecialty: map[string]int{}, ByStatus: map[enum.ProfessionalStatus]int{}}
		for _, d := range all {
			name := ""
			if d.Edges.Specialty != nil {
				name = d.Edges.Specialty.Name
			}
			want.BySpecialty[name]++
			want.ByStatus[d.ProfessionalStatus]++
			want.Active += count(d.IsActive)
		}
		got, err := statistics.Doctors(v.ctx, v.db.Client)
		if err != nil {
			t.Fatalf("%s: %v", v.name, err)
		}
		if got.Total != want.Total || got.Active != want.Active || !maps.Equal(got.BySpecialty, want.BySpecialty) || !maps.Equal(got.ByStatus, want.ByStatus) {
			t.Errorf("%s counts %+v; want %+v", v.name, got, want)
		}
	}
}

// TestInstitutions compares with a naive count.
func TestInstitutions(t *testing.T) {
	t.Parallel()
	url := populated(t)
	for _, v := range views(t, url, "service_institutions", actor.System("registration")) {
		all, err := v.db.Institution.Query().All(v.ctx)
		if err != nil {
			t.Fatal(err)
		}
		want := statistics.InstitutionCounts{Total: len(all), ByType: map[enum.InstitutionType]int{}, ByRegion: map[string]int{}}
		for _, i := range all {
			region := ""
			if i.RegionState != nil {
				region = *i.RegionState
			}
			want.ByRegion[region]++
			want.ByType[i.InstitutionType]++
			want.Active += count(i.IsActive)
			want.Verified += count(i.IsVerified)
		}
		got, err := statistics.Institutions(v.ctx, v.db.Client)
		if err != nil {
			t.Fatalf("%s: %v", v.name, err)
		}
		if got.Total != want.Total || got.Active != want.Active || got.Verified != want.Verified ||
			!maps.Equal(got.ByType, want.ByType) || !maps.Equal(got.ByRegion, want.ByRegion) {
			t.Errorf("%s counts %+v; want %+v", v.name, got, want)
		}
	}
}

// TestErrors: errors are typed and come without counts.
func TestErrors(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db := testdb.OpenURL(t, testdb.As(t, url, "service_institutions"))
	process := actor.NewContext(t.Context(), actor.System("registration"))
	var denied *database.PermissionError
	if got, err := statistics.Patients(process, db.Client); !errors.As(err, &denied) || got.ByGender != nil {
		t.Errorf("as a service without the privilege: %+v, %v", got, err)
	}
	if got, err := statistics.Doctors(t.Context(), db.Client); !errors.Is(err, actor.ErrNone) || got.ByStatus != nil {
		t.Errorf("without an actor: %+v, %v", got, err)
	}
	canceled, cancel := context.WithCancel(process)
	cancel()
	if got, err := statistics.Institutions(canceled, db.Client); !errors.Is(err, context.Canceled) || got.ByType != nil {
		t.Errorf("with a canceled context: %+v, %v", got, err)
	}
}
