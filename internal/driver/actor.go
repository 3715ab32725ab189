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

// setSessionActor tells PostgreSQL who acts for the session, which the next to use it overwrites. It fails,
// by dividing by zero, where the session is not the one that it was: its last argument is the server
// process, or 0 for any.
var setSessionActor = setActorStatement(nil, false) +
	fmt.Sprintf(" / (CASE WHEN $%d::int IN (0, pg_backend_pid()) THEN 1 ELSE 0 END)", len(actor.Settings)+1)

// ErrTransactionPooling is returned when statements of one connection reach different server processes.
var ErrTransactionPooling = errors.New("the session changed under its connection, as behind a pooler in transaction mode: " +
	"what is told there would be told to somebody else; open with WithStatementCache(0)")

// setActorStatement sets the actor, by act() (schema/sql/actor.sql), and what else is named, in one round trip; it
// returns one small value.
func setActorStatement(names []string, local bool) string {
	values := make([]string, len(actor.Settings))
	for i := range values {
		values[i] = fmt.Sprintf("$%d", i+1)
	}
	calls := []string{fmt.Sprintf("public.act(%s, %t)", strings.Join(values, ", "), local)}
	for i, name := range names {
		calls = append(calls, fmt.Sprintf("set_config(%s, $%d, %t)", pq.QuoteLiteral(name), len(values)+i+1, local))
	}
	return "SELECT num_nulls(" + strings.Join(calls, ", ") + ")"
}

// transactionWords are what is told where sessions keep nothing: who acts, and what else each
// transaction is to have.
type transactionWords struct {
	statement string
	values    []driver.NamedValue // after those of who acts
}

func wordsFor(local map[string]string) transactionWords {
	names := slices.Sorted(maps.Keys(local))
	var w transactionWords
	for i, name := range names {
		w.values = append(w.values, driver.NamedValue{Ordinal: len(actor.Settings) + i + 1, Value: local[name]})
	}
	w.statement = setActorStatement(names, true)
	return w
}

// begin has PostgreSQL know who acts before a statement runs, and returns what must be called after
// it, with its error. Where nothing may be left on the session, a statement outside a transaction is
// given one, which that call ends.
func (c *conn) begin(ctx context.Context, query string) (end func(error) error, err error) {
	if c.reading {
		return nil, errReading
	}
	if c.inTx && rollsBack(query) { // after an error PostgreSQL takes nothing else
		return c.within(ctx), nil
	}
	if c.statements != nil || c.inTx {
		end = c.within(ctx)
		if err := c.tell(ctx); err != nil {
			return nil, end(err)
		}
		return end, nil
	}
	own, err := c.BeginTx(ctx, driver.TxOptions{})
	if err != nil {
		return nil, err
	}
	end = func(err error) error {
		if err == nil {
			err = ctx.Err() // nobody waits for it
		}
		if err != nil {
			_ = own.Rollback()
			return err
		}
		return own.Commit()
	}
	if err := c.tell(ctx); err != nil {
		return nil, end(err)
	}
	return end, nil
}

func identity(err error) error { return err }

// within bounds what waits for the server by ctx, where the transaction's context does not do so already.
func (c *conn) within(ctx context.Context) (end func(error) error) {
	if ctx.Done() == nil || (c.inTx && ctx.Done() == c.txCtx.Done()) {
		return identity
	}
	done := c.line.within(ctx)
	return func(err error) error { done(); return err }
}

// tell sets who acts in ctx, nobody included, unless PostgreSQL has just been told the same.
func (c *conn) tell(ctx context.Context) error {
	values := actor.Values(ctx)
	if len(c.told) > 0 && &c.told[0] == &values[0] {
		return nil
	}
	c.told = nil
	args := make([]driver.NamedValue, len(values))
	for i, v := range values {
		args[i] = driver.NamedValue{Ordinal: i + 1, Value: v}
	}
	if c.statements != nil {
		if err := c.learnProcess(ctx); err != nil {
			return c.harmless(ctx, err)
		}
		args = append(args, driver.NamedValue{Ordinal: len(args) + 1, Value: c.process})
	}
	err := c.tellBy(ctx, args)
	if IsStalePlan(err) && c.statements != nil && !c.inTx { // somebody deallocated it
		err = c.tellBy(ctx, args)
	}
	if isCode(err, pqerror.DivisionByZero) {
		c.lost = true // nobody may use it again
		return ErrTransactionPooling
	}
	if isCode(err, pqerror.UndefinedFunction) {
		return fmt.Errorf("the database has no function act, which sets the actor; apply the migrations first (bin/migrate apply): %w", err)
	}
	if err != nil {
		return c.harmless(ctx, err)
	}
	c.told = values
	return nil
}

// learnProcess asks, once, which server process the connection is with.
func (c *conn) learnProcess(ctx context.Context) error {
	if c.process != 0 {
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
	c.process, _ = row[0].(int64)
	return nil
}

func (c *conn) tellBy(ctx context.Context, args []driver.NamedValue) error {
	if c.statements == nil {
		_, err := c.inner.ExecContext(ctx, c.words.statement, append(args, c.words.values...))
		return err
	}
	s := c.statements
	if s.actor == nil && (!c.inTx || !s.taken) {
		stmt, err := prepare(ctx, c.inner, setSessionActor)
		if s.taken = isCode(err, pqerror.DuplicatePstatement); err != nil && (!s.taken || c.inTx) {
			return err
		}
		s.actor = stmt
	}
	if s.actor == nil {
		_, err := c.inner.ExecContext(ctx, setSessionActor, args)
		return err
	}
	_, err := s.actor.ExecContext(ctx, args)
	if IsStalePlan(err) {
		s.lose()
	}
	return err
}

// noteSettings forgets what PostgreSQL was told when a statement may have changed it: SET, RESET,
// ROLLBACK TO SAVEPOINT, a call of set_config or act, and whatever else is not plainly about rows.
func (c *conn) noteSettings(query string) {
	word, _, _ := strings.Cut(strings.TrimLeft(query, " \t\n("), " ")
	switch strings.ToUpper(word) {
	case "SELECT", "INSERT", "UPDATE", "DELETE", "WITH":
		if !strings.Contains(query, ";") && !sets(query) && !acts.MatchString(query) {
			return
		}
	case "DISCARD", "DEALLOCATE":
		if c.statements != nil {
			c.statements.lose()
		}
	}
	c.told = nil
}

// acts matches a call of act.
var acts = regexp.MustCompile(`(?i)\bact"?\s*\(`)

// sets says whether a query calls set_config, in whatever letter case.
func sets(query string) bool {
	const name, before = "set_config", len("set")
	for i, r := range query {
		if r == '_' && i >= before && len(query) >= i-before+len(name) && strings.EqualFold(query[i-before:i-before+len(name)], name) {
			return true
		}
	}
	return false
}

// rollsBack says whether a query is a ROLLBACK, to a savepoint or of all, and nothing besides.
func rollsBack(query string) bool {
	const word = "ROLLBACK"
	query = strings.TrimSpace(query)
	return len(query) >= len(word) && strings.EqualFold(query[:len(word)], word) && !strings.Contains(strings.TrimSuffix(query, ";"), ";")
}
