package auth

import (
	"errors"
	"fmt"
	"time"
)

var (
	// ErrCredentials says that e-mail address and password do not belong together, or that the login is
	// locked: it does not say which, nor whether there is such a login.
	ErrCredentials = errors.New("wrong e-mail address or password")
	// ErrInactive is returned to whoever had the right password of a login that was deactivated, as it is with
	// its person.
	ErrInactive = errors.New("the account is not active")
	// ErrUnverified is returned to whoever had the right password, and has not verified the e-mail address.
	ErrUnverified = errors.New("the e-mail address is not verified")
	// ErrLocked is returned to whoever had the right password of a login that an admin has locked.
	ErrLocked = errors.New("the account is locked")
	// ErrOverloaded says that too many passwords are being hashed. Nothing was counted; try again later.
	ErrOverloaded = errors.New("too many passwords are being verified; try again")
	// ErrSession says that a token is none of a session that is good: unknown, expired, revoked, rotated.
	ErrSession = errors.New("no session that is good")
	// ErrSessionReused says that a token was used again long after it was rotated: somebody has a copy.
	// Its whole family was revoked. It is an [ErrSession], and comes as a [*ReuseError].
	ErrSessionReused = fmt.Errorf("%w: a token was used that had been rotated, and all that followed it have ended", ErrSession)
	// ErrInTransaction says that a call which ends sessions was made with the context of a WithTx: Redis is
	// told after COMMIT, of which the call would not know.
	ErrInTransaction = errors.New("sessions are ended outside a transaction, not with the context of a WithTx")
	// ErrEmail says that a text is no e-mail address.
	ErrEmail = errors.New("not an e-mail address")
	// ErrToken says that a token to reset a password or to verify an address is unknown, used or expired.
	ErrToken = errors.New("the token is not good, or no longer")
)

// ReuseError is [ErrSessionReused] with what has ended.
type ReuseError struct{ Ended Ended }

func (e *ReuseError) Error() string { return ErrSessionReused.Error() }

// Unwrap makes it [ErrSessionReused], and [ErrSession].
func (e *ReuseError) Unwrap() error { return ErrSessionReused }

// LimitError says that too many attempts came from one address, or at one e-mail address.
type LimitError struct{ RetryAfter time.Duration }

func (e *LimitError) Error() string {
	return fmt.Sprintf("too many attempts; try again in %s", e.RetryAfter.Round(time.Second))
}
