package health

import (
	"context"
	"fmt"

	"github.com/predicthealth/database/internal/backup"
)

// disk checks the size of the databases and of the WAL, which SQL can read, and compares it with the disk's size if
// that is configured.
func (c *Checker) disk(ctx context.Context) (Finding, error) {
	var readable bool
	var data, log *float64
	var most float64
	if err := c.scan(ctx, `SELECT readable, data, wal, 1024 * 1024 * (SELECT setting::float8 FROM pg_settings WHERE name = 'max_wal_size')
		FROM public.disk_use()`, nil, &readable, &data, &log, &most); err != nil {
		return Finding{}, err
	}
	if !readable {
		return Finding{}, errNeedsPgMonitor
	}
	used := *data + *log
	f := found(OK, fmt.Sprintf("databases use %s, WAL %s", backup.Size(int64(*data)), backup.Size(int64(*log)))).withValue(used).
		withFigure("predicthealth.postgres.disk.databases", *data).withFigure("predicthealth.postgres.disk.wal", *log).
		withFigure("predicthealth.postgres.disk.wal.max", most)
	if *log > c.cfg.Limits.WAL*most {
		f.Status = Warning
		f.Message += fmt.Sprintf(", %.1f times max_wal_size: it is being retained", *log/most)
	}
	if c.cfg.Disk > 0 {
		share := used / float64(c.cfg.Disk)
		f = f.withFigure("predicthealth.postgres.disk.utilization", share)
		f.Message += fmt.Sprintf("; %.0f %% of %s", 100*share, backup.Size(c.cfg.Disk))
		switch {
		case share > c.cfg.Limits.DiskCritical:
			f.Status = Critical
		case share > c.cfg.Limits.DiskWarning:
			f.Status = Warning
		}
	}
	return f, nil
}
