package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"

	"github.com/google/uuid"
)

// Login verifies a password and issues a session. It takes the time of one hash of the configured cost,
// whatever the outcome.
//
// Errors: [ErrCredentials]; with the right password [ErrInactive], [ErrUnverified] or [ErrLocked];
// [ErrOverloaded] and [*LimitError] before anything is counted or compared. Any other error means that
// the login could not be checked.
func (a *Authenticator) Login(ctx context.Context, email, password string, c Client) (Issued, error) {
	email = normalizeEmail(email)
	release, err := a.hasher.acquire()
	if err != nil {
		return Issued{}, err
	}
	defer release()
	if err := a.checkLimits(ctx, c, email); err != nil {
		return Issued{}, err
	}
	ctx = asAuthService(ctx, c, "login")
	u, err := a.check(ctx, countAttemptByEmail, recordFailureByEmail, email, password)
	if err != nil {
		return Issued{}, wrapUnexpected("log in", err)
	}
	if err := a.refusal(u); err != nil {
		return Issued{}, errors.Join(err, a.recordFailure(ctx, recordFailureByEmail, email, u, err), a.resetFailures(ctx, u))
	}
	session, err := a.openSession(ctx, u, c)
	if err != nil {
		return Issued{}, wrapUnexpected("log in", err)
	}
	a.upgrade(ctx, u, password)
	return session, nil
}

// openSession resets the failure count, records the login and issues the session in one statement. It returns no
// row if the password, the e-mail address or the login's state has changed since the comparison.
var openSession = named(`WITH login AS (
	UPDATE users SET failed_login_attempts = 0, last_login = now(),
		last_failed_login = CASE WHEN failed_login_attempts = @failures THEN @failed_before::timestamptz ELSE last_failed_login END,
		locked_until = CASE WHEN failed_login_attempts >= @attempts THEN NULL ELSE locked_until END
	WHERE id = @user AND password_changed_at IS NOT DISTINCT FROM @changed AND email = @email AND is_active AND is_verified = @verified
		AND (locked_until IS NULL OR locked_until <= now() OR failed_login_attempts >= @attempts)
	RETURNING id
) ` + insertSession + `login` + returningSession)

func (a *Authenticator) openSession(ctx context.Context, u account, c Client) (Issued, error) {
	id := uuid.Must(uuid.NewV7())
	s := Issued{Session: Session{ID: id, Family: id, Type: u.kind, ReferenceID: u.reference, Verified: u.verified}}
	token, hash := newToken()
	values := a.sessionArgs(&s, hash, sql.NullTime{}, c)
	maps.Copy(values, map[string]any{"user": u.id, "attempts": a.cfg.Attempts, "changed": u.passwordChangedAt, "email": u.email, "verified": u.verified,
		"failures": u.failures, "failed_before": u.failedBefore})
	switch err := s.scan(a.db.SQL().QueryRowContext(ctx, openSession.text, openSession.args(values)...)); {
	case errors.Is(err, sql.ErrNoRows):
		return Issued{}, ErrCredentials // changed since the comparison
	case err != nil:
		return Issued{}, err
	}
	s.Token = token
	return s, nil
}

// wrapUnexpected wraps every error except ErrCredentials, ErrSession and ErrToken.
func wrapUnexpected(what string, err error) error {
	if err == nil {
		return nil
	}
	for _, answer := range []error{ErrCredentials, ErrSession, ErrToken} {
		if errors.Is(err, answer) {
			return err
		}
	}
	return fmt.Errorf("%s: %w", what, err)
}
