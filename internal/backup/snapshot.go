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

// snapshot is one state of the database, which other sessions can use by its id until it is closed.
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
	// It waits for the dump, however long that takes. Row security stays on for roles that it applies to, as in the dump.
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

// ownSchemas are this project's. Tables in other schemas are in a backup if they can be read.
var ownSchemas = []string{"public", "atlas_schema_revisions"}

// tablesSQL lists the tables whose rows a dump contains.
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

// unseenSQL lists the tables and sequences of which the role cannot read all rows, with the reason. Under row security
// a query returns fewer rows without an error, and so does pg_dump.
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

// appliesPolicy is unseenSQL's condition for a policy that applies to the role's reads.
const appliesPolicy = `polrelid = c.oid AND polcmd IN ('r', '*') AND EXISTS (SELECT FROM unnest(polroles) r WHERE r = 0 OR pg_has_role(r, 'USAGE'))`

// scope is what a dump omits, and why.
type scope struct {
	schemas []string
	notes   []string
}

// readScope fails if a dump would silently omit anything of this project, and lists what it omits of others.
func readScope(ctx context.Context, db querier) (s scope, err error) {
	rows, err := db.QueryContext(ctx, strings.ReplaceAll(unseenSQL, "mine", appliesPolicy))
	if err != nil {
		return s, sqlError("read the privileges and policies", err)
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
			s.notes = append(s.notes, fmt.Sprintf("schema %s, in which %s cannot be read (%s)", schema, name, reason))
		}
	}
	if err := rows.Err(); err != nil {
		return s, sqlError("read the privileges and policies", err)
	}
	if len(unseen) > 0 {
		return s, fmt.Errorf("%w: %s", ErrUnreadable, strings.Join(unseen, ", "))
	}
	var subscriptions sql.NullString // pg_dump writes these for superusers only
	if err := db.QueryRowContext(ctx, `SELECT string_agg(subname, ', ' ORDER BY subname) FROM pg_subscription JOIN pg_database d ON d.oid = subdbid
		WHERE datname = current_database() AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)`).Scan(&subscriptions); err != nil {
		return s, sqlError("list the subscriptions", err)
	}
	if subscriptions.Valid {
		s.notes = append(s.notes, "subscription "+subscriptions.String+", which only a superuser can dump")
	}
	var large int64 // any login of the database may create them, readable by itself only
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM pg_largeobject_metadata").Scan(&large); err != nil {
		return s, sqlError("count the large objects", err)
	}
	if large > 0 {
		s.notes = append(s.notes, fmt.Sprintf("%d large objects, which this project does not use", large))
	}
	return s, nil
}

// contents are the properties by which databases are compared.
type contents struct {
	rows    map[string]int64
	objects map[string]ObjectCount
	audit   []AuditHead
	version string
}

func readContents(ctx context.Context, db querier, left scope, progress func(done, total int)) (c contents, err error) {
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
		if progress != nil {
			progress(i+1, len(all))
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

// objects counts the schema's objects by kind, and hashes their definitions.
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

// auditHeads reads the ends of the audit chains and of the digests of openings, if the database has any.
func auditHeads(ctx context.Context, db querier) ([]AuditHead, error) {
	var there, digests bool
	err := db.QueryRowContext(ctx, "SELECT to_regclass('public.audit_heads') IS NOT NULL, to_regclass('public.opening_digests') IS NOT NULL").Scan(&there, &digests)
	if err != nil || !there {
		return nil, err
	}
	query := "SELECT chain::text, length::int8, hash::text FROM public.audit_heads"
	if digests { // audit.DigestChain
		query += " UNION ALL (SELECT 'record_openings', seq::int8, hash::text FROM public.opening_digests ORDER BY seq DESC LIMIT 1)"
	}
	rows, err := db.QueryContext(ctx, query+" ORDER BY 1")
	if err != nil {
		return nil, sqlError("read the ends of the audit chains", err)
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
	const revisionTable = "atlas_schema_revisions.atlas_schema_revisions"
	var there bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass($1) IS NOT NULL", revisionTable).Scan(&there); err != nil || !there {
		return "", err
	}
	err = db.QueryRowContext(ctx, "SELECT coalesce(max(version), '') FROM "+revisionTable+" WHERE version NOT LIKE '.%'").Scan(&version)
	return version, sqlError("read the revision table", err)
}

func serverVersion(ctx context.Context, db querier) (version string, major int, err error) {
	err = db.QueryRowContext(ctx, "SELECT current_setting('server_version'), current_setting('server_version_num')::int / 10000").Scan(&version, &major)
	return version, major, sqlError("read the server's version", err)
}

// sqlError adds the failed step, and keeps the server's message without its details, which may contain rows.
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
