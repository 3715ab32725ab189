package export_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"strings"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/export"
)

// A patient takes their record along.
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
	db.HealthProfile.Create().SetPatient(patient).SetHeightCm(180).ExecX(ctx)

	var file strings.Builder
	if err := export.Patient(actor.NewContext(ctx, actor.Patient(patient.ID)), db, patient.ID, &file); err != nil {
		log.Fatal(err)
	}

	var bundle struct {
		ResourceType, Type string
		Entry              []struct {
			Resource struct{ ResourceType, BirthDate string }
		}
	}
	if err := json.Unmarshal([]byte(file.String()), &bundle); err != nil {
		log.Fatal(err)
	}
	fmt.Println(bundle.ResourceType, bundle.Type)
	for _, e := range bundle.Entry[:2] {
		fmt.Println(e.Resource.ResourceType, e.Resource.BirthDate)
	}
	// Output:
	// Bundle collection
	// Patient 1980-01-02
	// Practitioner
}
