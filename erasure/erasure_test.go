package erasure_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"cloud.google.com/go/civil"
	"github.com/google/uuid"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/testenv/poll"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestTwoAdmins: a request needs a confirmation by another active admin within a day, and each other case is refused by name.
func TestTwoAdmins(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	confirm := func(ctx context.Context) error { _, err := erasure.Confirm(ctx, fx.admins, fx.patient.ID); return err }
	request := func(ctx context.Context) error {
		_, err := erasure.Request(ctx, fx.admins, fx.patient.ID, reason)
		return err
	}
	refused(t, "not requested", erasure.RuleNotRequested, confirm(fx.asSecond))
	_, err := erasure.Request(fx.asFirst, fx.admins, uuid.New(), reason)
	refused(t, "an unknown patient", erasure.RuleUnknown, err)
	_, err = erasure.Request(fx.asFirst, fx.admins, fx.patient.ID, " ")
	refused(t, "no reason", "erasures_reason", err)
	for name, ctx := range map[string]context.Context{
		"an unknown admin": actor.NewContext(t.Context(), actor.Admin(uuid.New())),
		"a doctor's id":    actor.NewContext(t.Context(), actor.Admin(fx.doctor.ID)),
	} {
		refused(t, name, "erasures_admin", request(ctx))
	}
	_, err = erasure.Request(fx.asDoctor, fx.patients, fx.patient.ID, reason)
	refused(t, "another service", "", err)
	if err := request(fx.asFirst); err != nil {
		t.Fatal(err)
	}
	refused(t, "again", erasure.RulePending, request(fx.asSecond))
	refused(t, "the same admin", erasure.RuleSameAdmin, confirm(fx.asFirst))

	fx.exec(t, "UPDATE users SET is_active = false WHERE admin_id = $1", fx.first.ID)
	refused(t, "a requester whose login is inactive", erasure.RuleRequester, confirm(fx.asSecond))
	fx.exec(t, "UPDATE users SET is_active = true WHERE admin_id = $1", fx.first.ID)
	fx.exec(t, "UPDATE admins SET is_active = false WHERE id = $1", fx.second.ID)
	refused(t, "an inactive admin", "erasures_admin", confirm(fx.asSecond))
	fx.exec(t, "UPDATE admins SET is_active = true WHERE id = $1", fx.second.ID)
	fx.exec(t, "UPDATE users SET is_active = true WHERE admin_id = $1", fx.second.ID)

	fx.exec(t, "ALTER TABLE erasures DISABLE TRIGGER ALL; UPDATE erasures SET created_at = created_at - interval '24 hours 1 second'; ALTER TABLE erasures ENABLE TRIGGER USER; ALTER TABLE erasures ENABLE ALWAYS TRIGGER erasures_append_only; ALTER TABLE erasures ENABLE ALWAYS TRIGGER erasures_append_only_row")
	refused(t, "a day later", erasure.RuleExpired, confirm(fx.asSecond))
	var name string
	fx.scan(t, "SELECT first_name FROM patients WHERE id = $1", []any{fx.patient.ID}, &name)
	if name != "Zyxolda" {
		t.Errorf("a refused confirmation erased the patient: %s", name)
	}
	if err := errors.Join(request(fx.asSecond), confirm(fx.asFirst)); err != nil {
		t.Fatal(err)
	}
	refused(t, "again after the erasure", erasure.RuleErased, confirm(fx.asFirst))
	refused(t, "a request after the erasure", erasure.RuleErased, request(fx.asFirst))
	for _, statement := range []string{
		"UPDATE erasures SET reason = 'x'", "UPDATE erasures SET executed_at = now(), confirmed_by = gen_random_uuid()", "DELETE FROM erasures", "TRUNCATE erasures",
		"SET session_replication_role = replica; DELETE FROM erasures",
	} {
		if _, err := fx.owner.ExecContext(t.Context(), statement); err == nil {
			t.Errorf("%s: no error", statement)
		}
	}
	for _, statement := range []string{"INSERT INTO erasures (patient_id, executed_at) VALUES (gen_random_uuid(), now())", "UPDATE erasures SET executed_at = now()", "DELETE FROM audit_values",
		"SELECT erase_patient(gen_random_uuid(), gen_random_uuid(), NULL, now())"} {
		_, err := fx.admins.SQL().ExecContext(fx.asFirst, statement)
		refused(t, statement, "", err)
	}
}

