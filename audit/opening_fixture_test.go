package audit_test

import (
	"database/sql"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// openingsFixture is a record of openings without its triggers and constraints, for a superuser to tamper with.
type openingsFixture struct {
	*fixture
	super   *sql.DB
	key     note.Signer
	keys    note.Verifiers
	anchors []audit.Anchor
}

func newOpeningsFixture(t *testing.T) *openingsFixture {
	t.Helper()
	private, public, err := audit.NewKey("audit-2026")
	if err != nil {
		t.Fatal(err)
	}
	d := newFixture(t)
	f := &openingsFixture{fixture: d, super: testdb.SQL(t, d.url), key: signer(t, private), keys: verifiers(t, public)}
	for _, table := range []string{"record_openings", "opening_digests"} {
		f.do(t, "DROP TRIGGER "+table+"_append_only ON "+table)
		f.do(t, "DROP TRIGGER "+table+"_append_only_row ON "+table)
	}
	return f
}

func (f *openingsFixture) do(t *testing.T, query string, args ...any) {
	t.Helper()
	exec(t, f.super, query, args...)
}

// write adds n openings with all kinds of values, with the given time and the current transaction.
func (f *openingsFixture) write(t *testing.T, n int, at string) {
	t.Helper()
	f.do(t, `INSERT INTO record_openings (opened_at, expires_at, patient_id, actor_type, actor_id, reader_name, institution_name, purpose, reason, reason_sealed, ip_address, user_agent, request_id, transaction)
		SELECT `+at+`, `+at+` + interval '15 minutes', gen_random_uuid(), CASE WHEN n % 7 = 0 THEN 'system' ELSE 'doctor' END, CASE WHEN n % 7 > 0 THEN gen_random_uuid() END,
			'Zoë "O''Hara" ' || n, CASE WHEN n % 3 > 0 THEN 'Clinic, <east> & west' END, (ARRAY['treatment', 'operations', 'registration'])[1 + n % 3],
			CASE WHEN n % 4 = 0 THEN E'why {not}:\n5:é, \\' END, CASE WHEN n % 4 = 1 THEN '\x01'::bytea || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) END, (ARRAY['192.0.2.1', '2001:db8::1', '10.0.0.0/8', NULL])[1 + n % 4]::inet,
			CASE WHEN n % 2 = 0 THEN 'agent' END, CASE WHEN n % 5 = 0 THEN '' WHEN n % 5 = 1 THEN 'r' || n END, pg_current_xact_id()::text::bigint
		FROM generate_series(1, $1) n`, n)
}

// digest writes the digests of n openings, and anchors each.
func (f *openingsFixture) digest(t *testing.T, n int64) {
	t.Helper()
	// Another test's transaction in the same cluster postpones the digest of later ones.
	for deadline := time.Now().Add(time.Minute); n > 0; {
		got, err := audit.DigestOpenings(f.owner(t), f.super)
		if err != nil || got > n || time.Now().After(deadline) {
			t.Fatalf("%d openings digested, %v; %d are left", got, err, n)
		}
		if n -= got; got > 0 {
			f.anchor(t)
		}
	}
}

func (f *openingsFixture) anchor(t *testing.T) audit.Anchor {
	t.Helper()
	a, err := audit.Heads(f.owner(t), f.super)
	if err != nil {
		t.Fatal(err)
	}
	return f.keep(t, a)
}

func (f *openingsFixture) keep(t *testing.T, a audit.Anchor) audit.Anchor {
	t.Helper()
	signed, err := a.Sign(f.key)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := audit.OpenAnchors(signed, f.keys)
	if err != nil {
		t.Fatal(err)
	}
	f.anchors = append(f.anchors, opened...)
	return opened[0]
}

func (f *openingsFixture) verify(t *testing.T) audit.Report {
	t.Helper()
	r, err := audit.Verify(f.owner(t), f.super, audit.WithAnchors(f.anchors...))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// intact fails the test unless the openings are intact.
func (f *openingsFixture) intact(t *testing.T, openings, undigested int64) audit.Report {
	t.Helper()
	r := f.verify(t)
	if r.Err() != nil || r.Openings != openings || r.Undigested != undigested {
		t.Fatalf("%d openings, %d without a digest, %v; want %d, %d and no break", r.Openings, r.Undigested, r.Err(), openings, undigested)
	}
	return r
}

func queryRow[T any](t *testing.T, db *sql.DB, query string, args ...any) (v T) {
	t.Helper()
	if err := db.QueryRowContext(t.Context(), query, args...).Scan(&v); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return v
}

// opened is an opening that was written.
type opened struct {
	id uuid.UUID
	at time.Time
}

func (f *openingsFixture) all(t *testing.T) (all []opened) {
	t.Helper()
	rows, err := f.super.QueryContext(t.Context(), "SELECT id, opened_at FROM record_openings ORDER BY opened_at, id")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var o opened
		if err := rows.Scan(&o.id, &o.at); err != nil {
			t.Fatal(err)
		}
		o.at = o.at.UTC()
		all = append(all, o)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}
