package lint

import (
	"fmt"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/postgres"

	pg "github.com/predicthealth/database/internal/postgres"
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
	stmts, err := (&postgres.Driver{}).ScanStmts(string(f.Bytes()))
	if err != nil {
		return nil, fmt.Errorf("%s:%w", f.Name(), err)
	}
	text := string(f.Bytes())
	for _, s := range stmts {
		s.Pos = pg.Position(text, s.Pos)
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
