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
	"github.com/predicthealth/database/internal/driver"
)

const (
	selectSession = `SELECT s.id, s.family, s.user_id, u.user_type, u.reference_id, u.is_verified, s.created_at, s.last_seen_at, s.idle_expires_at,
	s.expires_at, coalesce(host(s.ip_address), ''), coalesce(s.user_agent, ''), s.version
FROM sessions s JOIN users u ON u.id = s.user_id
WHERE u.is_active AND s.revoked_at IS NULL AND s.rotated_at IS NULL AND s.idle_expires_at > now() AND s.expires_at > now()`

	selectByToken = selectSession + ` AND s.token_hash = $1`
	selectByUser  = selectSession + ` AND s.user_id = $1 ORDER BY s.last_seen_at DESC, s.id`
)

func scanSession(row interface{ Scan(into ...any) error }) (s Session, version int64, err error) {
	var ip string
	err = row.Scan(&s.ID, &s.Family, &s.UserID, &s.Type, &s.ReferenceID, &s.Verified, &s.IssuedAt, &s.LastSeenAt, &s.IdleExpiresAt,
		&s.ExpiresAt, &ip, &s.UserAgent, &version)
	if ip != "" && err == nil {
		err = s.IP.UnmarshalText([]byte(ip))
	}
	s.toUTC()
	return s, version, err
}

