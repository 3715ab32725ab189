package database

import "fmt"

// ConflictError is returned for an update of a row that has changed since it was read. Nothing was updated: read the row
// again and repeat the decision.
type ConflictError struct {
	Table   string // e.g. patients
	Read    int64  // the version that the update expected
	Current int64  // the version of the row after the update failed
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("%s: the row is at version %d, but the update expected version %d", e.Table, e.Current, e.Read)
}
