package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/internal/program"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestMain runs the command itself in processes with an environment of their own.
func TestMain(m *testing.M) {
	if os.Getenv("PATIENT_TEST_COMMAND") != "" {
		program.Main(root())
	}
	os.Exit(m.Run())
}

const password = "s3cret-Tramway-82"

type shell struct {
	dir      string
	env      []string
	db       *sql.DB
	patients []uuid.UUID
}

// newShell makes a database with n patients and the admins eve and ivo, whose passwords are in the file password.
func newShell(t *testing.T, n int) *shell {
	t.Helper()
	url := testdb.URL(t)
	s := &shell{dir: t.TempDir(), db: testdb.SQL(t, url)}
	private, public, err := audit.NewKey("test")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"password": password, "wrong": "another-Tramway-82", "key": private, "public": public} {
		if err := os.WriteFile(filepath.Join(s.dir, name), []byte(text+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s.env = append(os.Environ(), "PATIENT_TEST_COMMAND=1", "DATABASE_URL="+url, "BACKUP_URL=file://"+filepath.Join(s.dir, "bucket"), "AUDIT_KEY_FILE=key", "AUDIT_PUBLIC_KEY_FILE=public")
	hash, err := auth.HashPassword(password)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"eve", "ivo"} {
		s.exec(t, `WITH a AS (INSERT INTO admins (email, first_name, last_name) VALUES ($1, 'A', 'B') RETURNING id)
			INSERT INTO users (email, password_hash, user_type, reference_id) SELECT $1, $2, 'admin', id FROM a`, name+"@a.example", hash)
	}
	s.exec(t, "INSERT INTO doctors (first_name, last_name, email, medical_license) VALUES ('A', 'B', 'd@d.example', 'MD-1')")
	s.exec(t, `WITH p AS (INSERT INTO patients (first_name, last_name, email, date_of_birth, doctor_id)
			SELECT 'Zyxolda', 'Quarrimane', 'p' || i || '@p.example', '1980-01-02', d.id FROM doctors d, generate_series(1, $1::int) i RETURNING id, email),
		u AS (INSERT INTO users (email, password_hash, user_type, reference_id) SELECT email, 'h', 'patient', id FROM p)
		INSERT INTO health_profiles (patient_id, allergies, height_cm) SELECT id, 'Plumbago', 171 FROM p`, n)
	rows, err := s.db.QueryContext(t.Context(), "SELECT id FROM patients")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		s.patients = append(s.patients, id)
	}
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return s
}

func (s *shell) exec(t *testing.T, statement string, args ...any) {
	t.Helper()
	if _, err := s.db.ExecContext(t.Context(), statement, args...); err != nil {
		t.Fatal(err)
	}
}

func (s *shell) command(args ...string) (cmd *exec.Cmd, stdout, stderr *bytes.Buffer) {
	cmd = exec.Command(os.Args[0], args...)
	stdout, stderr = &bytes.Buffer{}, &bytes.Buffer{}
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = s.dir, s.env, stdout, stderr
	return cmd, stdout, stderr
}

// as runs a command for an admin.
func (s *shell) as(t *testing.T, admin, command string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	cmd, out, failure := s.command(append([]string{command, "-admin", admin + "@a.example", "-password-file", "password"}, args...)...)
	err = cmd.Run()
	return out.String(), failure.String(), err
}

func (s *shell) must(t *testing.T, want, admin, command string, args ...string) {
	t.Helper()
	if out, failure, err := s.as(t, admin, command, args...); err != nil || !strings.Contains(out, want) || failure != "" {
		t.Fatalf("%s: %v: %s%s", command, err, out, failure)
	}
}

// refused expects a one-line error that contains want, and no secret.
func (s *shell) refused(t *testing.T, want, admin, command string, args ...string) {
	t.Helper()
	_, failure, err := s.as(t, admin, command, args...)
	if err == nil || strings.Count(failure, "\n") != 1 || !strings.HasPrefix(failure, "patient: ") || !strings.Contains(failure, want) || strings.Contains(failure, "s3cret") {
		t.Errorf("%s: %v: %s; want %q", command, err, failure, want)
	}
}

