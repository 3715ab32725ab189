package httpstatus

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"
	"net/http"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/audit"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/ent"
	"github.com/predicthealth/database/erasure"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/list"
	"github.com/predicthealth/database/paging"
)

// Problem is the body of a response that refuses a request. It is an error too: a handler may return one of its own
// for what this package does not know, such as a body that is not JSON.
type Problem struct {
	Type   string `json:"type"`  // a URI reference; about:blank when empty
	Title  string `json:"title"` // one sentence, the same for each problem of the type; the status's own text when empty
	Status int    `json:"status"`
	Field  string `json:"field,omitempty"` // the column, e.g. email
	Rule   string `json:"rule,omitempty"`  // the constraint, e.g. patients_email_key
	// RetryAfter is sent as Retry-After, in whole seconds. Default: 0, the header is not sent.
	RetryAfter time.Duration `json:"-"`
}

// Error is the title.
func (p Problem) Error() string { return p.Title }

// at is p about a column and a constraint.
func (p Problem) at(field, rule string) Problem {
	p.Field, p.Rule = field, rule
	return p
}

func (p Problem) after(d time.Duration) Problem {
	p.RetryAfter = d
	return p
}

func kind(status int, name, title string) Problem {
	return Problem{Type: "urn:predicthealth:problem:" + name, Title: title, Status: status}
}

// soon is when an overload, or a server that restarts, is worth another attempt.
const soon = time.Second

var (
	internal       = kind(http.StatusInternalServerError, "internal", "The server failed to handle the request.")
	outcomeUnknown = kind(http.StatusInternalServerError, "outcome-unknown", "The change may have been made, or not; look before you repeat it.")

	unavailable = kind(http.StatusServiceUnavailable, "unavailable", "The service is unavailable at the moment.").after(soon)
	overloaded  = kind(http.StatusServiceUnavailable, "overloaded", "The service is overloaded at the moment.").after(soon)
	timeout     = kind(http.StatusServiceUnavailable, "timeout", "The request took too long.")
	canceled    = kind(http.StatusServiceUnavailable, "canceled", "The request was canceled.")
	limit       = kind(http.StatusTooManyRequests, "limit", "Too many attempts.")

	session     = kind(http.StatusUnauthorized, "session", "A valid session is required.")
	credentials = kind(http.StatusUnauthorized, "credentials", "The e-mail address or the password is wrong.")
	inactive    = kind(http.StatusForbidden, "inactive", "The account is not active.")
	unverified  = kind(http.StatusForbidden, "unverified", "The e-mail address is not verified.")
	locked      = kind(http.StatusForbidden, "locked", "The account is locked.")
	permission  = kind(http.StatusForbidden, "permission", "This is not permitted.")

	notFound   = kind(http.StatusNotFound, "not-found", "There is no such resource.")
	duplicate  = kind(http.StatusConflict, "duplicate", "A value that must be unique is already in use.")
	exists     = kind(http.StatusConflict, "exists", "The resource already exists.")
	inProgress = kind(http.StatusConflict, "in-progress", "Another request is doing this.")
	patients   = kind(http.StatusConflict, "patients", "The doctor has active patients, who need another doctor who is active.")
	reference  = kind(http.StatusConflict, "reference", "A related resource is missing, or still refers to this one.")
	version    = kind(http.StatusConflict, "version", "The resource has changed since it was read.")

	email    = kind(http.StatusUnprocessableEntity, "email", "The text is not an e-mail address.")
	keyUsed  = kind(http.StatusUnprocessableEntity, "key-used", "The key was used for another request.")
	password = kind(http.StatusUnprocessableEntity, "password", "The password is not acceptable.")
	rule     = kind(http.StatusUnprocessableEntity, "rule", "A value breaks a rule.")
	token    = kind(http.StatusUnprocessableEntity, "token", "The token is not valid, or no longer.")

	cursor = kind(http.StatusBadRequest, "cursor", "The cursor is not one of this list and filter.")
	filter = kind(http.StatusBadRequest, "filter", "The filter has a value that no row can have.")
	page   = kind(http.StatusBadRequest, "page", "There is no such page.")
	search = kind(http.StatusBadRequest, "search", "The text cannot be searched for.")
)

// ErrUnavailable makes an error that wraps it a 503, whatever else it wraps: for a check that failed, which does not
// make the request invalid.
//
//	err = fmt.Errorf("%w: %w", httpstatus.ErrUnavailable, err)
var ErrUnavailable error = unavailable

// ErrPreconditionRequired is a 428, for a request that must have If-Match and has none.
var ErrPreconditionRequired error = kind(http.StatusPreconditionRequired, "precondition-required", "The request must have If-Match.")

// Of returns the status of an error; 200 for nil.
func Of(err error) int {
	if err == nil {
		return http.StatusOK
	}
	return ProblemOf(err).Status
}

// ProblemOf returns the problem of an error; the zero Problem for nil.
func ProblemOf(err error) Problem {
	if err == nil {
		return Problem{}
	}
	for _, answer := range answers {
		if p, ok := answer(err); ok {
			return p
		}
	}
	return internal
}

