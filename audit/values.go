package audit

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/google/uuid"
)

// brokenValues are the first entry of each chain whose values in audit_values do not match it, and values without an
// entry. An entry without values is intact if its person, or the person of its login, is erased.
const brokenValues = `SELECT DISTINCT ON (chain) chain, seq, id, missing FROM (
	SELECT l.chain, l.seq, l.id, v.id IS NULL AS missing
	FROM admin_audit_logs l LEFT JOIN audit_values v ON v.id = l.id
	WHERE l.details ? 'detached' AND CASE WHEN v.id IS NULL
		THEN NOT EXISTS (SELECT FROM erasures e WHERE e.executed_at IS NOT NULL AND l.details -> 'detached' ->> 'of' IN (e.patient_id::text, e.user_id::text))
			AND NOT EXISTS (SELECT FROM admin_audit_logs u JOIN erasures e ON e.patient_id::text = u.details -> 'detached' ->> 'of' AND e.executed_at IS NOT NULL
				WHERE u.resource_type = 'users' AND u.resource_id = (l.details -> 'detached' ->> 'of')::uuid) -- an earlier login
		ELSE encode(sha256(v.salt || convert_to(v.changes::text, 'UTF8')), 'hex') IS DISTINCT FROM l.details -> 'detached' ->> 'sha256' END
	UNION ALL
	SELECT coalesce(l.chain, ''), coalesce(l.seq, 0), v.id, false
	FROM audit_values v LEFT JOIN admin_audit_logs l ON l.id = v.id WHERE NOT coalesce(l.details ? 'detached', false)
) broken ORDER BY chain, seq`

// verifyValues compares the detached values with the digests in the entries. The values of archived entries are those
// of the entries in the database.
func (v *Verifier) verifyValues(ctx context.Context, tx *sql.Tx) (err error) {
	var there bool
	if err := tx.QueryRowContext(ctx, "SELECT to_regclass('public.audit_values') IS NOT NULL").Scan(&there); err != nil || !there {
		return err // a database of an earlier release
	}
	rows, err := tx.QueryContext(ctx, brokenValues)
	if err != nil {
		return fmt.Errorf("read the values of the audit trail: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var name string
		var seq int64
		var id uuid.UUID
		var missing bool
		if err := rows.Scan(&name, &seq, &id, &missing); err != nil {
			return fmt.Errorf("read the values of the audit trail: %w", err)
		}
		if c := v.chain([]byte(name)); c.broken == nil {
			c.broken = &Break{Chain: name, Seq: seq, ID: id, Problem: ValuesAltered}
			if missing {
				c.broken.Problem = ValuesMissing
			}
		}
	}
	return rows.Err()
}
