package cache

import (
	"fmt"
	"regexp"
)

// All keys of the package. Names say what a user of Redis may touch (deploy/users.acl):
//
//	ph:KIND:vVERSION:ID     entries
//	ph:temp:OWNER:NAME:ID   temporary data of one service
//	ph:lock:OWNER:NAME      locks of one service
//	rate:OWNER:NAME:ID      limits of one service; the first word is redis_rate's
const (
	namespace = "ph:"
	tempKeys  = namespace + "temp:"
	lockKeys  = namespace + "lock:"
)

var plainName = regexp.MustCompile(`^[a-z][a-z0-9_-]{0,39}$`)

// mustName panics on what is no name of a kind or an owner: these stand in the code, not in data.
func mustName(what, name string) {
	if !plainName.MatchString(name) || (what == "kind" && (name == "temp" || name == "lock")) {
		panic(fmt.Sprintf("cache: %q is no name of a %s: lower-case letters, digits, _ and -, up to 40", name, what))
	}
}

func (k Kind) prefix() string { return fmt.Sprintf("%s%s:v%d:", namespace, k.Name, k.Version) }
