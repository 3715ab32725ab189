package list_test

import (
	"context"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/list"
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
	defer func() { _ = db.Close() }()
	err = db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		cardiology, err := tx.Specialty.Create().SetName("Heart Medicine").SetCategory("Specialty").Save(ctx)
		if err != nil {
			return err
		}
		for _, name := range []string{"Núñez", "Okafor", "Nunes"} {
			if err := tx.Doctor.Create().SetFirstName("Ada").SetLastName(name).SetEmail(name + "@riverside.example").
				SetMedicalLicense("MD-" + name).SetSpecialty(cardiology).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}

	filter := list.DoctorFilter{Specialty: "Heart Medicine", Search: "NUN"}
	for at := (list.Page{Size: 1, Total: list.Exact}); ; {
		page, err := list.Doctors(ctx, db.Client, filter, at)
		if err != nil {
			log.Fatal(err)
		}
		for _, d := range page.Rows {
			fmt.Println(d.LastName, "of", d.Edges.Specialty.Name, "is one of", *page.Total)
		}
		if at.After = page.Next; at.After == "" {
			break
		}
	}
	// Output:
	// Nunes of Heart Medicine is one of 2
	// Núñez of Heart Medicine is one of 2
}
