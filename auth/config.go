package auth

import (
	"errors"
	"fmt"
	"runtime"
	"time"
)

const (
	// PasswordCost is bcrypt's work factor for new hashes: 2^12 rounds, about a quarter of a second.
	PasswordCost = 12
	// MinPasswordCost is the lowest that may be configured (OWASP's password storage cheat sheet).
	MinPasswordCost = 10
	// MaxPasswordCost is the highest cost that a stored hash is computed with: 2^15 rounds take some two
	// seconds. A hash that says more is refused: it would keep a core busy for hours.
	MaxPasswordCost = 15
)

// Config bounds guesses, work and sessions. The zero value is the default of each field.
type Config struct {
	// Cost is of new hashes, from MinPasswordCost to MaxPasswordCost; PasswordCost when 0. Older hashes
	// of a lower cost are made anew at the next login.
	Cost int
	// Workers is how many hashes are computed at once; half of the cores (at least one) when 0.
	Workers int
	// Queue is how many more calls may wait for a worker; 64 times Workers when 0, none when negative.
	Queue int

	// Attempts is how many wrong passwords lock a login; 5 when 0.
	Attempts int
	// Window is how long without a failure, or a lock, forgets them; 24 hours when 0.
	Window time.Duration
	// Lock is how long the first lock lasts; each further failure doubles it. One minute when 0.
	Lock time.Duration
	// MaxLock is how long the longest lasts; one hour when 0.
	MaxLock time.Duration
	// AllowUnverified lets people log in whose e-mail address nobody has verified; the session says so.
	AllowUnverified bool

	// IdleTimeout ends a session that is not used; 30 minutes when 0. It is exact to TouchEvery, by
	// which it may come early, and ten seconds, by which it may come late.
	IdleTimeout time.Duration
	// SessionLifetime ends every session, rotations included; 12 hours when 0.
	SessionLifetime time.Duration
	// TouchEvery is how often the use of a session is written; one minute when 0, and never less.
	TouchEvery time.Duration
	// RotationGrace is how long a token that was rotated is taken for one of several that were sent at
	// once; afterwards it was stolen, and ends its whole family. Ten seconds when 0.
	RotationGrace time.Duration

	// ResetTokenLifetime is how long a token to reset a password is good; one hour when 0.
	ResetTokenLifetime time.Duration
	// VerificationTokenLifetime is how long a token to verify an e-mail address is good; 48 hours when 0.
	VerificationTokenLifetime time.Duration
}

// Validate returns all that is wrong, joined.
func (c Config) Validate() error {
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	c = c.withDefaults()
	check(c.Cost >= MinPasswordCost && c.Cost <= MaxPasswordCost, "Cost: must be from %d to %d", MinPasswordCost, MaxPasswordCost)
	check(c.Workers > 0, "Workers: must not be negative")
	check(c.Attempts > 0 && c.Attempts <= maxAttempts, "Attempts: must be from 1 to %d", maxAttempts)
	for name, d := range map[string]time.Duration{
		"Window": c.Window, "Lock": c.Lock, "SessionLifetime": c.SessionLifetime, "RotationGrace": c.RotationGrace,
		"ResetTokenLifetime": c.ResetTokenLifetime, "VerificationTokenLifetime": c.VerificationTokenLifetime,
	} {
		check(d >= time.Second && d <= maxDuration, "%s: must be from one second to ten years", name)
	}
	check(c.MaxLock >= c.Lock && c.MaxLock <= maxDuration, "MaxLock: must not be less than Lock, nor more than ten years")
	check(c.TouchEvery >= time.Minute, "TouchEvery: must not be less than a minute")
	check(c.IdleTimeout > c.TouchEvery && c.IdleTimeout <= c.SessionLifetime, "IdleTimeout: must be more than TouchEvery, and not more than SessionLifetime")
	return errors.Join(errs...)
}

const maxAttempts = 1_000_000

const maxDuration = 10 * 365 * 24 * time.Hour

func (c Config) withDefaults() Config {
	set := func(d *time.Duration, to time.Duration) {
		if *d == 0 {
			*d = to
		}
	}
	if c.Cost == 0 {
		c.Cost = PasswordCost
	}
	if c.Workers == 0 {
		c.Workers = max(1, runtime.GOMAXPROCS(0)/2)
	}
	switch {
	case c.Queue == 0:
		c.Queue = 64 * max(0, c.Workers)
	case c.Queue < 0:
		c.Queue = 0
	}
	if c.Attempts == 0 {
		c.Attempts = 5
	}
	set(&c.Window, 24*time.Hour)
	set(&c.Lock, time.Minute)
	set(&c.MaxLock, time.Hour)
	set(&c.SessionLifetime, 12*time.Hour)
	set(&c.IdleTimeout, 30*time.Minute)
	set(&c.TouchEvery, time.Minute)
	set(&c.RotationGrace, 10*time.Second)
	set(&c.ResetTokenLifetime, time.Hour)
	set(&c.VerificationTokenLifetime, 48*time.Hour)
	return c
}
