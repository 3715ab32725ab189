package database

import "fmt"

// ConflictError says that a row has changed since its writer read it: the update was not made. Read
// the row again, and decide anew.
type ConflictError struct {
	Table   string // e.g. patients
	Read    int64  // the version that the update carried
	Current int64  // the version that the row was at when the update had failed
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("%s: the row is at version %d, and the update is of version %d", e.Table, e.Current, e.Read)
}
