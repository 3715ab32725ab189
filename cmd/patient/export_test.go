package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// setup sets DATABASE_URL to a database with a patient.
func setup(t *testing.T) (url, patient string) {
	t.Helper()
	url, patient = testdb.URL(t), uuid.NewString()
	t.Setenv("DATABASE_URL", url)
	if _, err := testdb.SQL(t, url).ExecContext(t.Context(), `WITH d AS (INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('Quincy', 'b', 'c@x', 'm') RETURNING id)
		INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) SELECT $1, 'Zelda', 'b', 'p@x', '1980-01-01', id FROM d`, patient); err != nil {
		t.Fatal(err)
	}
	return url, patient
}

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	c := root()
	c.Writer, c.ErrWriter = &out, &out
	err := program.Run(context.WithoutCancel(t.Context()), c, append([]string{"patient"}, args...))
	return out.String(), err
}

func isBundle(text string) bool {
	var b struct{ ResourceType string }
	return json.Unmarshal([]byte(text), &b) == nil && b.ResourceType == "Bundle" && strings.Contains(text, "Zelda")
}

// TestExport prints the Bundle or writes it to a file that only its owner reads, and records who has done it and why.
func TestExport(t *testing.T) {
	url, patient := setup(t)
	out, err := run(t, "export", "-reason", "asked for it", patient)
	if err != nil || !isBundle(out) {
		t.Fatalf("%v\n%s", err, out)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "patient.json")
	if out, err := run(t, "export", "-reason", "asked for it", "-o", file, patient); err != nil || out != "" {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(file)
	if err != nil || !isBundle(string(text)) {
		t.Errorf("%v\n%s", err, text)
	}
	if info, err := os.Stat(file); err != nil || info.Mode() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	var n int
	if err := testdb.SQL(t, url).QueryRowContext(t.Context(), "SELECT count(*) FROM record_openings WHERE reader_name LIKE 'export %' AND reason = 'asked for it' AND patient_id = $1",
		patient).Scan(&n); err != nil || n != 2 {
		t.Errorf("%d openings, %v", n, err)
	}
	for name, args := range map[string][]string{
		"no reason":                  {patient},
		"no id":                      {"-reason", "r"},
		"not an id":                  {"-reason", "r", "Zelda"},
		"no such patient":            {"-reason", "r", uuid.NewString()},
		"two":                        {"-reason", "r", patient, patient},
		"an existing file":           {"-reason", "r", "-o", file, patient},
		"no such folder":             {"-reason", "r", "-o", filepath.Join(dir, "missing", "file"), patient},
		"no such patient, to a file": {"-reason", "r", "-o", filepath.Join(dir, "other.json"), uuid.NewString()},
	} {
		if out, err := run(t, append([]string{"export"}, args...)...); err == nil || strings.Contains(err.Error(), "\n") || isBundle(out) {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(after, text) {
		t.Errorf("the file was overwritten: %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("files are left: %v, %v", left, err)
	}
	t.Setenv("DATABASE_URL", testdb.As(t, url, "service_patients"))
	if out, err := run(t, "export", "-reason", "r", patient); err == nil || out != "" {
		t.Errorf("a service's role has exported a record: %v\n%s", err, out)
	}
}

// TestFullDisk: the program ends with status 1 and one line.
func TestFullDisk(t *testing.T) {
	url, patient := setup(t)
	bin := filepath.Join(t.TempDir(), "patient")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = full.Close() }()
	var stderr strings.Builder
	cmd := exec.CommandContext(t.Context(), bin, "export", "-reason", "r", patient)
	cmd.Dir, cmd.Env = t.TempDir(), append(os.Environ(), "DATABASE_URL="+url)
	cmd.Stdout, cmd.Stderr = full, &stderr
	if err := cmd.Run(); err == nil || cmd.ProcessState.ExitCode() != 1 || strings.Count(stderr.String(), "\n") != 1 || !strings.Contains(stderr.String(), "no space left") {
		t.Errorf("%v\n%s", err, stderr.String())
	}
}
