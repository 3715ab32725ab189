package schema_test

import (
	"context"
	"errors"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestChart compares each actor's chart of each patient with the rows that the actor sees.
func TestChart(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	exec(t, owner, "UPDATE doctors SET specialty_id = $1", id("specOn"))
	exec(t, owner, "UPDATE health_profiles SET height_cm = 170.25, is_smoker = true, blood_type = 'AB-'")
	exec(t, owner, "UPDATE patients SET gender = 'other', phone = '555' WHERE id = $1", id("patA"))
	exec(t, owner, "UPDATE medical_institutions SET is_active = true WHERE id = $1", id("instOff"))
	exec(t, owner, "UPDATE patients SET institution_id = $1 WHERE id = $2", id("instOff"), id("patB"))
	exec(t, owner, "UPDATE medical_institutions SET is_active = false WHERE id = $1", id("instOff"))
	db := testdb.OpenURL(t, as["service_patients"])
	seen := 0
	for _, w := range actors {
		if w.kind == "" {
			if _, err := db.Chart.Get(t.Context(), id("patA")); !errors.Is(err, actor.ErrNone) {
				t.Errorf("without an actor: %v", err)
			}
			continue
		}
		ctx := w.context(t.Context())
		for _, r := range fixtureRows {
			if r.table != "patients" {
				continue
			}
			chart, err := db.Chart.Get(ctx, r.id())
			if !sees("service_patients", w, r) {
				var refused *database.PermissionError
				if !ent.IsNotFound(err) && (w.kind != enum.ActorTypeAdmin || !errors.As(err, &refused) || refused.Rule != database.RuleActorKind) {
					t.Errorf("%s: %s: %v", w, r.name, err)
				}
				continue
			}
			if err != nil {
				t.Fatalf("%s: %s: %v", w, r.name, err)
			}
			seen++
			checkChart(ctx, t, db, chart)
			if chart.Phone == nil && r.name == "patA" || chart.Phone != nil && r.name != "patA" {
				t.Errorf("%s: the phone is %v", r.name, chart.Phone)
			}
		}
	}
	if seen < 10 {
		t.Errorf("only %d charts were seen", seen)
	}
	docA := actor.NewContext(t.Context(), actor.Doctor(id("docA")))
	chart := must(t)(db.Chart.Get(docA, id("patA")))
	if chart.FirstName != "patA" || *chart.Gender != enum.GenderOther || *chart.HeightCm != 170.25 || !*chart.IsSmoker || *chart.BloodType != enum.BloodTypeABNegative ||
		*chart.Allergies != "pollen" || *chart.DoctorFirstName != "docA" || *chart.DoctorSpecialty != "specOn" || chart.InstitutionName != nil {
		t.Errorf("got %+v", chart)
	}
	if new := must(t)(db.Chart.Get(docA, id("patNew"))); new.ProfileID != nil || new.IsSmoker != nil || new.DoctorLastName == nil {
		t.Errorf("without a profile: %+v", new)
	}
}

// checkChart compares a chart with the results of the actor's own queries.
func checkChart(ctx context.Context, t *testing.T, db *database.DB, chart *ent.Chart) {
	t.Helper()
	p := db.Patient.Query().Where(patient.ID(chart.ID)).WithHealthProfile().WithInstitution().OnlyX(ctx)
	switch h := p.Edges.HealthProfile; {
	case h == nil && chart.ProfileID != nil, h != nil && (chart.ProfileID == nil || *chart.ProfileID != h.ID || *chart.IsSmoker != h.IsSmoker || *chart.Allergies != *h.Allergies):
		t.Errorf("the profile is %v; the chart has %v", h, chart.ProfileID)
	}
	switch i := p.Edges.Institution; {
	case i == nil && chart.InstitutionName != nil, i != nil && (chart.InstitutionName == nil || *chart.InstitutionName != i.Name):
		t.Errorf("the institution is %v; the chart has %v", i, chart.InstitutionName)
	}
	if p.DoctorID != nil {
		d, err := db.PublicDoctor.Get(ctx, *p.DoctorID)
		if ent.IsNotFound(err) != (chart.DoctorLastName == nil) || (err == nil && *chart.DoctorLastName != d.LastName) {
			t.Errorf("the doctor is %v, %v; the chart has %v", d, err, chart.DoctorLastName)
		}
	}
	if p.Version != chart.Version || p.Email != chart.Email || p.DateOfBirth != chart.DateOfBirth || p.ValidationStatus != chart.ValidationStatus {
		t.Errorf("the patient is %v; the chart has %+v", p, chart)
	}
}

func must(t *testing.T) func(*ent.Chart, error) *ent.Chart {
	return func(c *ent.Chart, err error) *ent.Chart {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
}

// TestChartGetRunsInterceptors: interceptors apply to a view's Get too.
func TestChartGetRunsInterceptors(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	db := testdb.OpenURL(t, as["service_patients"])
	ctx := actor.NewContext(t.Context(), actor.Doctor(id("docA")))
	must(t)(db.Chart.Get(ctx, id("patA")))
	refused := errors.New("refused")
	db.Chart.Intercept(ent.TraverseFunc(func(context.Context, ent.Query) error { return refused }))
	if _, err := db.Chart.Get(ctx, id("patA")); !errors.Is(err, refused) {
		t.Errorf("got %v", err)
	}
	if _, err := db.PublicDoctor.Get(ctx, id("docA")); err != nil {
		t.Error(err)
	}
}
