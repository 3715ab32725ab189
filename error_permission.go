package database

import (
	"fmt"
	"strings"

	"github.com/lib/pq"
)

// RuleActorKind is the Rule of a [*PermissionError] for a kind of actor that the role of the service may not set, for any
// statement.
const RuleActorKind = "actor_kind"

// PermissionError is returned for an operation that is not allowed to the actor, or to the role that the service connects
// as. A row that the actor may not see is not found (ent.IsNotFound) instead.
type PermissionError struct {
	Table string // e.g. patients; empty if PostgreSQL does not report it
	// Rule is the name of the violated rule about changes (patients_validation_change, …); empty if a grant or
	// a row policy is missing.
	Rule string
	err  error
}

func (e *PermissionError) Error() string {
	where := e.Table
	if where == "" {
		where = "the database"
	}
	if e.Rule == RuleActorKind {
		return "the role that the service connects as may not set this kind of actor (docs/security.md)"
	}
	if e.Rule != "" {
		return fmt.Sprintf("%s: the actor may not make this change, by rule %q", where, e.Rule)
	}
	return where + ": permission denied for the actor or the role"
}

func (e *PermissionError) Unwrap() error { return e.err }

// permission returns the error for a missing grant, a row that no policy allows, or a rule about changes.
func permission(server *pq.Error, plain error) error {
	table := server.Table
	for name := range relations() {
		// PostgreSQL reports it in the text only.
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
