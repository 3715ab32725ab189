package erasure_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/erasure"
)

// An admin requests the erasure of a patient, and another one confirms it.
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
	doctor := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@erasure.example").SetMedicalLicense("ER-1").SaveX(ctx)
	patient := db.Patient.Create().SetFirstName("Tom").SetLastName("Reed").SetEmail("tom@erasure.example").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).
		SetDoctor(doctor).SaveX(ctx)
	eve := db.Admin.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("eve@erasure.example").SaveX(ctx)
	ivo := db.Admin.Create().SetFirstName("Ivo").SetLastName("Ash").SetEmail("ivo@erasure.example").SaveX(ctx)

	if _, err := erasure.Request(actor.NewContext(ctx, actor.Admin(eve.ID)), db, patient.ID, "asked for by letter of 3 March"); err != nil {
		log.Fatal(err)
	}
	var denied *database.PermissionError
	if _, err := erasure.Confirm(actor.NewContext(ctx, actor.Admin(eve.ID)), db, patient.ID); errors.As(err, &denied) {
		fmt.Println(denied.Rule)
	}
	if _, err := erasure.Confirm(actor.NewContext(ctx, actor.Admin(ivo.ID)), db, patient.ID); err != nil {
		log.Fatal(err)
	}
	fmt.Println(db.Patient.GetX(ctx, patient.ID).FirstName)
	// Output:
	// erasures_same_admin
	// Erased
}
