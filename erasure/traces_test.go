package erasure_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/paging"
	"github.com/predicthealth/database/schema/enum"
)

// live gives the patient a past: changes by several actors, sessions, tokens, an opened record.
func (fx *fixture) live(t *testing.T) {
	t.Helper()
	ctx := testdb.Context(t)
	asPatient := actor.NewContext(t.Context(), actor.Patient(fx.patient.ID))
	fx.patients.Patient.UpdateOneID(fx.patient.ID).SetPhone("+49 555 0177").ExecX(asPatient)
	fx.patients.Patient.UpdateOneID(fx.patient.ID).SetPhone("+49 555 0199").ExecX(asPatient)
	if _, err := fx.patients.OpenRecords(fx.asDoctor, fx.patient.ID); err != nil {
		t.Fatal(err)
	}
	fx.patients.HealthProfile.Update().SetWeightKg(70).SetAllergies("Plumbago-Nut, more").ExecX(fx.asDoctor)
	fx.admins.Patient.UpdateOneID(fx.patient.ID).SetLastName("Quarrimane-Two").ExecX(fx.asFirst)
	for _, statement := range []string{
		"UPDATE users SET email = 'zyx@second.example' WHERE id = $1",
		`INSERT INTO sessions (user_id, family, token_hash, last_seen_at, idle_expires_at, expires_at, ip_address, user_agent)
			VALUES ($1, gen_random_uuid(), sha256('x'), now(), now() + interval '1 hour', now() + interval '1 day', '198.51.100.77', 'Plumbago-Agent')`,
		"INSERT INTO account_tokens (user_id, purpose, token_hash, email, expires_at) VALUES ($1, 'password_reset', sha256('x'), 'zyx@login.example', now() + interval '1 hour')",
	} {
		if _, err := fx.db.SQL().ExecContext(ctx, statement, fx.login.ID); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := fx.db.SQL().ExecContext(fx.asFirst, "UPDATE sessions SET revoked_at = now() WHERE user_id = $1", fx.login.ID); err != nil {
		t.Fatal(err)
	}
}

// relogin replaces the patient's login. The earlier one has left values in the audit trail.
func (fx *fixture) relogin(t *testing.T) {
	t.Helper()
	ctx := testdb.Context(t)
	fx.db.User.DeleteOneID(fx.login.ID).ExecX(ctx)
	fx.login = fx.db.User.Create().SetEmail("zyx@third.example").SetPasswordHash("h").SetUserType(enum.UserTypePatient).SetReferenceID(fx.patient.ID).SaveX(ctx)
}

// found returns the traces of the patient in the rows of all tables.
func (fx *fixture) found(t *testing.T) (all []string) {
	t.Helper()
	rows, err := fx.owner.QueryContext(t.Context(), "SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		tables = append(tables, name)
	}
	if rows.Err() != nil || len(tables) < 20 {
		t.Fatalf("%d tables, %v", len(tables), rows.Err())
	}
	for _, table := range tables {
		var text string
		fx.scan(t, "SELECT coalesce(string_agg(r::text, E'\\n'), '') FROM "+table+" r", nil, &text)
		for _, trace := range append([]string{"+49 555 0177", "zyx@second.example", "198.51.100.77", "Plumbago-Agent", "zyxolda"}, traces...) {
			if strings.Contains(text, trace) {
				all = append(all, table+": "+trace)
			}
		}
	}
	return all
}

// TestNoTraces: after the erasure no table has a name, address, number, text or measurement of the patient, and the audit trail is intact.
func TestNoTraces(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.live(t)
	fx.relogin(t)
	if all := fx.found(t); len(all) < 2*len(traces)-4 {
		t.Fatalf("the fixture has only the traces %q", all)
	}
	var before int
	fx.scan(t, "SELECT count(*) FROM admin_audit_logs", nil, &before)
	must(t)(erasure.Request(fx.asFirst, fx.admins, fx.patient.ID, reason))
	must(t)(erasure.Confirm(fx.asSecond, fx.admins, fx.patient.ID))
	for _, trace := range fx.found(t) {
		t.Errorf("left: %s", trace)
	}
	var after, openings int
	fx.scan(t, "SELECT (SELECT count(*) FROM admin_audit_logs), (SELECT count(*) FROM record_openings WHERE patient_id = $1)", []any{fx.patient.ID}, &after, &openings)
	if after <= before || openings != 1 {
		t.Errorf("%d entries of %d, %d openings", after, before, openings)
	}
	r, err := audit.Verify(t.Context(), fx.owner)
	if err != nil || r.Err() != nil {
		t.Errorf("the audit trail: %v, %v", r.Err(), err)
	}
}

// TestValues: the values of entries are read by those who read the entries, until the erasure, and verified.
func TestValues(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	fx.live(t)
	phones := func(ctx context.Context) (from, detached int) {
		page, err := audit.List(ctx, fx.admins.SQL(), audit.Filter{ResourceType: "patients", ResourceID: fx.patient.ID}, paging.Page{Size: 200})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range page.Rows {
			if strings.Contains(string(e.Details), `"+49 555 0177"`) {
				from++
			}
			if strings.Contains(string(e.Details), `"detached"`) {
				detached++
			}
		}
		return from, detached
	}
	if from, detached := phones(fx.asFirst); from != 2 || detached != 0 {
		t.Errorf("%d entries have the phone number, %d have no values", from, detached)
	}
	exported := 0
	for e, err := range audit.Export(t.Context(), fx.owner, audit.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		exported++
		if strings.Contains(string(e.Details), "555 0177") { // digests have digits, too
			t.Errorf("an archive has a value: %s", e.Details)
		}
	}
	if exported == 0 {
		t.Error("nothing was exported")
	}
	var profiles int
	if err := fx.admins.SQL().QueryRowContext(fx.asFirst, "SELECT count(*) FROM audit_values WHERE changes ? 'weight_kg'").Scan(&profiles); err != nil || profiles != 0 {
		t.Errorf("an admin reads %d values of health profiles, %v", profiles, err)
	}

	intact := func(problem audit.Problem) {
		t.Helper()
		r, err := audit.Verify(t.Context(), fx.owner)
		if err != nil || (problem == "") != (len(r.Breaks) == 0) || problem != "" && r.Breaks[0].Problem != problem {
			t.Errorf("%v, %v; want %q", r.Breaks, err, problem)
		}
	}
	intact("")
	const one = "(SELECT id FROM audit_values WHERE person_id IS NOT NULL LIMIT 1)"
	fx.exec(t, "CREATE TABLE kept AS SELECT * FROM audit_values WHERE id = "+one)
	for statement, problem := range map[string]audit.Problem{
		`UPDATE audit_values SET changes = '{"phone": {"to": "1"}}' WHERE id = (SELECT id FROM kept)`: audit.ValuesAltered,
		"UPDATE audit_values SET salt = sha256('x') WHERE id = (SELECT id FROM kept)":                 audit.ValuesAltered,
		"UPDATE audit_values SET id = gen_random_uuid() WHERE id = (SELECT id FROM kept)":             audit.ValuesAltered,
		"DELETE FROM audit_values WHERE id = (SELECT id FROM kept)":                                   audit.ValuesMissing,
	} {
		fx.exec(t, statement)
		intact(problem)
		fx.exec(t, "DELETE FROM audit_values WHERE id NOT IN (SELECT id FROM admin_audit_logs) OR id = (SELECT id FROM kept)")
		fx.exec(t, "INSERT INTO audit_values TABLE kept")
	}
	intact("")
	must(t)(erasure.Request(fx.asFirst, fx.admins, fx.patient.ID, reason))
	must(t)(erasure.Confirm(fx.asSecond, fx.admins, fx.patient.ID))
	if from, detached := phones(fx.asFirst); from != 0 || detached == 0 {
		t.Errorf("%d entries have the phone number, %d have no values", from, detached)
	}
	intact("")
	fx.exec(t, "INSERT INTO audit_values (id, person_id, salt, changes) VALUES ($1, NULL, '', '{}')", uuid.New())
	intact(audit.ValuesAltered)
}
