package access

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/lib/pq"
)

// relation is a table or a view.
type relation struct {
	name    string
	kind    string // r, v
	owned   bool   // by who asks
	secured bool   // by row security
	invoker bool   // a view with the rights of who reads it
	hasID   bool   // a column id of type uuid
	exempt  bool   // whether row security does not bind the role
}

func (r relation) view() bool { return r.kind == "v" }

func (e *explainer) relation(ctx context.Context, name string) (relation, error) {
	r := relation{name: name}
	err := e.tx.QueryRowContext(ctx, `SELECT c.relkind, pg_has_role(c.relowner, 'USAGE'), c.relrowsecurity,
			coalesce((SELECT option_value::boolean FROM pg_options_to_table(c.reloptions) WHERE option_name = 'security_invoker'), false),
			EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'id' AND atttypid = 'uuid'::regtype),
			EXISTS (SELECT FROM pg_roles WHERE rolname = $2 AND (rolbypassrls OR rolsuper OR pg_has_role(oid, c.relowner, 'USAGE')))
		FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relname = $1 AND relkind IN ('r', 'v')`, name, e.q.Role).
		Scan(&r.kind, &r.owned, &r.secured, &r.invoker, &r.hasID, &r.exempt)
	if errors.Is(err, sql.ErrNoRows) {
		return r, fmt.Errorf("there is no table or view %q", name)
	}
	return r, err
}

// granted says whether the role has an operation on the relation, and the columns, where not all.
func (e *explainer) granted(ctx context.Context, operation string) (granted bool, columns []string, err error) {
	table := "public." + quoted(e.is.name)
	if err := e.tx.QueryRowContext(ctx, "SELECT has_table_privilege($1, $2, $3)", e.q.Role, table, operation).Scan(&granted); err != nil || granted || operation == "DELETE" {
		return granted, nil, err
	}
	var names pq.StringArray
	err = e.tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(attname::text ORDER BY attnum), '{}') FROM pg_attribute
		WHERE attrelid = $2::regclass AND attnum > 0 AND NOT attisdropped AND has_column_privilege($1, attrelid, attnum, $3)`, e.q.Role, table, operation).Scan(&names)
	return len(names) > 0, names, err
}

// use is a way in which policies are asked.
type use struct {
	operation string
	existing  bool // about the row as it is: USING; else about the row to be written: WITH CHECK
}

type policy struct {
	name, expression string
	permissive       bool
}

// policiesOf are those of a table that bind the role.
func (e *explainer) policiesOf(ctx context.Context, table string, u use) ([]policy, error) {
	rows, err := e.tx.QueryContext(ctx, `SELECT polname, polpermissive,
			coalesce(CASE WHEN NOT $4 THEN pg_get_expr(polwithcheck, polrelid) END, pg_get_expr(polqual, polrelid), 'true')
		FROM pg_policy p WHERE polrelid = ('public.' || quote_ident($1))::regclass
			AND polcmd IN ('*', CASE $3 WHEN 'SELECT' THEN 'r' WHEN 'INSERT' THEN 'a' WHEN 'UPDATE' THEN 'w' ELSE 'd' END)
			AND EXISTS (SELECT FROM unnest(polroles) r WHERE r = 0 OR pg_has_role($2, r, 'USAGE'))
		ORDER BY polname`, table, e.q.Role, u.operation, u.existing)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var all []policy
	for rows.Next() {
		var p policy
		if err := rows.Scan(&p.name, &p.permissive, &p.expression); err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, rows.Err()
}

// policies are the condition that those of a table make together, on the row of source.
func (e *explainer) policies(ctx context.Context, is relation, u use, source string) (Condition, error) {
	what := "its policies let " + u.operation + " find the row"
	if !u.existing {
		what = "its policies let " + u.operation + " leave such a row"
	}
	what = is.name + ": " + what
	switch {
	case !is.secured:
		return Condition{Text: is.name + " has no row security", Holds: true}, nil
	case is.exempt:
		return Condition{Text: "row security does not bind " + e.q.Role, Holds: true}, nil
	}
	all, err := e.policiesOf(ctx, is.name, u)
	if err != nil {
		return Condition{}, err
	}
	var some, every []Condition
	for _, p := range all {
		c, err := e.expression(ctx, p.expression, source)
		if err != nil {
			return c, err
		}
		c = join("policy "+p.name, All, []Condition{c})
		if p.permissive {
			some = append(some, c)
		} else {
			every = append(every, c)
		}
	}
	permissive := join(what, Any, some)
	if len(every) == 0 {
		return permissive, nil
	}
	return join(what, All, slices.Concat([]Condition{join("one of", Any, some)}, every)), nil
}

// function is a predicate: a function of an expression that PostgreSQL keeps as what it means.
type function struct {
	names, types []string // of its parameters
	body         string
}

// predicate finds one by its name and how many arguments it takes; it is nil where there is none.
func (e *explainer) predicate(ctx context.Context, name string, arguments int) (*function, error) {
	var f function
	var names, types pq.StringArray
	err := e.tx.QueryRowContext(ctx, `SELECT coalesce(proargnames, '{}'), ARRAY(SELECT format_type(t, NULL) FROM unnest(proargtypes) t), pg_get_function_sqlbody(oid)
		FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname = $1 AND pronargs = $2 AND prorettype = 'boolean'::regtype
			AND prosqlbody IS NOT NULL`, name, arguments).Scan(&names, &types, &f.body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // there is none
	}
	f.names, f.types = names, types
	return &f, err
}
