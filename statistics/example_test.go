package statistics_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"cloud.google.com/go/civil"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
	"github.com/predicthealth/database/statistics"
)

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
	defer db.Close()
	err = db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		hospital, err := tx.Institution.Create().SetName("Riverside").SetInstitutionType(enum.InstitutionTypeHospital).
			SetContactEmail("desk@riverside.example").SetRegionState("North").Save(ctx)
		if err != nil {
			return err
		}
		ada, err := tx.Doctor.Create().SetFirstName("Ada").SetLastName("Okafor").SetEmail("ada@riverside.example").
			SetMedicalLicense("MD-1").SetInstitution(hospital).Save(ctx)
		if err != nil {
			return err
		}
		born := civil.Date{Year: 1980, Month: time.May, Day: 17}
		for _, name := range []string{"Ana", "Bo", "Cy"} {
			if err := tx.Patient.Create().SetFirstName(name).SetLastName("Silva").SetEmail(name + "@mail.example").
				SetDateOfBirth(born).SetGender(enum.GenderFemale).SetDoctor(ada).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
	patients, err := statistics.Patients(ctx, db.Client)
	if err != nil {
		log.Fatal(err)
	}
	institutions, err := statistics.Institutions(ctx, db.Client)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(patients.Total, "patients,", patients.ByGender[enum.GenderFemale], "of them women,", patients.Last30Days, "of them new")
	fmt.Println(institutions.ByType[enum.InstitutionTypeHospital], "hospital,", institutions.ByRegion["North"], "in the north")
	// Output:
	// 3 patients, 3 of them women, 3 of them new
	// 1 hospital, 1 in the north
}
