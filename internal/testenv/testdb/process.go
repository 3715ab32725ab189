package testdb

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
)

// process marks the databases and logins that this process makes.
var process = postgres.RandomName()

// scratchName is a new name for a database or a login.
func scratchName() string { return "test_" + process + "_" + postgres.RandomName() }

// sessions holds one that stays open until the process ends, however it ends. Its application name says that the process
// lives.
var sessions []driver.Conn

const sessionName = "testdb "

// register opens the session, and drops what processes without one have left on the server.
func register(ctx context.Context, url string) error {
	cfg, err := postgres.Config(url, "")
	if err != nil {
		return err
	}
	cfg.ApplicationName = sessionName + process // whatever the URL says
	// A connection without a pool has no goroutine, which a test of leaks would find.
	conn, err := postgres.Connector(cfg).Connect(ctx)
	if err != nil {
		return postgres.Explain(cfg, err)
	}
	sessions = append(sessions, conn)
	db, err := postgres.Open(ctx, url, "testdb")
	if err != nil {
		return err
	}
	return errors.Join(mayCreate(ctx, db), dropAbandoned(ctx, db), db.Close())
}

func mayCreate(ctx context.Context, db *sql.DB) error {
	var user string
	var may bool
	if err := db.QueryRowContext(ctx, "SELECT rolname, rolsuper OR (rolcreatedb AND rolcreaterole) FROM pg_roles WHERE rolname = current_user").Scan(&user, &may); err != nil {
		return err
	}
	if !may {
		return fmt.Errorf("the user %q of DATABASE_URL may not create databases and roles; give it CREATEDB and CREATEROLE, or name another user", user)
	}
	return nil
}

// dropAbandoned drops databases and logins of processes that no longer run. A process has its session before its
// first database, so a database that is seen without the session of its process has lost it. What cannot be dropped,
// because a session is still in it or another process drops it, is left to the next run.
func dropAbandoned(ctx context.Context, db *sql.DB) error {
	for _, kind := range []struct{ list, drop string }{
		{"SELECT datname AS name FROM pg_database WHERE datdba = (SELECT oid FROM pg_roles WHERE rolname = current_user)", "DROP DATABASE "},
		{"SELECT rolname FROM pg_roles WHERE rolcanlogin", "DROP ROLE "},
	} {
		names, err := abandoned(ctx, db, kind.list)
		if err != nil {
			return err
		}
		for _, name := range names {
			_, err := db.ExecContext(ctx, kind.drop+pq.QuoteIdentifier(name))
			var server *pq.Error
			if err != nil && !errors.As(err, &server) {
				return err
			}
		}
	}
	return nil
}

func abandoned(ctx context.Context, db *sql.DB, list string) (names []string, err error) {
	rows, err := db.QueryContext(ctx, fmt.Sprintf(`SELECT name FROM (%s) AS named (name)
		WHERE name ~ '^test_[0-9a-f]{16}_[0-9a-f]{16}$' AND NOT EXISTS (
			SELECT FROM pg_stat_activity WHERE application_name = $1 || substr(name, 6, 16))`, list), sessionName)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
