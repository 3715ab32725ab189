package cache

import (
	"fmt"
	"regexp"
)

// The keys of the package. deploy/users.acl grants access by these names:
//
//	ph:KIND:vVERSION:ID     entries
//	ph:temp:OWNER:NAME:ID   temporary data of one service
//	ph:lock:OWNER:NAME      locks of one service
//	rate:OWNER:NAME:ID      limits of one service; redis_rate adds the first part
const (
	namespace = "ph:"
	tempKeys  = namespace + "temp:"
	lockKeys  = namespace + "lock:"
)

var plainName = regexp.MustCompile(`^[a-z][a-z0-9_-]{0,39}$`)

// mustName panics on an invalid name of a kind or owner: they are constants in code.
func mustName(what, name string) {
	if !plainName.MatchString(name) || (what == "kind" && (name == "temp" || name == "lock")) {
		panic(fmt.Sprintf("cache: invalid name %q of a %s: use up to 40 lower-case letters, digits, _ and -", name, what))
	}
}

func (k Kind) prefix() string { return fmt.Sprintf("%s%s:v%d:", namespace, k.Name, k.Version) }
