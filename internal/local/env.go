package local

import "os"

// Servers are the servers of DATABASE_URL and REDIS_URL, or the checkout's own.
type Servers struct {
	DatabaseURL string
	RedisURL    string
	// ClinicalKeyURL is the key of clinical text: CLINICAL_KEY_URL, or for the checkout's own database that of its key file.
	ClinicalKeyURL string
	// Own is true if the database is the checkout's own, which holds no real data.
	Own bool
}

// FromEnv returns the servers of the environment, and the stack's for those that are not set. The stack's own URLs in
// the environment (make env), with any login, count as not set.
func FromEnv(stack *Stack) Servers {
	s := Servers{DatabaseURL: os.Getenv("DATABASE_URL"), RedisURL: os.Getenv("REDIS_URL"), ClinicalKeyURL: os.Getenv("CLINICAL_KEY_URL")}
	if s.DatabaseURL == "" || stack.IsDatabaseURL(s.DatabaseURL) {
		s.DatabaseURL, s.Own = stack.DatabaseURL(), true
		if s.ClinicalKeyURL == "" {
			s.ClinicalKeyURL = "file://" + stack.clinicalKeyFile()
		}
	}
	if s.RedisURL == "" {
		s.RedisURL = stack.RedisURL()
	}
	return s
}

// NeedsStack reports whether a server of the stack is needed: the environment does not set both URLs, or sets the
// stack's.
func NeedsStack(stack *Stack) bool {
	database, redis := os.Getenv("DATABASE_URL"), os.Getenv("REDIS_URL")
	if database == "" || redis == "" {
		return true
	}
	return stack.IsDatabaseURL(database) || (stack.Load() && redis == stack.RedisURL())
}
