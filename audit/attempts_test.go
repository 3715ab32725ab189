package audit_test

import (
	"context"
	"errors"
	"net/netip"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestAttemptsRecorded: each failed or denied attempt of an admin is recorded once, and nothing else of it.
func TestAttemptsRecorded(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.owner(t))
	service := testdb.OpenURL(t, testdb.As(t, d.url, "service_admins"))
	ctx := actor.WithAction(d.ctx(t), "tidy_up", "requested by phone")
	n := 0
	expect := func(what, action, operation, failure, rule string, id uuid.UUID) {
		t.Helper()
		got := d.entries(t, d.chain(), n)
		n += len(got)
		if len(got) != 1 {
			t.Fatalf("%s: %d entries", what, len(got))
		}
		e, dt := got[0], detailsOf(t, got[0])
		if e.Success || e.Action != action || e.ResourceType != "patients" || dt.Operation != operation || dt.Error != failure || dt.Rule != rule ||
			(id == uuid.Nil) != (e.ResourceID == nil) || (e.ResourceID != nil && *e.ResourceID != id) {
			t.Errorf("%s: got %+v %s", what, e, e.Details)
		}
	}

	err := service.Patient.DeleteOneID(p.ID).Exec(ctx)
	var denied *database.PermissionError
	if !errors.As(err, &denied) {
		t.Fatal(err)
	}
	expect("denied", "tidy_up", "delete", "denied", "", p.ID)

	if _, err := service.OpenRecords(d.ctx(t), p.ID); err != nil { // a later date of birth needs it
		t.Fatal(err)
	}
	err = service.WithTx(d.ctx(t), func(ctx context.Context, tx *ent.Client) error {
		if err := tx.Patient.UpdateOneID(p.ID).SetPhone("1").Exec(ctx); err != nil {
			return err
		}
		return tx.Patient.UpdateOneID(p.ID).SetDateOfBirth(born.AddYears(200)).Exec(ctx)
	})
	var broken *database.RuleError
	if !errors.As(err, &broken) {
		t.Fatal(err)
	}
	expect("refused in a transaction that is rolled back", "update", "update", "rule", broken.Rule, p.ID)

	if err := d.db.Patient.UpdateOneID(uuid.New()).SetFirstName("x").Exec(d.ctx(t)); !ent.IsNotFound(err) {
		t.Fatal(err)
	}
	got := d.entries(t, d.chain(), n)
	if n += len(got); len(got) != 1 || detailsOf(t, got[0]).Error != "not_found" {
		t.Errorf("not found: %+v", got)
	}

	var bulk []*ent.PatientCreate
	for range 10 {
		bulk = append(bulk, newPatient(d.db.Client))
	}
	bulk[7].SetGender("s3cret")
	if err := d.db.Patient.CreateBulk(bulk...).Exec(d.ctx(t)); err == nil {
		t.Fatal("an invalid patient was created")
	}
	got = d.entries(t, d.chain(), n)
	if n += len(got); len(got) != 1 || detailsOf(t, got[0]).Error != "rule" || strings.Contains(string(got[0].Details), "s3cret") {
		t.Errorf("in bulk: %+v", got)
	}

	// Also if the caller's context is already canceled.
	canceled, cancel := context.WithCancel(d.ctx(t))
	cancel()
	if err := d.db.Patient.UpdateOneID(p.ID).SetFirstName("x").Exec(canceled); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	expect("cancelled", "update", "update", "cancelled", "", p.ID)

	// An attempt whose error the caller ignores is recorded too.
	err = d.db.WithTx(d.ctx(t), func(ctx context.Context, tx *ent.Client) error {
		if err := tx.Patient.UpdateOneID(p.ID).SetGender("s3cret").Exec(ctx); err == nil {
			t.Error("an invalid gender was written")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	expect("with an ignored error", "update", "update", "rule", database.RuleInvalid, p.ID)
	d.checkIntact(t, int64(n))
}

// TestUnknownAdmin: an actor that claims to be a nonexistent admin is recorded as such.
func TestUnknownAdmin(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	service := testdb.OpenURL(t, testdb.As(t, d.url, "service_admins"))
	claimed := actor.Admin(uuid.New())
	if err := service.Admin.Create().SetFirstName("x").SetLastName("y").SetEmail("x@y").Exec(actor.NewContext(t.Context(), claimed)); err == nil {
		t.Fatal("an unknown admin created an admin")
	}
	got := d.entries(t, "system:unknown admins", 0)
	if len(got) != 1 || got[0].Success || got[0].ActorType != enum.ActorTypeSystem || detailsOf(t, got[0]).Claimed != claimed.String() {
		t.Errorf("got %+v", got)
	}
	// Another service's role cannot write entries in an admin's name.
	conn := connect(t, testdb.SQL(t, testdb.As(t, d.url, "service_patients")))
	setActor(t, conn, actor.Admin(d.admin))
	if _, err := conn.ExecContext(t.Context(), "SELECT record_attempt('a', 'r', NULL, true, NULL)"); err == nil {
		t.Error("service_patients wrote an entry in an admin's name")
	}
	d.checkIntact(t, 1)
}

// TestBadRequestMetadata: invalid or overlong metadata neither blocks a change nor corrupts its entry.
func TestBadRequestMetadata(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	p := newPatient(d.db.Client).SaveX(d.owner(t))
	long := strings.Repeat("é", 50_000) // 100 kB
	ctx := actor.NewContext(t.Context(), actor.Actor{
		Type: enum.ActorTypeAdmin, ID: d.admin, UserAgent: long, RequestID: "\x00\xff" + long, IP: netip.MustParseAddr("fe80::1%eth0"),
	})
	ctx = actor.WithAction(ctx, long, long)
	d.db.Patient.UpdateOneID(p.ID).SetPhone("1").ExecX(ctx)
	e := d.entries(t, d.chain(), 0)[0]
	if utf8.RuneCountInString(*e.UserAgent) != 512 || utf8.RuneCountInString(*e.RequestID) != 512 || e.IP != "fe80::1" || utf8.RuneCountInString(e.Action) != 100 ||
		utf8.RuneCountInString(detailsOf(t, e).Reason) != 512 {
		t.Errorf("got %+v", e)
	}

	// In plain SQL, without the client's validation.
	conn := connect(t, testdb.SQL(t, testdb.As(t, d.url, "service_admins")))
	setActor(t, conn, actor.Admin(d.admin))
	for i, ip := range []string{"garbage", "999.1.1.1", "1.2.3.4; DROP TABLE users", "", "10.0.0.1/99", long, "192.0.2.1", "::ffff:1.2.3.4"} {
		exec(t, conn, "SELECT set_config('predicthealth.ip_address', $1, false), set_config('predicthealth.user_agent', $2, false), set_config('predicthealth.request_id', $2, false), set_config('predicthealth.action', $2, false), set_config('predicthealth.reason', $2, false)", ip, long)
		exec(t, conn, "UPDATE patients SET phone = $1", strings.Repeat("1", 1+i))
		e := d.entries(t, d.chain(), 1+i)[0]
		want := map[string]string{"192.0.2.1": ip, "::ffff:1.2.3.4": ip}[ip]
		if e.IP != want || utf8.RuneCountInString(*e.UserAgent) != 512 {
			t.Errorf("%.20s: from %q", ip, e.IP)
		}
	}
	d.checkIntact(t, 9)
}

// TestOnlyTriggersWrite: no role of a service can write the audit trail directly.
func TestOnlyTriggersWrite(t *testing.T) {
	t.Parallel()
	d := newFixture(t)
	d.db.Specialty.Create().SetName("n").SetCategory("c").ExecX(d.ctx(t))
	for _, role := range []string{"auth_jwt_service", "service_admins", "service_doctors", "service_institutions", "service_patients", "predicthealth_readonly", "predicthealth_backup"} {
		conn := connect(t, testdb.SQL(t, testdb.As(t, d.url, role)))
		setActor(t, conn, actor.Admin(d.admin))
		for _, statement := range []string{
			"UPDATE admin_audit_logs SET success = false", "DELETE FROM admin_audit_logs", "TRUNCATE admin_audit_logs",
			"INSERT INTO admin_audit_logs (actor_type, action, resource_type, chain, seq, hash) VALUES ('system', 'a', 'r', 'system:x', 1, sha256('x'))",
			"UPDATE audit_heads SET length = 0", "DELETE FROM audit_heads", "TRUNCATE audit_heads", "INSERT INTO audit_heads VALUES ('x', 1, '')",
			"SELECT add_audit_entry(NULL)", "SELECT lock_audit_head('x')", "SELECT audit_entry()", "SELECT audit_entry_details(NULL, NULL, NULL)",
			"ALTER TABLE patients DISABLE TRIGGER ALL", "SET session_replication_role = replica", "DROP TRIGGER patients_audit_update ON patients",
			"CREATE TABLE mine (); ALTER TABLE admin_audit_logs INHERIT mine",
		} {
			if _, err := conn.ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s: %s", role, statement)
			}
		}
	}
	// Nor does the owner's INSERT: it needs a chain, a number and a hash, and is found if they are wrong.
	if err := d.db.AuditLog.Create().SetActorType(enum.ActorTypeSystem).SetAction("a").SetResourceType("r").Exec(d.owner(t)); err == nil {
		t.Error("the owner inserted an entry without a chain")
	}
	for _, statement := range []string{"UPDATE admin_audit_logs SET success = false", "DELETE FROM admin_audit_logs", "TRUNCATE admin_audit_logs"} {
		if _, err := d.db.SQL().ExecContext(d.owner(t), statement); err == nil {
			t.Errorf("the owner: %s", statement)
		}
	}
	d.checkIntact(t, 1)
	var broken *database.ReferenceError
	if err := d.db.Admin.DeleteOneID(d.admin).Exec(d.owner(t)); !errors.As(err, &broken) {
		t.Errorf("an admin with audit entries was deleted: %v", err)
	}
	if r, err := audit.Verify(d.owner(t), testdb.SQL(t, testdb.As(t, d.url, "predicthealth_backup"))); err != nil || r.Entries != 1 || r.Err() != nil {
		t.Errorf("as predicthealth_backup: %+v, %v", r, err)
	}
	if _, err := audit.Verify(d.owner(t), testdb.SQL(t, testdb.As(t, d.url, "service_admins"))); err == nil {
		t.Error("service_admins verified the audit trail")
	}
}
