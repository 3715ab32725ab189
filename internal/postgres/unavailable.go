package postgres

import (
	"errors"
	"time"
)

// ErrUnavailable is what every [*UnavailableError] is, for errors.Is.
var ErrUnavailable = errors.New("PostgreSQL is unavailable, and nothing took effect")

// tryAgainAfter is about how long a failover takes to be noticed by one connection attempt: sooner would be in vain.
const tryAgainAfter = time.Second

// UnavailableError is returned when PostgreSQL was not reached, or accepts no writes: nothing took effect, for sure, and it can be
// repeated.
type UnavailableError struct {
	// RetryAfter is when to try again.
	RetryAfter time.Duration
	err        error
}

// Unavailable returns an [*UnavailableError] that wraps err, unless err is one.
func Unavailable(err error) error {
	if errors.As(err, new(*UnavailableError)) {
		return err
	}
	return &UnavailableError{tryAgainAfter, err}
}

func (e *UnavailableError) Error() string { return ErrUnavailable.Error() + ": " + e.err.Error() }
func (e *UnavailableError) Unwrap() error { return e.err }

// Is reports whether target is [ErrUnavailable].
func (e *UnavailableError) Is(target error) bool { return target == ErrUnavailable }
