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

// TestRulesHoldForServices tries every rule as every role and kind of actor. No role can do what a rule refuses: the rule or a missing permission
// refuses it. At least one can do what the rule accepts.
func TestRulesHoldForServices(t *testing.T) {
	t.Parallel()
	url := testdb.URL(t)
	owner, w := testdb.SQL(t, url), newRowIDs()
	exec(t, owner, w.sql(rowsSQL))
	actorsByKind := map[string]actor.Actor{
		"system": actor.System("job"), "admin": actor.Admin(w["admin1"]), "doctor": actor.Doctor(w["doctor1"]),
		"patient": actor.Patient(w["patient1"]), "institution": actor.Institution(w["institution1"]),
	}
	conns, clients := map[string]*sql.Conn{}, map[string]*database.DB{}
	for _, role := range serviceRoles {
		as := testdb.As(t, url, role)
		conns[role], clients[role] = connectAs(t, as), testdb.OpenURL(t, as)
	}
	type counts struct{ bySQL, byClient int }
	accepted := map[string]*counts{}
	for _, r := range rules {
		if accepted[r.name] == nil {
			accepted[r.name] = &counts{}
		}
		for role, conn := range conns {
			for name, a := range actorsByKind {
				ctx := actor.NewContext(t.Context(), a)
				if _, err := conn.ExecContext(ctx, "SELECT public.act($1, $2, $3)", string(a.Type), idOf(a), a.Name); isDenied(err) {
					continue // the role may not act as this kind
				} else if err != nil {
					t.Fatal(err)
				}
				changed, err := execRolledBack(t, conn, w.sql(r.accept))
				if changed {
					accepted[r.name].bySQL++
				}
				if err != nil && !isDenied(err) {
					t.Errorf("%s: %s as %s: %s\nwas refused: %v", r.name, role, name, r.accept, err)
				}
				refused, err := execRolledBack(t, conn, w.sql(r.refuse))
				var e *pq.Error
				if refused {
					t.Errorf("%s: %s as %s: %s\nsucceeded", r.name, role, name, r.refuse)
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
		if (n.bySQL == 0 || (n.byClient == 0 && clientCanExpress(name))) && !ownerOnlyRules[name] {
			t.Errorf("%s: accepted %d times in SQL and %d times through the client; want at least once", name, n.bySQL, n.byClient)
		}
	}
}

func idOf(a actor.Actor) string {
	if a.ID == uuid.Nil {
		return ""
	}
	return a.ID.String()
}

// clientCanExpress reports whether the client can write what the rule is about.
func clientCanExpress(name string) bool {
	return slices.ContainsFunc(rules, func(r rule) bool { return r.name == name && r.client != nil })
}

// ownerOnlyRules are rules about changes that no service has the privilege for.
var ownerOnlyRules = map[string]bool{
	"users_person_immutable":            true, // no role may update those columns
	"admin_audit_logs_append_only":      true, // nor change this table
	"admin_audit_logs_admin_id_fkey":    true, // about deleting an admin
	"admin_audit_logs_actor_type_check": true, // about an actor other than the current one
	"admin_audit_logs_admin_check":      true, // likewise
	"admin_audit_logs_place_check":      true, // about entries that no trigger writes
	"admin_audit_logs_chain_seq_idx":    true, // likewise

	// Only the tables' owner writes these, or needs an active wrapping key for them.
	"record_keys_patient_id_key": true, "record_keys_patient_id_fkey": true, "record_keys_erased": true, "record_keys_erased_check": true,
	"record_keys_wrapped_check": true, "wrapping_keys_active_key": true, "wrapping_keys_fingerprint_key": true,

	// Only the functions of openings.sql write these tables.
	"record_openings_actor_type_check": true, "record_openings_purpose_check": true, "record_openings_emergency_check": true, "record_openings_append_only": true,
	"record_openings_reason_sealed_check":          true,
	"open_records_actor_id_patient_id_purpose_key": true,
	"opening_reviews_opening_id_key":               true, "opening_reviews_append_only": true, "opening_digests_append_only": true,

	// Only the functions of erasure.sql write these tables.
	"erasures_patient_id_key": true, "erasures_append_only": true, "erasures_admins_check": true, "erasures_done_check": true,
	"legal_holds_patient_id_key": true, "legal_holds_append_only": true, "legal_holds_released_check": true,
	"patients_erased": true, "users_patient_erased": true, "health_profiles_patient_erased": true, // about what they have done
}

// execRolledBack runs a statement and rolls it back. It reports whether a row was changed.
func execRolledBack(t *testing.T, conn *sql.Conn, statement string) (bool, error) {
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

func clientTries(ctx context.Context, t *testing.T, db *database.DB, w rowIDs, r rule) bool {
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
