package schema_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// rule is a rule of the domain with a statement that satisfies it and one that violates it: in SQL as the tables' owner, and through the client.
type rule struct {
	name   string // the name of the constraint
	kind   kind   // the client's type of error
	column string // the column that the client's error names; "" for a rule over several

	accept, refuse string // $name is replaced by the id of a row

	// client does what accept does if good, otherwise what refuse does. It is nil if the client cannot express the latter.
	client func(ctx context.Context, c *ent.Client, w rowIDs, good bool) error
}

type kind string

const (
	duplicate kind = "*database.DuplicateError"
	reference kind = "*database.ReferenceError"
	broken    kind = "*database.RuleError"
)

// rowIDs are the ids of the existing rows by name: of each kind of person one with a login (1), one without (2), and an inactive one (3).
type rowIDs map[string]uuid.UUID

func newRowIDs() rowIDs {
	w := rowIDs{}
	for _, name := range []string{
		"institution1", "institution2", "specialty1", "specialty2", "doctor1", "doctor2", "patient1", "patient2",
		"admin1", "admin2", "profile1", "audit1", "opening1", "missing", "institution3", "doctor3", "patient3", "erasure1", "erasure2", "hold1",
	} {
		w[name] = uuid.NewSHA1(uuid.NameSpaceOID, []byte(name))
	}
	return w
}

// sql replaces $name by the ids.
func (w rowIDs) sql(text string) string {
	var pairs []string
	for name, id := range w {
		pairs = append(pairs, "$"+name, "'"+id.String()+"'")
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

const rowsSQL = `
INSERT INTO medical_institutions (id, name, institution_type, contact_email, license_number) VALUES
	($institution1, 'Clinic', 'hospital', 'institution1@x', 'L-1'), ($institution2, 'Other', 'insurer', 'institution2@x', NULL);
INSERT INTO doctor_specialties (id, name, category) VALUES
	($specialty1, 'One', 'Specialty'), ($specialty2, 'Two', 'Specialty');
INSERT INTO doctors (id, first_name, last_name, email, medical_license, specialty_id, institution_id) VALUES
	($doctor1, 'Ada', 'One', 'doctor1@x', 'MD-1', $specialty1, $institution1), ($doctor2, 'Bo', 'Two', 'doctor2@x', 'MD-2', NULL, NULL);
INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id) VALUES
	($patient1, 'Cy', 'One', 'patient1@x', '1980-02-29', $doctor1), ($patient2, 'Di', 'Two', 'patient2@x', '1990-01-01', $doctor1);
INSERT INTO medical_institutions (id, name, institution_type, contact_email) VALUES ($institution3, 'Closed', 'hospital', 'institution3@x');
INSERT INTO doctors (id, first_name, last_name, email, medical_license) VALUES ($doctor3, 'Gil', 'Three', 'doctor3@x', 'MD-3-off');
INSERT INTO patients (id, first_name, last_name, email, date_of_birth, doctor_id, institution_id) VALUES
	($patient3, 'Hal', 'Three', 'patient3@x', '1990-01-01', $doctor3, $institution3);
UPDATE medical_institutions SET is_active = false WHERE id = $institution3;
UPDATE doctors SET is_active = false WHERE id = $doctor3;
UPDATE patients SET is_active = false WHERE id = $patient3;
INSERT INTO health_profiles (id, patient_id) VALUES ($profile1, $patient1);
INSERT INTO admins (id, email, first_name, last_name, employee_id) VALUES
	($admin1, 'admin1@x', 'Ed', 'One', 'E-1'), ($admin2, 'admin2@x', 'Flo', 'Two', NULL);
INSERT INTO users (email, password_hash, patient_id) VALUES ('patient1@x', 'h', $patient1);
INSERT INTO users (email, password_hash, doctor_id) VALUES ('doctor1@x', 'h', $doctor1);
INSERT INTO users (email, password_hash, institution_id) VALUES ('institution1@x', 'h', $institution1);
INSERT INTO users (email, password_hash, admin_id) VALUES ('admin1@x', 'h', $admin1);
INSERT INTO admin_audit_logs (id, actor_type, actor_id, admin_id, action, resource_type, chain, seq, hash) VALUES
	($audit1, 'admin', $admin1, $admin1, 'look', 'patient', 'admin:' || $admin1, 1, sha256('one'));
INSERT INTO audit_heads (chain, length, hash) VALUES ('admin:' || $admin1, 1, sha256('one'));
INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at)
	SELECT id, id, sha256('one'), now(), now() + interval '1 hour', now() + interval '1 day' FROM users WHERE patient_id = $patient1;
INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at)
	SELECT id, 'password_reset', sha256('one'), email, now() FROM users WHERE patient_id = $patient1;
INSERT INTO provisioning_keys (user_type, key_hash, body_hash, person_id, user_id) VALUES ('patient', sha256('one'), sha256('body'), $patient1, $patient1);
INSERT INTO record_openings (id, opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, purpose, reason, transaction) VALUES
	($opening1, now(), now() + interval '15 minutes', $patient2, 'doctor', $doctor2, 'Bo Two', 'emergency', 'unconscious', 1);
INSERT INTO open_records (id, actor_id, patient_id, purpose, expires_at, transaction) VALUES ($opening1, $doctor2, $patient2, 'emergency', now() + interval '15 minutes', 1);
INSERT INTO opening_reviews (opening_id, patient_id, reviewed_by, reviewed_at, remark) VALUES ($opening1, $patient2, $admin1, now(), 'justified');
INSERT INTO wrapping_keys (fingerprint, is_active) VALUES ('local:1', true);
INSERT INTO record_keys (patient_id, wrapped, wrapped_by) VALUES ($patient1, decode(repeat('61', 60), 'hex'), 'local:1');
UPDATE wrapping_keys SET is_active = false;
INSERT INTO erasures (id, patient_id, requested_by, reason) VALUES ($erasure1, $patient2, $admin1, 'by letter');
INSERT INTO erasures (id, patient_id, executed_at) VALUES ($erasure2, $erasure2, now());
INSERT INTO legal_holds (id, patient_id, reason, placed_by) VALUES ($hold1, $patient2, 'claim', $admin1);
INSERT INTO audit_values (id, person_id, salt, changes) VALUES ($audit1, $patient1, sha256('salt'), '{"phone": {"to": "1"}}');
INSERT INTO opening_digests (seq, created_at, until, entries, hash) VALUES (1, now(), 2, '', sha256('one'));
`

// secret is in every refused row: no error may contain it.
const secret = "s3cret"

// TestRules runs them one by one: some lock whole tables, as TRUNCATE does.
func TestRules(t *testing.T) { //nolint:tparallel // see above
	t.Parallel()
	url := testdb.URL(t)
	db := testdb.OpenURL(t, url)
	plain := testdb.SQL(t, url)
	w := newRowIDs()
	if _, err := plain.ExecContext(testdb.Context(t), w.sql(rowsSQL)); err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			t.Run("sql accepts", func(t *testing.T) {
				if err := rolledBack(t, plain, w.sql(r.accept)); err != nil {
					t.Fatalf("%s\nwas refused: %v", r.accept, err)
				}
			})
			t.Run("sql refuses", func(t *testing.T) {
				var e *pq.Error
				if err := rolledBack(t, plain, w.sql(r.refuse)); !errors.As(err, &e) || e.Constraint != r.name {
					t.Fatalf("%s\ngot %v; want it refused by %s", r.refuse, err, r.name)
				}
			})
			if r.client == nil {
				return
			}
			t.Run("client accepts", func(t *testing.T) {
				if err := clientRolledBack(t, db, w, r, true); err != nil {
					t.Fatal(err)
				}
			})
			t.Run("client refuses", func(t *testing.T) {
				checkTyped(t, r, clientRolledBack(t, db, w, r, false))
			})
		})
	}
}

