package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/schema/enum"
)

// EmailToken is a token to send to an address. The zero one is of nobody: nothing is to be sent, and whoever
// asked is told nothing else.
type EmailToken struct {
	UserID uuid.UUID
	Email  string
	Token  string `json:"-"` // good once
}

// String has neither token nor address in it.
func (s EmailToken) String() string { return "a token for login " + s.UserID.String() }

// LogValue is String, for slog.
func (s EmailToken) LogValue() slog.Value { return slog.StringValue(s.String()) }

// GoString is String, for %#v.
func (s EmailToken) GoString() string { return s.String() }

const insertToken = `INSERT INTO account_tokens (id, user_id, purpose, token_hash, email, expires_at)
	SELECT $1, id, $2, $3, email, now() + $4 * interval '1 second' FROM users WHERE is_active AND `

// RequestPasswordReset returns a token to send to the address of a login, by which its password can be
// set; the zero EmailToken where there is no such login, or it is not active. Errors: [*LimitError].
func (a *Authenticator) RequestPasswordReset(ctx context.Context, email string, c Client) (EmailToken, error) {
	email = tidyEmail(email)
	if err := a.limited(ctx, c, email); err != nil {
		return EmailToken{}, err
	}
	return a.send(asAuthService(ctx, c, "request_password_reset"), enum.TokenPurposePasswordReset, a.cfg.ResetTokenLifetime.Seconds(), `email = $5`, email)
}

// RequestVerification returns a token to send to a login's address, by which it is verified; the zero
// EmailToken where there is no such login, it is not active, or it is verified.
func (a *Authenticator) RequestVerification(ctx context.Context, userID uuid.UUID) (EmailToken, error) {
	return a.send(asAuthService(ctx, clientOf(ctx), "request_verification"), enum.TokenPurposeEmailVerification, a.cfg.VerificationTokenLifetime.Seconds(), `NOT is_verified AND id = $5`, userID)
}

func (a *Authenticator) send(ctx context.Context, purpose enum.TokenPurpose, seconds float64, where string, of any) (EmailToken, error) {
	var s EmailToken
	token, hash := newToken()
	err := a.db.SQL().QueryRowContext(ctx, insertToken+where+` RETURNING user_id, email`, uuid.Must(uuid.NewV7()), string(purpose), hash, seconds, of).
		Scan(&s.UserID, &s.Email)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return EmailToken{}, nil
	case err != nil:
		return EmailToken{}, fmt.Errorf("make a token: %w", err)
	}
	s.Token = token
	return s, nil
}

const (
	// findToken finds a token that is good, of the address that the login still has.
	findToken = `SELECT t.user_id FROM account_tokens t JOIN users u ON u.id = t.user_id
		WHERE t.token_hash = $1 AND t.purpose = $2 AND t.used_at IS NULL AND t.expires_at > now() AND t.email = u.email AND u.is_active`
	useToken = `UPDATE account_tokens SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()`
	// A lock that guesses have set goes with the password that they guessed at; an admin's stays. The
	// address is known to be theirs by now.
	resetPassword = `UPDATE users SET password_hash = $2, is_verified = true, failed_login_attempts = 0,
		locked_until = CASE WHEN failed_login_attempts >= $3 THEN NULL ELSE locked_until END WHERE id = $1 AND is_active`
	verifyEmail = `UPDATE users SET is_verified = true WHERE id = $1 AND is_active`
)

// ResetPassword sets a password by a token of [Authenticator.RequestPasswordReset], and ends every session of
// the login, whose address it verifies. A password that is refused leaves the token good. Errors:
// [ErrToken], those of [CheckPassword], [ErrOverloaded].
func (a *Authenticator) ResetPassword(ctx context.Context, token, password string, c Client) (Ended, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Ended{}, ErrToken
	}
	ctx = asAuthService(ctx, c, "reset_password")
	var userID uuid.UUID
	err := a.db.SQL().QueryRowContext(ctx, findToken, hash, string(enum.TokenPurposePasswordReset)).Scan(&userID)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return Ended{}, ErrToken
	case err != nil:
		return Ended{}, fmt.Errorf("reset a password: %w", err)
	}
	if _, err := acceptable(password); err != nil {
		return Ended{}, err
	}
	leave, err := a.hasher.enter()
	if err != nil {
		return Ended{}, err
	}
	defer leave()
	if err := a.judge(ctx, password, userID); err != nil {
		return Ended{}, err
	}
	made, err := a.hasher.make(ctx, password)
	if err != nil {
		return Ended{}, fmt.Errorf("reset a password: %w", err)
	}
	var gone []ended
	err = a.use(ctx, hash, enum.TokenPurposePasswordReset, func(ctx context.Context, tx *ent.Client, userID uuid.UUID) error {
		if gone, err = endedBy(ctx, tx, revokeAll, userID, uuid.Nil); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, resetPassword, userID, made, a.cfg.Attempts)
		return err
	})
	if err != nil {
		return Ended{}, failed("reset a password", err)
	}
	return a.forget(ctx, gone), nil
}

// VerifyEmail notes that an address is its login's, by a token of [Authenticator.RequestVerification]. Errors: [ErrToken].
func (a *Authenticator) VerifyEmail(ctx context.Context, token string, c Client) error {
	hash, ok := hashOf(token)
	if !ok {
		return ErrToken
	}
	err := a.use(asAuthService(ctx, c, "verify_email"), hash, enum.TokenPurposeEmailVerification, func(ctx context.Context, tx *ent.Client, userID uuid.UUID) error {
		_, err := tx.ExecContext(ctx, verifyEmail, userID)
		return err
	})
	return failed("verify an address", err)
}

// use takes a token that is good, with what it is good for, or leaves it.
func (a *Authenticator) use(ctx context.Context, hash []byte, purpose enum.TokenPurpose, do func(context.Context, *ent.Client, uuid.UUID) error) error {
	if a.db.InTx(ctx) {
		return ErrInTransaction
	}
	var changes []cache.Change
	err := a.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		var userID, held uuid.UUID
		// The login first, as everybody does who changes it; and then again, as it is by now.
		for range 2 {
			found, err := one(ctx, tx, findToken, []any{hash, string(purpose)}, &userID)
			switch {
			case err != nil:
				return err
			case !found:
				return ErrToken
			case held == userID:
				continue
			}
			if _, err := one(ctx, tx, holdUser, []any{userID}, &held); err != nil {
				return err
			}
		}
		res, err := tx.ExecContext(ctx, useToken, hash)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, ErrToken) // somebody was quicker
		}
		if err = do(ctx, tx, userID); err == nil {
			changes, err = ownChanges(ctx, tx)
		}
		return err
	})
	if err != nil {
		return err
	}
	_ = a.db.Cache().Forget(ctx, changes...) // whose sessions have ended is told apart; the rest the outbox brings
	return nil
}
