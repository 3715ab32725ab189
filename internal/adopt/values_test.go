package adopt_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/adopt"
	"github.com/predicthealth/database/internal/adopt/adopttest"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

const (
	someDoctor  = "00000000-0000-4000-8000-0000000000d1"
	somePatient = "00000000-0000-4000-8000-0000000000b1"
)

// newSmall returns a source of generation 1 or 3 with a doctor and their patient, after some statements.
func newSmall(t *testing.T, generation int, statements string) *move {
	t.Helper()
	m := newMove(t, generation, false)
	if generation == 3 {
		m.there(t, `INSERT INTO doctors (id, first_name, last_name, medical_license) VALUES ('`+someDoctor+`', 'Ada', 'One', 'MD-1');
			INSERT INTO patients (id, doctor_id, first_name, last_name, date_of_birth) VALUES ('`+somePatient+`', '`+someDoctor+`', 'Bo', 'Two', '1990-01-01');
			INSERT INTO emails (entity_type, entity_id, email_address, created_at) VALUES ('doctor', '`+someDoctor+`', 'ada@x', '2020-01-01'), ('patient', '`+somePatient+`', 'bo@x', '2020-01-01')`)
	} else {
		m.there(t, `INSERT INTO doctors (id, first_name, last_name, medical_license, email) VALUES ('`+someDoctor+`', 'Ada', 'One', 'MD-1', 'ada@x');
			INSERT INTO patients (id, doctor_id, first_name, last_name, date_of_birth, email) VALUES ('`+somePatient+`', '`+someDoctor+`', 'Bo', 'Two', '1990-01-01', 'bo@x')`)
	}
	m.there(t, statements)
	return m
}

func (m *move) there(t *testing.T, statements string) {
	t.Helper()
	if _, err := m.source.ExecContext(t.Context(), statements); err != nil {
		t.Fatal(err)
	}
}

func countOf(r adopt.Report, table string) adopt.Count {
	return r.Tables[slices.IndexFunc(r.Tables, func(c adopt.Count) bool { return c.Table == table })]
}

// TestAdjustedValues: what PostgreSQL would change when it inserts a row is in the report.
func TestAdjustedValues(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, `ALTER TABLE doctors ALTER consultation_fee TYPE numeric; UPDATE doctors SET consultation_fee = 1.005; UPDATE patients SET updated_at = now() + interval '1 year'`)
	r := m.mustRun(t, nil)
	for _, want := range []adopt.Changed{
		{Table: "doctors", Change: "consultation_fee: rounded to 2 digits", Rows: 1}, {Table: "patients", Change: "updated_at: in the future, is the time of the move", Rows: 1},
	} {
		if !slices.Contains(r.Changes, want) {
			t.Errorf("%v has no %v", r.Changes, want)
		}
	}
}

// TestUnreadableValue: an error about a value names the table, and not the value.
func TestUnreadableValue(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, `ALTER TABLE doctors ALTER years_experience TYPE text; UPDATE doctors SET years_experience = 'a secret'`)
	if _, err := m.run(t, nil); err == nil || err.Error() != "doctors: SQLSTATE 22P02 (invalid_text_representation)" {
		t.Errorf("got %v", err)
	}
}

// TestNumbersInTerms: a number is a text of a term.
func TestNumbersInTerms(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 3, `ALTER TABLE patient_medications ALTER dosage TYPE numeric USING NULL; INSERT INTO medications (name) VALUES ('Metformin');
		INSERT INTO patient_medications (patient_id, medication_id, dosage) SELECT '`+somePatient+`', id, 500 FROM medications`)
	m.mustRun(t, nil)
	var text string
	if err := m.target.QueryRowContext(t.Context(), "SELECT current_medications FROM health_profiles").Scan(&text); err != nil || text != "Medication: Metformin | dosage: 500" {
		t.Errorf("%q, %v", text, err)
	}
}

// TestTermsWithoutWord: a term whose word is not there is refused, and is no line.
func TestTermsWithoutWord(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 3, `ALTER TABLE patient_conditions DROP CONSTRAINT patient_conditions_condition_id_fkey; ALTER TABLE patient_allergies ALTER patient_id DROP NOT NULL;
		INSERT INTO patient_conditions (patient_id, condition_id) VALUES ('`+somePatient+`', gen_random_uuid()); INSERT INTO allergies (name) VALUES ('Penicillin');
		INSERT INTO patient_allergies (allergy_id) SELECT id FROM allergies`)
	r := m.mustRun(t, nil)
	want := map[string]bool{"patient_conditions " + somePatient + " patient_conditions_condition": true, "patient_allergies (0,1) patient_allergies_patient": true}
	sameRows(t, "refused", r.Refused, want)
	if c := countOf(r, "health_profiles"); c.Moves != 0 {
		t.Errorf("%+v", c)
	}
}

// TestContactsChangeTheirRow: a new phone or term is a change of the row there.
func TestContactsChangeTheirRow(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 3, "INSERT INTO health_profiles (patient_id) SELECT id FROM patients")
	m.there(t, "ALTER TABLE patient_allergies ADD created_at timestamptz")
	m.mustRun(t, nil)
	m.there(t, `INSERT INTO phones (entity_type, entity_id, phone_number, created_at) VALUES ('patient', '`+somePatient+`', '12345', clock_timestamp());
		INSERT INTO allergies (name) VALUES ('Penicillin'); INSERT INTO patient_allergies SELECT '`+somePatient+`', id, NULL, NULL, clock_timestamp() FROM allergies`)
	r := m.mustRun(t, nil)
	for _, table := range []string{"patients", "health_profiles"} {
		if c := countOf(r, table); c.Newer != 1 || c.Here != 1 {
			t.Errorf("%+v", c)
		}
	}
	if c := countOf(r, "doctors"); c.Newer != 0 || c.Here != 1 {
		t.Errorf("%+v", c)
	}
}

