package schema_test

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/condition"
	"github.com/predicthealth/database/internal/testenv/testpostgres"
	"github.com/predicthealth/database/migrate"
)

// TestMutantsAreCaught changes each policy, predicate and grant in turn, in a transaction, and checks that the visible rows, the results of
// changes or the privileges differ from the expected ones.
func TestMutantsAreCaught(t *testing.T) {
	t.Parallel()
	type result struct {
		mutant
		by  string
		err error
	}
	work, results := make(chan mutant), make(chan result)
	server := testpostgres.New(t, "") // its superuser may SET ROLE to any role
	server.Start(t)
	exec(t, server.Open(t, "postgres"), "CREATE DATABASE one")
	if _, err := migrate.Apply(t.Context(), server.URL("postgres", "one")); err != nil {
		t.Fatal(err)
	}
	one := server.Open(t, "one")
	insertFixture(t, one)
	exec(t, one, tryFunction)
	all := mutants(t, one)
	if by, err := firstDifference(t.Context(), one, mutant{statement: "SELECT"}); err != nil || by != "" {
		t.Fatalf("without a mutant: %s, %v", by, err)
	}
	_ = one.Close()
	exec(t, server.Open(t, "postgres"), "CREATE DATABASE two TEMPLATE one")
	for _, name := range []string{"one", "two"} {
		db := server.Open(t, name)
		go func() {
			for m := range work {
				by, err := firstDifference(t.Context(), db, m)
				results <- result{m, by, err}
			}
		}()
	}
	go func() {
		defer close(work)
		for _, m := range all {
			work <- m
		}
	}()
	kinds := map[string]int{}
	for range all {
		f := <-results
		kinds[f.kind]++
		if f.err != nil {
			t.Errorf("%s: %v", f.statement, f.err)
		} else if f.by == "" {
			t.Errorf("not caught: %s", f.statement)
		}
	}
	t.Logf("caught: %v", kinds)
	for kind, least := range map[string]int{"policy": 100, "predicate": 80, "grant": 100, "execute": 15} {
		if kinds[kind] < least {
			t.Errorf("only %d mutants of a %s", kinds[kind], kind)
		}
	}
}

// mutant is a statement that breaks a rule.
type mutant struct {
	kind, statement string
	tables          []string // tables that it probably affects
}

