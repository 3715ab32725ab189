package auth

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/ent"
)

const (
	selectSession = `SELECT s.id, s.family, s.user_id, u.user_type, u.reference_id, u.is_verified, s.created_at, s.last_seen_at, s.idle_expires_at,
	s.expires_at, coalesce(host(s.ip_address), ''), coalesce(s.user_agent, ''), s.version
FROM sessions s JOIN users u ON u.id = s.user_id
WHERE u.is_active AND s.revoked_at IS NULL AND s.rotated_at IS NULL AND s.idle_expires_at > now() AND s.expires_at > now()`

	byToken = selectSession + ` AND s.token_hash = $1`
	ofUser  = selectSession + ` AND s.user_id = $1 ORDER BY s.last_seen_at DESC, s.id`
)

func scanSession(row interface{ Scan(into ...any) error }) (s Session, version int64, err error) {
	var ip string
	err = row.Scan(&s.ID, &s.Family, &s.UserID, &s.Type, &s.ReferenceID, &s.Verified, &s.IssuedAt, &s.LastSeenAt, &s.IdleExpiresAt,
		&s.ExpiresAt, &ip, &s.UserAgent, &version)
	if ip != "" && err == nil {
		err = s.IP.UnmarshalText([]byte(ip))
	}
	s.inUTC()
	return s, version, err
}

// Validate returns the session of a token, and notes that it is used. Where Redis knows it, it costs one
// GET. Errors: [ErrSession]; any other says that it could not be found out.
func (a *Authenticator) Validate(ctx context.Context, token string) (Session, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Session{}, ErrSession
	}
	key := hex.EncodeToString(hash)
	s, err := a.sessions.Get(ctx, key, func(ctx context.Context) (Session, int64, error) {
		s, version, err := scanSession(a.db.SQL().QueryRowContext(asAuthService(ctx, Client{}, ""), byToken, hash))
		if errors.Is(err, sql.ErrNoRows) {
			err = cache.ErrNotFound
		}
		return s, version, err
	})
	switch {
	case errors.Is(err, cache.ErrNotFound):
		return Session{}, ErrSession
	case err != nil:
		return Session{}, fmt.Errorf("validate a session: %w", err)
	}
	switch now := time.Now(); {
	case !now.Before(s.ExpiresAt):
		return Session{}, ErrSession
	case now.Sub(s.LastSeenAt) >= a.cfg.TouchEvery:
		return a.touch(ctx, s, hash)
	}
	return s, nil
}

// touch writes that a session is used, unless that was written a moment ago or the session has ended:
// then it brings nothing back.
const touch = `UPDATE sessions SET last_seen_at = now(), idle_expires_at = least(now() + $2 * interval '1 second', expires_at)
	WHERE id = $1 AND revoked_at IS NULL AND rotated_at IS NULL AND last_seen_at < now() - $3 * interval '1 second'
		AND idle_expires_at > now() AND expires_at > now()
	RETURNING last_seen_at, idle_expires_at`

func (a *Authenticator) touch(ctx context.Context, s Session, hash []byte) (Session, error) {
	ctx = asAuthService(ctx, Client{}, "")
	err := a.db.SQL().QueryRowContext(ctx, touch, s.ID, a.cfg.IdleTimeout.Seconds(), a.cfg.TouchEvery.Seconds()).
		Scan(&s.LastSeenAt, &s.IdleExpiresAt)
	if errors.Is(err, sql.ErrNoRows) { // another was quicker, or it has ended
		var again Session
		if again, _, err = scanSession(a.db.SQL().QueryRowContext(ctx, byToken, hash)); err == nil {
			s = again
		}
	}
	switch {
	case err == nil:
		s.inUTC()
		err = a.sessions.Invalidate(ctx, hex.EncodeToString(hash)) // so that nobody writes it again
	case errors.Is(err, sql.ErrNoRows):
		return Session{}, ErrSession
	}
	if err != nil { // it was good a moment ago, by Redis
		a.log.WarnContext(ctx, "auth: the use of a session was not noted", "session_id", s.ID, "err", err)
	}
	return s, nil
}

