package database

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/hooks"
)

// ErrNothingWritten is returned by the ID of an upsert that met a row and left it alone (DoNothing): there
// is no id to return. The Exec of such an upsert returns nil, of one row as of many.
var ErrNothingWritten = ent.ErrNothingWritten

// DuplicateError says that a value that must be unique is already there.
type DuplicateError struct {
	Table      string // e.g. users
	Column     string // e.g. email
	Constraint string // e.g. users_email_key
	err        error
}

func (e *DuplicateError) Error() string {
	return fmt.Sprintf("%s: duplicate value violates unique constraint %q", place(e.Table, e.Column), e.Constraint)
}

func (e *DuplicateError) Unwrap() error { return e.err }

// ReferenceError says that a row names another one that does not exist, or that a row cannot go
// because another one still names it.
type ReferenceError struct {
	Table      string // the table that holds the reference, e.g. patients
	Column     string // e.g. doctor_id
	Constraint string // e.g. patients_doctor_id_fkey
	err        error
}

func (e *ReferenceError) Error() string {
	return fmt.Sprintf("%s: missing or still needed row violates foreign key constraint %q", place(e.Table, e.Column), e.Constraint)
}

func (e *ReferenceError) Unwrap() error { return e.err }

// RuleError says that a value or a change breaks a rule of the domain, be it found by PostgreSQL or
// by the client before it asked.
type RuleError struct {
	Table  string // e.g. patients; empty when PostgreSQL does not say
	Column string // e.g. date_of_birth; empty for a rule over several columns
	// Rule is the constraint's name (patients_date_of_birth_check), RuleRequired, or the condition
	// that PostgreSQL gives for a value that is none of the column's type
	// (numeric_value_out_of_range, string_data_right_truncation, …).
	Rule string
	err  error
}

// RuleRequired is the Rule of a [RuleError] about a value that is missing.
const RuleRequired = "required"

// RuleInvalid is the Rule of a [RuleError] about a value that the client refused before it asked
// PostgreSQL: too long or too large, none of an enumeration's words, or no day of the calendar.
const RuleInvalid = "invalid"

// ConstraintEdgeTaken is the Constraint of a [ReferenceError] about an edge to a row that already belongs to
// another one.
const ConstraintEdgeTaken = "connected"

func (e *RuleError) Error() string {
	where := place(e.Table, e.Column)
	switch {
	case e.Rule == RuleRequired:
		return where + ": a value is required"
	case e.Rule == RuleInvalid:
		return where + ": the value is too long or too large, or none of those that the column takes"
	case where == "":
		return "a value was refused: " + strings.ReplaceAll(e.Rule, "_", " ")
	}
	return fmt.Sprintf("%s: value violates check constraint %q", where, e.Rule)
}

func (e *RuleError) Unwrap() error { return e.err }

func place(table, column string) string {
	switch {
	case column == "":
		return table
	case table == "":
		return column
	}
	return table + "." + column
}

// translate turns an error of PostgreSQL into one of this package's types, where it is about a row,
// and strips every other of what may repeat a row's values.
func translate(err error) error {
	var server *pq.Error
	if errors.Is(err, driver.ErrDate) {
		return &RuleError{Rule: pqerror.DatetimeFieldOverflow.Name(), err: err}
	}
	if err == nil || !errors.As(err, &server) {
		return err
	}
	plain := scrub(server)
	column := server.Column
	if column == "" {
		column = columnOf(server.Table, server.Constraint)
	}
	switch server.Code {
	case pqerror.UniqueViolation:
		return &DuplicateError{server.Table, column, server.Constraint, plain}
	case pqerror.ForeignKeyViolation, pqerror.RestrictViolation:
		return &ReferenceError{server.Table, column, server.Constraint, plain}
	case pqerror.CheckViolation, pqerror.ExclusionViolation:
		return &RuleError{server.Table, column, server.Constraint, plain}
	case pqerror.InsufficientPrivilege:
		return permission(server, plain)
	case pqerror.NotNullViolation:
		return &RuleError{server.Table, column, RuleRequired, plain}
	}
	if server.Code.Class() == pqerror.ClassDataException {
		return &RuleError{server.Table, column, server.Code.Name(), plain}
	}
	return plain
}

// scrub copies what identifies an error and leaves out what may hold a row's values: the detail,
// the context, the statement, and the text of errors about values.
func scrub(e *pq.Error) *pq.Error {
	plain := &pq.Error{
		Severity: e.Severity, Code: e.Code, Message: e.Message, Hint: e.Hint, Position: e.Position,
		Routine: e.Routine,
		Schema:  e.Schema, Table: e.Table, Column: e.Column, DataTypeName: e.DataTypeName, Constraint: e.Constraint,
	}
	// A syntax error quotes what stands there, which in hand-written SQL may be a value.
	if class := e.Code.Class(); class == pqerror.ClassDataException || class == pqerror.ClassPLpgSQLError || e.Code == pqerror.SyntaxError {
		plain.Message = e.Code.Name()
	}
	return plain
}

// translateValidation is the client's outermost hook: it turns what Ent's own checks refuse into
// the same type that PostgreSQL's refusals have. Ent's text may repeat the value; ours does not.
func translateValidation(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		var invalid *ent.ValidationError
		var value *hooks.InvalidError
		var refused *ent.ConstraintError
		var server *pq.Error
		switch {
		case errors.As(err, &refused) && !errors.As(err, &server):
			// Ent's own, of an edge to a row that is another's already; it lists ids.
			return v, &ReferenceError{Table: tableOf[m.Type()], Constraint: ConstraintEdgeTaken}
		case errors.As(err, &value):
			rule := RuleInvalid
			if value.Missing {
				rule = RuleRequired
			}
			return v, &RuleError{Table: tableOf[m.Type()], Column: columnOfField(m.Type(), value.Field), Rule: rule}
		case !errors.As(err, &invalid):
			return v, err
		}
		rule := RuleInvalid
		if _, set := m.Field(invalid.Name); !set {
			rule = RuleRequired
		}
		return v, &RuleError{Table: tableOf[m.Type()], Column: columnOfField(m.Type(), invalid.Name), Rule: rule}
	})
}
