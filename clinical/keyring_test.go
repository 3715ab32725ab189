package clinical_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/clinical"
)

func keyring(t *testing.T, urls ...string) *clinical.Keyring {
	t.Helper()
	ring, err := clinical.Open(t.Context(), strings.Join(urls, " "))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ring.Close() })
	return ring
}

func localURL() string { return "base64key://" + clinical.NewLocalKey() }

func isKeyError(err error, kind clinical.KeyErrorKind) bool {
	var e *clinical.KeyError
	return errors.As(err, &e) && e.Kind == kind
}

func TestWrappedKeysBelongToOnePatient(t *testing.T) {
	t.Parallel()
	ring := keyring(t, localURL())
	by := ring.Fingerprints()[0]
	rapid.Check(t, func(t *rapid.T) {
		key, patient := clinical.NewKey(), uuid.New()
		wrapped, err := ring.Wrap(context.Background(), patient, by, key)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ring.Unwrap(context.Background(), patient, by, wrapped); err != nil || got != key {
			t.Fatalf("got another key, %v", err)
		}
		if _, err := ring.Unwrap(context.Background(), uuid.New(), by, wrapped); !errors.As(err, new(*clinical.DamagedError)) {
			t.Errorf("for another patient: %v", err)
		}
		changed := append([]byte(nil), wrapped...)
		changed[rapid.IntRange(0, len(changed)-1).Draw(t, "byte")] ^= 1
		for name, b := range map[string][]byte{"changed": changed, "cut off": wrapped[:rapid.IntRange(0, len(wrapped)-1).Draw(t, "length")]} {
			if _, err := ring.Unwrap(context.Background(), patient, by, b); !isKeyError(err, clinical.KeyWrong) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// TestUnknownKeys: a wrapping key that the keyring does not have is missing, and one that did not wrap a key is wrong.
func TestUnknownKeys(t *testing.T) {
	t.Parallel()
	first, second := keyring(t, localURL()), keyring(t, localURL())
	patient := uuid.New()
	wrapped, err := first.Wrap(t.Context(), patient, first.Fingerprints()[0], clinical.NewKey())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := second.Unwrap(t.Context(), patient, first.Fingerprints()[0], wrapped); !isKeyError(err, clinical.KeyMissing) {
		t.Errorf("got %v", err)
	}
	if _, err := second.Wrap(t.Context(), patient, first.Fingerprints()[0], clinical.NewKey()); !isKeyError(err, clinical.KeyMissing) {
		t.Errorf("got %v", err)
	}
	if _, err := second.Unwrap(t.Context(), patient, second.Fingerprints()[0], wrapped); !isKeyError(err, clinical.KeyWrong) {
		t.Errorf("got %v", err)
	}
}

// TestKeyServiceFailures: a service that cannot be reached is no wrong key.
func TestKeyServiceFailures(t *testing.T) {
	t.Parallel()
	ring := keyring(t, "failing://unavailable", "failing://rejects")
	for fingerprint, kind := range map[string]clinical.KeyErrorKind{"failing://unavailable": clinical.KeyUnavailable, "failing://rejects": clinical.KeyWrong} {
		if _, err := ring.Unwrap(t.Context(), uuid.New(), fingerprint, []byte("x")); !isKeyError(err, kind) {
			t.Errorf("%s: %v", fingerprint, err)
		}
	}
}

func TestOpenRefusesURLs(t *testing.T) {
	t.Parallel()
	key := clinical.NewLocalKey()
	for name, urls := range map[string]string{
		"empty": " ", "no scheme": key, "unknown scheme": "vault99://" + key, "short": "base64key://" + key[:20], "random": "base64key://", "twice": "base64key://" + key + " base64key://" + key,
		"no file": "file:///nonexistent/" + key,
	} {
		_, err := clinical.Open(t.Context(), urls)
		if err == nil || strings.Contains(err.Error(), key[:10]) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestKeyFile: a file and a URL with the same key are the same key.
func TestKeyFile(t *testing.T) {
	t.Parallel()
	key, file := clinical.NewLocalKey(), filepath.Join(t.TempDir(), "clinical.key")
	if err := os.WriteFile(file, []byte(key+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	a, b := keyring(t, "base64key://"+key).Fingerprints()[0], keyring(t, "file://"+file).Fingerprints()[0]
	if a != b || !strings.HasPrefix(a, "local:") || len(a) != len("local:")+16 {
		t.Errorf("fingerprints are %s and %s", a, b)
	}
}
