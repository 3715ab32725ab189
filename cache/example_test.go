package cache_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/predicthealth/database/cache"
)

// The source is read once. After a change and Invalidate it is read again.
func Example() {
	type ward struct{ Name string }
	wards := cache.Kind{Name: "ward", TTL: 10 * time.Minute}

	c, err := cache.Connect(os.Getenv("REDIS_URL"), wards)
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	entries := cache.NewEntries[ward](c, wards)

	row, loads := ward{"North"}, 0 // in place of a table
	load := func(context.Context) (ward, int64, error) {
		loads++
		return row, 0, nil
	}
	show := func(ctx context.Context) {
		w, err := entries.Get(ctx, "7", load)
		fmt.Println(w.Name, err, "loads:", loads)
	}

	ctx := context.Background()
	show(ctx)
	show(ctx)
	row.Name = "North Wing"
	fmt.Println(entries.Invalidate(ctx, "7"))
	show(ctx)
	// Output:
	// North <nil> loads: 1
	// North <nil> loads: 1
	// <nil>
	// North Wing <nil> loads: 2
}
