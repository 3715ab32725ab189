package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// openingsFixture is a fixture with keys and openings.
type openingsFixture struct {
	*fixture
	patient, doctor uuid.UUID
}

func newOpeningsFixture(t *testing.T) *openingsFixture {
	t.Helper()
	o := &openingsFixture{fixture: newFixture(t, 0), patient: uuid.New(), doctor: uuid.New()}
	if err := os.WriteFile(filepath.Join(o.dir, "public"), []byte(o.must(t, "keygen", "-name", "audit-2026", "-out", "private")), 0o600); err != nil {
		t.Fatal(err)
	}
	return o
}

func (o *openingsFixture) exec(t *testing.T, query string, args ...any) {
	t.Helper()
	if _, err := o.db.SQL().ExecContext(testdb.Context(t), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// open adds n openings, a minute apart, until a time.
func (o *openingsFixture) open(t *testing.T, n int, until string) {
	t.Helper()
	o.exec(t, `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason, user_agent, transaction)
		SELECT at, at + interval '15 minutes', $2, 'doctor', $3, 'Ada ' || n, 'Riverside', CASE n WHEN 1 THEN 'emergency' ELSE 'treatment' END, E'unconscious \x1b[31m', '=cmd', pg_current_xact_id()::text::bigint
		FROM generate_series(1, $1) n, LATERAL (SELECT $4::timestamptz - n * interval '1 minute') x(at)`, n, o.patient, o.doctor, until)
}

// digested anchors until every opening has a digest: transactions of other tests postpone it.
func (o *openingsFixture) digested(t *testing.T, file string) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; {
		_ = os.Remove(filepath.Join(o.dir, file))
		o.must(t, "anchor", "-out", file)
		r, err := audit.Verify(testdb.Context(t), o.db.SQL())
		if err != nil || time.Now().After(deadline) {
			t.Fatal(err, r)
		}
		if r.Undigested == 0 {
			return
		}
	}
}

func TestOpenings(t *testing.T) {
	t.Parallel()
	o := newOpeningsFixture(t)
	o.open(t, 7, "now")
	patient := o.patient.String()

	first, more, ok := o.run(t, "openings", "-patient", patient, "-size", "4", "-reason", "a request", "-json")
	_, cursor, found := strings.Cut(strings.TrimSpace(more), "-after ")
	if !ok || len(lines(first)) != 4 || !found {
		t.Fatalf("%s%s", first, more)
	}
	var newest audit.Opening
	if err := json.Unmarshal([]byte(lines(first)[0]), &newest); err != nil || !strings.HasPrefix(newest.ReaderName, "audit ") || newest.PatientID != o.patient || *newest.Reason != "a request" {
		t.Errorf("the command is not recorded first: %s, %v", first, err)
	}
	second := o.must(t, "openings", "-patient", patient, "-size", "4", "-after", cursor)
	seen := map[uuid.UUID]bool{}
	for _, line := range append(lines(first), lines(second)...) {
		var e audit.Opening
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		seen[e.ID] = true
	}
	if len(seen) != 8 { // with the first reading, without the second
		t.Errorf("two pages have %d openings", len(seen))
	}
	if out := o.must(t, "openings", "-patient", patient, "-size", "2", "-all"); len(lines(out)) != 10 {
		t.Errorf("all pages: %s", out)
	}
	table := o.must(t, "openings", "-purpose", "emergency", "-format", "table")
	if got := lines(table); len(got) != 2 || !strings.HasPrefix(got[0], "TIME") || !strings.Contains(got[1], "doctor Ada 1") || !strings.Contains(got[1], "Riverside") || strings.Contains(table, "\x1b") {
		t.Errorf("a table is\n%q", table)
	}
	records, err := csv.NewReader(strings.NewReader(o.must(t, "openings", "-actor", "doctor:"+o.doctor.String(), "-format", "csv"))).ReadAll()
	if err != nil || len(records) != 8 || records[1][6] != "Ada 1" || records[1][11] != "'=cmd" {
		t.Errorf("%v: %q", err, records)
	}
	if out := o.must(t, "openings", "-since", "1h", "-until", "2999-01-01", "-actor", "doctor:"+o.doctor.String(), "-purpose", "treatment"); len(lines(out)) != 6 {
		t.Errorf("all filters: %s", out)
	}
	if out := o.must(t, "list", "-action", "read_openings"); len(lines(out)) != 3 || !strings.Contains(out, `"purpose":"emergency"`) && !strings.Contains(out, `"purpose": "emergency"`) {
		t.Errorf("recorded: %s", out)
	}

	// What is refused prints nothing and leaves nothing.
	before := o.must(t, "list", "-action", "read_openings")
	for _, args := range [][]string{
		{"-patient", "x"}, {"-actor", "x"}, {"-purpose", "x"}, {"-since", "x"}, {"-size", "201"}, {"-format", "xml"}, {"surplus"},
	} {
		out, errs, ok := o.run(t, append([]string{"openings"}, args...)...)
		if ok || out != "" || !strings.HasPrefix(errs, "audit: ") || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: %q, %q", args, out, errs)
		}
	}
	if after := o.must(t, "list", "-action", "read_openings"); after != before {
		t.Errorf("recorded: %s", after)
	}
	o.env = []string{"DATABASE_URL=" + testdb.As(t, o.url, "predicthealth_readonly")}
	if out, errs, ok := o.run(t, "openings", "-patient", patient); ok || out != "" {
		t.Errorf("as predicthealth_readonly: %q, %q", out, errs)
	}
	o.env = []string{"DATABASE_URL=" + testdb.As(t, o.url, "predicthealth_backup")}
	if out := o.must(t, "openings", "-patient", patient); len(lines(out)) != 11 {
		t.Errorf("as predicthealth_backup: %s", out)
	}
}

