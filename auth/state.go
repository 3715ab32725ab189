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

// State is what a login may do at the moment.
type State struct {
	_ struct{} `cbor:",toarray"` // in Redis without names

	Type        enum.UserType
	ReferenceID uuid.UUID
	Active      bool
	Verified    bool
	LockedUntil *time.Time // nil where it is not locked
}

// ErrNoAccount says that there is no login of that id.
var ErrNoAccount = errors.New("no such account")

// State returns that of a login, from Redis where it knows it. Errors: [ErrNoAccount].
func (a *Accounts) State(ctx context.Context, userID uuid.UUID) (State, error) {
	s, err := a.states.Get(ctx, userID.String(), func(ctx context.Context) (s State, version int64, err error) {
		err = a.db.SQL().QueryRowContext(process(ctx, Client{}, ""), `SELECT user_type, reference_id, is_active, is_verified,
			CASE WHEN locked_until > now() THEN least(locked_until, '9999-12-31') END, version FROM users WHERE id = $1`, userID).
			Scan(&s.Type, &s.ReferenceID, &s.Active, &s.Verified, &s.LockedUntil, &version)
		if errors.Is(err, sql.ErrNoRows) {
			err = cache.ErrNotFound
		}
		return s, version, err
	})
	switch {
	case errors.Is(err, cache.ErrNotFound):
		return State{}, ErrNoAccount
	case err != nil:
		return State{}, fmt.Errorf("read the state of a login: %w", err)
	}
	return s, nil
}
