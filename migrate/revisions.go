package migrate

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

// The revision table: its schema, name and columns are the Atlas CLI's.
const (
	revisionSchema = "atlas_schema_revisions"
	revisionTable  = "atlas_schema_revisions"
	revisionsDDL   = `
CREATE SCHEMA IF NOT EXISTS atlas_schema_revisions;
CREATE TABLE IF NOT EXISTS atlas_schema_revisions.atlas_schema_revisions (
	version character varying NOT NULL,
	description character varying NOT NULL,
	type bigint NOT NULL DEFAULT 2,
	applied bigint NOT NULL DEFAULT 0,
	total bigint NOT NULL DEFAULT 0,
	executed_at timestamptz NOT NULL,
	execution_time bigint NOT NULL,
	error text NULL,
	error_stmt text NULL,
	hash character varying NOT NULL,
	partial_hashes jsonb NULL,
	operator_version character varying NOT NULL,
	PRIMARY KEY (version)
)`
	// Versions that start with a dot are the CLI's own records, not migrations.
	selectRevisions = `
SELECT version, description, type, applied, total, executed_at, execution_time,
	coalesce(error, ''), coalesce(error_stmt, ''), hash, coalesce(partial_hashes, 'null'), operator_version
FROM atlas_schema_revisions.atlas_schema_revisions
WHERE left(version, 1) <> '.' AND ($1 = '' OR version = $1)
ORDER BY version`
	upsertRevision = `
INSERT INTO atlas_schema_revisions.atlas_schema_revisions (version, description, type, applied, total,
	executed_at, execution_time, error, error_stmt, hash, partial_hashes, operator_version)
VALUES ($1, $2, $3, $4, $5, $6, $7, nullif($8, ''), nullif($9, ''), $10, $11, $12)
ON CONFLICT (version) DO UPDATE SET
	description = excluded.description, type = excluded.type, applied = excluded.applied,
	total = excluded.total, executed_at = excluded.executed_at, execution_time = excluded.execution_time,
	error = excluded.error, error_stmt = excluded.error_stmt, hash = excluded.hash,
	partial_hashes = excluded.partial_hashes, operator_version = excluded.operator_version`
)

// revisions reads and writes the revision table through a connection or transaction.
type revisions struct{ schema.ExecQuerier }

var _ migrate.RevisionReadWriter = revisions{}

func (revisions) Ident() *migrate.TableIdent {
	return &migrate.TableIdent{Name: revisionTable, Schema: revisionSchema}
}

// ReadRevisions returns the recorded migrations, oldest first: none if the table does not exist yet.
func (r revisions) ReadRevisions(ctx context.Context) ([]*migrate.Revision, error) {
	return r.read(ctx, "")
}

func (r revisions) ReadRevision(ctx context.Context, version string) (*migrate.Revision, error) {
	found, err := r.read(ctx, version)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, migrate.ErrRevisionNotExist
	}
	return found[0], nil
}

func (r revisions) read(ctx context.Context, version string) (_ []*migrate.Revision, err error) {
	rows, err := r.QueryContext(ctx, selectRevisions, version)
	var server *pq.Error
	if errors.As(err, &server) && (server.Code == pqerror.UndefinedTable || server.Code == pqerror.InvalidSchemaName) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read revisions: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var all []*migrate.Revision
	for rows.Next() {
		rev, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, rev)
	}
	return all, rows.Err()
}

func scan(rows *sql.Rows) (*migrate.Revision, error) {
	var rev migrate.Revision
	var partial []byte
	err := rows.Scan(&rev.Version, &rev.Description, &rev.Type, &rev.Applied, &rev.Total, &rev.ExecutedAt,
		&rev.ExecutionTime, &rev.Error, &rev.ErrorStmt, &rev.Hash, &partial, &rev.OperatorVersion)
	if err != nil {
		return nil, fmt.Errorf("read revisions: %w", err)
	}
	if err := json.Unmarshal(partial, &rev.PartialHashes); err != nil {
		return nil, fmt.Errorf("read revision %s: partial_hashes: %w", rev.Version, err)
	}
	return &rev, nil
}

func (r revisions) WriteRevision(ctx context.Context, rev *migrate.Revision) error {
	partial, err := json.Marshal(rev.PartialHashes)
	if err != nil {
		return err
	}
	_, err = r.ExecContext(ctx, upsertRevision, rev.Version, rev.Description, rev.Type, rev.Applied, rev.Total,
		rev.ExecutedAt, rev.ExecutionTime, rev.Error, rev.ErrorStmt, rev.Hash, string(partial), rev.OperatorVersion)
	return err
}

func (r revisions) DeleteRevision(ctx context.Context, version string) error {
	_, err := r.ExecContext(ctx, "DELETE FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = $1", version)
	return err
}

// lastRevision keeps only the last of the states that the executor writes after each statement of a file in a
// transaction, where no other is ever visible, and writes it once, at the end.
type lastRevision struct {
	revisions
	started time.Time
	last    *migrate.Revision
}

func (r *lastRevision) WriteRevision(_ context.Context, rev *migrate.Revision) error {
	if r.last == nil {
		r.started = rev.ExecutedAt
	}
	r.last = rev
	return nil
}

func (r *lastRevision) flush(ctx context.Context) error {
	// The executor resets ExecutedAt with every statement.
	r.last.ExecutedAt, r.last.ExecutionTime = r.started, time.Since(r.started)
	return r.revisions.WriteRevision(ctx, r.last)
}
