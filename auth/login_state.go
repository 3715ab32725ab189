package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/schema/enum"
)

// LoginState is the current state of a login.
type LoginState struct {
	_ struct{} `cbor:",toarray"` // an array in Redis, without field names

	Type        enum.UserType
	ReferenceID uuid.UUID
	Active      bool
	Verified    bool
	LockedUntil *time.Time // nil if it is not locked
}

// ErrNoAccount means that there is no login of that ID.
var ErrNoAccount = errors.New("no such account")

// LoginState returns the state of a login, from Redis if cached. Errors: [ErrNoAccount].
func (a *Authenticator) LoginState(ctx context.Context, userID uuid.UUID) (LoginState, error) {
	s, err := a.loginStates.Get(ctx, userID.String(), func(ctx context.Context) (s LoginState, version int64, err error) {
		err = a.db.SQL().QueryRowContext(driver.WithRead(asAuthService(ctx, Client{}, "")), `SELECT user_type, reference_id, is_active, is_verified,
			CASE WHEN locked_until > now() THEN least(locked_until, '9999-12-31') END, version FROM users WHERE id = $1`, userID).
			Scan(&s.Type, &s.ReferenceID, &s.Active, &s.Verified, &s.LockedUntil, &version)
		if errors.Is(err, sql.ErrNoRows) {
			err = cache.ErrNotFound
		}
		return s, version, err
	})
	switch {
	case errors.Is(err, cache.ErrNotFound):
		return LoginState{}, ErrNoAccount
	case err != nil:
		return LoginState{}, fmt.Errorf("read the state of a login: %w", err)
	}
	return s, nil
}
