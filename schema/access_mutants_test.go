package schema_test

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/condition"
	"github.com/predicthealth/database/internal/testenv/testdb"
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

// tryFunction runs each statement, rolls it back and returns the results.
const tryFunction = `CREATE FUNCTION public.try_statements(statements text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE verdicts text[]; statement text; n bigint;
BEGIN
	FOREACH statement IN ARRAY statements LOOP
		BEGIN
			EXECUTE statement;
			GET DIAGNOSTICS n = ROW_COUNT;
			RAISE EXCEPTION USING ERRCODE = 'TT000';
		EXCEPTION
			WHEN SQLSTATE 'TT000' THEN verdicts := verdicts || CASE n WHEN 0 THEN '` + string(hidden) + `' WHEN 1 THEN '` + string(happens) + `' ELSE n::text END;
			WHEN insufficient_privilege THEN verdicts := verdicts || '` + string(denied) + `'::text;
			WHEN check_violation THEN verdicts := verdicts || '` + string(refused) + `'::text;
		END;
	END LOOP;
	RETURN verdicts;
END; $$`

// firstDifference applies a mutant and describes the first difference from the expected results. An error of PostgreSQL counts as one.
func firstDifference(ctx context.Context, db *sql.DB, m mutant) (by string, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return "", err
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, m.statement); err != nil {
		return "", err
	}
	if m.kind != "policy" && m.kind != "predicate" {
		by, err = grantsDiffer(ctx, tx)
	}
	for _, here := range []bool{true, false} { // most differences are in the mutant's tables
		if by == "" && err == nil {
			by, err = readsDiffer(ctx, tx, scope{strings.Join(m.tables, ","), !here})
		}
		if by == "" && err == nil {
			by, err = writesDiffer(ctx, tx, scope{strings.Join(m.tables, ","), !here})
		}
	}
	if by == "" && err == nil {
		by, err = searchesDiffer(ctx, tx)
	}
	if err != nil {
		by = err.Error()
	}
	return by, ctx.Err()
}

// grantsDiffer compares the catalog with the expected privileges.
func grantsDiffer(ctx context.Context, tx *sql.Tx) (string, error) {
	var got string
	if err := tx.QueryRowContext(ctx, grantsSQL, grantees(), relationNames()).Scan(&got); err != nil {
		return "", err
	}
	if got != strings.TrimSpace(grantsText) {
		return "the privileges differ", nil
	}
	return "", nil
}

// readsDiffer reads each relation of the tables as each role and actor.
func readsDiffer(ctx context.Context, tx *sql.Tx, of scope) (string, error) {
	return readers.firstDifference(func(as caller) (string, error) {
		all := expectedReads(step{as, of})
		if len(all.queries)+len(all.shut) == 0 {
			return "", nil
		}
		if err := setActorInTx(ctx, tx, as.role, as.actor); err != nil {
			return "", err
		}
		for _, relation := range all.shut {
			if _, err := tx.ExecContext(ctx, "SAVEPOINT shut"); err != nil {
				return "", err
			}
			if _, err := tx.ExecContext(ctx, "SELECT id FROM "+relation); !isShutError(err) {
				return fmt.Sprintf("%s as %s reads %s: %v", as.role, as.actor, relation, err), nil
			}
			if _, err := tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT shut"); err != nil {
				return "", err
			}
		}
		if len(all.queries) == 0 {
			return "", nil
		}
		var got pq.StringArray
		if err := tx.QueryRowContext(ctx, "SELECT coalesce(array_agg(r ORDER BY r COLLATE \"C\"), '{}') FROM ("+strings.Join(all.queries, " UNION ALL ")+") q (r)").Scan(&got); err != nil {
			return "", err
		}
		if !slices.Equal(got, all.rows) {
			return fmt.Sprintf("%s as %s sees %d rows; want %d", as.role, as.actor, len(got), len(all.rows)), nil
		}
		return "", nil
	})
}

// caller is a role and an actor to try.
type caller struct {
	role  string
	actor testActor
}

// scope is the tables of a mutant, or all others.
type scope struct {
	tables string // separated by commas
	others bool
}

func (s scope) has(table string) bool {
	return slices.Contains(strings.Split(s.tables, ","), table) != s.others
}

type step struct {
	caller
	scope
}

// kept returns a function that computes each result once: mutants of the same tables expect the same.
func kept[V any](compute func(step) V) func(step) V {
	var results sync.Map
	return func(s step) V {
		result, ok := results.Load(s)
		if !ok {
			result = compute(s)
			results.Store(s, result)
		}
		return result.(V)
	}
}

// order is a list of callers, first those that found the latest mutants: the next mutant is probably like them.
type order struct {
	sync.Mutex
	callers []caller
}

var readers, writers = newOrder(slices.Sorted(maps.Keys(granted))), newOrder(serviceRoles)

func newOrder(roles []string) *order {
	o := &order{}
	for _, role := range roles {
		if !slices.Contains(serviceRoles, role) {
			o.callers = append(o.callers, caller{role: role})
			continue
		}
		for _, w := range actors {
			o.callers = append(o.callers, caller{role, w})
		}
	}
	return o
}

func (o *order) firstDifference(differ func(caller) (string, error)) (string, error) {
	o.Lock()
	callers := slices.Clone(o.callers)
	o.Unlock()
	for _, a := range callers {
		if by, err := differ(a); by != "" || err != nil {
			o.Lock()
			defer o.Unlock()
			i := slices.Index(o.callers, a)
			o.callers = slices.Insert(slices.Delete(o.callers, i, i+1), 0, a)
			return by, err
		}
	}
	return "", nil
}

