package migrate

import (
	"errors"
	"fmt"

	"ariga.io/atlas/sql/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
)

// ErrLocked is returned when another session holds the migration lock of the database beyond the lock timeout.
var ErrLocked = errors.New("another session holds the migration lock of this database; wait for its program, or end it")

// ErrNotEmpty is returned when a database has tables but no recorded migration.
var ErrNotEmpty = errors.New("the database has tables, but no recorded migration")

// ErrBaseline is returned when a baseline is requested for a database with recorded migrations.
var ErrBaseline = errors.New("a baseline is for a database without recorded migrations, and this one has some")

// VersionError reports that no file has the requested version.
type VersionError struct{ Version string }

func (e *VersionError) Error() string {
	return fmt.Sprintf("migrations: there is no version %q", e.Version)
}

// HistoryError reports that the migrations applied to a database and those of the directory are not one
// history.
type HistoryError struct {
	File   string // the file name, or the version if there is no file
	Reason string
}

func (e *HistoryError) Error() string { return fmt.Sprintf("migrations: %s: %s", e.File, e.Reason) }

// StatementError reports which statement of which file was refused, and why. The file's transaction
// was rolled back.
type StatementError struct {
	File   string
	Line   int
	Reason string
	err    error
}

func (e *StatementError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Reason) }

func (e *StatementError) Unwrap() error { return e.err }

// explain converts the executor's error about a statement to a StatementError.
func explain(err error) error {
	var stmt *migrate.StmtExecError
	if !errors.As(err, &stmt) {
		return err
	}
	text := string(stmt.File.Bytes())
	line, reason := pg.Refusal(text, stmt.Stmt.Pos, stmt.Stmt.Text, stmt.Err)
	return &StatementError{File: stmt.File.Name(), Line: line, Reason: reason, err: err}
}
