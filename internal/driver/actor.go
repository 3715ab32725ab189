package driver

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database/actor"
)

// setSessionActor sets the session's actor. Its last argument is the server process that the session is expected to
// have, or 0 for any: with another one it fails, by dividing by zero.
var setSessionActor = setActorStatement(false, nil) +
	fmt.Sprintf(" / (CASE WHEN $%d::int IN (0, pg_backend_pid()) THEN 1 ELSE 0 END)", len(actor.Arguments)+1)

// ErrTransactionPooling is returned when statements of one connection reach different server processes.
var ErrTransactionPooling = errors.New("the session changed under its connection, as behind a pooler in transaction mode: " +
	"an actor set there would be another client's actor; open with WithTransactionPooler, or with WithStatementCache(0) behind PgBouncer before 1.21")

// setActorStatement returns a SELECT that sets the actor, by act() (schema/sql/actor.sql), and settings, in one round trip: of the session,
// or if local of the transaction. Its arguments are the actor's values, its result is one integer.
func setActorStatement(local bool, settings map[string]string) string {
	values := make([]string, len(actor.Arguments))
	for i := range values {
		values[i] = fmt.Sprintf("$%d", i+1)
	}
	last := len(values) - 1 // the purpose
	calls := []string{fmt.Sprintf("public.act(%s, %t, %s)", strings.Join(values[:last], ", "), local, values[last])}
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		calls = append(calls, fmt.Sprintf("pg_catalog.set_config(%s, %s, %t)", pq.QuoteLiteral(name), pq.QuoteLiteral(settings[name]), local))
	}
	return "SELECT pg_catalog.num_nulls(" + strings.Join(calls, ", ") + ")"
}

// actorStatements set the actor, and open a record for the actor that they set: in the session, or where sessions keep no state in the
// transaction.
type actorStatements struct{ set, open string }

func newActorStatements(options Options) actorStatements {
	if options.stateless() {
		set := setActorStatement(true, options.Local)
		return actorStatements{set, setActorAndOpen(set, len(actor.Arguments))}
	}
	return actorStatements{setSessionActor, setActorAndOpen(setSessionActor, len(actor.Arguments)+1)}
}

// beginStatement sets the actor before a statement runs, and returns a function that must be called with the
// statement's error after it.
func (c *conn) beginStatement(ctx context.Context, query string, args []driver.NamedValue) (end func(error) error, err error) {
	switch {
	case c.busy:
		return nil, errBusy
	case c.refusesState(query):
		return nil, errSessionState
	}
	if c.inTx && isRollback(query) { // after an error PostgreSQL accepts no other statement
		return c.withDeadline(ctx), nil
	}
	c.noteTx(ctx)
	if c.stateless && !c.inTx {
		return c.beginStateless(ctx, query, args)
	}
	end = c.withDeadline(ctx)
	if !c.inTx {
		end, err = c.beginAlone(ctx, end)
		if err != nil {
			return nil, err
		}
	}
	if err := c.setActorFor(ctx, query, args); err != nil {
		return nil, end(err)
	}
	return end, nil
}

// beginStateless is beginStatement outside a transaction where sessions keep no state. A statement that is sent in one round trip with its
// actor is in one transaction with it (ahead); others are in one that begins here.
func (c *conn) beginStateless(ctx context.Context, query string, args []driver.NamedValue) (end func(error) error, err error) {
	end = c.withDeadline(ctx)
	ahead, err := c.setActorAhead(ctx, query, args)
	switch {
	case err != nil:
		return nil, end(err)
	case ahead:
		return end, nil
	}
	_ = end(nil)
	own, err := c.BeginTx(ctx, driver.TxOptions{ReadOnly: IsRead(ctx)})
	if err != nil {
		return nil, err
	}
	end = func(err error) error {
		if err == nil {
			err = ctx.Err() // the caller has given up
		}
		if err != nil {
			_ = own.Rollback()
			return err
		}
		return own.Commit()
	}
	if err := c.setActorFor(ctx, query, args); err != nil {
		return nil, end(err)
	}
	return end, nil
}

// setActorFor sets the actor before a statement, or arranges for it to be set with the statement.
func (c *conn) setActorFor(ctx context.Context, query string, args []driver.NamedValue) error {
	ahead, err := c.setActorAhead(ctx, query, args)
	if err != nil || ahead {
		return err
	}
	return c.setActor(ctx)
}

// beginAlone prepares for a statement outside a transaction, where sessions keep state. Its end records a change: PostgreSQL commits it once it
// has returned the last row.
func (c *conn) beginAlone(ctx context.Context, end func(error) error) (func(error) error, error) {
	if err := c.checkPosition(ctx); err != nil {
		return nil, end(err)
	}
	if c.writes == nil || IsRead(ctx) {
		return end, nil
	}
	if err := c.readTimeline(ctx); err != nil {
		return nil, end(c.retryableError(ctx, err))
	}
	return func(err error) error {
		defer c.recordWrite(ctx)
		return end(err)
	}, nil
}

func identity(err error) error { return err }

