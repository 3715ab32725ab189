// Code generated from the schemas in schema/. DO NOT EDIT.

// Package kind has the kinds of cache entries in Redis, as the entities declare them. deploy/users.acl lists the Redis users that may read
// and write them.
package kind

import (
	"time"

	"github.com/predicthealth/database/cache"
)

// The TTLs of the kinds.
const (
	DoctorTTL      = 600 * time.Second
	InstitutionTTL = 600 * time.Second
	SessionTTL     = 10 * time.Second
	SpecialtyTTL   = 600 * time.Second
	LoginTTL       = 10 * time.Second
)

// The kinds.
var (
	Doctor      = cache.Kind{Name: "doctor", TTL: DoctorTTL, Jitter: 0.2, Shared: true}
	Institution = cache.Kind{Name: "institution", TTL: InstitutionTTL, Jitter: 0.2, Shared: true}
	Session     = cache.Kind{Name: "session", TTL: SessionTTL}
	Specialty   = cache.Kind{Name: "specialty", TTL: SpecialtyTTL, Jitter: 0.2, Shared: true}
	Login       = cache.Kind{Name: "login", TTL: LoginTTL}
)

// All returns all kinds.
func All() []cache.Kind {
	return []cache.Kind{Doctor, Institution, Session, Specialty, Login}
}

// Of returns the kind whose keys are the ids of an entity's rows, if there is one. Entity is Ent's name, such as Doctor.
func Of(entity string) (cache.Kind, bool) {
	switch entity {
	case "Doctor":
		return Doctor, true
	case "Institution":
		return Institution, true
	case "Specialty":
		return Specialty, true
	case "User":
		return Login, true
	}
	return cache.Kind{}, false
}
