package database

import (
	"context"
	"fmt"

	"github.com/predicthealth/database/ent"
)

// versioned are the mutations of entities that have a version (ent/template/version.tmpl).
type versioned interface {
	VersionRead() (version int64, ok bool)
	VersionNow(ctx context.Context) (int64, error)
	Conditional() bool
	RowsAffected() (rows int64, known bool)
}

// explainUpdate tells why an update of one row changed none: another writer was first
// ([*ConflictError]), the actor sees the row and may not change it ([*PermissionError]), or the row is
// gone, hidden, or does not meet the conditions that the caller added (Ent's NotFoundError). Ent by
// itself knows the last alone, and takes the second for a change that happened. That an update is made
// at the version it carries only is the generated code's doing.
func explainUpdate(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		vm, ok := m.(versioned)
		if !ok || !m.Op().Is(ent.OpUpdateOne) {
			return v, err
		}
		if rows, known := vm.RowsAffected(); !known || rows > 0 {
			return v, err
		}
		switch table := tableOf[m.Type()]; {
		case err == nil:
			return nil, &PermissionError{Table: table}
		case ent.IsNotFound(err):
			return v, notFound(ctx, vm, table, err)
		}
		return v, err
	})
}

// notFound is the error of an update that found no row, by what has become of the row.
func notFound(ctx context.Context, m versioned, table string, err error) error {
	read, ok := m.VersionRead()
	if !ok {
		return err
	}
	switch current, lookup := m.VersionNow(ctx); {
	case ent.IsNotFound(lookup):
		return err
	case lookup != nil:
		return fmt.Errorf("look for what an update did not find: %w", lookup)
	case current != read:
		return &ConflictError{Table: table, Read: read, Current: current}
	case !m.Conditional():
		return &PermissionError{Table: table}
	}
	return err
}
