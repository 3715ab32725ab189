package local

import (
	"errors"
	"strings"
	"testing"
)

// TestMissing: the error lists all missing programs, and the command that installs them.
func TestMissing(t *testing.T) {
	if err := ForChecks.Check(); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", t.TempDir()) // pgBackRest is only searched for in the PATH
	err := ForChecks.Check()
	if !errors.Is(err, ErrMissing) || !strings.HasPrefix(err.Error(), "not installed: ") || !strings.Contains(err.Error(), "pgBackRest") ||
		!strings.HasSuffix(err.Error(), "; `make deps` installs what is missing") {
		t.Error(err)
	}
}
