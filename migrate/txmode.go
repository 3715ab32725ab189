package migrate

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"regexp"
	"slices"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"github.com/lib/pq"
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
	var schema, index string
	// The index lies in its table's schema.
	err = conn.QueryRowContext(ctx, `
		SELECT n.nspname, c.relname FROM pg_index i
		JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE i.indrelid = to_regclass($1) AND c.relname = (parse_ident($2))[1] AND NOT i.indisvalid`, table, name).Scan(&schema, &index)
	if err == sql.ErrNoRows { //nolint:errorlint // database/sql does not wrap it
		return nil
	}
	if err != nil {
		return fmt.Errorf("look for what is left of index %s: %w", name, err)
	}
	log.WarnContext(ctx, "an interrupted run left an invalid index; building it again", "file", f.Name(), "index", index)
	if _, err := conn.ExecContext(ctx, "DROP INDEX CONCURRENTLY "+pq.QuoteIdentifier(schema)+"."+pq.QuoteIdentifier(index)); err != nil {
		return fmt.Errorf("drop what is left of index %s: %w", index, err)
	}
	return nil
}