func (s *shell) ledger(t *testing.T, want string, args ...string) {
	t.Helper()
	cmd, out, failure := s.command(append([]string{"ledger"}, args...)...)
	if err := cmd.Run(); err != nil || !strings.Contains(out.String(), want) {
		t.Errorf("ledger: %v: %s%s; want %q", err, out, failure, want)
	}
}

// show prints the hold of a patient. What it prints contains want, in the error if it is refused.
func (s *shell) show(t *testing.T, want string, ok bool, args ...string) {
	t.Helper()
	cmd, out, failure := s.command(append([]string{"hold"}, args...)...)
	text := failure
	if ok {
		text = out
	}
	if err := cmd.Run(); (err == nil) != ok || !strings.Contains(text.String(), want) || out.Len() > 0 && !ok {
		t.Errorf("hold %v: %v: %s%s; want %q", args, err, out, failure, want)
	}
}

// TestCommands runs the commands in the admins' order.
func TestCommands(t *testing.T) {
	t.Parallel()
	s := newShell(t, 2)
	id, other := s.patients[0].String(), s.patients[1].String()
	s.refused(t, "reason", "eve", "erase", id)
	s.refused(t, "not a UUID", "eve", "confirm", "nonsense")
	s.refused(t, "wrong e-mail address or password", "zoe", "erase", "-reason", "r", id)
	s.refused(t, "wrong e-mail address or password", "eve", "erase", "-reason", "r", "-password-file", "wrong", id)
	s.refused(t, "no such", "eve", "erase", "-reason", "r", "-password-file", "missing", id)
	s.refused(t, "request an erasure: there is no such patient", "eve", "erase", "-reason", "r", uuid.NewString())
	s.refused(t, "the reason must be one line of text, of at most 512 characters", "eve", "erase", "-reason", "a\nb", id)
	s.refused(t, "the reason must be one line of text, of at most 512 characters", "eve", "hold", "-reason", strings.Repeat("x", 513), id)
	s.refused(t, "no admin has requested the erasure", "ivo", "confirm", id)
	s.refused(t, "-reason is missing", "eve", "hold", id)
	s.show(t, "not on hold", true, id)
	s.show(t, "there is no patient", false, uuid.NewString())
	s.show(t, "there is no patient", false, "-json", uuid.NewString())
	s.must(t, "patient confirm -admin EMAIL "+id, "eve", "erase", "-reason", "asked for by letter", id)
	s.refused(t, "an admin has requested it within the last day", "ivo", "erase", "-reason", "r", id)
	s.refused(t, "another admin than the one who requested it", "eve", "confirm", id)
	s.must(t, "patient release -admin EMAIL "+id, "eve", "hold", "-reason", "claim 7 of 2026", id)
	s.refused(t, "the patient is on legal hold already", "ivo", "hold", "-reason", "r", id)
	s.refused(t, "place a legal hold: there is no such patient", "ivo", "hold", "-reason", "r", uuid.NewString())
	asJSON, text, _ := s.command("hold", "-json", id)
	if err := asJSON.Run(); err != nil || !strings.Contains(text.String(), `"reason":"claim 7 of 2026"`) {
		t.Errorf("as JSON: %v: %s", err, text)
	}
	cmd, out, _ := s.command("hold", id)
	if err := cmd.Run(); err != nil || !strings.Contains(out.String(), "claim 7 of 2026") {
		t.Errorf("hold: %v: %s", err, out)
	}
	s.refused(t, "claim 7 of 2026", "ivo", "confirm", id)
	s.must(t, "released", "ivo", "release", id)
	s.refused(t, "the patient is not on legal hold", "eve", "release", id)
	s.must(t, "written to the ledger", "ivo", "confirm", id)
	s.refused(t, "the patient is erased already", "ivo", "confirm", id)
	s.refused(t, "place a legal hold: the patient is erased", "ivo", "hold", "-reason", "r", id)
	s.ledger(t, "it has 1 erasure")

	// While the store is away the erasure stands.
	s.must(t, "requested", "ivo", "erase", "-reason", "r", other)
	bucket := filepath.Join(s.dir, "bucket")
	if err := os.Rename(bucket, bucket+".away"); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bucket, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, failure, err := s.as(t, "eve", "confirm", other); err != nil || !strings.Contains(out, "erased") || !strings.Contains(failure, "not in the ledger") {
		t.Errorf("confirm without the store: %v: %s%s", err, out, failure)
	}
	if err := os.Remove(bucket); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(bucket+".away", bucket); err != nil {
		t.Fatal(err)
	}
	s.ledger(t, "written to the ledger: 1; it has 2 erasures")
	var sessions int
	if err := s.db.QueryRowContext(t.Context(), "SELECT count(*) FROM sessions WHERE revoked_at IS NULL").Scan(&sessions); err != nil || sessions != 0 {
		t.Errorf("%d sessions of admins are left, %v", sessions, err)
	}
	s.env = append(s.env, "PATH=") // no terminal
	s.refused(t, "no terminal", "eve", "confirm", "-password-file", "", id)
}

