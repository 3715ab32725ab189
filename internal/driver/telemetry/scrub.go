package telemetry

import (
	"cmp"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	semconv "go.opentelemetry.io/otel/semconv/v1.40.0"
	"go.opentelemetry.io/otel/trace"
)

// scrub returns a provider whose spans say of an error what kind it is, and none of its text: that of
// a server may repeat what it was sent (PostgreSQL the word at which a statement does not parse, Redis
// the arguments of a command that it does not know).
func scrub(tp trace.TracerProvider) trace.TracerProvider { return provider{tp} }

type provider struct{ trace.TracerProvider }

func (p provider) Tracer(name string, opts ...trace.TracerOption) trace.Tracer {
	return tracer{p.TracerProvider.Tracer(name, opts...)}
}

type tracer struct{ trace.Tracer }

func (t tracer) Start(ctx context.Context, name string, opts ...trace.SpanStartOption) (context.Context, trace.Span) {
	ctx, s := t.Tracer.Start(ctx, name, opts...)
	if s.IsRecording() {
		s = span{s}
	}
	return ctx, s
}

type span struct{ trace.Span }

func (s span) RecordError(err error, _ ...trace.EventOption) { s.SetAttributes(kind(err)...) }
func (s span) SetStatus(code codes.Code, _ string)           { s.Span.SetStatus(code, "") }

// redisErrors are the words that Redis begins an error with. A script's error may begin with any.
var redisErrors = []string{
	"ASK", "BUSY", "CLUSTERDOWN", "ERR", "EXECABORT", "LOADING", "MASTERDOWN", "MISCONF", "MOVED", "NOAUTH", "NOPERM",
	"NOREPLICAS", "NOSCRIPT", "OOM", "READONLY", "TRYAGAIN", "UNKILLABLE", "WRONGPASS", "WRONGTYPE",
}

// kind is what may be said of an error.
func kind(err error) []attribute.KeyValue {
	var server *pq.Error
	var reply redis.Error
	switch {
	case errors.As(err, &server):
		return []attribute.KeyValue{
			semconv.ErrorTypeKey.String(cmp.Or(server.Code.Name(), string(server.Code))), semconv.DBResponseStatusCode(string(server.Code)),
		}
	case errors.As(err, &reply):
		if word, _, _ := strings.Cut(reply.Error(), " "); slices.Contains(redisErrors, word) {
			return []attribute.KeyValue{semconv.ErrorTypeKey.String(word), semconv.DBResponseStatusCode(word)}
		}
	}
	for _, known := range []error{context.Canceled, context.DeadlineExceeded, driver.ErrBadConn} {
		if errors.Is(err, known) {
			return []attribute.KeyValue{semconv.ErrorTypeKey.String(known.Error())}
		}
	}
	return []attribute.KeyValue{semconv.ErrorTypeKey.String(fmt.Sprintf("%T", err))}
}
