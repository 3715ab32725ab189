package database

import (
	"context"
	"fmt"

	"github.com/predicthealth/database/ent"
)

// versioned is implemented by the mutations of entities with a version (ent/template/version.tmpl).
type versioned interface {
	VersionRead() (version int64, ok bool)
	CurrentVersion(ctx context.Context) (int64, error)
	HasConditions() bool
	RowsAffected() (rows int64, known bool)
}

// explainUpdate returns the reason why an update of one row changed none: the row has another version
// ([*ConflictError]), the actor may see but not change it ([*PermissionError]), or it does not exist, is hidden, or does
// not match the caller's predicates (Ent's NotFoundError). Ent itself reports only the last, and treats the second as
// success. The generated code adds the version to the update's predicates.
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

// notFound returns the error of an update that matched no row.
func notFound(ctx context.Context, m versioned, table string, err error) error {
	read, ok := m.VersionRead()
	if !ok {
		return err
	}
	switch current, lookup := m.CurrentVersion(ctx); {
	case ent.IsNotFound(lookup):
		return err
	case lookup != nil:
		return fmt.Errorf("read the version of a row that was not updated: %w", lookup)
	case current != read:
		return &ConflictError{Table: table, Read: read, Current: current}
	case !m.HasConditions():
		return &PermissionError{Table: table}
	}
	return err
}
