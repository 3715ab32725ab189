package rewrite

import (
	"context"
	"fmt"
	"regexp"
	"strings"
)

// Sealed refuses statements that use encrypted columns in another way than reading and writing whole values: PostgreSQL has only ciphertexts to
// compare, which never equal. It also completes upserts that name only the column of the plain text.
type Sealed struct {
	tables  *regexp.Regexp
	columns *regexp.Regexp
	sets    *regexp.Regexp
	refuse  func(column, use string) error
}

// NewSealed returns the rules for the columns, and their ciphertexts of the same names with the suffix _sealed, of the tables. They return the
// errors of refuse.
func NewSealed(tables, columns []string, refuse func(column, use string) error) *Sealed {
	names := strings.Join(columns, "|")
	return &Sealed{
		tables:  regexp.MustCompile(`\b(` + strings.Join(tables, "|") + `)\b`),
		columns: regexp.MustCompile(`\b(` + names + `)(_sealed)?\b`),
		sets:    regexp.MustCompile(`"(` + names + `)(_sealed)?" = ("excluded"\."\w+"|NULL|\$\d+)`),
		refuse:  refuse,
	}
}

// apply checks a statement of Ent's builder, and returns it with complete assignments.
func (s *Sealed) apply(query string) (string, error) {
	if !s.columns.MatchString(query) || !s.tables.MatchString(query) {
		return query, nil
	}
	switch verb, _, _ := strings.Cut(query, " "); verb {
	case "SELECT":
		return query, s.checkSelect(query)
	case "UPDATE", "DELETE":
		_, where, _ := strings.Cut(query, " WHERE ")
		where, _, _ = strings.Cut(where, " RETURNING ")
		return query, s.check(where, "a condition")
	case "INSERT":
		return s.upsert(query)
	}
	return query, nil
}

var plainColumn = regexp.MustCompile(`^(DISTINCT )?("\w+"\.)?"\w+"$`)

type scanKey struct{}

// WithScan marks the context of a query whose result is scanned as it is, not as entities. Encrypted columns are refused there.
func WithScan(ctx context.Context) context.Context { return context.WithValue(ctx, scanKey{}, true) }

// checkScan refuses encrypted columns in the list of a query that is scanned.
func (s *Sealed) checkScan(ctx context.Context, query string) error {
	if ctx.Value(scanKey{}) == nil || !s.tables.MatchString(query) {
		return nil
	}
	list, _, _ := strings.Cut(query, " FROM ")
	return s.check(list, "being scanned; read entities with All, Only or First")
}

func (s *Sealed) checkSelect(query string) error {
	list, rest, _ := strings.Cut(strings.TrimPrefix(query, "SELECT "), " FROM ")
	for column := range strings.SplitSeq(list, ", ") {
		if !plainColumn.MatchString(column) {
			if err := s.check(column, "an expression"); err != nil {
				return err
			}
		}
	}
	return s.check(rest, "a condition, a group or an order")
}

func (s *Sealed) check(part, use string) error {
	if m := s.columns.FindStringSubmatch(part); m != nil {
		return s.refuse(m[1], use)
	}
	return nil
}

func (s *Sealed) upsert(query string) (string, error) {
	insert, update, ok := strings.Cut(query, " DO UPDATE SET ")
	if !ok {
		return query, nil
	}
	set, where, hasWhere := strings.Cut(update, " WHERE ")
	where, _, _ = strings.Cut(where, " RETURNING ")
	if hasWhere {
		if err := s.check(where, "a condition"); err != nil {
			return "", err
		}
	}
	var refused error
	completed := s.sets.ReplaceAllStringFunc(set, func(assignment string) string {
		m := s.sets.FindStringSubmatch(assignment)
		column, value, sealed := m[1], m[3], fmt.Sprintf("%q", m[1]+"_sealed")
		switch {
		case m[2] != "":
			if !strings.HasPrefix(value, `"excluded"`) {
				refused = s.refuse(column+"_sealed", "a ciphertext from a caller; set "+column)
			}
		case strings.HasPrefix(value, "$"):
			refused = s.refuse(column, "a value of its own in the update of an upsert; use Update instead of Set, or UpdateNewValues")
		case strings.Contains(set, sealed+" = "):
		case value == "NULL":
			return assignment + ", " + sealed + " = NULL"
		default:
			return assignment + ", " + sealed + ` = "excluded".` + sealed
		}
		return assignment
	})
	return insert + " DO UPDATE SET " + completed + strings.TrimPrefix(update, set), refused
}