// TestIsolation: an older snapshot could miss a hold.
func TestIsolation(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	for call, rule := range map[string]string{
		"SELECT request_erasure($1, 'r')": "erasures_isolation", "SELECT confirm_erasure($1)": "erasures_isolation",
		"SELECT place_hold($1, 'r')": "legal_holds_isolation", "SELECT release_hold($1)": "legal_holds_isolation",
	} {
		tx, err := fx.admins.SQL().BeginTx(fx.asFirst, &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
		if err != nil {
			t.Fatal(err)
		}
		var id uuid.UUID
		err = tx.QueryRowContext(fx.asFirst, call, fx.patient.ID).Scan(&id)
		var broken *database.RuleError
		if !errors.As(err, &broken) || broken.Rule != rule {
			t.Errorf("%s: %v; want the rule %s", call, err, rule)
		}
		_ = tx.Rollback()
	}
}

// TestHolds: a hold prevents the request and the confirmation, also between them, and shows its reason.
func TestHolds(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	must(t)(erasure.Request(fx.asFirst, fx.admins, fx.patient.ID, reason))
	must(t)(erasure.Place(fx.asFirst, fx.admins, fx.patient.ID, "claim 7 of 2026"))
	_, err := erasure.Place(fx.asSecond, fx.admins, fx.patient.ID, "another")
	refused(t, "a second hold", "legal_holds_held", err)
	for name, call := range map[string]func() (uuid.UUID, error){
		"confirm": func() (uuid.UUID, error) { return erasure.Confirm(fx.asSecond, fx.admins, fx.patient.ID) },
		"request": func() (uuid.UUID, error) { return erasure.Request(fx.asSecond, fx.admins, fx.patient.ID, reason) },
	} {
		_, err := call()
		refused(t, name, erasure.RuleHold, err)
		var held *erasure.HeldError
		if !errors.As(err, &held) || held.Reason != "claim 7 of 2026" || held.By != fx.first.ID || held.Since.IsZero() {
			t.Errorf("%s: %+v", name, held)
		}
	}
	must(t)(erasure.Release(fx.asSecond, fx.admins, fx.patient.ID))
	_, err = erasure.Release(fx.asSecond, fx.admins, fx.patient.ID)
	refused(t, "no hold", "legal_holds_none", err)
	if _, err := fx.owner.ExecContext(t.Context(), "UPDATE legal_holds SET released_at = NULL, released_by = NULL"); err == nil {
		t.Error("a released hold was changed")
	}
	must(t)(erasure.Confirm(fx.asSecond, fx.admins, fx.patient.ID))
	_, err = erasure.Place(fx.asFirst, fx.admins, fx.patient.ID, "too late")
	refused(t, "a hold after the erasure", "legal_holds_erased", err)
}

// TestAtOnce: of two confirmations, of a confirmation and a hold, and of a confirmation and a deactivation, one wins, whichever it is.
func TestAtOnce(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	third := fx.admin(t, "Uma", "u@a.example")
	asThird := actor.NewContext(t.Context(), actor.Admin(third.ID))
	ctx := testdb.Context(t)
	for range 20 {
		p := fx.db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(uuid.NewString() + "@p.example").
			SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).SaveX(ctx)
		fx.exec(t, "UPDATE admins SET is_active = true; UPDATE users SET is_active = true WHERE admin_id IS NOT NULL")
		must(t)(erasure.Request(fx.asFirst, fx.admins, p.ID, reason))
		var confirmed, again, held, deactivated error
		var all sync.WaitGroup
		all.Go(func() { _, confirmed = erasure.Confirm(fx.asSecond, fx.admins, p.ID) })
		all.Go(func() { _, again = erasure.Confirm(asThird, fx.admins, p.ID) })
		all.Go(func() { _, held = erasure.Place(asThird, fx.admins, p.ID, "claim") })
		all.Go(func() {
			_, deactivated = fx.owner.ExecContext(ctx, "UPDATE admins SET is_active = false WHERE id = $1", fx.first.ID)
		})
		all.Wait()
		var erased, hold bool
		var entries int
		fx.scan(t, `SELECT p.first_name = 'Erased', EXISTS (SELECT FROM legal_holds h WHERE h.patient_id = p.id), (SELECT count(*) FROM erasures e WHERE e.patient_id = p.id AND executed_at IS NOT NULL)
			FROM patients p WHERE id = $1`, []any{p.ID}, &erased, &hold, &entries)
		if deactivated != nil || (confirmed == nil && again == nil) || erased != (confirmed == nil || again == nil) || hold != (held == nil) || erased && hold || entries > 1 || erased != (entries == 1) {
			t.Fatalf("erased %v, hold %v, %d entries: %v, %v, %v, %v", erased, hold, entries, confirmed, again, held, deactivated)
		}
	}
}

