package list

import (
	"strings"

	"entgo.io/ent/dialect/sql"
)

// clause is what Ent's predicates and orders of every entity are.
type clause = func(*sql.Selector)

// where is a predicate of SQL in which each ? is an argument. Ent's own Expr numbers none of them.
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

// as gives clauses the type that an entity's builder takes.
func as[P ~func(*sql.Selector)](clauses []clause) []P {
	out := make([]P, len(clauses))
	for i, c := range clauses {
		out[i] = c
	}
	return out
}
