package schema

import (
	"time"

	"github.com/predicthealth/database/schema/attach"
)

// loginTTL is the TTL of cached sessions and logins. It bounds how long a revocation is not effective if Redis cannot be reached.
const loginTTL = 10 * time.Second

// publicCache returns the cache of a table with public rows. An entry may be stale for up to ten minutes if Redis could not be reached.
func publicCache(kind string) *attach.Cache {
	return &attach.Cache{Kind: kind, TTL: 10 * time.Minute, Jitter: 0.2, Keeper: attach.OtherServices}
}
