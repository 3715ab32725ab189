package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/schema/enum"
)

// account is a login, as an attempt finds it.
type account struct {
	id        uuid.UUID
	email     string
	kind      enum.UserType
	reference uuid.UUID
	hash      string
	// changed is what the password is told apart by: the hash of the same password may be made anew.
	changed                     sql.NullTime
	active, verified, wasLocked bool
	locks                       bool // this attempt has, unless it is forgiven
	asTyped                     bool // the hash is of the password as it was typed, not in its normal form
}

// reserve counts an attempt before anything is compared. The row is locked while it is looked at, so that
// of attempts at once each sees the one before it: past the limit none is given the hash. A lock set by an
// admin, who leaves no failures behind, lets guesses through as long as they stay below the limit, so that
// whoever knows the password can be told: a lock with as many failures as the limit is one that guesses set.
const reserve = `
WITH found AS (
	SELECT id, locked_until, coalesce(locked_until > now(), false) AS locked, failed_login_attempts AS failures,
		CASE WHEN greatest(last_failed_login, locked_until) < now() - $3 * interval '1 second' THEN 1 ELSE failed_login_attempts + 1 END AS n
	FROM users WHERE %s FOR UPDATE
), attempt AS (
	SELECT * FROM found WHERE NOT (locked AND failures >= $2 - 1)
)
UPDATE users u SET failed_login_attempts = n, last_failed_login = now(),
	locked_until = CASE WHEN n >= $2 THEN greatest(u.locked_until, now() + least($5::float8, $4 * 2.0 ^ least(n - $2, 40)) * interval '1 second')
		ELSE u.locked_until END
FROM attempt a WHERE u.id = a.id
RETURNING u.id, u.email, u.user_type, u.reference_id, u.password_hash, u.password_changed_at, u.is_active, u.is_verified, a.locked, n >= $2`

var (
	reserveByEmail = fmt.Sprintf(reserve, "email = $1")
	reserveByID    = fmt.Sprintf(reserve, "id = $1")
)

// attempt reserves one guess; without a login that may be guessed at, the account has no hash.
func (a *Authenticator) attempt(ctx context.Context, query string, key any) (account, error) {
	var u account
	err := a.db.SQL().QueryRowContext(ctx, query, key, a.cfg.Attempts, a.cfg.Window.Seconds(), a.cfg.Lock.Seconds(), a.cfg.MaxLock.Seconds()).
		Scan(&u.id, &u.email, &u.kind, &u.reference, &u.hash, &u.changed, &u.active, &u.verified, &u.wasLocked, &u.locks)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return account{}, fmt.Errorf("count an attempt: %w", err)
	}
	return u, nil
}

// check verifies a password against a login, found by query, and leaves the attempt counted unless it is
// right. The caller has a place.
func (a *Authenticator) check(ctx context.Context, query, login string, key any, password string) (account, error) {
	var u account
	var ok bool
	// Nothing is counted of those who leave while they wait for their turn.
	err := a.hasher.work(ctx, func() (err error) {
		if u, err = a.attempt(withAction(ctx, "login_attempt"), query, key); err == nil {
			ok, u.asTyped = a.hasher.verify(u.hash, password)
		}
		return err
	})
	if err != nil {
		return account{}, err
	}
	if _, known := costOf(u.hash); u.id != uuid.Nil && !known {
		a.log.WarnContext(ctx, "auth: a stored password hash is none of bcrypt's that may be computed; nobody can log in with it", "user_id", u.id)
	}
	if !ok {
		if err := a.noteFailure(ctx, login, key, u, ErrCredentials); err != nil {
			return account{}, err
		}
		return account{}, ErrCredentials
	}
	return u, nil
}

// noted has the trail keep why somebody did not come in, whether there is such a login or not, and that it is
// locked by now.
const noted = `SELECT record_attempt($1, 'users', login.id, false, jsonb_build_object('error', $2::text)),
	CASE WHEN $3 THEN record_attempt('lockout', 'users', login.id, true, NULL) END
	FROM (SELECT (SELECT id FROM users WHERE %s) AS id) login`

var (
	loginByEmail = fmt.Sprintf(noted, "email = $4")
	loginByID    = fmt.Sprintf(noted, "id = $4")
)

// noteFailure files an attempt that failed, of the login that key names, under what ctx's caller does.
func (a *Authenticator) noteFailure(ctx context.Context, query string, key any, u account, failure error) error {
	words := map[error]string{ErrCredentials: "credentials", ErrInactive: "inactive", ErrLocked: "locked", ErrUnverified: "unverified"}
	action, _ := actor.Action(ctx)
	if _, err := a.db.SQL().ExecContext(ctx, query, action, words[failure], u.locks && errors.Is(failure, ErrCredentials), key); err != nil {
		return fmt.Errorf("note a failed attempt: %w", err)
	}
	return nil
}

// forgive takes the failures back of somebody who knows the password and may not come in. A lock that
// guesses have set goes with them; an admin's stays.
const forgive = `UPDATE users SET failed_login_attempts = 0,
	locked_until = CASE WHEN failed_login_attempts >= $2 AND NOT $4 THEN NULL ELSE locked_until END
	WHERE id = $1 AND password_changed_at IS NOT DISTINCT FROM $3`

func (a *Authenticator) forgive(ctx context.Context, u account) error {
	if _, err := a.db.SQL().ExecContext(withAction(ctx, "forgive_attempt"), forgive, u.id, a.cfg.Attempts, u.changed, u.wasLocked); err != nil {
		return fmt.Errorf("take an attempt back: %w", err)
	}
	return nil
}

// closed says why somebody who had the right password may not come in.
func (a *Authenticator) refusal(u account) error {
	switch {
	case !u.active:
		return ErrInactive
	case u.wasLocked:
		return ErrLocked
	case !u.verified && !a.cfg.AllowUnverified:
		return ErrUnverified
	}
	return nil
}

// rehash stores a new hash of the same password. One that was changed meanwhile is left alone.
const rehash = `UPDATE users SET password_hash = $3
	WHERE id = $1 AND password_hash = $2 AND set_config('predicthealth.same_password', id::text, true) <> ''`

// upgrade raises the cost of a hash whose password is at hand, and makes it of the password's normal form. The login has succeeded; it does not fail
// for this.
func (a *Authenticator) upgrade(ctx context.Context, u account, password string) {
	if !u.asTyped && !a.hasher.outdated(u.hash) {
		return
	}
	hash, err := a.hasher.make(ctx, password)
	if err == nil {
		_, err = a.db.SQL().ExecContext(withAction(ctx, "rehash_password"), rehash, u.id, u.hash, hash)
	}
	if err != nil {
		a.log.WarnContext(ctx, "auth: a password's hash keeps its old cost", "user_id", u.id, "err", err)
	}
}
