package replica

import (
	"context"
	"time"
)

// Freshness is what a read must show: 0 for the writes of its client or its context, otherwise what was committed at least so long ago.
type Freshness time.Duration

// want is what reads of a context must show.
type want struct {
	writes bool
	within time.Duration // 0 for no limit
}

type wantKey struct{}

// WithFreshness returns a context whose reads standbys may answer that show all of it.
func WithFreshness(ctx context.Context, all ...Freshness) context.Context {
	var w want
	for _, f := range all {
		switch d := time.Duration(f); {
		case d == 0:
			w.writes = true
		case w.within == 0 || d < w.within:
			w.within = d
		}
	}
	return context.WithValue(ctx, wantKey{}, &w)
}

// OnPrimary returns a context whose reads only the primary answers.
func OnPrimary(ctx context.Context) context.Context {
	if ctx.Value(wantKey{}) == nil {
		return ctx
	}
	return context.WithValue(context.WithValue(ctx, wantKey{}, (*want)(nil)), routeKey{}, (*Route)(nil))
}

// wantOf returns what ctx's reads must show, or nil where only the primary answers.
func wantOf(ctx context.Context) *want {
	w, _ := ctx.Value(wantKey{}).(*want)
	return w
}

type routeKey struct{}

func routeOf(ctx context.Context) *Route {
	r, _ := ctx.Value(routeKey{}).(*Route)
	return r
}
