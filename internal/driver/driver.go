// Package driver stands between the pool and lib/pq. It makes three promises for every statement,
// whoever sends it:
//
//   - PostgreSQL knows who acts: the context's actor, or nobody, is told before the statement runs.
//   - A statement with arguments is prepared once for each connection, not each time it runs: without
//     that, lib/pq takes two round trips and PostgreSQL plans anew.
//   - An error passes one place, is scrubbed of values there, and never makes the pool run a statement
//     twice that the server may have run already.
//   - Whoever's context has ended is answered soon after, by a server that does not answer as well.
package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"sync/atomic"

	"github.com/predicthealth/database/internal/postgres"
)

// ErrOutcomeUnknown is returned when the connection was lost while a statement outside a
// transaction, or a COMMIT, was under way: it may have taken effect, or not.
var ErrOutcomeUnknown = errors.New("the connection was lost: what was under way may have taken effect, or not")

// ErrConnectionLost is returned when the connection was lost inside a transaction, before its COMMIT:
// nothing of it took effect.
var ErrConnectionLost = errors.New("the connection was lost inside a transaction, of which nothing took effect")

// Options of [Wrap].
type Options struct {
	// Statements is how many prepared statements each connection keeps. With 0 none are, and
	// nothing else is left on a session either, as poolers in transaction mode need it: who acts is
	// told inside each transaction, and a statement outside of one gets its own.
	Statements int
	// Local are settings of each transaction, by name, where Statements is 0: what would otherwise
	// be asked for when a session starts.
	Local map[string]string
	// Translate is given each error. Sentinels that database/sql understands (driver.ErrBadConn,
	// driver.ErrSkip, io.EOF) must come back unchanged.
	Translate func(error) error
}

// Connector makes connections that keep the package's promises.
type Connector struct {
	driver.Connector

	options Options
	words   transactionWords
	stats   counters
}

// Wrap returns a connector on top of one of lib/pq's connections (postgres.Connector).
func Wrap(c driver.Connector, options Options) *Connector {
	return &Connector{Connector: c, options: options, words: wordsFor(options.Local)}
}

// Connect opens a connection.
func (c *Connector) Connect(ctx context.Context) (driver.Conn, error) {
	l := &line{}
	inner, err := c.Connector.Connect(postgres.WithSocket(ctx, l.use))
	if err != nil {
		return nil, err
	}
	base, ok := inner.(pqConn)
	if !ok {
		_ = inner.Close()
		return nil, errUnsupported
	}
	out := &conn{inner: base, translate: c.options.Translate, words: c.words}
	if l.socket != nil {
		out.line = l
	}
	if c.options.Statements > 0 {
		out.statements = newStatements(c.options.Statements, &c.stats)
	}
	return out, nil
}

// Stats are figures of the prepared statements of all connections of a pool.
type Stats struct {
	Hits      int64 // statements that were there, since the start
	Misses    int64 // statements that were prepared, since the start
	Evictions int64 // statements that made room for others or were stale, since the start
	Kept      int64 // statements that are kept now
}

type counters struct{ hits, misses, evictions, kept atomic.Int64 }

// Stats returns the figures as they are now.
func (c *Connector) Stats() Stats {
	return Stats{c.stats.hits.Load(), c.stats.misses.Load(), c.stats.evictions.Load(), c.stats.kept.Load()}
}
