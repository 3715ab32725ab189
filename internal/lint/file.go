package lint

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"

	pg "github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/statement"
	engine "github.com/predicthealth/database/migrate"
)

// file is a migration and its statements.
type file struct {
	*migrate.LocalFile
	text  string
	stmts []*migrate.Stmt
	inTx  bool
}

// parse splits a file into statements as package migrate does.
func parse(f *migrate.LocalFile) (*file, error) {
	text := string(f.Bytes())
	stmts, err := statement.Scan(text)
	var unclosed *statement.UnclosedError
	if errors.As(err, &unclosed) {
		return nil, &engine.StatementError{File: f.Name(), Line: unclosed.Line, Reason: unclosed.Reason()}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	return &file{f, text, stmts, !slices.Contains(f.Directive("txmode"), "none")}, nil
}

// line returns the line of a position in the file, from 1.
func (f *file) line(pos int) int { return 1 + strings.Count(f.text[:pos], "\n") }

// statementError wraps PostgreSQL's error about a statement.
func (f *file) statementError(stmt *migrate.Stmt, err error) error {
	line, reason := pg.Refusal(f.text, stmt.Pos, stmt.Text, err)
	return &engine.StatementError{File: f.Name(), Line: line, Reason: reason}
}
