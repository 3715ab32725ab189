package cache

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/sony/gobreaker/v2"
)

// ErrUnavailable says that Redis could not be asked, or did not do what it was asked. Whether it did
// nothing, or did it and could not say so, is not known. Errors that are it are [*UnavailableError].
var ErrUnavailable = errors.New("Redis is unavailable") //nolint:staticcheck // a name

// UnavailableError is [ErrUnavailable] with its cause. Its text holds no key and no value.
type UnavailableError struct {
	// Err is what go-redis said, or what the circuit breaker did.
	Err error
}

func (e *UnavailableError) Error() string {
	return fmt.Sprintf("%s: %s", ErrUnavailable, reason(e.Err))
}

// Is makes it [ErrUnavailable].
func (e *UnavailableError) Is(target error) bool { return target == ErrUnavailable }

// Unwrap returns the cause.
func (e *UnavailableError) Unwrap() error { return e.Err }

// After so many calls in a row that failed, calls fail at once for so long; then one call tries.
const (
	failures = 3
	openFor  = 500 * time.Millisecond
)

// unreachable wraps what says that Redis as a whole is of no use at present.
type unreachable struct{ error }

func (e unreachable) Unwrap() error { return e.error }

// unasked wraps what says nothing about Redis: the caller went away first.
type unasked struct{ error }

func (e unasked) Unwrap() error { return e.error }

func newBreaker(tripped func()) *gobreaker.CircuitBreaker[struct{}] {
	return gobreaker.NewCircuitBreaker[struct{}](gobreaker.Settings{
		Timeout:     openFor,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= failures },
		IsSuccessful: func(err error) bool {
			var down unreachable
			failed := errors.As(err, &down)
			if failed {
				tripped()
			}
			return !failed
		},
		IsExcluded: func(err error) bool {
			var gone unasked
			return errors.As(err, &gone)
		},
	})
}

// do asks Redis within the timeout, unless it is known not to answer. Its error is nil, [redis.Nil],
// that of ctx, or an [*UnavailableError].
func (c *Cache) do(ctx context.Context, ask func(context.Context) error) error {
	if c == nil {
		return &UnavailableError{Err: errors.New("none is configured")}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	began := time.Now()
	bounded := within{ctx, began.Add(c.timeout)}
	_, err := c.breaker.Execute(func() (struct{}, error) {
		err := ask(bounded)
		if err == nil || errors.Is(err, redis.Nil) {
			return struct{}{}, err
		}
		return struct{}{}, c.judge(ctx, began, err)
	})
	var gone unasked
	switch {
	case err == nil:
		return nil
	case errors.Is(err, redis.Nil):
		return redis.Nil
	case errors.As(err, &gone):
		return gone.error
	}
	var down unreachable
	if errors.As(err, &down) {
		err = down.error
	}
	return &UnavailableError{Err: err}
}

// judge says what a failed call tells about Redis. Replies are answers, but for those that speak of
// the server as a whole.
func (c *Cache) judge(ctx context.Context, began time.Time, err error) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return unasked{ctx.Err()}
	}
	if limit, ok := ctx.Deadline(); ok && !time.Now().Before(limit) {
		// The caller's own deadline. One that left Redis little time says nothing of Redis.
		if time.Since(began) < c.timeout/2 {
			return unasked{context.DeadlineExceeded}
		}
		return unreachable{err}
	}
	var reply redis.Error
	if !errors.As(err, &reply) {
		return unreachable{err}
	}
	for _, of := range []string{"LOADING", "MASTERDOWN", "CLUSTERDOWN", "NOAUTH", "WRONGPASS", "ERR max number of clients"} {
		if strings.HasPrefix(reply.Error(), of) {
			return unreachable{err}
		}
	}
	return err
}

// within is its context, with a deadline. go-redis takes deadlines from there and sets them on the
// connection, so that no timer is needed, which would cost as much as a tenth of a GET.
type within struct {
	context.Context //nolint:containedctx // it is one
	at              time.Time
}

func (w within) Deadline() (time.Time, bool) {
	if earlier, ok := w.Context.Deadline(); ok && earlier.Before(w.at) {
		return earlier, true
	}
	return w.at, true
}
