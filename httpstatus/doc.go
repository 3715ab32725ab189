// Package httpstatus answers HTTP requests with the errors of this module: a status, and a problem in JSON (RFC 9457,
// application/problem+json) that holds no value and no cause.
//
//	if err := db.Patient.UpdateOneID(id).AtVersion(version).SetPhone(phone).Exec(ctx); err != nil {
//		log.ErrorContext(ctx, "change a phone number", "err", err)
//		httpstatus.Write(w, r, err)
//		return
//	}
//
// The client receives, for example:
//
//	HTTP/1.1 409 Conflict
//	Cache-Control: no-store
//	Content-Type: application/problem+json
//	X-Content-Type-Options: nosniff
//
//	{"type":"urn:predicthealth:problem:duplicate","title":"A value that must be unique is already in use.",
//	 "status":409,"field":"email","rule":"patients_email_key"}
//
// The type is stable: clients compare it. The title is for people. The members field and rule name a column and a
// constraint, where the error does. [Write] does not log: log the error, which has the cause.
//
// # Statuses
//
// Each type is urn:predicthealth:problem: followed by:
//
//	400 cursor                 paging.CursorError
//	400 filter                 list.FilterError, audit.OutcomeError, audit.OpeningFilterError
//	400 if-match               an If-Match that Version does not read
//	400 page                   paging.PageError
//	400 search                 list.SearchError
//	401 credentials            auth.ErrCredentials
//	401 session                auth.ErrSession, and ErrSessionReused, which is one
//	403 inactive               auth.ErrInactive
//	403 locked                 auth.ErrLocked
//	403 permission             database.PermissionError; database.RecordNotOpenedError, with the rule record_not_opened
//	403 unverified             auth.ErrUnverified
//	404 not-found              ent.NotFoundError, auth.ErrNoAccount, cache.ErrNotFound
//	409 duplicate              database.DuplicateError
//	409 exists                 database.ErrNothingWritten
//	409 in-progress            cache.ErrHeld
//	409 patients               auth.PatientsError
//	409 reference              database.ReferenceError
//	409 version                database.ConflictError; 412 where the request has If-Match
//	422 email                  auth.ErrEmail
//	422 key-used               auth.ErrKeyUsed
//	422 password               auth.ErrPasswordWeak and the other errors of auth.CheckPassword
//	422 rule                   database.RuleError; clinical.ErasedError and erasure.HeldError, by their rules clinical_text_key and
//	                           erasures_hold
//	422 token                  auth.ErrToken
//	428 precondition-required  ErrPreconditionRequired
//	429 limit                  auth.LimitError
//	500 internal               every other error
//	500 outcome-unknown        database.ErrOutcomeUnknown
//	503 canceled               context.Canceled
//	503 overloaded             auth.ErrOverloaded
//	503 timeout                context.DeadlineExceeded, statement_timeout, lock_timeout
//	503 unavailable            database.ErrUnavailable, database.ErrConnectionLost, cache.ErrUnavailable, a PostgreSQL that
//	                           cannot be reached, is full, read-only, or ended the transaction in favor of another one; clinical.KeyError of a key
//	                           service that cannot be reached; ErrUnavailable
//
// Of an error that joins or wraps several, an error of the server prevails over a refusal of the request, and an unknown
// outcome over both. A [Problem] prevails over all.
//
// An unknown outcome is a 500, because proxies and clients commonly repeat a 503, and a repetition may do the
// change twice. A context that ended is a 503, as with [http.TimeoutHandler]: 499 is not registered, 504 is for gateways, and
// a context ends with the server too, while the client waits. The statuses 429 and 503 come with Retry-After where waiting
// helps.
//
// An error that only a mistake in the service can cause, such as actor.ErrNone, is a 500.
//
// # Accounts
//
// An unknown address, a wrong password and a locked login are one error, auth.ErrCredentials, and one response. The
// statuses inactive, unverified and locked go to a caller who had the right password (docs/accounts.md). A copied token
// that ended its sessions (auth.ReuseError) is answered as any other bad token. A duplicate e-mail address names the column, and so shows
// that the address is in use: a registration that is open to the public answers that error itself.
package httpstatus
