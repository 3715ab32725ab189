package adopt_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/predicthealth/database/internal/adopt"
)

// TestTermsAreReadBack: the lines of terms, and the notes after them, are read back as they were.
func TestTermsAreReadBack(t *testing.T) {
	t.Parallel()
	text := rapid.StringOf(rapid.RuneFrom([]rune("ab:| \\n\n\té")))
	term := rapid.Custom(func(t *rapid.T) adopt.Term {
		return adopt.Term{
			Kind: rapid.SampledFrom([]string{"Condition", "Family", "Allergy"}).Draw(t, "kind"), Name: text.Draw(t, "name"),
			Known: []string{text.Draw(t, "first"), text.Draw(t, "second")},
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		terms := rapid.SliceOf(term).Draw(t, "terms")
		notes := rapid.OneOf(text, rapid.Just("Notes:\nx"), rapid.Just("Condition: x"), rapid.Just("")).Filter(isVisible).Draw(t, "notes")
		written := adopt.FormatTerms(terms, notes)
		gotTerms, gotNotes, err := adopt.ParseTerms(written)
		if err != nil || gotNotes != notes || (len(terms) > 0 && !reflect.DeepEqual(gotTerms, terms)) || len(gotTerms) != len(terms) {
			t.Errorf("%q became %v, %q, %v", written, gotTerms, gotNotes, err)
		}
	})
}

// isVisible excludes text of white space alone, which is not kept.
func isVisible(s string) bool {
	for _, r := range s {
		if r != ' ' && r != '\n' && r != '\t' {
			return true
		}
	}
	return s == ""
}
