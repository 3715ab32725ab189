package lint

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
)

// oid identifies an object of a database, whatever its name.
type oid uint32

// catalog is the schema at one moment, from PostgreSQL's system catalogs, without temporary objects.
type catalog struct {
	schemas     map[oid]string
	relations   map[oid]relation
	columns     map[columnID]column
	constraints map[oid]constraint
}

type relation struct {
	schema oid
	name   string
	kind   string // pg_class.relkind
	data   oid    // pg_class.relfilenode: changes when the data is rewritten
	table  oid    // of an index
	backs  bool   // an index that belongs to a constraint
}

func (r relation) isTable() bool { return r.kind == "r" || r.kind == "p" || r.kind == "m" }
func (r relation) isView() bool  { return r.kind == "v" || r.kind == "m" }
func (r relation) isIndex() bool { return r.kind == "i" }

type columnID struct {
	table  oid
	number int
}

type column struct {
	name     string
	typ      string
	required bool
}

type constraint struct {
	table   oid
	name    string
	kind    string // pg_constraint.contype
	checked bool
}

const (
	selectSchemas = `
SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`
	selectRelations = `
SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.relfilenode, coalesce(i.indrelid, 0),
	EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'm', 'v', 'i') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
	// A NOT NULL constraint that is not validated (PostgreSQL 18) does not count.
	selectColumns = `
SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
	a.attnotnull AND NOT EXISTS (SELECT FROM pg_constraint k
		WHERE k.conrelid = a.attrelid AND k.contype = 'n' AND a.attnum = ANY (k.conkey) AND NOT k.convalidated)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'm', 'v')
	AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
	selectConstraints = `
SELECT k.oid, k.conrelid, k.conname, k.contype, k.convalidated
FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
WHERE k.conrelid <> 0 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`
)

func readCatalog(ctx context.Context, conn *sql.Conn) (*catalog, error) {
	c := &catalog{map[oid]string{}, map[oid]relation{}, map[columnID]column{}, map[oid]constraint{}}
	for query, row := range map[string]func(*sql.Rows) error{
		selectSchemas: func(rows *sql.Rows) error {
			var id oid
			var name string
			err := rows.Scan(&id, &name)
			c.schemas[id] = name
			return err
		},
		selectRelations: func(rows *sql.Rows) error {
			var id oid
			var r relation
			err := rows.Scan(&id, &r.schema, &r.name, &r.kind, &r.data, &r.table, &r.backs)
			c.relations[id] = r
			return err
		},
		selectColumns: func(rows *sql.Rows) error {
			var id columnID
			var a column
			err := rows.Scan(&id.table, &id.number, &a.name, &a.typ, &a.required)
			c.columns[id] = a
			return err
		},
		selectConstraints: func(rows *sql.Rows) error {
			var id oid
			var k constraint
			err := rows.Scan(&id, &k.table, &k.name, &k.kind, &k.checked)
			c.constraints[id] = k
			return err
		},
	} {
		if err := each(ctx, conn, query, row); err != nil {
			return nil, fmt.Errorf("read the catalog: %w", err)
		}
	}
	return c, nil
}

func each(ctx context.Context, conn *sql.Conn, query string, row func(*sql.Rows) error) (err error) {
	rows, err := conn.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (c *catalog) equal(other *catalog) bool {
	return maps.Equal(c.schemas, other.schemas) && maps.Equal(c.relations, other.relations) &&
		maps.Equal(c.columns, other.columns) && maps.Equal(c.constraints, other.constraints)
}

// find returns the relation with that name that keep accepts.
func (c *catalog) find(schema, name string, keep func(relation) bool) (oid, bool) {
	for id, r := range c.relations {
		if r.name == name && c.schemas[r.schema] == schema && keep(r) {
			return id, true
		}
	}
	return 0, false
}

// columnNames returns the names of the columns of one relation.
func (c *catalog) columnNames(table oid) map[string]bool {
	names := map[string]bool{}
	for id, a := range c.columns {
		if id.table == table {
			names[a.name] = true
		}
	}
	return names
}

// title is the name of a relation in a finding, qualified if its schema is not public.
func (c *catalog) title(id oid) string {
	r := c.relations[id]
	if schema := c.schemas[r.schema]; schema != "public" {
		return fmt.Sprintf("%q", schema+"."+r.name)
	}
	return fmt.Sprintf("%q", r.name)
}

func (c *catalog) column(table oid, name string) (columnID, bool) {
	for id, a := range c.columns {
		if id.table == table && a.name == name {
			return id, true
		}
	}
	return columnID{}, false
}

func (c *catalog) constraint(table oid, name string) (oid, bool) {
	for id, k := range c.constraints {
		if k.table == table && k.name == name {
			return id, true
		}
	}
	return 0, false
}

func find(m map[oid]string, name string) (oid, bool) {
	for id, n := range m {
		if n == name {
			return id, true
		}
	}
	return 0, false
}
