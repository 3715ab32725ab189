package database_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/ent/patient"
	"github.com/predicthealth/database/schema/enum"
)

func Example() {
	// The actor is a process, a program that acts for no person; for a person use actor.Doctor(id), actor.Patient(id) and so on.
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()

	// A clinic, a doctor who works there, and their patient, in one transaction.
	err = db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		clinic, err := tx.Institution.Create().SetName("Riverside").SetContactEmail("desk@riverside.example").
			SetInstitutionType(enum.InstitutionTypePreventiveClinic).Save(ctx)
		if err != nil {
			return err
		}
		doctor, err := tx.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@riverside.example").
			SetMedicalLicense("MD-1042").SetInstitution(clinic).Save(ctx)
		if err != nil {
			return err
		}
		return tx.Patient.Create().SetFirstName("Ben").SetLastName("Silva").SetEmail("Ben@mail.example").
			SetDateOfBirth(civil.Date{Year: 1984, Month: time.March, Day: 9}).SetDoctor(doctor).Exec(ctx)
	})
	if err != nil {
		log.Fatal(err)
	}

	ben, err := db.Patient.Query().Where(patient.Email("ben@mail.example")).
		WithDoctor(func(q *ent.DoctorQuery) { q.WithInstitution() }).Only(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(ben.FirstName, "sees Dr.", ben.Edges.Doctor.LastName, "at", ben.Edges.Doctor.Edges.Institution.Name)
	// Output: Ben sees Dr. Okafor at Riverside
}
