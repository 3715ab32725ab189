package adopt

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
)

// load is a query for rows of a table here.
type load struct {
	table   string // here
	source  string // there, for the report
	from    string // FROM, with joins
	only    string // WHERE
	args    []any
	columns [][2]string // a column here, and its expression; one that begins with "_" is an input of compose
	changes [][2]string // a condition, and the change that it means
	refused [][2]string // a condition, and the rule that it breaks
	// origin is the expression of the row's id in the report, where it is not the column id.
	origin string
	// derived are columns whose values may begin with [deriving].
	derived []string
	// followed adds the key and the digest, whose salt is the first of args.
	followed bool
	// compose computes columns from inputs.
	compose func(r *row) error
}

// list is a query for the id and the rule of rows that do not become a row here.
type list struct {
	source  string
	query   string
	refused bool // or else the value is only not kept
}

// query returns the columns as text, then the changes and the rules, one a line, and the id for the report. Of a load that is followed, the key
// comes before them, and the digest after them.
func (l load) query() string {
	if l.followed {
		return "SELECT q.*, md5($1::text || q::text) FROM (" + l.rows() + ") q"
	}
	return l.rows()
}

func (l load) rows() string {
	fields := make([]string, 0, len(l.columns)+4)
	if l.followed {
		fields = append(fields, l.key()+` COLLATE "C" AS adopt_key`)
	}
	for _, c := range l.columns {
		fields = append(fields, "("+c[1]+")::text")
	}
	origin := l.origin
	if origin == "" {
		origin = l.expression("id")
	}
	fields = append(fields, lines(l.changes), lines(l.refused), "("+origin+")::text")
	return "SELECT " + strings.Join(fields, ",\n\t") + "\nFROM " + l.from + where(l.only)
}

func (l load) expression(column string) string {
	for _, c := range l.columns {
		if c[0] == column {
			return c[1]
		}
	}
	return "NULL"
}

// lines is the expression of the texts whose condition holds.
func lines(of [][2]string) string {
	if len(of) == 0 {
		return "''"
	}
	parts := make([]string, len(of))
	for i, c := range of {
		parts[i] = fmt.Sprintf("CASE WHEN %s THEN '%s' END", c[0], c[1])
	}
	return "concat_ws(E'\\n', " + strings.Join(parts, ", ") + ")"
}

// row is a row on its way.
type row struct {
	at      map[string]int
	values  []sql.NullString
	changes []string
	refused []string
	origin  string
	key     string // of a load that is followed
	digest  string
	sealed  bool // clinical text is encrypted in the target
}

func (r *row) get(column string) (string, bool) {
	i, ok := r.at[column]
	if !ok {
		return "", false
	}
	return r.values[i].String, r.values[i].Valid
}

func (r *row) set(column, value string) {
	r.values[r.at[column]] = sql.NullString{String: value, Valid: true}
}

// clone returns a copy that is not used again for the next row.
func (r *row) clone() *row {
	c := *r
	c.values = slices.Clone(r.values)
	return &c
}

func (r *row) setNull(column string) { r.values[r.at[column]] = sql.NullString{} }

// each calls use with each row of a load. The row is used again for the next one.
func (s *source) each(ctx context.Context, l load, use func(*row) error) error {
	rows, err := s.tx.QueryContext(ctx, l.query(), l.args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	r := &row{sealed: s.sealed, at: map[string]int{}, values: make([]sql.NullString, len(l.columns))}
	into := make([]any, 0, len(l.columns)+5)
	if l.followed {
		into = append(into, &r.key)
	}
	for i, c := range l.columns {
		r.at[c[0]] = i
		into = append(into, &r.values[i])
	}
	var changes, refused string
	into = append(into, &changes, &refused, &r.origin)
	if l.followed {
		into = append(into, &r.digest)
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		r.changes, r.refused = split(r.changes[:0], changes), split(r.refused[:0], refused)
		for _, c := range l.columns {
			if v, _ := r.get(c[0]); !utf8.ValidString(v) { // of a source whose encoding is SQL_ASCII
				r.setNull(c[0])
				r.refuse(l.table + "_" + strings.TrimPrefix(c[0], "_") + "_encoding")
			}
		}
		for _, name := range l.derived {
			if v, _ := r.get(name); strings.HasPrefix(v, deriving) {
				r.set(name, derived(v).String())
			}
		}
		if l.compose != nil {
			if err := l.compose(r); err != nil {
				return err
			}
		}
		if err := use(r); err != nil {
			return err
		}
	}
	return rows.Err()
}

func split(into []string, text string) []string {
	if text == "" {
		return into
	}
	return append(into, strings.Split(text, "\n")...)
}

// deriving begins the name of a row that has no UUID in the source: a table, "/" and a key follow.
const deriving = "predicthealth/adopt/"

// derived returns the id of such a row, the same in each run.
func derived(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)) }
