package database_test

import (
	"database/sql"
	"errors"
	"fmt"
	"testing"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/ent/predicate"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestLongLists: bulks, lists of values and eager loads have no bound, and lists of any length share one prepared statement.
func TestLongLists(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	db := testdb.OpenURL(t, url)
	ctx := testdb.Context(t)
	doc := db.Doctor.Create().SetFirstName("A").SetLastName("B").SetEmail("doc@x").SetMedicalLicense("M").SaveX(ctx)
	const many = 6_000
	builders := make([]*ent.PatientCreate, many)
	for i := range builders {
		builders[i] = db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(fmt.Sprintf("p%d@x", i)).
			SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 1}).SetDoctorID(doc.ID)
	}
	made, err := db.Patient.CreateBulk(builders...).Save(ctx)
	if err != nil || len(made) != many {
		t.Fatalf("made %d, %v", len(made), err)
	}
	for i, p := range []*ent.Patient{made[0], made[many-1]} {
		if read := db.Patient.GetX(ctx, p.ID); !read.CreatedAt.Equal(p.CreatedAt) || read.Email != p.Email || p.CreatedAt.IsZero() {
			t.Errorf("%d: made %v, read %v", i, p, read)
		}
	}
	// A failed bulk writes nothing.
	twice := make([]*ent.PatientCreate, many)
	for i := range twice {
		twice[i] = db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(fmt.Sprintf("q%d@x", i%(many-1))).
			SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 1}).SetDoctorID(doc.ID)
	}
	var dup *database.DuplicateError
	if err := db.Patient.CreateBulk(twice...).Exec(ctx); !errors.As(err, &dup) || dup.Column != "email" {
		t.Errorf("a bulk with a duplicate: %v", err)
	}
	if n := db.Patient.Query().CountX(ctx); n != many {
		t.Errorf("%d rows", n)
	}
	ids := make([]uuid.UUID, 70_000)
	for i := range ids {
		ids[i] = uuid.New()
	}
	for i, p := range made {
		ids[i*3] = p.ID
	}
	if n := db.Patient.Query().Where(patient.IDIn(ids...)).CountX(ctx); n != many {
		t.Errorf("of 70,000 ids %d are found", n)
	}
	if n := db.Patient.Query().Where(patient.IDNotIn(ids[1:]...)).CountX(ctx); n != 1 {
		t.Errorf("of none of 69,999 ids %d are found", n)
	}
	// More than the protocol's maximum of parameters.
	testdb.Fill(t, testdb.SQL(t, url), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id)
			SELECT 'P', 'Q', 'r' || n || '@x', '1980-01-01', $1 FROM generate_series(1, 62000) n`, doc.ID)
		return err
	})
	all, err := db.Patient.Query().Select(patient.FieldID).WithHealthProfile().All(ctx)
	if err != nil || len(all) != many+62_000 {
		t.Errorf("%d patients with profiles, %v", len(all), err)
	}
	kept := func() (n int) {
		conn, err := db.SQL().Conn(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%= ANY%patients%' OR statement LIKE '%patients%= ANY%'").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	one := testdb.OpenURL(t, url)
	one.SQL().SetMaxOpenConns(1)
	db = one
	for i := 1; i <= 300; i++ {
		if n := db.Patient.Query().Where(patient.IDIn(ids[:i]...)).CountX(ctx); n != (i+2)/3 {
			t.Fatalf("of %d ids %d are found", i, n)
		}
	}
	if n := kept(); n != 1 {
		t.Errorf("300 lengths have %d prepared statements", n)
	}
}

// TestRewrittenListsMatchTheSame rows as the unchanged condition.
func TestRewrittenListsMatchTheSame(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	ctx := testdb.Context(t)
	names := []string{"a", "b", `c"\`, "d,e", "{f}", "NULL"}
	for i, name := range names {
		d := db.Doctor.Create().SetFirstName(name).SetLastName("x").SetEmail(fmt.Sprintf("d%d@x", i)).SetMedicalLicense(fmt.Sprint(i)).SetYearsExperience(i)
		if i%2 == 0 {
			d.SetPhone(fmt.Sprint(i))
		}
		d.ExecX(ctx)
	}
	all := db.Doctor.Query().AllX(ctx)
	rapid.Check(t, func(rt *rapid.T) {
		in := rapid.SliceOfDistinct(rapid.SampledFrom(names), func(s string) string { return s }).Draw(rt, "names")
		years := rapid.SliceOf(rapid.IntRange(0, 7)).Draw(rt, "years")
		phones := rapid.SliceOf(rapid.SampledFrom([]string{"0", "2", "9"})).Draw(rt, "phones")
		has := func(list []string, s string) bool {
			for _, one := range list {
				if one == s {
					return true
				}
			}
			return false
		}
		hasYear := func(n int) bool {
			for _, y := range years {
				if y == n {
					return true
				}
			}
			return false
		}
		for which, c := range map[string]struct {
			where predicate.Doctor
			is    func(d *ent.Doctor) bool
		}{
			"in":      {doctor.FirstNameIn(in...), func(d *ent.Doctor) bool { return has(in, d.FirstName) }},
			"not in":  {doctor.FirstNameNotIn(in...), func(d *ent.Doctor) bool { return !has(in, d.FirstName) }},
			"numbers": {doctor.And(doctor.YearsExperienceIn(years...), doctor.Not(doctor.FirstNameIn(in...))), func(d *ent.Doctor) bool { return hasYear(d.YearsExperience) && !has(in, d.FirstName) }},
			"nullable": {doctor.Or(doctor.PhoneNotIn(phones...), doctor.FirstNameIn(in...)), func(d *ent.Doctor) bool {
				return (len(phones) == 0 || d.Phone != nil && !has(phones, *d.Phone)) || has(in, d.FirstName)
			}},
		} {
			want := 0
			for _, d := range all {
				if c.is(d) {
					want++
				}
			}
			if n, err := db.Doctor.Query().Where(c.where).Count(ctx); err != nil || n != want {
				rt.Fatalf("%s: %d, %v; want %d", which, n, err, want)
			}
		}
	})
}

// TestFailedBulk: a bulk that fails in its last statement writes nothing.
func TestFailedBulk(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	ctx := testdb.Context(t)
	specialties := make([]*ent.SpecialtyCreate, 12_000)
	for i := range specialties {
		specialties[i] = db.Specialty.Create().SetName(fmt.Sprint(i)).SetCategory("c")
	}
	if _, err := db.SQL().ExecContext(ctx, `CREATE FUNCTION give_up() RETURNS trigger LANGUAGE plpgsql AS
		$$ BEGIN IF NEW.name = '11990' THEN RAISE EXCEPTION 'given up'; END IF; RETURN NEW; END $$;
		CREATE TRIGGER give_up BEFORE INSERT ON doctor_specialties FOR EACH ROW EXECUTE FUNCTION give_up()`); err != nil {
		t.Fatal(err)
	}
	if err := db.Specialty.CreateBulk(specialties...).Exec(ctx); err == nil {
		t.Error("the bulk was written")
	}
	if n := db.Specialty.Query().CountX(ctx); n != 0 {
		t.Errorf("%d rows", n)
	}
}
