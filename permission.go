package database

import (
	"context"
	"fmt"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
)

// PermissionError says that the actor, or the database role that the service connects as, may not do
// what was asked. What an actor may not even see is not found ([ent.IsNotFound]) instead.
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
	if e.Rule != "" {
		return fmt.Sprintf("%s: the actor may not make this change, by rule %q", where, e.Rule)
	}
	return where + ": neither actor nor role may do this"
}

func (e *PermissionError) Unwrap() error { return e.err }

// permission is the error for a missing grant, a row that no policy takes, or a rule about changes.
func permission(server *pq.Error, plain error) error {
	table := server.Table
	for name := range tables() {
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

// changeHappened turns an update of one row that changed none into a [*PermissionError]: the actor sees
// the row, and a row policy keeps it from being changed, which PostgreSQL and Ent pass over in silence.
func changeHappened(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if !m.Op().Is(ent.OpUpdateOne) {
			return next.Mutate(ctx, m)
		}
		table := tableOf[m.Type()]
		ctx, affected := driver.WithAffected(ctx, fmt.Sprintf("UPDATE %q ", table))
		v, err := next.Mutate(ctx, m)
		if err == nil && affected.Known && affected.Rows == 0 {
			return nil, &PermissionError{Table: table}
		}
		return v, err
	})
}
