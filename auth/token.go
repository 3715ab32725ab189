package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
)

// tokenBytes is how many random bytes a token has.
const tokenBytes = 32

var tokenEncoding = base64.RawURLEncoding.Strict()

// newToken returns 32 random bytes in base64 for URLs, 43 characters, and their SHA-256, which is stored: random
// input needs no slower hash.
func newToken() (token string, hash []byte) {
	raw := make([]byte, tokenBytes)
	_, _ = rand.Read(raw) // never fails (crypto/rand)
	return tokenEncoding.EncodeToString(raw), sum(raw)
}

// hashOf returns the stored hash of a token; ok is false if token is malformed.
func hashOf(token string) (hash []byte, ok bool) {
	if len(token) != tokenEncoding.EncodedLen(tokenBytes) {
		return nil, false
	}
	raw, err := tokenEncoding.DecodeString(token)
	if err != nil {
		return nil, false
	}
	return sum(raw), true
}

func sum(raw []byte) []byte {
	h := sha256.Sum256(raw)
	return h[:]
}
