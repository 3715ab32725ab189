package auth

import (
	"log/slog"
	"net/netip"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/schema/enum"
)

// Session is a valid session, with what is needed to mint a JWT.
type Session struct {
	_ struct{} `cbor:",toarray"` // an array in Redis, without field names: it is decoded at each request

	ID     uuid.UUID
	Family uuid.UUID // the ID of the first session in a chain of rotations
	UserID uuid.UUID

	Type        enum.UserType
	ReferenceID uuid.UUID // the person's ID, in the table of Type
	Verified    bool      // whether the e-mail address is verified

	IssuedAt      time.Time // of this token
	LastSeenAt    time.Time // with the precision of Config.TouchEvery
	IdleExpiresAt time.Time // unless it is used
	ExpiresAt     time.Time // regardless of use

	IP        netip.Addr // of the client it was issued to; zero if unknown
	UserAgent string
}

// Issued is a session with its token, which is not stored.
type Issued struct {
	Session

	Token string `json:"-"` // 43 URL-safe characters
	// Replaced reports when the old token of a rotated session becomes invalid everywhere.
	Replaced Ended `json:"-"`
}

// String does not contain the token.
func (i Issued) String() string { return "session " + i.ID.String() }

// LogValue is String, for slog.
func (i Issued) LogValue() slog.Value { return slog.StringValue(i.String()) }

// GoString is String, for %#v.
func (i Issued) GoString() string { return i.String() }

func (s *Session) toUTC() {
	for _, at := range []*time.Time{&s.IssuedAt, &s.LastSeenAt, &s.IdleExpiresAt, &s.ExpiresAt} {
		*at = at.UTC()
	}
}

// Actor returns the actor of the session, with the request data of c.
func (s Session) Actor(c Client) actor.Actor {
	return actor.Actor{
		Type: enum.ActorType(s.Type), ID: s.ReferenceID, UserID: s.UserID, IP: c.IP, UserAgent: c.UserAgent, RequestID: c.RequestID,
	}
}

// Ended reports how many sessions a call has ended, and when their tokens become invalid everywhere.
type Ended struct {
	Sessions int
	// Within is 0 if the tokens are already invalid in every process. If this process cannot reach Redis, or
	// has none, or no replica of it confirms that it knows, it is how long another process may still accept one of them: [RevokedWithin] at most.
	Within time.Duration
}

// RevokedWithin is how long Redis may cache a session before PostgreSQL is queried again.
const RevokedWithin = max(kind.SessionTTL, kind.LoginTTL)
