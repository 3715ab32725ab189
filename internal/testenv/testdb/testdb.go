// Package testdb gives each test its own PostgreSQL database.
//
// DATABASE_URL names the server; its user must be allowed to create databases. Without DATABASE_URL it is the checkout's test stack, which
// is started if necessary and left running for the next run. Without a server a test fails; it is never skipped.
//
// Migrations run once per atlas.sum, in a template database. Each test's database is a copy of it. Copying takes some tens of milliseconds;
// the copy is dropped when the test ends. The next process drops what a killed one left.
package testdb

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/retry"
	"github.com/predicthealth/database/migrate"
)

// Ready starts the server and creates the template database. Its error names what is missing.
func Ready() error {
	_, err := template()
	return err
}

// URL returns the URL of a migrated, empty database for t only.
func URL(t testing.TB) string {
	t.Helper()
	name, err := template()
	if err != nil {
		t.Fatalf("create a migrated database: %v", err)
	}
	return create(t, name)
}

// Template returns the name of the template database that [URL] copies.
func Template(t testing.TB) string {
	t.Helper()
	name, err := template()
	if err != nil {
		t.Fatalf("create a migrated database: %v", err)
	}
	return name
}

// EmptyURL returns the URL of a database without a schema, for t only.
func EmptyURL(t testing.TB) string {
	t.Helper()
	return create(t, "template0")
}

// Open returns a client of a migrated, empty database for t only.
func Open(t testing.TB) *database.DB {
	t.Helper()
	return OpenURL(t, roleURL(t, URL(t)))
}

// OpenURL returns a client that is closed when t ends.
func OpenURL(t testing.TB, url string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{
		DatabaseURL: url, ApplicationName: "test", AllowPlaintext: true,
		StatementTimeout: 5 * time.Minute, // a busy machine is no failure
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// Context returns t's context with a process as the actor, or an admin in a test of [AsEach].
func Context(t testing.TB) context.Context {
	t.Helper()
	return actor.NewContext(t.Context(), actorOf(t))
}

// OtherContext returns Context with another actor of the same kind.
func OtherContext(t testing.TB) context.Context { return actor.NewContext(t.Context(), otherOf(t)) }

// As returns url for a new login that is a member of role only. The login is dropped when t ends.
func As(t testing.TB, url, role string) string {
	t.Helper()
	own, drop, err := login(t.Context(), url, role)
	if err != nil {
		t.Fatalf("create a login of %s: %v", role, err)
	}
	t.Cleanup(func() {
		if err := drop(context.WithoutCancel(t.Context())); err != nil {
			t.Errorf("drop a login: %v", err)
		}
	})
	return own
}

// login creates a login that is a member of role. It returns url for it and a function that drops it.
func login(ctx context.Context, url, role string) (string, func(context.Context) error, error) {
	server, err := server()
	if err != nil {
		return "", nil, err
	}
	name, password := scratchName(), postgres.RandomName()
	db, err := postgres.Open(ctx, server, "testdb")
	if err != nil {
		return "", nil, err
	}
	_, err = db.ExecContext(ctx, fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD '%s' IN ROLE %s", name, password, pq.QuoteIdentifier(role)))
	if err := errors.Join(err, db.Close()); err != nil {
		return "", nil, err
	}
	own, err := postgres.WithUser(url, name, password)
	if err != nil {
		return "", nil, err
	}
	cfg, err := postgres.Config(own, "")
	if err != nil {
		return "", nil, err
	}
	direct, err := postgres.WithDatabase(server, cfg.Database)
	if err == nil {
		direct, err = postgres.WithUser(direct, name, password)
	}
	if err == nil {
		own, err = pooled(own)
	}
	return own, func(ctx context.Context) error { return dropLogin(ctx, server, name, direct) }, err
}

// dropLogin ends the login's sessions first, as the login, which alone may do so: they would keep a database from being dropped.
func dropLogin(ctx context.Context, server, name, direct string) (err error) {
	db, err := postgres.Open(ctx, server, "testdb")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var connected bool
	if err := db.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = $1)", name).Scan(&connected); err != nil {
		return err
	}
	if connected {
		if err := endSessions(ctx, direct, ""); err != nil {
			return err
		}
	}
	_, err = db.ExecContext(ctx, "DROP ROLE "+name)
	return err
}

// SQL returns a plain sql.DB, without the client's driver and errors, that is closed when t ends.
func SQL(t testing.TB, url string) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), url, "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// ServerURL returns the URL of the test server.
func ServerURL(t testing.TB) string {
	t.Helper()
	url, err := server()
	if err != nil {
		t.Fatalf("start the test server: %v", err)
	}
	return url
}

