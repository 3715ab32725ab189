package kind_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
)

// A program that changes specialties by SQL invalidates their cache entries itself.
func Example() {
	ctx := context.Background()
	c, err := cache.Connect(os.Getenv("REDIS_URL"), kind.All()...)
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()

	specialty, ok := kind.Of("Specialty")
	fmt.Println(specialty.Name, specialty.TTL, ok)
	_, ok = kind.Of("Patient")
	fmt.Println("patients are cached:", ok)

	id := "0198c0de-0000-7000-8000-000000000001" // of the changed row
	fmt.Println(c.Invalidate(ctx, cache.Change{Kind: specialty.Name, Key: id}))
	// Output:
	// specialty 10m0s true
	// patients are cached: false
	// <nil>
}
