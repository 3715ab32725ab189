package rewrite

import (
	"regexp"
	"strings"

	"github.com/lib/pq"
)

// Fence makes SELECTs read a table through a subquery in which the table's policies are evaluated before any condition on other
// columns than the plain ones. Elsewhere PostgreSQL may evaluate conditions like a bare boolean column before the policies, so that
// the error of a policy shows which rows they select.
type Fence struct {
	table    *regexp.Regexp
	subquery string
}

// NewFence returns the Fence of a table. Conditions on the plain columns still use their indexes.
func NewFence(table string, plain []string) Fence {
	quoted := make([]string, len(plain))
	for i, c := range plain {
		quoted[i] = pq.QuoteIdentifier(c)
	}
	name := pq.QuoteIdentifier(table)
	return Fence{
		table:    regexp.MustCompile(`\b(FROM|JOIN) ` + regexp.QuoteMeta(name) + `( AS)?`),
		subquery: "(SELECT DISTINCT ON (" + strings.Join(quoted, ", ") + ") * FROM " + name + ") AS",
	}
}

// apply rewrites a SELECT, except one that locks rows, which a subquery of distinct rows does not permit.
func (f Fence) apply(query string) string {
	if !strings.HasPrefix(query, "SELECT ") || strings.Contains(query, " FOR UPDATE") || strings.Contains(query, " FOR SHARE") {
		return query
	}
	return f.table.ReplaceAllStringFunc(query, func(from string) string {
		m := f.table.FindStringSubmatch(from)
		rewritten := m[1] + " " + f.subquery
		if m[2] == "" {
			rewritten += strings.TrimPrefix(from, m[1])
		}
		return rewritten
	})
}