// withDeadline bounds reads and writes by ctx, unless the transaction's context does so already.
func (c *conn) withDeadline(ctx context.Context) (end func(error) error) {
	if c.deadlines == nil || (c.inTx && (ctx.Done() == nil || ctx.Done() == c.txCtx.Done())) {
		return identity
	}
	done := c.deadlines.withDeadline(ctx)
	return func(err error) error { done(); return err }
}

// setActor sets ctx's actor, or none, unless the session already has it.
func (c *conn) setActor(ctx context.Context) error {
	values := actor.Values(ctx)
	if c.hasActor(values) {
		return nil
	}
	c.actor = nil
	args := make([]driver.NamedValue, len(values))
	for i, v := range values {
		args[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
	}
	if !c.stateless {
		if err := c.queryBackendPID(ctx); err != nil {
			return c.retryableError(ctx, err)
		}
		args = append(args, driver.NamedValue{Ordinal: len(args) + 1, Value: c.backendPID})
	}
	err := c.execSetActor(ctx, args)
	if IsStalePlan(err) && !c.inTx { // it was deallocated
		err = c.execSetActor(ctx, args)
	}
	if err != nil {
		return c.retryableError(ctx, c.explainActor(err))
	}
	c.actor = values
	return nil
}

// explainedError is an error whose text is for the caller, and that is not translated.
type explainedError struct {
	text string
	err  error
}

func (e *explainedError) Error() string { return e.text + ": " + e.err.Error() }
func (e *explainedError) Unwrap() error { return e.err }

// explainActor explains why the actor could not be set.
func (c *conn) explainActor(err error) error {
	switch {
	case isCode(err, pqerror.DivisionByZero):
		c.lost = true // it must not be used again
		return ErrTransactionPooling
	case isCode(err, pqerror.UndefinedFunction):
		return &explainedError{"the database has no function act, which sets the actor; apply the migrations first (bin/migrate apply)", err}
	}
	return err
}

// queryBackendPID reads the process id of the connection's server, once.
func (c *conn) queryBackendPID(ctx context.Context) error {
	if c.backendPID != 0 {
		return nil
	}
	rows, err := c.inner.QueryContext(ctx, "SELECT pg_backend_pid()", nil)
	if err != nil {
		return err
	}
	row := make([]driver.Value, 1)
	err = rows.Next(row)
	if err := errors.Join(err, rows.Close()); err != nil {
		return err
	}
	c.backendPID, _ = row[0].(int64)
	return nil
}

func (c *conn) execSetActor(ctx context.Context, args []driver.NamedValue) error {
	s := c.statements
	if s != nil && s.actor == nil && (!c.inTx || !s.nameTaken) {
		stmt, err := prepare(ctx, c.inner, c.actorStatements.set+s.suffix)
		if isCode(err, pqerror.InvalidSQLStatementName) { // the pooler has prepared it, and another client has deallocated it
			c.resetStatements()
		}
		if s.nameTaken = isCode(err, pqerror.DuplicatePstatement); err != nil && (!s.nameTaken || c.inTx) {
			return err
		}
		s.actor = stmt
	}
	if s == nil || s.actor == nil {
		_, err := c.inner.ExecContext(ctx, c.actorStatements.set, args)
		return err
	}
	_, err := s.actor.ExecContext(ctx, args)
	if IsStalePlan(err) {
		c.resetStatements()
	}
	return err
}

// recordSettings marks the session's actor as unknown after a statement that may have changed it.
func (c *conn) recordSettings(query string) {
	if (c.statements != nil && c.statements.keepsActor(query)) || keepsActor(query) {
		return
	}
	c.recordDurability(query)
	if word := firstWord(query); c.statements != nil && (word == "DISCARD" || word == "DEALLOCATE") {
		c.resetStatements()
	}
	c.actor = nil
}

// keepsActor reports whether a statement certainly does not change the actor: it begins as a query or a change of rows, and does not call
// set_config or act.
func keepsActor(query string) bool {
	switch firstWord(query) {
	case "SELECT", "INSERT", "UPDATE", "DELETE", "WITH":
		return !strings.Contains(query, ";") && !callsSetConfig(query) && !actCall.MatchString(query)
	}
	return false
}

func firstWord(query string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(query, " \t\n("), " ")
	return strings.ToUpper(word)
}

// actCall matches a call of act.
var actCall = regexp.MustCompile(`(?i)\bact"?\s*\(`)

// callsSetConfig reports whether a query calls set_config, in any letter case.
func callsSetConfig(query string) bool {
	const name, before = "set_config", len("set")
	for i, r := range query {
		if r == '_' && i >= before && len(query) >= i-before+len(name) && strings.EqualFold(query[i-before:i-before+len(name)], name) {
			return true
		}
	}
	return false
}

// isRollback reports whether a query is one ROLLBACK, of the transaction or to a savepoint.
func isRollback(query string) bool {
	const word = "ROLLBACK"
	query = strings.TrimSpace(query)
	return len(query) >= len(word) && strings.EqualFold(query[:len(word)], word) && !strings.Contains(strings.TrimSuffix(query, ";"), ";")
}
