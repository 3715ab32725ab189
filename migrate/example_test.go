package migrate_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/predicthealth/database/migrate"
)

// A deployment applies what is pending. A second run applies nothing.
func Example() {
	ctx, url := context.Background(), os.Getenv("DATABASE_URL") // an empty database
	before, err := migrate.Status(ctx, url)
	if err != nil {
		log.Fatal(err)
	}
	for _, run := range []string{"first", "second"} {
		applied, err := migrate.Apply(ctx, url)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(run, "run applied all:", len(applied) == len(before.Pending), "none:", len(applied) == 0)
	}
	after, err := migrate.Status(ctx, url)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("pending:", len(after.Pending))
	// Output:
	// first run applied all: true none: false
	// second run applied all: false none: true
	// pending: 0
}
