package database

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/caarlos0/env/v11"
	"github.com/lib/pq"

	"github.com/predicthealth/database/internal/postgres"
	"github.com/predicthealth/database/internal/secret"
)

// Config names the servers and their options. Fill it in code or by [FromEnv]; a zero field has its default. Durations in
// the environment have Go's format: 30s, 5m, 1h30m.
type Config struct {
	// DatabaseURL is PostgreSQL's URL: postgres://user:password@host:port/database?option=value. Required.
	// Without sslmode the connection requires TLS. A typed read or update of one row takes one round trip. It takes two
	// where lib/pq negotiates TLS: with a client certificate, a folder ~/.postgresql, sslinline, sslnegotiation=direct, sslmode=allow
	// or prefer, and on a Unix socket without sslmode=disable. Environment: DATABASE_URL, or DATABASE_URL_FILE, a file that contains it.
	DatabaseURL string `env:"DATABASE_URL"`
	// ReplicaURL is the URL of standbys of DatabaseURL's server, of the same database, to which reads go whose context allows it
	// ([FromReplica]): postgres://user:password@host1,host2/database?option=value, with load_balance_hosts=random to use all of
	// them. The login should have the same role. Default: none, and the primary answers all reads. Environment: DATABASE_REPLICA_URL, or
	// DATABASE_REPLICA_URL_FILE.
	ReplicaURL string `env:"DATABASE_REPLICA_URL"`
	// RedisURL is Redis's URL: rediss://user:password@host:port/0, or a form for Sentinel or Cluster (see
	// cache.Parse). Default: none, and [DB.Redis] is nil. Environment: REDIS_URL, or REDIS_URL_FILE.
	RedisURL string `env:"REDIS_URL"`
	// ClinicalKeyURL names the keys that encrypt the patients' keys of clinical text: URLs as [clinical.Open] documents them,
	// separated by blanks, during a rotation the old and the new one. A key on this machine (base64key://, file://) is
	// refused if PostgreSQL is on another one. Default: none; clinical text can then be read and written only while no key
	// is active. Environment: CLINICAL_KEY_URL, or CLINICAL_KEY_URL_FILE.
	ClinicalKeyURL string `env:"CLINICAL_KEY_URL"`
	// ApplicationName is PostgreSQL's application_name: up to 63 printable ASCII characters. Default:
	// predicthealth. Environment: APPLICATION_NAME.
	ApplicationName string `env:"APPLICATION_NAME" envDefault:"predicthealth"`

	// MaxOpenConns bounds the connections to PostgreSQL, and as many more those to the standbys; callers wait for a free one. Default: 10.
	// Environment: DATABASE_MAX_OPEN_CONNS.
	MaxOpenConns int `env:"DATABASE_MAX_OPEN_CONNS"`
	// MaxIdleConns bounds the idle connections that are kept. Default and maximum: MaxOpenConns.
	// Environment: DATABASE_MAX_IDLE_CONNS.
	MaxIdleConns int `env:"DATABASE_MAX_IDLE_CONNS"`
	// ConnMaxLifetime is the maximum age of a connection, so that load is balanced again after a failover.
	// Default: 30m. Environment: DATABASE_CONN_MAX_LIFETIME.
	ConnMaxLifetime time.Duration `env:"DATABASE_CONN_MAX_LIFETIME"`
	// ConnMaxIdleTime is how long an idle connection is kept. Default: 5m. Environment:
	// DATABASE_CONN_MAX_IDLE_TIME.
	ConnMaxIdleTime time.Duration `env:"DATABASE_CONN_MAX_IDLE_TIME"`

	// ConnectTimeout bounds one attempt to reach one server, including Redis in [Open]. Default: 5s.
	// connect_timeout in DatabaseURL overrides it. Environment: DATABASE_CONNECT_TIMEOUT.
	ConnectTimeout time.Duration `env:"DATABASE_CONNECT_TIMEOUT"`
	// StartTimeout is how long [Open] waits for a PostgreSQL that is unreachable or starting. Permanent errors
	// (a rejected password, no such database, missing or untrusted TLS) are returned at once. Default: 30s.
	// Environment: DATABASE_START_TIMEOUT.
	StartTimeout time.Duration `env:"DATABASE_START_TIMEOUT"`
	// StatementTimeout is the time after which PostgreSQL cancels a statement. A call whose context has no deadline fails once
	// the server has sent nothing for five seconds more. Default: 30s. statement_timeout in
	// DatabaseURL overrides it, and 0 there turns it off. This and IdleInTransactionTimeout are startup
	// parameters, which PgBouncer accepts only if its ignore_startup_parameters lists them. With
	// WithTransactionPooler or WithStatementCache(0) each transaction sets them instead. Environment: DATABASE_STATEMENT_TIMEOUT.
	StatementTimeout time.Duration `env:"DATABASE_STATEMENT_TIMEOUT"`
	// IdleInTransactionTimeout is the time after which PostgreSQL terminates a session that is idle in a
	// transaction. Default: 1m. idle_in_transaction_session_timeout in DatabaseURL overrides it, and 0 there
	// turns it off. Environment: DATABASE_IDLE_IN_TRANSACTION_TIMEOUT.
	IdleInTransactionTimeout time.Duration `env:"DATABASE_IDLE_IN_TRANSACTION_TIMEOUT"`

	// AllowPlaintext allows sslmode=disable, allow and prefer for a PostgreSQL on another machine, although
	// the network between can read all data. Default: false. Environment: DATABASE_ALLOW_PLAINTEXT.
	AllowPlaintext bool `env:"DATABASE_ALLOW_PLAINTEXT"`
	// RedisAllowPlaintext allows redis://, and TLS that verifies no certificate, for a Redis on another
	// machine. Default: false. Environment: REDIS_ALLOW_PLAINTEXT.
	RedisAllowPlaintext bool `env:"REDIS_ALLOW_PLAINTEXT"`
	// ClinicalAllowLocalKey allows a key on this machine for a PostgreSQL on another one, although it is kept beside the
	// passwords. Default: false. Environment: CLINICAL_ALLOW_LOCAL_KEY.
	ClinicalAllowLocalKey bool `env:"CLINICAL_ALLOW_LOCAL_KEY"`
}

