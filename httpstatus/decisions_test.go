package httpstatus_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

const problem = "urn:predicthealth:problem:"

// decision is what an error becomes. Its name is the error's in the code, where a package of the module exports it.
type decision struct {
	name        string
	err         error
	status      int
	kind        string
	field, rule string
	after       time.Duration
}

var decisions = []decision{
	{name: "database.DuplicateError", err: &database.DuplicateError{Table: "users", Column: "email", Constraint: "users_email_key"}, status: 409, kind: "duplicate", field: "email", rule: "users_email_key"},
	{name: "database.ReferenceError", err: &database.ReferenceError{Table: "patients", Column: "doctor_id", Constraint: "patients_doctor_id_fkey"}, status: 409, kind: "reference", field: "doctor_id", rule: "patients_doctor_id_fkey"},
	{name: "database.RuleError", err: &database.RuleError{Table: "patients", Column: "date_of_birth", Rule: "patients_date_of_birth_check"}, status: 422, kind: "rule", field: "date_of_birth", rule: "patients_date_of_birth_check"},
	{name: "database.PermissionError", err: &database.PermissionError{Table: "patients", Rule: "patients_validation_change"}, status: 403, kind: "permission", rule: "patients_validation_change"},
	{name: "database.RecordNotOpenedError", err: &database.RecordNotOpenedError{Patient: uuid.New()}, status: 403, kind: "permission", rule: "record_not_opened"},
	{name: "clinical.KeyError", err: &clinical.KeyError{Kind: clinical.KeyUnavailable}, status: 503, kind: "unavailable", after: time.Second},
	{err: &clinical.KeyError{Kind: clinical.KeyMissing}, status: 500, kind: "internal"},
	{name: "clinical.DamagedError", err: &clinical.DamagedError{}, status: 500, kind: "internal"},
	{name: "clinical.ErasedError", err: &clinical.ErasedError{}, status: 422, kind: "rule", rule: "clinical_text_key"},
	{name: "clinical.FieldError", err: &clinical.FieldError{Field: "allergies"}, status: 500, kind: "internal"}, // a mistake of the program
	{name: "database.ConflictError", err: &database.ConflictError{Table: "patients", Read: 1, Current: 2}, status: 409, kind: "version"},
	{name: "database.ErrNothingWritten", err: database.ErrNothingWritten, status: 409, kind: "exists"},
	{name: "database.ErrOutcomeUnknown", err: database.ErrOutcomeUnknown, status: 500, kind: "outcome-unknown"},
	{name: "database.ErrUnavailable", err: database.ErrUnavailable, status: 503, kind: "unavailable", after: time.Second},
	{name: "database.UnavailableError", err: postgres.Unavailable(context.DeadlineExceeded), status: 503, kind: "unavailable", after: time.Second},
	{name: "database.ErrConnectionLost", err: database.ErrConnectionLost, status: 503, kind: "unavailable", after: time.Second},
	{name: "database.ErrTransactionPooling", err: database.ErrTransactionPooling, status: 500, kind: "internal"}, // a deployment's mistake

	{name: "ent.NotFoundError", err: new(ent.NotFoundError), status: 404, kind: "not-found"},
	{name: "ent.ErrNothingWritten", err: ent.ErrNothingWritten, status: 409, kind: "exists"},
	// The service's own mistakes: a query that finds several, an edge that was not loaded, a transaction in a transaction. What the
	// client refuses of a row is one of database's errors.
	{name: "ent.NotSingularError", err: new(ent.NotSingularError), status: 500, kind: "internal"},
	{name: "ent.NotLoadedError", err: new(ent.NotLoadedError), status: 500, kind: "internal"},
	{name: "ent.ErrTxStarted", err: ent.ErrTxStarted, status: 500, kind: "internal"},
	{name: "ent.ValidationError", err: new(ent.ValidationError), status: 500, kind: "internal"},
	{name: "ent.ConstraintError", err: new(ent.ConstraintError), status: 500, kind: "internal"},

	{name: "auth.ErrCredentials", err: auth.ErrCredentials, status: 401, kind: "credentials"},
	{name: "auth.ErrInactive", err: auth.ErrInactive, status: 403, kind: "inactive"},
	{name: "auth.ErrUnverified", err: auth.ErrUnverified, status: 403, kind: "unverified"},
	{name: "auth.ErrLocked", err: auth.ErrLocked, status: 403, kind: "locked"},
	{name: "auth.ErrOverloaded", err: auth.ErrOverloaded, status: 503, kind: "overloaded", after: time.Second},
	{name: "auth.LimitError", err: &auth.LimitError{RetryAfter: 90 * time.Second}, status: 429, kind: "limit", after: 90 * time.Second},
	{name: "auth.ErrSession", err: auth.ErrSession, status: 401, kind: "session"},
	{name: "auth.ErrSessionReused", err: auth.ErrSessionReused, status: 401, kind: "session"},
	{name: "auth.ReuseError", err: &auth.ReuseError{Ended: auth.Ended{Sessions: 2}}, status: 401, kind: "session"},
	{name: "auth.ErrToken", err: auth.ErrToken, status: 422, kind: "token"},
	{name: "auth.ErrEmail", err: auth.ErrEmail, status: 422, kind: "email", field: "email", rule: "invalid"},
	{name: "auth.ErrPasswordMissing", err: auth.ErrPasswordMissing, status: 422, kind: "password", field: "password", rule: "required"},
	{name: "auth.ErrPasswordTooLong", err: auth.ErrPasswordTooLong, status: 422, kind: "password", field: "password", rule: "too_long"},
	{name: "auth.ErrPasswordWeak", err: auth.ErrPasswordWeak, status: 422, kind: "password", field: "password", rule: "weak"},
	{name: "auth.ErrPasswordInvalid", err: auth.ErrPasswordInvalid, status: 422, kind: "password", field: "password", rule: "invalid"},
	{name: "auth.ErrPasswordPublished", err: auth.ErrPasswordPublished, status: 422, kind: "password", field: "password", rule: "published"},
	{name: "auth.ErrKeyUsed", err: auth.ErrKeyUsed, status: 422, kind: "key-used"},
	{name: "auth.PatientsError", err: &auth.PatientsError{Patients: 3}, status: 409, kind: "patients"},
	{name: "auth.ErrNoAccount", err: auth.ErrNoAccount, status: 404, kind: "not-found"},
	{name: "auth.ErrInTransaction", err: auth.ErrInTransaction, status: 500, kind: "internal"}, // the service's mistake

	{name: "erasure.HeldError", err: &erasure.HeldError{Reason: "r"}, status: 422, kind: "rule", rule: "erasures_hold"},

	{name: "list.FilterError", err: &list.FilterError{Field: "Status", Reason: "r"}, status: 400, kind: "filter", field: "Status"},
	{name: "list.SearchError", err: &list.SearchError{Reason: "r"}, status: 400, kind: "search"},
	{name: "paging.PageError", err: &paging.PageError{Reason: "r"}, status: 400, kind: "page"},
	{name: "paging.CursorError", err: &paging.CursorError{Reason: "r"}, status: 400, kind: "cursor"},
	{name: "audit.OutcomeError", err: &audit.OutcomeError{Outcome: "o"}, status: 400, kind: "filter", field: "Outcome"},
	// What bin/audit meets.
	{name: "audit.OpeningFilterError", err: &audit.OpeningFilterError{Reason: "r"}, status: 400, kind: "filter"},
	{name: "audit.OpeningArchiveError", err: &audit.OpeningArchiveError{}, status: 500, kind: "internal"},
	{name: "audit.AnchorError", err: &audit.AnchorError{}, status: 500, kind: "internal"},
	{name: "audit.ArchiveError", err: &audit.ArchiveError{}, status: 500, kind: "internal"},
	{name: "audit.BrokenError", err: &audit.BrokenError{Breaks: []audit.Break{{}}}, status: 500, kind: "internal"},
	{name: "audit.RestoreError", err: &audit.RestoreError{}, status: 500, kind: "internal"},

	// A context without an actor is the service's mistake: no request mends it.
	{name: "actor.ErrNone", err: actor.ErrNone, status: 500, kind: "internal"},
	{name: "actor.InvalidError", err: &actor.InvalidError{Reason: "r"}, status: 500, kind: "internal"},

	{name: "cache.ErrUnavailable", err: cache.ErrUnavailable, status: 503, kind: "unavailable", after: time.Second},
	{name: "cache.UnavailableError", err: &cache.UnavailableError{Err: context.DeadlineExceeded}, status: 503, kind: "unavailable", after: time.Second},
	{name: "cache.ErrNotFound", err: cache.ErrNotFound, status: 404, kind: "not-found"},
	{name: "cache.ErrHeld", err: cache.ErrHeld, status: 409, kind: "in-progress"},
	{name: "cache.ErrLost", err: cache.ErrLost, status: 500, kind: "internal"},       // the work may have been done twice
	{name: "cache.ErrRefused", err: cache.ErrRefused, status: 500, kind: "internal"}, // waiting does not mend it
	{name: "cache.TTLError", err: &cache.TTLError{}, status: 500, kind: "internal"},  // the service's mistake

	{name: "httpstatus.ErrUnavailable", err: httpstatus.ErrUnavailable, status: 503, kind: "unavailable", after: time.Second},
	{name: "httpstatus.ErrPreconditionRequired", err: httpstatus.ErrPreconditionRequired, status: 428, kind: "precondition-required"},
	{name: "httpstatus.ErrIfMatch", err: httpstatus.ErrIfMatch, status: 400, kind: "if-match"},
	{name: "httpstatus.ErrNoMatch", err: httpstatus.ErrNoMatch, status: 412, kind: "version"},
	{name: "httpstatus.Problem", err: httpstatus.Problem{Type: problem + "own", Status: 415}, status: 415, kind: "own"},

	// What has no name in a public package.
	{name: "no error"},
	{name: "another error", err: errors.New("s3cret"), status: 500, kind: "internal"},
	{name: "a canceled context", err: context.Canceled, status: 503, kind: "canceled"},
	{name: "a deadline", err: context.DeadlineExceeded, status: 503, kind: "timeout"},
	{name: "a server that cannot be used", err: &postgres.ConnectError{Address: "s3cret", Reason: "r"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a refused connection", err: &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a broken connection to a caller", err: &net.OpError{Op: "read", Err: syscall.ECONNRESET}, status: 500, kind: "internal"},
	{name: "a pool without a connection", err: driver.ErrBadConn, status: 503, kind: "unavailable", after: time.Second},
	{name: "too many connections", err: &pq.Error{Code: "53300"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a server that stops", err: &pq.Error{Code: "57P01"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a standby", err: &pq.Error{Code: "25006"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a password that was rotated", err: &pq.Error{Code: "28P01"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "a deadlock, time and again", err: &pq.Error{Code: "40P01"}, status: 503, kind: "unavailable", after: time.Second},
	{name: "statement_timeout", err: &pq.Error{Code: "57014"}, status: 503, kind: "timeout"},
	{name: "lock_timeout", err: &pq.Error{Code: "55P03"}, status: 503, kind: "timeout"},
	{name: "a statement that is wrong", err: &pq.Error{Code: "42601"}, status: 500, kind: "internal"},

	// Of several, the server's trouble prevails.
	{name: "a refusal that could not be recorded", err: errors.Join(auth.ErrInactive, fmt.Errorf("record: %w", &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED})), status: 503, kind: "unavailable", after: time.Second},
	{name: "lost at COMMIT when the caller left", err: fmt.Errorf("%w: %w", context.Canceled, database.ErrOutcomeUnknown), status: 500, kind: "outcome-unknown"},
	{name: "given up when the caller left", err: fmt.Errorf("%w: %w", context.Canceled, database.ErrConnectionLost), status: 503, kind: "canceled"},
	{name: "a question about the caller", err: fmt.Errorf("%w: %w", httpstatus.ErrUnavailable, &database.PermissionError{}), status: 503, kind: "unavailable", after: time.Second},
}

func TestDecisions(t *testing.T) {
	t.Parallel()
	for _, d := range decisions {
		t.Run(d.name, func(t *testing.T) {
			t.Parallel()
			if d.err == nil {
				if httpstatus.Of(nil) != 200 || httpstatus.ProblemOf(nil) != (httpstatus.Problem{}) {
					t.Errorf("%d, %+v", httpstatus.Of(nil), httpstatus.ProblemOf(nil))
				}
				return
			}
			for shape, err := range map[string]error{
				"plain": d.err, "wrapped": fmt.Errorf("a: %w", fmt.Errorf("b: %w", d.err)),
				"joined": errors.Join(errors.New("another"), fmt.Errorf("c: %w", d.err)),
			} {
				p := httpstatus.ProblemOf(err)
				want := httpstatus.Problem{Type: problem + d.kind, Title: p.Title, Status: d.status, Field: d.field, Rule: d.rule, RetryAfter: d.after}
				if p != want || p.Title == "" || httpstatus.Of(err) != d.status {
					t.Errorf("%s: %+v; want %+v", shape, p, want)
				}
			}
		})
	}
}

// elsewhere are packages whose errors no service meets: programs use them.
var elsewhere = []string{"access", "migrate"}

// TestEveryErrorIsDecided: each exported error of each public package of the module has its place in decisions.
func TestEveryErrorIsDecided(t *testing.T) {
	t.Parallel()
	decided := map[string]bool{}
	for _, d := range decisions {
		decided[d.name] = true
	}
	found := exportedErrors(t, "..")
	for _, name := range found {
		if of, _, _ := strings.Cut(name, "."); !decided[name] && !slices.Contains(elsewhere, of) {
			t.Errorf("%s has no status: add it to decisions, to what ProblemOf answers, and to the package's comment", name)
		}
	}
	for name := range decided {
		if !strings.Contains(name, " ") && strings.Contains(name, ".") && !slices.Contains(found, name) {
			t.Errorf("%s is decided, and not there", name)
		}
	}
}

// TestExportedErrors: what counts as one.
func TestExportedErrors(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	for path, text := range map[string]string{
		"a.go":               "package a\nvar ErrOne, errTwo = 1, 2\nvar (\n\tErrThree error\n)\ntype FourError struct{}\ntype Five struct{}\nfunc (*Five) Error() string { return \"\" }\ntype sixError struct{}\nfunc f() { var ErrSeven error; _ = ErrSeven }",
		"a_test.go":          "package a\nvar ErrTest error",
		"b/b.go":             "package b\ntype G[T any] struct{}\nfunc (G[T]) Error() string { return \"\" }",
		"internal/c/c.go":    "package c\nvar ErrC error",
		"cmd/d/main.go":      "package main\nvar ErrD error",
		"tools/go.mod":       "module x",
		"tools/e.go":         "package e\nvar ErrE error",
		"f/entc.go":          "//go:build ignore\n\npackage main\nvar ErrF error",
		".hidden/hidden.go":  "package hidden\nvar ErrHidden error",
		"b/testdata/test.go": "package testdata\nvar ErrTestdata error",
	} {
		path = filepath.Join(root, path)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := exportedErrors(t, root), []string{"a.ErrOne", "a.ErrThree", "a.Five", "a.FourError", "b.G"}; !slices.Equal(got, want) {
		t.Errorf("%q; want %q", got, want)
	}
}

// exportedErrors are the variables Err…, the types …Error and the types with a method Error of the public packages below root,
// sorted, with their package's name.
func exportedErrors(t *testing.T, root string) []string {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			_, err := os.Stat(filepath.Join(path, "go.mod"))
			hidden := strings.HasPrefix(entry.Name(), ".") && entry.Name() != ".."
			if path != root && (err == nil || hidden || slices.Contains([]string{"internal", "cmd", "testdata"}, entry.Name())) {
				return fs.SkipDir
			}
			return nil
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil || file.Name.Name == "main" {
			return err
		}
		for _, declaration := range file.Decls {
			for _, name := range errorsOf(declaration) {
				if ast.IsExported(name) {
					found[file.Name.Name+"."+name] = true
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for name := range found {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func errorsOf(declaration ast.Decl) (names []string) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil || d.Name.Name != "Error" {
			return nil
		}
		ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && names == nil {
				names = []string{id.Name}
			}
			return true
		})
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.ValueSpec:
				for _, id := range s.Names {
					if d.Tok == token.VAR && strings.HasPrefix(id.Name, "Err") {
						names = append(names, id.Name)
					}
				}
			case *ast.TypeSpec:
				if strings.HasSuffix(s.Name.Name, "Error") {
					names = append(names, s.Name.Name)
				}
			}
		}
	}
	return names
}

// TestCommentListsStatuses holds the package's comment against the decisions, in both directions.
func TestCommentListsStatuses(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(strings.TrimPrefix(line, "//"))
		if strings.HasPrefix(line, "//\t") && len(words) > 2 && len(words[0]) == 3 && words[0] >= "400" && words[0] < "600" {
			listed[words[0]+" "+words[1]] = true
		}
	}
	made := map[string]bool{}
	for _, d := range decisions {
		if d.err != nil && d.name != "httpstatus.Problem" && d.name != "httpstatus.ErrNoMatch" { // a service's own, and of another line
			made[fmt.Sprint(d.status, " ", d.kind)] = true
		}
	}
	for line := range made {
		if !listed[line] {
			t.Errorf("the comment does not have %q", line)
		}
	}
	for line := range listed {
		if !made[line] {
			t.Errorf("no error is %q", line)
		}
	}
}
