package driver

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// statements are the prepared statements of one connection, by query text. The one that was used
// longest ago makes room for a new one.
type statements struct {
	byText *simplelru.LRU[string, kept]
	stats  *counters
	actor  pqStmt // what tells who acts; nil until it is prepared
	age    int    // moves on when all that was prepared before is in doubt
	taken  bool   // the name that lib/pq chose last is another client's, and so may the next one be
}

type kept struct {
	pqStmt
	age int
}

func newStatements(size int, stats *counters) *statements {
	// The only error is about a size below 1. A statement that goes is closed on the server too.
	byText, _ := simplelru.NewLRU(size, func(_ string, s kept) {
		stats.kept.Add(-1)
		_ = s.Close()
	})
	return &statements{byText: byText, stats: stats}
}

// get returns the statement for the text, prepared now if it is not there.
func (s *statements) get(ctx context.Context, c pqConn, text string) (pqStmt, error) {
	if stmt, ok := s.byText.Get(text); ok {
		if stmt.age == s.age {
			s.stats.hits.Add(1)
			return stmt.pqStmt, nil
		}
		s.forget(text)
	}
	s.stats.misses.Add(1)
	stmt, err := prepare(ctx, c, text)
	if err != nil {
		return nil, err
	}
	s.stats.kept.Add(1)
	if s.byText.Add(text, kept{stmt, s.age}) {
		s.stats.evictions.Add(1)
	}
	return stmt, nil
}

func prepare(ctx context.Context, c pqConn, text string) (pqStmt, error) {
	inner, err := c.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	stmt, ok := inner.(pqStmt)
	if !ok { // COPY, which is not kept
		return nil, errors.Join(errUnsupported, inner.Close())
	}
	return stmt, nil
}

func (s *statements) forget(text string) {
	if s.byText.Remove(text) {
		s.stats.evictions.Add(1)
	}
}

// doubt has each statement prepared anew when it is needed next. In a transaction, which each stale one
// ends, they would else be found out one at a time.
func (s *statements) doubt() { s.age++ }

// lose is doubt about what tells who acts as well, which no change of the schema makes stale.
func (s *statements) lose() {
	s.doubt()
	s.actor = nil
}

// gone counts what went with its connection.
func (s *statements) gone() { s.stats.kept.Add(-int64(s.byText.Len())) }

// maxStale is how often a statement outside a transaction may turn out to be stale: migrations may follow
// each other, faster than a busy client gets its turn.
const maxStale = 20

// run executes a query by its kept statement. Where there is nothing to plan for (no arguments), or
// where a pooler between us and the server has another client's statement of the same name, it runs
// as it is.
func run[T any](ctx context.Context, c *conn, query string, args []driver.NamedValue,
	plain func(pqConn, context.Context, string, []driver.NamedValue) (T, error),
	prepared func(pqStmt, context.Context, []driver.NamedValue) (T, error),
) (T, error) {
	if c.statements == nil || len(args) == 0 || (c.inTx && c.statements.taken && !c.statements.byText.Contains(query)) {
		return plain(c.inner, ctx, query, args)
	}
	for attempt := 0; ; attempt++ {
		var out T
		stmt, err := c.statements.get(ctx, c.inner, query)
		c.statements.taken = isCode(err, pqerror.DuplicatePstatement)
		if err == nil {
			out, err = prepared(stmt, ctx, args)
		}
		switch {
		case err == nil:
			return out, nil
		case c.statements.taken && !c.inTx:
			return plain(c.inner, ctx, query, args)
		case !IsStalePlan(err):
			return out, err
		}
		if isCode(err, pqerror.InvalidSQLStatementName) {
			c.statements.lose()
		} else {
			c.statements.doubt()
		}
		// In a transaction the error has ended it: only the whole of it can be tried again.
		if c.inTx || attempt == maxStale {
			return out, err
		}
	}
}

// IsStalePlan says whether a statement failed because what was prepared is no longer what the schema
// or the session has: a migration changed its result, somebody deallocated it, or took its name. Nothing
// was executed; run again, it is prepared anew.
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