// searchesDiffer searches each table as each actor for a part of each row's e-mail address.
func searchesDiffer(ctx context.Context, tx *sql.Tx) (string, error) {
	for search, relation := range searches {
		role := map[string]string{"patients": "service_patients", "doctors": "service_doctors", "medical_institutions": "service_institutions"}[relation]
		for _, w := range actors {
			if err := setActorInTx(ctx, tx, role, w); err != nil {
				return "", err
			}
			var got pq.StringArray
			if err := tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(id ORDER BY id COLLATE "C"), '{}') FROM (SELECT `+search+`('@x')::text) s (id)`).Scan(&got); err != nil {
				return "", err
			}
			var want []string
			for _, r := range fixtureRows {
				if r.table == relation && sees(role, w, r) {
					want = append(want, r.id().String())
				}
			}
			if slices.Sort(want); !slices.Equal(got, want) {
				return fmt.Sprintf("%s as %s finds %d rows by %s; want %d", role, w, len(got), search, len(want)), nil
			}
		}
	}
	return "", nil
}

// readTrial has queries of relations and the rows that they should find, and the relations that the actor may not read.
type readTrial struct{ queries, rows, shut []string }

var expectedReads = kept(func(s step) (all readTrial) {
	for relation, operations := range granted[s.role] {
		switch {
		case !s.has(tablesOf[relation]) || !strings.Contains(operations, "S"):
		case isShut(s.role, s.actor, relation):
			all.shut = append(all.shut, relation)
		case s.role == "predicthealth_readonly":
			created := "created_at"
			if relation == "record_openings" {
				created = "opened_at"
			}
			all.queries = append(all.queries, fmt.Sprintf("SELECT '%[1]s ' || count(%[2]s) FROM %[1]s", relation, created))
		default:
			all.queries = append(all.queries, fmt.Sprintf("SELECT '%[1]s ' || id FROM %[1]s", relation))
		}
	}
	all.rows = visibleRows(s.role, s.actor, s.has)
	return all
})

// visibleRows returns the rows that a role and an actor should see, with the relation's name.
func visibleRows(role string, w testActor, of func(table string) bool) []string {
	all := []string{}
	for relation, operations := range granted[role] {
		if !strings.Contains(operations, "S") || !of(tablesOf[relation]) || isShut(role, w, relation) {
			continue
		}
		n := 0
		for _, r := range fixtureRows {
			if r.table != tablesOf[relation] {
				continue
			}
			r.table = relation
			if slices.Contains(serviceRoles, role) && !sees(role, w, r) {
				continue
			}
			if n++; role != "predicthealth_readonly" {
				all = append(all, relation+" "+r.id().String())
			}
		}
		if role == "predicthealth_readonly" {
			all = append(all, fmt.Sprintf("%s %d", relation, n))
		}
	}
	slices.Sort(all)
	return all
}

// writesDiffer tries each change of each row as each role and actor, and an UPDATE of all rows, which reads no column and therefore needs no SELECT
// policy.
func writesDiffer(ctx context.Context, tx *sql.Tx, of scope) (string, error) {
	return writers.firstDifference(func(as caller) (string, error) {
		all := expectedWrites(step{as, of})
		if len(all.statements) == 0 {
			return "", nil
		}
		if err := setActorInTx(ctx, tx, as.role, as.actor); err != nil {
			return "", err
		}
		var got pq.StringArray
		if err := tx.QueryRowContext(ctx, "SELECT try_statements($1)", pq.Array(all.statements)).Scan(&got); err != nil {
			return "", err
		}
		for i, v := range got {
			if v != all.want[i] {
				return fmt.Sprintf("%s as %s: %s: it %s; want: it %s", as.role, as.actor, all.statements[i], v, all.want[i]), nil
			}
		}
		return "", nil
	})
}

// writeTrial has statements, and what each should do.
type writeTrial struct{ statements, want []string }

var expectedWrites = kept(func(s step) (all writeTrial) {
	role, w := s.role, s.actor
	try := func(statement string, v verdict) {
		all.statements, all.want = append(all.statements, statement), append(all.want, string(v))
	}
	changedRows := map[string]int{}
	for _, r := range fixtureRows {
		if !s.has(r.table) {
			continue
		}
		for i, column := range columnsOf[r.table] {
			if !strings.Contains(granted[role][r.table], "U") {
				break
			}
			v := changes(role, w, r, column)
			try(updateOf(r, column), v)
			if i == 0 && r.table != "users" || column == "email" {
				changedRows[r.table] += map[verdict]int{happens: 1, denied: 1}[v]
			}
		}
		if strings.Contains(granted[role][r.table], "D") {
			try(deleteOf(r), deletes(role, w, r))
		}
	}
	for table, n := range changedRows {
		v := changed(n)
		if v != hidden && isShut(role, w, table) {
			v = denied
		}
		try("UPDATE "+table+" SET updated_at = now()", v)
	}
	for _, n := range newRows {
		if strings.Contains(granted[role][n.table], "I") && s.has(n.table) {
			try(n.statement, adds(role, w, n.row))
		}
	}
	return all
})

// changed returns try_statements' result for a statement that changes n rows.
func changed(n int) verdict {
	switch n {
	case 0:
		return hidden
	case 1:
		return happens
	}
	return verdict(strconv.Itoa(n))
}

// setActorInTx sets a transaction's role and actor. If the role may not act as that kind, it sets the settings directly.
func setActorInTx(ctx context.Context, tx *sql.Tx, role string, w testActor) error {
	if _, err := tx.ExecContext(ctx, "RESET ROLE; SET LOCAL ROLE "+role); err != nil {
		return err
	}
	if w.kind == "" || strings.Contains(allowedKinds[role], string(w.kind)) {
		return testdb.SetActor(w.context(ctx), tx, w.actor())
	}
	return testdb.ForgeActor(ctx, tx, w.actor())
}
