package testdb

import (
	"context"
	"errors"
	"os"
	"sync"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testpgbouncer"
)

// Pooler is an environment variable. If set to a PgBouncer mode, session or transaction, tests connect to their databases through a PgBouncer in
// that mode. Databases and roles are still created on direct connections.
const Pooler = "TESTDB_POOLER"

var pooler = sync.OnceValues(func() (*testpgbouncer.Pooler, error) {
	url, err := server()
	if err != nil {
		return nil, err
	}
	return testpgbouncer.Start(url, os.Getenv(Pooler))
})

// pooled returns url through the pooler, if there is one.
func pooled(url string) (string, error) {
	if os.Getenv(Pooler) == "" {
		return url, nil
	}
	p, err := pooler()
	if err != nil {
		return "", err
	}
	return p.URL(url)
}

// closePooled terminates the sessions that the pooler holds for the login of a URL, in one database or, with "", in all. The login's role and the
// database can then be dropped. Only the login itself may terminate them.
func closePooled(ctx context.Context, login, database string) error {
	if os.Getenv(Pooler) == "" {
		return nil
	}
	return endSessions(ctx, login, database)
}

// endSessions ends the sessions of the login of a URL, which alone may end them: of all databases, or of one.
func endSessions(ctx context.Context, login, database string) error {
	db, err := postgres.Open(ctx, login, "testdb")
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
		WHERE usename = current_user AND $1::text IN ('', datname::text) AND pid <> pg_backend_pid()`, database)
	return errors.Join(err, db.Close())
}
