package access_test

import (
	"context"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/access"
	"github.com/predicthealth/database/actor"
)

// A doctor may read a specialty through service_doctors. Only an admin may change it.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL of the tables' owner
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ada := db.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@riverside.example").SetMedicalLicense("MD-1").SaveX(ctx)
	cardiology := db.Specialty.Create().SetName("Heart Medicine").SetCategory("Specialty").SaveX(ctx)

	answers, err := access.Explain(ctx, db.SQL(), access.Question{
		Role: "service_doctors", Actor: actor.Doctor(ada.ID), Table: "doctor_specialties", ID: cardiology.ID,
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, a := range answers {
		fmt.Println(a.Operation, a.Condition.Holds) // a.Condition.Parts has the reasons
	}
	// Output:
	// SELECT true
	// INSERT false
	// UPDATE false
	// DELETE false
}