func TestArchiveOpenings(t *testing.T) {
	t.Parallel()
	o := newOpeningsFixture(t)
	for _, month := range []string{"2019-01", "2019-02"} {
		o.exec(t, "CREATE TABLE record_openings_"+strings.ReplaceAll(month, "-", "_")+" PARTITION OF record_openings FOR VALUES FROM ('"+month+"-01+00') TO (timestamptz '"+month+"-01+00' + interval '1 month')")
	}
	o.open(t, 4, "2019-01-10+00")
	o.open(t, 3, "2019-02-10+00")
	o.open(t, 2, "now")
	o.digested(t, "anchors")
	for _, args := range [][]string{
		{}, {"-before", "2999-01", "-to", "f"}, {"-before", "2999-01", "-to", "f", "-force"}, {"-before", "x", "-to", "f"}, {"-to", "public"},
	} {
		if out, errs, ok := o.run(t, append([]string{"openings", "archive"}, args...)...); ok || out != "" || !strings.HasPrefix(errs, "audit: ") || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: %q, %q", args, out, errs)
		}
	}
	if out := o.must(t, "openings", "archive", "-before", "2019-02", "-to", "january", "-anchor", "anchors"); !strings.HasPrefix(out, "4 openings of 1 month before 2019-02 archived and kept in the database") {
		t.Error(out)
	}
	if out := o.must(t, "verify", "-anchor", "anchors", "-openings-archive", "january"); !strings.Contains(out, ": intact") {
		t.Error(out)
	}
	if out := o.must(t, "openings", "archive", "-to", "old", "-drop", "-reason", "six years"); !strings.HasPrefix(out, "7 openings of 2 months") || !strings.Contains(out, "dropped: 2019-01 2019-02") {
		t.Error(out)
	}
	if out := o.must(t, "verify", "-anchor", "anchors"); !strings.Contains(out, "2 openings of records in ") || !strings.Contains(out, "7 archived and not read: intact") {
		t.Error(out)
	}
	if out := o.must(t, "verify", "-anchor", "anchors", "-openings-archive", "old"); !strings.Contains(out, "9 openings of records in ") || strings.Contains(out, "not read") {
		t.Error(out)
	}
	forged := strings.Replace(read(t, o.fixture, "old"), "Ada 2", "Bob 2", 1)
	if err := os.WriteFile(filepath.Join(o.dir, "forged"), []byte(forged), 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, ok := o.run(t, "verify", "-openings-archive", "forged")
	if ok || !strings.Contains(out, "was changed") || !strings.HasPrefix(errs, "audit: the record of openings is broken: opening ") {
		t.Errorf("%s%s", out, errs)
	}
	if out := o.must(t, "list", "-action", "drop_openings"); !strings.Contains(out, "record_openings_2019_02") || !strings.Contains(out, "six years") {
		t.Error(out)
	}
}

