package health

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/lib/pq"
	"github.com/redis/go-redis/v9"

	"github.com/predicthealth/database/cache"
	"github.com/predicthealth/database/health/metric"
	"github.com/predicthealth/database/internal/backup"
	"github.com/predicthealth/database/internal/postgres"
)

// application is the monitor's application_name in PostgreSQL.
const application = "predicthealth-monitor"

// Checker runs checks. It is safe for concurrent use.
type Checker struct {
	cfg     Config
	session pq.Config
	pool    *sql.DB
	redis   redis.UniversalClient // nil if not configured
	checks  []check
	ledger  backup.LedgerEntries
}

// check is one check.
type check struct {
	name string
	slow bool // runs less often, with a longer timeout
	run  func(*Checker, context.Context) (Finding, error)
}

var allChecks = []check{
	{"postgres", false, (*Checker).postgres},
	{"connections", false, (*Checker).connections},
	{"transactions", false, (*Checker).transactions},
	{"locks", false, (*Checker).locks},
	{"replication", false, (*Checker).replication},
	{"slots", false, (*Checker).slots},
	{"archiving", false, (*Checker).archiving},
	{"disk", true, (*Checker).disk},
	{"wraparound", true, (*Checker).wraparound},
	{"settings", true, (*Checker).settings},
	{"certificate", true, (*Checker).certificate},
	{"logins", false, (*Checker).logins},
	{"v1", false, (*Checker).v1},
	{"bloat", false, (*Checker).bloat},
	{"indexes", false, (*Checker).indexes},
	{"migrations", false, (*Checker).migrations},
	{"drift", true, (*Checker).drift},
	{"redis", false, (*Checker).redisServers},
	{"outbox", false, (*Checker).outbox},
	{"backup", true, (*Checker).backup},
	{"drill", true, (*Checker).drill},
	{"recovery", true, (*Checker).recovery},
	{"audit", true, (*Checker).audit},
	{"anchor", true, (*Checker).anchor},
	{"openings", true, (*Checker).openings},
	{"erasures", true, (*Checker).erasures},
	{"accounts", true, (*Checker).accounts},
}

// Checks returns the names of all checks.
func Checks() []string {
	var names []string
	for _, c := range allChecks {
		names = append(names, c.name)
	}
	return names
}

// New returns a Checker. The servers need not be running. Errors are those of [Config.Validate]. The caller must
// Close it.
func New(cfg Config) (*Checker, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	c := &Checker{cfg: cfg.withDefaults()}
	for _, check := range allChecks {
		if len(cfg.Only) == 0 || slices.Contains(cfg.Only, check.name) {
			c.checks = append(c.checks, check)
		}
	}
	var err error
	c.session, err = postgres.Session{
		ApplicationName: application, ConnectTimeout: c.cfg.Timeout, StatementTimeout: c.cfg.SlowTimeout,
		IdleInTransactionTimeout: c.cfg.SlowTimeout, Tool: true,
	}.Config(cfg.Database.DatabaseURL)
	if err != nil {
		return nil, err
	}
	if cfg.Database.RedisURL != "" {
		if c.redis, err = cache.New(cfg.Database.RedisURL); err != nil {
			return nil, err
		}
	}
	c.pool = sql.OpenDB(postgres.Connector(c.session))
	c.pool.SetMaxOpenConns(4)
	c.pool.SetMaxIdleConns(4) // for when other clients use all remaining connections
	c.pool.SetConnMaxLifetime(30 * time.Minute)
	return c, nil
}

// Close closes the connections.
func (c *Checker) Close() error {
	if c.redis == nil {
		return c.pool.Close()
	}
	return errors.Join(c.pool.Close(), c.redis.Close())
}

// Check runs all checks concurrently.
func (c *Checker) Check(ctx context.Context) Report {
	findings := make([]Finding, len(c.checks))
	var wg sync.WaitGroup
	for i, check := range c.checks {
		wg.Go(func() { findings[i] = c.runCheck(ctx, check) })
	}
	wg.Wait()
	return report(findings)
}

// runCheck runs one check, and abandons it at its deadline.
func (c *Checker) runCheck(ctx context.Context, check check) Finding {
	limit := c.cfg.Timeout
	if check.slow {
		limit = c.cfg.SlowTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	start := time.Now()
	done := make(chan Finding, 1)
	go func() {
		f, err := check.run(c, ctx)
		if err != nil {
			if f.Status == "" {
				f.Status = Unknown
			}
			f.Message = "check failed: " + err.Error()
		}
		done <- f
	}()
	var f Finding
	select {
	case f = <-done:
	case <-ctx.Done():
		select {
		case f = <-done: // its own error is more precise
		case <-time.After(100 * time.Millisecond):
			f = found(Unknown, fmt.Sprintf("check failed: no answer within %s", limit))
			if check.name == "postgres" || check.name == "redis" {
				f = f.withFigure("predicthealth."+check.name+".up", 0)
			}
			if check.name == "postgres" {
				f.Status = Critical
			}
		}
	}
	f.Name, f.At, f.Took = check.name, start.UTC(), time.Since(start)
	f.Seconds = f.Took.Seconds()
	return f
}

// scan reads a single row.
func (c *Checker) scan(ctx context.Context, query string, args []any, into ...any) error {
	if err := c.pool.QueryRowContext(ctx, query, args...).Scan(into...); err != nil {
		return c.explain(err)
	}
	return nil
}

// explain describes in one line why a query failed, without values.
func (c *Checker) explain(err error) error { return postgres.Explain(c.session, err) }

// metricsOf indexes all metrics by name.
var metricsOf = func() map[string]metric.Metric {
	byName := map[string]metric.Metric{}
	for _, m := range metric.All {
		byName[m.Name] = m
	}
	return byName
}()
