package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
)

// tokenBytes is how much chance is in a token.
const tokenBytes = 32

var tokenEncoding = base64.RawURLEncoding.Strict()

// newToken returns 32 random bytes in base64 for URLs, 43 characters, and the SHA-256 that is kept of
// them: of something so random no slower hash is needed.
func newToken() (token string, hash []byte) {
	raw := make([]byte, tokenBytes)
	_, _ = rand.Read(raw) // never fails (crypto/rand)
	return tokenEncoding.EncodeToString(raw), sum(raw)
}

// hashOf returns what is kept of a token, and whether it can be one.
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
