package local

import (
	"errors"
	"strings"
	"testing"
)

// TestMissingIsNamed, all of it at once, with what installs it.
func TestMissingIsNamed(t *testing.T) {
	if err := ForChecks.Check(); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", t.TempDir()) // where pgBackRest is looked for and nowhere else
	err := ForChecks.Check()
	if !errors.Is(err, ErrMissing) || !strings.HasPrefix(err.Error(), "this machine lacks ") || !strings.Contains(err.Error(), "pgBackRest") ||
		!strings.HasSuffix(err.Error(), "; `make deps` installs what is missing") {
		t.Error(err)
	}
}
