package health_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/health"
)

// A readiness probe runs the quick checks once. Without Only all checks run.
func Example() {
	cfg, err := database.FromEnv() // DATABASE_URL
	if err != nil {
		log.Fatal(err)
	}
	checker, err := health.New(health.Config{Database: cfg, Only: []string{"postgres", "migrations", "outbox"}, Timeout: 30 * time.Second})
	if err != nil {
		log.Fatal(err)
	}
	defer checker.Close()

	report := checker.Check(context.Background())
	fmt.Println("all:", report.Status)
	for _, f := range report.Findings {
		fmt.Println(f.Name, f.Status) // f.Message has the details
	}
	// Output:
	// all: ok
	// postgres ok
	// migrations ok
	// outbox ok
}
