package main

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// triggersSQL returns a row for each event of a table, with the names of its triggers in the order in which they fire. The partitions of
// all months are one table: which there are depends on the day.
const triggersSQL = `
SELECT relname, CASE WHEN tgtype & 2 > 0 THEN 'before' ELSE 'after' END, CASE WHEN tgtype & 1 > 0 THEN 'each row' ELSE 'the statement' END,
	event, array_agg(DISTINCT tgname::text COLLATE "C" ORDER BY tgname::text COLLATE "C")
FROM pg_trigger JOIN (SELECT oid, relnamespace, regexp_replace(relname, '_\d{4}_\d{2}$', '_YYYY_MM') AS relname FROM pg_class) c ON c.oid = tgrelid, (VALUES (1, 'INSERT', 4), (2, 'UPDATE', 16), (3, 'DELETE', 8), (4, 'TRUNCATE', 32)) e (place, event, bit)
WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace AND tgtype & bit > 0
GROUP BY relname, tgtype & 2, tgtype & 1, place, event ORDER BY relname, tgtype & 2 DESC, tgtype & 1 DESC, place`

// triggersTable returns a Markdown table of triggers by event. Events of a table with the same triggers share a line.
func triggersTable(ctx context.Context, db *sql.DB) (string, error) {
	rows, err := db.QueryContext(ctx, triggersSQL)
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }()
	var out strings.Builder
	out.WriteString("| table | when | in this order |\n|---|---|---|\n")
	var table, moment, events, list string // of the current line
	flush := func() {
		if list != "" {
			fmt.Fprintf(&out, "| `%s` | %s %s | %s |\n", table, moment, events, list)
		}
	}
	for rows.Next() {
		var relation, timing, level, event string
		var names []string
		if err := rows.Scan(&relation, &timing, &level, &event, pq.Array(&names)); err != nil {
			return "", err
		}
		for i, name := range names {
			names[i] = "`" + strings.TrimPrefix(name, relation+"_") + "`"
		}
		now, fires := timing+" "+level+" of", strings.Join(names, ", ")
		if relation == table && now == moment && fires == list {
			events += ", " + event
			continue
		}
		flush()
		table, moment, events, list = relation, now, event, fires
	}
	flush()
	return out.String(), rows.Err()
}
