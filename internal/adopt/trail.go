package adopt

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"fmt"
)

// Process is the process that moves rows, for the audit trail: its entries are the chain "system:bin/migrate".
const Process = "bin/migrate"

const (
	actionAdopt  = "adopt"
	actionFollow = "follow"
	actionFinish = "finish"
	actionLeave  = "leave"
	chainAdopt   = "system:" + Process
)

// readTrail reads the snapshots from which rows of each table moved: those of this source or, if it has another name now, all.
func (m *move) readTrail(ctx context.Context) error {
	err := m.exec(ctx, "CREATE TEMPORARY TABLE adopt_snapshots (moved text, source text, at timestamptz) ON COMMIT DROP")
	if err == nil {
		_, err = m.tx.ExecContext(ctx, `INSERT INTO pg_temp.adopt_snapshots SELECT resource_type, details ->> 'source', (details ->> 'snapshot')::timestamptz
			FROM public.admin_audit_logs WHERE chain = $1 AND action = $2`, chainAdopt, actionAdopt)
	}
	if err == nil {
		_, err = m.tx.ExecContext(ctx, `DELETE FROM pg_temp.adopt_snapshots WHERE source <> $1 AND EXISTS (SELECT FROM pg_temp.adopt_snapshots WHERE source = $1)`, m.cfg.Source)
	}
	if err != nil {
		return fmt.Errorf("the audit trail: %w", err)
	}
	return nil
}

// record writes one audit entry for each table that changed.
func (m *move) record(ctx context.Context, r Report) error {
	action := actionAdopt
	if m.state != nil && !m.state.first {
		action = actionFollow
	}
	counts := map[string]Count{}
	for _, c := range r.Tables {
		counts[c.Table] = c
	}
	for _, name := range order {
		c := counts[name]
		if c.Moves+m.deleted[name] == 0 {
			continue
		}
		if err := recordEntry(ctx, m.tx, m.cfg.By, action, name, map[string]any{
			"operation": "import", "source": r.Source, "generation": r.Generation, "snapshot": r.Snapshot,
			"rows": c.Moves, "changed": c.Changed, "refused": c.Refused, "deleted": m.deleted[name],
			"editors": m.cfg.Editors, "institution_types": m.cfg.InstitutionTypes, "leave_out": m.cfg.LeaveOut,
		}); err != nil {
			return err
		}
	}
	return nil
}

// recordEntry writes an audit entry, with who runs it: an account of the operating system.
func recordEntry(ctx context.Context, tx *sql.Tx, by, action, table string, details map[string]any) error {
	if _, err := tx.ExecContext(ctx, "SELECT public.act('system', name => $1, local => true)", Process); err != nil {
		return fmt.Errorf("the actor: %w", err)
	}
	var role string
	if err := tx.QueryRowContext(ctx, "SELECT session_user").Scan(&role); err != nil {
		return fmt.Errorf("the actor: %w", err)
	}
	details["by"], details["role"] = by, role
	text, err := json.Marshal(details)
	if err == nil {
		_, err = tx.ExecContext(ctx, "SELECT public.record_attempt($1, $2, NULL, true, $3::jsonb)", action, table, string(text))
	}
	if err != nil {
		return fmt.Errorf("the audit entry of %s: %w", table, err)
	}
	return nil
}

//go:embed entries.sql
var entries string

// insertEntries moves the old audit entries, as a chain of their own.
func (m *move) insertEntries(ctx context.Context, t *table) error {
	var staged, moving int64
	err := m.tx.QueryRowContext(ctx, fmt.Sprintf("SELECT count(*), count(*) FILTER (WHERE %s) FROM %s", moves, t.stage())).Scan(&staged, &moving)
	if err != nil {
		return err
	}
	if moving > 0 {
		if _, err := m.tx.ExecContext(ctx, entries); err != nil {
			return err
		}
	}
	m.step(staged)
	return nil
}
