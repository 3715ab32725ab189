package statistics

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/predicthealth/database/ent"
)

// group is a row of the result: a grouping column, one of its values, and the number of rows with it.
type group struct {
	By    int     `sql:"grouped_by"`
	Value *string `sql:"value"` // nil for NULL
	N     int     `sql:"n"`
	// Only for the group of all rows:
	Active     int `sql:"active"`
	Verified   int `sql:"verified"`
	Last30Days int `sql:"last_30_days"`
}

func (g group) value() string {
	if g.Value == nil {
		return ""
	}
	return *g.Value
}

// query is implemented by the aggregate builders of the entities.
type query interface {
	Scan(ctx context.Context, into any) error
}

// aggregate is a column of the result.
type aggregate = ent.AggregateFunc

// groups counts by each of the columns and in total, in one pass over the rows. In the result, By is the index of
// the column, or len(columns) for the total. values is an SQL expression for the grouping column's value; the other
// columns are NULL.
func groups(columns []string, values string, more ...aggregate) []aggregate {
	sets := make([]string, 0, len(columns)+1)
	by := "CASE"
	for i, c := range columns {
		sets = append(sets, "("+c+")")
		by += fmt.Sprintf(" WHEN GROUPING(%s) = 0 THEN %d", c, i)
	}
	by += fmt.Sprintf(" ELSE %d END", len(columns))
	first := func(s *sql.Selector) string {
		s.GroupBy("GROUPING SETS (" + strings.Join(append(sets, "()"), ", ") + ")")
		return sql.As(by, "grouped_by")
	}
	return append([]aggregate{first, column(values, "value"), column("count(*)", "n")}, more...)
}

func column(expression, name string) aggregate {
	return func(*sql.Selector) string { return sql.As("("+expression+")", name) }
}

func active() aggregate   { return column("count(*) FILTER (WHERE is_active)", "active") }
func verified() aggregate { return column("count(*) FILTER (WHERE is_verified)", "verified") }

// last30Days counts in hours: days vary in length with daylight saving time.
func last30Days() aggregate {
	return column("count(*) FILTER (WHERE created_at >= now() - interval '720 hours')", "last_30_days")
}

func read(ctx context.Context, of string, q query) ([]group, error) {
	var out []group
	if err := q.Scan(ctx, &out); err != nil {
		return nil, fmt.Errorf("count %s: %w", of, err)
	}
	return out, nil
}
