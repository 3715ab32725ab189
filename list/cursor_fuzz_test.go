package list

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/paging"
)

// FuzzCursor: any input is a *CursorError, or a valid cursor of the list and filter that encodes to the same text.
func FuzzCursor(f *testing.F) {
	hash := [8]byte{1, 2, 3}
	for _, c := range []cursor{
		{cursorVersion, patients, hash, position{3, 40, 1_700_000_000_000_000, uuid.Max}}, {cursorVersion, doctors, hash, position{}},
		{cursorVersion + 1, patients, hash, position{}}, {cursorVersion, patients, [8]byte{}, position{}}, {cursorVersion, patients, hash, position{Created: latest + 1}},
	} {
		f.Add(c.String())
	}
	f.Add("")
	f.Add("AAAA\n")
	f.Fuzz(func(t *testing.T, s string) {
		at, err := parseCursor(s, patients, hash)
		var refused *paging.CursorError
		switch {
		case err == nil:
			if again := (cursor{cursorVersion, patients, hash, at}).String(); again != s {
				t.Errorf("%q encodes to %q", s, again)
			}
		case !errors.As(err, &refused) || at != position{}:
			t.Errorf("%q: %v", s, err)
		}
	})
}
