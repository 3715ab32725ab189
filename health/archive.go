package health

import (
	"context"
	"fmt"
)

// archiving looks at two things: that the last attempt failed, and how long the oldest segment has waited, which
// grows also where the command hangs, or is empty.
func (c *Checker) archiving(ctx context.Context) (Finding, error) {
	var on, failing bool
	var failures float64
	if err := c.scan(ctx, `SELECT current_setting('archive_mode') <> 'off', failed_count,
			coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) FROM pg_stat_archiver`, nil, &on, &failures, &failing); err != nil {
		return Finding{}, err
	}
	if !on {
		return off("archive_mode is off: there is no recovery to a moment"), nil
	}
	f := found(OK, "the log is archived").with("predicthealth.postgres.archive.failing", state(failing)).
		with("predicthealth.postgres.archive.failures", failures)
	if failing {
		f.Status, f.Message = Warning, "the last attempt to archive the log failed"
	}
	var readable bool
	var segments, seconds *float64
	if err := c.scan(ctx, "SELECT readable, segments, seconds FROM public.archive_queue()", nil, &readable, &segments, &seconds); err != nil {
		return f, err
	}
	if !readable {
		if failing { // which is known
			return f, nil
		}
		return Finding{}, errMayNot
	}
	if *segments > 0 {
		f.Message += fmt.Sprintf("; %.0f segments wait, one for %s", *segments, age(*seconds))
	}
	if *seconds > c.cfg.Limits.Archive.Seconds() {
		f.Status = Critical
	}
	return f.by(*seconds).with("predicthealth.postgres.archive.waiting", *segments).with("predicthealth.postgres.archive.oldest", *seconds), nil
}
