package driver

import (
	"context"
	"crypto/rand"
	"database/sql/driver"
	"encoding/binary"
	"strconv"
	"time"

	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/postgres"
)

// ahead sets the actor in the round trip of the prepared statement that follows: its messages precede that statement's, and both run in
// one transaction. If PostgreSQL refuses the actor, it does not run the statement.
type ahead struct {
	socket  *postgres.Socket // nil where messages cannot be sent ahead
	act     aheadStatement   // sets the actor
	open    aheadStatement   // opens a record
	values  []string         // the actor to be set, or nil
	opening *Opening         // the record to be opened before, or nil
	buf     []byte
}

// aheadStatement is prepared by its first use. Its name is random: behind a pooler other clients prepare theirs in the same session.
type aheadStatement struct {
	name     string
	prepared bool
}

type readKey struct{}

// WithRead returns a context for a query that changes nothing. Outside a transaction it takes one round trip, also to set the actor. If the
// connection is lost soon after it was sent and before the first row, the pool repeats it on another one.
func WithRead(ctx context.Context) context.Context { return context.WithValue(ctx, readKey{}, true) }

// repeatable is how soon a connection must be lost for a read to be repeated. It was closed before, then; a query that was terminated,
// or that brought the server down, is not sent again.
const repeatable = 2 * time.Second

// IsRead reports whether ctx is of WithRead.
func IsRead(ctx context.Context) bool { return ctx.Value(readKey{}) != nil }

// recently is how recently the server must have sent something for a change outside a transaction to be sent with its actor. A connection
// that was idle for longer may have been closed without a trace, so that it would not be known whether the change took effect. The actor alone
// can be set again on another connection.
const recently = time.Second

// setActorAhead arranges for the actor of ctx to be set with the statement, and reports whether it did.
func (c *conn) setActorAhead(ctx context.Context, query string, args []driver.NamedValue) (bool, error) {
	a := &c.ahead
	values := actor.Values(ctx)
	if a.socket == nil || c.hasActor(values) || !c.prepares(ctx, query, args) {
		return false, nil
	}
	if !c.stateless && c.statements.actor == nil {
		return false, nil // a connection's first actor is set by lib/pq: behind a pooler in transaction mode that explains itself
	}
	if !c.inTx {
		if !a.socket.Quiet() || c.needsOwnTx(ctx) {
			return false, nil
		}
		if !IsRead(ctx) && (!a.socket.HeardWithin(recently) || !c.statements.keepsActor(query)) {
			return false, nil
		}
		// It is a change, whose timeline a stateless session would have to read in the same transaction.
		if o, ok := ctx.Value(openingKey{}).(*Opening); ok && !o.Done && (!c.stateless || c.writes == nil) {
			a.opening = o
		}
	}
	var err error
	if !c.stateless {
		err = c.queryBackendPID(ctx)
	}
	if a.opening != nil && err == nil {
		err = c.readTimeline(ctx)
	}
	if err != nil {
		a.opening = nil
		return false, c.retryableError(ctx, c.explainActor(err))
	}
	c.actor, a.values = nil, values
	return true, nil
}

func (c *conn) hasActor(values []string) bool { return len(c.actor) > 0 && &c.actor[0] == &values[0] }

// sendAhead sends the messages that set the actor with the next statement, and opens the record.
func (c *conn) sendAhead() { c.sendActor(c.ahead.opening) }

// sendActor sends the messages that set the actor with what follows.
func (c *conn) sendActor(opening *Opening) {
	a := &c.ahead
	if a.values == nil {
		return
	}
	args := make([]string, 0, len(a.values)+3)
	args = append(args, a.values...)
	if !c.stateless {
		args = append(args, strconv.FormatInt(c.backendPID, 10))
	}
	out := postgres.Ahead{Execute: true}
	a.buf = a.buf[:0]
	if opening != nil {
		a.buf = a.open.append(a.buf, c.actorStatements.open+c.statements.suffix, append(args, opening.values()...))
		a.buf = append(a.buf, 'S', 0, 0, 0, 4)
		out.Transaction = true
	}
	a.buf = a.act.append(a.buf, c.actorStatements.set+c.statements.suffix, args)
	out.Messages = a.buf
	a.socket.SendAhead(out)
}

// endAhead reports whether PostgreSQL refused the actor, so that err is not the statement's.
func (c *conn) endAhead(ctx context.Context, err error) (refused bool) {
	a := &c.ahead
	if a.values == nil {
		return false
	}
	sent := a.socket.EndAhead()
	a.act.prepared = a.act.prepared || sent.Parsed
	a.open.prepared = a.open.prepared || sent.TransactionParsed
	if a.opening != nil {
		if !sent.Transaction {
			a.opening.opened(sent.Row)
		}
		if !a.opening.Done || a.opening.Opened > 0 {
			c.recordWrite(ctx)
		}
	}
	if sent.Answered() && err == nil && (c.inTx || !c.stateless) {
		c.actor = a.values
	}
	return sent.Refused
}

// clear withdraws messages that were not sent.
func (a *ahead) clear() {
	if a.values != nil {
		a.socket.EndAhead()
	}
	a.values, a.opening = nil, nil
}

// append appends the messages that execute the statement, and before its first use those that prepare it.
func (s *aheadStatement) append(to []byte, text string, args []string) []byte {
	if !s.prepared {
		s.name = "ahead_" + rand.Text()
		begin := len(to)
		to = append(to, 'P', 0, 0, 0, 0)
		to = append(append(append(to, s.name...), 0), text...)
		to = append(to, 0, 0, 0) // no types of arguments
		binary.BigEndian.PutUint32(to[begin+1:], uint32(len(to)-begin-1))
	}
	return appendExecute(to, s.name, args)
}

// appendExecute appends the messages Bind and Execute of a prepared statement whose arguments are text
// (https://www.postgresql.org/docs/current/protocol-message-formats.html).
func appendExecute(to []byte, statement string, args []string) []byte {
	begin := len(to)
	to = append(to, 'B', 0, 0, 0, 0, 0) // the unnamed portal
	to = append(append(to, statement...), 0)
	to = binary.BigEndian.AppendUint16(to, 0) // all arguments are text
	to = binary.BigEndian.AppendUint16(to, uint16(len(args)))
	for _, arg := range args {
		to = binary.BigEndian.AppendUint32(to, uint32(len(arg)))
		to = append(to, arg...)
	}
	to = binary.BigEndian.AppendUint16(to, 0) // all columns are text
	binary.BigEndian.PutUint32(to[begin+1:], uint32(len(to)-begin-1))
	return append(to, 'E', 0, 0, 0, 9, 0, 0, 0, 0, 0)
}
