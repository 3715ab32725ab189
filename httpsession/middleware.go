package httpsession

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"slices"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
	"github.com/predicthealth/database/httpstatus"
	"github.com/predicthealth/database/schema/enum"
)

// Validator returns the session of a token. auth.ErrSession refuses the token; any other error means that the token could
// not be checked. An error must not contain the token: it is logged.
type Validator interface {
	Validate(ctx context.Context, token string) (auth.Session, error)
}

var _ Validator = (*auth.Authenticator)(nil)

// Middleware wraps the handlers of a service. It is safe for concurrent use.
type Middleware struct {
	validator Validator
	proxies   []netip.Prefix
	cookie    string
	log       *slog.Logger
}

// Option changes what [New] makes.
type Option func(*Middleware)

// WithTrustedProxies names the proxies whose X-Forwarded-For is trusted. Each of them must append the address that it got
// the request from. Default: none, the address of the connection is the client's.
func WithTrustedProxies(proxies ...netip.Prefix) Option {
	return func(m *Middleware) { m.proxies = slices.Clone(proxies) }
}

// WithCookie takes the token from the cookie of that name where a request has no Authorization. Default: from no cookie.
func WithCookie(name string) Option { return func(m *Middleware) { m.cookie = name } }

// WithLogger sets the logger for the reasons why a session could not be validated, which the response does not have. Log records contain no token. Default:
// [slog.Default].
func WithLogger(log *slog.Logger) Option { return func(m *Middleware) { m.log = log } }

// New returns the middleware of a service.
func New(v Validator, opts ...Option) *Middleware {
	m := &Middleware{validator: v, log: slog.Default()}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// Identify puts the address, the user agent and the id of a request into its context, for [Client] and [RequestID], and
// sets X-Request-Id on the response. It is the outermost handler, and refuses nothing.
func (m *Middleware) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, m.identified(w, r))
	})
}

// identified is r with its client in the context, which may be there already.
func (m *Middleware) identified(w http.ResponseWriter, r *http.Request) *http.Request {
	if _, ok := r.Context().Value(clientKey{}).(auth.Client); ok {
		return r
	}
	c := auth.Client{IP: clientIP(r, m.proxies), UserAgent: actor.Text(r.UserAgent()), RequestID: requestID(r)}
	w.Header().Set(requestIDHeader, c.RequestID)
	return r.WithContext(context.WithValue(r.Context(), clientKey{}, c))
}

// Require lets a request with a valid session pass, with the session and its actor in the context. Where kinds are named, the
// session must be of one of them. Name those that the role of the service may act for (docs/security.md): without kinds an admin passes, too, and each
// statement of the handler may be refused. It does what [Middleware.Identify] does, where that has not been done.
//
// Refusals are answered here, and only a 503 is logged. Responses: 401 with WWW-Authenticate without a valid session; 403 for another kind, and for a cross-origin request by cookie; 503
// where the session could not be validated, which is logged. Where Redis has the session, validating it costs one GET.
func (m *Middleware) Require(next http.Handler, kinds ...enum.UserType) http.Handler {
	kinds = slices.Clone(kinds)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = m.identified(w, r)
		session, err := m.session(w, r)
		if err == nil && len(kinds) > 0 && !slices.Contains(kinds, session.Type) {
			err = &database.PermissionError{Rule: ruleSessionKind}
		}
		if err != nil {
			httpstatus.Write(w, r, err)
			return
		}
		ctx := context.WithValue(r.Context(), sessionKey{}, session)
		next.ServeHTTP(w, r.WithContext(actor.NewContext(ctx, session.Actor(Client(r)))))
	})
}

// session validates the session of a request. Its error is for httpstatus.
func (m *Middleware) session(w http.ResponseWriter, r *http.Request) (auth.Session, error) {
	token, cookie, ok := m.token(r)
	if !ok {
		return auth.Session{}, auth.ErrSession
	}
	if cookie && protection.Check(r) != nil {
		return auth.Session{}, &database.PermissionError{Rule: ruleCrossOrigin}
	}
	session, err := m.validator.Validate(r.Context(), token)
	switch {
	case err == nil:
		return session, nil
	case errors.Is(err, auth.ErrSession):
		w.Header().Set("WWW-Authenticate", httpstatus.Challenge+`, error="invalid_token"`)
		return auth.Session{}, auth.ErrSession
	case errors.Is(err, context.Canceled):
		return auth.Session{}, err
	}
	m.log.ErrorContext(r.Context(), "httpsession: a session could not be validated", "request_id", RequestID(r.Context()), "err", err)
	return auth.Session{}, fmt.Errorf("%w: %w", httpstatus.ErrUnavailable, err)
}

// ruleSessionKind is the rule of the problem of a session whose kind of person the endpoint is not for.
const ruleSessionKind = "session_kind"

// ruleCrossOrigin is the rule of the problem of a cross-origin request whose token is in a cookie.
const ruleCrossOrigin = "cross_origin"

// protection has no exceptions.
var protection = http.NewCrossOriginProtection()
