// Package testdb gives each test a real PostgreSQL database of its own.
//
// The server is the one that DATABASE_URL names; its user must be allowed to create databases.
// Without DATABASE_URL it is the checkout's test stack, which is then started and left running for
// the next run. A server that cannot be had fails the test; nothing is ever skipped.
//
// Migrations run once for each atlas.sum, into a template database. A test gets a copy of it, which
// takes some tens of milliseconds, and which is dropped when the test ends. What a process that was
// killed leaves behind, the next one drops.
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

	"github.com/lib/pq"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/migrate"
)

// Ready makes what every test needs: the server, and the template database. Its error says what is missing.
func Ready() error {
	_, err := template()
	return err
}

// URL returns the URL of a migrated, empty database that is t's alone.
func URL(t testing.TB) string {
	t.Helper()
	name, err := template()
	if err != nil {
		t.Fatalf("a migrated database: %v", err)
	}
	return create(t, name)
}

// Template names the database of the server that [URL] copies.
func Template(t testing.TB) string {
	t.Helper()
	name, err := template()
	if err != nil {
		t.Fatalf("a migrated database: %v", err)
	}
	return name
}

// EmptyURL returns the URL of a database in which nothing is, not even the schema.
func EmptyURL(t testing.TB) string {
	t.Helper()
	return create(t, "template0")
}

// Open returns a client of a migrated, empty database that is t's alone.
func Open(t testing.TB) *database.DB {
	t.Helper()
	return OpenURL(t, roleURL(t, URL(t)))
}

// OpenURL returns a client that is closed when t ends.
func OpenURL(t testing.TB, url string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), database.Config{DatabaseURL: url, ApplicationName: "test", AllowPlaintext: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// Context returns t's context, in which a process acts: what a test does as the tables' owner. In a
// test of [AsEach] an admin may act instead.
func Context(t testing.TB) context.Context {
	t.Helper()
	return actor.NewContext(t.Context(), actorOf(t))
}

// OtherContext is Context with somebody else of the same kind.
func OtherContext(t testing.TB) context.Context { return actor.NewContext(t.Context(), otherOf(t)) }

// As returns url for a login that is a member of role and of nothing else, and that goes when t ends.
func As(t testing.TB, url, role string) string {
	t.Helper()
	own, drop, err := login(t.Context(), url, role)
	if err != nil {
		t.Fatalf("a login of %s: %v", role, err)
	}
	t.Cleanup(func() {
		if err := drop(context.WithoutCancel(t.Context())); err != nil {
			t.Errorf("drop a login: %v", err)
		}
	})
	return own
}

// login makes a login that is a member of role, and returns url for it and what drops it again.
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

// dropLogin ends the login's sessions first, which nobody else may end, and which would keep a database from being dropped.
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

// SQL returns a plain pool, without the client and its errors, that is closed when t ends.
func SQL(t testing.TB, url string) *sql.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), url, "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// ServerURL is where the test server is.
func ServerURL(t testing.TB) string {
	t.Helper()
	url, err := server()
	if err != nil {
		t.Fatalf("a test server: %v", err)
	}
	return url
}

func create(t testing.TB, template string) string {
	t.Helper()
	url := ServerURL(t)
	name := scratchName()
	if err := postgres.CreateDatabase(t.Context(), url, name, template); err != nil {
		t.Fatalf("a test database: %v", err)
	}
	t.Cleanup(func() {
		ctx := context.WithoutCancel(t.Context())
		if err := errors.Join(letGo(ctx, url, name), postgres.DropDatabase(ctx, url, name)); err != nil {
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

// template names the template database of this atlas.sum, and makes it where it is not there yet.
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

// templateLock keeps test packages, which run at once, from making the template twice.
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
	defer func() { _ = conn.Close() }() // and with it the lock
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(templateLock)); err != nil {
		return err
	}
	ready, err := isTemplate(ctx, conn, name)
	if err != nil || ready {
		return err
	}
	// What an interrupted run left behind is no template yet.
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
