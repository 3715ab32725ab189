package audit

import (
	"context"
	"database/sql"
	"fmt"
)

// DigestOpenings writes the digest of the openings that have none yet, and returns how many they are. Call it before [Heads], whose anchor
// then signs it. It requires the tables' owner or predicthealth_backup, and a database that is not a standby.
func DigestOpenings(ctx context.Context, db *sql.DB) (openings int64, err error) {
	if err := db.QueryRowContext(ctx, "SELECT digest_openings()").Scan(&openings); err != nil {
		return 0, fmt.Errorf("audit: digest the openings: %w", err)
	}
	return openings, nil
}

// CreateOpeningPartitions creates the partitions of record_openings for this month and the following twelve that are missing, and returns
// how many. It waits for other transactions for at most a second. It requires what [DigestOpenings] does.
func CreateOpeningPartitions(ctx context.Context, db *sql.DB) (created int, err error) {
	if err := db.QueryRowContext(ctx, "SELECT create_opening_partitions()").Scan(&created); err != nil {
		return 0, fmt.Errorf("audit: create partitions of record_openings: %w", err)
	}
	return created, nil
}
