package httpsession

import (
	"context"
	"net/http"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/auth"
)

type (
	clientKey  struct{}
	sessionKey struct{}
)

// Client returns where a request comes from, for the methods of package auth that take one. Without [Middleware.Identify] before it no proxy is
// trusted, and the request has no id.
func Client(r *http.Request) auth.Client {
	if c, ok := r.Context().Value(clientKey{}).(auth.Client); ok {
		return c
	}
	return auth.Client{IP: clientIP(r, nil), UserAgent: actor.Text(r.UserAgent())}
}

// RequestID returns the id of the request that ctx belongs to; empty without [Middleware.Identify] before it.
func RequestID(ctx context.Context) string {
	c, _ := ctx.Value(clientKey{}).(auth.Client)
	return c.RequestID
}

// FromContext returns the session that [Middleware.Require] has validated.
func FromContext(ctx context.Context) (auth.Session, bool) {
	s, ok := ctx.Value(sessionKey{}).(auth.Session)
	return s, ok
}
