package database

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/internal/driver"
	"github.com/predicthealth/database/internal/hooks"
)

// ErrNothingWritten is returned by the ID of an upsert that kept an existing row (DoNothing): there is no id to return.
// Exec of such an upsert returns nil, for one row and for many.
var ErrNothingWritten = ent.ErrNothingWritten

// DuplicateError is returned for a value that violates a unique constraint.
type DuplicateError struct {
	Table      string // e.g. users
	Column     string // e.g. email
	Constraint string // e.g. users_email_key
	err        error
}

func (e *DuplicateError) Error() string {
	return fmt.Sprintf("%s: duplicate value violates unique constraint %q", location(e.Table, e.Column), e.Constraint)
}

func (e *DuplicateError) Unwrap() error { return e.err }

// ReferenceError is returned for a row that references a missing one, and for the deletion of a row that is still
// referenced.
type ReferenceError struct {
	Table      string // the table that holds the reference, e.g. patients
	Column     string // e.g. doctor_id
	Constraint string // e.g. patients_doctor_id_fkey
	err        error
}

func (e *ReferenceError) Error() string {
	return fmt.Sprintf("%s: missing or still referenced row violates foreign key constraint %q", location(e.Table, e.Column), e.Constraint)
}

func (e *ReferenceError) Unwrap() error { return e.err }

// RuleError is returned for a value or a change that violates a rule of the domain, whether PostgreSQL or the client
// rejected it.
type RuleError struct {
	Table  string // e.g. patients; empty if PostgreSQL does not report it
	Column string // e.g. date_of_birth; empty for a rule over several columns
	// Rule is the constraint's name (patients_date_of_birth_check), RuleRequired, RuleInvalid, or PostgreSQL's
	// condition name for a value that is not of the column's type (numeric_value_out_of_range,
	// string_data_right_truncation, …).
	Rule string
	err  error
}

// RuleRequired is the Rule of a [RuleError] for a missing value.
const RuleRequired = "required"

// RuleInvalid is the Rule of a [RuleError] for a value that the client rejected: too long or too large, not in an
// enumeration, or not a valid date.
const RuleInvalid = "invalid"

// ConstraintEdgeTaken is the Constraint of a [ReferenceError] for an edge to a row that already belongs to another one.
const ConstraintEdgeTaken = "connected"

func (e *RuleError) Error() string {
	where := location(e.Table, e.Column)
	switch {
	case e.Rule == RuleRequired:
		return where + ": a value is required"
	case e.Rule == RuleInvalid:
		return where + ": the value is too long, too large or not allowed in this column"
	case where == "":
		return "a value was rejected: " + strings.ReplaceAll(e.Rule, "_", " ")
	}
	return fmt.Sprintf("%s: value violates check constraint %q", where, e.Rule)
}

func (e *RuleError) Unwrap() error { return e.err }

func location(table, column string) string {
	switch {
	case column == "":
		return table
	case table == "":
		return column
	}
	return table + "." + column
}

// translate turns a PostgreSQL error about a row into one of this package's types, and removes what may repeat values
// from all others.
func translate(err error) error {
	var server *pq.Error
	if errors.Is(err, driver.ErrDate) {
		return &RuleError{Rule: pqerror.DatetimeFieldOverflow.Name(), err: err}
	}
	if err == nil || !errors.As(err, &server) {
		return err
	}
	plain := scrub(server)
	if server.Constraint == ruleRecordNotOpened {
		patient, _ := uuid.Parse(server.Detail)
		return &RecordNotOpenedError{patient, plain}
	}
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

// scrub copies what identifies an error and omits what may contain values: the detail, the context, the statement, and the
// text of errors about values.
func scrub(e *pq.Error) *pq.Error {
	plain := &pq.Error{
		Severity: e.Severity, Code: e.Code, Message: e.Message, Hint: e.Hint, Position: e.Position,
		Routine: e.Routine,
		Schema:  e.Schema, Table: e.Table, Column: e.Column, DataTypeName: e.DataTypeName, Constraint: e.Constraint,
	}
	// A syntax error quotes the statement, which in hand-written SQL may contain a value.
	if class := e.Code.Class(); class == pqerror.ClassDataException || class == pqerror.ClassPLpgSQLError || e.Code == pqerror.SyntaxError {
		plain.Message = e.Code.Name()
	}
	return plain
}

// translateValidation turns the errors of Ent's own checks into this package's types. Ent's text may repeat the value.
func translateValidation(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v, err := next.Mutate(ctx, m)
		var invalid *ent.ValidationError
		var value *hooks.InvalidError
		var refused *ent.ConstraintError
		var server *pq.Error
		switch {
		case errors.As(err, &refused) && !errors.As(err, &server):
			// Ent's own error for an edge to a row that already belongs to another one; its text lists ids.
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
