package backup_test

import (
	"strings"
	"testing"

	"github.com/predicthealth/database/migrate"
)

// TestV1IsLeftOut: a backup omits the schema v1 and says so, and is restored.
func TestV1IsLeftOut(t *testing.T) {
	t.Parallel()
	s := newShared(t)
	if err := migrate.InstallV1(t.Context(), s.owner); err != nil {
		t.Fatal(err)
	}
	m, _ := s.drilled(t, 0)
	if len(m.LeftOut) != 1 || !strings.HasPrefix(m.LeftOut[0], "schema v1") {
		t.Errorf("left out: %q", m.LeftOut)
	}
}
