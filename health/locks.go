package health

import (
	"context"
	"fmt"
)

// waiting are the sessions of this database that have waited for a lock for a second or more, which is longer than
// those wait who take turns, and how long the one that has waited longest.
const waiting = `SELECT count(*), coalesce(max(extract(epoch FROM clock_timestamp() - waitstart)), 0)
	FROM pg_locks l JOIN pg_stat_activity a USING (pid)
	WHERE NOT granted AND waitstart < clock_timestamp() - interval '1 second' AND a.datname = current_database()`

func (c *Checker) locks(ctx context.Context) (Finding, error) {
	var sessions, longest float64
	if err := c.scan(ctx, waiting, nil, &sessions, &longest); err != nil {
		return Finding{}, err
	}
	f := found(OK, "no session waits for a lock")
	if sessions > 0 {
		f.Message = fmt.Sprintf("%.0f sessions wait for locks, one for %s", sessions, age(longest))
	}
	if sessions > c.cfg.Limits.LockWaiters || longest > c.cfg.Limits.LockWait.Seconds() {
		f.Status = Warning
	}
	return f.by(longest).with("predicthealth.postgres.lock.waiting", sessions).with("predicthealth.postgres.lock.wait", longest), nil
}
