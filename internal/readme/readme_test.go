package main

import (
	"strings"
	"testing"
)

func TestReadmeIsCurrent(t *testing.T) {
	t.Parallel()
	if err := run("../..", false); err != nil {
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
