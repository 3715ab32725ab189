package adopt_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/postgres"
)

// TestMain runs the test program as a separate process, which a test can kill, if a test asks for it.
func TestMain(m *testing.M) {
	if from := os.Getenv("ADOPT_TEST_FROM"); from != "" {
		if err := runStep(from); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func runStep(from string) error {
	ctx := context.Background()
	source, err := postgres.Open(ctx, from, "test")
	if err != nil {
		return err
	}
	target, err := postgres.Open(ctx, os.Getenv("DATABASE_URL"), "adopt test")
	if err != nil {
		return err
	}
	keys, err := clinical.Open(ctx, os.Getenv("CLINICAL_KEY_URL"))
	if err != nil {
		return err
	}
	cfg := adopt.Config{Source: "old/db", By: "a tester", LeaveOut: true, Keys: keys}
	show := func(adopt.Report) error { return nil }
	switch os.Getenv("ADOPT_TEST_MODE") {
	case "follow":
		return adopt.Follow(ctx, source, target, cfg, time.Millisecond, show, func(adopt.Round, error) { fmt.Println("a round") })
	case "finish":
		_, err := adopt.Finish(ctx, source, target, cfg, func(adopt.Round) {})
		return err
	}
	return adopt.Run(ctx, source, target, adopt.Config{LeaveOut: true, Keys: keys, Progress: func(done, total int64) {
		fmt.Println(done, total)
	}}, func(adopt.Report) error { return nil })
}
