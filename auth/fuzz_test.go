package auth_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
)

// FuzzToken: an accepted token is the only encoding of its bytes.
func FuzzToken(f *testing.F) {
	f.Add("")
	f.Add(strings.Repeat("A", 43))
	f.Add(strings.Repeat("A", 42) + "B")
	f.Add(strings.Repeat("-_", 21) + "=")
	f.Fuzz(func(t *testing.T, s string) {
		hash, ok := auth.HashOf(s)
		if ok != (hash != nil) || (ok && (len(hash) != 32 || len(s) != 43 || strings.ContainsAny(s, "+/=\n\r"))) {
			t.Errorf("%q: %x, %v", s, hash, ok)
		}
	})
}

// FuzzHash: an accepted hash is bcrypt's, with a cost within bounds.
func FuzzHash(f *testing.F) {
	for _, s := range []string{"", "$2a$12$......................" + strings.Repeat(".", 31), "$2y$31$......................" + strings.Repeat(".", 31), "$2a$-1$"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if cost, ok := auth.CostOf(s); ok && (cost < bcrypt.MinCost || cost > auth.MaxPasswordCost || len(s) != 60) {
			t.Errorf("%q is of cost %d", s, cost)
		}
	})
}

// FuzzEmail: a normalized address is valid PostgreSQL text, and normalizing is idempotent.
func FuzzEmail(f *testing.F) {
	f.Add(" A@x ")
	f.Add("\x00")
	f.Add("İ@x")
	f.Fuzz(func(t *testing.T, s string) {
		e := auth.NormalizeEmail(s)
		if !utf8.ValidString(e) || strings.ContainsRune(e, 0) || auth.NormalizeEmail(e) != e {
			t.Errorf("%q becomes %q", s, e)
		}
	})
}
