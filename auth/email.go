package auth

import (
	"crypto/sha256"
	"encoding/hex"
	"net/mail"
	"strings"
	"unicode/utf8"

	"github.com/predicthealth/database/internal/text"
)

const maxEmail = 255

// normalizeEmail returns an address in the form of users.email, or "" for one that PostgreSQL cannot store.
func normalizeEmail(email string) string {
	if len(email) > maxEmail*utf8.UTFMax || !utf8.ValidString(email) || strings.ContainsRune(email, 0) {
		return ""
	}
	return text.Email(email)
}

// checkEmail normalizes a new address. Errors: ErrEmail.
func checkEmail(email string) (string, error) {
	email = normalizeEmail(email)
	if a, err := mail.ParseAddress(email); err != nil || a.Address != email {
		return "", ErrEmail
	}
	return email, nil
}

// digest identifies an address without revealing it.
func digest(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:16])
}
