package openings_test

import (
	"context"
	"fmt"
	"log"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/openings"
	"github.com/predicthealth/database/paging"
)

// A patient asks who has read their record.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	doctor := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@riverside.example").SetMedicalLicense("MD-1").SaveX(ctx)
	patient := db.Patient.Create().SetFirstName("Tom").SetLastName("Reed").SetEmail("tom@mail.example").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).
		SetDoctor(doctor).SaveX(ctx)
	db.HealthProfile.Create().SetPatient(patient).ExecX(ctx)

	if _, err := db.Chart.Get(actor.NewContext(ctx, actor.Doctor(doctor.ID)), patient.ID); err != nil { // opens the record
		log.Fatal(err)
	}

	page, err := openings.Own(actor.NewContext(ctx, actor.Patient(patient.ID)), db, paging.Page{})
	if err != nil {
		log.Fatal(err)
	}
	for _, o := range page.Rows {
		fmt.Println(o.ReaderType, o.ReaderName, "for", o.Purpose)
	}
	// Output: doctor Ada Okafor for treatment
}
