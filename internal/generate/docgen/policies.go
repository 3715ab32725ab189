package main

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/condition"
	sqlfiles "github.com/predicthealth/database/schema/sql"
)

// policiesSQL returns a row for each condition on a table's rows, with the operations and roles that it applies to.
const policiesSQL = `
SELECT relname, array_agg(CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'all' END),
	roles, CASE WHEN polpermissive THEN '' ELSE 'only where ' END || condition
FROM (SELECT *, coalesce(pg_get_expr(polqual, polrelid, true), pg_get_expr(polwithcheck, polrelid, true)) AS condition,
		ARRAY(SELECT role::regrole::text FROM unnest(polroles) role ORDER BY 1) AS roles
	FROM pg_policy JOIN pg_class c ON c.oid = polrelid WHERE relnamespace = 'public'::regnamespace AND polname <> 'readers') p
GROUP BY relname, polpermissive, condition, roles ORDER BY relname, polpermissive DESC, min(polcmd::text) DESC, condition, roles`

// policiesTable returns a Markdown table of the conditions on rows by operation and role.
func policiesTable(ctx context.Context, db *sql.DB) (string, error) {
	rows, err := db.QueryContext(ctx, policiesSQL)
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }()
	var out strings.Builder
	out.WriteString("| table | operation | role | condition |\n|---|---|---|---|\n")
	for rows.Next() {
		var table, text string
		var operations, roles pq.StringArray
		if err := rows.Scan(&table, &operations, &roles, &text); err != nil {
			return "", err
		}
		slices.SortFunc(operations, func(a, b string) int { return strings.Index(order, a) - strings.Index(order, b) })
		fmt.Fprintf(&out, "| `%s` | %s | `%s` | %s |\n", table, strings.Join(operations, ", "), strings.Join(roles, "`, `"), code(text))
	}
	return out.String(), rows.Err()
}

const order = "all SELECT INSERT UPDATE DELETE"

func code(text string) string {
	const only = "only where "
	rest, found := strings.CutPrefix(text, only)
	return map[bool]string{true: only}[found] + "`" + condition.Simple(strings.Join(strings.Fields(rest), " ")) + "`"
}

var predicate = regexp.MustCompile(`(?ms)((?:^--[^\n]*\n)*)^CREATE OR REPLACE FUNCTION public\.(\w+)\(([^)]*)\) RETURNS boolean\n[^\n]*\nRETURN (.*?);$`)

// predicatesTable returns a Markdown table of the predicates with their comments and conditions.
func predicatesTable() (string, error) {
	text, err := sqlfiles.Files.ReadFile("actor_predicates.sql")
	if err != nil {
		return "", err
	}
	var out strings.Builder
	out.WriteString("| predicate | rows or actors | condition |\n|---|---|---|\n")
	for _, m := range predicate.FindAllStringSubmatch(string(text), -1) {
		var words []string
		for _, line := range strings.Split(strings.TrimSpace(m[1]), "\n") {
			words = append(words, strings.TrimSpace(strings.TrimPrefix(line, "--")))
		}
		fmt.Fprintf(&out, "| `%s` | %s | `%s` |\n", m[2], strings.Join(words, " "), strings.ReplaceAll(strings.Join(strings.Fields(m[4]), " "), "public.", ""))
	}
	return out.String(), nil
}