func create(t testing.TB, template string) string {
	t.Helper()
	url := ServerURL(t)
	name := scratchName()
	if err := postgres.CreateDatabase(t.Context(), url, name, template); err != nil {
		t.Fatalf("create the test database: %v", err)
	}
	t.Cleanup(func() {
		ctx := context.WithoutCancel(t.Context())
		if err := errors.Join(closePooled(ctx, url, name), drop(ctx, url, name)); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	own, err := postgres.WithDatabase(url, name)
	if err == nil {
		own, err = pooled(own)
	}
	if err != nil {
		t.Fatal(err)
	}
	return own
}

// drop drops a database. PostgreSQL waits five seconds for its sessions to end, which is too short on a busy machine.
func drop(ctx context.Context, url, name string) error {
	inUse := func(err error) bool { return pq.As(err, pqerror.ObjectInUse) != nil }
	return retry.WithPauses(ctx, inUse, func() error { return postgres.DropDatabase(ctx, url, name) })
}

var server = sync.OnceValues(func() (string, error) {
	if url := os.Getenv("DATABASE_URL"); url != "" {
		return url, register(context.Background(), url)
	}
	root, err := stackFolder()
	if err != nil {
		return "", err
	}
	stack, err := local.Open(root, local.Test)
	if err != nil {
		return "", err
	}
	if err := stack.Up(context.Background()); err != nil {
		return "", err
	}
	return stack.DatabaseURL(), register(context.Background(), stack.DatabaseURL())
})

// template returns the name of the template database of this atlas.sum. It creates the database if necessary.
var template = sync.OnceValues(func() (string, error) {
	url, err := server()
	if err != nil {
		return "", err
	}
	sum, err := fs.ReadFile(migrate.Files(), "atlas.sum")
	if err != nil {
		return "", err
	}
	cfg, err := postgres.Config(url, "")
	if err != nil {
		return "", err
	}
	hash := sha256.Sum256(append(sum, cfg.User...)) // who makes it owns the tables of its copies
	name := "template_" + hex.EncodeToString(hash[:6])
	return name, makeTemplate(context.Background(), url, name)
})

// templateLock is an advisory lock: test packages run concurrently, and only one creates the template.
const templateLock = 0x7072656469637401

func makeTemplate(ctx context.Context, url, name string) error {
	db, err := postgres.Open(ctx, url, "testdb")
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }() // releases the lock
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(templateLock)); err != nil {
		return err
	}
	ready, err := isTemplate(ctx, conn, name)
	if err != nil || ready {
		return err
	}
	// An interrupted run may have left an incomplete database.
	if err := postgres.DropDatabase(ctx, url, name); err != nil {
		return err
	}
	if err := postgres.CreateDatabase(ctx, url, name, "template0"); err != nil {
		return err
	}
	own, err := postgres.WithDatabase(url, name)
	if err != nil {
		return err
	}
	if _, err := migrate.Apply(ctx, own); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+pq.QuoteIdentifier(name)+" IS_TEMPLATE true")
	return err
}

func isTemplate(ctx context.Context, conn *sql.Conn, name string) (bool, error) {
	var ready bool
	err := conn.QueryRowContext(ctx,
		"SELECT coalesce((SELECT datistemplate FROM pg_database WHERE datname = $1), false)", name).Scan(&ready)
	return ready, err
}
