package schema_test

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
)

// grantsSQL says, a line each, which operations the roles of $1 have on tables and views, on columns where not on all of them,
// and which functions they execute that not everybody does.
const grantsSQL = `
SELECT coalesce(string_agg(line, E'\n' ORDER BY line COLLATE "C"), '') FROM (
	SELECT concat_ws(' ', r, relname, string_agg(p || coalesce(' (' || columns || ')', ''), ', ' ORDER BY p))
	FROM unnest($1::text[]) r, pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p,
		LATERAL (SELECT CASE WHEN p IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND NOT has_table_privilege(r, c.oid, p) THEN
			(SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute
				WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND has_column_privilege(r, c.oid, attnum, p)) END) l (columns)
	WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'S') AND relname = ANY ($2)
		AND CASE WHEN relkind = 'S' THEN p IN ('SELECT', 'UPDATE') AND has_sequence_privilege(r, c.oid, p) ELSE has_table_privilege(r, c.oid, p) OR columns IS NOT NULL END
	GROUP BY r, relname
	UNION ALL
	SELECT concat_ws(' ', r, 'executes', p.oid::regprocedure) FROM unnest($1::text[]) r, pg_proc p
	WHERE pronamespace = 'public'::regnamespace AND NOT has_function_privilege('public', p.oid, 'EXECUTE') AND has_function_privilege(r, p.oid, 'EXECUTE')
) lines (line)`

// TestGrants: no role has more or less than is written here.
func TestGrants(t *testing.T) {
	t.Parallel()
	owner, _ := accessDB(t)
	var is string
	if err := owner.QueryRowContext(t.Context(), grantsSQL, grantees(), known()).Scan(&is); err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(grantsText), "\n")
	for _, line := range strings.Split(is, "\n") {
		if !slices.Contains(want, line) {
			t.Errorf("nobody decided on: %s", line)
		}
	}
	for _, line := range want {
		if !slices.Contains(strings.Split(is, "\n"), line) {
			t.Errorf("not there: %s", line)
		}
	}
}

// grantees are the roles of the matrices, and known the relations.
func grantees() any { return pq.Array(slices.Sorted(maps.Keys(granted))) }

func known() any {
	return pq.Array(append(slices.Sorted(maps.Keys(tablesOf)), "audit_heads", "cache_invalidations", "cache_invalidations_id_seq"))
}

// grantsText is what grantsSQL says.
//
//go:embed testdata/grants.txt
var grantsText string