// mutants returns all mutants, from the catalog.
func mutants(t *testing.T, db *sql.DB) []mutant {
	t.Helper()
	var all []mutant
	each := func(query string, to func(columns []string)) {
		rows, err := db.QueryContext(t.Context(), query)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var columns pq.StringArray
			if err := rows.Scan(&columns); err != nil {
				t.Fatal(err)
			}
			to(columns)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	}
	relations := "'" + strings.Join(slices.Sorted(maps.Keys(tablesOf)), "', '") + "'"
	each(`SELECT ARRAY[polname::text, relname::text, coalesce(pg_get_expr(polqual, polrelid), ''), coalesce(pg_get_expr(polwithcheck, polrelid), '')]
		FROM pg_policy JOIN pg_class c ON c.oid = polrelid WHERE relnamespace = 'public'::regnamespace AND relname IN (`+relations+`) ORDER BY relname, polname`, func(c []string) {
		name, table := c[0], c[1]
		add := func(statement string) { all = append(all, mutant{"policy", statement, []string{table}}) }
		add(fmt.Sprintf("DROP POLICY %s ON %s", name, table))
		for i, clause := range []string{"USING", "WITH CHECK"} {
			for _, worse := range mutated(c[2+i]) {
				add(fmt.Sprintf("ALTER POLICY %s ON %s %s (%s)", name, table, clause, worse))
			}
		}
	})
	each(`WITH RECURSIVE named (name, text) AS (
			SELECT relname::text, concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy JOIN pg_class c ON c.oid = polrelid
			UNION SELECT name, pg_get_function_sqlbody(oid) FROM named, pg_proc WHERE pronamespace = 'public'::regnamespace AND prosqlbody IS NOT NULL AND strpos(text, proname || '(') > 0)
		SELECT ARRAY[proname::text, pg_get_functiondef(oid), pg_get_function_sqlbody(oid)] || ARRAY(SELECT DISTINCT name FROM named WHERE strpos(text, proname || '(') > 0) FROM pg_proc
		WHERE pronamespace = 'public'::regnamespace AND prorettype = 'boolean'::regtype AND prosqlbody IS NOT NULL
			AND pg_get_function_sqlbody(oid) ~ 'acting_|is_admin|is_process|is_patient|sees_public' ORDER BY 1`, func(c []string) {
		body := strings.TrimPrefix(c[2], "RETURN ")
		for _, worse := range mutated(body) {
			all = append(all, mutant{"predicate", strings.Replace(c[1], c[2], "RETURN ("+worse+")", 1), c[3:]})
		}
	})
	roles := "'" + strings.Join(slices.Sorted(maps.Keys(granted)), "', '") + "'"
	each(`SELECT ARRAY[privilege_type, coalesce(' (' || quote_ident(attname) || ')', ''), relname::text, grantee::regrole::text] FROM (
			SELECT relname, NULL::name attname, (aclexplode(relacl)).* FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v')
			UNION ALL SELECT relname, attname, (aclexplode(attacl)).* FROM pg_class c JOIN pg_attribute ON attrelid = c.oid WHERE relnamespace = 'public'::regnamespace) g
		WHERE grantee::regrole::text IN (`+roles+`) AND relname IN (`+relations+`)`, func(c []string) {
		all = append(all, mutant{"grant", fmt.Sprintf("REVOKE %s%s ON %s FROM %s", c[0], c[1], c[2], c[3]), nil})
	})
	each(`SELECT ARRAY[p, relname::text, r] FROM pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p, unnest(ARRAY[`+roles+`]) r
		WHERE relnamespace = 'public'::regnamespace AND relname IN (`+relations+`) AND NOT has_table_privilege(r, pg_class.oid, p)`, func(c []string) {
		all = append(all, mutant{"grant", fmt.Sprintf("GRANT %s ON %s TO %s", c[0], c[1], c[2]), nil})
	})
	each(`SELECT ARRAY[CASE WHEN has_function_privilege(r, p.oid, 'EXECUTE') THEN 'REVOKE' ELSE 'GRANT' END, p.oid::regprocedure::text,
			CASE WHEN has_function_privilege(r, p.oid, 'EXECUTE') THEN 'FROM' ELSE 'TO' END, r]
		FROM pg_proc p, unnest(ARRAY[`+roles+`]) r WHERE pronamespace = 'public'::regnamespace AND proacl IS NOT NULL AND NOT has_function_privilege('public', p.oid, 'EXECUTE')`, func(c []string) {
		all = append(all, mutant{"execute", fmt.Sprintf("%s EXECUTE ON FUNCTION %s %s %s", c[0], c[1], c[2], c[3]), nil})
	})
	return all
}

// mutated returns variants of a condition: each of its parts negated, true, or false.
func mutated(text string) []string {
	text = condition.Bare(text)
	if text == "" {
		return nil
	}
	all := []string{"NOT (" + text + ")", "true", "false"}
	if text == "true" || text == "false" {
		all = []string{"NOT " + text}
	}
	if rest, ok := strings.CutPrefix(text, "CASE"); ok { // each of its conditions and results
		rest = strings.TrimSuffix(rest, "END")
		for _, word := range []string{"WHEN", "THEN", "ELSE"} {
			rest = strings.Join(condition.Split(rest, word), "\x00"+word+"\x00")
		}
		words := strings.Split(rest, "\x00")
		for i, part := range words {
			if slices.Contains([]string{"", "WHEN", "THEN", "ELSE"}, part) {
				continue
			}
			for _, worse := range mutated(part) {
				with := slices.Clone(words)
				with[i] = "(" + worse + ")"
				all = append(all, "CASE "+strings.Join(with, " ")+" END")
			}
		}
		return all
	}
	for _, word := range []string{"OR", "AND"} {
		parts := condition.Split(text, word)
		if len(parts) < 2 {
			continue
		}
		for i := range parts {
			for _, worse := range mutated(parts[i]) {
				with := slices.Clone(parts)
				with[i] = "(" + worse + ")"
				all = append(all, strings.Join(with, " "+word+" "))
			}
		}
		break
	}
	return all
}
