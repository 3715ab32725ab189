package database_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

// A service opens the database once, with its Config, and closes it when it stops.
func ExampleOpen() {
	ctx := context.Background()
	db, err := database.Open(ctx, database.Config{
		DatabaseURL:      os.Getenv("DATABASE_URL"),
		ApplicationName:  "service-doctors",
		MaxOpenConns:     20,
		StatementTimeout: 5 * time.Second,
	}, database.WithTelemetry(nil, nil)) // traces and metrics, by the global providers
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()

	ctx = actor.NewContext(ctx, actor.System("example"))
	fmt.Println(db.Specialty.Query().Count(ctx))
	// Output: 0 <nil>
}

// The actor decides which rows are found and which changes are allowed. PostgreSQL enforces this.
func Example_actor() {
	ctx := context.Background()
	// Connect as a member of the role service_patients, as that service does.
	db, err := database.Open(ctx, database.Config{DatabaseURL: os.Getenv("PATIENTS_DATABASE_URL")})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ada, ben := doctorAndPatient()

	_, err = db.Patient.Get(ctx, ben)
	fmt.Println("no actor:", errors.Is(err, actor.ErrNone))

	asAda := actor.NewContext(ctx, actor.Doctor(ada))
	patient, err := db.Patient.Get(asAda, ben)
	fmt.Println("the patient's doctor:", patient.FirstName, err)

	asAnother := actor.NewContext(ctx, actor.Doctor(uuid.New()))
	_, err = db.Patient.Get(asAnother, ben)
	fmt.Println("another doctor finds the patient:", !ent.IsNotFound(err))

	var denied *database.PermissionError
	err = patient.Update().SetFirstName("Bob").Exec(asAda)
	fmt.Println("the patient's doctor changes the name:", errors.As(err, &denied), denied.Rule)
	// Output:
	// no actor: true
	// the patient's doctor: Ben <nil>
	// another doctor finds the patient: false
	// the patient's doctor changes the name: true patients_validation_change
}

// A transaction takes effect completely or not at all.
func ExampleDB_WithTx() {
	db, ctx := asOwner()
	defer db.Close()
	err := db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if err := tx.Specialty.Create().SetName("Nephrology").SetCategory("Specialty").Exec(ctx); err != nil {
			return err
		}
		return tx.Specialty.Create().SetName("Nephrology").SetCategory("Specialty").Exec(ctx)
	})
	var duplicate *database.DuplicateError
	fmt.Println("duplicate:", errors.As(err, &duplicate), duplicate.Column)
	fmt.Println(db.Specialty.Query().Count(ctx))
	// Output:
	// duplicate: true name
	// 0 <nil>
}

// Two users read the same row; the second update returns an error, so that the first is not overwritten.
func ExampleConflictError() {
	db, ctx := asOwner()
	defer db.Close()
	clinic := db.Institution.Create().SetName("Hill").SetContactEmail("desk@hill.example").
		SetInstitutionType(enum.InstitutionTypeHospital).SaveX(ctx)
	first, second := db.Institution.GetX(ctx, clinic.ID), db.Institution.GetX(ctx, clinic.ID)

	fmt.Println(first.Update().SetPhone("555-0101").Exec(ctx))
	var conflict *database.ConflictError
	err := second.Update().SetPhone("555-0202").Exec(ctx)
	fmt.Println(errors.As(err, &conflict), err)
	// Output:
	// <nil>
	// true medical_institutions: the row is at version 2, but the update expected version 1
}

// asOwner returns a client of the tables' owner.
func asOwner() (*database.DB, context.Context) {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	db, err := database.Open(ctx, database.Config{DatabaseURL: os.Getenv("DATABASE_URL")})
	if err != nil {
		log.Fatal(err)
	}
	return db, ctx
}

func doctorAndPatient() (doctor, patient uuid.UUID) {
	db, ctx := asOwner()
	defer db.Close()
	d := db.Doctor.Create().SetFirstName("Ada").SetLastName("Lind").SetEmail("ada@lind.example").SetMedicalLicense("MD-7").SaveX(ctx)
	p := db.Patient.Create().SetFirstName("Ben").SetLastName("Roe").SetEmail("ben@roe.example").
		SetDateOfBirth(civil.Date{Year: 1990, Month: time.May, Day: 1}).SetDoctor(d).SaveX(ctx)
	return d.ID, p.ID
}
