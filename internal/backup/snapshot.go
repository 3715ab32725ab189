package backup

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/catalog"
	"github.com/predicthealth/database/internal/postgres"
)

// snapshot is one state of the database, which stays while it is open, for all who know its id.
type snapshot struct {
	db  *sql.DB
	tx  *sql.Tx
	cfg pq.Config
	id  string
}

const applicationName = "predicthealth-backup"

func openSnapshot(ctx context.Context, url string) (_ *snapshot, err error) {
	cfg, err := postgres.Config(url, applicationName)
	if err != nil {
		return nil, err
	}
	db, err := postgres.Open(ctx, url, applicationName)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = db.Close()
		}
	}()
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, sqlError("begin", err)
	}
	s := &snapshot{db: db, tx: tx, cfg: cfg}
	// It waits for the dump, however long that takes. Row security is on for whoever it binds, as in
	// the dump.
	for _, setting := range []string{"SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0"} {
		if _, err := tx.ExecContext(ctx, setting); err != nil {
			return nil, sqlError("begin", err)
		}
	}
	if err := tx.QueryRowContext(ctx, "SELECT pg_export_snapshot()").Scan(&s.id); err != nil {
		return nil, sqlError("take the snapshot", err)
	}
	return s, nil
}

func (s *snapshot) Close() error { return errors.Join(s.tx.Rollback(), s.db.Close()) }

