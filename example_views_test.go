package database_test

import (
	"fmt"
	"log"
	"os"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// A patient's chart is read by one statement: the patient, the health profile, the doctor and their specialty, and the
// institution. Fields that are missing, or that the actor may not see, are nil.
func Example_chart() {
	db, ctx := asOwner()
	defer db.Close()
	cardiology := db.Specialty.Create().SetName("Cardiac Care").SetCategory("Specialty").SaveX(ctx)
	eve := db.Doctor.Create().SetFirstName("Eve").SetLastName("Moss").SetEmail("eve@moss.example").SetMedicalLicense("MD-9").
		SetSpecialty(cardiology).SaveX(ctx)
	dan := db.Patient.Create().SetFirstName("Dan").SetLastName("Hall").SetEmail("dan@hall.example").
		SetDateOfBirth(civil.Date{Year: 1971, Month: time.June, Day: 3}).SetDoctor(eve).SaveX(ctx)
	db.HealthProfile.Create().SetPatient(dan).SetHeightCm(181.5).SetBloodType(enum.BloodTypeONegative).SaveX(ctx)

	// The patients' service reads it for the patient's doctor.
	service, err := database.Open(ctx, database.Config{DatabaseURL: os.Getenv("PATIENTS_DATABASE_URL")})
	if err != nil {
		log.Fatal(err)
	}
	defer service.Close()
	chart, err := service.Chart.Get(actor.NewContext(ctx, actor.Doctor(eve.ID)), dan.ID)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(chart.FirstName, *chart.HeightCm, *chart.BloodType, "sees Dr.", *chart.DoctorLastName, "of", *chart.DoctorSpecialty)
	fmt.Println("at an institution:", chart.InstitutionName != nil)
	// Output:
	// Dan 181.5 O- sees Dr. Moss of Cardiac Care
	// at an institution: false
}
