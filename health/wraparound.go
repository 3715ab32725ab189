package health

import (
	"context"
	"fmt"
)

// wraparound checks how close the oldest unfrozen row is to the point where PostgreSQL refuses writes.
func (c *Checker) wraparound(ctx context.Context) (Finding, error) {
	const last = 1 << 31 // transaction IDs are compared with 31-bit distances
	var database string
	var old float64
	if err := c.scan(ctx, `SELECT datname, greatest(age(datfrozenxid), mxid_age(datminmxid)) FROM pg_database ORDER BY 2 DESC LIMIT 1`,
		nil, &database, &old); err != nil {
		return Finding{}, err
	}
	share := old / last
	f := found(OK, fmt.Sprintf("%.1f %% of the transaction IDs are in use in database %s", 100*share, database)).withValue(share).
		withFigure("predicthealth.postgres.transaction.ids.utilization", share)
	switch {
	case share > c.cfg.Limits.IDsCritical:
		f.Status = Critical
	case share > c.cfg.Limits.IDsWarning:
		f.Status = Warning
	}
	return f, nil
}
