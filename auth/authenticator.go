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

// Authenticator authenticates and keeps sessions: the work of auth-jwt-service. It is safe for use by several
// goroutines; a process has one, for its workers are what bounds the hashing.
type Authenticator struct {
	db       *database.DB
	cfg      Config
	hasher   *hasher
	log      *slog.Logger
	sessions *cache.Entries[Session]
	states   *cache.Entries[LoginState]
	limiter  *cache.Limiter
	// noLimits leaves the limits by address out, for tests of those by login.
	noLimits bool
}

// Option changes what [New] makes.
type Option func(*Authenticator)

// WithLogger takes what no caller can be told: a stored hash that is none, an invalidation that did not
// arrive. No line has a password, a token, a hash or an e-mail address. Default: [slog.Default].
func WithLogger(log *slog.Logger) Option { return func(a *Authenticator) { a.log = log } }

// keepIn has Redis answer for the sessions and states that it knows, and count attempts by address.
// Without one PostgreSQL answers, and each process counts by itself.
func (a *Authenticator) keepIn(c *cache.Cache) {
	a.sessions = cache.NewEntries[Session](c, kind.Session)
	a.states = cache.NewEntries[LoginState](c, kind.Login)
	a.limiter = cache.NewLimiter(c, "auth", "login")
}

// New returns the accounts of db, which is open as the role auth_jwt_service. Its error says all that is
// wrong with cfg.
func New(db *database.DB, cfg Config, opts ...Option) (*Authenticator, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("auth: %w", err)
	}
	cfg = cfg.withDefaults()
	a := &Authenticator{db: db, cfg: cfg, hasher: newHasher(cfg), log: slog.Default()}
	a.keepIn(db.Cache())
	for _, opt := range opts {
		opt(a)
	}
	return a, nil
}

// Client is where a request comes from. All of it is optional, and none of it ever refuses a request: what
// is too long is cut.
type Client struct {
	IP        netip.Addr
	UserAgent string
	RequestID string
}

// process returns a context in which the authentication service acts for itself: nobody is known yet, or
// what it does is not theirs to do. The audit trail files it under action.
func asAuthService(ctx context.Context, c Client, action string) context.Context {
	me := actor.Actor{Type: enum.ActorTypeSystem, Name: processName, IP: c.IP, UserAgent: c.UserAgent, RequestID: c.RequestID}
	if asking, err := actor.FromContext(ctx); err == nil {
		me.OnBehalfOf = asking.String()
	}
	return withAction(actor.NewContext(ctx, me), action)
}

// doing returns a context in which the trail files what happens under action, with the caller's reason.
func withAction(ctx context.Context, action string) context.Context {
	_, reason := actor.Action(ctx)
	return actor.WithAction(ctx, action, reason)
}

// unlessStated is doing, where the caller has stated no action.
func unlessStated(ctx context.Context, action string) context.Context {
	if stated, _ := actor.Action(ctx); stated != "" {
		return ctx
	}
	return withAction(ctx, action)
}

const processName = "authentication"

// clientOf is where the request of ctx's actor came from.
func clientOf(ctx context.Context) Client {
	a, err := actor.FromContext(ctx)
	if err != nil {
		return Client{}
	}
	return Client{IP: a.IP, UserAgent: a.UserAgent, RequestID: a.RequestID}
}
