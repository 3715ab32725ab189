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
		f = f.withLabeledFigure("predicthealth.postgres.replication.lag", name, seconds)
	}
	if err := rows.Err(); err != nil {
		return Finding{}, c.explain(err)
	}
	if count > 0 {
		f.Message = fmt.Sprintf("%d replicas, at most %s behind", count, age(worst))
		f = f.withValue(worst)
	}
	if worst > c.cfg.Limits.Replication.Seconds() {
		f.Status = Warning
	}
	if expected := c.cfg.Replicas; expected > 0 && here == 0 {
		if count < expected {
			f.Status = Warning
			f.Message += fmt.Sprintf("; %d expected", expected)
		}
		f = f.withFigure("predicthealth.postgres.replication.expected", float64(expected))
	}
	return f.withFigure("predicthealth.postgres.replication.replicas", float64(count-here)), nil
}

func (c *Checker) slots(ctx context.Context) (_ Finding, err error) {
	rows, err := c.pool.QueryContext(ctx, `SELECT slot_name, active, coalesce(wal_status, '') IN ('unreserved', 'lost'), coalesce(pg_wal_lsn_diff(
			CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, restart_lsn), 0)
		FROM pg_replication_slots ORDER BY 4 DESC, 1`)
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	f := found(OK, "no replication slots")
	count := 0
	for rows.Next() {
		var name string
		var active, lost bool
		var kept float64
		if err := rows.Scan(&name, &active, &lost, &kept); err != nil {
			return Finding{}, err
		}
		if count++; count == 1 {
			f = f.withValue(kept)
			f.Message = fmt.Sprintf("%s retains the most WAL, %s", name, backup.Size(int64(kept)))
		}
		f = f.withLabeledFigure("predicthealth.postgres.slot.kept", name, kept).withLabeledFigure("predicthealth.postgres.slot.active", name, boolValue(active))
		limit, why := c.cfg.Limits.SlotKept, "which is far behind"
		if !active {
			limit, why = c.cfg.Limits.SlotAbandoned, "which is inactive"
		}
		switch {
		case lost && f.Status != Critical:
			f.Status, f.Message = Critical, fmt.Sprintf("%s, %s, has lost WAL that its replica needs", name, why)
		case kept > limit && f.Status == OK:
			f.Status, f.Message = Warning, fmt.Sprintf("%s, %s, retains %s of WAL", name, why, backup.Size(int64(kept)))
		}
	}
	return f, c.explain(rows.Err())
}
