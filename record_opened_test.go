package database_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	entsql "entgo.io/ent/dialect/sql"
	"golang.org/x/sync/errgroup"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestClinicalWrites: a service reads no clinical column of the table, and still writes by all of Ent's methods that use the old values.
func TestClinicalWrites(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 3)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	openRecordsOf(ctx, t, db, 1, 2, 3)
	profile := func(n int) *ent.HealthProfileCreate {
		return db.HealthProfile.Create().SetPatientID(patientN(n)).SetSmokingYears(10 + n)
	}
	for name, c := range map[string]struct {
		write func() error
		want  string // smoking_years and height_cm of the profiles
	}{
		"add": {func() error {
			return db.HealthProfile.UpdateOneID(profileN(1)).AddSmokingYears(2).SetHeightCm(170).Exec(ctx)
		}, "3 170.00, 2 , 3 "},
		"add to many": {func() error {
			return db.HealthProfile.Update().AddSmokingYears(2).Where(healthprofile.PatientIDIn(patientN(1), patientN(2))).Exec(ctx)
		}, "3 , 4 , 3 "},
		"condition": {func() error {
			return db.HealthProfile.Update().SetHeightCm(170).Where(healthprofile.SmokingYearsGT(1), healthprofile.HasPatientWith(patient.EmailNEQ("p3@x"))).Exec(ctx)
		}, "1 , 2 170.00, 3 "},
		"condition of another entity": {func() error {
			n, err := db.Patient.Update().Where(patient.HasHealthProfileWith(healthprofile.SmokingYears(2))).SetValidationStatus("doctor_validated").Save(ctx)
			if err == nil && n != 1 {
				err = fmt.Errorf("%d patients were changed", n)
			}
			return err
		}, "1 , 2 , 3 "},
		"upsert": {func() error {
			return profile(1).SetHeightCm(180).OnConflictColumns(healthprofile.FieldPatientID).UpdateNewValues().Exec(ctx)
		}, "11 180.00, 2 , 3 "},
		"upsert of one column": {func() error {
			return profile(1).SetHeightCm(180).OnConflictColumns(healthprofile.FieldPatientID).UpdateSmokingYears().Exec(ctx)
		}, "11 , 2 , 3 "},
		"upserts": {func() error {
			return db.HealthProfile.CreateBulk(profile(1), profile(2).SetHeightCm(150)).OnConflictColumns(healthprofile.FieldPatientID).UpdateNewValues().Exec(ctx)
		}, "11 , 12 150.00, 3 "},
		"lock": {func() error {
			return db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
				locked, err := tx.HealthProfile.Query().Where(healthprofile.SmokingYearsGT(1), healthprofile.PatientID(patientN(2))).ForUpdate().Only(ctx)
				if err != nil {
					return err
				}
				if _, err := owner.ExecContext(ctx, "SET lock_timeout = '50ms'; UPDATE health_profiles SET height_cm = 20 WHERE smoking_years = 2"); err == nil {
					return errors.New("the profile is not locked")
				}
				return tx.HealthProfile.UpdateOne(locked).SetSmokingYears(locked.SmokingYears + 3).Exec(ctx)
			})
		}, "1 , 5 , 3 "},
	} {
		mustExec(t, owner, `UPDATE health_profiles h SET smoking_years = n, height_cm = NULL
			FROM (SELECT id, row_number() OVER (ORDER BY patient_id) n FROM health_profiles) r WHERE r.id = h.id`)
		if err := c.write(); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got string
		if err := owner.QueryRowContext(t.Context(), "SELECT string_agg(concat(smoking_years, ' ', height_cm), ', ' ORDER BY patient_id) FROM health_profiles").Scan(&got); err != nil || got != c.want {
			t.Errorf("%s: the profiles have %q, %v; want %q", name, got, err, c.want)
		}
	}
}

// TestClinicalAdditionsAreNotLost: concurrent additions use the newest value.
func TestClinicalAdditionsAreNotLost(t *testing.T) {
	t.Parallel()
	owner, url := recordsDB(t, 1)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	openRecordsOf(ctx, t, db, 1)
	var g errgroup.Group
	for range 4 {
		g.Go(func() error {
			for range 10 {
				if err := db.HealthProfile.Update().AddPhysicalActivityMinutesWeekly(1).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := owner.QueryRowContext(t.Context(), "SELECT physical_activity_minutes_weekly FROM health_profiles").Scan(&n); err != nil || n != 41 {
		t.Errorf("%d minutes, %v; want 41", n, err)
	}
}

// TestClinicalReadsOfTheTable: what names a clinical column of the table in SQL is refused, open or not.
func TestClinicalReadsOfTheTable(t *testing.T) {
	t.Parallel()
	_, url := recordsDB(t, 1)
	db, ctx := testdb.OpenURL(t, url), asDoctor(t)
	openRecordsOf(ctx, t, db, 1)
	add := func(u *entsql.UpdateSet) { u.Add(healthprofile.FieldSmokingYears, 1) }
	for name, read := range map[string]func() error{
		"query": func() error {
			return db.SQL().QueryRowContext(ctx, "SELECT allergies FROM health_profiles").Scan(new(string))
		},
		"update": func() error {
			return errOf(db.SQL().ExecContext(ctx, "UPDATE health_profiles SET height_cm = 170 WHERE is_smoker"))
		},
		"upsert that adds": func() error {
			return db.HealthProfile.Create().SetPatientID(patientN(1)).OnConflict(entsql.ConflictColumns(healthprofile.FieldPatientID), entsql.ResolveWith(add)).Exec(ctx)
		},
	} {
		var refused *database.PermissionError
		if err := read(); !errors.As(err, &refused) || refused.Rule != "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