// TestErasedStaysErased: the row passes every rule, and no role reactivates it or gives it a login, a profile or a key.
func TestErasedStaysErased(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	must(t)(erasure.Request(fx.asFirst, fx.admins, fx.patient.ID, reason))
	must(t)(erasure.Confirm(fx.asSecond, fx.admins, fx.patient.ID))
	ctx := testdb.Context(t)
	_, err := fx.admins.Patient.UpdateOneID(fx.patient.ID).SetIsActive(true).Save(fx.asFirst)
	refused(t, "reactivate", "patients_erased", err)
	_, err = fx.owner.ExecContext(ctx, "UPDATE patients SET first_name = 'Zyxolda' WHERE id = $1", fx.patient.ID)
	if err == nil {
		t.Error("the owner renamed an erased patient")
	}
	_, err = fx.db.User.Create().SetEmail("new@login.example").SetPasswordHash("h").SetUserType(enum.UserTypePatient).SetReferenceID(fx.patient.ID).Save(ctx)
	refused(t, "a login", "users_patient_erased", err)
	_, err = fx.db.HealthProfile.Update().SetAllergies("new").Save(ctx)
	refused(t, "a profile", "health_profiles_patient_erased", err)
	fx.exec(t, "DELETE FROM health_profiles")
	_, err = fx.db.HealthProfile.Create().SetPatientID(fx.patient.ID).Save(ctx)
	refused(t, "a new profile", "health_profiles_patient_erased", err)
	_, err = fx.db.SQL().ExecContext(ctx, "UPDATE record_keys SET wrapped = repeat('k', 60)::bytea, wrapped_by = 'x', erased_at = NULL WHERE patient_id = $1", fx.patient.ID)
	refused(t, "a new key", "record_keys_erased", err)
	// The rules hold for the erased row, and references still work.
	fx.exec(t, "ALTER TABLE doctors DISABLE TRIGGER doctors_audit_delete")
	for _, table := range []string{"patients", "health_profiles", "erasures"} {
		fx.exec(t, `DO $$ DECLARE c record; BEGIN
			FOR c IN SELECT conname, pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conrelid = '`+table+`'::regclass AND contype = 'c' LOOP
				EXECUTE format('ALTER TABLE `+table+` DROP CONSTRAINT %I', c.conname);
				EXECUTE format('ALTER TABLE `+table+` ADD CONSTRAINT %I %s', c.conname, c.def);
			END LOOP; END $$`)
	}
	fx.exec(t, "DELETE FROM doctors WHERE id = $1", fx.doctor.ID)
	var words string
	fx.scan(t, "SELECT search_text FROM patients WHERE id = $1 AND doctor_id IS NULL AND NOT is_active", []any{fx.patient.ID}, &words)
	if want := " erased erased "; len(words) < len(want) || words[:len(want)] != want {
		t.Errorf("search_text is %q", words)
	}
	var outbox int
	fx.scan(t, "SELECT count(*) FROM cache_invalidations WHERE kind = 'login' AND key = $1", []any{fx.login.ID.String()}, &outbox)
	if outbox == 0 {
		t.Error("the cached login is not invalidated")
	}
}

// TestRaces: a login, a profile or a change of it that begins before the erasure ends is erased with it, or refused.
func TestRaces(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	ctx := testdb.Context(t)
	for range 15 {
		p := fx.db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(uuid.NewString() + "@p.example").
			SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).SaveX(ctx)
		must(t)(erasure.Request(fx.asFirst, fx.admins, p.ID, reason))
		var all sync.WaitGroup
		var confirmed error
		all.Go(func() { _, confirmed = erasure.Confirm(fx.asSecond, fx.admins, p.ID) })
		all.Go(func() {
			_, _ = fx.db.User.Create().SetEmail(uuid.NewString() + "@l.example").SetPasswordHash("h").SetUserType(enum.UserTypePatient).SetReferenceID(p.ID).Save(ctx)
		})
		all.Go(func() { _, _ = fx.db.HealthProfile.Create().SetPatientID(p.ID).SetHeightCm(160).Save(ctx) })
		all.Go(func() { _, _ = fx.owner.ExecContext(ctx, "UPDATE patients SET phone = '1' WHERE id = $1", p.ID) })
		all.Wait()
		var left int
		fx.scan(t, `SELECT (SELECT count(*) FROM users WHERE patient_id = p.id) + (SELECT count(*) FROM health_profiles WHERE patient_id = p.id AND height_cm IS NOT NULL)
			+ (phone IS NOT NULL)::int + is_active::int FROM patients p WHERE id = $1`, []any{p.ID}, &left)
		if confirmed != nil || left != 0 {
			t.Fatalf("%d traces, %v", left, confirmed)
		}
	}
}

