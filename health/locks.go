package health

import (
	"context"
	"fmt"
)

// lockWaits counts the sessions of this database that have waited for a lock for at least a second, longer than normal
// contention, and returns the longest wait.
const lockWaits = `SELECT count(*), coalesce(max(extract(epoch FROM clock_timestamp() - waitstart)), 0)
	FROM pg_locks l JOIN pg_stat_activity a USING (pid)
	WHERE NOT granted AND waitstart < clock_timestamp() - interval '1 second' AND a.datname = current_database()`

func (c *Checker) locks(ctx context.Context) (Finding, error) {
	var sessions, longest float64
	if err := c.scan(ctx, lockWaits, nil, &sessions, &longest); err != nil {
		return Finding{}, err
	}
	f := found(OK, "no session waits for a lock")
	if sessions > 0 {
		f.Message = fmt.Sprintf("%.0f sessions wait for locks, the longest for %s", sessions, age(longest))
	}
	if sessions > c.cfg.Limits.LockWaiters || longest > c.cfg.Limits.LockWait.Seconds() {
		f.Status = Warning
	}
	return f.withValue(longest).withFigure("predicthealth.postgres.lock.waiting", sessions).withFigure("predicthealth.postgres.lock.wait", longest), nil
}
