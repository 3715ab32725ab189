package adopt

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
)

// Process is the process that moves rows, for the audit trail: its entries are the chain "system:bin/migrate".
const Process = "bin/migrate"

const (
	actionAdopt = "adopt"
	chainAdopt  = "system:" + Process
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

// record writes one audit entry for each table into which rows moved.
func (m *move) record(ctx context.Context, r Report) error {
	if _, err := m.tx.ExecContext(ctx, "SELECT public.act('system', name => $1, local => true)", Process); err != nil {
		return fmt.Errorf("the actor: %w", err)
	}
	var role string
	if err := m.tx.QueryRowContext(ctx, "SELECT session_user").Scan(&role); err != nil {
		return fmt.Errorf("the actor: %w", err)
	}
	for _, c := range r.Tables {
		if c.Moves == 0 {
			continue
		}
		details, err := json.Marshal(map[string]any{
			"operation": "import", "source": r.Source, "generation": r.Generation, "snapshot": r.Snapshot, "by": m.cfg.By, "role": role,
			"rows": c.Moves, "changed": c.Changed, "refused": c.Refused,
			"editors": m.cfg.Editors, "institution_types": m.cfg.InstitutionTypes, "leave_out": m.cfg.LeaveOut,
		})
		if err == nil {
			_, err = m.tx.ExecContext(ctx, "SELECT public.record_attempt($1, $2, NULL, true, $3::jsonb)", actionAdopt, c.Table, string(details))
		}
		if err != nil {
			return fmt.Errorf("the audit entry of %s: %w", c.Table, err)
		}
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
