package schema_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestDateOfBirth is the same date in Go, in JSON, in the chart and in conditions, whatever the session's time zone.
func TestDateOfBirth(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	db.SQL().SetMaxOpenConns(1) // a session with another time zone
	exec(t, db.SQL(), "SET timezone = 'America/Sao_Paulo'")
	ctx := testdb.Context(t)
	born := civil.Date{Year: 1985, Month: time.November, Day: 2} // São Paulo skipped its midnight
	made := db.Patient.Create().SetFirstName("a").SetLastName("b").SetEmail("born@x").SetDoctorID(w["doctor1"]).SetDateOfBirth(born).SaveX(ctx)
	read, chart := db.Patient.GetX(ctx, made.ID), must(t)(db.Chart.Get(actor.NewContext(ctx, actor.Patient(made.ID)), made.ID))
	for name, entity := range map[string]any{"made": made, "read": read, "chart": chart} {
		text, err := json.Marshal(entity)
		if err != nil || !strings.Contains(string(text), `"date_of_birth":"1985-11-02"`) {
			t.Errorf("%s: %s, %v", name, text, err)
		}
	}
	if n := db.Patient.Query().Where(patient.DateOfBirth(born), patient.DateOfBirthGT(born.AddDays(-1)), patient.DateOfBirthLT(born.AddDays(1)),
		patient.DateOfBirthGTE(born), patient.DateOfBirthIn(born)).CountX(ctx); n != 1 {
		t.Errorf("the conditions find %d", n)
	}
	var zone string
	if err := db.SQL().QueryRowContext(ctx, "SHOW timezone").Scan(&zone); err != nil || zone != "America/Sao_Paulo" {
		t.Fatal(zone, err)
	}
	if read.CreatedAt.Location() != time.UTC || !read.CreatedAt.Equal(made.CreatedAt) {
		t.Errorf("created_at: made %v, read %v", made.CreatedAt, read.CreatedAt)
	}
}

// TestInvalidDateOfBirth is refused by the client with the column's name.
func TestInvalidDateOfBirth(t *testing.T) {
	t.Parallel()
	db, w := populated(t)
	ctx := testdb.Context(t)
	create := func(email string, born civil.Date) *ent.PatientCreate {
		return db.Patient.Create().SetFirstName("a").SetLastName("b").SetEmail(email).SetDoctorID(w["doctor1"]).SetDateOfBirth(born)
	}
	good := civil.Date{Year: 1984, Month: 3, Day: 9}
	for _, c := range []struct {
		born civil.Date
		rule string
	}{
		{civil.Date{}, database.RuleRequired},
		{civil.Date{Year: 2024, Month: 13, Day: 40}, database.RuleInvalid},
		{civil.Date{Year: 2023, Month: time.February, Day: 30}, database.RuleInvalid},
		{civil.Date{Year: -100, Month: 1, Day: 1}, database.RuleInvalid},
		{civil.Date{Year: 10000, Month: 1, Day: 1}, database.RuleInvalid},
		{civil.Date{Year: 24, Month: 1, Day: 1}, "patients_date_of_birth_check"},
		{civil.Date{Year: 1, Month: 1, Day: 1}, "patients_date_of_birth_check"},
		{civil.Date{Year: 9999, Month: 12, Day: 31}, "patients_date_of_birth_check"},
	} {
		for way, err := range map[string]error{
			"create":       create("n@x", c.born).Exec(ctx),
			"bulk":         db.Patient.CreateBulk(create("n@x", good), create("m@x", c.born)).Exec(ctx),
			"update":       db.Patient.UpdateOneID(w["patient1"]).SetDateOfBirth(c.born).Exec(ctx),
			"update many":  db.Patient.Update().SetDateOfBirth(c.born).Exec(ctx),
			"upsert":       create("patient1@x", c.born).OnConflictColumns(patient.FieldEmail).UpdateNewValues().Exec(ctx),
			"bulk upserts": db.Patient.CreateBulk(create("patient1@x", c.born)).OnConflictColumns(patient.FieldEmail).UpdateNewValues().Exec(ctx),
		} {
			var broken *database.RuleError
			if !errors.As(err, &broken) || broken.Table != "patients" || broken.Column != "date_of_birth" || broken.Rule != c.rule {
				t.Errorf("%v, %s: got %v", c.born, way, err)
			}
		}
	}
	// In a condition, which does not name a field, the invalid date is refused and not converted to another.
	for _, none := range []civil.Date{{}, {Year: 2024, Month: 13, Day: 40}, {Year: 2023, Month: 2, Day: 30}} {
		_, query := db.Patient.Query().Where(patient.DateOfBirthGT(none)).All(ctx)
		for way, err := range map[string]error{
			"condition": query,
			"upsert's update": create("patient1@x", good).OnConflictColumns(patient.FieldEmail).
				Update(func(u *ent.PatientUpsert) { u.SetDateOfBirth(none) }).Exec(ctx),
		} {
			var broken *database.RuleError
			if !errors.As(err, &broken) || broken.Rule != "datetime_field_overflow" {
				t.Errorf("%v, %s: got %v", none, way, err)
			}
		}
	}
	if n := db.Patient.Query().Where(patient.DateOfBirth(civil.Date{Year: 1980, Month: 2, Day: 29})).CountX(ctx); n != 1 {
		t.Error("a refused change was written")
	}
}
