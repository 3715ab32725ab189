package main

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/access"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestExplain: the answers for each operation as text and as JSON, and a one-line error if there is none.
func TestExplain(t *testing.T) {
	url := testdb.URL(t)
	t.Setenv("DATABASE_URL", url)
	doctor, patient := uuid.NewString(), uuid.NewString()
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), `WITH d AS (INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ($1, 'Quincy', 'b', 'c@x', 'm') RETURNING id)
		INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) SELECT $2, 'Zelda', 'b', 'p@x', '1980-01-01', id FROM d`, doctor, patient); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		c := root()
		c.Writer, c.ErrWriter = &out, &out
		err := program.Run(context.WithoutCancel(t.Context()), c, append([]string{"access", "explain"}, args...))
		return out.String(), err
	}
	out, err := run("-role", "service_patients", "-actor", "doctor:"+doctor, "patients", patient)
	if err != nil || strings.Contains(out, "Zelda") {
		t.Fatalf("%s%v", out, err)
	}
	var lines []string
	for line := range strings.Lines(out) {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	for _, line := range []string{"yes SELECT", "yes UPDATE", "no DELETE", "yes doctor_id = acting_doctor()", "no service_patients is granted DELETE on patients"} {
		if !slices.Contains(lines, line) {
			t.Errorf("no line %q in\n%s", line, out)
		}
	}
	out, err = run("-role", "service_patients", "-actor", "system:nightly", "-json", "patients", patient)
	var answers []access.Answer
	if err := json.Unmarshal([]byte(out), &answers); err != nil || len(answers) != 4 || answers[0].Condition.Holds || !answers[1].Condition.Holds {
		t.Errorf("%v: %s", err, out)
	}
	if err != nil {
		t.Error(err)
	}
	for name, args := range map[string][]string{
		"no row":        {"-role", "service_patients", "-actor", "doctor:" + doctor, "patients", uuid.NewString()},
		"no id":         {"-role", "service_patients", "patients", "Zelda"},
		"no table":      {"-role", "service_patients", "nothing", patient},
		"no role":       {"-role", "missing", "patients", patient},
		"no actor":      {"-role", "service_patients", "-actor", "doctor", "patients", patient},
		"no such kind":  {"-role", "service_patients", "-actor", "superuser:" + doctor, "patients", patient},
		"no process":    {"-role", "service_patients", "-actor", "system:", "patients", patient},
		"no argument":   {"-role", "service_patients"},
		"one too many":  {"-role", "service_patients", "patients", patient, "more"},
		"no role given": {"patients", patient},
	} {
		if out, err := run(args...); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}
