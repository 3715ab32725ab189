package program_test

import (
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/program"
)

// TestTime: a date begins at midnight in UTC, and an error has examples instead of a layout of Go.
func TestTime(t *testing.T) {
	t.Parallel()
	day := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Time{
		"": {}, "2026-03-01": day, "2026-03-01T02:00:00+02:00": day, "2026-03-01T00:00:00.5Z": day.Add(time.Second / 2), "2026-03-01 00:00:00+00": day,
	} {
		if got, err := program.Time("at", text); err != nil || !got.Equal(want) {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
	if got, err := program.Time("at", "24h"); err != nil || time.Since(got).Round(time.Hour) != 24*time.Hour {
		t.Errorf("a day ago is %v, %v", got, err)
	}
	for _, text := range []string{"yesterday", "-24h", "2026-02-30", "01.03.2026"} {
		if got, err := program.Time("at", text); err == nil || !strings.HasPrefix(err.Error(), "-at ") || strings.Contains(err.Error(), "2006") {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
}
