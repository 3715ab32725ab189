package auth

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
)

// ChangePassword sets a new password, given the old one, and ends every session of the login. A wrong old
// password counts as a failed login. Errors: those of [CheckPassword] for the new password;
// [ErrCredentials], [ErrInactive], [ErrLocked], [ErrOverloaded].
func (a *Authenticator) ChangePassword(ctx context.Context, userID uuid.UUID, old, password string) (Ended, error) {
	if _, err := checkForm(password); err != nil {
		return Ended{}, err
	}
	if a.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	release, err := a.hasher.acquire()
	if err != nil {
		return Ended{}, err
	}
	defer release()
	if err := a.hasher.checkPassword(ctx, password); err != nil {
		return Ended{}, err
	}
	ctx = asAuthService(ctx, clientOf(ctx), "change_password")
	u, err := a.check(ctx, countAttemptByID, recordFailureByID, userID, old)
	if err != nil {
		return Ended{}, wrapUnexpected("change a password", err)
	}
	if !u.active || u.wasLocked {
		err := a.refusal(u)
		return Ended{}, errors.Join(err, a.recordFailure(ctx, recordFailureByID, userID, u, err), a.resetFailures(ctx, u))
	}
	if err := a.checkPassword(ctx, password, userID); err != nil {
		return Ended{}, errors.Join(err, a.resetFailures(ctx, u))
	}
	hash, err := a.hasher.newHash(ctx, password)
	if err != nil {
		return Ended{}, wrapUnexpected("change a password", err)
	}
	var revoked []revokedSession
	err = a.db.WithTx(ctx, func(ctx context.Context, tx *ent.Client) error {
		if revoked, err = revokeAllSessions(ctx, tx, userID); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, setPassword, userID, hash, u.passwordChangedAt, a.cfg.Attempts, u.failures, u.failedBefore)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, ErrCredentials) // changed by a concurrent transaction
		}
		return nil
	})
	if err != nil {
		return Ended{}, wrapUnexpected("change a password", err)
	}
	return a.invalidateSessions(ctx, revoked), nil
}

// checkPassword is CheckPassword with the login's names and addresses. The caller holds a hasher slot.
func (a *Authenticator) checkPassword(ctx context.Context, password string, userID uuid.UUID) error {
	var words []string
	if err := a.db.SQL().QueryRowContext(ctx, loginWords, userID).Scan(pq.Array(&words)); err != nil {
		return fmt.Errorf("read a login's personal words: %w", err)
	}
	return a.hasher.checkPassword(ctx, password, words...)
}

const (
	loginWords = `SELECT coalesce(login_words($1), '{}')`
	lockUser   = `SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE`
	// A lock that this attempt set is removed: it may have been the last one allowed.
	setPassword = `UPDATE users SET password_hash = $2, failed_login_attempts = 0,
		last_failed_login = CASE WHEN failed_login_attempts = $5 THEN $6::timestamptz ELSE last_failed_login END,
		locked_until = CASE WHEN failed_login_attempts >= $4 THEN NULL ELSE locked_until END
		WHERE id = $1 AND password_changed_at IS NOT DISTINCT FROM $3`
)

// revokeAllSessions ends the sessions of a login. No session begins before the transaction ends: issuing and
// lockSession wait for the login's row, and then see the change.
func revokeAllSessions(ctx context.Context, tx *ent.Client, userID uuid.UUID) ([]revokedSession, error) {
	var id uuid.UUID
	if _, err := queryRow(ctx, tx, lockUser, []any{userID}, &id); err != nil {
		return nil, err
	}
	return endSessions(ctx, tx, revokeAll, userID, uuid.Nil)
}
