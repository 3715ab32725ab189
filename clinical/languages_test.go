package clinical_test

import (
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/testenv/testguide"
)

// TestPython: the example of docs/encryption.md opens what this package seals, and the other way round. It is skipped where Python's
// libraries are missing: `make deps` installs them, so that CI runs it.
func TestPython(t *testing.T) {
	t.Parallel()
	python, err := local.Python()
	if err != nil {
		t.Skip(err)
	}
	example := filepath.Join(t.TempDir(), "example.py")
	if err := os.WriteFile(example, []byte(testguide.Example(t, "../docs/encryption.md", "python")), 0o600); err != nil {
		t.Fatal(err)
	}
	const text = "Penicillin: rash; 花粉"
	url, patient, key := localURL(), uuid.New(), clinical.NewKey()
	ring := keyring(t, url)
	wrapped, err := ring.Wrap(t.Context(), patient, ring.Fingerprints()[0], key)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := key.Seal(clinical.Allergies, patient, text)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), python, "testdata/formats.py", example)
	cmd.Env = append(os.Environ(), "KEY_URL="+url, "PATIENT="+patient.String(), "WRAPPED="+hex.EncodeToString(wrapped), "SEALED="+hex.EncodeToString(sealed), "PYTHONIOENCODING=utf-8")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if err != nil || len(lines) < 3 {
		t.Fatalf("%v\n%s%s", err, out, stderr.String())
	}
	for i, want := range []struct {
		column clinical.Column
		text   string
	}{{clinical.Medications, "Métoprolol, 50 mg"}, {clinical.Reason, "found unconscious"}} {
		theirs, err := hex.DecodeString(lines[1+i])
		if err != nil {
			t.Fatal(err)
		}
		if got, err := key.Open(want.column, patient, theirs); err != nil || got != want.text {
			t.Errorf("opened %q, %v", got, err)
		}
		lines[1+i] = ""
	}
	if want := []string{text, "", "", "another column: InvalidTag", "another patient: InvalidTag", "another patient's key: ValueError"}; !slices.Equal(lines, want) {
		t.Errorf("got %q; want %q", lines, want)
	}
}
