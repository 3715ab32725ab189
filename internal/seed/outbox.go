package seed

import (
	"context"

	"github.com/predicthealth/database"
)

// DrainOutbox invalidates in Redis, if the client has one, what changed: before the first deployment no service does.
func DrainOutbox(ctx context.Context, db *database.DB) error {
	for db.Cache() != nil {
		if n, err := db.Cache().RelayOnce(ctx, db.SQL()); n == 0 || err != nil {
			return err
		}
	}
	return nil
}
