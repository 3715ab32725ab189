package rewrite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"
)

// Opened makes statements read a table through the view of its open records, because the role may not read some columns of the table.
type Opened struct {
	name, view string         // quoted
	from       *regexp.Regexp // the table in FROM or JOIN
	update     *regexp.Regexp // an UPDATE: its assignments, and its condition if it has one
	reads      *regexp.Regexp // a read of an unreadable column, in an assignment
	conditions *regexp.Regexp // an unreadable column
	upsert     *regexp.Regexp // an upsert: columns, rows, conflict, assignments
	excluded   *regexp.Regexp // the inserted value of an unreadable column, in the assignments
}

// NewOpened returns the Opened of a table with the key id, of which the role may not read the columns.
func NewOpened(table, view string, columns []string) Opened {
	name := pq.QuoteIdentifier(table)
	column := `"(?:` + strings.Join(columns, "|") + `)"`
	return Opened{
		name:       name,
		view:       pq.QuoteIdentifier(view),
		from:       regexp.MustCompile(`\b(FROM|JOIN) ` + name + `( AS)?`),
		update:     regexp.MustCompile(`^UPDATE ` + name + ` SET (.*?)( WHERE .*)?$`),
		reads:      regexp.MustCompile(name + `\.` + column),
		conditions: regexp.MustCompile(column),
		upsert:     regexp.MustCompile(`^(INSERT INTO ` + name + ` \(([^()]*)\) VALUES \((.*)\) ON CONFLICT .* DO UPDATE SET )(.*)$`),
		excluded:   regexp.MustCompile(`"excluded"\.(` + column + `)`),
	}
}

// apply rewrites a statement, except the values of an upsert.
func (o Opened) apply(query string) string {
	if m := o.update.FindStringSubmatch(query); m != nil && (o.reads.MatchString(m[1]) || o.conditions.MatchString(m[2])) {
		// The view's rows are locked first, so that concurrent updates do not use old values.
		query = "UPDATE " + o.name + " AS changed SET " + m[1] + " FROM (SELECT * FROM " + o.name + m[2] + " FOR UPDATE) AS " + o.name +
			" WHERE changed.id = " + o.name + ".id"
	}
	rest, deletes := strings.CutPrefix(query, "DELETE FROM "+o.name)
	rest = o.from.ReplaceAllStringFunc(rest, func(from string) string {
		m := o.from.FindStringSubmatch(from)
		if m[2] != "" {
			return m[1] + " " + o.view + " AS"
		}
		return m[1] + " " + o.view + " AS " + o.name
	})
	if deletes {
		return "DELETE FROM " + o.name + rest
	}
	return rest
}

// values names the inserted values in the assignments of an upsert: only a role that may read a column may read it from excluded.
func (o Opened) values(query string) string {
	if !strings.Contains(query, " DO UPDATE SET ") {
		return query
	}
	m := o.upsert.FindStringSubmatch(query)
	if m == nil {
		return query
	}
	columns := strings.Split(m[2], ", ")
	var rows [][]string
	for row := range strings.SplitSeq(m[3], "), (") {
		rows = append(rows, strings.Split(row, ", "))
	}
	id := slices.Index(columns, `"id"`)
	return m[1] + o.excluded.ReplaceAllStringFunc(m[4], func(excluded string) string {
		switch i := slices.Index(columns, o.excluded.FindStringSubmatch(excluded)[1]); {
		case i < 0:
			return "DEFAULT"
		case len(rows) == 1:
			return rows[0][i]
		case id < 0:
			return excluded
		default:
			var value strings.Builder
			value.WriteString(`CASE "excluded"."id"`)
			for _, row := range rows {
				value.WriteString(" WHEN " + row[id] + " THEN " + row[i])
			}
			return value.String() + " END"
		}
	})
}
