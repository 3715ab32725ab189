package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	pg "github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/statement"
)

// outsideTransaction reports whether a file has the directive -- atlas:txmode none, as CREATE INDEX
// CONCURRENTLY needs.
func outsideTransaction(f migrate.File) bool {
	local, ok := f.(*migrate.LocalFile)
	return ok && slices.Contains(local.Directive("txmode"), "none")
}

var (
	indexStatement  = regexp.MustCompile(`(?is)^(CREATE\s+(UNIQUE\s+)?|DROP\s+)INDEX\b`)
	repeatableIndex = regexp.MustCompile(`(?is)^(CREATE\s+(UNIQUE\s+)?INDEX\s+(CONCURRENTLY\s+)?IF\s+NOT\s+EXISTS|DROP\s+INDEX\s+(CONCURRENTLY\s+)?IF\s+EXISTS)\b`)
	// Quoted or unquoted names. An index that it does not match is rebuilt after the files.
	concurrentCreate = regexp.MustCompile(`(?is)^CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+IF\s+NOT\s+EXISTS\s+("(?:[^"]|"")+"|[^\s("]+)\s+ON\s+(?:ONLY\s+)?((?:(?:"(?:[^"]|"")+"|[^\s("]+)\.)?(?:"(?:[^"]|"")+"|[^\s(."]+))\s*(?:\(|USING\b)`)
)

// checkFile refuses a file that could be half applied: one in a transaction that it ends itself, and
// one outside a transaction that is not exactly one repeatable statement.
func checkFile(f migrate.File) error {
	stmts, err := statement.OfMigration(string(f.Bytes()))
	var unclosed *statement.UnclosedError
	switch {
	case errors.As(err, &unclosed):
		return &StatementError{File: f.Name(), Line: unclosed.Line, Reason: unclosed.Reason()}
	case err != nil:
		return &DirectoryError{File: f.Name(), Reason: "it cannot be split into statements: " + err.Error()}
	}
	refuse := func(stmt statement.Statement, reason string) error {
		line, _ := pg.Refusal(string(f.Bytes()), stmt.Pos, stmt.Text, errors.New(reason))
		return &StatementError{File: f.Name(), Line: line, Reason: reason}
	}
	for _, stmt := range stmts {
		if strings.Contains(strings.Join(stmt.Words, " ")+" ", "STANDARD_CONFORMING_STRINGS ") {
			return refuse(stmt, "a migration is read with standard_conforming_strings on; write E'…' where a backslash escapes")
		}
	}
	if !outsideTransaction(f) {
		for _, stmt := range stmts {
			if stmt.EndsTransaction() {
				return refuse(stmt, "each file runs in a transaction, which it must not begin or end")
			}
		}
		return nil
	}
	if len(stmts) != 1 {
		return &StatementError{File: f.Name(), Line: 1, Reason: fmt.Sprintf(
			"a file with `-- atlas:txmode none` must have one statement, so that a crash leaves nothing half applied; this one has %d", len(stmts))}
	}
	if text := stmts[0].Text; indexStatement.MatchString(text) && !repeatableIndex.MatchString(text) {
		return refuse(stmts[0], "a statement outside a transaction must be repeatable: add IF NOT EXISTS or IF EXISTS")
	}
	return nil
}

// deleteFailedRevision deletes the revision of a file outside a transaction that failed before its
// statement had an effect, so that the file can be corrected.
func deleteFailedRevision(ctx context.Context, table revisions, f migrate.File) error {
	rev, err := table.ReadRevision(ctx, f.Version())
	if errors.Is(err, migrate.ErrRevisionNotExist) || (err == nil && rev.Applied > 0) {
		return nil
	}
	if err != nil {
		return err
	}
	return table.DeleteRevision(ctx, f.Version())
}

