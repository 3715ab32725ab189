package main

import (
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testdb"
)

func TestReadmeIsCurrent(t *testing.T) {
	t.Parallel()
	grants, err := readGrants(t.Context(), testdb.SQL(t, testdb.URL(t)))
	if err != nil {
		t.Fatal(err)
	}
	if err := run("../..", grants, false); err != nil {
		t.Error(err)
	}
}

func TestDiagramShowsTheGraph(t *testing.T) {
	t.Parallel()
	got := diagram()
	for _, line := range []string{
		"doctors |o--o{ patients : doctor_id",
		"patients ||--o| health_profiles : patient_id",
		"patients |o--o| users : patient_id",
		"uuid patient_id FK, UK",
		"numeric_10_2 consultation_fee",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("no line %q in\n%s", line, got)
		}
	}
}

func TestGrantsTable(t *testing.T) {
	t.Parallel()
	got := grantsTable([]grant{
		{privilege: "UPDATE", table: "b", role: "r", columns: []string{"x", "y"}},
		{privilege: "SELECT", table: "b", role: "r"},
		{privilege: "TRUNCATE", table: "a", role: "q"},
	})
	for _, line := range []string{"| | `q` | `r` |", "| `a` | TRUNCATE |  |", "| `b` |  | read, change\\* |", "- `r` on `b`, change: x, y"} {
		if !strings.Contains(got, line+"\n") {
			t.Errorf("no line %q in\n%s", line, got)
		}
	}
}
