package statement

import (
	"strings"

	"ariga.io/atlas/sql/migrate"
)

// OfMigration returns the statements of a migration. If its first line sets a custom delimiter (-- atlas:delimiter),
// both the delimiter and ";" end a statement. Error: [*UnclosedError], or Atlas's.
func OfMigration(text string) ([]Statement, error) {
	if !strings.HasPrefix(text, "-- atlas:delimiter") {
		return Split(text)
	}
	pieces, err := migrate.Stmts(text)
	if err != nil {
		return nil, err
	}
	first := strings.Index(text, "\n") + 1 // Atlas counts from the second line
	var all []Statement
	for _, piece := range pieces {
		parts, err := Split(piece.Text)
		if err != nil {
			return nil, err
		}
		for i, s := range parts {
			s.Pos += first + piece.Pos
			if i == 0 {
				s.Comments = piece.Comments
			}
			all = append(all, s)
		}
	}
	return all, nil
}

// EndsTransaction reports whether it begins or ends a transaction, as opposed to a savepoint.
func (s Statement) EndsTransaction() bool {
	word := func(i int) string {
		if i < len(s.Words) {
			return s.Words[i]
		}
		return ""
	}
	switch word(0) {
	case "BEGIN", "COMMIT", "END", "ABORT":
		return true
	case "START", "PREPARE":
		return word(1) == "TRANSACTION"
	case "ROLLBACK":
		return word(1) != "TO" && ((word(1) != "WORK" && word(1) != "TRANSACTION") || word(2) != "TO")
	}
	return false
}

// Scan is OfMigration with Atlas's type.
func Scan(text string) ([]*migrate.Stmt, error) {
	all, err := OfMigration(text)
	if err != nil {
		return nil, err
	}
	var out []*migrate.Stmt
	for _, s := range all {
		out = append(out, &migrate.Stmt{Pos: s.Pos, Text: s.Text, Comments: s.Comments})
	}
	return out, nil
}
