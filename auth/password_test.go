package auth_test

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
)

func TestCheckPassword(t *testing.T) {
	t.Parallel()
	for password, want := range map[string]error{
		"":                             auth.ErrPasswordMissing,
		"Admin123!":                    auth.ErrPasswordPublished,
		"Password1!":                   auth.ErrPasswordWeak,
		"qwertyuiop":                   auth.ErrPasswordWeak,
		"root@predicthealth.example":   auth.ErrPasswordWeak,
		strings.Repeat("é", 37):        auth.ErrPasswordTooLong,
		"correct horse battery staple": nil,
		"tR7$kq0!vW2zLm":               nil,
	} {
		if err := auth.CheckPassword(password, "root@predicthealth.example"); !errors.Is(err, want) {
			t.Errorf("%q: got %v; want %v", password, err, want)
		}
	}
}

func TestHashPassword(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("x", auth.MaxPasswordBytes)
	hash, err := auth.HashPassword(longest)
	if err != nil {
		t.Fatal(err)
	}
	if cost, err := bcrypt.Cost([]byte(hash)); err != nil || cost != auth.PasswordCost {
		t.Errorf("cost %d, %v", cost, err)
	}
	if bcrypt.CompareHashAndPassword([]byte(hash), []byte(longest)) != nil {
		t.Error("the password does not match its hash")
	}
	if _, err := auth.HashPassword(longest + "x"); !errors.Is(err, auth.ErrPasswordTooLong) {
		t.Errorf("73 bytes: got %v", err)
	}
	if _, err := auth.HashPassword(""); !errors.Is(err, auth.ErrPasswordMissing) {
		t.Errorf("nothing: got %v", err)
	}
}
