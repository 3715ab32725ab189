package health

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/predicthealth/database/internal/postgres"
)

func (c *Checker) postgres(ctx context.Context) (Finding, error) {
	var version string
	var began time.Time
	var replica bool
	err := c.scan(ctx, "SELECT current_setting('server_version'), pg_postmaster_start_time(), pg_is_in_recovery()", nil, &version, &began, &replica)
	switch {
	case postgres.Refused(err): // services may still be able to log in
		return Finding{}, fmt.Errorf("the server refuses the monitor's login: %w", err)
	case err != nil:
		return found(Critical, err.Error()).withValue(0).withFigure("predicthealth.postgres.up", 0), nil
	}
	number, _, _ := strings.Cut(version, " ")
	f := found(OK, fmt.Sprintf("PostgreSQL %s, up since %s", number, began.UTC().Format(time.DateTime)))
	if replica {
		f.Message += ", a replica"
	}
	return c.restarted(ctx, f.withValue(1).withFigure("predicthealth.postgres.up", 1)), nil
}

// restarted adds whether the server recovered at its last start. It omits that if it is unavailable, as in a database
// without migrations: reporting that the server answers is more important.
func (c *Checker) restarted(ctx context.Context, f Finding) Finding {
	var readable, recovered bool
	var began time.Time
	err := c.scan(ctx, "SELECT readable, started, recovered FROM public.server_start()", nil, &readable, &began, &recovered)
	if err != nil || !readable {
		return f
	}
	if old := time.Since(began); recovered && old < c.cfg.Limits.Recovered {
		f.Status = Warning
		f.Message += ", recovered from a crash or a base backup " + age(old.Seconds()) + " ago"
	}
	return f.withFigure("predicthealth.postgres.start.timestamp", float64(began.UnixMilli())/1000).withFigure("predicthealth.postgres.recovered", boolValue(recovered))
}

func (c *Checker) connections(ctx context.Context) (Finding, error) {
	var used, most float64
	// usesysid is visible to every role, and NULL for the server's own processes.
	err := c.scan(ctx, `SELECT (SELECT count(*) FROM pg_stat_activity WHERE datid IS NOT NULL AND usesysid IS NOT NULL),
		current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
			- coalesce(current_setting('reserved_connections', true)::int, 0)`, nil, &used, &most)
	if err != nil {
		return Finding{}, err
	}
	share := used / most
	s := OK
	switch {
	case share > c.cfg.Limits.ConnectionsCritical:
		s = Critical
	case share > c.cfg.Limits.ConnectionsWarning:
		s = Warning
	}
	return found(s, fmt.Sprintf("%.0f of %.0f connections in use (%.0f %%)", used, most, 100*share)).withValue(share).
		withFigure("predicthealth.postgres.connections.used", used).withFigure("predicthealth.postgres.connections.max", most).
		withFigure("predicthealth.postgres.connections.utilization", share), nil
}

func (c *Checker) transactions(ctx context.Context) (Finding, error) {
	var readable bool
	var seconds float64
	if err := c.scan(ctx, "SELECT readable, seconds FROM public.oldest_transaction()", nil, &readable, &seconds); err != nil {
		return Finding{}, err
	}
	if !readable {
		return Finding{}, errNeedsPgMonitor
	}
	s := OK
	if seconds > c.cfg.Limits.Transaction.Seconds() {
		s = Warning
	}
	return found(s, "the oldest open transaction is "+age(seconds)+" old").withValue(seconds).withFigure("predicthealth.postgres.oldest_transaction", seconds), nil
}

// errNeedsPgMonitor means that the tables' owner lacks the privilege for a check.
var errNeedsPgMonitor = errors.New("the tables' owner lacks the privilege; a superuser must GRANT pg_monitor to that role")

