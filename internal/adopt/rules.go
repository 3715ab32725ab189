package adopt

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"strings"
)

// table has the rules of a table here, as the catalog has them.
type table struct {
	name       string
	columns    []*column
	checks     []check
	unique     []unique
	references []reference
	loads      []load // whose rows are staged
}

type column struct {
	name             string
	kind             string // its type without a length
	length           int    // of a varchar
	precision, scale int    // of a numeric
	required         bool
	initial          string            // the expression of its default, or ""
	form             string            // is_line, is_email or is_notes: the rule of its text
	words            map[string]string // of an enumeration, by the word in lower case
}

type check struct {
	name, condition string
	several         bool // columns
	column          string
}

// unique is a unique index over one expression.
type unique struct{ name, expression string }

// reference is a foreign key to a table's id. A deletion there sets a soft one to NULL.
type reference struct {
	name, column, to string
	soft             bool
}

func (t *table) column(name string) *column {
	for _, c := range t.columns {
		if c.name == name {
			return c
		}
	}
	return nil
}

func readTable(ctx context.Context, tx *sql.Tx, name string) (*table, error) {
	t := &table{name: name}
	for _, read := range []func(context.Context, *sql.Tx) error{t.readColumns, t.readChecks, t.readUnique, t.readReferences} {
		if err := read(ctx, tx); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// scan calls use for each row of a query.
func scan(ctx context.Context, tx *sql.Tx, query string, use func(*sql.Rows) error, args ...any) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := use(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// query is a scan of a query about the table.
func (t *table) query(ctx context.Context, tx *sql.Tx, query string, use func(*sql.Rows) error) error {
	return scan(ctx, tx, query, use, "public."+t.name)
}

func (t *table) readColumns(ctx context.Context, tx *sql.Tx) error {
	return t.query(ctx, tx, `SELECT a.attname, format_type(a.atttypid, NULL), a.atttypmod, a.attnotnull, coalesce(pg_get_expr(d.adbin, d.adrelid), '')
		FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`, func(rows *sql.Rows) error {
		c := &column{}
		var modifier int
		if err := rows.Scan(&c.name, &c.kind, &modifier, &c.required, &c.initial); err != nil {
			return err
		}
		switch {
		case c.kind == "character varying" && modifier > 0:
			c.length = modifier - 4
		case c.kind == "numeric" && modifier > 0:
			c.precision, c.scale = (modifier-4)>>16, (modifier-4)&0xffff
		}
		t.columns = append(t.columns, c)
		return nil
	})
}

var (
	form = regexp.MustCompile(`\bis_(line|email|notes)\(`)
	word = regexp.MustCompile(`'([^']*)'::text`)
)

func (t *table) readChecks(ctx context.Context, tx *sql.Tx) error {
	return t.query(ctx, tx, `SELECT conname, pg_get_expr(conbin, conrelid), cardinality(conkey) > 1,
			(SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1])
		FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c' ORDER BY conname`, func(rows *sql.Rows) error {
		var k check
		if err := rows.Scan(&k.name, &k.condition, &k.several, &k.column); err != nil {
			return err
		}
		t.checks = append(t.checks, k)
		c := t.column(k.column)
		if k.several || c == nil {
			return nil
		}
		if m := form.FindStringSubmatch(k.condition); m != nil {
			c.form = m[1]
		} else if strings.Contains(k.condition, "= ANY (ARRAY[") {
			c.words = map[string]string{}
			for _, m := range word.FindAllStringSubmatch(k.condition, -1) {
				c.words[strings.ToLower(m[1])] = m[1]
			}
		}
		return nil
	})
}

func (t *table) readUnique(ctx context.Context, tx *sql.Tx) error {
	return t.query(ctx, tx, `SELECT c.relname, pg_get_indexdef(i.indexrelid, 1, false) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
		WHERE i.indrelid = $1::regclass AND i.indisunique AND NOT i.indisprimary AND i.indnkeyatts = 1 AND i.indpred IS NULL ORDER BY 1`, func(rows *sql.Rows) error {
		var u unique
		if err := rows.Scan(&u.name, &u.expression); err != nil {
			return err
		}
		t.unique = append(t.unique, u)
		return nil
	})
}

func (t *table) readReferences(ctx context.Context, tx *sql.Tx) error {
	return t.query(ctx, tx, `SELECT conname, (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1]),
			(SELECT relname FROM pg_class WHERE oid = confrelid), confdeltype = 'n'
		FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f' ORDER BY conname`, func(rows *sql.Rows) error {
		var r reference
		if err := rows.Scan(&r.name, &r.column, &r.to, &r.soft); err != nil {
			return err
		}
		t.references = append(t.references, r)
		return nil
	})
}

// rule is a rule of a row, and the condition under which a row breaks it.
type rule struct{ name, broken string }

// columnRules are the rules about one column.
func (t *table) columnRules() (rules []rule) {
	for _, c := range t.columns {
		if c.required && c.initial == "" {
			rules = append(rules, rule{t.name + "_" + c.name + "_not_null", c.name + " IS NULL"})
		}
		if c.length > 0 {
			rules = append(rules, rule{t.name + "_" + c.name + "_length", fmt.Sprintf("char_length(%s) > %d", c.name, c.length)})
		}
		if c.kind == "timestamp with time zone" || c.kind == "date" { // what Go reads and JSON has
			rules = append(rules, rule{t.name + "_" + c.name + "_finite", fmt.Sprintf("NOT isfinite(%[1]s) OR %[1]s < '0001-01-01' OR %[1]s >= '10000-01-01'", c.name)})
		}
		if c.precision > 0 {
			rules = append(rules, rule{t.name + "_" + c.name + "_precision", fmt.Sprintf("abs(round(%s, %d)) >= 1e%d", c.name, c.scale, c.precision-c.scale)})
		}
	}
	for _, k := range t.checks {
		if !k.several {
			rules = append(rules, rule{k.name, "NOT (" + k.condition + ")"})
		}
	}
	return rules
}

// rowRules are the rules about several columns, for rows none of whose columns breaks a rule of its own.
func (t *table) rowRules() (rules []rule) {
	for _, k := range t.checks {
		if k.several && !made(k.condition) {
			rules = append(rules, rule{k.name, "NOT (" + k.condition + ")"})
		}
	}
	return rules
}

// made reports whether a rule is about what is made when the rows are moved: ciphertexts, and the place of an audit entry in its chain.
func made(condition string) bool {
	return strings.Contains(condition, "_sealed") || strings.Contains(condition, "seq")
}