// TestInactiveHere: a new patient of a doctor who is here, and no longer active, is refused.
func TestInactiveHere(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "UPDATE doctors SET is_active = false")
	if r := m.mustRun(t, nil); countOf(r, "patients").Moves != 1 {
		t.Errorf("%v", r.Refused)
	}
	const late = "00000000-0000-4000-8000-0000000000b2"
	m.there(t, `INSERT INTO patients (id, doctor_id, first_name, last_name, email, date_of_birth) VALUES ('`+late+`', '`+someDoctor+`', 'Cy', 'Three', 'cy@x', '1990-01-01')`)
	r := m.mustRun(t, nil)
	sameRows(t, "refused", r.Refused, map[string]bool{"patients " + late + " patients_doctor_active": true})
}

// TestUnreadableEncoding: a row with bytes that are not UTF-8 is refused, and the others move.
func TestUnreadableEncoding(t *testing.T) {
	t.Parallel()
	m := newMove(t, 1, false)
	u, err := url.Parse(m.sourceURL)
	if err != nil {
		t.Fatal(err)
	}
	server, name := m.source, strings.Trim(u.Path, "/")+"_ascii"
	if _, err := server.ExecContext(t.Context(), "CREATE DATABASE "+name+" TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := server.ExecContext(ctxOf, "DROP DATABASE "+name); err != nil {
			t.Error(err)
		}
	})
	u.Path = "/" + name
	m.source = testdb.SQL(t, u.String())
	if err := adopttest.Create(t.Context(), m.source, 1); err != nil {
		t.Fatal(err)
	}
	m.there(t, `INSERT INTO doctors (id, first_name, last_name, medical_license, email) VALUES ('`+someDoctor+`', 'Ada', 'One', 'MD-1', 'ada@x');
		INSERT INTO patients (id, doctor_id, first_name, last_name, date_of_birth, email) VALUES ('`+somePatient+`', '`+someDoctor+`', 'Bo', 'Two', '1990-01-01', 'bo@x')`)
	m.there(t, `UPDATE patients SET first_name = E'a\xff'`)
	r := m.mustRun(t, nil)
	sameRows(t, "refused", r.Refused, map[string]bool{"patients " + somePatient + " patients_first_name_encoding": true})
	if countOf(r, "doctors").Moves != 1 {
		t.Errorf("%+v", r.Tables)
	}
}

// TestAddressesOfEntries: an address of an old entry that is none is listed.
func TestAddressesOfEntries(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, `ALTER TABLE admin_audit_logs ADD ip_address text; INSERT INTO admins (email, first_name, last_name) VALUES ('root@x', 'Ada', 'One');
		INSERT INTO admin_audit_logs (id, admin_id, action, resource_type, ip_address) SELECT v.id::uuid, a.id, 'update', 'patient', v.ip
		FROM admins a, (VALUES ('`+someDoctor+`', '192.0.2.1'), ('`+somePatient+`', 'unknown')) v (id, ip)`)
	r := m.mustRun(t, nil)
	sameRows(t, "not kept", r.NotKept, map[string]bool{"admin_audit_logs " + somePatient + " ip_address: not kept, it is no address": true})
}

// TestTriggersAreRestored: each has the state that it had.
func TestTriggersAreRestored(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	if _, err := m.target.ExecContext(t.Context(), `ALTER TABLE users DISABLE TRIGGER users_audit_insert; ALTER TABLE doctors ENABLE ALWAYS TRIGGER doctors_insert;
		ALTER TABLE patients ENABLE REPLICA TRIGGER patients_audit_insert`); err != nil {
		t.Fatal(err)
	}
	before := schemaOf(t, m.target)
	m.mustRun(t, nil)
	if after := schemaOf(t, m.target); after != before {
		t.Errorf("the schema was %s and is %s", before, after)
	}
}

// TestReadersOfFilledTables do not wait, also if foreign keys to them are those of a table whose indexes are rebuilt.
func TestReadersOfFilledTables(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, `INSERT INTO doctors (first_name, last_name, medical_license, email) SELECT 'Cy', 'Three', 'L' || n, n || '@x' FROM generate_series(1, 1100) n`)
	if _, err := m.target.ExecContext(t.Context(), "INSERT INTO doctor_specialties (id, created_at, updated_at, name, category) VALUES (gen_random_uuid(), now(), now(), 'Cardiology', 'Other')"); err != nil {
		t.Fatal(err)
	}
	exclusive := map[string]bool{}
	look := func() {
		var tables []string
		if err := m.target.QueryRowContext(t.Context(), `SELECT coalesce(array_agg(c.relname), '{}') FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
			WHERE l.mode = 'AccessExclusiveLock' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
			AND c.relname IN ('doctors', 'doctor_specialties')`).Scan(pq.Array(&tables)); err != nil {
			t.Error(err)
		}
		for _, name := range tables {
			exclusive[name] = true
		}
	}
	m.mustRun(t, func(c *adopt.Config) { c.Progress = func(int64, int64) { look() } })
	if !exclusive["doctors"] || exclusive["doctor_specialties"] {
		t.Errorf("%v", exclusive)
	}
}

// TestMissingPrivileges: the error names the tables that the source's user may not read.
func TestMissingPrivileges(t *testing.T) {
	t.Parallel()
	m := newSmall(t, 1, "")
	m.there(t, "REVOKE ALL ON patients FROM CURRENT_USER")
	if _, err := m.run(t, nil); err == nil || err.Error() != "the user of the source may not SELECT from patients" {
		t.Errorf("got %v", err)
	}
}
