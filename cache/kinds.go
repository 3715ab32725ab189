package cache

import "time"

// SessionTTL is for how long Redis answers for a session or a login without PostgreSQL being asked again, so
// that a revocation which cannot reach Redis holds by then.
const SessionTTL = 10 * time.Second

// The kinds of the product. Their names stand in deploy/users.acl, and in the entities (attach.Cache),
// whose tables' triggers note what has changed of them.
var (
	// Session is by the hash of its token, Login what a login may do by its id.
	Session = Kind{Name: "session", TTL: SessionTTL}
	Login   = Kind{Name: "login", TTL: SessionTTL}
	// What whoever may look may look at, by id.
	Doctor      = Kind{Name: "doctor", TTL: 10 * time.Minute, Jitter: 0.2, Shared: true}
	Institution = Kind{Name: "institution", TTL: 10 * time.Minute, Jitter: 0.2, Shared: true}
	Specialty   = Kind{Name: "specialty", TTL: 10 * time.Minute, Jitter: 0.2, Shared: true}
)

var kinds = map[string]Kind{
	Session.Name: Session, Login.Name: Login, Doctor.Name: Doctor, Institution.Name: Institution, Specialty.Name: Specialty,
}
