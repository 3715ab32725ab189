package auth

import (
	"errors"
	"fmt"

	"github.com/ccojocar/zxcvbn-go"
	"golang.org/x/crypto/bcrypt"
)

const (
	// MaxPasswordBytes is where bcrypt stops reading. Longer passwords are refused, not cut.
	MaxPasswordBytes = 72

	// minScore, of 0 to 4, is zxcvbn's "safely unguessable": more than 10^8 guesses.
	minScore = 3
)

// PublishedPassword is the default administrator's password of PredictHealth's first system. It
// stands in public documentation and is therefore never accepted.
const PublishedPassword = "Admin123!"

var (
	// ErrPasswordMissing is returned for an empty password.
	ErrPasswordMissing = errors.New("password is missing")
	// ErrPasswordTooLong is returned for a password of more than MaxPasswordBytes bytes.
	ErrPasswordTooLong = fmt.Errorf("password is longer than %d bytes", MaxPasswordBytes)
	// ErrPasswordWeak is returned for a password that can be guessed.
	ErrPasswordWeak = errors.New("password is too easy to guess: take a longer one, of words or characters that do not belong together")
	// ErrPasswordPublished is returned for a password that is publicly known.
	ErrPasswordPublished = errors.New("password is publicly known: it was the first system's default")
)

// CheckPassword says whether a password may be set. personal are words that an attacker would try
// first, such as the owner's name and e-mail. Errors: ErrPasswordMissing, ErrPasswordTooLong,
// ErrPasswordPublished, ErrPasswordWeak.
func CheckPassword(password string, personal ...string) error {
	switch {
	case password == "":
		return ErrPasswordMissing
	case len(password) > MaxPasswordBytes:
		return ErrPasswordTooLong
	case password == PublishedPassword:
		return ErrPasswordPublished
	case zxcvbn.PasswordStrength(password, personal).Score < minScore:
		return ErrPasswordWeak
	}
	return nil
}

// HashPassword returns the bcrypt hash to store. It does not judge the password's strength; see
// [CheckPassword]. Errors: ErrPasswordMissing, ErrPasswordTooLong.
func HashPassword(password string) (string, error) { return hashPassword(password, PasswordCost) }

func hashPassword(password string, cost int) (string, error) {
	switch {
	case password == "":
		return "", ErrPasswordMissing
	case len(password) > MaxPasswordBytes:
		return "", ErrPasswordTooLong
	}
	hash, err := bcrypt.GenerateFromPassword([]byte(password), cost)
	if err != nil {
		return "", fmt.Errorf("hash password: %w", err)
	}
	return string(hash), nil
}
