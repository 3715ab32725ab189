package schema_test

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lib/pq"
)

// grantsSQL returns one line for each role of $1 and relation of $2 with the role's privileges, by column if not on all columns, and one line for
// each function that the role but not PUBLIC may execute.
const grantsSQL = `
SELECT coalesce(string_agg(line, E'\n' ORDER BY line COLLATE "C"), '') FROM (
	SELECT concat_ws(' ', r, relname, string_agg(p || coalesce(' (' || columns || ')', ''), ', ' ORDER BY p))
	FROM unnest($1::text[]) r, pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p,
		LATERAL (SELECT CASE WHEN p IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND NOT has_table_privilege(r, c.oid, p) THEN
			(SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute
				WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND has_column_privilege(r, c.oid, attnum, p)) END) l (columns)
	WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S') AND relname = ANY ($2)
		AND CASE WHEN relkind = 'S' THEN p IN ('SELECT', 'UPDATE') AND has_sequence_privilege(r, c.oid, p) ELSE has_table_privilege(r, c.oid, p) OR columns IS NOT NULL END
	GROUP BY r, relname
	UNION ALL
	SELECT concat_ws(' ', r, 'executes', p.oid::regprocedure) FROM unnest($1::text[]) r, pg_proc p
	WHERE pronamespace = 'public'::regnamespace AND NOT has_function_privilege('public', p.oid, 'EXECUTE') AND has_function_privilege(r, p.oid, 'EXECUTE')
) lines (line)`

// TestGrants: the roles have exactly the privileges of testdata/grants.txt.
func TestGrants(t *testing.T) {
	t.Parallel()
	owner, _ := accessDB(t)
	var got string
	if err := owner.QueryRowContext(t.Context(), grantsSQL, grantees(), relationNames()).Scan(&got); err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(grantsText), "\n")
	for _, line := range strings.Split(got, "\n") {
		if !slices.Contains(want, line) {
			t.Errorf("unexpected: %s", line)
		}
	}
	for _, line := range want {
		if !slices.Contains(strings.Split(got, "\n"), line) {
			t.Errorf("missing: %s", line)
		}
	}
}

// grantees are the roles of $1, and relationNames the relations of $2.
func grantees() any { return pq.Array(slices.Sorted(maps.Keys(granted))) }

func relationNames() any {
	return pq.Array(append(slices.Sorted(maps.Keys(tablesOf)), "audit_heads", "cache_invalidations", "cache_invalidations_id_seq", "opening_digests", "opening_digests_seq_seq"))
}

// grantsText is the expected result of grantsSQL.
//
//go:embed testdata/grants.txt
var grantsText string
