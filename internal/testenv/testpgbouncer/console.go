package testpgbouncer

import (
	"context"
	"database/sql"
	"errors"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

func onConsole(cfg pq.Config, command string) error {
	cfg.Runtime = nil // the console has none of PostgreSQL's settings
	db := sql.OpenDB(postgres.Connector(cfg))
	_, err := db.ExecContext(context.Background(), command)
	return errors.Join(err, db.Close())
}
