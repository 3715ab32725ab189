package migrate

import (
	"errors"
	"fmt"

	"ariga.io/atlas/sql/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
)

// ErrLocked is returned when another program applies migrations to the same database and has not
// finished in time.
var ErrLocked = errors.New("another session holds the lock of migrations on this database, whose program is to be waited for, or ended")

// ErrNotEmpty is returned when a database holds tables but no record of a migration.
var ErrNotEmpty = errors.New("the database holds tables, but no record that a migration made them")

// ErrBaseline is returned when a baseline is asked for where migrations are recorded already.
var ErrBaseline = errors.New("a baseline is for a database without a record of migrations, and this one has one")

// VersionError says that a version was asked for that no file has.
type VersionError struct{ Version string }

func (e *VersionError) Error() string {
	return fmt.Sprintf("migrations: there is no version %q", e.Version)
}

// HistoryError says that what was applied to a database and what this directory holds are not one
// history.
type HistoryError struct {
	File   string // the file, or the version where there is no file
	Reason string
}

func (e *HistoryError) Error() string { return fmt.Sprintf("migrations: %s: %s", e.File, e.Reason) }

// StatementError says which statement of which file PostgreSQL refused, and why. The file's
// transaction was rolled back.
type StatementError struct {
	File   string
	Line   int
	Reason string
	err    error
}

func (e *StatementError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Reason) }

func (e *StatementError) Unwrap() error { return e.err }

// explain turns the executor's error about a statement into a StatementError.
func explain(err error) error {
	var stmt *migrate.StmtExecError
	if !errors.As(err, &stmt) {
		return err
	}
	text := string(stmt.File.Bytes())
	line, reason := pg.Refusal(text, stmt.Stmt.Pos, stmt.Stmt.Text, stmt.Err)
	return &StatementError{File: stmt.File.Name(), Line: line, Reason: reason, err: err}
}
