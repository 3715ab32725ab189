package database_test

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"testing"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/doctor"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

const connections = 4

// openForMigrations returns a service whose database the tests migrate, and a patient that no test changes.
func openForMigrations(t *testing.T) (service, *ent.Patient) {
	t.Helper()
	db := testdb.Open(t)
	// The view prevents the change that the tests make.
	if _, err := db.SQL().ExecContext(testdb.Context(t), "DROP VIEW charts"); err != nil {
		t.Fatal(err)
	}
	db.SQL().SetMaxOpenConns(connections)
	db.SQL().SetMaxIdleConns(connections)
	s := service{
		db: db,
		doctor: db.Doctor.Create().SetFirstName("f").SetLastName("l").SetEmail("d@x").SetMedicalLicense("L").
			SaveX(testdb.Context(t)),
		clinic: db.Institution.Create().SetName("n").SetContactEmail("e@x").
			SetInstitutionType(enum.InstitutionTypeHospital).SaveX(testdb.Context(t)),
		name: "known",
	}
	return s, s.patient("k").SaveX(testdb.Context(t))
}

// widen changes the result type of every statement that reads patients, as a migration does. It drops the trigger on the
// column, which prevents the change.
func widen(t *testing.T, db *sql.DB, to int) {
	t.Helper()
	if _, err := db.ExecContext(testdb.Context(t), fmt.Sprintf(
		"DROP TRIGGER IF EXISTS patients_blank ON patients; ALTER TABLE patients ALTER phone TYPE varchar(%d)", to)); err != nil {
		t.Error(err)
	}
}

// onEachConnection runs f once on each connection of the pool, while it holds the others.
func onEachConnection(t *testing.T, db *database.DB, f func()) {
	t.Helper()
	taken := make([]*sql.Conn, connections)
	for i := range taken {
		var err error
		if taken[i], err = db.SQL().Conn(testdb.Context(t)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range taken {
		if err := taken[i].Close(); err != nil {
			t.Fatal(err)
		}
		f()
		var err error
		if taken[i], err = db.SQL().Conn(testdb.Context(t)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range taken {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

type service struct {
	db     *database.DB
	doctor *ent.Doctor
	clinic *ent.Institution
	name   string // the last name of its patients only
}

func (s service) patient(email string) *ent.PatientCreate {
	return s.db.Patient.Create().SetFirstName("f").SetLastName(s.name).SetEmail(email + "@" + s.name).SetPhone("1").
		SetDateOfBirth(civil.Date{Year: 1980, Month: time.May, Day: 6}).SetDoctor(s.doctor)
}

// write changes patients in every way that the client has, and deletes them.
func (s service) write(t *testing.T) {
	t.Helper()
	ctx, mine := testdb.Context(t), patient.LastName(s.name)
	must := func(what string, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	made, err := s.patient("a").Save(ctx)
	must("create", err)
	if err != nil {
		return
	}
	must("update an entity", made.Update().SetPhone("2").Exec(ctx))
	must("update by id", s.db.Patient.UpdateOneID(made.ID).SetPhone("4").Exec(ctx))
	must("update many", s.db.Patient.Update().Where(mine).SetPhone("5").Exec(ctx))
	must("create many", s.db.Patient.CreateBulk(s.patient("b"), s.patient("c")).Exec(ctx))
	must("upsert", s.patient("a").OnConflictColumns(patient.FieldEmail).UpdateNewValues().Exec(ctx))
	must("update with edges", s.db.Institution.UpdateOneID(s.clinic.ID).AddPatients(made).Exec(ctx))
	must("transaction", s.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		first, err := tx.Patient.Query().Where(mine).First(ctx)
		if err != nil {
			return err
		}
		return first.Update().SetPhone("6").Exec(ctx)
	}))
	must("delete one", s.db.Patient.DeleteOneID(made.ID).Exec(ctx))
	gone, err := s.db.Patient.Delete().Where(mine).Exec(ctx)
	must("delete many", err)
	if gone != 2 {
		t.Errorf("%d deleted; want 2", gone)
	}
}

// read reads patients in every way that the client has.
func (s service) read(t *testing.T, known *ent.Patient) {
	t.Helper()
	ctx := testdb.Context(t)
	if _, err := s.db.Patient.Get(ctx, known.ID); err != nil {
		t.Errorf("get: %v", err)
	}
	if _, err := s.db.Patient.Query().Where(patient.Email(known.Email)).WithDoctor().Only(ctx); err != nil {
		t.Errorf("query: %v", err)
	}
	if _, err := s.db.Doctor.Query().Where(doctor.ID(s.doctor.ID)).WithPatients().Only(ctx); err != nil {
		t.Errorf("eager load: %v", err)
	}
}

// TestMigrationWithPreparedStatements: a migration after all statements are prepared on each connection.
func TestMigrationWithPreparedStatements(t *testing.T) {
	t.Parallel()
	s, known := openForMigrations(t)
	db := s.db
	s.name = "s"
	all := func() {
		s.write(t)
		s.read(t, known)
	}
	// A pooler, or its other client, may deallocate all statements.
	deallocate := func() {
		if _, err := db.SQL().ExecContext(testdb.Context(t), "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$"); err != nil {
			t.Error(err)
		}
	}
	onEachConnection(t, db, all)
	onEachConnection(t, db, deallocate)
	onEachConnection(t, db, all)
	widen(t, db.SQL(), 40)
	onEachConnection(t, db, all)
	onEachConnection(t, db, deallocate)
	onEachConnection(t, db, all)
}

// TestMigrationsUnderLoad of eight goroutines.
func TestMigrationsUnderLoad(t *testing.T) {
	t.Parallel()
	s, known := openForMigrations(t)
	const workers, rounds = 8, 30
	var working sync.WaitGroup
	done := make(chan struct{}, workers*rounds)
	for w := range workers {
		working.Go(func() {
			s := s
			s.name = fmt.Sprint("worker", w)
			for range rounds {
				s.write(t)
				s.read(t, known)
				done <- struct{}{}
			}
		})
	}
	go func() { working.Wait(); close(done) }()
	length := 40
	for range done {
		length++
		widen(t, s.db.SQL(), length)
	}
}
