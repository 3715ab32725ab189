package v1_test

import (
	"database/sql"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
)

// TestRules: a value that a rule refuses gives the rule's name, in one line, and nothing of the row.
func TestRules(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients, doctors, auth := o.as(t, "service_patients"), o.as(t, "service_doctors"), o.as(t, "auth_jwt_service")
	for _, c := range []struct {
		db              *sql.DB
		rule, statement string
	}{
		{patients, "patients_gender_check", "UPDATE patients SET gender = 'unknown'"},
		{patients, "patients_validation_status_check", "UPDATE patients SET validation_status = 'half'"},
		{patients, "patients_date_of_birth_check", "UPDATE patients SET date_of_birth = '1800-01-01'"},
		{patients, "patients_doctor_id_fkey", "UPDATE patients SET doctor_id = uuid_generate_v4()"},
		{patients, "patients_doctor_or_institution_check", "UPDATE patients SET doctor_id = NULL"},
		{patients, "patients_email_key", "UPDATE patients SET email = 'EVA@old.example' WHERE id = '" + patientA + "'"},
		{patients, "patients_email_check", "UPDATE patients SET email = 'none'"},
		{patients, "23502", "UPDATE patients SET first_name = NULL"},
		{patients, "22001", "UPDATE patients SET phone = repeat('1', 30)"},
		{patients, "health_profiles_weight_kg_check", "UPDATE health_profiles SET weight_kg = 900"},
		{patients, "22003", "UPDATE health_profiles SET weight_kg = 90000"},
		{patients, "health_profiles_weight_kg_check", "UPDATE health_profiles SET weight_kg = 'NaN'"},
		{patients, "health_profiles_blood_type_check", "UPDATE health_profiles SET blood_type = 'X'"},
		{patients, "health_profiles_smoking_years_age", "UPDATE health_profiles SET smoking_years = 90"},
		{patients, "health_profiles_drinker_frequency_check", "UPDATE health_profiles SET consumes_alcohol = true"},
		{patients, "health_profiles_patient_id_immutable", "UPDATE health_profiles SET patient_id = '" + patientB + "' WHERE id = '" + profileA + "'"},
		{patients, "health_profiles_patient_id_key", "INSERT INTO health_profiles (patient_id) VALUES ('" + patientA + "')"},
		{patients, "users_user_type_check", "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('x@old.example', 'h', 'robot', uuid_generate_v4())"},
		{patients, "v1_user_type", "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('x@old.example', 'h', 'doctor', '" + doctorID + "')"},
		{patients, "users_patient_id_fkey", "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('x@old.example', 'h', 'patient', uuid_generate_v4())"},
		{patients, "users_patient_id_key", "INSERT INTO users (email, password_hash, user_type, reference_id) VALUES ('x@old.example', 'h', 'patient', '" + patientA + "')"},
		{patients, "users_email_check", "UPDATE users SET email = 'none'"},
		{auth, "users_failed_login_attempts_check", "UPDATE users SET failed_login_attempts = -1"},
		{doctors, "doctors_professional_status_check", "UPDATE doctors SET professional_status = 'gone'"},
		{doctors, "doctors_institution_id_fkey", "UPDATE doctors SET institution_id = uuid_generate_v4()"},
		{doctors, "patients_doctor_or_institution_check", "DELETE FROM doctors"},
		{o.as(t, "service_admins"), "admins_user_id_fkey", "INSERT INTO admins (user_id, email, first_name, last_name) VALUES (uuid_generate_v4(), 'a@old.example', 'A', 'B')"},
		{o.as(t, "service_admins"), "users_person_immutable", "UPDATE admins SET user_id = uuid_generate_v4()"},
		{o.as(t, "service_admins"), "users_person_immutable", "INSERT INTO admins (user_id, email, first_name, last_name) VALUES ('" + loginA + "', 'a@old.example', 'A', 'B')"},
		{o.as(t, "service_admins"), "admin_audit_logs_admin_id_fkey", "INSERT INTO admin_audit_logs (admin_id, action, resource_type) VALUES (uuid_generate_v4(), 'a', 'b')"},
	} {
		e := o.refuses(t, c.db, c.rule, c.statement)
		if text := e.Message + e.Detail + e.Hint; strings.Contains(text, hash) || strings.Contains(text, "Silva") || strings.Contains(text, "Failing row") || strings.Contains(e.Message, "\n") {
			t.Errorf("%s: %s; %s; %s", c.statement, e.Message, e.Detail, e.Hint)
		}
	}
}

