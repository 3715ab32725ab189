package seed

import (
	"context"

	"github.com/predicthealth/database"
)

// Relay has Redis forget what changed, where the client has one: on a database's first day no service does.
func Relay(ctx context.Context, db *database.DB) error {
	for db.Cache() != nil {
		if n, err := db.Cache().RelayOnce(ctx, db.SQL()); n == 0 || err != nil {
			return err
		}
	}
	return nil
}
