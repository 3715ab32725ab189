package databasetest

import (
	"database/sql"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/predicthealth/database"
	"github.com/predicthealth/database/actor"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/keys"
	"github.com/predicthealth/database/internal/local"
	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/testenv/testdb"
)

// Database is a migrated database, and a Redis, of one test.
type Database struct {
	// Owner is a client of the tables' owner, whom no row policy binds. It is closed when the test ends.
	Owner *database.DB

	t     testing.TB
	url   string
	redis func(role string) (url string) // nil for none
	key   string                         // of clinical text
}

// Option changes what [New] makes.
type Option func(*options)

type options struct{ redis bool }

// WithoutRedis makes no Redis, as for a service that runs without REDIS_URL.
func WithoutRedis() Option { return func(o *options) { o.redis = false } }

// New returns a database that is t's alone. It is dropped when t ends, and sessions that are still open end then. Where it
// cannot be made, t fails, with one line that says what to install or to set.
func New(t testing.TB, opts ...Option) *Database {
	t.Helper()
	o := options{redis: true}
	for _, opt := range opts {
		opt(&o)
	}
	if err := testdb.Ready(); err != nil {
		t.Fatalf("databasetest: %s", advise(err))
	}
	d := &Database{t: t, url: testdb.URL(t), key: "base64key://" + clinical.NewLocalKey()}
	if o.redis {
		d.redis = newRedis(t)
	}
	d.Owner = d.open(d.config(d.url, ""))
	d.encrypt()
	return d
}

// encrypt makes the test's key of clinical text the active one.
func (d *Database) encrypt() {
	d.t.Helper()
	ring, err := clinical.Open(d.t.Context(), d.key)
	if err == nil {
		defer func() { _ = ring.Close() }()
		_, err = keys.Create(actor.NewContext(d.t.Context(), actor.System("databasetest")), d.Owner.SQL(), ring)
	}
	if err != nil {
		d.t.Fatalf("databasetest: %v", err)
	}
}

// As returns a client of a login that is a member of role and of nothing else, such as "service_patients": row
// policies and grants hold as in production. The client is closed when the test ends.
func (d *Database) As(role string, opts ...database.Option) *database.DB {
	d.t.Helper()
	return d.open(d.Config(role), opts...)
}

// Config is what [Database.As] opens, for a program that opens its client itself. Each call makes another login, which is
// dropped when the test ends.
func (d *Database) Config(role string) database.Config {
	d.t.Helper()
	err := d.Owner.SQL().QueryRowContext(d.t.Context(), "SELECT FROM pg_roles WHERE rolname = $1 AND NOT rolcanlogin", role).Scan()
	switch {
	case errors.Is(err, sql.ErrNoRows):
		d.t.Fatalf("databasetest: there is no role %q; services have %s", role, strings.Join(postgres.Services, ", "))
	case err != nil:
		d.t.Fatalf("databasetest: %v", err)
	}
	return d.config(testdb.As(d.t, d.url, role), role)
}

func (d *Database) config(url, role string) database.Config {
	cfg := database.Config{DatabaseURL: url, ApplicationName: "databasetest", AllowPlaintext: true, RedisAllowPlaintext: true,
		ClinicalKeyURL: d.key, ClinicalAllowLocalKey: true}
	if d.redis != nil {
		cfg.RedisURL = d.redis(role)
	}
	return cfg
}

func (d *Database) open(cfg database.Config, opts ...database.Option) *database.DB {
	d.t.Helper()
	db, err := database.Open(d.t.Context(), cfg, opts...)
	if err != nil {
		d.t.Fatalf("databasetest: %v", err)
	}
	d.t.Cleanup(func() { _ = db.Close() })
	return db
}

// advise adds to an error about servers, in the same line, what to do about it.
func advise(err error) string {
	text, own := strings.CutSuffix(err.Error(), "; "+local.ErrMissing.Error())
	switch {
	case own:
		return text + "; install what is missing (Debian: apt-get install postgresql postgresql-contrib redis-server; " +
			"macOS: brew install postgresql@15 redis), or have DATABASE_URL and REDIS_URL name servers for tests"
	case os.Getenv("DATABASE_URL") != "":
		return text + " (DATABASE_URL names the server; unset, the tests start one)"
	}
	return text + "; or have DATABASE_URL name a server for tests"
}
