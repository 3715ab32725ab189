package list_test

import (
	"context"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
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
	for at := (paging.Page{Size: 1, Total: paging.Exact}); ; {
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

// A search accepts what a user types, and returns the best matches first.
func Example_search() {
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
	for i, name := range []string{"Sanatório Santa Fé", "Fé e Luz", "Café Clinic"} {
		if err := db.Institution.Create().SetName(name).SetInstitutionType(enum.InstitutionTypeHealthCenter).
			SetContactEmail(fmt.Sprintf("desk%d@search.example", i)).Exec(ctx); err != nil {
			log.Fatal(err)
		}
	}
	for _, words := range []string{"fe", "LUZ", "100%"} {
		page, err := list.Institutions(ctx, db.Client, list.InstitutionFilter{Search: words}, paging.Page{})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s:", words)
		for _, i := range page.Rows {
			fmt.Printf(" %s;", i.Name)
		}
		fmt.Println()
	}
	// Output:
	// fe: Fé e Luz; Sanatório Santa Fé;
	// LUZ: Fé e Luz;
	// 100%:
}
