package demo_test

import (
	"context"
	"errors"
	"runtime"
	"testing"

	"github.com/predicthealth/database/internal/seed/demo"
)

// TestCancelled: a cancelled run leaves no rows, at whatever point, and a later run succeeds.
func TestCancelled(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	for _, at := range []int{1000, 12_000, 17_000} { // among doctors, among profiles, in the second batch
		ctx, cancel := context.WithCancel(t.Context())
		_, err := demo.Run(ctx, db, people(100_000), func(done, _ int) {
			if done >= at {
				cancel()
			}
		})
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Errorf("at %d: %v", at, err)
		}
		if got := counts(t, db); got != "0 0 0 0 1" {
			t.Errorf("cancelled at %d, left %s", at, got)
		}
	}
	fill(t, db, 10)
}

// TestCancelledWhileTheServerIsBusy: the cancellation ends a wait for another transaction's lock.
func TestCancelledWhileTheServerIsBusy(t *testing.T) {
	t.Parallel()
	db := seeded(t)
	other, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Rollback() }()
	if _, err := other.ExecContext(t.Context(), "LOCK TABLE health_profiles"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() {
		_, err := demo.Run(ctx, db, people(10), nil)
		ended <- err
	}()
	for one(t, db, "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'health_profiles'::regclass") == "0" {
		runtime.Gosched()
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if err := other.Rollback(); err != nil {
		t.Error(err)
	}
	if got := counts(t, db); got != "0 0 0 0 1" {
		t.Errorf("left %s", got)
	}
}
