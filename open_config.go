package database

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"reflect"
	"time"

	"github.com/caarlos0/env/v11"
	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/secret"
)

// Config says which servers to use, and how. Fill it by hand or by [FromEnv]: a field that is zero
// means its default. In the environment durations are written as Go writes them: 30s, 5m, 1h30m.
type Config struct {
	// DatabaseURL is where PostgreSQL is: postgres://user:password@host:port/database?option=value.
	// Required. Without sslmode the connection must be TLS. Environment: DATABASE_URL, or DATABASE_URL_FILE, a
	// file with it.
	DatabaseURL string `env:"DATABASE_URL"`
	// RedisURL is where Redis is: rediss://user:password@host:port/0, or a form for Sentinel or Cluster
	// (cache.Parse has them). Default: none, and [DB.Redis] is nil. Environment: REDIS_URL, or REDIS_URL_FILE.
	RedisURL string `env:"REDIS_URL"`
	// ApplicationName is how PostgreSQL's own views call this program: up to 63 printable ASCII
	// characters. Default: predicthealth. Environment: APPLICATION_NAME.
	ApplicationName string `env:"APPLICATION_NAME" envDefault:"predicthealth"`

	// MaxOpenConns bounds the connections to PostgreSQL; who needs one more waits. Default: 10.
	// Environment: DATABASE_MAX_OPEN_CONNS.
	MaxOpenConns int `env:"DATABASE_MAX_OPEN_CONNS"`
	// MaxIdleConns bounds those that are kept while nobody needs them. Default: as many as may be
	// open, which is also the most. Environment: DATABASE_MAX_IDLE_CONNS.
	MaxIdleConns int `env:"DATABASE_MAX_IDLE_CONNS"`
	// ConnMaxLifetime is how old a connection may grow, so that servers behind a balancer get their
	// share again after a failover. Default: 30m. Environment: DATABASE_CONN_MAX_LIFETIME.
	ConnMaxLifetime time.Duration `env:"DATABASE_CONN_MAX_LIFETIME"`
	// ConnMaxIdleTime is how long a connection is kept without use. Default: 5m. Environment:
	// DATABASE_CONN_MAX_IDLE_TIME.
	ConnMaxIdleTime time.Duration `env:"DATABASE_CONN_MAX_IDLE_TIME"`

	// ConnectTimeout bounds one attempt to reach one server, Redis at the start included. Default: 5s.
	// connect_timeout in DatabaseURL wins. Environment: DATABASE_CONNECT_TIMEOUT.
	ConnectTimeout time.Duration `env:"DATABASE_CONNECT_TIMEOUT"`
	// StartTimeout is how long [Open] waits for a PostgreSQL that is not there yet, or is starting.
	// What waiting cannot mend (a refused password, no such database, TLS that is missing or not
	// trusted) fails at once. Default: 30s. Environment: DATABASE_START_TIMEOUT.
	StartTimeout time.Duration `env:"DATABASE_START_TIMEOUT"`
	// StatementTimeout is when PostgreSQL ends a statement. Default: 30s. statement_timeout in
	// DatabaseURL wins, and 0 there turns it off. It and the next one are asked for when a connection
	// starts; PgBouncer takes them there only when its ignore_startup_parameters lists them. Under
	// WithStatementCache(0) each transaction sets them instead. Environment: DATABASE_STATEMENT_TIMEOUT.
	StatementTimeout time.Duration `env:"DATABASE_STATEMENT_TIMEOUT"`
	// IdleInTransactionTimeout is when PostgreSQL ends a session that holds a transaction open and
	// does nothing. Default: 1m. idle_in_transaction_session_timeout in DatabaseURL wins, and 0 there
	// turns it off. Environment: DATABASE_IDLE_IN_TRANSACTION_TIMEOUT.
	IdleInTransactionTimeout time.Duration `env:"DATABASE_IDLE_IN_TRANSACTION_TIMEOUT"`

	// AllowPlaintext allows sslmode=disable, allow and prefer for a PostgreSQL that is not on this
	// machine, where whoever is between reads all that is read. Default: refused. Environment:
	// DATABASE_ALLOW_PLAINTEXT.
	AllowPlaintext bool `env:"DATABASE_ALLOW_PLAINTEXT"`
	// RedisAllowPlaintext allows redis://, and TLS that verifies no certificate, for a Redis that is not
	// on this machine. Default: refused.
	// Environment: REDIS_ALLOW_PLAINTEXT.
	RedisAllowPlaintext bool `env:"REDIS_ALLOW_PLAINTEXT"`
}

