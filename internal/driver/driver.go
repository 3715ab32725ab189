// Package driver wraps lib/pq's connections. For every statement:
//
//   - The actor of its context, or none, is set before it runs: in the same round trip if it is prepared and, for a
//     change outside a transaction, the connection was not idle.
//   - With arguments, or as a read, it is prepared once for each connection. Otherwise lib/pq takes two round trips and
//     PostgreSQL plans anew each time.
//   - Its error passes through one function, which removes values, and the pool never repeats a statement that the
//     server may have run, unless it is a read.
//   - It returns within a few seconds of its context's end, even if the server does not answer.
package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"sync/atomic"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

// ErrOutcomeUnknown is returned when the connection was lost while a statement outside a transaction, or a COMMIT, was
// running, or its wait for a synchronous standby was cancelled: it may have taken effect, or not, or not last.
var ErrOutcomeUnknown = errors.New("what was under way may have taken effect, or not: the connection was lost, or no synchronous standby confirmed it")

// ErrConnectionLost is returned when the connection was lost in a read, or inside a transaction before its COMMIT: nothing took
// effect.
var ErrConnectionLost = errors.New("the connection was lost, and nothing took effect")

// Options of [Wrap].
type Options struct {
	// Statements is how many prepared statements each connection keeps. With 0 sessions keep no state, as
	// poolers in transaction mode require: each transaction sets the actor, and a statement outside a
	// transaction gets its own.
	Statements int
	// Pooled is set for a pooler in transaction mode that keeps prepared statements, such as PgBouncer 1.21: sessions keep no state beside them.
	Pooled bool
	// Local are the settings, by name, that each transaction sets where Statements is 0 or Pooled is set, instead of the
	// session's start.
	Local map[string]string
	// Silence is how long the server may send nothing to a call whose context has no deadline, before the connection counts as lost;
	// 0 for no limit.
	Silence time.Duration
	// Writes counts the changes, and makes each connection read its timeline once; nil for neither.
	Writes *Writes
	// Standby is set for connections to standbys.
	Standby *Standby
	// Translate maps each error. It must return database/sql's sentinels (driver.ErrBadConn, driver.ErrSkip,
	// io.EOF) unchanged.
	Translate func(error) error
}

func (o Options) stateless() bool { return o.Pooled || o.Statements == 0 }

// Connector opens wrapped connections; [Wrap] makes one.
type Connector struct {
	driver.Connector

	options         Options
	actorStatements actorStatements
	stats           counters
}

// Wrap wraps a connector of lib/pq's connections (postgres.Connector).
func Wrap(c driver.Connector, options Options) *Connector {
	return &Connector{Connector: c, options: options, actorStatements: newActorStatements(options)}
}

// Connect opens a connection.
func (c *Connector) Connect(ctx context.Context) (driver.Conn, error) {
	var socket *postgres.Socket
	inner, err := c.Connector.Connect(postgres.WithSocket(ctx, func(s *postgres.Socket) { socket = s }))
	if err != nil {
		return nil, connectError(err)
	}
	base, ok := inner.(pqConn)
	if !ok {
		_ = inner.Close()
		return nil, errUnsupported
	}
	out := &conn{
		inner: base, translate: c.options.Translate, writes: c.options.Writes,
		actorStatements: c.actorStatements, stateless: c.options.stateless(),
	}
	if c.options.Standby != nil {
		out.standby = &standby{of: c.options.Standby}
	}
	if socket != nil {
		out.socket = socket
		out.deadlines = &deadlineConn{socket: socket, silence: c.options.Silence}
	}
	if c.options.Statements > 0 {
		if socket != nil && socket.SendsAhead() {
			out.ahead.socket = socket
		}
		out.statements = newStatements(c.options.Statements, &c.stats)
		out.statements.pooled = c.options.Pooled
	}
	if out.stateless && out.statements != nil {
		if err := out.withDeadline(ctx)(checkRenames(ctx, base)); err != nil {
			_ = out.Close()
			return nil, connectError(err)
		}
	}
	return out, nil
}

func connectError(err error) error {
	if postgres.Transient(err) || errors.Is(err, context.DeadlineExceeded) {
		return postgres.Unavailable(err)
	}
	return err
}

// Stats count the prepared statements of all connections of a pool.
type Stats struct {
	Hits      int64 // statements found prepared, since the start
	Misses    int64 // statements that were prepared, since the start
	Evictions int64 // statements evicted by others or stale, since the start
	Kept      int64 // statements prepared now
}

type counters struct{ hits, misses, evictions, kept atomic.Int64 }

// Stats returns the current counts.
func (c *Connector) Stats() Stats {
	return Stats{c.stats.hits.Load(), c.stats.misses.Load(), c.stats.evictions.Load(), c.stats.kept.Load()}
}
