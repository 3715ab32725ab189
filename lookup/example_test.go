package lookup_test

import (
	"context"
	"fmt"
	"log"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/lookup"
)

// A value is read from PostgreSQL once and then from the cache. A change by the client invalidates it.
func Example() {
	ctx := actor.NewContext(context.Background(), actor.System("example"))
	cfg, err := database.FromEnv() // DATABASE_URL and REDIS_URL
	if err != nil {
		log.Fatal(err)
	}
	db, err := database.Open(ctx, cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	reader := lookup.New(db) // one per process

	sleep := db.Specialty.Create().SetName("Sleep").SetCategory("Specialty").SaveX(ctx)
	for range 2 {
		s, err := reader.Specialty(ctx, sleep.ID)
		fmt.Println(s.Name, err)
	}
	sleep.Update().SetName("Sleep Medicine").ExecX(ctx)
	s, err := reader.Specialty(ctx, sleep.ID)
	fmt.Println(s.Name, err)
	// Output:
	// Sleep <nil>
	// Sleep <nil>
	// Sleep Medicine <nil>
}
