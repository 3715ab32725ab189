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
}

// optimistic tells why an update that carries a version found no row: another writer was first
// (*ConflictError), or the row is gone, or it does not meet the conditions that the caller added (Ent's
// NotFoundError, for both). That the update is made at its version only is the generated code's doing.
func optimistic(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		vm, ok := m.(versioned)
		if !ok || !ent.IsNotFound(err) {
			return v, err
		}
		read, ok := vm.VersionRead()
		if !ok {
			return v, err
		}
		switch current, lookup := vm.VersionNow(ctx); {
		case ent.IsNotFound(lookup):
			return v, err
		case lookup != nil:
			return v, fmt.Errorf("look for what an update did not find: %w", lookup)
		case current == read:
			return v, err
		default:
			return v, &ConflictError{Table: tableOf[m.Type()], Read: read, Current: current}
		}
	})
}
