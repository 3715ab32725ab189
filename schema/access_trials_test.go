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

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/testenv/testdb"
)

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