// Validate returns the session of a token and records its use. A session cached in Redis costs one GET.
// Errors: [ErrSession]; any other error means that the token could not be checked.
func (a *Authenticator) Validate(ctx context.Context, token string) (Session, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Session{}, ErrSession
	}
	key := hex.EncodeToString(hash)
	s, err := a.sessions.Get(ctx, key, func(ctx context.Context) (Session, int64, error) {
		s, version, err := scanSession(a.db.SQL().QueryRowContext(driver.WithRead(asAuthService(ctx, Client{}, "")), selectByToken, hash))
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

// touch records the use of a session, unless it was recorded recently or the session has ended; it never
// revives an ended session.
const touch = `UPDATE sessions SET last_seen_at = now(), idle_expires_at = least(now() + $2 * interval '1 second', expires_at)
	WHERE id = $1 AND revoked_at IS NULL AND rotated_at IS NULL AND last_seen_at < now() - $3 * interval '1 second'
		AND idle_expires_at > now() AND expires_at > now()
	RETURNING last_seen_at, idle_expires_at`

func (a *Authenticator) touch(ctx context.Context, s Session, hash []byte) (Session, error) {
	ctx = asAuthService(ctx, Client{}, "")
	err := a.db.SQL().QueryRowContext(ctx, touch, s.ID, a.cfg.IdleTimeout.Seconds(), a.cfg.TouchEvery.Seconds()).
		Scan(&s.LastSeenAt, &s.IdleExpiresAt)
	if errors.Is(err, sql.ErrNoRows) { // a concurrent call has recorded it, or the session has ended
		var again Session
		if again, _, err = scanSession(a.db.SQL().QueryRowContext(driver.WithRead(ctx), selectByToken, hash)); err == nil {
			s = again
		}
	}
	switch {
	case err == nil:
		s.toUTC()
		err = a.sessions.Invalidate(ctx, hex.EncodeToString(hash)) // so that no process writes it again
	case errors.Is(err, sql.ErrNoRows):
		return Session{}, ErrSession
	}
	if err != nil { // the session was valid in Redis
		a.log.WarnContext(ctx, "auth: the use of a session was not recorded", "session_id", s.ID, "err", err)
	}
	return s, nil
}

// Sessions lists the valid sessions of a login, the last used first.
func (a *Authenticator) Sessions(ctx context.Context, userID uuid.UUID) (all []Session, err error) {
	rows, err := a.db.SQL().QueryContext(asAuthService(ctx, clientOf(ctx), ""), selectByUser, userID)
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
	// revokeFamily ends the session of a token and all sessions of its family.
	revokeFamily = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL
		AND family = (SELECT family FROM sessions WHERE token_hash = $1) RETURNING token_hash, rotated_at IS NULL`
	revokeOne = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND user_id = $1
		AND family = (SELECT family FROM sessions WHERE id = $2) RETURNING token_hash, rotated_at IS NULL`
	revokeAll = `UPDATE sessions SET revoked_at = now() WHERE revoked_at IS NULL AND expires_at > now() AND user_id = $1
		AND family IS DISTINCT FROM (SELECT family FROM sessions WHERE id = $2) RETURNING token_hash, rotated_at IS NULL`
)

// Logout ends the session of a token. An invalid or expired token is a no-op.
func (a *Authenticator) Logout(ctx context.Context, token string) (Ended, error) {
	hash, ok := hashOf(token)
	if !ok {
		return Ended{}, nil
	}
	return a.revoke(ctx, "logout", lockSessionUser, hash, revokeFamily, hash)
}

// Revoke ends one session of a login, by the session's ID.
func (a *Authenticator) Revoke(ctx context.Context, userID, sessionID uuid.UUID) (Ended, error) {
	return a.revoke(ctx, "revoke_session", lockUser, userID, revokeOne, userID, sessionID)
}

// RevokeAll ends all sessions of a login except the one with ID except; uuid.Nil keeps none.
func (a *Authenticator) RevokeAll(ctx context.Context, userID, except uuid.UUID) (Ended, error) {
	return a.revoke(ctx, "revoke_sessions", lockUser, userID, revokeAll, userID, except)
}

// lockSessionUser locks the login of a token's session.
const lockSessionUser = `SELECT id FROM users WHERE id = (SELECT user_id FROM sessions WHERE token_hash = $1) FOR NO KEY UPDATE`

func (a *Authenticator) revoke(ctx context.Context, action, lock string, arg any, query string, args ...any) (Ended, error) {
	if a.db.InTx(ctx) {
		return Ended{}, ErrInTransaction
	}
	asService := asAuthService(ctx, clientOf(ctx), action)
	var revoked []revokedSession
	// In a transaction that is retried: two that end the same sessions may deadlock.
	err := a.db.WithTx(asService, func(ctx context.Context, tx *ent.Client) (err error) {
		// Lock the login first: a rotation holds the lock, and its new session is visible only afterwards.
		var id uuid.UUID
		if _, err := queryRow(ctx, tx, lock, []any{arg}, &id); err != nil {
			return err
		}
		revoked, err = endSessions(ctx, tx, query, args...)
		return err
	})
	if err != nil {
		return Ended{}, fmt.Errorf("revoke sessions: %w", err)
	}
	return a.invalidateSessions(ctx, revoked), nil
}

// revokedSession is a session that a statement has ended.
type revokedSession struct {
	hash []byte
	live bool // it was in use, not already rotated
}

func endSessions(ctx context.Context, tx *ent.Client, query string, args ...any) (revoked []revokedSession, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var e revokedSession
		if err := rows.Scan(&e.hash, &e.live); err != nil {
			return nil, err
		}
		revoked = append(revoked, e)
	}
	return revoked, rows.Err()
}

// invalidateSessions invalidates ended sessions in Redis. Call it after the transaction that ended them.
func (a *Authenticator) invalidateSessions(ctx context.Context, revoked []revokedSession) Ended {
	var out Ended
	keys := make([]string, len(revoked))
	for i, e := range revoked {
		keys[i] = hex.EncodeToString(e.hash)
		if e.live {
			out.Sessions++
		}
	}
	if a.db.Cache() == nil && len(revoked) > 0 {
		out.Within = RevokedWithin
	}
	if err := a.sessions.Invalidate(ctx, keys...); err != nil {
		out.Within = RevokedWithin
		a.log.WarnContext(ctx, "auth: ended sessions were not invalidated in Redis; they stay valid for some seconds", "sessions", len(revoked), "err", err)
	}
	return out
}

const insertSession = `INSERT INTO sessions (id, family, user_id, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address, user_agent)
	SELECT @id, @family, id, @token_hash, now(), least(now() + @idle * interval '1 second', coalesce(@expires, now() + @lifetime * interval '1 second')),
		coalesce(@expires, now() + @lifetime * interval '1 second'), nullif(@ip, '')::inet, nullif(@agent, '')
	FROM `

const returningSession = ` RETURNING user_id, created_at, last_seen_at, idle_expires_at, expires_at`

// sessionArgs returns the arguments of insertSession. expires is when the family ends; it is not valid for a new family.
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
	i.toUTC()
	return nil
}

// Prune removes sessions and tokens that expired more than 30 days ago, at most 10,000 of each, and returns
// how many. Run it daily.
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