// TestAnchorWithoutDigest: a role that may not digest openings, or a standby, prints a warning and signs what is there.
func TestAnchorWithoutDigest(t *testing.T) {
	t.Parallel()
	o := newOpeningsFixture(t)
	o.exec(t, "REVOKE EXECUTE ON FUNCTION digest_openings() FROM predicthealth_backup")
	o.env = []string{"DATABASE_URL=" + testdb.As(t, o.url, "predicthealth_backup")}
	out, errs, ok := o.run(t, "anchor")
	if !ok || !strings.HasPrefix(out, "predicthealth audit anchor v1") || !strings.HasPrefix(errs, "warning: ") {
		t.Errorf("%s%s", out, errs)
	}
	o.env = []string{"DATABASE_URL=" + o.url + "&options=-cdefault_transaction_read_only%3Don"}
	if out, errs, ok = o.run(t, "anchor"); !ok || !strings.HasPrefix(out, "predicthealth audit anchor v1") || strings.Count(errs, "warning: ") == 0 {
		t.Errorf("read only: %s%s", out, errs)
	}
}

// TestEncryptedReasons are printed with the keys; without them, and after an erasure, the entries are printed with the cause.
func TestEncryptedReasons(t *testing.T) {
	t.Parallel()
	o := newOpeningsFixture(t)
	url := "base64key://" + clinical.NewLocalKey()
	ring, err := clinical.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = ring.Close() }()
	by := ring.Fingerprints()[0]
	o.exec(t, "INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ($1, 'Ada', 'O', 'd@x', 'MD-1')", o.doctor)
	o.exec(t, "INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ($1, true)", by)
	for i := range 2 {
		patient, key := uuid.New(), clinical.NewKey()
		wrapped, err := ring.Wrap(t.Context(), patient, by, key)
		if err != nil {
			t.Fatal(err)
		}
		sealed, err := key.Seal(clinical.Reason, patient, fmt.Sprint("unconscious, patient ", i))
		if err != nil {
			t.Fatal(err)
		}
		o.exec(t, "INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) VALUES ($1::uuid, 'P', 'Q', $1::uuid || '@x', '1980-01-01', $2)", patient, o.doctor)
		o.exec(t, "INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES ($1, $2, $3)", patient, wrapped, by)
		o.exec(t, `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason_sealed, transaction)
			VALUES (now(), now(), $1, 'doctor', $2, 'Ada', 'emergency', $3, pg_current_xact_id()::text::bigint)`, patient, o.doctor, sealed)
		if i == 1 {
			o.exec(t, "SELECT destroy_record_key($1)", patient)
		}
	}
	for _, c := range []struct {
		env, format string
		want        []string
	}{
		{url, "table", []string{"unconscious, patient 0", "(erased)"}},
		{url, "csv", []string{"unconscious, patient 0", "(erased)"}},
		{url, "json", []string{`"reason":"unconscious, patient 0","reason_sealed"`, `"reason_unreadable":"erased"`}},
		{"", "table", []string{"(encrypted)", "(erased)"}},
		{"", "csv", []string{"(encrypted)", "(erased)"}},
		{"", "json", []string{`"reason_unreadable":"encrypted"`, `"reason_unreadable":"erased"`}},
		{"base64key://" + clinical.NewLocalKey(), "table", []string{"(encrypted)", "(erased)"}},
	} {
		o.env = []string{"CLINICAL_KEY_URL=" + c.env}
		out := o.must(t, "openings", "-purpose", "emergency", "-format", c.format)
		for _, want := range c.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s does not have %s:\n%s", c.format, want, out)
			}
		}
		if strings.Contains(out, "patient 1") {
			t.Errorf("an erased reason is printed: %s", out)
		}
	}
}