func rolledBack(t *testing.T, db *sql.DB, statement string) error {
	t.Helper()
	tx, err := db.BeginTx(testdb.Context(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	_, err = tx.ExecContext(testdb.Context(t), statement)
	return err
}

func clientRolledBack(t *testing.T, db *database.DB, w rowIDs, r rule, good bool) error {
	t.Helper()
	tx, err := db.Tx(testdb.Context(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	return r.client(testdb.Context(t), tx.Client(), w, good)
}

// checkTyped compares the client's error with the rule.
func checkTyped(t *testing.T, r rule, err error) {
	t.Helper()
	var dup *database.DuplicateError
	var ref *database.ReferenceError
	var brk *database.RuleError
	isDup, isRef, isBrk := errors.As(err, &dup), errors.As(err, &ref), errors.As(err, &brk)
	var column, name string
	switch {
	case isDup && r.kind == duplicate && !isRef && !isBrk:
		column, name = dup.Column, dup.Constraint
	case isRef && r.kind == reference && !isDup && !isBrk:
		column, name = ref.Column, ref.Constraint
	case isBrk && r.kind == broken && !isDup && !isRef:
		column, name = brk.Column, brk.Rule
	default:
		t.Fatalf("got %v (%T); want a %s", err, err, r.kind)
	}
	if column != r.column {
		t.Errorf("the error names column %q; want %q", column, r.column)
	}
	if name != r.name && name != database.RuleInvalid {
		t.Errorf("the error names rule %q; want %q", name, r.name)
	}
	if strings.Contains(err.Error(), secret) {
		t.Errorf("the error contains the row's value: %v", err)
	}
}

// TestEveryConstraintHasARule fails if a constraint has no case.
func TestEveryConstraintHasARule(t *testing.T) {
	t.Parallel()
	db := testdb.Open(t)
	rows, err := db.SQL().QueryContext(testdb.Context(t), `
		SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'u', 'x')
		UNION
		SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
		WHERE relnamespace = 'public'::regnamespace AND indisunique AND NOT indisprimary`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var ruledText []string // TestText has the cases
	for _, c := range textColumns(t, db.SQL()) {
		ruledText = append(ruledText, c.constraint)
	}
	n := 0
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		n++
		if !slices.ContainsFunc(rules, func(r rule) bool { return r.name == name }) && !slices.Contains(ruledText, name) {
			t.Errorf("no case for %s", name)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		t.Fatal("the catalog has no constraints")
	}
}
