package schema_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// readsActor matches SQL that reads the actor.
var readsActor = regexp.MustCompile(`acting_(patient|doctor|institution|institution_doctors|admin|person)\s*\(|predicthealth\.(patient|doctor|institution|admin)\b`)

// passed matches the actor as an argument that a policy passes to a predicate.
var passed = regexp.MustCompile(`\( SELECT acting_\w+\(\) AS acting_\w+\),`)

// TestOnlyPredicatesReadTheActor: only the functions of actor_predicates.sql compare a row with the actor. Policies, views, triggers and other functions
// call them. The exceptions are listed here with the reason.
func TestOnlyPredicatesReadTheActor(t *testing.T) {
	t.Parallel()
	predicates, err := sqlfiles.Files.ReadFile("actor_predicates.sql")
	if err != nil {
		t.Fatal(err)
	}
	exceptions := map[string]string{
		"function act": "writes the settings", "function acting_patient": "reads one", "function acting_doctor": "reads one",
		"function acting_institution": "reads one", "function acting_admin": "reads one", "function acting_person": "reads three",
		"function acting_institution_doctors": "calls acting_institution", "function acting_type": "returns the kind, for the audit trail", "function audit_entry": "records the actor",
		"function acting_reader": "reads three", "function acting_emergencies": "calls acting_doctor", "function emergencies_of": "returns rows only for the acting doctor",
		"function record_opened": "finds the actor's open records", "function open_records": "opens records for the actor", "function open_record": "likewise",
		"function add_openings":    "a patient has none to open",
		"function search_patients": "passes the actor to sees_patient_as", "function search_doctors": "passes the actor to sees_doctor",
		"function review_emergency": "only the acting admin reviews", "function require_active_admin": "only the acting admin erases and holds", "function doctors_of": "returns rows only for the acting institution",
		"function bypasses_row_rules": "checks that the role may act as an admin",
	}
	rows, err := testdb.SQL(t, testdb.URL(t)).QueryContext(t.Context(), `
		SELECT 'policy ' || polname || ' of ' || polrelid::regclass, concat(pg_get_expr(polqual, polrelid), ' ', pg_get_expr(polwithcheck, polrelid)) FROM pg_policy
		UNION ALL SELECT 'view ' || relname, pg_get_viewdef(oid) FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
		UNION ALL SELECT 'trigger ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
		UNION ALL SELECT 'function ' || proname, coalesce(pg_get_function_sqlbody(p.oid), prosrc) FROM pg_proc p
			WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	objects, reading := 0, 0
	for rows.Next() {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			t.Fatal(err)
		}
		objects++
		text = passed.ReplaceAllString(text, "")
		if !readsActor.MatchString(text) {
			continue
		}
		reading++
		function, isFunction := strings.CutPrefix(name, "function ")
		if exceptions[name] == "" && (!isFunction || !strings.Contains(string(predicates), "FUNCTION public."+function+"(")) {
			t.Errorf("%s reads the actor itself: %s", name, text)
		}
	}
	if err := rows.Err(); err != nil || objects < 100 || reading < 15 {
		t.Errorf("%d objects, of which %d read the actor, %v", objects, reading, err)
	}
	// Within actor_predicates.sql each comparison appears once per kind of row.
	for comparison, n := range map[string]int{"patient_id = public.acting_patient()": 1, "= public.acting_admin()": 1, "acting_institution_doctors()": 3} {
		if got := strings.Count(string(predicates), comparison); got != n {
			t.Errorf("%s appears %d times in actor_predicates.sql; want %d", comparison, got, n)
		}
	}
}
