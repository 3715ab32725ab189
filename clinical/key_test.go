package clinical_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/predicthealth/database/clinical"
)

var columns = []clinical.Column{clinical.Notes, clinical.Medications, clinical.Allergies}

// TestSealedTextsOpenOnlyInTheirPlace: a ciphertext opens for its column and patient, by its key, unchanged.
func TestSealedTextsOpenOnlyInTheirPlace(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		key, other := clinical.NewKey(), clinical.NewKey()
		column, patient, text := rapid.SampledFrom(columns).Draw(t, "column"), uuid.New(), rapid.String().Draw(t, "text")
		sealed, err := key.Seal(column, patient, text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := key.Open(column, patient, sealed); err != nil || got != text {
			t.Fatalf("got %q, %v; want %q", got, err, text)
		}
		if len(sealed) != 1+12+len(text)+16 || sealed[0] != 1 {
			t.Errorf("%d bytes, the first is %d", len(sealed), sealed[0])
		}
		flipped := append([]byte(nil), sealed...)
		flipped[rapid.IntRange(0, len(flipped)-1).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		elsewhere := rapid.SampledFrom(columns).Filter(func(c clinical.Column) bool { return c != column }).Draw(t, "other column")
		for name, open := range map[string]func() (string, error){
			"another column":  func() (string, error) { return key.Open(elsewhere, patient, sealed) },
			"another patient": func() (string, error) { return key.Open(column, uuid.New(), sealed) },
			"another key":     func() (string, error) { return other.Open(column, patient, sealed) },
			"a flipped bit":   func() (string, error) { return key.Open(column, patient, flipped) },
			"cut off": func() (string, error) {
				return key.Open(column, patient, sealed[:rapid.IntRange(0, len(sealed)-1).Draw(t, "length")])
			},
		} {
			var damaged *clinical.DamagedError
			if got, err := open(); got != "" || !errors.As(err, &damaged) {
				t.Errorf("%s: got %q, %v", name, got, err)
			}
		}
	})
}

func TestSealLongAndEmptyTexts(t *testing.T) {
	t.Parallel()
	key, patient := clinical.NewKey(), uuid.New()
	for _, text := range []string{"", strings.Repeat("é", 500_000)} {
		sealed, err := key.Seal(clinical.Notes, patient, text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := key.Open(clinical.Notes, patient, sealed); err != nil || got != text {
			t.Errorf("%d bytes became %d, %v", len(text), len(got), err)
		}
	}
}

// TestSealNeverRepeats: equal texts have different ciphertexts.
func TestSealNeverRepeats(t *testing.T) {
	t.Parallel()
	key, patient, seen := clinical.NewKey(), uuid.New(), map[string]bool{}
	for range 1000 {
		sealed, err := key.Seal(clinical.Allergies, patient, "pollen")
		if err != nil || seen[string(sealed[:13])] {
			t.Fatalf("a nonce was used twice, or %v", err)
		}
		seen[string(sealed[:13])] = true
	}
}

// FuzzOpen: no bytes but the ciphertext itself are opened, and none panic.
func FuzzOpen(f *testing.F) {
	key, patient := clinical.NewKey(), uuid.New()
	sealed, err := key.Seal(clinical.Notes, patient, "text")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range [][]byte{nil, {1}, {2}, sealed, sealed[:13], append([]byte{1}, sealed...)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := key.Open(clinical.Notes, patient, b)
		var damaged *clinical.DamagedError
		if string(b) != string(sealed) && (got != "" || !errors.As(err, &damaged)) {
			t.Errorf("opened %x as %q, %v", b, got, err)
		}
	})
}
