package health

import (
	"context"
	"fmt"

	"github.com/predicthealth/database/internal/backup"
)

func (c *Checker) replication(ctx context.Context) (_ Finding, err error) {
	rows, err := c.pool.QueryContext(ctx, "SELECT replica, seconds FROM public.replica_lags()")
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	f := found(OK, "no replica")
	worst, count, here := 0.0, 0, 0
	for rows.Next() {
		var name string
		var seconds float64
		if err := rows.Scan(&name, &seconds); err != nil {
			return Finding{}, err
		}
		count++
		if name == "this server" {
			here++
		}
		worst = max(worst, seconds)
		f = f.labelled("predicthealth.postgres.replication.lag", name, seconds)
	}
	if err := rows.Err(); err != nil {
		return Finding{}, c.explain(err)
	}
	if count > 0 {
		f.Message = fmt.Sprintf("%d replicas, at most %s behind", count, age(worst))
		f = f.by(worst)
	}
	if worst > c.cfg.Limits.Replication.Seconds() {
		f.Status = Warning
	}
	if expected := c.cfg.Replicas; expected > 0 && here == 0 {
		if count < expected {
			f.Status = Warning
			f.Message += fmt.Sprintf("; %d are expected", expected)
		}
		f = f.with("predicthealth.postgres.replication.expected", float64(expected))
	}
	return f.with("predicthealth.postgres.replication.replicas", float64(count-here)), nil
}

func (c *Checker) slots(ctx context.Context) (_ Finding, err error) {
	rows, err := c.pool.QueryContext(ctx, `SELECT slot_name, active, coalesce(wal_status, '') IN ('unreserved', 'lost'), coalesce(pg_wal_lsn_diff(
			CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, restart_lsn), 0)
		FROM pg_replication_slots ORDER BY 4 DESC, 1`)
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	f := found(OK, "none")
	count := 0
	for rows.Next() {
		var name string
		var active, lost bool
		var kept float64
		if err := rows.Scan(&name, &active, &lost, &kept); err != nil {
			return Finding{}, err
		}
		if count++; count == 1 {
			f = f.by(kept)
			f.Message = fmt.Sprintf("%s keeps most log, %s", name, backup.Size(int64(kept)))
		}
		f = f.labelled("predicthealth.postgres.slot.kept", name, kept).labelled("predicthealth.postgres.slot.active", name, state(active))
		limit, why := c.cfg.Limits.SlotKept, "whose replica is far behind"
		if !active {
			limit, why = c.cfg.Limits.SlotAbandoned, "which nobody reads"
		}
		switch {
		case lost && f.Status != Critical:
			f.Status, f.Message = Critical, fmt.Sprintf("%s, %s, has lost log that its replica needs", name, why)
		case kept > limit && f.Status == OK:
			f.Status, f.Message = Warning, fmt.Sprintf("%s, %s, keeps %s of log", name, why, backup.Size(int64(kept)))
		}
	}
	return f, c.explain(rows.Err())
}