// querier is a transaction or a connection.
type querier interface {
	catalog.Querier
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// ownSchemas are this project's. What others keep in a schema of theirs is in a backup where it can be read.
var ownSchemas = []string{"public", "atlas_schema_revisions"}

// tablesSQL lists the tables whose rows a dump holds.
const tablesSQL = `SELECT n.nspname, n.nspname || '.' || c.relname, format('%I.%I', n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
WHERE relkind = 'r' AND relpersistence <> 't' AND nspname <> 'information_schema' AND nspname !~ '^pg_'
	AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
ORDER BY 2`

type table struct{ schema, name, quoted string }

func tables(ctx context.Context, db querier) (all []table, err error) {
	rows, err := db.QueryContext(ctx, tablesSQL)
	if err != nil {
		return nil, sqlError("list the tables", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var t table
		if err := rows.Scan(&t.schema, &t.name, &t.quoted); err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, rows.Err()
}

// unseenSQL says of which tables and sequences the role does not read all rows, and why. Under row security a query
// of a table succeeds and returns fewer rows, and so does pg_dump.
const unseenSQL = `SELECT nspname, nspname || '.' || relname, reason FROM (
	SELECT nspname, relname, CASE
		WHEN NOT has_schema_privilege(relnamespace, 'USAGE') THEN 'no USAGE on its schema'
		WHEN NOT CASE relkind WHEN 'S' THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END THEN 'no SELECT'
		WHEN relkind = 'S' OR NOT row_security_active(c.oid) THEN NULL
		WHEN NOT EXISTS (SELECT FROM pg_policy WHERE mine AND polpermissive AND pg_get_expr(polqual, polrelid) = 'true') THEN 'no policy shows it all rows'
		WHEN EXISTS (SELECT FROM pg_policy WHERE mine AND NOT polpermissive) THEN 'a restrictive policy hides rows from it'
	END AS reason
	FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
	WHERE relkind IN ('r', 'p', 'S') AND relpersistence <> 't' AND nspname <> 'information_schema' AND nspname !~ '^pg_'
		AND (NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
			OR EXISTS (SELECT FROM pg_extension WHERE c.oid = ANY (extconfig))) -- whose rows are dumped
) looked WHERE reason IS NOT NULL ORDER BY 2`

// minePolicy is the condition of unseenSQL for a table's policy that binds the role's reading.
const minePolicy = `polrelid = c.oid AND polcmd IN ('r', '*') AND EXISTS (SELECT FROM unnest(polroles) r WHERE r = 0 OR pg_has_role(r, 'USAGE'))`

// scope is what a dump leaves out, and why.
type scope struct {
	schemas []string
	notes   []string
}

// look makes sure that nothing of this project's would be left out without a word, and finds what others' is to be.
func look(ctx context.Context, db querier) (s scope, err error) {
	rows, err := db.QueryContext(ctx, strings.ReplaceAll(unseenSQL, "mine", minePolicy))
	if err != nil {
		return s, sqlError("look at the privileges and policies", err)
	}
	defer func() { _ = rows.Close() }()
	var unseen []string
	for rows.Next() {
		var schema, name, reason string
		if err := rows.Scan(&schema, &name, &reason); err != nil {
			return s, err
		}
		switch {
		case slices.Contains(ownSchemas, schema):
			unseen = append(unseen, name+" ("+reason+")")
		case !slices.Contains(s.schemas, schema):
			s.schemas = append(s.schemas, schema)
			s.notes = append(s.notes, fmt.Sprintf("schema %s, in which %s is not to be read (%s)", schema, name, reason))
		}
	}
	if err := rows.Err(); err != nil {
		return s, sqlError("look at the privileges and policies", err)
	}
	if len(unseen) > 0 {
		return s, fmt.Errorf("%w: %s", ErrUnreadable, strings.Join(unseen, ", "))
	}
	var subscriptions sql.NullString // which pg_dump writes for superusers only
	if err := db.QueryRowContext(ctx, `SELECT string_agg(subname, ', ' ORDER BY subname) FROM pg_subscription JOIN pg_database d ON d.oid = subdbid
		WHERE datname = current_database() AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`).Scan(&subscriptions); err != nil {
		return s, sqlError("look for subscriptions", err)
	}
	if subscriptions.Valid {
		s.notes = append(s.notes, "subscription "+subscriptions.String+", which a superuser alone dumps")
	}
	var large int64 // which any login of the database may make, for nobody else to read
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM pg_largeobject_metadata").Scan(&large); err != nil {
		return s, sqlError("count the large objects", err)
	}
	if large > 0 {
		s.notes = append(s.notes, fmt.Sprintf("%d large objects, of which this project has none", large))
	}
	return s, nil
}

// contents are what a backup can be compared by.
type contents struct {
	rows    map[string]int64
	objects map[string]ObjectCount
	audit   []AuditHead
	version string
}

func readContents(ctx context.Context, db querier, left scope, told func(done, total int)) (c contents, err error) {
	all, err := tables(ctx, db)
	if err != nil {
		return c, err
	}
	all = slices.DeleteFunc(all, func(t table) bool { return slices.Contains(left.schemas, t.schema) })
	c.rows = make(map[string]int64, len(all))
	for i, t := range all {
		var n int64
		if err := db.QueryRowContext(ctx, "SELECT count(*) FROM "+t.quoted).Scan(&n); err != nil {
			return c, sqlError("count "+t.name, err)
		}
		c.rows[t.name] = n
		if told != nil {
			told(i+1, len(all))
		}
	}
	if c.objects, err = objects(ctx, db); err != nil {
		return c, err
	}
	if c.audit, err = auditHeads(ctx, db); err != nil {
		return c, err
	}
	c.version, err = migrationVersion(ctx, db)
	return c, err
}

// objects counts what the schema is made of, and hashes the definitions.
func objects(ctx context.Context, db querier) (map[string]ObjectCount, error) {
	all, err := catalog.Read(ctx, db)
	if err != nil {
		return nil, err
	}
	byKind := map[string][]string{}
	for _, o := range all {
		byKind[o.Kind] = append(byKind[o.Kind], o.Name+"\x00"+o.Definition)
	}
	counts := make(map[string]ObjectCount, len(byKind))
	for kind, definitions := range byKind {
		sum := sha256.Sum256([]byte(strings.Join(definitions, "\x01")))
		counts[kind] = ObjectCount{len(definitions), hex.EncodeToString(sum[:])}
	}
	return counts, nil
}

// auditHeads reads where each chain of the audit trail ends, of a database that has chains.
func auditHeads(ctx context.Context, db querier) ([]AuditHead, error) {
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass('public.audit_heads') IS NOT NULL").Scan(&there); err != nil || !there {
		return nil, err
	}
	rows, err := db.QueryContext(ctx, "SELECT chain::text, length::int8, hash::text FROM public.audit_heads ORDER BY 1")
	if err != nil {
		return nil, sqlError("read the audit chains' heads", err)
	}
	defer func() { _ = rows.Close() }()
	var all []AuditHead
	for rows.Next() {
		var h AuditHead
		if err := rows.Scan(&h.Chain, &h.Length, &h.Hash); err != nil {
			return nil, err
		}
		all = append(all, h)
	}
	return all, rows.Err()
}

func migrationVersion(ctx context.Context, db querier) (version string, err error) {
	const books = "atlas_schema_revisions.atlas_schema_revisions"
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", books).Scan(&there); err != nil || !there {
		return "", err
	}
	err = db.QueryRowContext(ctx, "SELECT coalesce(max(version), '') FROM "+books+" WHERE version NOT LIKE '.%'").Scan(&version)
	return version, sqlError("read the migrations' books", err)
}

func serverVersion(ctx context.Context, db querier) (version string, major int, err error) {
	err = db.QueryRowContext(ctx, "SELECT current_setting('server_version'), current_setting('server_version_num')::int / 10000").Scan(&version, &major)
	return version, major, sqlError("ask for the server's version", err)
}

// sqlError says what failed, in the server's message without its details, which may hold rows.
func sqlError(doing string, err error) error {
	if err == nil {
		return nil
	}
	var server *pq.Error
	if errors.As(err, &server) {
		return &DatabaseError{doing, fmt.Sprintf("%s (%s)", quoted.ReplaceAllString(server.Message, ""), server.Code), err}
	}
	return &DatabaseError{doing, plain(err), err}
}