// TestSealedTexts: an encrypted text is NULL in v1. A blank that is written back leaves it, and another text is refused.
func TestSealedTexts(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	exec(t, patients, "UPDATE health_profiles SET current_medications = 'aspirin', allergies = 'nuts' WHERE id = $1", profileA)
	ring, err := clinical.Open(t.Context(), "base64key://"+clinical.NewLocalKey())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	if _, err := keys.Create(t.Context(), o.owner, ring); err != nil {
		t.Fatal(err)
	}
	// Plain texts that bin/keys encrypt has not reached are read, kept and removed, and not replaced.
	const texts = "SELECT concat_ws('|', current_medications, allergies) FROM health_profiles WHERE id = $1"
	exec(t, patients, "UPDATE health_profiles SET current_medications = '', weight_kg = 80 WHERE id = $1", profileA)
	if got := one(t, patients, texts, profileA); got != "nuts" {
		t.Errorf("plain texts are %q", got)
	}
	o.refuses(t, patients, "clinical_text_plain", "UPDATE health_profiles SET allergies = 'pollen' WHERE id = $1", profileA)
	if err := keys.Encrypt(t.Context(), o.owner, ring, nil); err != nil {
		t.Fatal(err)
	}
	const sealed = "SELECT encode(allergies_sealed, 'hex') FROM health_profiles WHERE id = $1"
	was := one(t, o.owner, sealed, profileA)
	if was == "" || one(t, patients, texts, profileA) != "" {
		t.Fatalf("sealed %s, %s", was, one(t, patients, texts, profileA))
	}
	for i, value := range []string{"NULL", "''", "'  '", "allergies", "E'\\n'"} {
		var got sql.NullString
		if err := patients.QueryRowContext(t.Context(), fmt.Sprintf("UPDATE health_profiles SET allergies = %s, weight_kg = %d WHERE id = $1 RETURNING allergies", value, 60+i), profileA).Scan(&got); err != nil || got.Valid {
			t.Errorf("%s: %v, %v", value, got, err)
		}
		if is := one(t, o.owner, sealed, profileA); is != was || one(t, o.owner, "SELECT weight_kg FROM health_profiles WHERE id = $1", profileA) != fmt.Sprintf("%d.00", 60+i) {
			t.Errorf("%s: the encrypted text is %s; was %s", value, is, was)
		}
	}
	o.refuses(t, patients, "clinical_text_plain", "UPDATE health_profiles SET allergies = 'pollen' WHERE id = $1", profileA)
	o.refuses(t, patients, "clinical_text_plain", "UPDATE health_profiles SET current_medications = 'pollen' WHERE id = $1", profileB)
	exec(t, patients, "DELETE FROM health_profiles WHERE id = $1", profileB)
	o.refuses(t, patients, "clinical_text_plain", "INSERT INTO health_profiles (patient_id, allergies) VALUES ($1, 'pollen')", patientB)
	exec(t, patients, "INSERT INTO health_profiles (patient_id, allergies) VALUES ($1, '')", patientB)
}

// TestTextSealedMeanwhile: a text that is encrypted while a statement waits is not removed by what the statement has read before.
func TestTextSealedMeanwhile(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	exec(t, patients, "UPDATE health_profiles SET allergies = 'nuts' WHERE id = $1", profileA)
	owner := begin(t, o.owner, sql.LevelDefault)
	exec(t, owner, "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ('local:0123456789abcdef', true)")
	exec(t, owner, "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES ($1, decode(repeat('00', 80), 'hex'), 'local:0123456789abcdef')", patientA)
	exec(t, owner, "UPDATE health_profiles SET allergies = NULL, allergies_sealed = decode('01' || repeat('00', 40), 'hex') WHERE id = $1", profileA)
	done := make(chan error)
	go func() {
		_, err := patients.ExecContext(t.Context(), "UPDATE health_profiles SET allergies = NULL WHERE id = $1", profileA)
		done <- err
	}()
	o.waits(t, 1)
	if err := owner.Commit(); err != nil {
		t.Fatal(err)
	}
	refused(t, <-done, "40001")
	if one(t, o.owner, "SELECT octet_length(allergies_sealed) FROM health_profiles WHERE id = $1", profileA) != "41" {
		t.Error("the encrypted text was removed")
	}
}

// TestLegalHold: nothing of a patient on legal hold is deleted, whatever the transaction sees.
func TestLegalHold(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	var snapshots []*sql.Tx
	for _, level := range []sql.IsolationLevel{sql.LevelRepeatableRead, sql.LevelSerializable} {
		tx := begin(t, patients, level)
		if one(t, tx, "SELECT count(*) FROM patients") != "2" {
			t.Error("the patients are not there")
		}
		snapshots = append(snapshots, tx)
	}
	o.hold(t, patientA)
	deletions := []string{"DELETE FROM patients WHERE id = '" + patientA + "'", "DELETE FROM health_profiles WHERE id = '" + profileA + "'", "DELETE FROM users WHERE id = '" + loginA + "'"}
	for i, tx := range snapshots {
		o.refuses(t, tx, "patients_isolation", deletions[0])
		_ = tx.Rollback()
		for j, rule := range []string{"patients_isolation", "health_profiles_isolation", "users_isolation"} {
			tx := begin(t, patients, []sql.IsolationLevel{sql.LevelRepeatableRead, sql.LevelSerializable}[i])
			o.refuses(t, tx, rule, deletions[j])
			_ = tx.Rollback()
		}
	}
	for _, statement := range deletions {
		o.refuses(t, patients, "erasures_hold", statement)
	}
	// A hold that is being placed comes before a deletion that waits for it.
	admin := begin(t, o.asAdmin(t), sql.LevelDefault)
	exec(t, admin, "SELECT act('admin', $1, local => true)", adminOne)
	exec(t, admin, "SELECT place_hold($1, 'another')", patientB)
	done := make(chan error)
	go func() {
		_, err := patients.ExecContext(t.Context(), "DELETE FROM patients WHERE id = $1", patientB)
		done <- err
	}()
	o.waits(t, 1)
	if err := admin.Commit(); err != nil {
		t.Fatal(err)
	}
	refused(t, <-done, "erasures_hold")
	if one(t, o.owner, "SELECT count(*) FROM patients") != "2" || one(t, o.owner, "SELECT count(*) FROM users") != "1" {
		t.Error("rows were deleted")
	}
}

