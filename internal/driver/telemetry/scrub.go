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

// scrub returns a provider whose spans contain the kind of an error and none of its text, in which a server may repeat
// what it was sent: PostgreSQL the word at which parsing failed, Redis the arguments of an unknown command.
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

func (s span) RecordError(err error, _ ...trace.EventOption) {
	s.SetAttributes(errorAttributes(err)...)
}
func (s span) SetStatus(code codes.Code, _ string) { s.Span.SetStatus(code, "") }

// redisErrorCodes are the first words of Redis's own errors. A script's error may begin with any word.
var redisErrorCodes = []string{
	"ASK", "BUSY", "CLUSTERDOWN", "ERR", "EXECABORT", "LOADING", "MASTERDOWN", "MISCONF", "MOVED", "NOAUTH", "NOPERM",
	"NOREPLICAS", "NOSCRIPT", "OOM", "READONLY", "TRYAGAIN", "UNKILLABLE", "WRONGPASS", "WRONGTYPE",
}

// errorAttributes describe an error without its text.
func errorAttributes(err error) []attribute.KeyValue {
	var server *pq.Error
	var reply redis.Error
	switch {
	case errors.As(err, &server):
		return []attribute.KeyValue{
			semconv.ErrorTypeKey.String(cmp.Or(server.Code.Name(), string(server.Code))), semconv.DBResponseStatusCode(string(server.Code)),
		}
	case errors.As(err, &reply):
		if word, _, _ := strings.Cut(reply.Error(), " "); slices.Contains(redisErrorCodes, word) {
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
