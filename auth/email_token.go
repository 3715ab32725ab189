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

// EmailToken is a token to send to an address. A zero EmailToken means no matching login; respond as if mail
// was sent.
type EmailToken struct {
	UserID uuid.UUID
	Email  string
	Token  string `json:"-"` // valid once
}

// String contains neither the token nor the address.
func (s EmailToken) String() string { return "a token for login " + s.UserID.String() }

// LogValue is String, for slog.
func (s EmailToken) LogValue() slog.Value { return slog.StringValue(s.String()) }

// GoString is String, for %#v.
func (s EmailToken) GoString() string { return s.String() }

const insertToken = `INSERT INTO account_tokens (id, user_id, purpose, token_hash, email, expires_at)
	SELECT $1, id, $2, $3, email, now() + $4 * interval '1 second' FROM users WHERE is_active AND `

// RequestPasswordReset returns a token to send to a login's address, for [Authenticator.ResetPassword]. It
// returns a zero EmailToken if there is no such login or it is inactive. Errors: [*LimitError].
func (a *Authenticator) RequestPasswordReset(ctx context.Context, email string, c Client) (EmailToken, error) {
	email = normalizeEmail(email)
	if err := a.checkLimits(ctx, c, email); err != nil {
		return EmailToken{}, err
	}
	return a.newEmailToken(asAuthService(ctx, c, "request_password_reset"), enum.TokenPurposePasswordReset, a.cfg.ResetTokenLifetime.Seconds(), `email = $5`, email)
}

// RequestVerification returns a token to send to a login's address, for [Authenticator.VerifyEmail]. It
// returns a zero EmailToken if there is no such login, or it is inactive or already verified.
func (a *Authenticator) RequestVerification(ctx context.Context, userID uuid.UUID) (EmailToken, error) {
	return a.newEmailToken(asAuthService(ctx, clientOf(ctx), "request_verification"), enum.TokenPurposeEmailVerification, a.cfg.VerificationTokenLifetime.Seconds(), `NOT is_verified AND id = $5`, userID)
}

func (a *Authenticator) newEmailToken(ctx context.Context, purpose enum.TokenPurpose, seconds float64, where string, arg any) (EmailToken, error) {
	var s EmailToken
	token, hash := newToken()
	err := a.db.SQL().QueryRowContext(ctx, insertToken+where+` RETURNING user_id, email`, uuid.Must(uuid.NewV7()), string(purpose), hash, seconds, arg).
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
	// findToken finds a valid token, sent to the address that the login still has.
	findToken = `SELECT t.user_id FROM account_tokens t JOIN users u ON u.id = t.user_id
		WHERE t.token_hash = $1 AND t.purpose = $2 AND t.used_at IS NULL AND t.expires_at > now() AND t.email = u.email AND u.is_active`
	useToken = `UPDATE account_tokens SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()`
	// A lock set by wrong passwords is removed with the password; an admin's stays. The token proves that
	// the address belongs to the login.
	resetPassword = `UPDATE users SET password_hash = $2, is_verified = true, failed_login_attempts = 0,
		locked_until = CASE WHEN failed_login_attempts >= $3 THEN NULL ELSE locked_until END WHERE id = $1 AND is_active`
	verifyEmail = `UPDATE users SET is_verified = true WHERE id = $1 AND is_active`
)

// ResetPassword sets a password with a token of [Authenticator.RequestPasswordReset]. It ends every session of
// the login and verifies its address. A refused password leaves the token valid. Errors: [ErrToken], those of
// [CheckPassword], [ErrOverloaded].
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
	if _, err := checkForm(password); err != nil {
		return Ended{}, err
	}
	release, err := a.hasher.acquire()
	if err != nil {
		return Ended{}, err
	}
	defer release()
	if err := a.checkPassword(ctx, password, userID); err != nil {
		return Ended{}, err
	}
	made, err := a.hasher.newHash(ctx, password)
	if err != nil {
		return Ended{}, fmt.Errorf("reset a password: %w", err)
	}
	var revoked []revokedSession
	err = a.redeem(ctx, hash, enum.TokenPurposePasswordReset, func(ctx context.Context, tx *ent.Client, userID uuid.UUID) error {
		if revoked, err = endSessions(ctx, tx, revokeAll, userID, uuid.Nil); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, resetPassword, userID, made, a.cfg.Attempts)
		return err
	})
	if err != nil {
		return Ended{}, wrapUnexpected("reset a password", err)
	}
	return a.invalidateSessions(ctx, revoked), nil
}

// VerifyEmail marks a login's address as verified, with a token of [Authenticator.RequestVerification]. Errors: [ErrToken].
func (a *Authenticator) VerifyEmail(ctx context.Context, token string, c Client) error {
	hash, ok := hashOf(token)
	if !ok {
		return ErrToken
	}
	err := a.redeem(asAuthService(ctx, c, "verify_email"), hash, enum.TokenPurposeEmailVerification, func(ctx context.Context, tx *ent.Client, userID uuid.UUID) error {
		_, err := tx.ExecContext(ctx, verifyEmail, userID)
		return err
	})
	return wrapUnexpected("verify an address", err)
}

// redeem marks a valid token as used and runs do in the same transaction. If do fails, the token stays valid.
func (a *Authenticator) redeem(ctx context.Context, hash []byte, purpose enum.TokenPurpose, do func(context.Context, *ent.Client, uuid.UUID) error) error {
	if a.db.InTx(ctx) {
		return ErrInTransaction
	}
	var changes []cache.Change
	err := a.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		var userID, locked uuid.UUID
		// Lock the login first, as every change of it does, then read the token again.
		for range 2 {
			found, err := queryRow(ctx, tx, findToken, []any{hash, string(purpose)}, &userID)
			switch {
			case err != nil:
				return err
			case !found:
				return ErrToken
			case locked == userID:
				continue
			}
			if _, err := queryRow(ctx, tx, lockUser, []any{userID}, &locked); err != nil {
				return err
			}
		}
		res, err := tx.ExecContext(ctx, useToken, hash)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, ErrToken) // used by a concurrent call
		}
		if err = do(ctx, tx, userID); err == nil {
			changes, err = ownInvalidations(ctx, tx)
		}
		return err
	})
	if err != nil {
		return err
	}
	_ = a.db.Cache().Invalidate(ctx, changes...) // ended sessions are invalidated by the caller; the outbox delivers the rest
	return nil
}
