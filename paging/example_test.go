package paging_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// A service returns Next with each page. The client sends it back to read the next page.
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
	for _, name := range []string{"Cardiology", "Dermatology", "Neurology"} {
		db.Specialty.Create().SetName(name).SetCategory("Specialty").ExecX(ctx)
	}

	first, err := list.Specialties(ctx, db.Client, list.SpecialtyFilter{}, paging.Page{Size: 2, Total: paging.Exact})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(first.Rows), "of", *first.Total)
	second, err := list.Specialties(ctx, db.Client, list.SpecialtyFilter{}, paging.Page{Size: 2, After: first.Next})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(second.Rows), "more; last page:", second.Next == "")

	var invalid *paging.CursorError
	_, err = list.Specialties(ctx, db.Client, list.SpecialtyFilter{}, paging.Page{After: "guessed"})
	fmt.Println("invalid cursor:", errors.As(err, &invalid))
	// Output:
	// 2 of 3
	// 1 more; last page: true
	// invalid cursor: true
}
