package local

import "os"

// Servers are those that DATABASE_URL and REDIS_URL name, or the checkout's own.
type Servers struct {
	DatabaseURL string
	RedisURL    string
	// Own says that the database is the checkout's own, in which nobody's data is.
	Own bool
}

// FromEnv completes what the environment names by what the stack has. A shell that was given the
// stack's own URLs (make env), be it as a service, names nobody else's.
func FromEnv(stack *Stack) Servers {
	s := Servers{DatabaseURL: os.Getenv("DATABASE_URL"), RedisURL: os.Getenv("REDIS_URL")}
	if s.DatabaseURL == "" || stack.Holds(s.DatabaseURL) {
		s.DatabaseURL, s.Own = stack.DatabaseURL(), true
	}
	if s.RedisURL == "" {
		s.RedisURL = stack.RedisURL()
	}
	return s
}

// NeedsStack says whether a server of our own is needed: the environment does not name both, or
// names ours.
func NeedsStack(stack *Stack) bool {
	database, redis := os.Getenv("DATABASE_URL"), os.Getenv("REDIS_URL")
	if database == "" || redis == "" {
		return true
	}
	return stack.Holds(database) || (stack.Known() && redis == stack.RedisURL())
}
