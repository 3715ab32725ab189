package retry_test

import (
	"context"
	"errors"
	"testing"

	"github.com/predicthealth/database/internal/retry"
)

func always(error) bool { return true }

// TestAtOnceIsBounded by a hundred tries, also in nested calls, and by the caller's context.
func TestAtOnceIsBounded(t *testing.T) {
	t.Parallel()
	stale := errors.New("stale")
	tries := 0
	fail := func() error { tries++; return stale }
	if err := retry.AtOnce(t.Context(), always, fail); !errors.Is(err, stale) || err.Error() != "stale" || tries != 100 {
		t.Errorf("%d tries, %v", tries, err)
	}
	tries = 0
	err := retry.AtOnce(t.Context(), always, func() error { return retry.AtOnce(t.Context(), always, fail) })
	if !errors.Is(err, stale) || tries != 100 {
		t.Errorf("one inside another: %d tries, %v", tries, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	tries = 0
	if err := retry.AtOnce(ctx, always, fail); !errors.Is(err, stale) || tries != 1 {
		t.Errorf("after the caller gave up: %d tries, %v", tries, err)
	}
}

func TestAtOnceStops(t *testing.T) {
	t.Parallel()
	stale, broken := errors.New("stale"), errors.New("broken")
	for _, last := range []error{nil, broken} {
		tries := 0
		err := retry.AtOnce(t.Context(), func(err error) bool { return errors.Is(err, stale) }, func() error {
			if tries++; tries < 9 {
				return stale
			}
			return last
		})
		if !errors.Is(err, last) || tries != 9 {
			t.Errorf("%d tries, %v; want %v", tries, err, last)
		}
	}
}
