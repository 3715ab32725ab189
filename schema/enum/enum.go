// Package enum holds the closed sets of words that the database accepts.
//
// Each set is declared once, here: Ent's fields take their Go type from it, and the CHECK
// constraints of the tables are made from it by [In]. It is a leaf, so that both the schemas
// and the generated client can mention these types.
package enum

import (
	"fmt"
	"strings"
)

// Enum is what Ent asks of a Go type that stands for a closed set of words.
type Enum interface{ Values() []string }

// In returns the SQL condition that keeps column to the words of e.
func In(column string, e Enum) string {
	words := e.Values()
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = "'" + strings.ReplaceAll(w, "'", "''") + "'"
	}
	return fmt.Sprintf("%s IN (%s)", column, strings.Join(quoted, ", "))
}

func words[T ~string](set ...T) []string {
	all := make([]string, len(set))
	for i, w := range set {
		all[i] = string(w)
	}
	return all
}