// FromEnv reads a Config from the environment and validates it. DATABASE_URL and REDIS_URL may stand in files instead,
// which DATABASE_URL_FILE and REDIS_URL_FILE name. All that is wrong is in the one error, a line each, that names the
// variable and repeats no value.
func FromEnv() (Config, error) {
	var c Config
	var unread env.AggregateError
	var errs []error
	environment := env.ToMap(os.Environ())
	for name, good := range map[string]string{"DATABASE_URL": "postgres://localhost/unread", "REDIS_URL": ""} {
		value, given, err := secret.FromFile(name)
		switch {
		case err != nil:
			errs = append(errs, err)
			environment[name] = good // so that it is blamed once
		case given:
			environment[name] = value
		}
	}
	if err := env.ParseWithOptions(&c, env.Options{Environment: environment}); errors.As(err, &unread) {
		for _, err := range unread.Errors {
			errs = append(errs, c.unread(err))
		}
	} else if err != nil {
		return Config{}, errors.New("the environment cannot be read")
	}
	if err := errors.Join(append(errs, c.problems()...)...); err != nil {
		return Config{}, err
	}
	return c, nil
}

// unread says which variable env could not parse, and leaves the field so that no other is blamed.
func (c *Config) unread(err error) error {
	var parse env.ParseError
	if !errors.As(err, &parse) {
		return errors.New("a variable cannot be read")
	}
	if parse.Name == "MaxOpenConns" {
		c.MaxOpenConns = max(c.MaxIdleConns, 1)
	}
	field, _ := reflect.TypeFor[Config]().FieldByName(parse.Name)
	wants := map[reflect.Type]string{
		reflect.TypeFor[int]():           "a whole number, such as 10",
		reflect.TypeFor[bool]():          "true or false",
		reflect.TypeFor[time.Duration](): "a duration with its unit, such as 30s or 5m",
	}
	return fmt.Errorf("%s is not %s", field.Tag.Get("env"), wants[field.Type])
}

// String leaves the URLs out: they hold passwords.
func (c Config) String() string {
	type plain Config // without this method
	c.DatabaseURL, c.RedisURL = hide(c.DatabaseURL), hide(c.RedisURL)
	return fmt.Sprintf("%+v", plain(c))
}

// LogValue is what [log/slog] writes: String.
func (c Config) LogValue() slog.Value { return slog.StringValue(c.String()) }

func hide(url string) string {
	if url != "" {
		return "(hidden)"
	}
	return ""
}

func (c Config) withDefaults() Config {
	c.ApplicationName = cmp.Or(c.ApplicationName, "predicthealth")
	c.MaxOpenConns = cmp.Or(c.MaxOpenConns, 10)
	c.MaxIdleConns = cmp.Or(c.MaxIdleConns, c.MaxOpenConns)
	c.ConnMaxLifetime = cmp.Or(c.ConnMaxLifetime, 30*time.Minute)
	c.ConnMaxIdleTime = cmp.Or(c.ConnMaxIdleTime, 5*time.Minute)
	c.ConnectTimeout = cmp.Or(c.ConnectTimeout, 5*time.Second)
	c.StartTimeout = cmp.Or(c.StartTimeout, 30*time.Second)
	c.StatementTimeout = cmp.Or(c.StatementTimeout, 30*time.Second)
	c.IdleInTransactionTimeout = cmp.Or(c.IdleInTransactionTimeout, time.Minute)
	return c
}

// settings are what lib/pq is given.
func (c Config) settings() (pq.Config, error) {
	c = c.withDefaults()
	return postgres.Session{
		ApplicationName: c.ApplicationName, ConnectTimeout: c.ConnectTimeout,
		StatementTimeout: c.StatementTimeout, IdleInTransactionTimeout: c.IdleInTransactionTimeout,
	}.Config(c.DatabaseURL)
}
