package databasetest_test

import (
	"testing"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/databasetest"
	"github.com/predicthealth/database/ent"
)

var t *testing.T // the test's

// A test of service-patients: the owner arranges, the service acts.
func Example() {
	world := databasetest.New(t)
	asTest := actor.NewContext(t.Context(), actor.System("test"))
	doctors := world.Owner.Doctor.MapCreateBulk([]string{"Ada", "Eve"}, func(c *ent.DoctorCreate, i int) {
		name := []string{"Ada", "Eve"}[i]
		c.SetFirstName(name).SetLastName("Okafor").SetEmail(name + "@riverside.example").SetMedicalLicense("MD-" + name)
	}).SaveX(asTest)
	ben := world.Owner.Patient.Create().SetFirstName("Ben").SetLastName("Silva").SetEmail("ben@mail.example").
		SetDateOfBirth(civil.Date{Year: 1984, Month: time.March, Day: 9}).SetDoctor(doctors[0]).SaveX(asTest)

	db := world.As("service_patients")
	if _, err := db.Patient.Get(actor.NewContext(t.Context(), actor.Doctor(doctors[0].ID)), ben.ID); err != nil {
		t.Errorf("the patient's doctor: %v", err)
	}
	if _, err := db.Patient.Get(actor.NewContext(t.Context(), actor.Doctor(doctors[1].ID)), ben.ID); !ent.IsNotFound(err) {
		t.Errorf("another doctor: %v, want not found", err)
	}
}
