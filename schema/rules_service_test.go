package schema_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"testing"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// TestRulesHoldForServices: every rule, by a login of every role and each kind of actor. Whoever may do
// what a rule accepts is refused what it refuses, by the rule or because the row is not theirs to write,
// and nobody at all gets it done.
func TestRulesHoldForServices(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner, w := testdb.SQL(t, url), newWorld()
	exec(t, owner, w.sql(worldSQL))
	people := map[string]actor.Actor{
		"system": actor.System("job"), "admin": actor.Admin(w["admin1"]), "doctor": actor.Doctor(w["doctor1"]),
		"patient": actor.Patient(w["patient1"]), "institution": actor.Institution(w["institution1"]),
	}
	conns, clients := map[string]*sql.Conn{}, map[string]*database.DB{}
	for _, role := range serviceRoles {
		as := testdb.As(t, url, role)
		conns[role], clients[role] = connectAs(t, as), testdb.OpenURL(t, as)
	}
	type times struct{ bySQL, byClient int }
	accepted := map[string]*times{}
	for _, r := range rules {
		if accepted[r.name] == nil {
			accepted[r.name] = &times{}
		}
		for role, conn := range conns {
			for name, a := range people {
				ctx := actor.NewContext(t.Context(), a)
				if _, err := conn.ExecContext(ctx, "SELECT public.act($1, $2, $3)", string(a.Type), idOf(a), a.Name); isDenied(err) {
					continue // the role may not be such an actor
				} else if err != nil {
					t.Fatal(err)
				}
				took, err := tryOut(t, conn, w.sql(r.accept))
				if took {
					accepted[r.name].bySQL++
				}
				if err != nil && !isDenied(err) {
					t.Errorf("%s: %s as %s: %s\nwas refused: %v", r.name, role, name, r.accept, err)
				}
				refused, err := tryOut(t, conn, w.sql(r.refuse))
				var e *pq.Error
				if refused {
					t.Errorf("%s: %s as %s: %s\nhappened", r.name, role, name, r.refuse)
				} else if err != nil && !isDenied(err) && (!errors.As(err, &e) || e.Constraint != r.name) {
					t.Errorf("%s: %s as %s: %s\ngot %v", r.name, role, name, r.refuse, err)
				}
				if r.client != nil && clientTries(ctx, t, clients[role], w, r) {
					accepted[r.name].byClient++
				}
			}
		}
	}
	for name, n := range accepted {
		if (n.bySQL == 0 || (n.byClient == 0 && sayable(name))) && !ownersOnly[name] {
			t.Errorf("%s: %d in SQL and %d by the client do what it accepts: nobody may", name, n.bySQL, n.byClient)
		}
	}
}

func idOf(a actor.Actor) string {
	if a.ID == uuid.Nil {
		return ""
	}
	return a.ID.String()
}

// sayable says whether the client has a way to say what the rule is about.
func sayable(name string) bool {
	return slices.ContainsFunc(rules, func(r rule) bool { return r.name == name && r.client != nil })
}

// ownersOnly are rules about what no service may try at all.
var ownersOnly = map[string]bool{
	"users_person_immutable":            true, // no role may update those columns
	"admin_audit_logs_append_only":      true, // nor this table
	"admin_audit_logs_admin_id_fkey":    true, // about deleting an admin
	"admin_audit_logs_actor_type_check": true, // about actors other than the one who acts
	"admin_audit_logs_admin_check":      true, // likewise
	"admin_audit_logs_place_check":      true, // about lines that no trigger writes
	"admin_audit_logs_chain_seq_idx":    true, // likewise
}

// tryOut runs a statement and takes it back; it says whether a row was changed.
func tryOut(t *testing.T, conn *sql.Conn, statement string) (bool, error) {
	t.Helper()
	tx, err := conn.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	res, err := tx.ExecContext(t.Context(), statement)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

func clientTries(ctx context.Context, t *testing.T, db *database.DB, w world, r rule) bool {
	t.Helper()
	try := func(good bool) error {
		tx, err := db.Tx(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = tx.Rollback() }()
		return r.client(ctx, tx.Client(), w, good)
	}
	return try(true) == nil
}
