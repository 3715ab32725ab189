package health

import (
	"context"
	"fmt"
)

// archiving checks whether the last attempt failed, and how long the oldest segment has waited. The latter also grows
// if the command hangs or is empty.
func (c *Checker) archiving(ctx context.Context) (Finding, error) {
	var on, failing bool
	var failures float64
	if err := c.scan(ctx, `SELECT current_setting('archive_mode') <> 'off', failed_count,
			coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) FROM pg_stat_archiver`, nil, &on, &failures, &failing); err != nil {
		return Finding{}, err
	}
	if !on {
		return notConfigured("archive_mode is off: point-in-time recovery is not possible"), nil
	}
	f := found(OK, "WAL archiving works").withFigure("predicthealth.postgres.archive.failing", boolValue(failing)).
		withFigure("predicthealth.postgres.archive.failures", failures)
	if failing {
		f.Status, f.Message = Warning, "the last attempt to archive WAL failed"
	}
	var readable bool
	var segments, seconds *float64
	if err := c.scan(ctx, "SELECT readable, segments, seconds FROM public.archive_queue()", nil, &readable, &segments, &seconds); err != nil {
		return f, err
	}
	if !readable {
		if failing { // known without pg_monitor
			return f, nil
		}
		return Finding{}, errNeedsPgMonitor
	}
	if *segments > 0 {
		f.Message += fmt.Sprintf("; %.0f segments waiting, the oldest for %s", *segments, age(*seconds))
	}
	if *seconds > c.cfg.Limits.Archive.Seconds() {
		f.Status = Critical
	}
	return f.withValue(*seconds).withFigure("predicthealth.postgres.archive.waiting", *segments).withFigure("predicthealth.postgres.archive.oldest", *seconds), nil
}
