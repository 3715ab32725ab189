package main

import (
	"strings"
	"testing"
	"time"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestHistory prints the changes and the record as it was, and records who has read it and why.
func TestHistory(t *testing.T) {
	url, patient := setup(t)
	owner := testdb.SQL(t, url)
	var before time.Time
	if err := owner.QueryRowContext(t.Context(), "SELECT clock_timestamp()").Scan(&before); err != nil {
		t.Fatal(err)
	}
	if _, err := owner.ExecContext(t.Context(), "BEGIN; SELECT act('system', '', 'rename', local => true); UPDATE patients SET first_name = 'Yolanda'; COMMIT"); err != nil {
		t.Fatal(err)
	}
	out, err := run(t, "history", "-reason", "asked for it", patient)
	if err != nil || strings.Count(out, "\n") != 1 || !strings.Contains(out, `"values":[{"column":"first_name","from":"Zelda","to":"Yolanda"}]`) {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := run(t, "history", "-reason", "asked for it", "-at", before.Format(time.RFC3339Nano), patient); err != nil ||
		!strings.Contains(out, `"first_name": "Zelda"`) || strings.Contains(out, "Yolanda") {
		t.Errorf("as it was: %v\n%s", err, out)
	}
	if out, err := run(t, "history", "-reason", "r", "-at", time.Now().UTC().AddDate(0, 0, 1).Format(time.DateOnly), patient); err == nil || out != "" || !strings.Contains(err.Error(), "in the future") {
		t.Errorf("tomorrow: %v\n%s", err, out)
	}
	if out, err := run(t, "history", "-reason", "r", "-at", "2026-03-01", patient); err == nil || out != "" || !strings.Contains(err.Error(), "did not exist yet at 2026-03-01T00:00:00Z") {
		t.Errorf("before the patient existed: %v\n%s", err, out)
	}
	if out, err := run(t, "history", "-reason", "asked for it", "-since", time.Now().Add(time.Hour).Format(time.RFC3339), patient); err != nil || out != "" {
		t.Errorf("since a later time: %v\n%s", err, out)
	}
	var n int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(*) FROM record_openings WHERE reader_name LIKE 'history %' AND reason = 'asked for it' AND patient_id = $1",
		patient).Scan(&n); err != nil || n != 3 {
		t.Errorf("%d openings, %v", n, err)
	}
	for _, args := range [][]string{{patient}, {"-reason", "r"}, {"-reason", "r", "Zelda"}, {"-reason", "r", "-at", "yesterday", patient}} {
		if out, err := run(t, append([]string{"history"}, args...)...); err == nil || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "2006") || strings.Contains(out, "Zelda") {
			t.Errorf("%v: %v\n%s", args, err, out)
		}
	}
}