// TestFailuresAddUp: failed logins that are counted at once are all counted. Another value that two statements change at once is not lost.
func TestFailuresAddUp(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	auth := o.as(t, "auth_jwt_service")
	const failures = 20
	var wg sync.WaitGroup
	for range failures {
		wg.Go(func() {
			if _, err := auth.ExecContext(t.Context(), "UPDATE users SET failed_login_attempts = failed_login_attempts + 1, last_failed_login = now() WHERE id = $1", loginA); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if got := one(t, o.owner, "SELECT failed_login_attempts FROM users WHERE id = $1", loginA); got != fmt.Sprint(failures) {
		t.Errorf("%s failures were counted; want %d", got, failures)
	}
	exec(t, auth, "UPDATE users SET failed_login_attempts = 0 WHERE id = $1", loginA)
	other := begin(t, o.owner, sql.LevelDefault)
	exec(t, other, "UPDATE doctors SET years_experience = 7, phone = '1'")
	doctors := o.as(t, "service_doctors")
	done := make(chan error)
	for _, statement := range []string{"UPDATE doctors SET years_experience = years_experience + 1", "UPDATE doctors SET last_name = 'Obi'"} {
		go func() {
			_, err := doctors.ExecContext(t.Context(), statement)
			done <- err
		}()
	}
	o.waits(t, 2)
	if err := other.Commit(); err != nil {
		t.Fatal(err)
	}
	first, second := <-done, <-done
	if first == nil {
		first, second = second, first
	}
	refused(t, first, "40001")
	if second != nil {
		t.Error(second)
	}
	if got := one(t, o.owner, "SELECT concat_ws(' ', years_experience, phone, last_name) FROM doctors"); got != "7 1 Obi" {
		t.Errorf("the doctor is %s", got)
	}
}

// TestOppositeOrder: a transaction that waits for the end of the audit chain holds no row that the one before it needs.
func TestOppositeOrder(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	patients := o.as(t, "service_patients")
	const phone, name = "UPDATE patients SET phone = '1' WHERE id = $1", "UPDATE patients SET last_name = 'Obi' WHERE id = $1"
	one, two := begin(t, patients, sql.LevelDefault), begin(t, patients, sql.LevelDefault)
	exec(t, one, phone, patientA)
	done := make(chan error)
	go func() {
		_, err := two.ExecContext(t.Context(), name, patientB)
		if err == nil {
			_, err = two.ExecContext(t.Context(), name, patientA)
		}
		done <- err
	}()
	o.waits(t, 1)
	exec(t, one, phone, patientB)
	if err := one.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if err := two.Commit(); err != nil {
		t.Fatal(err)
	}
}

// TestLockedLogin: a login that is locked here is not active for a service that knows no locks.
func TestLockedLogin(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	auth := o.as(t, "auth_jwt_service")
	o.exec(t, "UPDATE users SET locked_until = now() + interval '1 hour'")
	if one(t, auth, "UPDATE users SET failed_login_attempts = 3 RETURNING is_active") != "false" || one(t, auth, "SELECT count(*) FROM users WHERE is_active") != "0" {
		t.Error("a locked login is active")
	}
	o.exec(t, "UPDATE users SET locked_until = now() - interval '1 hour'")
	if one(t, auth, "SELECT is_active FROM users") != "true" {
		t.Error("a login stays locked")
	}
}

// TestNoChange: an update that sets nothing else than updated_at changes nothing.
func TestNoChange(t *testing.T) {
	t.Parallel()
	o := newOld(t)
	o.people(t)
	exec(t, o.as(t, "service_patients"), "UPDATE patients SET first_name = first_name, updated_at = now(), created_at = now()")
	if got := one(t, o.owner, "SELECT max(version) FROM patients") + one(t, o.owner, "SELECT count(*) FROM admin_audit_logs"); got != "10" {
		t.Errorf("version and entries: %s", got)
	}
}
