package auth_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/netip"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/bcrypt"

	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestPersonalAndPublishedWords: names, addresses and published passwords add no strength.
func TestPersonalAndPublishedWords(t *testing.T) {
	t.Parallel()
	personal := []string{"maria.gonzalez1984@riverside-clinic.example", "María", "González Quintanilla", "Riverside Clinic"}
	for password, want := range map[string]error{
		"predicthealth-demo":               auth.ErrPasswordPublished,
		"Admin123!":                        auth.ErrPasswordPublished,
		"maria.gonzalez1984":               auth.ErrPasswordWeak,
		"Maria.Gonzalez1984!":              auth.ErrPasswordWeak,
		"riverside-clinic.example":         auth.ErrPasswordWeak,
		"RiversideClinic!1":                auth.ErrPasswordWeak,
		"Quintanilla-González":             auth.ErrPasswordWeak,
		"Mari\u0301aGonzalez":              auth.ErrPasswordWeak,
		"xPredicthealth-Demo1":             auth.ErrPasswordWeak,
		"pw\x00pw and much more besides":   auth.ErrPasswordInvalid,
		"tab\tin it, and much more":        auth.ErrPasswordInvalid,
		"riverside otter plays the cornet": nil,
		"\u00e9t\u00e9 sous la pluie 77":   nil,
	} {
		if err := auth.CheckPassword(password, personal...); !errors.Is(err, want) {
			t.Errorf("%q: got %v; want %v", password, err, want)
		}
	}
}

// TestEstimateBounded: passwords crafted to be expensive to estimate take bounded memory, and so bounded time.
func TestEstimateBounded(t *testing.T) {
	const signs = "4@8({[<3369!1|0$5+7%2"
	r := rand.New(rand.NewPCG(1, 2))
	crafted := []string{
		"%3308%19${3%3%![62776|%%<(|10$@!34[2!221!(83|6%!10{$4$[7{3[%4357@<$!9%<4", "4@07%@{[248$713!(6232$16005$17|300379@3+",
		strings.Repeat("p4@$5w0rd", 8), strings.Repeat("qwertyuiop", 7),
	}
	for range 4 {
		var b strings.Builder
		for b.Len() < auth.MaxPasswordBytes {
			b.WriteByte(signs[r.IntN(len(signs))])
		}
		crafted = append(crafted, b.String())
	}
	for _, password := range crafted {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_ = auth.CheckPassword(password)
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > 48<<20 {
			t.Errorf("%q: %d MB", password, used>>20)
		}
	}
}

// TestUnicodeForms: a password matches in any Unicode form, when set and when typed; NUL does not truncate it.
func TestUnicodeForms(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	a, err := auth.New(testdb.OpenURL(t, testdb.As(t, f.url, "auth_jwt_service")), auth.Config{Cost: 10})
	if err != nil {
		t.Fatal(err)
	}
	a.WithoutLimits()
	login := func(password string) error {
		_, err := a.Login(t.Context(), email, password, auth.Client{IP: netip.MustParseAddr("192.0.2.1")})
		return err
	}
	const composed, decomposed = "\u00e9t\u00e9 sous la pluie 77", "e\u0301te\u0301 sous la pluie 77"
	// An older hash, of the password as typed.
	old, err := bcrypt.GenerateFromPassword([]byte(decomposed), 10)
	if err != nil {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET password_hash = $1, failed_login_attempts = 0, locked_until = NULL WHERE email = $2", string(old), email)
	if err := login(composed); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("another form of an older hash's password: %v", err)
	}
	for _, form := range []string{decomposed, composed, decomposed, "\u00e9t\u00e9\u00a0sous\u3000la pluie 77"} {
		if err := login(form); err != nil {
			t.Errorf("%q: %v", form, err)
		}
	}
	plain, err := auth.HashPassword("pw")
	if err != nil {
		t.Fatal(err)
	}
	f.exec(t, "UPDATE users SET password_hash = $1 WHERE email = $2", plain, email)
	if err := login("pw\x00pw"); !errors.Is(err, auth.ErrCredentials) {
		t.Errorf("with NUL in it: %v", err)
	}
	if err := login("pw"); err != nil {
		t.Error(err)
	}
}

// TestNetworkLimits: the addresses of an IPv6 /64 share one limit, and those of a /48 another.
func TestNetworkLimits(t *testing.T) {
	t.Parallel()
	f := newFixture(t, auth.Config{})
	a := f.openLimited(t, testdb.OpenURL(t, testdb.As(t, f.url, "auth_jwt_service")))
	refused := func(ip string, n int) bool {
		_, err := a.Login(t.Context(), fmt.Sprintf("unknown%d@x", n), "wrong", auth.Client{IP: netip.MustParseAddr(ip)})
		var limit *auth.LimitError
		return errors.As(err, &limit)
	}
	// The limits refill during the test, so a slow run allows a few more.
	check := func(what string, perMinute, attempts int, address func(n int) string) {
		t.Helper()
		began, allowed := time.Now(), 0
		for n := range attempts {
			if !refused(address(n), n) {
				allowed++
			}
		}
		if most := perMinute + 1 + int(time.Since(began).Minutes()*float64(perMinute)); allowed > most || allowed < perMinute {
			t.Errorf("%d attempts from one %s were allowed; want at most %d", allowed, what, most)
		}
	}
	check("/64", 60, 140, func(n int) string {
		return netip.AddrFrom16([16]byte{0x20, 1, 0xd, 0xb8, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0, byte(n >> 8), byte(n)}).String()
	})
	check("/48", 240, 300, func(n int) string {
		return netip.AddrFrom16([16]byte{0x20, 1, 0xd, 0xb8, 0, 7, byte(n >> 8), byte(n), 0, 0, 0, 0, 0, 0, 0, 1}).String()
	})
	check("IPv4 address", 60, 80, func(n int) string { return []string{"198.51.100.7", "::ffff:198.51.100.7"}[n%2] })
}
