// Package enum has the enumerations that the database accepts. Ent's fields have these types, and the tables' CHECK constraints are made
// from them by [In]. It imports no other package of the module, so that the schemas and the generated client can use it.
package enum

import (
	"fmt"
	"strings"
)

// Enum is the interface of an enumeration in Ent.
type Enum interface{ Values() []string }

// In returns the SQL condition that column has a value of e.
func In(column string, e Enum) string {
	values := e.Values()
	quoted := make([]string, len(values))
	for i, v := range values {
		quoted[i] = "'" + strings.ReplaceAll(v, "'", "''") + "'"
	}
	return fmt.Sprintf("%s IN (%s)", column, strings.Join(quoted, ", "))
}

func values[T ~string](set ...T) []string {
	all := make([]string, len(set))
	for i, v := range set {
		all[i] = string(v)
	}
	return all
}