// dropInvalidIndex drops the invalid index that an interrupted run of f left: IF NOT EXISTS would
// accept it.
func dropInvalidIndex(ctx context.Context, conn *sql.Conn, f migrate.File, log *slog.Logger) error {
	stmts, err := statement.OfMigration(string(f.Bytes()))
	if err != nil {
		return fmt.Errorf("read %s: %w", f.Name(), err)
	}
	m := concurrentCreate.FindStringSubmatch(stmts[0].Text)
	if m == nil {
		return nil
	}
	name, table := m[1], m[2]
	// An index is in its table's schema.
	left, err := invalidIndexes(ctx, conn, "i.indrelid = to_regclass($1) AND c.relname = (parse_ident($2))[1]", table, name)
	if err != nil {
		return err
	}
	for _, index := range left {
		log.WarnContext(ctx, "an interrupted run left an invalid index; rebuilding it", "file", f.Name(), "index", index)
		if err := dropIndex(ctx, conn, index); err != nil {
			return err
		}
	}
	return nil
}

// rebuildInvalidIndexes rebuilds indexes that an interrupted build left invalid and that were then
// recorded as built, for example by another program's IF NOT EXISTS.
func rebuildInvalidIndexes(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	if err := dropLeftovers(ctx, conn); err != nil {
		return err
	}
	left, err := invalidIndexes(ctx, conn, "$1 = $2", "", "")
	if err != nil {
		return err
	}
	for _, index := range left {
		log.WarnContext(ctx, "an index is invalid; rebuilding it", "index", index)
		_, err := conn.ExecContext(ctx, "REINDEX INDEX CONCURRENTLY "+index)
		if err != nil && !isGone(err) {
			_, reason := pg.Refusal("", 0, "", err)
			return errors.Join(fmt.Errorf("index %s is invalid and cannot be rebuilt: %s", index, reason), dropLeftovers(ctx, conn))
		}
	}
	return nil
}

// dropLeftovers drops what interrupted REINDEX runs left beside their indexes.
func dropLeftovers(ctx context.Context, conn *sql.Conn) error {
	left, err := invalidIndexes(ctx, conn, `c.relname ~ $1 AND EXISTS (
		SELECT FROM pg_index o JOIN pg_class k ON k.oid = o.indexrelid
		WHERE o.indrelid = i.indrelid AND k.relname = regexp_replace(c.relname, $2, ''))`, leftover, leftover)
	if err != nil {
		return err
	}
	for _, index := range left {
		if err := dropIndex(ctx, conn, index); err != nil {
			return err
		}
	}
	return nil
}

// leftover matches the names that PostgreSQL gives to the indexes of a running REINDEX.
const leftover = `_cc(new|old)[0-9]*$`

func dropIndex(ctx context.Context, conn *sql.Conn, index string) error {
	if _, err := conn.ExecContext(ctx, "DROP INDEX CONCURRENTLY "+index); err != nil && !isGone(err) {
		return fmt.Errorf("drop the leftover index %s: %w", index, err)
	}
	return nil
}

// isGone reports that the object of a statement does not exist any more.
func isGone(err error) bool {
	var server *pq.Error
	return errors.As(err, &server) && (server.Code == pqerror.UndefinedObject || server.Code == pqerror.UndefinedTable)
}

// invalidIndexes returns the invalid indexes that match the condition, quoted and qualified, except
// those on tables with an index build in progress.
func invalidIndexes(ctx context.Context, conn *sql.Conn, condition string, args ...any) (_ []string, err error) {
	rows, err := conn.QueryContext(ctx, `
		SELECT format('%I.%I', n.nspname, c.relname) FROM pg_index i
		JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE NOT i.indisvalid AND c.relkind = 'i' AND n.nspname <> 'pg_toast'
			AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.relid = i.indrelid)
			AND `+condition, args...)
	if err != nil {
		return nil, fmt.Errorf("look for invalid indexes: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var all []string
	for rows.Next() {
		var index string
		if err := rows.Scan(&index); err != nil {
			return nil, fmt.Errorf("look for invalid indexes: %w", err)
		}
		all = append(all, index)
	}
	return all, rows.Err()
}
