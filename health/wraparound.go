package health

import (
	"context"
	"fmt"
)

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
