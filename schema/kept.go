package schema

import (
	"time"

	"github.com/predicthealth/database/schema/attach"
)

// loginTTL is for how long Redis answers for a session or a login without PostgreSQL being asked again, so that a revocation
// which cannot reach Redis holds by then.
const loginTTL = 10 * time.Second

// public is kept in Redis for everybody: up to ten minutes after a change that could not reach Redis.
func public(kind string) *attach.Cache {
	return &attach.Cache{Kind: kind, TTL: 10 * time.Minute, Jitter: 0.2, Keeper: attach.Others}
}
