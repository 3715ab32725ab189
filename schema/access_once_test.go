package schema_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/predicthealth/database/internal/testenv/testdb"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// actorIn matches what reads the actor.
var actorIn = regexp.MustCompile(`acting_(patient|doctor|institution|institution_doctors|admin|person)\s*\(|predicthealth\.(patient|doctor|institution|admin)\b`)

// TestRulesAreSaidOnce: only the predicates of predicates.sql compare a row's owner with an actor. Policies, views, triggers and other
// functions call those, and read no actor themselves. The exceptions are listed here, with why.
func TestRulesAreSaidOnce(t *testing.T) {
	t.Parallel()
	may, err := sqlfiles.Files.ReadFile("predicates.sql")
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := map[string]string{
		"function act": "writes the settings", "function acting_patient": "reads one", "function acting_doctor": "reads one",
		"function acting_institution": "reads one", "function acting_admin": "reads one", "function acting_person": "is of those",
		"function acting_institution_doctors": "is of those", "function acting_type": "says the kind, for the trail", "function audit_entry": "says who, for the trail",
		"function doctors_of":         "answers for the institution that acts, and for no other",
		"function bypasses_row_rules": "is about roles: an admin's, through one that may be an admin",
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
	looked, named := 0, 0
	for rows.Next() {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			t.Fatal(err)
		}
		looked++
		if !actorIn.MatchString(text) {
			continue
		}
		named++
		function, isFunction := strings.CutPrefix(name, "function ")
		if elsewhere[name] == "" && (!isFunction || !strings.Contains(string(may), "FUNCTION public."+function+"(")) {
			t.Errorf("%s reads the actor itself: %s", name, text)
		}
	}
	if err := rows.Err(); err != nil || looked < 100 || named < 15 {
		t.Errorf("%d looked at, of which %d name an actor, %v", looked, named, err)
	}
	// And within predicates.sql each comparison stands in as few predicates as there are kinds of rows with such an owner.
	for comparison, n := range map[string]int{"patient_id = public.acting_patient()": 1, "= public.acting_admin()": 1, "acting_institution_doctors()": 2} {
		if got := strings.Count(string(may), comparison); got != n {
			t.Errorf("%s stands %d times in predicates.sql; want %d", comparison, got, n)
		}
	}
}
