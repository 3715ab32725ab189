package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"

	"github.com/google/uuid"
)

// Login verifies a password and issues a session. It takes as long as one hash of the configured cost,
// whatever is wrong.
//
// Errors: [ErrCredentials]; to whoever had the right password [ErrInactive], [ErrUnverified], [ErrLocked];
// [ErrOverloaded] and [*LimitError] before anything was counted or compared. Any other says that it could
// not be found out.
func (a *Authenticator) Login(ctx context.Context, email, password string, c Client) (Issued, error) {
	email = tidyEmail(email)
	leave, err := a.hasher.enter()
	if err != nil {
		return Issued{}, err
	}
	defer leave()
	if err := a.limited(ctx, c, email); err != nil {
		return Issued{}, err
	}
	ctx = asAuthService(ctx, c, "login")
	u, err := a.check(ctx, reserveByEmail, loginByEmail, email, password)
	if err != nil {
		return Issued{}, failed("log in", err)
	}
	if err := a.refusal(u); err != nil {
		return Issued{}, errors.Join(err, a.noteFailure(ctx, loginByEmail, email, u, err), a.forgive(ctx, u))
	}
	session, err := a.open(ctx, u, c)
	if err != nil {
		return Issued{}, failed("log in", err)
	}
	a.upgrade(ctx, u, password)
	return session, nil
}

// succeed takes the failures back, notes the login, and issues the session, at once or not at all: not
// where the password was changed, or the login closed, since the password was compared.
var succeed = named(`WITH login AS (
	UPDATE users SET failed_login_attempts = 0, last_login = now(),
		locked_until = CASE WHEN failed_login_attempts >= @attempts THEN NULL ELSE locked_until END
	WHERE id = @user AND password_changed_at IS NOT DISTINCT FROM @changed AND email = @email AND is_active AND is_verified = @verified
		AND (locked_until IS NULL OR locked_until <= now() OR failed_login_attempts >= @attempts)
	RETURNING id
) ` + insertSession + `login` + returningSession)

func (a *Authenticator) open(ctx context.Context, u account, c Client) (Issued, error) {
	id := uuid.Must(uuid.NewV7())
	s := Issued{Session: Session{ID: id, Family: id, Type: u.kind, ReferenceID: u.reference, Verified: u.verified}}
	token, hash := newToken()
	values := a.sessionArgs(&s, hash, sql.NullTime{}, c)
	maps.Copy(values, map[string]any{"user": u.id, "attempts": a.cfg.Attempts, "changed": u.changed, "email": u.email, "verified": u.verified})
	switch err := s.scan(a.db.SQL().QueryRowContext(ctx, succeed.text, succeed.args(values)...)); {
	case errors.Is(err, sql.ErrNoRows):
		return Issued{}, ErrCredentials // they were right, and are no longer
	case err != nil:
		return Issued{}, err
	}
	s.Token = token
	return s, nil
}

// failed wraps what is no answer.
func failed(what string, err error) error {
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
