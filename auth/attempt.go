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

// account is a login as read by an attempt.
type account struct {
	id        uuid.UUID
	email     string
	kind      enum.UserType
	reference uuid.UUID
	hash      string
	// passwordChangedAt identifies the password: the hash of the same password may be recomputed.
	passwordChangedAt           sql.NullTime
	active, verified, wasLocked bool
	setsLock                    bool // this attempt has set a lock, unless its failure is reset
	failures                    int  // with this attempt, until its failure is reset
	failedBefore                sql.NullTime
	unnormalized                bool // the hash is of the password as typed, not of its normal form
}

// countAttempt counts an attempt before any comparison. The row is locked, so each of several concurrent
// attempts sees the one before it: past the limit, no attempt gets the hash. A lock set by an admin leaves no
// failures; attempts below the limit are still compared, so that the right password returns ErrLocked. A lock
// with as many failures as the limit was set by wrong passwords.
const countAttempt = `
WITH found AS (
	SELECT id, locked_until, coalesce(locked_until > now(), false) AS locked, failed_login_attempts AS failures, last_failed_login AS failed_before,
		CASE WHEN greatest(last_failed_login, locked_until) < now() - $3 * interval '1 second' THEN 1 ELSE failed_login_attempts + 1 END AS n
	FROM users WHERE %s FOR UPDATE
), attempt AS (
	SELECT * FROM found WHERE NOT (locked AND failures >= $2 - 1)
)
UPDATE users u SET failed_login_attempts = n, last_failed_login = now(),
	locked_until = CASE WHEN n >= $2 THEN greatest(u.locked_until, now() + least($5::float8, $4 * 2.0 ^ least(n - $2, 40)) * interval '1 second')
		ELSE u.locked_until END
FROM attempt a WHERE u.id = a.id
RETURNING u.id, u.email, u.user_type, u.reference_id, u.password_hash, u.password_changed_at, u.is_active, u.is_verified, a.locked, n >= $2, n, a.failed_before`

var (
	countAttemptByEmail = fmt.Sprintf(countAttempt, "email = $1")
	countAttemptByID    = fmt.Sprintf(countAttempt, "id = $1")
)

// attempt counts one attempt. If there is no such login, or its limit is reached, the account has no hash.
func (a *Authenticator) attempt(ctx context.Context, query string, key any) (account, error) {
	var u account
	err := a.db.SQL().QueryRowContext(ctx, query, key, a.cfg.Attempts, a.cfg.Window.Seconds(), a.cfg.Lock.Seconds(), a.cfg.MaxLock.Seconds()).
		Scan(&u.id, &u.email, &u.kind, &u.reference, &u.hash, &u.passwordChangedAt, &u.active, &u.verified, &u.wasLocked, &u.setsLock,
			&u.failures, &u.failedBefore)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return account{}, fmt.Errorf("count an attempt: %w", err)
	}
	return u, nil
}

// check verifies a password against the login that query finds. The attempt stays counted unless the password
// is right. The caller holds a slot.
func (a *Authenticator) check(ctx context.Context, query, recordQuery string, key any, password string) (account, error) {
	var u account
	var ok bool
	// A caller that cancels while it waits for a worker is not counted.
	err := a.hasher.withWorker(ctx, func() (err error) {
		if u, err = a.attempt(withAction(ctx, "login_attempt"), query, key); err == nil {
			ok, u.unnormalized = a.hasher.verify(u.hash, password)
		}
		return err
	})
	if err != nil {
		return account{}, err
	}
	if _, known := costOf(u.hash); u.id != uuid.Nil && !known {
		a.log.WarnContext(ctx, "auth: a stored password hash is not a usable bcrypt hash; its login cannot log in", "user_id", u.id)
	}
	if !ok {
		if err := a.recordFailure(ctx, recordQuery, key, u, ErrCredentials); err != nil {
			return account{}, err
		}
		return account{}, ErrCredentials
	}
	return u, nil
}

// recordFailed writes audit entries: why a login failed, whether the login exists or not, and the lock if one
// was set.
const recordFailed = `SELECT record_attempt($1, 'users', login.id, false, jsonb_build_object('error', $2::text)),
	CASE WHEN $3 THEN record_attempt('lockout', 'users', login.id, true, NULL) END
	FROM (SELECT (SELECT id FROM users WHERE %s) AS id) login`

var (
	recordFailureByEmail = fmt.Sprintf(recordFailed, "email = $4")
	recordFailureByID    = fmt.Sprintf(recordFailed, "id = $4")
)

// recordFailure records a failed attempt at the login that key names, under the action of ctx.
func (a *Authenticator) recordFailure(ctx context.Context, query string, key any, u account, failure error) error {
	reasons := map[error]string{ErrCredentials: "credentials", ErrInactive: "inactive", ErrLocked: "locked", ErrUnverified: "unverified"}
	action, _ := actor.Action(ctx)
	if _, err := a.db.SQL().ExecContext(ctx, query, action, reasons[failure], u.setsLock && errors.Is(failure, ErrCredentials), key); err != nil {
		return fmt.Errorf("record a failed attempt: %w", err)
	}
	return nil
}

// resetFailures resets the failure count of a login whose password was right but which may not log in. It also
// removes a lock set by wrong passwords; an admin's stays. The time of the last failure is again the one before this
// attempt, unless another attempt was counted since.
const resetFailures = `UPDATE users SET failed_login_attempts = 0,
	last_failed_login = CASE WHEN failed_login_attempts = $5 THEN $6::timestamptz ELSE last_failed_login END,
	locked_until = CASE WHEN failed_login_attempts >= $2 AND NOT $4 THEN NULL ELSE locked_until END
	WHERE id = $1 AND password_changed_at IS NOT DISTINCT FROM $3`

func (a *Authenticator) resetFailures(ctx context.Context, u account) error {
	if _, err := a.db.SQL().ExecContext(withAction(ctx, "forgive_attempt"), resetFailures, u.id, a.cfg.Attempts, u.passwordChangedAt, u.wasLocked,
		u.failures, u.failedBefore); err != nil {
		return fmt.Errorf("reset failed attempts: %w", err)
	}
	return nil
}

// refusal returns why a login may not log in although the password was right, or nil.
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

// rehash stores a new hash of the same password, unless the password has changed meanwhile.
const rehash = `UPDATE users SET password_hash = $3
	WHERE id = $1 AND password_hash = $2 AND set_config('predicthealth.same_password', id::text, true) <> ''`

// upgrade replaces a hash of a lower cost, or of a password that was not normalized. Its failure is logged and does
// not fail the login.
func (a *Authenticator) upgrade(ctx context.Context, u account, password string) {
	if !u.unnormalized && !a.hasher.outdated(u.hash) {
		return
	}
	hash, err := a.hasher.newHash(ctx, password)
	if err == nil {
		_, err = a.db.SQL().ExecContext(withAction(ctx, "rehash_password"), rehash, u.id, u.hash, hash)
	}
	if err != nil {
		a.log.WarnContext(ctx, "auth: a password's hash was not upgraded", "user_id", u.id, "err", err)
	}
}
