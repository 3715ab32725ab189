package schema_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
	"github.com/predicthealth/database/schema/enum"
)

// TestAct: act returns whether the actor is active, and refuses kinds that the role may not act as and unknown kinds, naming the kind.
func TestAct(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	for _, role := range serviceRoles {
		conn := connectAs(t, as[role])
		for _, w := range actors {
			a := w.actor()
			var active bool
			err := conn.QueryRowContext(t.Context(), "SELECT act(kind => $1, id => $2, name => $3)", string(a.Type), idOf(a), a.Name).Scan(&active)
			var refused *pq.Error
			switch {
			case w.kind == "" || strings.Contains(allowedKinds[role], string(w.kind)):
				if want := w.kind != "" && w.isActive(); err != nil || active != want {
					t.Errorf("%s as %s is active: %v, %v; want %v", role, w, active, err, want)
				}
			case !errors.As(err, &refused) || !isDenied(err) || refused.Constraint != "actor_kind" ||
				!strings.Contains(refused.Message, string(w.kind)) || (a.ID != uuid.Nil && strings.Contains(refused.Error(), a.ID.String())):
				t.Errorf("%s as %s: %v; want an error that names the kind", role, w, err)
			}
		}
		for _, c := range [][2]string{{"superuser", ""}, {"Doctor", id("docA").String()}, {"doctor", "docA"}, {"patient", "' OR true --"}} {
			if _, err := conn.ExecContext(t.Context(), "SELECT act($1, $2)", c[0], c[1]); err == nil {
				t.Errorf("%s as %v: no error", role, c)
			}
		}
		if _, err := queryStrings(t, conn, "SELECT id::text FROM medical_institutions"); err != nil && !isDenied(err) {
			t.Errorf("%s after refusals: %v", role, err)
		}
	}
	for _, call := range []string{"act('system', name => NULL)", "act('system')", "act('doctor', NULL)", "act('doctor')", "act()"} {
		var active sql.NullBool
		if err := connectAs(t, as["service_doctors"]).QueryRowContext(t.Context(), "SELECT "+call).Scan(&active); err != nil || !active.Valid || active.Bool {
			t.Errorf("%s is %v, %v; want false", call, active, err)
		}
	}
}

// TestActEndsWithItsScope: with local at the end of the transaction or with a rollback to a savepoint, otherwise with the session.
func TestActEndsWithItsScope(t *testing.T) {
	t.Parallel()
	_, as := accessDB(t)
	conn := connectAs(t, as["service_patients"])
	sees := func(when string, want ...string) {
		t.Helper()
		got, err := queryStrings(t, conn, "SELECT id::text FROM patients WHERE id IN ('"+id("patA").String()+"', '"+id("patB").String()+"')")
		if found := names(got); err != nil || strings.Join(found, " ") != strings.Join(want, " ") {
			t.Errorf("%s: %v, %v; want %v", when, found, err, want)
		}
	}
	act := func(name, more string) { exec(t, conn, "SELECT act('patient', $1"+more+")", id(name)) }
	act("patA", "")
	sees("a session", "patA")
	exec(t, conn, "BEGIN")
	sees("in a transaction", "patA")
	act("patB", ", local => true")
	sees("local", "patB")
	exec(t, conn, "SAVEPOINT here")
	act("patA", ", local => true")
	sees("after a savepoint", "patA")
	exec(t, conn, "ROLLBACK TO here")
	sees("rolled back to it", "patB")
	exec(t, conn, "COMMIT")
	sees("after the transaction", "patA")
	exec(t, conn, "BEGIN")
	act("patB", "")
	exec(t, conn, "ROLLBACK")
	sees("after one that was rolled back", "patA")
	exec(t, conn, "SELECT act()")
	sees("no actor")
	act("patA", "")
	exec(t, conn, "RESET ALL")
	sees("reset")
}

// TestDeactivatedBetweenStatements: the client's next statement has no active actor, and neither have statements after the next act().
func TestDeactivatedBetweenStatements(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	db := testdb.OpenURL(t, as["service_patients"])
	ctx := actor.NewContext(t.Context(), actor.Doctor(id("docA")))
	conn := connectAs(t, as["service_patients"])
	statements := []string{"UPDATE users SET is_active = $2 WHERE doctor_id = $1", "UPDATE doctors SET is_active = $2 WHERE id = $1"}
	for _, statement := range statements {
		setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
		if n := db.Patient.Query().CountX(ctx); n == 0 {
			t.Fatal("the doctor sees no patients")
		}
		exec(t, owner, statement, id("docA"), false)
		if n, err := db.Patient.Query().Count(ctx); n != 0 || err != nil {
			t.Errorf("%s: the client sees %d patients, %v", statement, n, err)
		}
		setActor(t, conn, testActor{enum.ActorTypeDoctor, "docA"})
		if rows, err := queryStrings(t, conn, "SELECT id::text FROM patients"); len(rows) > 0 || err != nil {
			t.Errorf("%s: a session sees %d, %v", statement, len(rows), err)
		}
		for _, statement := range statements {
			exec(t, owner, statement, id("docA"), true)
		}
	}
}

// TestAuditNamesTheActorWithRights: a session that uses the rights of one actor and describes another is recorded as the former.
func TestAuditNamesTheActorWithRights(t *testing.T) {
	t.Parallel()
	owner, as := accessDB(t)
	doctor := connectAs(t, as["service_doctors"])
	setActor(t, doctor, testActor{enum.ActorTypeDoctor, "docA"})
	exec(t, doctor, "SELECT set_config('predicthealth.actor_type', 'patient', false), set_config('predicthealth.actor_id', $1, false)", id("docB"))
	exec(t, doctor, "UPDATE users SET email = 'other@x' WHERE doctor_id = $1", id("docA"))
	var chain string
	if err := owner.QueryRowContext(t.Context(), "SELECT chain FROM admin_audit_logs WHERE resource_id = $1 AND resource_type = 'users'", id("login-docA")).Scan(&chain); err != nil || chain != "doctor:"+id("docA").String() {
		t.Errorf("the change is recorded for %v, %v", chain, err)
	}
	conn := connectAs(t, as["service_doctors"])
	setActor(t, conn, testActor{enum.ActorTypeAdmin, "adm1"})
	exec(t, conn, "SELECT set_config('predicthealth.actor_type', 'system', false), set_config('predicthealth.actor_id', '', false)")
	exec(t, conn, "UPDATE doctors SET phone = '555' WHERE id = $1", id("docB"))
	var adminID sql.NullString
	if err := owner.QueryRowContext(t.Context(), "SELECT admin_id FROM admin_audit_logs WHERE resource_id = $1 AND resource_type = 'doctors'", id("docB")).Scan(&adminID); err != nil || adminID.String != id("adm1").String() {
		t.Errorf("the change is recorded for %v, %v", adminID, err)
	}
}
