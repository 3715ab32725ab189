package statement

import (
	"strings"

	"ariga.io/atlas/sql/migrate"
)

// OfMigration returns the statements of a migration's text. Where its first line sets a delimiter of Atlas's
// (-- atlas:delimiter), that ends one as ";" does. Error: [*UnclosedError], or Atlas's.
func OfMigration(text string) ([]Statement, error) {
	if !strings.HasPrefix(text, "-- atlas:delimiter") {
		return Split(text)
	}
	pieces, err := migrate.Stmts(text)
	if err != nil {
		return nil, err
	}
	first := strings.Index(text, "\n") + 1 // from which Atlas counts
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

// EndsTransaction says whether it begins or ends a transaction, rather than a part of one.
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

// Scan is OfMigration in Atlas's terms.
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
