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

// Session is one that is good, with what is needed to mint a JWT.
type Session struct {
	_ struct{} `cbor:",toarray"` // in Redis without names: it is decoded at each request

	ID     uuid.UUID
	Family uuid.UUID // the first session's id, of those that follow each other by rotation
	UserID uuid.UUID

	Type        enum.UserType
	ReferenceID uuid.UUID // the person's id, whichever kind it is
	Verified    bool      // whether the e-mail address is known to be theirs

	IssuedAt      time.Time // of this token
	LastSeenAt    time.Time // to Config.TouchEvery
	IdleExpiresAt time.Time // unless it is used
	ExpiresAt     time.Time // however much it is used

	IP        netip.Addr // where it was issued; the zero one where that is not known
	UserAgent string
}

// Issued is a session with its token, which is nowhere else.
type Issued struct {
	Session

	Token string `json:"-"` // 43 characters that are safe in a URL
	// Replaced says, of a session that was rotated, since when the old token is not taken.
	Replaced Ended `json:"-"`
}

// String has no token in it.
func (i Issued) String() string { return "session " + i.ID.String() }

// LogValue is String, for slog.
func (i Issued) LogValue() slog.Value { return slog.StringValue(i.String()) }

// GoString is String, for %#v.
func (i Issued) GoString() string { return i.String() }

func (s *Session) inUTC() {
	for _, at := range []*time.Time{&s.IssuedAt, &s.LastSeenAt, &s.IdleExpiresAt, &s.ExpiresAt} {
		*at = at.UTC()
	}
}

// Actor is whom the session is of, where the request came from by c.
func (s Session) Actor(c Client) actor.Actor {
	return actor.Actor{
		Type: enum.ActorType(s.Type), ID: s.ReferenceID, UserID: s.UserID, IP: c.IP, UserAgent: c.UserAgent, RequestID: c.RequestID,
	}
}

// Ended says how many sessions a call has ended, and since when no process takes their tokens.
type Ended struct {
	Sessions int
	// Within is 0 where that is now. Where this process could not reach Redis, or has none, it is how long
	// another process, which does reach it, may still take one of the tokens: [RevokedWithin] at most.
	Within time.Duration
}

// RevokedWithin is for how long Redis answers for a session without PostgreSQL being asked again.
const RevokedWithin = max(kind.SessionTTL, kind.LoginTTL)
