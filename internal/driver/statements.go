package driver

import (
	"context"
	"crypto/rand"
	"database/sql/driver"
	"errors"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// statements are the prepared statements of one connection, by query text. A new one evicts the least recently used.
type statements struct {
	byText     *simplelru.LRU[string, kept]
	stats      *counters
	actor      pqStmt // sets the actor; nil until it is prepared
	generation int    // statements of an earlier one must be prepared anew
	pooled     bool   // a pooler gives all clients one statement for a text
	suffix     string // a comment after each text, so that the pooler prepares it anew
	nameTaken  bool   // the last name that lib/pq chose was in use by another client, and so may the next one be
}

type kept struct {
	pqStmt
	generation int
	keepsActor bool
}

func newStatements(size int, stats *counters) *statements {
	// The only error is for a size below 1. An evicted statement is closed on the server too.
	byText, _ := simplelru.NewLRU(size, func(_ string, s kept) {
		stats.kept.Add(-1)
		_ = s.Close()
	})
	return &statements{byText: byText, stats: stats}
}

// get returns the statement for the text, and prepares it if necessary.
func (s *statements) get(text string, prepare func(text string) (pqStmt, error)) (pqStmt, error) {
	if stmt, ok := s.byText.Get(text); ok {
		if stmt.generation == s.generation {
			s.stats.hits.Add(1)
			return stmt.pqStmt, nil
		}
		s.evict(text)
	}
	s.stats.misses.Add(1)
	stmt, err := prepare(text + s.suffix)
	if err != nil {
		return nil, err
	}
	s.stats.kept.Add(1)
	if s.byText.Add(text, kept{stmt, s.generation, keepsActor(text)}) {
		s.stats.evictions.Add(1)
	}
	return stmt, nil
}

// keepsActor reports whether the text is prepared, and certainly does not change the actor.
func (s *statements) keepsActor(text string) bool {
	stmt, ok := s.byText.Peek(text)
	return ok && stmt.keepsActor
}

func prepare(ctx context.Context, c pqConn, text string) (pqStmt, error) {
	inner, err := c.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	stmt, ok := inner.(pqStmt)
	if !ok { // COPY
		return nil, errors.Join(errUnsupported, inner.Close())
	}
	return stmt, nil
}

func (s *statements) evict(text string) {
	if s.byText.Remove(text) {
		s.stats.evictions.Add(1)
	}
}

// expire makes each statement be prepared anew at its next use. Otherwise a transaction would find stale ones one at a
// time, as each of them aborts it.
func (s *statements) expire() {
	s.generation++
	if s.pooled {
		s.suffix = " -- " + rand.Text()
	}
}

// resetStatements expires all statements of the connection, also those that set the actor, which no change of the schema makes stale.
func (c *conn) resetStatements() {
	c.statements.expire()
	c.statements.actor = nil
	c.ahead.act, c.ahead.open = aheadStatement{}, aheadStatement{}
}

// connClosed subtracts the statements of a closed connection from the count.
func (s *statements) connClosed() { s.stats.kept.Add(-int64(s.byText.Len())) }

// maxStale is how often one statement outside a transaction may be stale: on a busy machine several migrations may run
// between two attempts.
const maxStale = 20

// run executes a query by its prepared statement. It runs a query unprepared where prepares says so, or where a pooler's
// session has another client's statement of the same name.
func run[T any](ctx context.Context, c *conn, query string, args []driver.NamedValue,
	plain func(pqConn, context.Context, string, []driver.NamedValue) (T, error),
	prepared func(pqStmt, context.Context, []driver.NamedValue) (T, error),
) (T, error) {
	defer c.ahead.clear()
	if c.ahead.values == nil && !c.prepares(ctx, query, args) {
		return plain(c.inner, ctx, query, args)
	}
	for attempt := 0; ; attempt++ {
		var out T
		stmt, refused, err := c.keptStatement(ctx, query)
		c.statements.nameTaken = !c.stateless && isCode(err, pqerror.DuplicatePstatement)
		if err == nil {
			c.sendAhead()
			out, err = prepared(stmt, ctx, args)
			refused = c.endAhead(ctx, err)
		}
		switch {
		case err == nil:
			return out, nil
		case c.statements.nameTaken && !c.inTx:
			if err := c.setActor(ctx); err != nil {
				return out, err
			}
			return plain(c.inner, ctx, query, args)
		case refused && IsStalePlan(err):
			c.resetStatements()
		case refused:
			return out, c.explainActor(err)
		case !IsStalePlan(err):
			return out, err
		case isCode(err, pqerror.InvalidSQLStatementName):
			c.resetStatements()
		default:
			c.statements.expire()
		}
		// The error has aborted a transaction: only the whole transaction can be retried.
		if c.inTx || attempt == maxStale {
			return out, err
		}
	}
}

// keptStatement returns the prepared statement of a query. Where sessions keep no state it is prepared with the actor set, and with it the
// search path. Refused is that of endAhead.
func (c *conn) keptStatement(ctx context.Context, query string) (stmt pqStmt, refused bool, err error) {
	stmt, err = c.statements.get(query, func(text string) (pqStmt, error) {
		if !c.stateless || c.ahead.values == nil {
			return prepare(ctx, c.inner, text)
		}
		c.sendActor(nil)
		stmt, err := prepare(ctx, c.inner, text)
		refused = c.endAhead(ctx, err)
		return stmt, err
	})
	return stmt, refused, err
}

// repeatStale runs a statement again whose prepared statement was stale in a transaction of its own, which is rolled back.
func repeatStale[T any](c *conn, statement func() (T, error)) (T, error) {
	own := c.stateless && c.statements != nil && !c.inTx
	for attempt := 0; ; attempt++ {
		out, err := statement()
		if !own || !IsStalePlan(err) || attempt == maxStale {
			return out, err
		}
	}
}

// prepares reports whether run prepares a query. Texts without arguments may never come again, unless they are the typed client's.
func (c *conn) prepares(ctx context.Context, query string, args []driver.NamedValue) bool {
	return c.statements != nil && (len(args) > 0 || IsRead(ctx)) && (!c.inTx || !c.statements.nameTaken || c.statements.byText.Contains(query))
}

// IsStalePlan reports whether a statement failed because its prepared statement no longer fits the schema or the
// session: a migration changed its result type, or another client deallocated it or uses its name. Nothing was executed;
// a retry prepares it anew.
func IsStalePlan(err error) bool {
	if isCode(err, pqerror.InvalidSQLStatementName) || isCode(err, pqerror.DuplicatePstatement) {
		return true
	}
	var server *pq.Error
	return errors.As(err, &server) && server.Code == pqerror.FeatureNotSupported && server.Routine == "RevalidateCachedQuery"
}

func isCode(err error, code pqerror.Code) bool {
	var server *pq.Error
	return errors.As(err, &server) && server.Code == code
}
