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
	kind    string // r, p, v
	owned   bool   // the current user is a member of the owner
	secured bool   // row security is enabled
	invoker bool   // a view with security_invoker
	hasID   bool   // it has a column id of type uuid
	exempt  bool   // the role bypasses row security
}

func (r relation) view() bool { return r.kind == "v" }

func (e *explainer) relation(ctx context.Context, name string) (relation, error) {
	r := relation{name: name}
	err := e.tx.QueryRowContext(ctx, `SELECT c.relkind, pg_has_role(c.relowner, 'USAGE'), c.relrowsecurity,
			coalesce((SELECT option_value::boolean FROM pg_options_to_table(c.reloptions) WHERE option_name = 'security_invoker'), false),
			EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'id' AND atttypid = 'uuid'::regtype),
			EXISTS (SELECT FROM pg_roles WHERE rolname = $2 AND (rolbypassrls OR rolsuper OR pg_has_role(oid, c.relowner, 'USAGE')))
		FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relname = $1 AND relkind IN ('r', 'p', 'v')`, name, e.q.Role).
		Scan(&r.kind, &r.owned, &r.secured, &r.invoker, &r.hasID, &r.exempt)
	if errors.Is(err, sql.ErrNoRows) {
		return r, fmt.Errorf("there is no table or view %q", name)
	}
	return r, err
}

// granted reports whether the role has the privilege, and on which columns if not on all.
func (e *explainer) granted(ctx context.Context, operation string) (granted bool, columns []string, err error) {
	table := "public." + pq.QuoteIdentifier(e.rel.name)
	if err := e.tx.QueryRowContext(ctx, "SELECT has_table_privilege($1, $2, $3)", e.q.Role, table, operation).Scan(&granted); err != nil || granted || operation == "DELETE" {
		return granted, nil, err
	}
	var names pq.StringArray
	err = e.tx.QueryRowContext(ctx, `SELECT coalesce(array_agg(attname::text ORDER BY attnum), '{}') FROM pg_attribute
		WHERE attrelid = $2::regclass AND attnum > 0 AND NOT attisdropped AND has_column_privilege($1, attrelid, attnum, $3)`, e.q.Role, table, operation).Scan(&names)
	return len(names) > 0, names, err
}

// use is how an operation applies policies to a row.
type use struct {
	operation string
	existing  bool // true: USING, for the existing row; false: WITH CHECK, for the row to be written
}

type policy struct {
	name, expression string
	permissive       bool
}

// policiesOf returns the policies of a table that apply to the role.
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

// policies returns the combined condition of a table's policies for the row of source.
func (e *explainer) policies(ctx context.Context, rel relation, u use, source string) (Condition, error) {
	what := "policies allow " + u.operation + " to find the row"
	if !u.existing {
		what = "policies allow " + u.operation + " to write the row"
	}
	what = rel.name + ": " + what
	switch {
	case !rel.secured:
		return Condition{Text: rel.name + " has no row security", Holds: true}, nil
	case rel.exempt:
		return Condition{Text: e.q.Role + " bypasses row security", Holds: true}, nil
	}
	all, err := e.policiesOf(ctx, rel.name, u)
	if err != nil {
		return Condition{}, err
	}
	var permissive, restrictive []Condition
	for _, p := range all {
		c, err := e.expression(ctx, p.expression, source)
		if err != nil {
			return c, err
		}
		c = join("policy "+p.name, All, []Condition{c})
		if p.permissive {
			permissive = append(permissive, c)
		} else {
			restrictive = append(restrictive, c)
		}
	}
	if len(restrictive) == 0 {
		return join(what, Any, permissive), nil
	}
	return join(what, All, slices.Concat([]Condition{join("a permissive policy", Any, permissive)}, restrictive)), nil
}

// function is a predicate: an SQL function with a parsed body (RETURN).
type function struct {
	names, types []string // of its parameters
	body         string
}

// predicate returns the function by its name and number of arguments, or nil.
func (e *explainer) predicate(ctx context.Context, name string, arguments int) (*function, error) {
	var f function
	var names, types pq.StringArray
	err := e.tx.QueryRowContext(ctx, `SELECT coalesce(proargnames, '{}'), ARRAY(SELECT format_type(t, NULL) FROM unnest(proargtypes) t), pg_get_function_sqlbody(oid)
		FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname = $1 AND pronargs = $2 AND prorettype = 'boolean'::regtype
			AND prosqlbody IS NOT NULL`, name, arguments).Scan(&names, &types, &f.body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil //nolint:nilnil // not a predicate
	}
	f.names, f.types = names, types
	return &f, err
}