// answers are tried in this order. Each looks at all that an error wraps.
var answers = []func(error) (Problem, bool){
	as(Problem.complete),
	is(outcomeUnknown, database.ErrOutcomeUnknown),
	is(canceled, context.Canceled),
	as(func(e *database.UnavailableError) Problem { return unavailable.after(e.RetryAfter) }),
	is(unavailable, database.ErrUnavailable, database.ErrConnectionLost, cache.ErrUnavailable, driver.ErrBadConn),
	as(func(*postgres.ConnectError) Problem { return unavailable }),
	as(func(e *clinical.KeyError) Problem {
		if e.Kind == clinical.KeyUnavailable {
			return unavailable
		}
		return internal
	}),
	dial,
	postgreSQL,
	is(timeout, context.DeadlineExceeded),
	is(overloaded, auth.ErrOverloaded),
	as(func(e *auth.LimitError) Problem { return limit.after(max(e.RetryAfter, soon)) }),

	is(session, auth.ErrSession),
	is(credentials, auth.ErrCredentials),
	is(inactive, auth.ErrInactive),
	is(locked, auth.ErrLocked),
	is(unverified, auth.ErrUnverified),
	as(func(e *database.PermissionError) Problem { return permission.at("", e.Rule) }),
	as(func(*database.RecordNotOpenedError) Problem { return permission.at("", "record_not_opened") }),

	as(func(*ent.NotFoundError) Problem { return notFound }),
	is(notFound, auth.ErrNoAccount, cache.ErrNotFound),
	as(func(*database.ConflictError) Problem { return version }),
	as(func(e *database.DuplicateError) Problem { return duplicate.at(e.Column, e.Constraint) }),
	as(func(e *database.ReferenceError) Problem { return reference.at(e.Column, e.Constraint) }),
	is(exists, database.ErrNothingWritten),
	is(inProgress, cache.ErrHeld),
	as(func(*auth.PatientsError) Problem { return patients }),

	as(func(*erasure.HeldError) Problem { return rule.at("", erasure.RuleHold) }),
	as(func(e *database.RuleError) Problem { return rule.at(e.Column, e.Rule) }),
	as(func(*clinical.ErasedError) Problem { return rule.at("", "clinical_text_key") }),
	is(email.at("email", database.RuleInvalid), auth.ErrEmail),
	is(keyUsed, auth.ErrKeyUsed),
	is(token, auth.ErrToken),
	is(password.at("password", database.RuleRequired), auth.ErrPasswordMissing),
	is(password.at("password", "too_long"), auth.ErrPasswordTooLong),
	is(password.at("password", "weak"), auth.ErrPasswordWeak),
	is(password.at("password", database.RuleInvalid), auth.ErrPasswordInvalid),
	is(password.at("password", "published"), auth.ErrPasswordPublished),

	as(func(e *list.FilterError) Problem { return filter.at(e.Field, "") }),
	as(func(*audit.OpeningFilterError) Problem { return filter }),
	as(func(*audit.OutcomeError) Problem { return filter.at("Outcome", "") }),
	as(func(*list.SearchError) Problem { return search }),
	as(func(*paging.PageError) Problem { return page }),
	as(func(*paging.CursorError) Problem { return cursor }),
}

// is answers the sentinels with p.
func is(p Problem, sentinels ...error) func(error) (Problem, bool) {
	return func(err error) (Problem, bool) {
		for _, s := range sentinels {
			if errors.Is(err, s) {
				return p, true
			}
		}
		return Problem{}, false
	}
}

// as answers errors of type E with what of makes of them.
func as[E error](of func(E) Problem) func(error) (Problem, bool) {
	return func(err error) (Problem, bool) {
		var e E
		if !errors.As(err, &e) {
			return Problem{}, false
		}
		return of(e), true
	}
}

// dial answers a server that cannot be reached.
func dial(err error) (Problem, bool) {
	var op *net.OpError
	return unavailable, errors.As(err, &op) && op.Op == "dial"
}

// postgreSQL answers errors that say how the server is, and nothing about the request.
func postgreSQL(err error) (Problem, bool) {
	var server *pq.Error
	if !errors.As(err, &server) {
		return Problem{}, false
	}
	switch server.Code {
	case pqerror.QueryCanceled, pqerror.LockNotAvailable:
		return timeout, true
	case pqerror.ReadOnlySQLTransaction:
		return unavailable, true
	}
	switch server.Code.Class() {
	case pqerror.ClassConnectionException, pqerror.ClassInvalidAuthorizationSpecification, pqerror.ClassInvalidCatalogName,
		pqerror.ClassTransactionRollback, pqerror.ClassInsufficientResources, pqerror.ClassOperatorIntervention:
		return unavailable, true
	}
	return Problem{}, false
}

// complete is p with its defaults; one that is no refusal is internal.
func (p Problem) complete() Problem {
	if p.Status < http.StatusMultipleChoices || p.Status > 599 {
		return internal
	}
	if p.Type == "" {
		p.Type = "about:blank"
	}
	if p.Title == "" {
		p.Title = http.StatusText(p.Status)
	}
	return p
}
