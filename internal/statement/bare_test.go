package statement_test

import (
	"testing"

	"github.com/predicthealth/database/internal/statement"
)

func TestBare(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"\n\tBEGIN -- it's\n\t\tx := '--  no /* comment';\n/* one /* in */ another */END;\n": "BEGIN x := '--  no /* comment'; END;",
		"SELECT $q$ -- kept  $q$, E'\\' -- kept', \"a -- b\" -- gone":                        "SELECT $q$ -- kept  $q$, E'\\' -- kept', \"a -- b\"",
		"a-- gone\nb": "a b",
		"-- nothing":  "",
	} {
		if got, err := statement.Bare(text); err != nil || got != want {
			t.Errorf("%q: got %q, %v; want %q", text, got, err, want)
		}
	}
	if _, err := statement.Bare("SELECT 'unclosed"); err == nil {
		t.Error("an unterminated string was accepted")
	}
}
