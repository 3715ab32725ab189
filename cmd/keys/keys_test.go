package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent/healthprofile"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

const doctor = "00000000-0000-4000-8000-0000000000d1"

const population = `
INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ('` + doctor + `', 'Ada', 'One', 'd1@x', 'MD-1');
INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id)
	SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Cy', 'N', 'p' || n || '@x', '1980-01-01', '` + doctor + `' FROM generate_series(1, %[1]d) n;
INSERT INTO health_profiles (patient_id, allergies, current_medications) SELECT id, 'text of ' || id, CASE WHEN email = 'p7@x' THEN NULL ELSE 'pills' END FROM patients`

// populated returns a database with patients whose texts are plain, and the owner's connection.
func populated(t *testing.T, patients int) (url string, owner *sql.DB) {
	t.Helper()
	url = testdb.URL(t)
	owner = testdb.SQL(t, url)
	if _, err := owner.ExecContext(t.Context(), fmt.Sprintf(population, patients)); err != nil {
		t.Fatal(err)
	}
	return url, owner
}

func localKey() string { return "base64key://" + clinical.NewLocalKey() }

// built returns the compiled command.
func built(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "keys")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

func command(t *testing.T, program, url, urls string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Dir = t.TempDir()
	cmd.Env = append(os.Environ(), "DATABASE_URL="+url, "CLINICAL_KEY_URL="+urls, "AWS_EC2_METADATA_DISABLED=true")
	return cmd
}

func run(t *testing.T, program, url, urls string, args ...string) (string, error) {
	t.Helper()
	out, err := command(t, program, url, urls, args...).CombinedOutput()
	return string(out), err
}

