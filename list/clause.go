package list

import (
	"strings"

	"entgo.io/ent/dialect/sql"
)

// clause is the common type of Ent's predicates and orders.
type clause = func(*sql.Selector)

// where returns a predicate of SQL text in which each ? is an argument. Ent's Expr does not number arguments.
func where(text string, args ...any) *sql.Predicate { return sql.P(fill(text, args...)) }

func fill(text string, args ...any) func(*sql.Builder) {
	return func(b *sql.Builder) {
		parts := strings.Split(text, "?")
		for i, part := range parts {
			if b.WriteString(part); i < len(parts)-1 {
				b.Arg(args[i])
			}
		}
	}
}

// as converts clauses to the type of an entity's builder.
func as[P ~func(*sql.Selector)](clauses []clause) []P {
	out := make([]P, len(clauses))
	for i, c := range clauses {
		out[i] = c
	}
	return out
}
