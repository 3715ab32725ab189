package health

import (
	"context"
	"fmt"

	"github.com/predicthealth/database/internal/backup"
)

// disk is what SQL can see of it: what databases and the write-ahead log take. Where Config says how large the disk is,
// that is compared.
func (c *Checker) disk(ctx context.Context) (Finding, error) {
	var readable bool
	var data, log *float64
	var most float64
	if err := c.scan(ctx, `SELECT readable, data, wal, 1024 * 1024 * (SELECT setting::float8 FROM pg_settings WHERE name = 'max_wal_size')
		FROM public.disk_use()`, nil, &readable, &data, &log, &most); err != nil {
		return Finding{}, err
	}
	if !readable {
		return Finding{}, errMayNot
	}
	used := *data + *log
	f := found(OK, fmt.Sprintf("databases take %s, the log %s", backup.Size(int64(*data)), backup.Size(int64(*log)))).by(used).
		with("predicthealth.postgres.disk.databases", *data).with("predicthealth.postgres.disk.wal", *log).
		with("predicthealth.postgres.disk.wal.max", most)
	if *log > c.cfg.Limits.WAL*most {
		f.Status = Warning
		f.Message += fmt.Sprintf(", which is %.1f times max_wal_size: something keeps it", *log/most)
	}
	if c.cfg.Disk > 0 {
		share := used / float64(c.cfg.Disk)
		f = f.with("predicthealth.postgres.disk.utilization", share)
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
