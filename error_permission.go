package database

import (
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// RuleActorKind is the rule of a [*PermissionError] for a kind of actor that the role of the service may not be,
// whatever the statement.
const RuleActorKind = "actor_kind"

// PermissionError says that the actor, or the database role that the service connects as, may not do
// what was asked. What an actor may not even see is not found (ent.IsNotFound) instead.
type PermissionError struct {
	Table string // e.g. patients; empty when PostgreSQL does not say
	// Rule is the rule about a change that PostgreSQL names (patients_validation_change, …); empty
	// when a grant or a row policy is missing.
	Rule string
	err  error
}

func (e *PermissionError) Error() string {
	where := e.Table
	if where == "" {
		where = "the database"
	}
	if e.Rule == RuleActorKind {
		return "the role that the service connects as may not be such an actor (docs/security.md)"
	}
	if e.Rule != "" {
		return fmt.Sprintf("%s: the actor may not make this change, by rule %q", where, e.Rule)
	}
	return where + ": neither actor nor role may do this"
}

func (e *PermissionError) Unwrap() error { return e.err }

// permission is the error for a missing grant, a row that no policy takes, or a rule about changes.
func permission(server *pq.Error, plain error) error {
	table := server.Table
	for name := range relations() {
		// PostgreSQL names it in the text only.
		if table == "" && containsWord(server.Message, name) {
			table = name
		}
	}
	return &PermissionError{table, server.Constraint, plain}
}

func containsWord(text, word string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '"' }) {
		if w == word {
			return true
		}
	}
	return false
}
