package database_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestErrorsRepeatNoValue, for any kind of rejected value and statement, in any part of the error.
func TestErrorsRepeatNoValue(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	const secret = "s3cret"
	exec := func(query string, args ...any) error {
		_, err := db.SQL().ExecContext(testdb.Context(t), query, args...)
		return err
	}
	db.Specialty.Create().SetName(secret).SetCategory("c").ExecX(testdb.Context(t))
	for name, err := range map[string]error{
		"duplicate":                exec("INSERT INTO doctor_specialties (name, category) VALUES ($1, 'c')", secret),
		"duplicate, prepared":      prepared(t, db, "INSERT INTO doctor_specialties (name, category) VALUES ($1, 'c')", secret),
		"duplicate, while reading": read(t, db, "INSERT INTO doctor_specialties (name, category) VALUES ($1, 'c') RETURNING id", secret),
		"missing":                  exec("INSERT INTO doctor_specialties (name, description) VALUES ('x', $1)", secret),
		"no uuid":                  exec("UPDATE doctors SET id = $1", secret),
		"no date":                  exec("UPDATE patients SET date_of_birth = $1", secret),
		"no number, while reading": read(t, db, "SELECT CASE WHEN n = 3 THEN name ELSE '1' END::int FROM doctor_specialties, generate_series(1, 3) n"),
		"no json":                  exec("SELECT $1::text::jsonb", secret),
		"too long":                 exec("UPDATE doctor_specialties SET category = $1", strings.Repeat(secret, 99)),
		"copied":                   copied(t, db, secret),
		"no statement":             exec("SELECT 's3cret' 's3cret'"),
		"raised":                   exec("DO $$ BEGIN RAISE 's3cret'; END $$"),
	} {
		if err == nil {
			t.Errorf("%s: accepted", name)
			continue
		}
		text := err.Error()
		var server *pq.Error
		if errors.As(err, &server) {
			text += server.Detail + server.Where + server.ErrorWithDetail() + server.InternalQuery
		}
		if strings.Contains(text, secret) {
			t.Errorf("%s: the error repeats the value: %s", name, text)
		}
	}
}

func prepared(t *testing.T, db *database.DB, query string, args ...any) error {
	t.Helper()
	stmt, err := db.SQL().PrepareContext(testdb.Context(t), query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stmt.Close() }()
	_, err = stmt.ExecContext(testdb.Context(t), args...)
	return err
}

func read(t *testing.T, db *database.DB, query string, args ...any) error {
	t.Helper()
	rows, err := db.SQL().QueryContext(testdb.Context(t), query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
	}
	return rows.Err()
}

func copied(t *testing.T, db *database.DB, value string) error {
	t.Helper()
	tx, err := db.SQL().BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	stmt, err := tx.PrepareContext(testdb.Context(t), "COPY doctor_specialties (name, category) FROM STDIN")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stmt.Close() }()
	if _, err := stmt.ExecContext(testdb.Context(t), value, "c"); err != nil {
		return err
	}
	_, err = stmt.ExecContext(testdb.Context(t))
	return err
}

// TestClientErrorsAreTyped: values that Ent rejects cause the same errors as values that PostgreSQL rejects.
func TestClientErrorsAreTyped(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for name, c := range map[string]struct {
		err                 error
		table, column, rule string
	}{
		"not in the enumeration": {
			db.Institution.Create().SetName("n").SetContactEmail("e@x").SetInstitutionType("s3cret").Exec(testdb.Context(t)),
			"medical_institutions", "institution_type", database.RuleInvalid,
		},
		"a missing field": {
			db.Institution.Create().SetName("n").SetInstitutionType(enum.InstitutionTypeInsurer).Exec(testdb.Context(t)),
			"medical_institutions", "contact_email", database.RuleRequired,
		},
		"a missing edge": {db.HealthProfile.Create().Exec(testdb.Context(t)), "health_profiles", "patient_id", database.RuleRequired},
		"one of many": {
			db.Specialty.CreateBulk(db.Specialty.Create().SetName("n").SetCategory("c"), db.Specialty.Create().SetName("m")).Exec(testdb.Context(t)),
			"doctor_specialties", "category", database.RuleRequired,
		},
	} {
		var broken *database.RuleError
		if !errors.As(c.err, &broken) || broken.Table != c.table || broken.Column != c.column || broken.Rule != c.rule {
			t.Errorf("%s: got %v (%T)", name, c.err, c.err)
		}
	}
}

// TestErrorsNameTheTable of each entity, including those that only packages of the services write.
func TestErrorsNameTheTable(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	for table, create := range map[string]interface{ Exec(context.Context) error }{
		"users": db.User.Create(), "sessions": db.Session.Create(), "account_tokens": db.AccountToken.Create(),
		"provisioning_keys": db.ProvisioningKey.Create(), "medical_institutions": db.Institution.Create(), "doctor_specialties": db.Specialty.Create(),
		"doctors": db.Doctor.Create(), "patients": db.Patient.Create(), "health_profiles": db.HealthProfile.Create(), "admins": db.Admin.Create(),
	} {
		var broken *database.RuleError
		if err := create.Exec(testdb.Context(t)); !errors.As(err, &broken) || broken.Table != table {
			t.Errorf("%s: got %v (%T)", table, err, err)
		}
	}
}

// TestConstraintErrorsMatchEnt: Ent's own predicates still match.
func TestConstraintErrorsMatchEnt(t *testing.T) {
	testdb.AsEach(t, "service_doctors", testConstraintErrorsMatchEnt)
}

func testConstraintErrorsMatchEnt(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	add := func() error { return db.Specialty.Create().SetName("n").SetCategory("c").Exec(testdb.Context(t)) }
	if err := add(); err != nil {
		t.Fatal(err)
	}
	if err := add(); !ent.IsConstraintError(err) {
		t.Errorf("got %v", err)
	}
}

// TestEdgeTaken: Ent's own error for a row that already belongs to another one is typed, and lists no ids.
func TestEdgeTaken(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	ctx := testdb.Context(t)
	first := db.Doctor.Create().SetFirstName("a").SetLastName("a").SetEmail("a@x").SetMedicalLicense("a").SaveX(ctx)
	second := db.Doctor.Create().SetFirstName("b").SetLastName("b").SetEmail("b@x").SetMedicalLicense("b").SaveX(ctx)
	patient := db.Patient.Create().SetFirstName("p").SetLastName("p").SetEmail("p@x").SetDateOfBirth(civil.DateOf(first.CreatedAt)).SetDoctor(first).SaveX(ctx)
	err := second.Update().AddPatients(patient).Exec(ctx)
	var refused *database.ReferenceError
	if !errors.As(err, &refused) || refused.Table != "doctors" || refused.Constraint != database.ConstraintEdgeTaken || strings.Contains(err.Error(), patient.ID.String()) {
		t.Errorf("got %v (%T)", err, err)
	}
}