// Sessions lists those of a login that are good, the one used last first.
func (a *Authenticator) Sessions(ctx context.Context, userID uuid.UUID) (all []Session, err error) {
	rows, err := a.db.SQL().QueryContext(asAuthService(ctx, clientOf(ctx), ""), ofUser, userID)
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		s, _, err := scanSession(rows)
		if err != nil {
			return nil, fmt.Errorf("list sessions: %w", err)
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	return all, nil
}

const (
	// revokeFamily ends the session of a token, and those that came before and after it by rotation.
	revokeFamily = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL
		AND family = (SELECT family FROM sessions WHERE token_hash = $1) RETURNING token_hash, rotated_at IS NULL`
	revokeOne = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND user_id = $1
		AND family = (SELECT family FROM sessions WHERE id = $2) RETURNING token_hash, rotated_at IS NULL`
	revokeAll = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND expires_at > now() AND user_id = $1
		AND family IS DISTINCT FROM (SELECT family FROM sessions WHERE id = $2) RETURNING token_hash, rotated_at IS NULL`
)

// Logout ends the session of a token. One that is no good, or no longer, is none.
func (a *Authenticator) Logout(ctx context.Context, token string) (Ended, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Ended{}, nil
	}
	return a.revoke(ctx, "logout", holdOwner, hash, revokeFamily, hash)
}

// Revoke ends one session of a login, by its id.
func (a *Authenticator) Revoke(ctx context.Context, userID, sessionID uuid.UUID) (Ended, error) {
	return a.revoke(ctx, "revoke_session", holdUser, userID, revokeOne, userID, sessionID)
}

// RevokeAll ends all sessions of a login, but the one of that id; uuid.Nil spares none.
func (a *Authenticator) RevokeAll(ctx context.Context, userID, except uuid.UUID) (Ended, error) {
	return a.revoke(ctx, "revoke_sessions", holdUser, userID, revokeAll, userID, except)
}

// holdOwner holds the login of a token's session.
const holdOwner = `SELECT id FROM users WHERE id = (SELECT user_id FROM sessions WHERE token_hash = $1) FOR NO KEY UPDATE`

func (a *Authenticator) revoke(ctx context.Context, action, hold string, of any, query string, args ...any) (Ended, error) {
	if a.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	asking := asAuthService(ctx, clientOf(ctx), action)
	var gone []ended
	// In a transaction, as two that end the same sessions may meet and one of them begin again.
	err := a.db.WithTx(asking, func(ctx context.Context, tx *ent.Client) (err error) {
		// The login first: whoever rotates holds it, and the session that they make is seen only afterwards.
		var id uuid.UUID
		if _, err := one(ctx, tx, hold, []any{of}, &id); err != nil {
			return err
		}
		gone, err = endedBy(ctx, tx, query, args...)
		return err
	})
	if err != nil {
		return Ended{}, fmt.Errorf("revoke sessions: %w", err)
	}
	return a.forget(ctx, gone), nil
}

// ended is a session that a statement has ended.
type ended struct {
	hash []byte
	live bool // it was not rotated: somebody used it
}

func endedBy(ctx context.Context, tx *ent.Client, query string, args ...any) (gone []ended, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var e ended
		if err := rows.Scan(&e.hash, &e.live); err != nil {
			return nil, err
		}
		gone = append(gone, e)
	}
	return gone, rows.Err()
}

// forget has Redis forget sessions that have ended, after the transaction that ended them.
func (a *Authenticator) forget(ctx context.Context, gone []ended) Ended {
	var out Ended
	keys := make([]string, len(gone))
	for i, e := range gone {
		keys[i] = hex.EncodeToString(e.hash)
		if e.live {
			out.Sessions++
		}
	}
	if a.db.Cache() == nil && len(gone) > 0 {
		out.Within = RevokedWithin
	}
	if err := a.sessions.Invalidate(ctx, keys...); err != nil {
		out.Within = RevokedWithin
		a.log.WarnContext(ctx, "auth: Redis was not told that sessions have ended; it answers for them some seconds more", "sessions", len(gone), "err", err)
	}
	return out
}

const insertSession = `INSERT INTO sessions (id, family, user_id, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address, user_agent)
	SELECT @id, @family, id, @token_hash, now(), least(now() + @idle * interval '1 second', coalesce(@expires, now() + @lifetime * interval '1 second')),
		coalesce(@expires, now() + @lifetime * interval '1 second'), nullif(@ip, '')::inet, nullif(@agent, '')
	FROM `

const returningSession = ` RETURNING user_id, created_at, last_seen_at, idle_expires_at, expires_at`

// sessionArgs are the arguments of insertSession; expires is when the family ends, or not valid for a new one.
func (a *Authenticator) sessionArgs(i *Issued, hash []byte, expires sql.NullTime, c Client) map[string]any {
	ip := ""
	if c.IP.IsValid() {
		i.IP = c.IP.Unmap().WithZone("")
		ip = i.IP.String()
	}
	i.UserAgent = actor.Text(c.UserAgent)
	return map[string]any{
		"id": i.ID, "family": i.Family, "token_hash": hash, "idle": a.cfg.IdleTimeout.Seconds(), "expires": expires,
		"lifetime": a.cfg.SessionLifetime.Seconds(), "ip": ip, "agent": i.UserAgent,
	}
}

func (i *Issued) scan(row *sql.Row) error {
	if err := row.Scan(&i.UserID, &i.IssuedAt, &i.LastSeenAt, &i.IdleExpiresAt, &i.ExpiresAt); err != nil {
		return err
	}
	i.inUTC()
	return nil
}

// Prune removes sessions and tokens that expired more than a month ago, at most 10,000 of each, and says
// how many: a job for once a day.
func (a *Authenticator) Prune(ctx context.Context) (removed int, err error) {
	for _, table := range []string{"sessions", "account_tokens"} {
		res, err := a.db.SQL().ExecContext(asAuthService(ctx, clientOf(ctx), "prune"), `DELETE FROM `+pq.QuoteIdentifier(table)+` WHERE id IN
			(SELECT id FROM `+pq.QuoteIdentifier(table)+` WHERE expires_at < now() - interval '30 days' ORDER BY expires_at LIMIT 10000)`)
		if err != nil {
			return removed, fmt.Errorf("prune %s: %w", table, err)
		}
		n, err := res.RowsAffected()
		if err != nil {
			return removed, fmt.Errorf("prune %s: %w", table, err)
		}
		removed += int(n)
	}
	return removed, nil
}
