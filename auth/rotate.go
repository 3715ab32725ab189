package auth

import (
	"context"
	"database/sql"
	"errors"

	"github.com/google/uuid"

	"github.com/predicthealth/database/ent"
)

const (
	// rotating finds the session, and holds its login: nobody changes the password until the new token
	// stands where that change would end it.
	rotating = `SELECT s.user_id, s.family, s.expires_at, u.user_type, u.reference_id, u.is_verified
		FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = $1 FOR SHARE OF u`
	rotateOld = `UPDATE sessions SET rotated_at = now() WHERE token_hash = $1 AND revoked_at IS NULL AND rotated_at IS NULL
		AND idle_expires_at > now() AND expires_at > now() AND EXISTS (SELECT FROM users WHERE users.id = user_id AND is_active)`
	// stolen is true of a token that was rotated a while ago.
	stolen = `SELECT coalesce(rotated_at < now() - $2 * interval '1 second', false) FROM sessions WHERE token_hash = $1`
)

var insertNext = named(insertSession + `users WHERE id = @user` + returningSession)

// Rotate gives a session another token; the old one is good no longer, and the session ends when it would
// have. Of several who rotate one token at once one gets the new one, and the others [ErrSession]. A token
// that comes back after [Config.RotationGrace] was copied: all sessions of its family end, and the error
// is [ErrSessionReused].
func (a *Authenticator) Rotate(ctx context.Context, token string, c Client) (Issued, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Issued{}, ErrSession
	}
	if a.db.InTx(ctx) {
		return Issued{}, ErrInTransaction
	}
	var next Issued
	var gone []ended
	reused := false
	asking := asAuthService(ctx, c, "rotate_session")
	err := a.db.WithTx(asking, func(ctx context.Context, tx *ent.Client) (err error) {
		next, gone, reused, err = a.rotate(ctx, tx, hash, c)
		return err
	})
	if err != nil {
		return Issued{}, failed("rotate a session", err)
	}
	switch {
	case reused:
		return Issued{}, &ReuseError{a.forget(asking, gone)}
	case next.Token == "":
		return Issued{}, ErrSession
	}
	next.Replaced = a.forget(asking, []ended{{hash: hash, live: true}})
	return next, nil
}

func (a *Authenticator) rotate(ctx context.Context, tx *ent.Client, hash []byte, c Client) (next Issued, gone []ended, reused bool, err error) {
	var expires sql.NullTime
	found, err := one(ctx, tx, rotating, []any{hash}, &next.UserID, &next.Family, &expires, &next.Type, &next.ReferenceID, &next.Verified)
	if err != nil || !found {
		return Issued{}, nil, false, err
	}
	res, err := tx.ExecContext(ctx, rotateOld, hash)
	if err != nil {
		return Issued{}, nil, false, err
	}
	n, err := res.RowsAffected()
	if err != nil {
		return Issued{}, nil, false, err
	}
	if n == 0 {
		if _, err := one(ctx, tx, stolen, []any{hash, a.cfg.RotationGrace.Seconds()}, &reused); err != nil || !reused {
			return Issued{}, nil, false, err
		}
		if _, err := one(ctx, tx, holdUser, []any{next.UserID}, new(uuid.UUID)); err != nil {
			return Issued{}, nil, false, err
		}
		gone, err = endedBy(withAction(ctx, "end_copied_session"), tx, revokeFamily, hash)
		return Issued{}, gone, true, err
	}
	next.ID = uuid.Must(uuid.NewV7())
	token, nextHash := newToken()
	values := a.sessionArgs(&next, nextHash, expires, c)
	values["user"] = next.UserID
	if _, err := one(ctx, tx, insertNext.text, insertNext.args(values), &next.UserID, &next.IssuedAt, &next.LastSeenAt, &next.IdleExpiresAt, &next.ExpiresAt); err != nil {
		return Issued{}, nil, false, err
	}
	next.Token = token
	next.inUTC()
	return next, nil, false, nil
}

// one reads the only row of a query, and says whether there was one.
func one(ctx context.Context, tx *ent.Client, query string, args []any, into ...any) (found bool, err error) {
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
