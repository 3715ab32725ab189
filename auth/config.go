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
	// MinPasswordCost is the lowest configurable cost (OWASP's password storage cheat sheet).
	MinPasswordCost = 10
	// MaxPasswordCost is the highest cost of a stored hash that is computed: 2^15 rounds take about two
	// seconds. A hash of a higher cost is refused: it could occupy a core for hours.
	MaxPasswordCost = 15
)

// Config bounds guesses, work and sessions. The zero value is the default of each field.
type Config struct {
	// Cost is the cost of new hashes, from MinPasswordCost to MaxPasswordCost; PasswordCost when 0. Hashes
	// of a lower cost are replaced at the next login.
	Cost int
	// Workers is how many hashes are computed concurrently; half of the cores (at least one) when 0.
	Workers int
	// Queue is how many more calls may wait for a worker; 64 times Workers when 0, none when negative.
	Queue int

	// Attempts is the number of wrong passwords that locks a login; 5 when 0.
	Attempts int
	// Window is how long after the last failure or lock the failure count is reset; 24 hours when 0.
	Window time.Duration
	// Lock is how long the first lock lasts; each further failure doubles it. One minute when 0.
	Lock time.Duration
	// MaxLock is the duration of the longest lock; one hour when 0.
	MaxLock time.Duration
	// AllowUnverified permits logins with an unverified e-mail address; Session.Verified is then false.
	AllowUnverified bool

	// IdleTimeout ends an unused session; 30 minutes when 0. It may apply up to TouchEvery early, or up to
	// ten seconds late.
	IdleTimeout time.Duration
	// SessionLifetime ends every session, rotations included; 12 hours when 0.
	SessionLifetime time.Duration
	// TouchEvery is how often the use of a session is written; one minute when 0, which is the minimum.
	TouchEvery time.Duration
	// RotationGrace is how long after its rotation a token may be used again without being treated as
	// stolen, for concurrent requests; later use ends its whole family. Ten seconds when 0.
	RotationGrace time.Duration

	// ResetTokenLifetime is how long a password reset token is valid; one hour when 0.
	ResetTokenLifetime time.Duration
	// VerificationTokenLifetime is how long an e-mail verification token is valid; 48 hours when 0.
	VerificationTokenLifetime time.Duration
}

// Validate returns all invalid fields as a joined error.
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
