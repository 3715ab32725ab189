package auth

import "encoding/hex"

// SetHashing replaces bcrypt's comparison and hash, for tests that count, pause or speed them up.
func (a *Authenticator) SetHashing(compare func(hash, password []byte) error, hash func(string, int) (string, error)) {
	a.hasher.compare, a.hasher.hash = compare, hash
}

// SetHashing replaces bcrypt's hash.
func (d *AccountAdmin) SetHashing(hash func(string, int) (string, error)) { d.hasher.hash = hash }

// WithoutLimits disables the limits by address and e-mail address, for tests of those by login.
func (a *Authenticator) WithoutLimits() *Authenticator { a.skipLimits = true; return a }

// CostOf exports costOf.
func CostOf(hash string) (int, bool) { return costOf(hash) }

// HashOf exports hashOf.
func HashOf(token string) ([]byte, bool) { return hashOf(token) }

// NormalizeEmail exports normalizeEmail.
func NormalizeEmail(s string) string { return normalizeEmail(s) }

// HashText returns a session's key in Redis.
func HashText(token string) string {
	hash, _ := hashOf(token)
	return hex.EncodeToString(hash)
}

// Slots returns how many callers compute or wait.
func (a *Authenticator) Slots() int { return len(a.hasher.slots) }
