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
)

// outsideTransaction says whether a file asks not to run in a transaction (-- atlas:txmode none),
// as CREATE INDEX CONCURRENTLY must.
func outsideTransaction(f migrate.File) bool {
	local, ok := f.(*migrate.LocalFile)
	return ok && slices.Contains(local.Directive("txmode"), "none")
}

var (
	indexStatement   = regexp.MustCompile(`(?is)^(CREATE\s+(UNIQUE\s+)?|DROP\s+)INDEX\b`)
	repeatableIndex  = regexp.MustCompile(`(?is)^(CREATE\s+(UNIQUE\s+)?INDEX\s+(CONCURRENTLY\s+)?IF\s+NOT\s+EXISTS|DROP\s+INDEX\s+(CONCURRENTLY\s+)?IF\s+EXISTS)\b`)
	concurrentCreate = regexp.MustCompile(`(?is)^CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+IF\s+NOT\s+EXISTS\s+(\S+)\s+ON\s+(?:ONLY\s+)?(\S+)`)
)

// checkRepeatable refuses a file outside a transaction that a crash could leave half done: it must
// hold one statement, which can be run again.
func checkRepeatable(f migrate.File) error {
	if !outsideTransaction(f) {
		return nil
	}
	stmts, err := f.StmtDecls()
	if err != nil {
		return fmt.Errorf("read %s: %w", f.Name(), err)
	}
	if len(stmts) != 1 {
		return &StatementError{File: f.Name(), Line: 1, Reason: fmt.Sprintf(
			"a file with `-- atlas:txmode none` holds one statement, so that a crash leaves nothing half done; this one holds %d", len(stmts))}
	}
	if text := stmts[0].Text; indexStatement.MatchString(text) && !repeatableIndex.MatchString(text) {
		line := 1 + strings.Count(string(f.Bytes()[:stmts[0].Pos]), "\n")
		return &StatementError{File: f.Name(), Line: line, Reason: "a statement outside a transaction must bear to be run again: say IF NOT EXISTS, or IF EXISTS"}
	}
	return nil
}

// dropInvalidIndex removes what a crash left of the index that f creates: IF NOT EXISTS would take
// it for the index itself.
func dropInvalidIndex(ctx context.Context, conn *sql.Conn, f migrate.File, log *slog.Logger) error {
	stmts, err := f.StmtDecls()
	if err != nil {
		return fmt.Errorf("read %s: %w", f.Name(), err)
	}
	m := concurrentCreate.FindStringSubmatch(stmts[0].Text)
	if m == nil {
		return nil
	}
	name, table := m[1], m[2]
	// The index lies in its table's schema.
	left, err := invalidIndexes(ctx, conn, "i.indrelid = to_regclass($1) AND c.relname = (parse_ident($2))[1]", table, name)
	if err != nil {
		return err
	}
	for _, index := range left {
		log.WarnContext(ctx, "an interrupted run left an invalid index; building it again", "file", f.Name(), "index", index)
		if _, err := conn.ExecContext(ctx, "DROP INDEX CONCURRENTLY "+index); err != nil {
			return fmt.Errorf("drop what is left of index %s: %w", index, err)
		}
	}
	return nil
}

// rebuildInvalidIndexes mends what an interrupted build left behind and was then taken for done: by
// another program, say, whose IF NOT EXISTS found it there. What a pending file is about is left to
// that file.
func rebuildInvalidIndexes(ctx context.Context, conn *sql.Conn, pending []migrate.File, log *slog.Logger) error {
	if slices.ContainsFunc(pending, outsideTransaction) {
		return nil
	}
	left, err := invalidIndexes(ctx, conn, "$1 = $2", "", "")
	if err != nil {
		return err
	}
	for _, index := range left {
		log.WarnContext(ctx, "an index is invalid; building it again", "index", index)
		statement := "REINDEX INDEX CONCURRENTLY " + index
		if reindexLeftover.MatchString(index) {
			statement = "DROP INDEX CONCURRENTLY " + index // a rebuild's own, interrupted
		}
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("index %s is invalid and cannot be built again: %w", index, err)
		}
	}
	return nil
}

var reindexLeftover = regexp.MustCompile(`_cc(new|old)[0-9]*"?$`)

// invalidIndexes names, quoted and with their schemas, the indexes that answer to the condition and
// that PostgreSQL does not use, unless somebody is building them just now.
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
