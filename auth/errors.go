package auth

import (
	"errors"
	"fmt"
	"time"
)

var (
	// ErrCredentials means that the e-mail address and the password do not match, that there is no such
	// login, or that it is locked; it does not distinguish these.
	ErrCredentials = errors.New("wrong e-mail address or password")
	// ErrInactive is returned, for the right password only, if the login is deactivated. Its person is too.
	ErrInactive = errors.New("the account is not active")
	// ErrUnverified is returned, for the right password only, if the e-mail address is not verified.
	ErrUnverified = errors.New("the e-mail address is not verified")
	// ErrLocked is returned, for the right password only, if an admin has locked the login.
	ErrLocked = errors.New("the account is locked")
	// ErrOverloaded means that too many passwords are being hashed. The attempt was not counted; try again later.
	ErrOverloaded = errors.New("too many passwords are being verified; try again")
	// ErrSession means that a token belongs to no valid session: it is unknown, expired, revoked or rotated.
	ErrSession = errors.New("the session is not valid")
	// ErrSessionReused means that a token was used after its rotation and [Config.RotationGrace]: it was
	// copied. Its whole family was revoked. It wraps [ErrSession], and is returned as a [*ReuseError].
	ErrSessionReused = fmt.Errorf("%w: a rotated token was used again, and all sessions of its family have ended", ErrSession)
	// ErrInTransaction means that a call that ends sessions was made with the context of a WithTx. Redis is
	// invalidated after COMMIT, which the call could not observe.
	ErrInTransaction = errors.New("sessions cannot be ended with the context of a WithTx")
	// ErrEmail means that a text is not an e-mail address.
	ErrEmail = errors.New("not an e-mail address")
	// ErrToken means that a password reset or verification token is unknown, used or expired.
	ErrToken = errors.New("the token is not valid")
)

// ReuseError is [ErrSessionReused] with the number of sessions that ended.
type ReuseError struct{ Ended Ended }

func (e *ReuseError) Error() string { return ErrSessionReused.Error() }

// Unwrap returns [ErrSessionReused], which wraps [ErrSession].
func (e *ReuseError) Unwrap() error { return ErrSessionReused }

// LimitError reports too many attempts from one IP address or network, or at one e-mail address.
type LimitError struct{ RetryAfter time.Duration }

func (e *LimitError) Error() string {
	return fmt.Sprintf("too many attempts; try again in %s", e.RetryAfter.Round(time.Second))
}