// age formats seconds with at most two units.
func age(seconds float64) string {
	d := time.Duration(max(seconds, 0) * float64(time.Second))
	switch {
	case d >= 48*time.Hour:
		return fmt.Sprintf("%d days", int(d.Hours()/24))
	case d >= time.Hour:
		return fmt.Sprintf("%dh%dm", int(d.Hours()), int(d.Minutes())%60)
	default:
		return d.Round(time.Second).String()
	}
}

func (c *Checker) bloat(ctx context.Context) (Finding, error) {
	rows, err := c.pool.QueryContext(ctx, `SELECT s.relname, n_dead_tup, n_dead_tup::float8 / greatest(n_live_tup + n_dead_tup, 1)
		FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = relid WHERE schemaname = 'public' AND NOT relispartition ORDER BY 1`)
	if err != nil {
		return Finding{}, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	f := found(OK, "vacuum keeps up")
	worst := 0.0
	for rows.Next() {
		var table string
		var dead int64
		var share float64
		if err := rows.Scan(&table, &dead, &share); err != nil {
			return Finding{}, err
		}
		if dead < c.cfg.Limits.DeadRowsFrom {
			share = 0 // ignore small tables
		}
		f = f.withLabeledFigure("predicthealth.postgres.dead_tuples", table, share)
		if share > c.cfg.Limits.DeadRows && share > worst {
			f.Status, f.Message = Warning, fmt.Sprintf("%.0f %% of the rows in %s are dead (%d)", 100*share, table, dead)
		}
		worst = max(worst, share)
	}
	return f.withValue(worst), c.explain(rows.Err())
}

// unusedIndexes lists indexes that enforce no constraint and have not been used. Those of partitions, most of which are for months to come,
// are left out.
const unusedIndexes = `SELECT indexrelname FROM pg_stat_user_indexes s JOIN pg_index i USING (indexrelid) JOIN pg_class t ON t.oid = relid
	WHERE schemaname = 'public' AND NOT relispartition AND idx_scan = 0 AND NOT indisunique AND NOT indisexclusion ORDER BY pg_relation_size(indexrelid) DESC, 1`

// missingIndexes lists large tables that are mostly scanned sequentially, and large tables with an unindexed foreign
// key.
const missingIndexes = `SELECT relname::text FROM pg_stat_user_tables
	WHERE schemaname = 'public' AND n_live_tup > $1 AND seq_scan > 100 AND seq_scan > coalesce(idx_scan, 0)
		AND seq_tup_read > 100 * n_live_tup
	UNION
	SELECT conrelid::regclass::text FROM pg_constraint k JOIN pg_class t ON t.oid = conrelid
	WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND reltuples > $1
		AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = ANY (conkey) AND indpred IS NULL)
	ORDER BY 1`

func (c *Checker) indexes(ctx context.Context) (Finding, error) {
	unused, err := c.column(ctx, unusedIndexes)
	if err != nil {
		return Finding{}, err
	}
	missing, err := c.column(ctx, missingIndexes, c.cfg.Limits.LargeTable)
	if err != nil {
		return Finding{}, err
	}
	f := found(OK, "every index was used since the statistics were reset")
	if n := len(unused); n > 0 {
		f.Message = fmt.Sprintf("%d indexes unused since the statistics were reset, the largest: %s", n, strings.Join(unused[:min(n, 3)], ", "))
	}
	if len(missing) > 0 {
		f = found(Warning, "tables that lack an index: "+strings.Join(missing, ", "))
	}
	return f.withValue(float64(len(missing))).withFigure("predicthealth.postgres.indexes.unused", float64(len(unused))).
		withFigure("predicthealth.postgres.indexes.missing", float64(len(missing))), nil
}

func (c *Checker) column(ctx context.Context, query string, args ...any) ([]string, error) {
	rows, err := c.pool.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, c.explain(err)
	}
	defer func() { _ = rows.Close() }()
	var values []string
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		values = append(values, s.String)
	}
	return values, c.explain(rows.Err())
}
