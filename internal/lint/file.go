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

// parse splits a file as the engine does.
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

// line is the line, from 1, of a position in the file.
func (f *file) line(pos int) int { return 1 + strings.Count(f.text[:pos], "\n") }

// refused says where and why PostgreSQL refused a statement.
func (f *file) refused(stmt *migrate.Stmt, err error) error {
	line, reason := pg.Refusal(f.text, stmt.Pos, stmt.Text, err)
	return &engine.StatementError{File: f.Name(), Line: line, Reason: reason}
}
