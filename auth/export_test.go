package auth

import "encoding/hex"

// SetHashing puts another comparison and another hash in bcrypt's place, for tests that count, pause or
// hurry them.
func (a *Authenticator) SetHashing(compare func(hash, password []byte) error, hash func(string, int) (string, error)) {
	a.hasher.compare, a.hasher.hash = compare, hash
}

// SetHashing is that of a AccountAdmin.
func (d *AccountAdmin) SetHashing(hash func(string, int) (string, error)) { d.hasher.hash = hash }

// WithoutLimits leaves the limits by address out, for tests of those by login.
func (a *Authenticator) WithoutLimits() *Authenticator { a.noLimits = true; return a }

// CostOf is that of a hash.
func CostOf(hash string) (int, bool) { return costOf(hash) }

// HashOf is what is kept of a token.
func HashOf(token string) ([]byte, bool) { return hashOf(token) }

// TidyEmail is an address as it is looked for.
func TidyEmail(s string) string { return tidyEmail(s) }

// HashText is what Redis knows a session by.
func HashText(token string) string {
	hash, _ := hashOf(token)
	return hex.EncodeToString(hash)
}

// Places is how many compute or wait.
func (a *Authenticator) Places() int { return len(a.hasher.places) }
