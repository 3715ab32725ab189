package auth

import (
	"context"
	"fmt"
	"log/slog"
	"net/netip"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/cache/kind"
	"github.com/predicthealth/database/schema/enum"
)

// Authenticator authenticates logins and manages their sessions, for auth-jwt-service. It is safe for use by
// several goroutines. Use one per process: its workers bound the hashing.
type Authenticator struct {
	db          *database.DB
	cfg         Config
	hasher      *hasher
	log         *slog.Logger
	sessions    *cache.Entries[Session]
	loginStates *cache.Entries[LoginState]
	limiter     *cache.Limiter
	// skipLimits disables the limits by address and e-mail address, for tests of those by login.
	skipLimits bool
}

// Option configures [New].
type Option func(*Authenticator)

// WithLogger sets the logger for what no call returns: an invalid stored hash, a failed invalidation. No
// message contains a password, a token, a hash or an e-mail address. Default: [slog.Default].
func WithLogger(log *slog.Logger) Option { return func(a *Authenticator) { a.log = log } }

// useCache caches sessions and login states in Redis, and counts attempts by address there. If c is nil, every
// read goes to PostgreSQL, and each process counts by itself.
func (a *Authenticator) useCache(c *cache.Cache) {
	a.sessions = cache.NewEntries[Session](c, kind.Session)
	a.loginStates = cache.NewEntries[LoginState](c, kind.Login)
	a.limiter = cache.NewLimiter(c, "auth", "login")
}

// New returns an Authenticator for db, which connects as the role auth_jwt_service. Its error lists every
// invalid field of cfg.
func New(db *database.DB, cfg Config, opts ...Option) (*Authenticator, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("auth: %w", err)
	}
	cfg = cfg.withDefaults()
	a := &Authenticator{db: db, cfg: cfg, hasher: newHasher(cfg), log: slog.Default()}
	a.useCache(db.Cache())
	for _, opt := range opts {
		opt(a)
	}
	return a, nil
}

// Client describes where a request comes from. All fields are optional, and none makes a request fail: values
// that are too long are cut.
type Client struct {
	IP        netip.Addr
	UserAgent string
	RequestID string
}

// asAuthService returns a context whose actor is the authentication service itself: there is no other actor
// yet, or the actor has no right to the change. The audit trail records it under action.
func asAuthService(ctx context.Context, c Client, action string) context.Context {
	me := actor.Actor{Type: enum.ActorTypeSystem, Name: processName, IP: c.IP, UserAgent: c.UserAgent, RequestID: c.RequestID}
	if caller, err := actor.FromContext(ctx); err == nil {
		me.OnBehalfOf = caller.String()
	}
	return withAction(actor.NewContext(ctx, me), action)
}

// withAction returns a context with the given action for the audit trail, and the caller's reason.
func withAction(ctx context.Context, action string) context.Context {
	_, reason := actor.Action(ctx)
	return actor.WithAction(ctx, action, reason)
}

// unlessStated is withAction, unless the caller has stated an action.
func unlessStated(ctx context.Context, action string) context.Context {
	if stated, _ := actor.Action(ctx); stated != "" {
		return ctx
	}
	return withAction(ctx, action)
}

const processName = "authentication"

// clientOf returns the Client of ctx's actor.
func clientOf(ctx context.Context) Client {
	a, err := actor.FromContext(ctx)
	if err != nil {
		return Client{}
	}
	return Client{IP: a.IP, UserAgent: a.UserAgent, RequestID: a.RequestID}
}
