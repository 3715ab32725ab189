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

// wraparound is how near the oldest row that vacuum has not frozen is to where PostgreSQL stops to take writes.
func (c *Checker) wraparound(ctx context.Context) (Finding, error) {
	const last = 1 << 31 // an id is compared by its distance, which has 31 bits
	var database string
	var old float64
	if err := c.scan(ctx, `SELECT datname, greatest(age(datfrozenxid), mxid_age(datminmxid)) FROM pg_database ORDER BY 2 DESC LIMIT 1`,
		nil, &database, &old); err != nil {
		return Finding{}, err
	}
	share := old / last
	f := found(OK, fmt.Sprintf("%.1f %% of the transaction ids are in use, in %s", 100*share, database)).by(share).
		with("predicthealth.postgres.transaction.ids.utilization", share)
	switch {
	case share > c.cfg.Limits.IDsCritical:
		f.Status = Critical
	case share > c.cfg.Limits.IDsWarning:
		f.Status = Warning
	}
	return f, nil
}
