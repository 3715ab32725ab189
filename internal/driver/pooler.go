package driver

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"regexp"
	"strings"
)

var (
	errNotRenamed = errors.New("no pooler keeps prepared statements on this connection: WithTransactionPooler requires PgBouncer 1.21 or newer " +
		"in transaction mode, with max_prepared_statements above 0; without a pooler, or in session mode, open without it; behind an older PgBouncer, open with WithStatementCache(0)")
	errSessionState = errors.New("a statement that changes its session is not possible behind a pooler in transaction mode (WithTransactionPooler): " +
		"the session is another client's afterwards; use SET LOCAL or pg_advisory_xact_lock, or another connection, directly to PostgreSQL")
)

// ownName finds itself among the session's prepared statements, and reports whether it has a name of the form that lib/pq gives.
const ownName = `SELECT bool_or(name ~ '^[0-9]+$') AS not_renamed_by_a_pooler FROM pg_catalog.pg_prepared_statements
	WHERE statement LIKE '%not_renamed_by_a_pooler%'`

// checkRenames returns an error unless a pooler renames prepared statements. Without that the names of different clients collide, and one
// executes another's statements.
func checkRenames(ctx context.Context, c pqConn) error {
	tx, err := c.BeginTx(ctx, driver.TxOptions{ReadOnly: true, Isolation: driver.IsolationLevel(sql.LevelDefault)}) // what is prepared in it is on one server
	if err != nil {
		return err
	}
	kept, err := queryOwnName(ctx, c)
	if err := errors.Join(err, tx.Rollback()); err != nil {
		return err
	}
	if kept {
		return errNotRenamed
	}
	return nil
}

func queryOwnName(ctx context.Context, c pqConn) (kept bool, err error) {
	stmt, err := prepare(ctx, c, ownName)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	rows, err := stmt.QueryContext(ctx, nil)
	if err != nil {
		return false, err
	}
	row := make([]driver.Value, 1)
	err = rows.Next(row)
	kept, _ = row[0].(bool)
	return kept, errors.Join(err, rows.Close())
}

// needsOwnTx reports whether a statement outside a transaction needs one that begins before it, where sessions keep no state: another
// statement must find out about the same server first.
func (c *conn) needsOwnTx(ctx context.Context) bool {
	if !c.stateless {
		return false
	}
	need, _ := ctx.Value(needKey{}).(Need)
	return c.standby != nil || !need.IsZero() || (c.writes != nil && !IsRead(ctx))
}

// sessionLock matches a call that locks until the session ends.
var sessionLock = regexp.MustCompile(`(?i)\bpg_(try_)?advisory_lock(_shared)?"?\s*\(`)

// refusesState reports whether a statement changes its session beyond the transaction, as far as its text says so, behind a pooler.
func (c *conn) refusesState(query string) bool {
	if !c.stateless || c.statements == nil || c.statements.byText.Contains(query) {
		return false
	}
	switch firstWord(query) {
	case "LISTEN", "UNLISTEN", "PREPARE", "DEALLOCATE", "DISCARD", "RESET", "LOAD":
		return true
	case "SET":
		words := strings.Fields(strings.ToUpper(query))
		return len(words) > 1 && words[1] != "LOCAL" && words[1] != "TRANSACTION" && words[1] != "CONSTRAINTS"
	}
	return sessionLock.MatchString(query)
}