// FromEnv reads a Config from the environment and validates it. DATABASE_URL_FILE, DATABASE_REPLICA_URL_FILE, REDIS_URL_FILE and
// CLINICAL_KEY_URL_FILE may name files that contain the values of the variables without _FILE. The error has a line for each problem, which names the variable and repeats no value.
func FromEnv() (Config, error) {
	var c Config
	var invalid env.AggregateError
	var errs []error
	environment := env.ToMap(os.Environ())
	for name, good := range map[string]string{"DATABASE_URL": "postgres://localhost/unread", "DATABASE_REPLICA_URL": "", "REDIS_URL": "", "CLINICAL_KEY_URL": ""} {
		value, given, err := secret.FromFile(name)
		switch {
		case err != nil:
			errs = append(errs, err)
			environment[name] = good // so that it is reported once
		case given:
			environment[name] = value
		}
	}
	if err := env.ParseWithOptions(&c, env.Options{Environment: environment}); errors.As(err, &invalid) {
		for _, err := range invalid.Errors {
			errs = append(errs, c.parseError(err))
		}
	} else if err != nil {
		return Config{}, errors.New("the environment cannot be read")
	}
	if err := errors.Join(append(errs, c.problems()...)...); err != nil {
		return Config{}, err
	}
	return c, nil
}

// parseError returns an error that names the variable, and keeps the field from causing another one.
func (c *Config) parseError(err error) error {
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

// String omits the URLs: they contain passwords and keys.
func (c Config) String() string {
	type plain Config // without this method
	c.DatabaseURL, c.ReplicaURL, c.RedisURL, c.ClinicalKeyURL = redact(c.DatabaseURL), redact(c.ReplicaURL), redact(c.RedisURL), redact(c.ClinicalKeyURL)
	return fmt.Sprintf("%+v", plain(c))
}

// LogValue returns String for [log/slog].
func (c Config) LogValue() slog.Value { return slog.StringValue(c.String()) }

func redact(url string) string {
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

// settings returns lib/pq's configuration.
func (c Config) settings() (pq.Config, error) {
	c = c.withDefaults()
	return postgres.Session{
		ApplicationName: c.ApplicationName, ConnectTimeout: c.ConnectTimeout,
		StatementTimeout: c.StatementTimeout, IdleInTransactionTimeout: c.IdleInTransactionTimeout,
	}.Config(c.DatabaseURL)
}

func (c Config) bound(pool *sql.DB) {
	pool.SetMaxOpenConns(c.MaxOpenConns)
	pool.SetMaxIdleConns(c.MaxIdleConns)
	pool.SetConnMaxLifetime(c.ConnMaxLifetime)
	pool.SetConnMaxIdleTime(c.ConnMaxIdleTime)
}

// replicaSettings returns lib/pq's configuration for the standbys.
func (c Config) replicaSettings() (pq.Config, error) {
	c.DatabaseURL = c.ReplicaURL
	settings, err := c.settings()
	if err != nil {
		return settings, errors.New(strings.Replace(err.Error(), "DATABASE_URL", "DATABASE_REPLICA_URL", 1))
	}
	switch settings.TargetSessionAttrs {
	case "", pq.TargetSessionAttrsAny, pq.TargetSessionAttrsPreferStandby, pq.TargetSessionAttrsStandby:
		settings.TargetSessionAttrs = pq.TargetSessionAttrsStandby
		return settings, nil
	default:
		return settings, errors.New("DATABASE_REPLICA_URL asks for a server that is not a standby (target_session_attrs): leave that option out")
	}
}

// silence returns how long the server may send nothing to a call without a deadline: longer than it runs a statement. It is 0, for no
// limit, where statements have none, or one that is not in milliseconds.
func silence(settings pq.Config) time.Duration {
	const margin = 5 * time.Second
	limit, err := strconv.Atoi(settings.Runtime["statement_timeout"])
	if err != nil || limit <= 0 {
		return 0
	}
	return time.Duration(limit)*time.Millisecond + margin
}