// TestDeadlock: an erasure that PostgreSQL aborts in favour of another transaction is repeated.
func TestDeadlock(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	for range 20 { // PostgreSQL aborts the one that has waited for a second when it looks: the erasure, unless the test is slow
		if fx.deadlock(t) {
			return
		}
	}
	t.Fatal("the erasure was never aborted")
}

// deadlock confirms an erasure beside a transaction that locks the same rows in another order, and reports whether the erasure was aborted.
func (fx *fixture) deadlock(t *testing.T) (aborted bool) {
	t.Helper()
	p := fx.db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(uuid.NewString() + "@p.example").
		SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).SaveX(testdb.Context(t))
	fx.db.HealthProfile.Create().SetPatient(p).ExecX(testdb.Context(t))
	must(t)(erasure.Request(fx.asFirst, fx.admins, p.ID, reason))
	other, err := fx.owner.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Rollback() }()
	if _, err := other.ExecContext(t.Context(), "SELECT FROM health_profiles WHERE patient_id = $1 FOR UPDATE", p.ID); err != nil {
		t.Fatal(err)
	}
	confirmed := make(chan error, 1)
	go func() { _, err := erasure.Confirm(fx.asSecond, fx.admins, p.ID); confirmed <- err }()
	poll.Until(t, time.Minute, func() error {
		var waits bool
		fx.scan(t, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%confirm_erasure%')", nil, &waits)
		if !waits {
			return errors.New("the erasure does not wait")
		}
		return nil
	})
	_, failed := other.ExecContext(t.Context(), "SELECT FROM patients WHERE id = $1 FOR UPDATE", p.ID)
	if err := other.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := <-confirmed; err != nil {
		t.Fatal(err)
	}
	return failed == nil
}

// TestErasuresDoNotShowFlags: the entry of an erasure names the same columns of the health profile, whichever the patient had.
func TestErasuresDoNotShowFlags(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	ctx := testdb.Context(t)
	healthy := fx.db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail("p@q.example").SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).SaveX(ctx)
	fx.db.HealthProfile.Create().SetPatient(healthy).ExecX(ctx)
	names := map[string]string{}
	for name, id := range map[string]uuid.UUID{"ill": fx.patient.ID, "healthy": healthy.ID} {
		must(t)(erasure.Request(fx.asFirst, fx.admins, id, reason))
		must(t)(erasure.Confirm(fx.asSecond, fx.admins, id))
		var columns string
		fx.scan(t, `SELECT string_agg(key, ' ' ORDER BY key) FROM (SELECT details FROM admin_audit_logs WHERE resource_type = 'health_profiles'
			AND resource_id = (SELECT id FROM health_profiles WHERE patient_id = $1) ORDER BY created_at DESC LIMIT 1) l, jsonb_object_keys(details -> 'changes') key
			WHERE key NOT IN ('preexisting_conditions_notes', 'current_medications', 'allergies')`, []any{id}, &columns)
		names[name] = columns
	}
	if names["ill"] != names["healthy"] || len(strings.Fields(names["ill"])) != 16 {
		t.Errorf("the entries have %q", names)
	}
	if r, err := audit.Verify(t.Context(), fx.owner); err != nil || r.Err() != nil {
		t.Errorf("the audit trail: %v, %v", r.Err(), err)
	}
}

// TestSynchronousCommit: an erasure raises it, and does not lower it.
func TestSynchronousCommit(t *testing.T) {
	t.Parallel()
	fx := newFixture(t)
	for set, want := range map[string]string{"off": "on", "local": "on", "remote_write": "on", "on": "on", "remote_apply": "remote_apply"} {
		p := fx.db.Patient.Create().SetFirstName("P").SetLastName("Q").SetEmail(uuid.NewString() + "@p.example").
			SetDateOfBirth(civil.Date{Year: 1980, Month: 1, Day: 2}).SetDoctor(fx.doctor).SaveX(testdb.Context(t))
		must(t)(erasure.Request(fx.asFirst, fx.admins, p.ID, reason))
		tx, err := fx.admins.SQL().BeginTx(fx.asSecond, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.ExecContext(fx.asSecond, "SET LOCAL synchronous_commit = "+set); err != nil {
			t.Fatal(err)
		}
		var got string
		if err := tx.QueryRowContext(fx.asSecond, "SELECT current_setting('synchronous_commit') FROM confirm_erasure($1)", p.ID).Scan(&got); err != nil || got != want {
			t.Errorf("%s became %s, %v; want %s", set, got, err, want)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
	}
}
