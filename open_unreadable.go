package database

import (
	"context"
	stdsql "database/sql"
	"fmt"
)

// unreadableColumns returns, by table, the columns that the pool's role may not read, of tables of which it may read
// others.
func unreadableColumns(ctx context.Context, pool *stdsql.DB) (map[string][]string, error) {
	rows, err := pool.QueryContext(ctx, `
		SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
		WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
			AND has_any_column_privilege(pg_class.oid, 'SELECT') AND NOT has_column_privilege(pg_class.oid, attnum, 'SELECT')`)
	if err != nil {
		return nil, fmt.Errorf("read column privileges: %w", err)
	}
	defer func() { _ = rows.Close() }()
	columns := map[string][]string{}
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			return nil, fmt.Errorf("read column privileges: %w", err)
		}
		columns[table] = append(columns[table], column)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read column privileges: %w", err)
	}
	return columns, nil
}