// TestAnotherAdmin: an inactive admin does not act, nor a person who is none.
func TestAnotherAdmin(t *testing.T) {
	t.Parallel()
	s := newShell(t, 1)
	id := s.patients[0].String()
	s.must(t, "requested", "eve", "erase", "-reason", "r", id)
	s.exec(t, "UPDATE admins SET is_active = false WHERE email = 'eve@a.example'")
	s.refused(t, "the admin who requested it is not active any more", "ivo", "confirm", id)
	s.refused(t, "not active", "eve", "hold", "-reason", "r", id)
	hash, err := auth.HashPassword(password)
	if err != nil {
		t.Fatal(err)
	}
	s.exec(t, "INSERT INTO users (email, password_hash, user_type, reference_id) SELECT 'doc@a.example', $1, 'doctor', id FROM doctors", hash)
	s.refused(t, "not an admin's", "doc", "confirm", id)
}

// TestKilled: a confirmation that is killed has erased the patient, or has changed nothing; the ledger follows.
func TestKilled(t *testing.T) {
	t.Parallel()
	const n = 12
	s := newShell(t, n+1)
	s.exec(t, `INSERT INTO erasures (patient_id, requested_by, reason) SELECT p.id, a.id, 'r' FROM patients p, admins a WHERE a.email = 'eve@a.example'`)
	begun := time.Now()
	s.must(t, "written", "ivo", "confirm", s.patients[n].String())
	whole := time.Since(begun)
	for _, patient := range s.patients[:n] {
		cmd, _, _ := s.command("confirm", "-admin", "ivo@a.example", "-password-file", "password", patient.String())
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		kill := time.AfterFunc(whole/2+rand.N(whole/2), func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		kill.Stop()
		// A login that is killed counts as a failed one, and several lock it.
		s.exec(t, "UPDATE users SET failed_login_attempts = 0, locked_until = NULL")
	}
	s.whole(t)
	cmd, out, failure := s.command("ledger")
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s%s", err, out, failure)
	}
	for _, patient := range s.patients[:n] {
		if _, failure, err := s.as(t, "ivo", "confirm", patient.String()); err != nil && !strings.Contains(failure, "the patient is erased already") {
			t.Errorf("again: %s", failure)
		}
	}
	if erased := s.whole(t); erased != n+1 {
		t.Errorf("%d of %d are erased", erased, n+1)
	}
	s.ledger(t, fmt.Sprintf("it has %d erasures", n+1))
}

// whole checks that each patient is erased or not, and nothing between, and counts the erased ones.
func (s *shell) whole(t *testing.T) (erased int) {
	t.Helper()
	var between int
	if err := s.db.QueryRowContext(t.Context(), `SELECT count(*) FILTER (WHERE n = 7), count(*) FILTER (WHERE n NOT IN (0, 7)) FROM (
			SELECT (p.first_name = 'Erased')::int + (NOT p.is_active)::int + (SELECT (allergies IS NULL)::int + (height_cm IS NULL)::int FROM health_profiles h WHERE h.patient_id = p.id)
				+ (NOT EXISTS (SELECT FROM users u WHERE u.patient_id = p.id))::int + (EXISTS (SELECT FROM record_keys k WHERE k.patient_id = p.id AND erased_at IS NOT NULL))::int
				+ (EXISTS (SELECT FROM erasures e WHERE e.patient_id = p.id AND executed_at IS NOT NULL))::int AS n
			FROM patients p) p`).Scan(&erased, &between); err != nil || between != 0 {
		t.Errorf("%d patients are half erased, %v", between, err)
	}
	if r, err := audit.Verify(t.Context(), s.db); err != nil || r.Err() != nil {
		t.Errorf("the audit trail: %v, %v", r.Err(), err)
	}
	return erased
}

