// Package retry runs again what may succeed the second time, a bounded number of times.
package retry

import (
	"context"
	"errors"
	"time"

	"github.com/cenkalti/backoff/v5"
)

const (
	maxTries    = 6
	firstPause  = 5 * time.Millisecond
	longestWait = 500 * time.Millisecond

	maxAtOnce = 100
)

// WithPauses runs f until it succeeds or fails with an error that is not to be tried again, six times
// at most and not after ctx has ended. The pauses grow, and differ between those who wait for the same
// thing.
func WithPauses(ctx context.Context, again func(error) bool, f func() error) error {
	pauses := backoff.NewExponentialBackOff()
	pauses.InitialInterval, pauses.MaxInterval = firstPause, longestWait
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		err := f()
		if err != nil && !again(err) {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pauses), backoff.WithMaxTries(maxTries))
	return err
}

// AtOnce runs f until it succeeds or fails with an error that is not to be tried again, a hundred times
// at most and not after ctx has ended. It is for failures that leave less to fail on, where waiting
// would not help: of the statements that the connections keep, each stale one fails once.
//
// Where one AtOnce runs inside another, the outer one does not begin again what the inner one gave up.
func AtOnce(ctx context.Context, again func(error) bool, f func() error) error {
	for try := 1; ; try++ {
		err := f()
		switch {
		case err == nil || !again(err) || errors.As(err, new(*givenUp)):
			return err
		case try == maxAtOnce || ctx.Err() != nil:
			return &givenUp{err}
		}
	}
}

type givenUp struct{ err error }

func (e *givenUp) Error() string { return e.err.Error() }
func (e *givenUp) Unwrap() error { return e.err }
