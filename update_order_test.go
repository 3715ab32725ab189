package database_test

import (
	"testing"

	"cloud.google.com/go/civil"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestUpdateCallOrder: an update applies Set, Add and Clear of a column in the order of the calls, for one row and for
// many.
func TestUpdateCallOrder(t *testing.T) {
	t.Parallel()
	db, ctx := testdb.Open(t), testdb.Context(t)
	d := db.Doctor.Create().SetFirstName("A").SetLastName("O").SetEmail("a@x").SetMedicalLicense("MD-1").SaveX(ctx)
	p := db.Patient.Create().SetFirstName("B").SetLastName("S").SetEmail("b@x").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 1}).SetDoctor(d).SaveX(ctx)
	read := db.HealthProfile.Create().SetPatient(p).SaveX(ctx)
	rapid.Check(t, func(t *rapid.T) {
		first := db.HealthProfile.UpdateOneID(read.ID).ClearHeightCm()
		if start := float64(rapid.IntRange(20, 30).Draw(t, "start")); rapid.Bool().Draw(t, "is set") {
			first.SetHeightCm(start)
		}
		before := first.SaveX(ctx)
		one, many := before.Update(), db.HealthProfile.Update().Where(healthprofile.ID(read.ID))
		want := before.HeightCm
		for range rapid.IntRange(1, 6).Draw(t, "calls") {
			v := float64(rapid.IntRange(20, 30).Draw(t, "value"))
			switch rapid.SampledFrom([]string{"set", "add", "clear"}).Draw(t, "call") {
			case "set":
				one.SetHeightCm(v)
				many.SetHeightCm(v)
				want = &v
			case "add":
				one.AddHeightCm(v)
				many.AddHeightCm(v)
				if want != nil {
					v += *want
				}
				want = &v
			default:
				one.ClearHeightCm()
				many.ClearHeightCm()
				want = nil
			}
		}
		same := func(how string, got *float64) {
			if (got == nil) != (want == nil) || got != nil && *got != *want {
				t.Fatalf("%s: %v; want %v", how, show(got), show(want))
			}
		}
		after, err := one.Save(ctx)
		if err != nil {
			t.Fatal(err)
		}
		same("one row", after.HeightCm)
		restore := db.HealthProfile.UpdateOneID(read.ID).ClearHeightCm()
		if before.HeightCm != nil {
			restore.SetHeightCm(*before.HeightCm)
		}
		restore.ExecX(ctx)
		if err := many.Exec(ctx); err != nil {
			t.Fatal(err)
		}
		same("many rows", db.HealthProfile.GetX(ctx, read.ID).HeightCm)
	})

	first := db.Specialty.Create().SetName("S").SetCategory("c").SaveX(ctx)
	if got := d.Update().SetYearsExperience(5).AddYearsExperience(3).SaveX(ctx); got.YearsExperience != 8 {
		t.Errorf("%d years", got.YearsExperience)
	}
	if got := db.Doctor.UpdateOneID(d.ID).ClearSpecialty().SetSpecialty(first).SaveX(ctx); got.SpecialtyID == nil || *got.SpecialtyID != first.ID {
		t.Errorf("an edge: %v", got.SpecialtyID)
	}
}

func show(v *float64) any {
	if v == nil {
		return nil
	}
	return *v
}