// TestApply: after a recovery that did not apply the ledger, the command does.
func TestApply(t *testing.T) {
	t.Parallel()
	s := newShell(t, 2)
	s.exec(t, `INSERT INTO erasures (patient_id, requested_by, reason) SELECT p.id, a.id, 'r' FROM patients p, admins a WHERE a.email = 'eve@a.example'`)
	s.must(t, "written", "ivo", "confirm", s.patients[0].String())
	later := newShell(t, 2) // a database of an earlier moment: it has the same patients, and no erasure
	later.exec(t, "UPDATE users SET is_active = true")
	later.exec(t, `WITH p AS (INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) SELECT $1, 'Zyxolda', 'Q', 'z@p.example', '1980-01-02', id FROM doctors RETURNING id)
		INSERT INTO health_profiles (patient_id, allergies, height_cm) SELECT id, 'Plumbago', 171 FROM p`, s.patients[0])
	later.env = append(later.env, "BACKUP_URL=file://"+filepath.Join(s.dir, "bucket"), "AUDIT_KEY_FILE="+filepath.Join(s.dir, "key"), "AUDIT_PUBLIC_KEY_FILE="+filepath.Join(s.dir, "public"))
	cmd, out, failure := later.command("ledger")
	if err := cmd.Run(); err == nil || !strings.Contains(failure.String(), "lacks 1 erasure") {
		t.Errorf("ledger: %v: %s%s", err, out, failure)
	}
	later.ledger(t, "erased again: 1 patient", "-apply")
	later.ledger(t, "erased again: 0 patients", "-apply")
	if n := later.whole(t); n != 1 {
		t.Errorf("%d patients are erased", n)
	}
	later.ledger(t, "it has 1 erasure")
}

// TestErasedAgain: the ledger then has two requests for the patient, and the database the second one.
func TestErasedAgain(t *testing.T) {
	t.Parallel()
	s := newShell(t, 1)
	s.exec(t, "INSERT INTO erasures (patient_id, executed_at) SELECT id, now() FROM patients")
	s.ledger(t, "it has 1 erasure")
	s.exec(t, "ALTER TABLE erasures DISABLE TRIGGER USER; DELETE FROM erasures") // a recovery to before it
	s.must(t, "requested", "eve", "erase", "-reason", "r", s.patients[0].String())
	s.must(t, "written to the ledger", "ivo", "confirm", s.patients[0].String())
	s.ledger(t, "it has 2 erasures")
	s.ledger(t, "erased again: 0 patients", "-apply")
}

// TestLedgerVariables: what the ledger lacks to be written is named, and the erasure stands.
func TestLedgerVariables(t *testing.T) {
	t.Parallel()
	s := newShell(t, 1)
	id, env := s.patients[0].String(), s.env
	s.must(t, "requested", "eve", "erase", "-reason", "r", id)
	s.env = append(slices.Clone(env), "AUDIT_PUBLIC_KEY_FILE=")
	if out, failure, err := s.as(t, "ivo", "confirm", id); err != nil || !strings.Contains(out, "erased") || !strings.Contains(failure, "AUDIT_PUBLIC_KEY_FILE is not set") {
		t.Errorf("confirm: %v: %s%s", err, out, failure)
	}
	lacks := func(variable string) {
		t.Helper()
		s.env = append(slices.Clone(env), variable+"=")
		cmd, out, failure := s.command("ledger")
		if err := cmd.Run(); err == nil || !strings.Contains(failure.String(), variable) || !strings.Contains(failure.String(), "not set") {
			t.Errorf("ledger without %s: %v: %s%s", variable, err, out, failure)
		}
	}
	for _, variable := range []string{"AUDIT_PUBLIC_KEY_FILE", "AUDIT_KEY_FILE", "BACKUP_URL"} {
		lacks(variable)
	}
	s.env = env
	s.ledger(t, "written to the ledger: 1; it has 1 erasure")
	lacks("AUDIT_PUBLIC_KEY_FILE")
}
