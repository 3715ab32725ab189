// Package retry repeats failed functions a bounded number of times.
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

// WithPauses runs f until it succeeds or fails with an error for which again is false, six times at most and not after
// ctx has ended. The pauses grow from 5 ms, with jitter.
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

// AtOnce is WithPauses without pauses, a hundred times at most. It is for failures that each remove their own cause: a
// stale prepared statement fails once on each connection.
//
// In nested calls the outer AtOnce does not repeat what the inner one gave up.
func AtOnce(ctx context.Context, again func(error) bool, f func() error) error {
	for try := 1; ; try++ {
		err := f()
		switch {
		case err == nil || !again(err) || errors.As(err, new(*exhausted)):
			return err
		case try == maxAtOnce || ctx.Err() != nil:
			return &exhausted{err}
		}
	}
}

type exhausted struct{ err error }

func (e *exhausted) Error() string { return e.err.Error() }
func (e *exhausted) Unwrap() error { return e.err }
