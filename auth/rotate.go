package auth

import (
	"context"
	"database/sql"
	"errors"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
)

const (
	// lockSession finds the session and locks its login: the password cannot change until the new session
	// is visible to the statement that would end it.
	lockSession = `SELECT s.user_id, s.family, s.expires_at, u.user_type, u.reference_id, u.is_verified
		FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = $1 FOR SHARE OF u`
	markRotated = `UPDATE sessions SET rotated_at = now() WHERE token_hash = $1 AND revoked_at IS NULL AND rotated_at IS NULL
		AND idle_expires_at > now() AND expires_at > now() AND EXISTS (SELECT FROM users WHERE users.id = user_id AND is_active)`
	// wasReused reports whether the token was rotated longer ago than the grace period.
	wasReused = `SELECT coalesce(rotated_at < now() - $2 * interval '1 second', false) FROM sessions WHERE token_hash = $1`
)

var insertRotated = named(insertSession + `users WHERE id = @user` + returningSession)

// Rotate gives a session a new token. The old one becomes invalid; the session's expiry does not change. Of
// several concurrent rotations of one token, one gets the new token and the others [ErrSession]. A token used
// again after [Config.RotationGrace] was copied: all sessions of its family end, and the error is
// [ErrSessionReused].
func (a *Authenticator) Rotate(ctx context.Context, token string, c Client) (Issued, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Issued{}, ErrSession
	}
	if a.db.InTx(ctx) {
		return Issued{}, ErrInTransaction
	}
	var next Issued
	var revoked []revokedSession
	reused := false
	asService := asAuthService(ctx, c, "rotate_session")
	err := a.db.WithTx(asService, func(ctx context.Context, tx *ent.Client) (err error) {
		next, revoked, reused, err = a.rotate(ctx, tx, hash, c)
		return err
	})
	if err != nil {
		return Issued{}, wrapUnexpected("rotate a session", err)
	}
	switch {
	case reused:
		return Issued{}, &ReuseError{a.invalidateSessions(asService, revoked)}
	case next.Token == "":
		return Issued{}, ErrSession
	}
	next.Replaced = a.invalidateSessions(asService, []revokedSession{{hash: hash, live: true}})
	return next, nil
}

func (a *Authenticator) rotate(ctx context.Context, tx *ent.Client, hash []byte, c Client) (next Issued, revoked []revokedSession, reused bool, err error) {
	var expires sql.NullTime
	found, err := queryRow(ctx, tx, lockSession, []any{hash}, &next.UserID, &next.Family, &expires, &next.Type, &next.ReferenceID, &next.Verified)
	if err != nil || !found {
		return Issued{}, nil, false, err
	}
	res, err := tx.ExecContext(ctx, markRotated, hash)
	if err != nil {
		return Issued{}, nil, false, err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return Issued{}, nil, false, err
	}
	if n == 0 {
		if _, err := queryRow(ctx, tx, wasReused, []any{hash, a.cfg.RotationGrace.Seconds()}, &reused); err != nil || !reused {
			return Issued{}, nil, false, err
		}
		if _, err := queryRow(ctx, tx, lockUser, []any{next.UserID}, new(uuid.UUID)); err != nil {
			return Issued{}, nil, false, err
		}
		revoked, err = endSessions(withAction(ctx, "end_copied_session"), tx, revokeFamily, hash)
		return Issued{}, revoked, true, err
	}
	next.ID = uuid.Must(uuid.NewV7())
	token, nextHash := newToken()
	values := a.sessionArgs(&next, nextHash, expires, c)
	values["user"] = next.UserID
	if _, err := queryRow(ctx, tx, insertRotated.text, insertRotated.args(values), &next.UserID, &next.IssuedAt, &next.LastSeenAt, &next.IdleExpiresAt, &next.ExpiresAt); err != nil {
		return Issued{}, nil, false, err
	}
	next.Token = token
	next.toUTC()
	return next, nil, false, nil
}

// queryRow scans the only row of a query, and reports whether there was one.
func queryRow(ctx context.Context, tx *ent.Client, query string, args []any, into ...any) (found bool, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if rows.Next() {
		found = true
		if err := rows.Scan(into...); err != nil {
			return false, err
		}
	}
	return found, rows.Err()
}
