package database

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/clinical"
	"github.com/predicthealth/database/internal/postgres"
)

// Validate returns an error with a line for each problem, or nil. [Open] calls it.
func (c Config) Validate() error { return errors.Join(c.problems()...) }

// maxTimeout is the maximum of PostgreSQL's timeouts.
const maxTimeout = (1<<31 - 1) * time.Millisecond

func (c Config) problems() []error {
	var errs []error
	wrong := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if settings, err := c.settings(); err != nil {
		errs = append(errs, err)
	} else {
		if !c.AllowPlaintext && postgres.Plaintext(settings) {
			wrong("DATABASE_URL allows a connection without TLS (sslmode=%s) to another machine: set sslmode=verify-full or DATABASE_ALLOW_PLAINTEXT=true", settings.SSLMode)
		}
		if !c.ClinicalAllowLocalKey && clinical.IsLocal(c.ClinicalKeyURL) && !postgres.Local(settings) {
			wrong("CLINICAL_KEY_URL is a key on this machine, for a PostgreSQL on another one: use a key service or set CLINICAL_ALLOW_LOCAL_KEY=true")
		}
	}
	if c.ReplicaURL != "" {
		settings, err := c.replicaSettings()
		switch {
		case err != nil:
			errs = append(errs, err)
		case !c.AllowPlaintext && postgres.Plaintext(settings):
			wrong("DATABASE_REPLICA_URL allows a connection without TLS (sslmode=%s) to another machine: set sslmode=verify-full or DATABASE_ALLOW_PLAINTEXT=true", settings.SSLMode)
		}
	}
	if c.RedisURL != "" {
		elsewhere := func(host string) bool { return !postgres.LocalHost(host) }
		if servers, err := cache.Parse(c.RedisURL); err != nil {
			errs = append(errs, err)
		} else if !c.RedisAllowPlaintext && !servers.Encrypted() && slices.ContainsFunc(servers.Hosts(), elsewhere) {
			wrong("REDIS_URL is a connection without TLS to another machine: use rediss:// or set REDIS_ALLOW_PLAINTEXT=true")
		}
	}
	unprintable := func(r rune) bool { return r < ' ' || r > '~' }
	if len(c.ApplicationName) > 63 || strings.ContainsFunc(c.ApplicationName, unprintable) {
		wrong("APPLICATION_NAME is not up to 63 printable ASCII characters") // PostgreSQL would truncate it, or replace characters by ?
	}
	for _, n := range []struct {
		name  string
		value int
	}{{"DATABASE_MAX_OPEN_CONNS", c.MaxOpenConns}, {"DATABASE_MAX_IDLE_CONNS", c.MaxIdleConns}} {
		if n.value < 0 {
			wrong("%s is negative: %d", n.name, n.value)
		}
	}
	if most := c.withDefaults().MaxOpenConns; most > 0 && c.MaxIdleConns > most {
		wrong("DATABASE_MAX_IDLE_CONNS is %d, more than the %d of DATABASE_MAX_OPEN_CONNS", c.MaxIdleConns, most)
	}
	for _, d := range []struct {
		name  string
		value time.Duration
	}{
		{"DATABASE_CONN_MAX_LIFETIME", c.ConnMaxLifetime}, {"DATABASE_CONN_MAX_IDLE_TIME", c.ConnMaxIdleTime},
		{"DATABASE_CONNECT_TIMEOUT", c.ConnectTimeout}, {"DATABASE_START_TIMEOUT", c.StartTimeout},
		{"DATABASE_STATEMENT_TIMEOUT", c.StatementTimeout},
		{"DATABASE_IDLE_IN_TRANSACTION_TIMEOUT", c.IdleInTransactionTimeout},
	} {
		if d.value < 0 || d.value > maxTimeout {
			wrong("%s is %v, not between 0s (the default) and 24 days", d.name, d.value)
		}
	}
	return errs
}
