package auth

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/schema/enum"
)

// LoginState is what a login may do at the moment.
type LoginState struct {
	_ struct{} `cbor:",toarray"` // in Redis without names

	Type        enum.UserType
	ReferenceID uuid.UUID
	Active      bool
	Verified    bool
	LockedUntil *time.Time // nil where it is not locked
}

// ErrNoAccount says that there is no login of that id.
var ErrNoAccount = errors.New("no such account")

// LoginState returns that of a login, from Redis where it knows it. Errors: [ErrNoAccount].
func (a *Authenticator) LoginState(ctx context.Context, userID uuid.UUID) (LoginState, error) {
	s, err := a.states.Get(ctx, userID.String(), func(ctx context.Context) (s LoginState, version int64, err error) {
		err = a.db.SQL().QueryRowContext(asAuthService(ctx, Client{}, ""), `SELECT user_type, reference_id, is_active, is_verified,
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
