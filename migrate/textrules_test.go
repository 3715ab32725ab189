package migrate_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/migrate"
)

// TestRowsThatBreakTextRules: the migration that adds the rules of text and values reports how many rows break each
// rule, and changes nothing. Once they are corrected, it sets blank optional text to NULL.
func TestRowsThatBreakTextRules(t *testing.T) {
	t.Parallel()
	const before = "20261126012737"
	url := testdb.EmptyURL(t)
	if _, err := migrate.Apply(t.Context(), url, migrate.WithTo(before)); err != nil {
		t.Fatal(err)
	}
	db := testdb.SQL(t, url)
	run := func(statements string) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), statements); err != nil {
			t.Fatal(err)
		}
	}
	run(rowsFor(t, before))
	run(`UPDATE medical_institutions SET license_number = 'l 1' WHERE name = 'Two';
		UPDATE doctors SET first_name = ' ', years_experience = 99 WHERE email = 'd1@x';
		UPDATE doctors SET first_name = U&'Jose\0301', phone = ' ' WHERE email = 'd2@x';
		UPDATE doctors SET medical_license = U&'md\20111' WHERE email = 'd2@x';
		UPDATE users SET email = ' blank@x' WHERE email = 'p1@x';
		UPDATE health_profiles SET smoking_years = 2147483647, height_cm = 1.81, allergies = ' ';
		UPDATE patients SET emergency_contact_name = ' ', emergency_contact_phone = ' ' WHERE email = 'p1@x'`)
	was := allRows(t, db)
	_, err := migrate.Apply(t.Context(), url)
	if err == nil {
		t.Fatal("the rows were accepted")
	}
	for _, problem := range []string{
		"doctors doctors_first_name_check 2", "doctors doctors_years_experience_check 1", "users users_email_check 1",
		"health_profiles health_profiles_height_cm_check 1", "health_profiles health_profiles_smoking_years_age 1",
		"doctors doctors_medical_license_folded_key 2", "medical_institutions medical_institutions_license_number_folded_key 2",
	} {
		if !strings.Contains(err.Error(), problem) {
			t.Errorf("%s is not in: %v", problem, err)
		}
	}
	if strings.Contains(err.Error(), "phone") || strings.Contains(err.Error(), "blank@x") {
		t.Errorf("the error counts converted rows or contains a value: %v", err)
	}
	if !reflect.DeepEqual(allRows(t, db), was) {
		t.Error("rows were changed")
	}
	run(`UPDATE medical_institutions SET license_number = 'L-2' WHERE name = 'Two';
		UPDATE doctors SET first_name = 'Ada', years_experience = 9 WHERE email = 'd1@x';
		UPDATE doctors SET first_name = 'José', medical_license = 'MD-2' WHERE email = 'd2@x';
		UPDATE users SET email = 'blank@x' WHERE email = ' blank@x';
		UPDATE health_profiles SET smoking_years = 7, height_cm = 181`)
	if _, err := migrate.Apply(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	left := texts(t, db, `SELECT concat_ws(',', 'doctor', phone) FROM doctors UNION ALL SELECT concat_ws(',', 'profile', allergies) FROM health_profiles
		UNION ALL SELECT concat_ws(',', 'patient', emergency_contact_name, emergency_contact_phone) FROM patients WHERE email = 'p1@x'
		UNION ALL SELECT conname FROM pg_constraint WHERE NOT convalidated`)
	if strings.Join(left, " ") != "doctor doctor profile patient" {
		t.Errorf("left: %q", left)
	}
}
