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

// ErrUnavailable means that Redis could not be reached, or did not execute the command. Whether the command
// took effect is unknown. Such errors are [*UnavailableError].
var ErrUnavailable = errors.New("Redis is unavailable") //nolint:staticcheck // Redis is a name

// UnavailableError is [ErrUnavailable] with its cause. Its text contains no key and no value.
type UnavailableError struct {
	// Err is the error of go-redis or of the circuit breaker.
	Err error
}

func (e *UnavailableError) Error() string {
	return fmt.Sprintf("%s: %s", ErrUnavailable, reason(e.Err))
}

// Is reports whether target is [ErrUnavailable].
func (e *UnavailableError) Is(target error) bool { return target == ErrUnavailable }

// Unwrap returns the cause.
func (e *UnavailableError) Unwrap() error { return e.Err }

// After this many consecutive failures the breaker opens and calls fail at once for openFor; then one call probes.
const (
	failures = 3
	openFor  = 500 * time.Millisecond
)

// serverDown wraps an error that means that the whole server is unusable.
type serverDown struct{ error }

func (e serverDown) Unwrap() error { return e.error }

// callerGone wraps an error that means nothing about Redis: the caller's context ended first.
type callerGone struct{ error }

func (e callerGone) Unwrap() error { return e.error }

func newBreaker(tripped func()) *gobreaker.CircuitBreaker[struct{}] {
	return gobreaker.NewCircuitBreaker[struct{}](gobreaker.Settings{
		Timeout:     openFor,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= failures },
		IsSuccessful: func(err error) bool {
			var down serverDown
			failed := errors.As(err, &down)
			if failed {
				tripped()
			}
			return !failed
		},
		IsExcluded: func(err error) bool {
			var left callerGone
			return errors.As(err, &left)
		},
	})
}

// do runs command within the timeout, unless the breaker is open. It returns nil, [redis.Nil], the error of
// ctx, or an [*UnavailableError].
func (c *Cache) do(ctx context.Context, command func(context.Context) error) error {
	if c == nil {
		return &UnavailableError{Err: errors.New("not configured")}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	began := time.Now()
	bounded := deadlineContext{ctx, began.Add(c.timeout)}
	_, err := c.breaker.Execute(func() (struct{}, error) {
		err := command(bounded)
		if err == nil || errors.Is(err, redis.Nil) {
			return struct{}{}, err
		}
		return struct{}{}, c.classify(ctx, began, err)
	})
	var left callerGone
	switch {
	case err == nil:
		return nil
	case errors.Is(err, redis.Nil):
		return redis.Nil
	case errors.As(err, &left):
		return left.error
	}
	var down serverDown
	if errors.As(err, &down) {
		err = down.error
	}
	return &UnavailableError{Err: err}
}

// classify determines what an error means for the breaker. Error replies are successes, except those about the
// whole server.
func (c *Cache) classify(ctx context.Context, began time.Time, err error) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return callerGone{ctx.Err()}
	}
	if deadline, ok := ctx.Deadline(); ok && !time.Now().Before(deadline) {
		// The caller's own deadline. If it left Redis little time, it is no failure of Redis.
		if time.Since(began) < c.timeout/2 {
			return callerGone{context.DeadlineExceeded}
		}
		return serverDown{err}
	}
	var reply redis.Error
	if !errors.As(err, &reply) {
		return serverDown{err}
	}
	for _, prefix := range []string{"LOADING", "MASTERDOWN", "CLUSTERDOWN", "NOAUTH", "WRONGPASS", "ERR max number of clients"} {
		if strings.HasPrefix(reply.Error(), prefix) {
			return serverDown{err}
		}
	}
	return err
}

// deadlineContext is a context with a deadline. go-redis sets the deadline on the connection, so no timer is
// needed, which would cost up to a tenth of a GET.
type deadlineContext struct {
	context.Context //nolint:containedctx // implements Context
	deadline        time.Time
}

func (c deadlineContext) Deadline() (time.Time, bool) {
	if earlier, ok := c.Context.Deadline(); ok && earlier.Before(c.deadline) {
		return earlier, true
	}
	return c.deadline, true
}
