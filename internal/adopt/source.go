package adopt

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// source is the database that moves in, in one snapshot.
type source struct {
	tx         *sql.Tx
	generation int
	snapshot   string // when it was taken, by the source's clock
	loads      []load
	lists      []list
	sealed     bool     // clinical text is encrypted in the target
	unread     []string // tables that are not for this database
}

// columns are the tables and columns of the source's schema public.
type columns map[string]map[string]bool

// has reports whether a table, or a column as table.column, is there.
func (c columns) has(name string) bool {
	table, column, ok := strings.Cut(name, ".")
	if !ok {
		return c[table] != nil
	}
	return c[table][column]
}

// optional returns a column of a table's alias, or NULL where an older release of the schema has none.
func (c columns) optional(alias, name string) string {
	_, column, _ := strings.Cut(name, ".")
	if !c.has(name) {
		return "NULL"
	}
	return alias + "." + column
}

// generation is one of the older schemas.
type generation struct {
	number int
	needs  string // lines of a table and the columns without which it is not this generation
	reads  func(columns, Config) ([]load, []list)
}

var generations = []generation{
	{1, needs1, reads1},
	{2, needs2, reads2},
	{3, needs3, reads3},
}

// UnknownError is returned for a source that is of no known generation.
type UnknownError struct {
	Nearest int      // the generation that lacks least
	Missing []string // tables, and columns as table.column, that it lacks
}

func (e *UnknownError) Error() string {
	missing, more := e.Missing, ""
	if len(missing) > 8 {
		missing, more = missing[:8], fmt.Sprintf(" and %d more", len(missing)-8)
	}
	return fmt.Sprintf("the source is of no known generation; of generation %d, the nearest, it lacks %s%s", e.Nearest, strings.Join(missing, ", "), more)
}

// missing returns the tables and columns of a generation that are not there.
func (g generation) missing(c columns) (names []string) {
	for line := range strings.Lines(g.needs) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if !c.has(fields[0]) {
			names = append(names, fields[0])
			continue
		}
		for _, column := range fields[1:] {
			if name := fields[0] + "." + column; !c.has(name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// tables returns the tables that are read, which are those with columns in needs.
func (g generation) tables() (names []string) {
	for line := range strings.Lines(g.needs) {
		if fields := strings.Fields(line); len(fields) > 1 {
			names = append(names, fields[0])
		}
	}
	return names
}

// open recognises the generation.
func open(ctx context.Context, tx *sql.Tx, cfg Config) (*source, error) {
	s := &source{tx: tx}
	if err := tx.QueryRowContext(ctx, "SELECT now()::text").Scan(&s.snapshot); err != nil {
		return nil, fmt.Errorf("the source: %w", err)
	}
	// PostgreSQL refuses to send bytes that are not in the client's encoding, and checks none for a client of SQL_ASCII. A row with such bytes is
	// refused. A row policy that would hide rows from a user who is not its table's owner is an error.
	if _, err := tx.ExecContext(ctx, "SELECT set_config('client_encoding', 'SQL_ASCII', true) WHERE current_setting('server_encoding') = 'SQL_ASCII'; SET LOCAL row_security = off; "+fastQueries); err != nil {
		return nil, fmt.Errorf("the source: %w", err)
	}
	c, err := readColumns(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("the source's catalog: %w", err)
	}
	if len(c) == 0 {
		return nil, errors.New("the source has no tables in its schema public from which its user may SELECT")
	}
	nearest := &UnknownError{}
	for _, g := range generations {
		missing := g.missing(c)
		if len(missing) == 0 {
			s.generation = g.number
			s.loads, s.lists = g.reads(c, cfg)
			for name := range c {
				if !slices.Contains(g.tables(), name) {
					s.unread = append(s.unread, name)
				}
			}
			slices.Sort(s.unread)
			return s, nil
		}
		if nearest.Nearest == 0 || len(missing) < len(nearest.Missing) {
			*nearest = UnknownError{g.number, missing}
		}
	}
	unread, err := denied(ctx, tx, nearest.Missing)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the source's privileges: %w", err)
	case len(unread) > 0:
		return nil, fmt.Errorf("the user of the source may not SELECT from %s", strings.Join(unread, ", "))
	}
	return nil, nearest
}

// fastQueries are settings for few queries over all rows: sorts in memory, and no compilation, which old releases do not have.
const fastQueries = "SET LOCAL work_mem = '64MB'; SELECT set_config(name, 'off', true) FROM pg_settings WHERE name = 'jit'"

// denied returns the tables among names that are there and that the user may not read.
func denied(ctx context.Context, tx *sql.Tx, names []string) (tables []string, err error) {
	err = scan(ctx, tx, `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname = ANY ($1)
		AND NOT has_table_privilege(oid, 'SELECT') ORDER BY 1`, func(rows *sql.Rows) error {
		var name string
		err := rows.Scan(&name)
		tables = append(tables, name)
		return err
	}, pq.Array(names))
	return tables, err
}

func readColumns(ctx context.Context, tx *sql.Tx) (columns, error) {
	c := columns{}
	err := scan(ctx, tx, `SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
			AND has_table_privilege(c.oid, 'SELECT')`, func(rows *sql.Rows) error {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			return err
		}
		if c[table] == nil {
			c[table] = map[string]bool{}
		}
		c[table][column] = true
		return nil
	})
	return c, err
}

// count returns the number of rows of a load.
func (s *source) count(ctx context.Context, l load) (n int64, err error) {
	err = s.tx.QueryRowContext(ctx, "SELECT count(*) FROM "+l.from+where(l.only), l.args...).Scan(&n)
	return n, err
}

func where(condition string) string {
	if condition == "" {
		return ""
	}
	return " WHERE " + condition
}