// intact fails unless each text is there, plain or encrypted, and returns how many are plain.
func intact(t *testing.T, owner *sql.DB, urls string) (plain int) {
	t.Helper()
	ring, err := clinical.Open(t.Context(), urls)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	rows, err := owner.QueryContext(t.Context(), `SELECT h.patient_id, h.allergies, h.allergies_sealed, k.wrapped, coalesce(k.wrapped_by, '')
		FROM health_profiles h LEFT JOIN record_keys k USING (patient_id)`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var patient uuid.UUID
		var text sql.NullString
		var sealed, wrapped []byte
		var by string
		if err := rows.Scan(&patient, &text, &sealed, &wrapped, &by); err != nil {
			t.Fatal(err)
		}
		if text.Valid {
			plain++
		} else {
			key, err := ring.Unwrap(t.Context(), patient, by, wrapped)
			if err != nil {
				t.Fatal(err)
			}
			if text.String, err = key.Open(clinical.Allergies, patient, sealed); err != nil {
				t.Fatal(err)
			}
		}
		if text.String != "text of "+patient.String() {
			t.Fatalf("%s has %q", patient, text.String)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return plain
}

// untilDone starts the command again and again, and kills it at random moments, until it has finished by itself, after a kill at least.
func untilDone(t *testing.T, program, url, urls string, check func(), args ...string) {
	t.Helper()
	for kills, longest := 0, 100*time.Millisecond; ; longest = longest * 5 / 4 {
		cmd := command(t, program, url, urls, args...)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		kill := time.AfterFunc(time.Duration(rand.Int64N(int64(longest))), func() { _ = cmd.Process.Kill() })
		err := cmd.Wait()
		kill.Stop()
		check()
		switch exit := (*exec.ExitError)(nil); {
		case err == nil:
			if kills == 0 {
				t.Error("it was done before it could be killed")
			}
			t.Logf("done after %d kills", kills)
			return
		case errors.As(err, &exit) && exit.ExitCode() == -1:
			kills++
		default:
			t.Fatalf("%v\n%s", err, out.String())
		}
	}
}

// TestKilledEncryptAndRotate: whenever the command is killed, every text can be read, and it continues when it is started again. Services
// write meanwhile.
func TestKilledEncryptAndRotate(t *testing.T) {
	t.Parallel()
	const patients = 4000
	url, owner := populated(t, patients)
	program, old, next := built(t), localKey(), localKey()
	if out, err := run(t, program, url, old, "create"); err != nil || !strings.HasSuffix(out, " is active\n") {
		t.Fatalf("%v\n%s", err, out)
	}
	service, err := database.Open(t.Context(), database.Config{DatabaseURL: url, ClinicalKeyURL: old})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = service.Close() }()
	// Encrypted beside an allergy that is plain.
	asService := actor.NewContext(t.Context(), actor.System("service"))
	mixed := healthprofile.PatientID(uuid.MustParse("00000000-0000-4000-8000-000000000008"))
	if err := service.HealthProfile.Update().Where(mixed).SetCurrentMedications("new pills").Exec(asService); err != nil {
		t.Fatal(err)
	}
	untilDone(t, program, url, old, func() { intact(t, owner, old) }, "encrypt")
	if h, err := service.HealthProfile.Query().Where(mixed).Only(asService); err != nil || h.CurrentMedications == nil || *h.CurrentMedications != "new pills" {
		t.Errorf("the encryption of another text has changed the medications: %v", err)
	}
	if n := intact(t, owner, old); n > 0 {
		t.Errorf("%d texts are plain", n)
	}
	var before, after string
	const digest = "SELECT md5(string_agg(md5(h::text), '' ORDER BY id)) FROM health_profiles h WHERE patient_id <= '00000000-0000-4000-8000-000000004000'"
	if _, err := owner.ExecContext(t.Context(), "SELECT destroy_record_key('00000000-0000-4000-8000-000000000007')"); err != nil {
		t.Fatal(err)
	}
	if _, err := owner.ExecContext(t.Context(), "DELETE FROM health_profiles WHERE patient_id = '00000000-0000-4000-8000-000000000007'"); err != nil {
		t.Fatal(err)
	}
	if err := owner.QueryRowContext(t.Context(), digest).Scan(&before); err != nil {
		t.Fatal(err)
	}
	both := old + " " + next
	stop, ended := make(chan struct{}), make(chan error)
	go func() { ended <- writeUntil(t.Context(), stop, url, both, patients) }()
	untilDone(t, program, url, both, func() { intact(t, owner, both) }, "rotate")
	close(stop)
	if err := <-ended; err != nil {
		t.Errorf("a service failed during the rotation: %v", err)
	}
	intact(t, owner, next) // the old key is needed no more
	if err := owner.QueryRowContext(t.Context(), digest).Scan(&after); err != nil || before != after {
		t.Errorf("the rotation changed a text, %v", err)
	}
	out, err := run(t, program, url, next, "status")
	if err != nil || !strings.Contains(out, "1 keys were destroyed") || !strings.Contains(out, "0 health profiles") || strings.Contains(out, "not in CLINICAL_KEY_URL") {
		t.Errorf("%v\n%s", err, out)
	}
	var state struct{ Erased, Plain int64 }
	if out, err := run(t, program, url, next, "status", "-json"); err != nil || json.Unmarshal([]byte(out), &state) != nil || state.Erased != 1 || state.Plain != 0 {
		t.Errorf("as JSON: %v\n%s", err, out)
	}
}

// writeUntil adds patients and writes their texts as a service with both keys does.
func writeUntil(ctx context.Context, stop <-chan struct{}, url, urls string, patients int) error {
	db, err := database.Open(ctx, database.Config{DatabaseURL: url, ClinicalKeyURL: urls})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	ctx = actor.NewContext(ctx, actor.System("service"))
	for i := patients + 1; ; i++ {
		select {
		case <-stop:
			return nil
		default:
		}
		id := uuid.MustParse(fmt.Sprintf("00000000-0000-4000-8000-%012d", i))
		if _, err := db.SQL().ExecContext(ctx, "INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) VALUES ($1, 'Cy', 'N', $2, '1980-01-01', '"+doctor+"')", id, fmt.Sprintf("p%d@x", i)); err != nil {
			return err
		}
		p, err := db.HealthProfile.Create().SetPatientID(id).SetAllergies("text of " + id.String()).Save(ctx)
		if err != nil {
			return err
		}
		if err := p.Update().SetCurrentMedications("more pills").Exec(ctx); err != nil {
			return err
		}
	}
}

// TestDestroyedKeys: plain text of patients whose key was destroyed does not keep others' from being encrypted. The patients are named, at
// each run, until they are erased. An erasure leaves no plain text.
func TestDestroyedKeys(t *testing.T) {
	t.Parallel()
	const patients = 600 // several batches
	url, owner := populated(t, patients)
	program, key := built(t), localKey()
	must := func(query string, args ...any) {
		t.Helper()
		if _, err := owner.ExecContext(t.Context(), query, args...); err != nil {
			t.Fatal(err)
		}
	}
	id := func(n int) string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", n) }
	erase := func(n int) { t.Helper(); must("SELECT erase_patient($1, gen_random_uuid(), NULL, now())", id(n)) }
	if out, err := run(t, program, url, key, "create"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	must("SELECT destroy_record_key($1), destroy_record_key($2)", id(5), id(300))
	erase(9)
	for range 2 {
		out, err := run(t, program, url, key, "encrypt")
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(out, "2 health profiles") || !strings.Contains(out, id(5)) || !strings.Contains(out, id(300)) || strings.Contains(out, id(9)) {
			t.Fatalf("%v\n%s", err, out)
		}
		var plain, sealed, unchanged, blank int
		if err := owner.QueryRowContext(t.Context(), `SELECT count(allergies), count(allergies_sealed), count(*) FILTER (WHERE patient_id IN ($1, $2) AND allergies = 'text of ' || patient_id),
			count(*) FILTER (WHERE patient_id = $3 AND num_nonnulls(allergies, allergies_sealed, current_medications, current_medications_sealed) = 0) FROM health_profiles`,
			id(5), id(300), id(9)).Scan(&plain, &sealed, &unchanged, &blank); err != nil || plain != 2 || sealed != patients-3 || unchanged != 2 || blank != 1 {
			t.Fatalf("%d plain texts, %d of them unchanged, %d encrypted, %d erased, %v", plain, unchanged, sealed, blank, err)
		}
	}
	var state struct{ Erased, Plain int64 }
	if out, err := run(t, program, url, key, "status", "-json"); err != nil || json.Unmarshal([]byte(out), &state) != nil || state.Erased != 3 || state.Plain != 2 {
		t.Errorf("%v\n%s", err, out)
	}
	erase(5)
	erase(300)
	if out, err := run(t, program, url, key, "encrypt"); err != nil || strings.Contains(out, "destroyed") {
		t.Errorf("after the erasures: %v\n%s", err, out)
	}
	// The remedy of docs/encryption.md for a text that was copied in after an erasure.
	must("ALTER TABLE health_profiles DISABLE TRIGGER USER; UPDATE health_profiles SET allergies = 'text of the erased' WHERE patient_id = '" + id(9) + "'; ALTER TABLE health_profiles ENABLE TRIGGER USER")
	if out, err := run(t, program, url, key, "encrypt"); err == nil || !strings.Contains(out, "1 health profiles") || !strings.Contains(out, id(9)) {
		t.Errorf("after a copy: %v\n%s", err, out)
	}
	must("DELETE FROM health_profiles WHERE patient_id = $1", id(9))
	if out, err := run(t, program, url, key, "encrypt"); err != nil {
		t.Errorf("after the deletion: %v\n%s", err, out)
	}
	var left int
	if err := owner.QueryRowContext(t.Context(), `SELECT (SELECT count(*) FROM admin_audit_logs l WHERE l::text LIKE '%text of%')
		+ (SELECT count(*) FROM audit_values v WHERE v::text LIKE '%text of%') + (SELECT count(*) FROM health_profiles h WHERE h::text LIKE '%text of%')`).Scan(&left); err != nil || left != 0 {
		t.Errorf("%d rows have plain text, %v", left, err)
	}
}

// TestEncryptDuringAnErasure: an erasure, which locks the patient before the health profile, does not fail because of the command, and its
// patient's text is not encrypted afterwards.
func TestEncryptDuringAnErasure(t *testing.T) {
	t.Parallel()
	url, owner := populated(t, 10)
	program, key := built(t), localKey()
	if out, err := run(t, program, url, key, "create"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	erasing, err := owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = erasing.Rollback() }()
	const patient = "00000000-0000-4000-8000-000000000005"
	if _, err := erasing.ExecContext(t.Context(), "SELECT FROM patients WHERE id = $1 FOR UPDATE", patient); err != nil {
		t.Fatal(err)
	}
	cmd := command(t, program, url, key, "encrypt")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	// PostgreSQL ends a transaction of a deadlock that has waited for deadlock_timeout, a second. Once the command's has, it would end the erasure.
	poll.UntilTrue(t, time.Minute, "the command waits", func() bool {
		var waiting bool
		err := owner.QueryRowContext(t.Context(), `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
			AND clock_timestamp() - query_start > current_setting('deadlock_timeout')::interval * 1.5)`).Scan(&waiting)
		return err == nil && waiting
	})
	if _, err := erasing.ExecContext(t.Context(), "SELECT erase_patient($1, gen_random_uuid(), NULL, now())", patient); err != nil {
		t.Errorf("the erasure: %v", err)
	}
	if err := erasing.Commit(); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v\n%s", err, out.String())
	}
	var plain, sealed int
	if err := owner.QueryRowContext(t.Context(), "SELECT count(allergies), count(allergies_sealed) FROM health_profiles").Scan(&plain, &sealed); err != nil || plain != 0 || sealed != 9 {
		t.Errorf("%d plain texts, %d encrypted, %v", plain, sealed, err)
	}
}

// TestRefusals: nothing changes when a key is missing or cannot be used.
func TestRefusals(t *testing.T) {
	t.Parallel()
	url, owner := populated(t, 10)
	program, old, next := built(t), localKey(), localKey()
	for _, c := range []struct {
		args, urls, want string
	}{
		{"encrypt", old, "keys create"},
		{"rotate", old, "keys create"},
		{"create", "", "CLINICAL_KEY_URL is not set"},
		{"create", "base64key://short", "not 32 bytes"},
		{"create", "awskms://alias/none?region=none", "awskms://alias/none"},
		{"create", old, ""},
		{"create", old, ""},
		{"create", next, "bin/keys rotate"},
		{"encrypt", next, "does not have the key local:"},
		{"encrypt", old, ""},
		{"rotate", next, "does not have the key local:"},
		{"rotate", old + " " + next, ""},
		{"rotate", old + " " + next, ""},
		{"rotate extra", next, "unexpected argument"},
	} {
		out, err := run(t, program, url, c.urls, strings.Fields(c.args)...)
		if rotates := c.args == "rotate" && c.want == ""; rotates && !strings.Contains(out, " is active\n0 keys were destroyed\n") {
			t.Errorf("a rotation with nothing to do prints %q", out)
		}
		if (err == nil) != (c.want == "") || !strings.Contains(out, c.want) || strings.Contains(out, old) {
			t.Errorf("keys %s with %.20q: %v\n%s", c.args, c.urls, err, out)
		}
	}
	if n := intact(t, owner, next); n > 0 {
		t.Errorf("%d texts are plain", n)
	}
}
