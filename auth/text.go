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

// tidyEmail is an address as users.email has it; "" for what is none of PostgreSQL's text.
func tidyEmail(email string) string {
	if len(email) > maxEmail*utf8.UTFMax || !utf8.ValidString(email) || strings.ContainsRune(email, 0) {
		return ""
	}
	return text.Email(email)
}

// checkEmail is tidyEmail of what is to become an address. Errors: ErrEmail.
func checkEmail(email string) (string, error) {
	email = tidyEmail(email)
	if a, err := mail.ParseAddress(email); err != nil || a.Address != email {
		return "", ErrEmail
	}
	return email, nil
}

// digest stands for an address where it must not be read.
func digest(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:16])
}
