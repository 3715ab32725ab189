package auth

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
)

// ChangePassword sets another password for whoever knows the old one, and ends every session of the
// login. A wrong old password counts as a failed login. Errors: those of [CheckPassword], for the new
// one; [ErrCredentials], [ErrInactive], [ErrLocked], [ErrOverloaded].
func (a *Authenticator) ChangePassword(ctx context.Context, userID uuid.UUID, old, password string) (Ended, error) {
	if _, err := acceptable(password); err != nil {
		return Ended{}, err
	}
	if a.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	leave, err := a.hasher.enter()
	if err != nil {
		return Ended{}, err
	}
	defer leave()
	if err := a.hasher.judge(ctx, password); err != nil {
		return Ended{}, err
	}
	ctx = asAuthService(ctx, clientOf(ctx), "change_password")
	u, err := a.check(ctx, reserveByID, loginByID, userID, old)
	if err != nil {
		return Ended{}, failed("change a password", err)
	}
	if !u.active || u.wasLocked {
		err := a.refusal(u)
		return Ended{}, errors.Join(err, a.noteFailure(ctx, loginByID, userID, u, err), a.forgive(ctx, u))
	}
	if err := a.judge(ctx, password, userID); err != nil {
		return Ended{}, errors.Join(err, a.forgive(ctx, u))
	}
	hash, err := a.hasher.make(ctx, password)
	if err != nil {
		return Ended{}, failed("change a password", err)
	}
	var gone []ended
	err = a.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if gone, err = endAll(ctx, tx, userID); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, setPassword, userID, hash, u.changed, a.cfg.Attempts)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, ErrCredentials) // it was changed meanwhile
		}
		return nil
	})
	if err != nil {
		return Ended{}, failed("change a password", err)
	}
	return a.forget(ctx, gone), nil
}

// judge is CheckPassword for a login, whose names and addresses count for nothing. The caller has a hasher's place.
func (a *Authenticator) judge(ctx context.Context, password string, userID uuid.UUID) error {
	var words []string
	if err := a.db.SQL().QueryRowContext(ctx, loginWords, userID).Scan(pq.Array(&words)); err != nil {
		return fmt.Errorf("look for what a password may not be made of: %w", err)
	}
	return a.hasher.judge(ctx, password, words...)
}

const (
	loginWords = `SELECT coalesce(login_words($1), '{}')`
	holdUser   = `SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE`
	// A lock that this attempt has set, as the last of several, goes with it.
	setPassword = `UPDATE users SET password_hash = $2, failed_login_attempts = 0,
		locked_until = CASE WHEN failed_login_attempts >= $4 THEN NULL ELSE locked_until END
		WHERE id = $1 AND password_changed_at IS NOT DISTINCT FROM $3`
)

// endAll ends the sessions of a login, and lets none begin before the transaction ends: whoever issues
// or rotates one waits for the login's row, and finds it changed.
func endAll(ctx context.Context, tx *ent.Client, userID uuid.UUID) ([]ended, error) {
	var id uuid.UUID
	if _, err := one(ctx, tx, holdUser, []any{userID}, &id); err != nil {
		return nil, err
	}
	return endedBy(ctx, tx, revokeAll, userID, uuid.Nil)
}
